/** A dump is the whole base: restored into either engine it is equal, dumped again it is the same bytes; a damaged one is refused. */
import { createHash } from 'node:crypto'
import { cp, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm/sql/sql'
import t, { type Test } from 'tap'
import { dump } from '../../src/catalog/dump/dump.ts'
import { DumpError, type Manifest } from '../../src/catalog/dump/format.ts'
import { restore } from '../../src/catalog/dump/restore.ts'
import { load } from '../../src/dataset/load.ts'
import { tableName } from '../../src/db/engine.ts'
import type { Base } from '../../src/resource/base.ts'
import { schemaOf } from '../../src/resource/schema.ts'
import { resources } from '../../src/resources/index.ts'
import { author, emptyBase, fixedClock } from '../helper.ts'

const country = (id: string, name: string, rest: object = {}) => ({ id, status: 'state', names: [{ language: 'en', text: name, kind: 'common' }], ...rest })
const file = (publisher: string) => [{
  path: 'sources.yaml',
  text: ['one', 'two'].map(id => `  - id: ${id}\n    title: A source\n    publisher: ${publisher}\n    url: https://example.org/${id}\n    language: en\n    kind: news\n    tier: secondary\n`).join('').replace(/^/, 'sources:\n')
}]

/** A base with a past: records of the dataset changed and removed, odd text, actors that came, changed and went. */
const fill = async (base: Base): Promise<void> => {
  const clock = fixedClock()
  await load(base, file('First'), clock.read)
  await load(base, file('Second'), clock.read)
  for (const [index, text] of ['line\u2028separator', '"quotes" and \\', '북한 \u{1F600}', 'tab\tand\nline', '{a,b},NULL'].entries()) {
    await base.write(w => w.put('countries', country(`X${index}`, text), 'create', { by: text, reason: text }))
  }
  await base.write(async w => {
    await w.put('countries', country('XA', 'Part', { partOf: 'XB' }), 'create', author)
    await w.put('countries', country('XB', 'Whole'), 'create', { ...author, cause: 'an act' })
  })
  clock.now = new Date('2026-12-01T00:00:00.000Z')
  await base.write(w => w.put('countries', country('XA', 'Alone'), 'update', author))
  await base.write(w => w.put('countries', country('XA', 'Alone again'), 'update', author))
  await base.write(w => w.remove('countries', 'XB', author))
  await load(base, file('Second').map(({ path, text }) => ({ path, text: text.split('  - id: two')[0]! })), clock.read)
}

/** Every row of every table. */
const everything = async ({ engine }: Base): Promise<Record<string, unknown[]>> => Object.fromEntries(await Promise.all(schemaOf(resources).map(async ({ name, primaryKey }) => {
  const rows = (await engine.all<Record<string, unknown>>(sql`SELECT * FROM ${tableName(name)}`)).map(row => ({ ...row }))
  return [name, rows.map(row => JSON.stringify(row)).sort(), primaryKey].slice(0, 2)
})))

const newFolder = async (t: Test): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'dump-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  return folder
}
const contents = async (folder: string): Promise<Record<string, string>> =>
  Object.fromEntries(await Promise.all((await readdir(folder)).sort().map(async name => [name, await readFile(join(folder, name), 'utf8')])))
const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

t.test('a base goes from engine to engine and stays the same', async t => {
  const first = await emptyBase(t, { engine: 'sqlite' })
  await fill(first)
  const folder = await newFolder(t)
  const manifest = await dump(first, folder)
  t.equal(manifest.revision, await first.head())
  const written = await contents(folder)
  t.strictSame(Object.keys(written), ['dataset-records.ndjson', 'dataset-state.ndjson', 'manifest.json', 'revisions.ndjson'])
  t.match(written['revisions.ndjson'], /북한/)
  const rows = await everything(first)
  await t.rejects(dump(first, folder), /is not empty/)

  for (const engine of ['pglite', 'sqlite'] as const) {
    await t.test(`restored into ${engine}`, async t => {
      const other = await emptyBase(t, { engine })
      t.strictSame(await restore(other, folder), manifest)
      t.strictSame(await everything(other), rows)
      const again = await newFolder(t)
      await dump(other, again)
      t.strictSame(await contents(again), written, 'the second dump is equal byte for byte')
      await t.rejects(restore(other, folder), /empty base/)
      const { revision } = await other.write(w => w.put('countries', country('XC', 'Later'), 'create', author))
      t.equal(revision, manifest.revision + 1, 'and it goes on from there')
    })
  }
})

t.test('more rows than a page', async t => {
  const base = await emptyBase(t)
  await base.write(async w => {
    for (let index = 0; index < 201; index++) {
      await w.put('countries', country(`C${index}`, 'Many'), 'create', author)
      await w.connection.run(sql`INSERT INTO dataset_records (type, id, hash, revision) VALUES (${index < 120 ? 'countries' : 'provinces'}, ${`C${index}`}, 'hash', ${index + 1})`)
    }
    for (let index = 0; index < 201; index += 3) await w.put('countries', country(`C${index}`, 'Changed'), 'update', author)
  })
  const [folder, again] = [await newFolder(t), await newFolder(t)]
  const manifest = await dump(base, folder)
  t.strictSame(manifest.files.map(({ lines }) => lines), [201, 0, 268])
  const other = await emptyBase(t)
  await restore(other, folder)
  t.strictSame(await everything(other), await everything(base))
  await dump(other, again)
  t.strictSame(await contents(again), await contents(folder))
})

