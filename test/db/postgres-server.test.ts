/**
 * On a real server of PostgreSQL: what needs several connections, several copies, or a server that fails. Skipped where there is none.
 * `npm run test:postgres` runs the whole suite on such a server.
 */
import { sql } from 'drizzle-orm/sql/sql'
import t, { type Test } from 'tap'
import { migrate } from '../../src/db/migrate.ts'
import { openPostgres, type PostgresOptions } from '../../src/db/postgres.ts'
import { Problem } from '../../src/errors.ts'
import { openBase, type Base } from '../../src/resource/base.ts'
import { resources } from '../../src/resources/index.ts'
import { author, fixedClock } from '../helper.ts'
import { serverPrograms, startServer, type Server } from './server.ts'

const country = (id: string) => ({ id, status: 'state', names: [{ language: 'en', text: id, kind: 'common' }] })
const create = (base: Base, id: string): Promise<number> => base.write(async w => (await w.put('countries', country(id), 'create', author)).revision)

/** An empty database of its own on the server, and engines over it. */
const database = async (server: Server, name: string): Promise<string> => {
  await server.query(`CREATE DATABASE ${name} TEMPLATE template0`)
  const url = new URL(server.url)
  url.pathname = `/${name}`
  return url.href
}
const copy = async (t: Test, url: string, options?: PostgresOptions) => {
  const engine = await openPostgres(url, options)
  t.teardown(() => engine.close())
  return { engine, base: openBase(engine, resources, fixedClock().read) }
}
/** Rejected with the problem `unavailable`, and told when to come again. */
const isUnavailable = async (t: Test, work: Promise<unknown>, detail: RegExp): Promise<void> => {
  const error = await work.then(() => undefined, (reason: unknown) => reason)
  t.ok(error instanceof Problem && error.kind === 'unavailable' && Number(error.headers['retry-after']) > 0, 'unavailable, with Retry-After')
  t.match((error as Problem | undefined)?.message, detail)
}

const programs = serverPrograms()
const options = programs === undefined ? { skip: 'no PostgreSQL 15 or later on this machine' } : { timeout: 100_000 }

t.test('a real server', options, async t => {
  const server = await startServer(programs!)
  t.teardown(() => server.remove())

  t.test('two copies that start at once migrate once', async t => {
    const url = await database(server, 'starting')
    const [one, two] = [await copy(t, url), await copy(t, url)]
    const applied = await Promise.all([migrate(one.engine), migrate(two.engine)])
    t.equal(applied.filter(names => names.length > 0).length, 1, 'one of them')
    t.strictSame(new Set(applied.flat()).size, applied.flat().length, 'each migration once')
  })

  t.test('the order of revision numbers is the order of commits', async t => {
    const url = await database(server, 'writing')
    const [one, two, reader] = [await copy(t, url), await copy(t, url), await copy(t, url)]
    await migrate(one.engine)
    const state = { writing: true }
    const followed = (async () => {
      let seen = 0
      while (state.writing) {
        const [row] = await reader.engine.all<{ n: number, most: number | null }>(sql`SELECT count(*) AS n, max(number) AS most FROM revisions`)
        if (row!.n !== (row!.most ?? 0)) t.fail(`revision ${row!.most} was there while an earlier one was not`)
        seen++
      }
      return seen
    })()
    const numbers = await Promise.all(Array.from({ length: 60 }, (_, index) => create((index % 2 === 0 ? one : two).base, `W${index}`)))
    state.writing = false
    t.ok(await followed > 1)
    t.strictSame(numbers.toSorted((a, b) => a - b), Array.from({ length: 60 }, (_, index) => index + 1))
  })

  t.test('limits end in clear problems', async t => {
    const url = await database(server, 'limits')
    const { engine } = await copy(t, url, { readers: 2, connectTimeout: 400, readTimeout: 6_000, writeTimeout: 600 })
    await migrate((await copy(t, url)).engine)
    await isUnavailable(t, (await copy(t, url, { readTimeout: 1_000 })).engine.all(sql`SELECT pg_sleep(5)`), /in time/)
    const many = await Promise.allSettled(Array.from({ length: 5 }, () => engine.all(sql`SELECT pg_sleep(4)`)))
    t.equal(many.filter(({ status }) => status === 'fulfilled').length, 2, 'two readers, and no more connections')
    await isUnavailable(t, Promise.reject((many.find(({ status }) => status === 'rejected') as PromiseRejectedResult).reason), /Too many requests wait/)
    const other = await copy(t, url)
    await other.engine.write(async () => { await isUnavailable(t, engine.write(async () => {}), /in time/) })
    t.equal(await engine.write(async () => 'written'), 'written')
  })

  t.test('a server that crashes: no acknowledged write is lost, and all goes on when it is back', async t => {
    const url = await database(server, 'crashing')
    const { engine, base } = await copy(t, url)
    await migrate(engine)
    const acknowledged: number[] = []
    let failed: unknown
    const writer = (async () => {
      for (let index = 0; failed === undefined && index < 10_000; index++) {
        await create(base, `C${index}`).then(number => acknowledged.push(number), error => { failed = error })
        if (index === 30) void server.kill()
      }
    })()
    await writer
    await isUnavailable(t, Promise.reject(failed), /reached|lost while it committed/)
    await isUnavailable(t, base.head(), /reached/)
    await isUnavailable(t, create(base, 'AFTER'), /reached/)
    await server.start()
    const head = await base.head()
    t.ok(acknowledged.length >= 30 && head >= acknowledged.at(-1)!, `${acknowledged.length} acknowledged, ${head} there`)
    t.equal(await create(base, 'AGAIN'), head + 1)
  })

  t.test('what is wrong with the address is said without it', async t => {
    const refusal = async (change: (url: URL) => void): Promise<string> => {
      const url = new URL(server.url)
      change(url)
      return openPostgres(url.href).then(() => 'opened', (error: Error) => error.message)
    }
    t.match(await refusal(url => { url.password = 'wrong' }), /DATABASE_URL: .*refuses the user or the password/)
    t.match(await refusal(url => { url.pathname = '/nowhere' }), /DATABASE_URL: .*no such database/)
    await server.query('CREATE DATABASE latin ENCODING \'LATIN1\' LOCALE_PROVIDER libc LOCALE \'C\' TEMPLATE template0')
    t.match(await refusal(url => { url.pathname = '/latin' }), /DATABASE_URL: .*UTF8.*LATIN1/)
  })
})
