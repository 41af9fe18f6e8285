/**
 * What a record type declares: data only. The engine (repository, routes, filters, migrations, dataset checks) reads these
 * declarations and never knows a record type by name.
 */
import type { Field, FieldValue, List, Scalar } from './fields.ts'
import { code, date, enumeration, many, reference, rows, text } from './fields.ts'
import { nameKind } from '../vocabulary.ts'

/** A rule over several fields of one record. */
export type Rule =
  /** Dates that cannot lie before one another, in this order; absent ones are skipped. */
  | { readonly rule: 'date-order', readonly fields: readonly string[] }
  /** The field equals the named field of the record that another field refers to. */
  | { readonly rule: 'same-as', readonly field: string, readonly through: string, readonly is: string }
  /** At least one of these fields is given. */
  | { readonly rule: 'any-of', readonly fields: readonly string[] }

/** A record type. */
export interface Resource<F extends Record<string, Field> = Record<string, Field>> {
  /** Path and key: `measure-types`. */
  readonly name: string
  /** One record, in words: `measure type`. */
  readonly one: string
  /** The schema's name in the specification: `MeasureType`. */
  readonly component: string
  /** What it is, for the docs. */
  readonly description: string
  /** The group in the docs. */
  readonly tag: 'Actors' | 'What happened' | 'Law' | 'What can be done' | 'Views' | 'Sources'
  readonly fields: F
  /** Records of these types share one id space, under this name. */
  readonly family?: 'actors'
  /** Whether a record must carry a citation. */
  readonly cited: boolean
  /** The dates that say when the record was first public: the first one present counts. Empty: it is timeless. */
  readonly publicOn: readonly string[]
  /** The list of periods from which `status` on a date is derived. */
  readonly statusFrom?: string
  /** Fields by which lists sort, beside `id`. */
  readonly sorts: readonly string[]
  readonly rules: readonly Rule[]
  /** The id of a record of the bundled knowledge that the docs show. */
  readonly example: string
}

/** The citations of a record: a link to a place in a source. Every record type has this field. */
export const citations = rows({
  source: reference('sources', { required: true, description: 'The source.', example: 'fr-2017-20647', filter: 'source' }),
  field: text({ description: 'The field that it supports; the whole record where it is absent.', example: 'adoptedOn' }),
  locator: text({ description: 'The place in the source: section, article, paragraph, page.', example: 'sec. 4(a)' }),
  quote: text({ max: 300, description: 'A short quote, letter for letter, in the language of the source.', example: 'Imposing Additional Sanctions With Respect to North Korea' }),
  readOn: date({ description: 'The day on which the passage was read by the one who cites it. A record with no passage read is not verified.', example: '2026-11-24', filter: false, past: true })
}, { component: 'Citation', description: 'Who says so.', max: 50 })

interface Declared<F> {
  readonly cited?: boolean
  readonly rules?: readonly Rule[]
  readonly publicOn?: readonly (keyof F & string)[]
  readonly sorts?: readonly (keyof F & string)[]
  readonly statusFrom?: keyof F & string
}

/** Declares a record type; fills in what most of them share. */
export const define = <const F extends Record<string, Field>>(declaration: Omit<Resource<F>, keyof Declared<F>> & Declared<F>): Resource<F & { citations: typeof citations }> => ({
  cited: true, rules: [], sorts: [], publicOn: [], ...declaration, fields: { ...declaration.fields, citations }
})

/** A record of a type, as the base holds it. */
export type RecordOf<R> = R extends Resource<infer F> ? { id: string } & { [K in keyof F]: FieldValue<F[K]> } : never

/** A record whose type is known only at run time. */
export interface AnyRecord { id: string, [field: string]: unknown }

/** What is made of a record type's declaration once, and asked for with every record. */
export const once = <T>(make: (resource: Resource) => T): (resource: Resource) => T => {
  const made = new WeakMap<Resource, T>()
  return resource => {
    let found = made.get(resource)
    if (found === undefined) made.set(resource, found = make(resource))
    return found
  }
}

/** The names of a record type's fields that are lists, with their declarations. */
export const lists = once((resource): readonly [string, List][] =>
  Object.entries(resource.fields).filter((entry): entry is [string, List] => entry[1].type === 'list'))

/** The scalar fields of a record type. */
export const scalars = once((resource): readonly [string, Scalar][] =>
  Object.entries(resource.fields).filter((entry): entry is [string, Scalar] => entry[1].type === 'scalar'))

/** A reference inside a record: where it stands and what it points to. */
export interface ReferenceUse { readonly pointer: string, readonly to: string, readonly id: string }

/** The fields that refer to other records: a scalar, the values of a plain list, or columns of rows. */
const referring = once(resource => Object.entries(resource.fields).map(([name, field]) => field.type === 'scalar'
  ? { name, to: field.to }
  : { name, columns: Object.entries(field.fields).flatMap(([column, { to }]) => to === undefined ? [] : [{ column: field.plain ? undefined : column, to }]) }))

/** Every reference that a record holds, in the order of its fields. */
export const referencesOf = (resource: Resource, record: AnyRecord): ReferenceUse[] => {
  const found: ReferenceUse[] = []
  for (const { name, to, columns } of referring(resource)) {
    const value = record[name]
    if (columns === undefined) {
      if (to !== undefined && typeof value === 'string') found.push({ pointer: `/${name}`, to, id: value })
    } else if (columns.length > 0) {
      for (const [index, row] of ((value ?? []) as unknown[]).entries()) {
        for (const { column, to } of columns) {
          const id = column === undefined ? row : (row as Record<string, unknown>)[column]
          if (typeof id === 'string') found.push({ pointer: column === undefined ? `/${name}/${index}` : `/${name}/${index}/${column}`, to, id })
        }
      }
    }
  }
  return found
}

/** Names in several languages, as actors, events and meetings have them. */
export const names = (min = 0) => rows({
  language: code({ required: true, pattern: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, max: 35, description: 'Language, as a BCP 47 tag.', example: 'ko', filter: false }),
  text: text({ required: true, description: 'The name.', example: '북한' }),
  kind: enumeration(nameKind, { required: true, description: 'What kind of name it is.', example: 'common', filter: false })
}, { component: 'Name', min, description: 'Names in several languages.' })

/** A list of ids of records of one type. */
export const references = (to: string, filter: string | false, description: string, example: string, min = 0) =>
  many(reference(to, { required: true, description, example }), { description, filter, min })