t.test('an empty base can be moved too', async t => {
  const folder = await newFolder(t)
  t.equal((await dump(await emptyBase(t), folder)).revision, 0)
  t.equal((await restore(await emptyBase(t), folder)).revision, 0)
})

t.test('what is damaged, cut off or not finished is refused by name, and nothing is loaded', async t => {
  const base = await emptyBase(t)
  await fill(base)
  const whole = await newFolder(t)
  await dump(base, whole)
  const target = await emptyBase(t)

  const log = 'revisions.ndjson'
  /** Changes a file so that the manifest still fits it: the last line of defence is what it says. */
  const rewrite = async (folder: string, change: (lines: string[]) => string[]): Promise<void> => {
    const text = change((await readFile(join(folder, log), 'utf8')).trimEnd().split('\n')).map(line => `${line}\n`).join('')
    await writeFile(join(folder, log), text)
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest
    const files = manifest.files.map(entry => entry.name === log ? { ...entry, lines: text.split('\n').length - 1, bytes: Buffer.byteLength(text), sha256: digest(text) } : entry)
    await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, files }))
  }
  const replaced = async (folder: string, name: string, from: string | RegExp, to: string): Promise<void> => writeFile(join(folder, name), (await readFile(join(folder, name), 'utf8')).replace(from, to))
  const damages: Readonly<Record<string, readonly [(folder: string) => Promise<unknown>, RegExp]>> = {
    'no manifest': [folder => rm(join(folder, 'manifest.json')), /^manifest\.json: is not there/],
    'half a manifest': [folder => truncate(join(folder, 'manifest.json'), 100), /^manifest\.json: is damaged or cut off/],
    'a manifest of another version': [folder => replaced(folder, 'manifest.json', '"version": 1', '"version": 2'), /^manifest\.json: is not the manifest/],
    'a file named twice': [folder => replaced(folder, 'manifest.json', 'dataset-state', 'dataset-records'), /^manifest\.json: names a file twice/],
    'another last revision': [folder => replaced(folder, 'manifest.json', /"revision": \d+/, '"revision": 1'), /^revisions\.ndjson: ends with revision/],
    'a file that is missing': [folder => rm(join(folder, log)), /^revisions\.ndjson: is not there/],
    'a file cut off inside a line': [async folder => truncate(join(folder, log), (await stat(join(folder, log))).size - 5), /^revisions\.ndjson line \d+: is damaged or cut off/],
    'a file cut off after a line': [folder => replaced(folder, log, /[^\n]*\n$/, ''), /^revisions\.ndjson: is cut off: \d+ of \d+ bytes/],
    'a line too many': [folder => replaced(folder, log, /([^\n]*\n)$/, '$1$1'), /^revisions\.ndjson line \d+: is more than/],
    'a letter changed': [folder => replaced(folder, log, 'Alone again', 'Alone Again'), /^revisions\.ndjson: is damaged: its SHA-256/],
    'a letter changed in the ledger': [folder => replaced(folder, 'dataset-records.ndjson', '"one"', '"ono"'), /^dataset-records\.ndjson: is damaged: its SHA-256/],
    'a field that is not there': [folder => replaced(folder, 'dataset-state.ndjson', '"digest"', '"digits"'), /^dataset-state\.ndjson line 1: is damaged/],
    'a gap in the log': [folder => rewrite(folder, lines => lines.toSpliced(2, 1)), /^revisions\.ndjson line 3: holds revision 4/],
    'revisions out of order': [folder => rewrite(folder, lines => [lines[1]!, lines[0]!, ...lines.slice(2)]), /^revisions\.ndjson line 1: holds revision 2/],
    'an unknown type of record': [folder => rewrite(folder, lines => lines.map(line => line.replace('"recordType":"sources"', '"recordType":"sauces"'))), /^revisions\.ndjson line \d+: holds a record of the type sauces/],
    'a record that refers to nothing': [folder => rewrite(folder, lines => lines.map(line => line.replace('"partOf":"XB"', '"partOf":"XZ"').replace('"partOf":null', '"partOf":"XZ"'))), /FOREIGN KEY/]
  }
  for (const [what, [damage, message]] of Object.entries(damages)) {
    const folder = await newFolder(t)
    await cp(whole, folder, { recursive: true })
    await damage(folder)
    const error = await restore(target, folder).then(() => undefined, (reason: unknown) => reason)
    t.match((error as Error | undefined)?.message, message, what)
    if (!message.source.includes('FOREIGN')) t.ok(error instanceof DumpError)
    const left = Object.entries(await everything(target)).filter(([, rows]) => rows.length > 0)
    t.strictSame(left, [], `${what}: nothing is loaded`)
  }
})
