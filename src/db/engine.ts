import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import type { Table } from './tables.ts'
import { snake } from './tables.ts'

/** A value that a column takes. */
export type Cell = string | number | null

/** Reads and writes. Everything is asynchronous, so that an engine across a network fits. */
export interface Connection {
  /** The rows of a query; columns come under the names that the query gives them. */
  all<R extends object> (query: SQL): Promise<R[]>
  /** Runs a statement; gives the number of rows changed. */
  run (query: SQL): Promise<number>
  /** Inserts rows, their cells in the order of the table's columns. */
  insert (table: Table, rows: readonly (readonly Cell[])[]): Promise<void>
}

/** A database. What differs between engines sits behind this interface, one file for each engine. */
export interface Engine extends Connection {
  readonly dialect: 'sqlite' | 'postgres'
  /** One transaction at a time: commits what `work` did, or nothing where it throws. */
  write<T> (work: (tx: Connection) => Promise<T>): Promise<T>
  /** A condition: the column has one of the values. One query shape whatever their number. */
  anyOf (column: SQL, values: readonly Cell[]): SQL
  /** The columns that the database really has, for the test that holds it against the declarations. */
  describe (): Promise<ReadonlyMap<string, readonly string[]>>
  /** The statements that make a table and its indexes. */
  ddl (table: Table): string[]
  close (): Promise<void>
}

/** A table's name, quoted. */
export const tableName = (name: string): SQL => sql`${sql.identifier(snake(name))}`

/** A column's name, quoted, behind an alias where one is given. */
export const column = (name: string, alias?: string): SQL =>
  alias === undefined ? sql`${sql.identifier(snake(name))}` : sql`${sql.identifier(alias)}.${sql.identifier(snake(name))}`
