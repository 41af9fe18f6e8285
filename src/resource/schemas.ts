/** The zod schemas of a record type, made from its declaration: what is written, and what is read. */
import * as z from 'zod'
import { status } from '../vocabulary.ts'
import { idPattern, type Field, type List, type Scalar } from './fields.ts'
import type { Resource } from './define.ts'

const described = (schema: z.ZodType, { description }: { description: string }, example: unknown): z.ZodType => schema.meta({ description, example })

const exampleOf = (field: Field): unknown => field.type === 'scalar'
  ? field.example
  : [field.plain ? field.fields.value!.example : Object.fromEntries(Object.entries(field.fields).map(([name, inner]) => [name, inner.example]))]

/** What a field takes when it is written: optional ones may be absent or null. */
const written = (field: Field): z.ZodType => {
  if (field.type === 'scalar') return field.required ? described(field.schema, field, field.example) : described(field.schema.nullish(), field, field.example)
  const item = field.plain ? field.fields.value!.schema : rowSchema(field, 'Input', written)
  const list = z.array(item).min(field.min).max(field.max)
  return described(field.min > 0 ? list : list.optional(), field, exampleOf(field))
}

/** What a field gives when it is read: absent scalars are null, absent lists are empty. */
const readable = (field: Field): z.ZodType => {
  if (field.type === 'scalar') return described(field.required ? field.schema : field.schema.nullable(), field, field.example)
  return described(z.array(field.plain ? field.fields.value!.schema : rowSchema(field, '', readable)), field, exampleOf(field))
}

// Rows that several record types share are one schema, so that the specification has one component for each.
const rowSchemas = new Map<string, { fields: List['fields'], schema: z.ZodType }>()

const rowSchema = (list: List, suffix: 'Input' | '', of: (field: Scalar) => z.ZodType): z.ZodType => {
  const id = list.component === undefined ? undefined : `${list.component}${suffix}`
  const known = id === undefined ? undefined : rowSchemas.get(id)
  if (known !== undefined && Object.keys(known.fields).join() === Object.keys(list.fields).join()) return known.schema
  const schema = z.strictObject(Object.fromEntries(Object.entries(list.fields).map(([name, field]) => [name, of(field)])))
  if (id === undefined) return schema
  if (known !== undefined) throw new Error(`Two lists name their rows ${list.component} and have different fields`)
  const named = schema.meta({ id })
  rowSchemas.set(id, { fields: list.fields, schema: named })
  return named
}

/** The id of a record. */
export const idSchema = (resource: Resource) => z.string().regex(idPattern).max(120).meta({ description: `The id of the ${resource.one}: readable, never renamed or reused.`, example: resource.example })

export interface ResourceSchemas {
  /** A whole record, as it is created. */
  readonly input: z.ZodType<Record<string, unknown>>
  /** A merge patch: any field but the id; null removes an optional one, a list is replaced whole. */
  readonly patch: z.ZodType<Record<string, unknown>>
  /** A record as it is read. */
  readonly record: z.ZodObject
}

const made = new WeakMap<Resource, ResourceSchemas>()

/** The schemas of a record type: always the same ones, so that the specification has one component for each. */
export const schemasOf = (resource: Resource): ResourceSchemas => {
  const known = made.get(resource)
  if (known !== undefined) return known
  const schemas = makeSchemas(resource)
  made.set(resource, schemas)
  return schemas
}

const makeSchemas = (resource: Resource): ResourceSchemas => {
  const fields = Object.entries(resource.fields)
  const input = z.strictObject({ id: idSchema(resource), ...Object.fromEntries(fields.map(([name, field]) => [name, written(field)])) })
  const patch = z.strictObject(Object.fromEntries(fields.map(([name, field]) => [name, described(written(field).nullish(), field, exampleOf(field))])))
  const record = z.strictObject({
    id: idSchema(resource),
    ...Object.fromEntries(fields.map(([name, field]) => [name, readable(field)])),
    ...(resource.statusFrom === undefined
      ? {}
      : { status: z.enum(Object.keys(status.values) as [string, ...string[]]).meta({ description: `${status.title}.`, example: 'in_force' }) }),
    verified: z.boolean().meta({ description: 'Whether a passage of an official text, or of a named faithful mirror of one, was read for it.', example: true }),
    revision: z.int().min(1).meta({ description: 'The revision that made the record what it is.', example: 812 }),
    recordedAt: z.iso.datetime().max(40).meta({ description: 'When that revision was made.', example: '2026-11-24T09:00:00.000Z' })
  })
  return {
    input: input.meta({ id: `${resource.component}Input` }),
    patch: patch.meta({ id: `${resource.component}Patch` }),
    record: record.meta({ id: resource.component })
  }
}
