/** What a list can be asked: filters, order, shape, page and both times; made from the declarations of a record type. */
import type { FastifyRequest } from 'fastify'
import * as z from 'zod'
import { dayPattern, isPartialDate } from '../dates.ts'
import type { FieldProblem } from '../errors.ts'
import { Problem } from '../errors.ts'
import { didYouMean } from '../suggest.ts'
import { status } from '../vocabulary.ts'
import { atLeastOf } from '../http/revision.ts'
import type { Base, Condition } from './base.ts'
import { lists, scalars, type Resource } from './define.ts'
import { idPattern, kinds, type Bound, type Operator, type Scalar } from './fields.ts'
import { filterName } from './tables.ts'

/** The most values that `[in]` takes. */
export const mostValues = 50

/** The most records of a page. */
export const mostRecords = 500

interface Filter { readonly name: string, readonly list?: string, readonly column: string, readonly field: Scalar }

const idField: Scalar = { type: 'scalar', kind: 'reference', required: true, description: 'The id of the record.', example: 'KP', schema: z.string() }

/** The filters of a record type: its own fields and those of its lists, under the names that the declarations give them. */
export const filtersOf = (resource: Resource): Filter[] => {
  const filters: Filter[] = [{ name: 'id', column: 'id', field: { ...idField, example: resource.example } }]
  for (const [column, field] of scalars(resource)) {
    const name = filterName(column, field)
    if (name !== undefined) filters.push({ name, column, field })
  }
  for (const [list, { fields }] of lists(resource)) {
    for (const [column, field] of Object.entries(fields)) {
      const name = filterName(column, field)
      if (name !== undefined) filters.push({ name, list, column, field })
    }
  }
  return filters
}

const words: Readonly<Record<Operator, string>> = { eq: 'equals', in: `is one of (up to ${mostValues}, separated by commas)`, gt: 'is after or above', gte: 'is on, after or above', lt: 'is before or below', lte: 'is on, before or below' }

/** The name of a filter's parameter: the name itself for equality, with the comparison in brackets otherwise. */
export const parameterName = (name: string, operator: Operator): string => operator === 'eq' ? name : `${name}[${operator}]`

const valueSchema = ({ kind, vocabulary }: Scalar): z.ZodType<string> => {
  switch (kind) {
    case 'enumeration': return z.enum(Object.keys(vocabulary!.values) as [string, ...string[]])
    case 'boolean': return z.enum(['true', 'false'])
    case 'reference': case 'actor': return z.string().regex(idPattern).max(120)
    case 'date': return z.string().max(10).refine(isPartialDate, 'is not a date (YYYY-MM-DD, YYYY-MM or YYYY)')
    case 'integer': case 'number': return z.string().max(30).regex(/^-?\d{1,15}(?:\.\d{1,9})?$/, 'is not a number')
    default: return z.string().min(1).max(200)
  }
}

