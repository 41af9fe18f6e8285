/** What a table looks like, in no dialect: engines make their SQL from it. */

/** A type of column that every engine has. */
export type ColumnType = 'text' | 'integer' | 'real' | 'boolean'

/** A column. Names are in camel case here and in snake case in SQL. */
export interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly notNull: boolean
  /** The table whose `id` it refers to; checked when a transaction commits. */
  readonly references?: string
}

/** A table. */
export interface Table {
  readonly name: string
  readonly columns: readonly Column[]
  readonly primaryKey: readonly string[]
  readonly indexes: readonly (readonly string[])[]
  /** The database itself refuses to change, delete or empty its rows. */
  readonly appendOnly?: boolean
}

/** `firstPublicOn` and `measure-types` as SQL writes them. */
export const snake = (name: string): string => name.replaceAll('-', '_').replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
