import type { SQL } from 'drizzle-orm/sql/sql'
import { sql } from 'drizzle-orm/sql/sql'
import type { Column, Table } from './tables.ts'
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

/** Reads. */
export type Reader = Pick<Connection, 'all'>

/** What a server of the database gets up to, by revisions: the log and the records, or the index of the search that is made from them. */
export type Progress = 'log' | 'search'

/** A server of the database as this process last saw it. `reached` is the latest revision it has, `behind` whether others are known to have had more for a second. */
export interface ServerState { readonly name: string, readonly role: 'primary' | 'standby', readonly up: boolean, readonly behind: boolean, readonly reached: number }

/** A table as the database really has it; names as SQL writes them, in words that are the same for every engine. */
export interface Described {
  /** `name type`, with `NOT NULL` where it is, in order. Truth values are stored as integers. */
  readonly columns: readonly string[]
  readonly primaryKey: readonly string[]
  /** `column → table`, sorted; `(immediate)` where it is not checked at the commit only. */
  readonly foreignKeys: readonly string[]
  /** The columns of each index beside the primary key's, sorted. */
  readonly indexes: readonly string[]
}

/**
 * A database. What differs between engines sits behind this interface, one file for each engine. Its own reads see everything
 * that was committed; where standbys serve it, what may be a moment old, or never changes, is read by `latest` and `at`.
 */
export interface Engine extends Connection {
  readonly dialect: 'sqlite' | 'postgres'
  /**
   * The latest revision that can be read now, which may be a moment behind the one committed last. Never lower than `atLeast`,
   * unless the database itself has not got so far.
   *
   * @throws Problem `unavailable` where no server that answers has got so far
   */
  latest (atLeast?: number): Promise<number>
  /** Reads what is there from a revision on and does not change any more: any server that has got so far may answer. */
  at (revision: number, of?: Progress): Reader
  /** Whether some server has got so far. Where there are several it may say no for a moment though one has. */
  has (revision: number, of?: Progress): Promise<boolean>
  /** Takes note that a revision exists: what is read by this process from now on is not older, where a server that has it answers. */
  noted (revision: number): void
  /** Changes when another server takes the writes than before: revisions that only the former one had may then be made again. */
  generation (): number
  /** Calls back after commits of any process, as far as the database can tell; returns how to stop. */
  listen (committed: () => void): () => void
  /** Its servers, where it is one that has several. */
  servers (): readonly ServerState[]
  /**
   * One transaction at a time: commits what `work` did, or nothing where it throws. The order of the transactions is the
   * order of their commits, over every process that writes to the database.
   */
  write<T> (work: (tx: Connection) => Promise<T>): Promise<T>
  /** A condition: the column has one of the values. One query shape whatever their number. */
  anyOf (column: SQL, values: readonly Cell[]): SQL
  /** The tables that the database really has, for the test that holds them against the declarations. */
  describe (): Promise<ReadonlyMap<string, Described>>
  /** The statements that make tables, which may refer to each other, with their indexes, foreign keys and triggers. */
  ddl (tables: readonly Table[]): string[]
  /** The statements that add a column, which may be empty, to a table that is there. */
  addColumn (table: Table, column: Column): string[]
  close (): Promise<void>
}

/** A table's name, quoted. */
export const tableName = (name: string): SQL => sql`${sql.identifier(snake(name))}`

/** A column's name, quoted, behind an alias where one is given. */
export const column = (name: string, alias?: string): SQL =>
  alias === undefined ? sql`${sql.identifier(snake(name))}` : sql`${sql.identifier(alias)}.${sql.identifier(snake(name))}`
