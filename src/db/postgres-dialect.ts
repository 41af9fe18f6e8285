/**
 * PostgreSQL's dialect: what is the same whichever driver carries the statements. Text is compared by code point
 * (`COLLATE "C"`), so that order and paging equal SQLite's; truth values are numbers, as they are there.
 */
import { sql } from 'drizzle-orm/sql/sql'
import { compiler } from './compile.ts'
import type { Cell, Connection, Described, Engine, Reader } from './engine.ts'
import { checkText, ConstraintViolation, unavailable } from './errors.ts'
import { snake, type Column, type Table } from './tables.ts'

/** Runs one statement; values travel as text, and the database reads them by the type of the place where they stand. */
export type Execute = (text: string, values: readonly (string | null)[]) => Promise<{ rows: object[], changes: number }>

/** One statement after another, though callers send several at once: a session takes no more. */
export const inTurn = (execute: Execute): Execute => {
  let last: Promise<unknown> = Promise.resolve()
  return (text, values) => {
    const turn = last.then(() => execute(text, values))
    last = turn.catch(() => {})
    return turn
  }
}

const types = { text: 'text', integer: 'bigint', real: 'double precision', boolean: 'smallint' } as const

/** Names of PostgreSQL are cut at 63 bytes without an error, and two of them may then be one. */
const quoteExact = (name: string): string => {
  if (Buffer.byteLength(name) > 63) throw new Error(`The name ${name} is longer than the 63 bytes that PostgreSQL allows`)
  return `"${name}"`
}
const quote = (name: string): string => quoteExact(snake(name))
const joined = (...names: string[]): string => quoteExact(names.map(snake).join('__'))

const columnSql = ({ name, type, notNull }: Column): string =>
  `${quote(name)} ${types[type]}${type === 'text' ? ' COLLATE "C"' : ''}${notNull ? ' NOT NULL' : ''}`

const foreignKey = (table: Table, { name, references }: Column): string =>
  `ADD CONSTRAINT ${joined(table.name, name, 'fkey')} FOREIGN KEY (${quote(name)}) REFERENCES ${quote(references!)} ("id") DEFERRABLE INITIALLY DEFERRED`

const appendOnly = (table: Table): string[] => [
  `CREATE FUNCTION ${joined(table.name, 'refuse')} () RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'The revision log is append-only' USING ERRCODE = 'restrict_violation'; END $$;`,
  `CREATE TRIGGER ${joined(table.name, 'appendOnly')} BEFORE UPDATE OR DELETE OR TRUNCATE ON ${quote(table.name)} FOR EACH STATEMENT EXECUTE FUNCTION ${joined(table.name, 'refuse')} ();`
]

/** The statements that make tables: all of them first, then what lets them refer to each other. */
const ddl = (tables: readonly Table[]): string[] => [
  ...tables.flatMap(table => [
    `CREATE TABLE ${quote(table.name)} (\n${table.columns.map(column => `  ${columnSql(column)},\n`).join('')}  PRIMARY KEY (${table.primaryKey.map(quote).join(', ')})\n);`,
    ...table.indexes.map(names => `CREATE INDEX ${joined(table.name, ...names)} ON ${quote(table.name)} (${names.map(quote).join(', ')});`)
  ]),
  ...tables.flatMap(table => {
    const keys = table.columns.filter(({ references }) => references !== undefined).map(column => foreignKey(table, column))
    return keys.length === 0 ? [] : [`ALTER TABLE ${quote(table.name)}\n  ${keys.join(',\n  ')};`]
  }),
  ...tables.filter(table => table.appendOnly === true).flatMap(appendOnly)
]

/** Values as PostgreSQL writes an array: one parameter whatever their number. */
const arrayOf = (values: readonly Cell[]): string =>
  `{${values.map(value => value === null ? 'NULL' : typeof value === 'number' ? String(value) : `"${checkText(value).replace(/["\\]/g, '\\$&')}"`).join(',')}}`

const carried = (value: unknown): string | null => value === null || value === undefined ? null : checkText(String(value))

