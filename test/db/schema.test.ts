/** Both schemas are the declared one, and so they are equal: names, types, nullability, keys, foreign keys, indexes. */
import { sql } from 'drizzle-orm/sql/sql'
import t from 'tap'
import { snake, type Table } from '../../src/db/tables.ts'
import type { Described } from '../../src/db/engine.ts'
import { missing, schemaOf } from '../../src/resource/schema.ts'
import { resources } from '../../src/resources/index.ts'
import { emptyEngine } from './engines.ts'

const stored = { text: 'text', integer: 'integer', real: 'real', boolean: 'integer' } as const

/** A table as its declaration says that the database should have it. */
const declared = ({ columns, primaryKey, indexes }: Table): Described => ({
  columns: columns.map(({ name, type, notNull }) => `${snake(name)} ${stored[type]}${notNull ? ' NOT NULL' : ''}`),
  primaryKey: primaryKey.map(snake),
  foreignKeys: columns.filter(({ references }) => references !== undefined).map(({ name, references }) => `${snake(name)} → ${snake(references!)}`).sort(),
  indexes: indexes.map(names => names.map(snake).join(', ')).sort()
})

for (const name of ['sqlite', 'pglite'] as const) {
  t.test(`${name}: the migrated schema is the declared one`, async t => {
    const engine = await emptyEngine(t, name)
    const there = await engine.describe()
    // A column that a later migration adds stands last, wherever it is declared: statements name their columns.
    const inOrder = (table: Described): Described => ({ ...table, columns: table.columns.toSorted() })
    for (const table of schemaOf(resources)) t.strictSame(inOrder(there.get(snake(table.name))!), inOrder(declared(table)), table.name)
    const tables = schemaOf(resources).map(table => snake(table.name))
    t.strictSame([...there.keys()].sort(), [...tables, 'migrations'].sort(), 'and there is no other table')
    t.strictSame(await missing(engine, resources), [])
  })

  t.test(`${name}: what no migration makes yet is drafted, and can be run`, async t => {
    const engine = await emptyEngine(t, name)
    const countries = resources.find(resource => resource.name === 'countries')!
    const extended = { ...countries, fields: { ...countries.fields, successor: countries.fields.partOf! } }
    const statements = await missing(engine, [extended, { ...countries, name: 'provinces' }])
    t.match(statements.join('\n'), /CREATE TABLE "provinces_citations_versions"/)
    t.match(statements.join('\n'), /ALTER TABLE "countries" ADD COLUMN "successor"/)
    const undo = new Error('only tried')
    await t.rejects(engine.write(async tx => {
      for (const statement of statements) await tx.run(sql.raw(statement))
      throw undo
    }), undo)
  })
}
