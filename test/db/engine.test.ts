/** What every engine does alike: order, values, transactions, refusals. */
import { readdirSync } from 'node:fs'
import { sql, type SQL } from 'drizzle-orm/sql/sql'
import t, { type Test } from 'tap'
import { column, tableName, type Cell, type Engine } from '../../src/db/engine.ts'
import { ConstraintViolation, type Constraint } from '../../src/db/errors.ts'
import { migrate, migrationsFolder } from '../../src/db/migrate.ts'
import type { Table } from '../../src/db/tables.ts'
import { countries } from '../../src/resources/countries.ts'
import { openBase } from '../../src/resource/base.ts'
import { resources } from '../../src/resources/index.ts'
import { author, fixedClock } from '../helper.ts'
import { emptyEngine } from './engines.ts'
import { engineName, type EngineName } from './names.ts'

const odd: Table = {
  name: 'oddThings',
  columns: [
    { name: 'id', type: 'text', notNull: true },
    { name: 'word', type: 'text', notNull: false },
    { name: 'whole', type: 'integer', notNull: false },
    { name: 'broken', type: 'real', notNull: false },
    { name: 'truth', type: 'boolean', notNull: false },
    { name: 'other', type: 'text', notNull: false, references: 'oddThings' }
  ],
  primaryKey: ['id'],
  indexes: [['word', 'id']]
}

/** Strings that collations disagree about: case, accents, scripts, punctuation, what stands beside the basic plane, quotes. */
const words = ['', ' ', 'a', 'A', 'b', 'B', 'ä', 'a\u0308', 'Z', 'z', 'é', 'ß', 'ss', '_', '-', '~', '10', '9', '북한', '한국', 'Россия', '中', '\u{1F600}', '\uFFFD', '\uE000', 'a b', 'a-b', 'ab', 'a\tb', 'a\nb',
  '"', '\'', '\\', '{a,b}', 'NULL', 'null', '$1', '?', '%', 'a%', '\\"', ',', 'İ', 'i', 'ı', '2024-11-30', '2024-11-30m', '2024-12-31y']

const engines: readonly EngineName[] = [...new Set<EngineName>(['sqlite', 'pglite', engineName()])]

const withOdd = async (engine: Engine, work: () => Promise<void>): Promise<void> => {
  await engine.write(async tx => { for (const statement of engine.ddl([odd])) await tx.run(sql.raw(statement)) })
  await work()
  await engine.write(async tx => { await tx.run(sql`DROP TABLE odd_things`) })
}
const row = (id: string, rest: Partial<Record<'word' | 'whole' | 'broken' | 'truth' | 'other', Cell>> = {}): Cell[] =>
  [id, rest.word ?? null, rest.whole ?? null, rest.broken ?? null, rest.truth ?? null, rest.other ?? null]
const ids = async (engine: Engine, rest: SQL): Promise<string[]> => (await engine.all<{ id: string }>(sql`SELECT id FROM odd_things ${rest}`)).map(({ id }) => id)
const violates = (constraint: Constraint) => (error: unknown): boolean => error instanceof ConstraintViolation && error.constraint === constraint && error.kind === 'conflict'
const rejectsWith = async (t: Test, work: Promise<unknown>, constraint: Constraint): Promise<void> => {
  const error = await work.then(() => undefined, (reason: unknown) => reason)
  t.ok(violates(constraint)(error), constraint)
}