/** Statements that are worth preparing once for each shape; others, as those of migrations, run once. */
export const repeated = /^(?:SELECT|INSERT|UPDATE|DELETE)\b/

/** How many rows one INSERT takes at most. */
const batch = 500

const toText = compiler(index => `$${index + 1}`)

/** Reads through one driver. */
export const readerOf = (execute: Execute): Reader => ({
  all: async <R extends object>(query: Parameters<Reader['all']>[0]) => {
    const { sql: text, params } = toText(query)
    return (await execute(text, params.map(carried))).rows as R[]
  }
})

/** Reads and writes through one driver. */
export const connection = (execute: Execute): Connection => {
  const inserts = new Map<string, string>()
  const insertText = (table: Table): string => {
    let text = inserts.get(table.name)
    if (text === undefined) {
      const arrays = table.columns.map(({ type }, index) => `$${index + 1}::${types[type]}[]`)
      inserts.set(table.name, text = `INSERT INTO ${quote(table.name)} (${table.columns.map(({ name }) => quote(name)).join(', ')}) SELECT * FROM unnest(${arrays.join(', ')})`)
    }
    return text
  }
  return {
    ...readerOf(execute),
    run: async query => {
      const { sql: text, params } = toText(query)
      return (await execute(text, params.map(carried))).changes
    },
    insert: async (table, rows) => {
      for (let start = 0; start < rows.length; start += batch) {
        const part = rows.slice(start, start + batch)
        await execute(insertText(table), table.columns.map((_, index) => arrayOf(part.map(row => row[index] ?? null))))
      }
    }
  }
}

/** Numbers and truth values by the ids of their types; everything else stays the text that PostgreSQL sends. */
export const parsers: Readonly<Record<number, (text: string) => number>> = {
  16: text => text === 't' ? 1 : 0, // boolean
  20: Number, // bigint
  21: Number, // smallint
  23: Number, // integer
  700: Number, // real
  701: Number, // double precision
  1700: Number // numeric: sums and averages of the above
}

const constraints: Readonly<Record<string, ConstructorParameters<typeof ConstraintViolation>[0]>> = {
  23505: 'unique', 23503: 'foreign-key', 23502: 'not-null', 23001: 'append-only'
}

// Classes 08 (connection), 53 (resources), 57 (the operator stepped in, a time-out) and 58 (the system) pass; so do a primary
// that became a standby (25006), a lock waited for in vain (55P03), and transactions that got in each other's way (40).
const passing = /^(?:08|53|57|58|40)|^(?:25006|55P03|25P03)$/
const lostCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOENT'])
const lostWords = /connection terminated|connection error|timeout exceeded|read timeout|not queryable|connection timeout/i

/** Whether no connection of a pool became free in time. */
export const isPoolFull = (error: unknown): boolean => /timeout exceeded when trying to connect/i.test((error as { message?: string }).message ?? '')

/** Whether the connection itself is gone, and not only the statement. */
export const isConnectionLost = (error: unknown): boolean => {
  const { code, message } = error as { code?: string, message?: string }
  return code === undefined ? lostWords.test(message ?? '') : lostCodes.has(code) || /^(?:08|57P0)/.test(code)
}

/** An error of the database in the service's words; others as they are. */
export const translate = (error: unknown): unknown => {
  const code = (error as { code?: string }).code ?? ''
  const constraint = constraints[code]
  if (constraint !== undefined) return new ConstraintViolation(constraint, error)
  if (code === '57014') return unavailable('The database did not answer in time.', error)
  if (code === '53300') return unavailable('The database takes no more connections.', error)
  if (isPoolFull(error)) return unavailable('Too many requests wait for the database.', error)
  return passing.test(code) || isConnectionLost(error) ? unavailable('The database cannot be reached.', error) : error
}

/** The transactions that write come one after another, over every process: a number that all of them lock. */
export const writeLock = "SELECT pg_advisory_xact_lock(hashtext('sanctions-options'), hashtext('write'))"