const parameter = ({ list, column, field }: Filter, operator: Operator): z.ZodType => {
  const example = String(field.example)
  const description = `${list === undefined ? `\`${column}\`` : `\`${column === 'value' ? list : `${list}.${column}`}\` of any row`} ${words[operator]} this. ${field.description}`
  const schema = operator === 'in' ? z.string().min(1).max(6_000) : valueSchema(field)
  return schema.optional().meta({ description, example })
}

/** A day, for `asOf`. */
export const asOfSchema = z.string().max(10).regex(dayPattern, 'is not a day (YYYY-MM-DD)').refine(isPartialDate, 'is not a day of the calendar')
  .optional().meta({ description: 'The day in the world that the answer is about: only what was true, and public, by then. A day in the future is answered with what is scheduled.', example: '2024-11-01' })

/** An instant or a revision, for `knownAt`. */
export const knownAtSchema = z.string().max(40).regex(/^(?:\d{1,15}|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?Z)$/, 'is neither a revision number nor an instant (YYYY-MM-DDThh:mm:ssZ)')
  .optional().meta({ description: 'What this base held at that revision (a number) or instant (in UTC, `2026-06-01T00:00:00Z`). The latest, by default.', example: '1' })

/** `knownAt` as the base takes it: a number, or an instant with milliseconds. */
const knownAtOf = (text: string): string | number => {
  if (/^\d+$/.test(text)) return Number(text)
  const instant = Date.parse(text)
  if (Number.isNaN(instant)) throw new Problem('invalid-request', 'knownAt is not an instant of the calendar.', [{ pointer: 'knownAt', detail: 'is not an instant of the calendar', value: text }])
  return new Date(instant).toISOString()
}

/**
 * The revision that a request is answered from: the one that `knownAt` names, else the latest; never one before that of its
 * `If-Revision-At-Least`.
 *
 * @throws Problem as `knownAtOf`, `Base.head` and `Base.revisionAt` do
 */
export const revisionOf = async (base: Base, request: FastifyRequest, knownAt: string | undefined): Promise<number> => {
  const latest = await base.head(atLeastOf(request))
  return knownAt === undefined ? latest : base.revisionAt(knownAtOf(knownAt))
}

/** Names that `fields` takes. */
export const fieldNames = (resource: Resource): string[] => ['id', ...Object.keys(resource.fields), ...(resource.statusFrom === undefined ? [] : ['status']), 'verified', 'revision', 'recordedAt']

/** Relations that `include` takes: every field that refers to other records, by its name, with a dot for a field of a row. */
export const relationNames = (resource: Resource): string[] => [
  ...scalars(resource).filter(([, { to }]) => to !== undefined).map(([name]) => name),
  ...lists(resource).flatMap(([name, list]) => Object.entries(list.fields).filter(([, { to }]) => to !== undefined).map(([column]) => list.plain ? name : `${name}.${column}`))
]

const listed = (description: string, names: readonly string[]) =>
  z.string().min(1).max(2_000).optional().meta({ description: `${description} Any of ${names.map(name => `\`${name}\``).join(', ')}.`, example: names[0] })

/** Parameters that shape records, on lists and on single ones. */
export const shapeShape = (resource: Resource) => ({
  fields: listed('Only these fields, separated by commas; `id` is always there.', fieldNames(resource)),
  include: listed('Related records to send along in `included`, separated by commas.', relationNames(resource)),
  asOf: asOfSchema,
  knownAt: knownAtSchema
})

const sortNames = (resource: Resource): [string, ...string[]] => ['id', '-id', ...resource.sorts.flatMap(name => [name, `-${name}`])]

/** The query of a list. */
export const listQuery = (resource: Resource) => z.strictObject({
  ...Object.fromEntries(filtersOf(resource).flatMap(filter => kinds[filter.field.kind].operators.map(operator => [parameterName(filter.name, operator), parameter(filter, operator)]))),
  ...(resource.statusFrom === undefined ? {} : { status: z.enum(Object.keys(status.values) as [string, ...string[]]).optional().meta({ description: 'The status on the day of `asOf` (today by default) is this.', example: 'in_force' }) }),
  sort: z.enum(sortNames(resource)).optional().meta({ description: 'The order: a field, with `-` in front for descending; then by id. By code points; records without the field come last.', example: sortNames(resource)[0] }),
  limit: z.string().max(3).regex(/^[1-9]\d{0,2}$/, `is not a whole number from 1 to ${mostRecords}`).refine(text => Number(text) <= mostRecords, `is not a whole number from 1 to ${mostRecords}`).optional().meta({ description: `How many records a page holds, 1 to ${mostRecords}; 50 by default. As CSV or NDJSON everything is sent unless a limit is given.`, example: '20' }),
  cursor: z.string().min(1).max(1_000).optional().meta({ description: 'Where the page before ended: take it from `next`. It is bound to the filters and reads at one revision.' }),
  total: z.enum(['true', 'false']).optional().meta({ description: 'Whether to count all records that match; only the first page needs it.', example: 'true' }),
  format: z.enum(['json', 'csv', 'ndjson']).optional().meta({ description: 'The format, in place of the `Accept` header.', example: 'json' }),
  ...shapeShape(resource)
})

/** A parsed query, as strings. */
export type QueryValues = Readonly<Record<string, string | undefined>>

/**
 * The conditions that a query's filters set.
 *
 * @throws Problem `invalid-request` that names every parameter with a wrong value
 */
export const conditionsOf = (resource: Resource, query: QueryValues): Condition[] => {
  const conditions: Condition[] = []
  const wrong: FieldProblem[] = []
  for (const { name, list, column, field } of filtersOf(resource)) {
    const at = { field: column, ...(list === undefined ? {} : { list }) }
    const kind = kinds[field.kind]
    const bounds: Bound[] = []
    for (const operator of kind.operators as readonly Operator[]) {
      const parameter = parameterName(name, operator)
      const text = query[parameter]
      if (text === undefined) continue
      if (operator !== 'in') {
        try {
          bounds.push(...kind.bounds(operator, text.normalize('NFC')))
        } catch (error) {
          wrong.push({ pointer: parameter, detail: (error as RangeError).message, value: text })
        }
        continue
      }
      const values = text.split(',').map(value => value.trim().normalize('NFC'))
      if (values.length > mostValues) wrong.push({ pointer: parameter, detail: `has more than ${mostValues} values` })
      for (const value of values) {
        const parsed = valueSchema(field).safeParse(value)
        if (parsed.success) continue
        const known = Object.keys(field.vocabulary?.values ?? {})
        wrong.push({ pointer: parameter, detail: known.length > 0 ? `holds a value that is none of ${known.join(', ')}.${didYouMean(value, known)}` : 'holds a value that is not valid here', value: value.slice(0, 120) })
      }
      conditions.push({ ...at, anyOf: values })
    }
    if (bounds.length > 0) conditions.push({ ...at, bounds })
  }
  if (wrong.length > 0) throw new Problem('invalid-request', 'A parameter of the query is not valid.', wrong)
  return conditions
}

/**
 * Names in a comma-separated parameter.
 *
 * @throws Problem `invalid-request` that names every unknown one
 */
export const namesIn = (pointer: string, text: string | undefined, known: readonly string[]): string[] | undefined => {
  if (text === undefined) return undefined
  const names = [...new Set(text.split(',').map(name => name.trim()))]
  const wrong = names.filter(name => !known.includes(name)).map(name => ({ pointer, detail: `"${name.slice(0, 60)}" is none of ${known.join(', ')}.${didYouMean(name, known)}`, value: name.slice(0, 120) }))
  if (wrong.length > 0) throw new Problem('invalid-request', `The parameter ${pointer} is not valid.`, wrong)
  return names
}
