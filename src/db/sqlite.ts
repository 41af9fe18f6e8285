import Database from 'better-sqlite3'
import { type SQL, sql } from 'drizzle-orm'
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Cell, Connection, Engine } from './engine.ts'
import { snake, type Table } from './tables.ts'

const quote = (name: string): string => `"${snake(name)}"`
const types = { text: 'TEXT', integer: 'INTEGER', real: 'REAL', boolean: 'INTEGER' } as const

const ddl = (table: Table): string[] => {
  const columns = table.columns.map(({ name, type, notNull, references }) =>
    `  ${quote(name)} ${types[type]}${notNull ? ' NOT NULL' : ''}${references === undefined ? '' : ` REFERENCES ${quote(references)} ("id") DEFERRABLE INITIALLY DEFERRED`}`)
  const create = `CREATE TABLE ${quote(table.name)} (\n${columns.join(',\n')},\n  PRIMARY KEY (${table.primaryKey.map(quote).join(', ')})\n) STRICT;`
  const indexes = table.indexes.map(names => `CREATE INDEX "${[table.name, ...names].map(snake).join('__')}" ON ${quote(table.name)} (${names.map(quote).join(', ')});`)
  return [create, ...indexes]
}

/** Statements by their text: each query shape is compiled once for a connection. */
const connection = (db: Database.Database): Connection => {
  const dialect = new SQLiteSyncDialect()
  const statements = new Map<string, Database.Statement>()
  const prepare = (text: string): Database.Statement => {
    let statement = statements.get(text)
    if (statement === undefined) {
      // Texts are made from declarations, so there are few; the bound only guards against a mistake.
      if (statements.size > 5_000) statements.clear()
      statements.set(text, statement = db.prepare(text))
    }
    return statement
  }
  const compile = (query: SQL) => {
    const { sql: text, params } = dialect.sqlToQuery(query)
    return { statement: prepare(text), params }
  }
  return {
    all: async <R extends object>(query: SQL) => {
      const { statement, params } = compile(query)
      return statement.all(...params) as R[]
    },
    run: async query => {
      const { statement, params } = compile(query)
      return statement.run(...params).changes
    },
    insert: async (table, rows) => {
      if (rows.length === 0) return
      const statement = prepare(`INSERT INTO ${quote(table.name)} (${table.columns.map(({ name }) => quote(name)).join(', ')}) VALUES (${table.columns.map(() => '?').join(', ')})`)
      for (const row of rows) statement.run(...row)
    }
  }
}

const open = (file: string): Database.Database => {
  const db = new Database(file, { timeout: 5_000 })
  db.pragma('journal_mode = WAL')
  // Reopening a database in WAL mode silently sets synchronous to NORMAL, which may lose acknowledged writes on power loss.
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  const [synchronous, foreignKeys] = [db.pragma('synchronous', { simple: true }), db.pragma('foreign_keys', { simple: true })]
  if (synchronous !== 2 || foreignKeys !== 1) throw new Error('SQLite did not take the settings that keep the data safe')
  return db
}

/**
 * SQLite in a file, made with its folders where it is not there. One connection writes, one transaction at a time; another
 * reads, and sees what was committed, by this process or any other.
 */
export const openSqlite = async (file: string): Promise<Engine> => {
  mkdirSync(dirname(file), { recursive: true })
  const [writer, reader] = [open(file), open(file)]
  reader.pragma('query_only = ON')
  const tx = connection(writer)
  const read = connection(reader)
  let last: Promise<unknown> = Promise.resolve()

  const exclusively = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work)
    last = turn.catch(() => {})
    return turn
  }

  return {
    dialect: 'sqlite',
    all: read.all,
    run: async query => exclusively(() => tx.run(query)),
    insert: async (table, rows) => exclusively(() => tx.insert(table, rows)),
    write: async work => exclusively(async () => {
      writer.exec('BEGIN IMMEDIATE')
      try {
        const result = await work(tx)
        writer.exec('COMMIT')
        return result
      } catch (error) {
        if (writer.inTransaction) writer.exec('ROLLBACK')
        throw error
      }
    }),
    anyOf: (column, values: readonly Cell[]) => sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`,
    describe: async () => new Map(
      (reader.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").all() as { name: string }[])
        .map(({ name }) => [name, (reader.prepare('SELECT name, type, "notnull", pk FROM pragma_table_info(?) ORDER BY cid').all(name) as { name: string, type: string, notnull: number }[])
          .map(column => `${column.name} ${column.type}${column.notnull === 1 ? ' NOT NULL' : ''}`)])
    ),
    ddl,
    close: async () => exclusively(async () => {
      reader.close()
      writer.close()
    })
  }
}