const catalogue = (column: string, key: string): string =>
  `(SELECT string_agg(a.attname, ', ' ORDER BY k.n) FROM unnest(${key}) WITH ORDINALITY AS k (number, n) JOIN pg_attribute a ON a.attrelid = ${column} AND a.attnum = k.number)`
const here = '(SELECT oid FROM pg_namespace WHERE nspname = current_schema())'

const describeSql = [
  `SELECT c.relname AS "table", 'column' AS kind, a.attname AS name,
     CASE WHEN a.atttypid = 'text'::regtype AND l.collname <> 'C' THEN 'text (' || l.collname || ')' ELSE format_type(a.atttypid, a.atttypmod) END AS type, a.attnotnull AS flag, a.attnum AS position
   FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped LEFT JOIN pg_collation l ON l.oid = a.attcollation
   WHERE c.relkind = 'r' AND c.relnamespace = ${here}`,
  `SELECT c.relname, CASE o.contype WHEN 'p' THEN 'primary' ELSE 'foreign' END, ${catalogue('c.oid', 'o.conkey')}, f.relname, o.condeferred, 0
   FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid LEFT JOIN pg_class f ON f.oid = o.confrelid
   WHERE o.contype IN ('p', 'f') AND c.relnamespace = ${here}`,
  `SELECT c.relname, 'index', ${catalogue('c.oid', 'i.indkey')}, NULL, i.indisunique, 0
   FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid WHERE NOT i.indisprimary AND c.relkind = 'r' AND c.relnamespace = ${here}`
].join(' UNION ALL ') + ' ORDER BY "table", kind, position, name'

interface CatalogueRow { table: string, kind: 'column' | 'primary' | 'foreign' | 'index', name: string, type: string, flag: number }

const plainTypes: Readonly<Record<string, string>> = { bigint: 'integer', smallint: 'integer', 'double precision': 'real' }

/** The tables of the current schema. */
const describe = async (read: Reader): Promise<ReadonlyMap<string, Described>> => {
  const rows = Map.groupBy(await read.all<CatalogueRow>(sql.raw(describeSql)), ({ table }) => table)
  return new Map([...rows].map(([table, all]) => {
    const of = (kind: CatalogueRow['kind']): CatalogueRow[] => all.filter(row => row.kind === kind)
    return [table, {
      columns: of('column').map(({ name, type, flag }) => `${name} ${plainTypes[type] ?? type}${flag === 1 ? ' NOT NULL' : ''}`),
      primaryKey: of('primary').flatMap(({ name }) => name.split(', ')),
      foreignKeys: of('foreign').map(({ name, type, flag }) => `${name} → ${type}${flag === 1 ? '' : ' (immediate)'}`).sort(),
      indexes: of('index').map(({ name, flag }) => `${name}${flag === 1 ? ' (unique)' : ''}`).sort()
    }]
  }))
}

/** An engine of this dialect, from what its driver does. */
export const engineOf = (driver: { read: Reader, outside: Pick<Connection, 'run' | 'insert'> } & Pick<Engine, 'write' | 'close' | 'latest' | 'at' | 'has' | 'noted' | 'generation' | 'listen' | 'servers'>): Engine => ({
  dialect: 'postgres',
  latest: driver.latest,
  at: driver.at,
  has: driver.has,
  noted: driver.noted,
  generation: driver.generation,
  listen: driver.listen,
  servers: driver.servers,
  all: driver.read.all,
  run: driver.outside.run,
  insert: driver.outside.insert,
  write: driver.write,
  anyOf: (column, values) => sql`${column} = ANY(${arrayOf(values)})`,
  describe: async () => describe(driver.read),
  ddl,
  addColumn: (table, column) => [
    `ALTER TABLE ${quote(table.name)} ADD COLUMN ${columnSql(column)};`,
    ...(column.references === undefined ? [] : [`ALTER TABLE ${quote(table.name)} ${foreignKey(table, column)};`])
  ],
  close: driver.close
})
