import type { Engine } from '../db/engine.ts'
import { systemTables } from '../db/system.ts'
import { snake, type Table } from '../db/tables.ts'
import type { Resource } from './define.ts'
import { allTables } from './tables.ts'

/** Every table that the declarations ask for, the service's own first. */
export const schemaOf = (resources: readonly Resource[]): Table[] => [...systemTables, ...allTables(resources)]

/** What a table or column lacks: the SQL that a new migration would hold, or a sentence where only a person can decide. */
export const missing = async (engine: Engine, resources: readonly Resource[]): Promise<string[]> => {
  const there = await engine.describe()
  const statements: string[] = []
  for (const table of schemaOf(resources)) {
    const columns = there.get(snake(table.name))
    const [create, ...indexes] = engine.ddl(table)
    if (columns === undefined) {
      statements.push(create!, ...indexes)
      continue
    }
    const names = columns.map(column => column.split(' ')[0])
    for (const column of table.columns) {
      const name = snake(column.name)
      if (names.includes(name)) continue
      const line = create!.split('\n').find(text => text.trim().startsWith(`"${name}" `))!.trim().replace(/,$/, '')
      statements.push(column.notNull ? `-- TODO by hand, a required column needs a value for the rows that are there: ${line}` : `ALTER TABLE "${snake(table.name)}" ADD COLUMN ${line};`)
    }
  }
  return statements
}