for (const name of engines) {
  t.test(`${name}: text is ordered by code point`, async t => {
    const engine = await emptyEngine(t, name)
    await withOdd(engine, async () => {
      await engine.insert(odd, words.map((word, index) => row(`w${index}`, { word })))
      await engine.insert(odd, [row('none'), row('another')])
      const byCodePoint = [...words.keys()].sort((a, b) => Buffer.compare(Buffer.from(words[a]!), Buffer.from(words[b]!))).map(index => `w${index}`)
      t.strictSame(await ids(engine, sql`ORDER BY word ASC NULLS LAST, id ASC`), [...byCodePoint, 'another', 'none'])
      t.strictSame(await ids(engine, sql`ORDER BY word DESC NULLS LAST, id DESC`), [...byCodePoint.toReversed(), 'none', 'another'])
      for (const [index, word] of words.entries()) {
        const after = byCodePoint.slice(byCodePoint.indexOf(`w${index}`) + 1)
        t.strictSame(await ids(engine, sql`WHERE word > ${word} ORDER BY word LIMIT 5`), after.slice(0, 5), JSON.stringify(word))
        t.strictSame(await ids(engine, sql`WHERE word = ${word}`), [`w${index}`])
      }
      t.strictSame((await ids(engine, sql`WHERE ${engine.anyOf(column('word'), words)} ORDER BY id`)).length, words.length, 'any of all of them')
      t.strictSame(await ids(engine, sql`WHERE ${engine.anyOf(column('word'), [])}`), [])
      t.strictSame((await engine.all<{ word: string }>(sql`SELECT word FROM odd_things WHERE word IS NOT NULL ORDER BY id`)).map(({ word }) => word).sort(), [...words].sort(), 'and none is changed')
    })
  })

  t.test(`${name}: values come back as they went in`, async t => {
    const engine = await emptyEngine(t, name)
    await withOdd(engine, async () => {
      const rows: Cell[][] = [row('a', { whole: Number.MAX_SAFE_INTEGER, broken: 0.1, truth: 1 }), row('b', { whole: -5, broken: 1e15, truth: 0 }), row('c', { whole: 0, broken: -2.5e-7 }), row('d', { broken: 3 })]
      await engine.insert(odd, rows)
      t.strictSame((await engine.all<Record<string, Cell>>(sql`SELECT * FROM odd_things ORDER BY id`)).map(found => Object.values(found)), rows)
      const [sums] = await engine.all<Record<string, Cell>>(sql`SELECT count(*) AS n, max(whole) AS most, min(broken) AS least, sum(truth) AS truths, count(*) > 3 AS many FROM odd_things`)
      t.strictSame({ ...sums }, { n: 4, most: Number.MAX_SAFE_INTEGER, least: -2.5e-7, truths: 1, many: 1 })
      t.strictSame(await ids(engine, sql`WHERE truth = ${1}`), ['a'])
      t.strictSame(await ids(engine, sql`WHERE ${engine.anyOf(column('whole'), [0, -5])} ORDER BY id`), ['b', 'c'])
      t.equal(await engine.run(sql`UPDATE odd_things SET whole = ${7} WHERE id < ${'c'}`), 2, 'the number of rows changed')
      t.equal(await engine.run(sql`DELETE FROM ${tableName('oddThings')} WHERE id = ${'nobody'}`), 0)
      await engine.insert(odd, Array.from({ length: 1_201 }, (_, index) => row(`many-${index}`)))
      t.equal((await engine.all<{ n: number }>(sql`SELECT count(*) AS n FROM odd_things`))[0]!.n, 1_205)
    })
  })

  t.test(`${name}: what the schema forbids is refused alike`, async t => {
    const engine = await emptyEngine(t, name)
    await withOdd(engine, async () => {
      await engine.insert(odd, [row('a')])
      await rejectsWith(t, engine.insert(odd, [row('a')]), 'unique')
      await rejectsWith(t, engine.write(tx => tx.insert(odd, [row('b', { other: 'nobody' })])), 'foreign-key')
      await rejectsWith(t, engine.run(sql`UPDATE odd_things SET id = NULL`), 'not-null')
      await engine.write(async tx => {
        await tx.insert(odd, [row('c', { other: 'd' })])
        await tx.insert(odd, [row('d', { other: 'c' })])
      })
      t.strictSame(await ids(engine, sql`ORDER BY id`), ['a', 'c', 'd'], 'rows of one transaction may refer to each other')
      await t.rejects(engine.all(sql`SELECT id FROM odd_things WHERE word = ${'a\0b'}`), /U\+0000/)
      await t.rejects(async () => engine.all(sql`SELECT id FROM odd_things WHERE ${engine.anyOf(column('word'), ['a\0b'])}`), /U\+0000/)
      await t.rejects(engine.insert(odd, [row('e', { word: '\0' })]), /U\+0000/)
      t.strictSame(await ids(engine, sql`WHERE id = ${'x\' OR 1=1 --'}`), [])
    })
  })

  t.test(`${name}: the log takes new rows only`, async t => {
    const engine = await emptyEngine(t, name)
    const base = openBase(engine, resources, fixedClock().read)
    await base.write(w => w.put('countries', { id: 'XA', status: 'state', names: [{ language: 'en', text: 'First', kind: 'common' }] }, 'create', author))
    await rejectsWith(t, engine.run(sql`UPDATE revisions SET reason = 'another'`), 'append-only')
    await rejectsWith(t, engine.run(sql`DELETE FROM revisions WHERE number = 1`), 'append-only')
    if (engine.dialect === 'postgres') await rejectsWith(t, engine.run(sql`TRUNCATE revisions`), 'append-only')
    t.equal((await base.history('countries', 'XA')).length, 1)
  })

  t.test(`${name}: a transaction is whole or nothing, and one follows another`, async t => {
    const engine = await emptyEngine(t, name)
    const base = openBase(engine, resources, fixedClock().read)
    const country = (id: string) => ({ id, status: 'state', names: [{ language: 'en', text: id, kind: 'common' }] })
    await t.rejects(base.write(async w => {
      await w.put('countries', country('XA'), 'create', author)
      await w.put('countries', country('XA'), 'create', author)
    }), ConstraintViolation)
    await t.rejects(base.write(w => w.put('countries', { ...country('XA'), partOf: 'XX' }, 'create', author)), ConstraintViolation)
    t.equal(await base.head(), 0)
    t.strictSame(await engine.all(sql`SELECT id FROM actors`), [])

    const revisions = await Promise.all(Array.from({ length: 20 }, (_, index) => base.write(async w => {
      const before = await base.at(1_000).get(countries, 'XA')
      t.equal(before, undefined, 'a read inside a write does not wait for it')
      return (await w.put('countries', country(`Y${index}`), 'create', author)).revision
    })))
    t.strictSame(revisions, Array.from({ length: 20 }, (_, index) => index + 1))
    t.equal((await base.at(20).find(countries)).length, 20)
  })

  t.test(`${name}: migrations are applied once, and a changed one is refused`, async t => {
    const engine = await emptyEngine(t, name)
    t.strictSame(await migrate(engine), [])
    const folder = t.testdir({ ...Object.fromEntries(readdirSync(migrationsFolder(engine.dialect)).map(file => [file, ''])), '0001-base.sql': 'SELECT 1' })
    await t.rejects(migrate(engine, folder), /0001-base\.sql was changed/)
    await t.rejects(migrate(engine, t.testdir({})), /newer than this version/)
  })
}
