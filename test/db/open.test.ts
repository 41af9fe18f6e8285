import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import t from 'tap'
import { describeAddress, openEngine } from '../../src/db/open.ts'

t.test('an address that cannot be used is refused by the name of its key, and is not repeated', async t => {
  for (const address of ['', 'var/knowledge.sqlite', 'mysql://user:secret@host/db', 'file:', 'file://', 'pglite:somewhere', 'postgres://user:secret@host:port/db', 'secret']) {
    const error = await openEngine(address).then(() => undefined, (reason: unknown) => reason as Error)
    t.match(error?.message, /DATABASE_URL.*file:PATH.*postgres:\/\/.*pglite:/, address)
    t.notMatch(error?.message, /secret/)
  }
})

t.test('a server that is not there is refused without its address', async t => {
  const error = await openEngine('postgres://somebody:secret@127.0.0.1:1/base').then(() => undefined, (reason: unknown) => reason as Error)
  t.match(error?.message, /DATABASE_URL: .*no server listens/)
  t.notMatch(error?.message, /somebody|secret|127/)
})

t.test('standbys belong to PostgreSQL, and none of their addresses is repeated', async t => {
  const refused = async (address: string, standbys: string[]): Promise<string> => openEngine(address, { standbys }).then(() => 'opened', (reason: unknown) => (reason as Error).message)
  t.match(await refused('file:somewhere.sqlite', ['postgres://user:secret@host/base']), /^DATABASE_REPLICA_URLS: only a database of PostgreSQL/)
  const wrong = await refused('postgres://user:secret@host/base', ['postgres://user:secret@other/base', 'http://user:secret@host'])
  t.match(wrong, /^DATABASE_REPLICA_URLS: address 2 /)
  t.notMatch(wrong, /secret/)
  t.match(await refused('postgres://user:secret@127.0.0.1:1/base', ['postgres://user:secret@127.0.0.1:2/base']), /^DATABASE_URL: .*no server listens/)
})

t.test('a file is made with its folders', async t => {
  const folder = t.testdir({})
  for (const address of [`file:${folder}/a/b.sqlite`, `${pathToFileURL(folder).href}/c/d.sqlite`]) {
    const engine = await openEngine(address)
    t.equal(engine.dialect, 'sqlite')
    await engine.close()
  }
  t.ok(existsSync(`${folder}/a/b.sqlite`) && existsSync(`${folder}/c/d.sqlite`))
})

t.test('an address is described without its password', async t => {
  t.equal(describeAddress('file:var/knowledge.sqlite'), 'var/knowledge.sqlite (SQLite)')
  t.equal(describeAddress('postgres://user:secret@db.example:5432/base'), 'db.example:5432/base (PostgreSQL)')
  t.equal(describeAddress('pglite:'), 'in memory')
})
