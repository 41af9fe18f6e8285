import Database from 'better-sqlite3'
import { type SQL, sql } from 'drizzle-orm/sql/sql'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { compiler } from './compile.ts'
import type { Cell, Connection, Described, Engine } from './engine.ts'
import { checkText, ConstraintViolation, unavailable } from './errors.ts'
import { oneServer } from './system.ts'
import { snake, type Column, type Table } from './tables.ts'

const quote = (name: string): string => `"${snake(name)}"`
const types = { text: 'TEXT', integer: 'INTEGER', real: 'REAL', boolean: 'INTEGER' } as const

const columnSql = ({ name, type, notNull, references }: Column): string =>
  `${quote(name)} ${types[type]}${notNull ? ' NOT NULL' : ''}${references === undefined ? '' : ` REFERENCES ${quote(references)} ("id") DEFERRABLE INITIALLY DEFERRED`}`

const appendOnly = ({ name }: Table): string[] => ['update', 'delete'].map(event =>
  `CREATE TRIGGER "${snake(name)}__no_${event}" BEFORE ${event.toUpperCase()} ON ${quote(name)} BEGIN SELECT RAISE(ABORT, 'The revision log is append-only'); END;`)

const ddl = (tables: readonly Table[]): string[] => [
  ...tables.flatMap(table => [
    `CREATE TABLE ${quote(table.name)} (\n${table.columns.map(column => `  ${columnSql(column)},\n`).join('')}  PRIMARY KEY (${table.primaryKey.map(quote).join(', ')})\n) STRICT;`,
    ...table.indexes.map(names => `CREATE INDEX "${[table.name, ...names].map(snake).join('__')}" ON ${quote(table.name)} (${names.map(quote).join(', ')});`)
  ]),
  ...tables.filter(table => table.appendOnly === true).flatMap(appendOnly)
]

/** A query over the catalogue whose rows are told apart by their table. A few of these are ten times as fast as some for each table. */
const catalogue = (db: Database.Database) => <R>(query: string): (table: string) => R[] => {
  const rows = Map.groupBy(db.prepare(query).all() as (R & { table: string })[], ({ table }) => table)
  return table => rows.get(table) ?? []
}

const describe = (db: Database.Database): ReadonlyMap<string, Described> => {
  const tables = db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").all() as { name: string, sql: string }[]
  const query = catalogue(db)
  const columns = query<{ name: string, type: string, notnull: number, pk: number }>('SELECT s.name AS "table", c.name, c.type, c."notnull", c.pk FROM sqlite_schema s, pragma_table_info(s.name) c WHERE s.type = \'table\' ORDER BY s.name, c.cid')
  const keys = query<{ from: string, to: string }>('SELECT s.name AS "table", k."from", k."table" AS "to" FROM sqlite_schema s, pragma_foreign_key_list(s.name) k WHERE s.type = \'table\'')
  const indexes = query<{ index: string, unique: number, column: string }>("SELECT s.name AS \"table\", i.name AS \"index\", i.\"unique\", c.name AS \"column\" FROM sqlite_schema s, pragma_index_list(s.name) i, pragma_index_info(i.name) c WHERE s.type = 'table' AND i.origin = 'c' ORDER BY s.name, i.name, c.seqno")
  return new Map(tables.map(({ name: table, sql: text }) => {
    // SQLite's catalogue does not say when a foreign key is checked; its own text of the table does.
    const deferred = (column: string): boolean => new RegExp(`"${column}" [^,]* DEFERRABLE INITIALLY DEFERRED`).test(text)
    return [table, {
      columns: columns(table).map(({ name, type, notnull }) => `${name} ${type.toLowerCase()}${notnull === 1 ? ' NOT NULL' : ''}`),
      primaryKey: columns(table).filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk).map(({ name }) => name),
      foreignKeys: keys(table).map(({ from, to }) => `${from} → ${to}${deferred(from) ? '' : ' (immediate)'}`).sort(),
      indexes: [...Map.groupBy(indexes(table), ({ index }) => index).values()].map(rows => `${rows.map(({ column }) => column).join(', ')}${rows[0]!.unique === 1 ? ' (unique)' : ''}`).sort()
    }]
  }))
}

/** SQLite's error in the service's words; others as they are. */
const translate = (error: unknown): unknown => {
  const code = (error as { code?: string }).code ?? ''
  if (code === 'SQLITE_CONSTRAINT_PRIMARYKEY' || code === 'SQLITE_CONSTRAINT_UNIQUE') return new ConstraintViolation('unique', error)
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return new ConstraintViolation('foreign-key', error)
  if (code === 'SQLITE_CONSTRAINT_NOTNULL') return new ConstraintViolation('not-null', error)
  if (code === 'SQLITE_CONSTRAINT_TRIGGER') return new ConstraintViolation('append-only', error)
  if (code.startsWith('SQLITE_BUSY')) return unavailable('Another process is writing to the database.', error)
  return /^SQLITE_(?:IOERR|FULL|CANTOPEN|READONLY)/.test(code) ? unavailable('The database cannot be read or written now.', error, 30) : error
}

/** Runs work; its errors are translated. */
const translated = <T>(work: () => T): T => {
  try {
    return work()
  } catch (error) {
    throw translate(error)
  }
}

/** Statements by their text: each query shape is compiled once for a connection. */
const connection = (db: Database.Database): Connection => {
  const toText = compiler(() => '?')
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
  const inserts = new Map<Table, Database.Statement>()
  const inserting = (table: Table): Database.Statement => {
    let statement = inserts.get(table)
    if (statement === undefined) inserts.set(table, statement = db.prepare(`INSERT INTO ${quote(table.name)} (${table.columns.map(({ name }) => quote(name)).join(', ')}) VALUES (${table.columns.map(() => '?').join(', ')})`))
    return statement
  }
  const compile = (query: SQL) => {
    const { sql: text, params } = toText(query)
    for (const value of params) if (typeof value === 'string') checkText(value)
    return { statement: prepare(text), params }
  }
  return {
    all: async <R extends object>(query: SQL) => translated(() => {
      const { statement, params } = compile(query)
      return statement.all(...params) as R[]
    }),
    run: async query => translated(() => {
      const { statement, params } = compile(query)
      return statement.run(...params).changes
    }),
    insert: async (table, rows) => translated(() => {
      if (rows.length === 0) return
      const statement = inserting(table)
      for (const row of rows) {
        for (const value of row) if (typeof value === 'string') checkText(value)
        statement.run(...row)
      }
    })
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
    ...oneServer(read),
    // SQLite tells nobody of commits.
    listen: () => () => {},
    all: read.all,
    run: async query => exclusively(() => tx.run(query)),
    insert: async (table, rows) => exclusively(() => tx.insert(table, rows)),
    write: async work => exclusively(async () => {
      translated(() => writer.exec('BEGIN IMMEDIATE'))
      try {
        const result = await work(tx)
        writer.exec('COMMIT')
        return result
      } catch (error) {
        if (writer.inTransaction) writer.exec('ROLLBACK')
        throw translate(error)
      }
    }),
    anyOf: (column, values: readonly Cell[]) => {
      // JSON would carry U+0000 past the check of the statement's own values.
      for (const value of values) if (typeof value === 'string') checkText(value)
      return sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`
    },
    describe: async () => describe(reader),
    ddl,
    addColumn: (table, column) => [`ALTER TABLE ${quote(table.name)} ADD COLUMN ${columnSql(column)};`],
    close: async () => exclusively(async () => {
      reader.close()
      writer.close()
    })
  }
}
