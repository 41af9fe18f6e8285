/** The tables of a record type, made from its declaration: the current rows, the rows of its lists, and the versions twin of each. */
import type { Column, Table } from '../db/tables.ts'
import { kinds, type List, type Scalar } from './fields.ts'
import { lists, scalars, type Resource } from './define.ts'

const interval: readonly Column[] = [
  { name: 'fromRevision', type: 'integer', notNull: true },
  { name: 'toRevision', type: 'integer', notNull: true }
]

/** The twin of a table: the same rows with the interval of revisions in which each was the current one. No foreign keys: what they point to may be gone. */
const versions = (table: Table, indexes: Table['indexes']): Table => ({
  name: `${table.name}Versions`,
  columns: [...table.columns.map(({ name, type, notNull }) => ({ name, type, notNull })), ...interval],
  primaryKey: [...table.primaryKey, 'fromRevision'],
  indexes
})

/** `type` of `measures` refers to `measure-types`; a table is named as its record type. */
const columnsOf = (fields: readonly [string, Scalar][]): Column[] => fields.map(([name, { kind, required, to }]) => ({
  name, type: kinds[kind].column, notNull: required, ...(to === undefined ? {} : { references: to })
}))

/** A table with its twin. */
export interface TwinTables { readonly current: Table, readonly versions: Table }

/** The tables of one record type. */
export interface ResourceTables extends TwinTables { readonly lists: ReadonlyMap<string, TwinTables> }

/** The name under which a scalar field is filtered, or undefined where it is not. */
export const filterName = (name: string, field: Scalar): string | undefined =>
  field.filter === false || kinds[field.kind].operators.length === 0 ? undefined : field.filter ?? name

/** The tables of a record type. */
export const tablesOf = (resource: Resource): ResourceTables => {
  const filtered = scalars(resource).filter(([name, field]) => filterName(name, field) !== undefined || resource.sorts.includes(name)).map(([name]) => name)
  const current: Table = {
    name: resource.name,
    columns: [
      { name: 'id', type: 'text', notNull: true, ...(resource.family === undefined ? {} : { references: resource.family }) },
      ...columnsOf(scalars(resource)),
      // The stored form of the day on which the record was first public; null where it is timeless.
      { name: 'publicOn', type: 'text', notNull: false },
      { name: 'revision', type: 'integer', notNull: true }
    ],
    primaryKey: ['id'],
    indexes: scalars(resource).filter(([, { to }]) => to !== undefined).map(([name]) => [name])
  }
  const listTable = (name: string, list: List): TwinTables => {
    const fields = Object.entries(list.fields)
    const table: Table = {
      name: `${resource.name}-${name}`,
      columns: [
        { name: 'owner', type: 'text', notNull: true, references: resource.name },
        { name: 'position', type: 'integer', notNull: true },
        ...columnsOf(fields)
      ],
      primaryKey: ['owner', 'position'],
      indexes: fields.filter(([, { to }]) => to !== undefined).map(([column]) => [column])
    }
    return { current: table, versions: versions(table, fields.filter(([column, field]) => filterName(column, field) !== undefined).map(([column]) => [column, 'owner'])) }
  }
  return {
    current,
    versions: versions(current, [['toRevision'], ...filtered.map(name => [name, 'id'])]),
    lists: new Map(lists(resource).map(([name, list]) => [name, listTable(name, list)]))
  }
}

/** Every table of these record types. */
export const allTables = (resources: readonly Resource[]): Table[] => resources.flatMap(resource => {
  const tables = tablesOf(resource)
  return [tables.current, tables.versions, ...[...tables.lists.values()].flatMap(list => [list.current, list.versions])]
})
