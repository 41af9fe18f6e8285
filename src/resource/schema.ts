import type { Engine } from '../db/engine.ts'
import { systemTables } from '../db/system.ts'
import { snake, type Table } from '../db/tables.ts'
import type { Resource } from './define.ts'
import { allTables } from './tables.ts'

/** Every table that the declarations ask for, the service's own first. */
export const schemaOf = (resources: readonly Resource[]): Table[] => [...systemTables, ...allTables(resources)]

/** What the database lacks: the SQL that a new migration would hold, or a sentence where only a person can decide. */
export const missing = async (engine: Engine, resources: readonly Resource[]): Promise<string[]> => {
  const there = await engine.describe()
  const tables = schemaOf(resources)
  const statements = engine.ddl(tables.filter(({ name }) => !there.has(snake(name))))
  for (const table of tables) {
    const names = there.get(snake(table.name))?.columns.map(column => column.split(' ')[0])
    if (names === undefined) continue
    for (const column of table.columns.filter(({ name }) => !names.includes(snake(name)))) {
      const lines = engine.addColumn(table, column)
      statements.push(...column.notNull ? lines.map(line => `-- TODO by hand, a required column needs a value for the rows that are there: ${line}`) : lines)
    }
  }
  return statements
}
