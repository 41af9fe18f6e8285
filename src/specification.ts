/**
 * The specification as it is committed and served: what the routes declare, with a worked example on every operation, taken
 * from the bundled knowledge. `npm run openapi` writes it; a test holds the committed file against it.
 */
import type { FastifyInstance } from 'fastify'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answers } from './analysis/index.ts'
import { buildApp } from './app.ts'
import { readConfig } from './config.ts'
import { load } from './dataset/load.ts'
import { datasetFolder, readFiles } from './dataset/read.ts'
import { migrate } from './db/migrate.ts'
import { openSqlite } from './db/sqlite.ts'
import { openBase, type Base } from './resource/base.ts'
import type { Resource } from './resource/define.ts'
import { resources } from './resources/index.ts'

type Json = Record<string, unknown>
interface Parameter { name: string, in: string, required?: boolean, description?: string, example?: unknown, schema: Json }
interface Operation { operationId: string, parameters?: Parameter[], requestBody?: { content: Record<string, Json> }, responses: Record<string, { content?: Record<string, Json> }> }

/** The day and instant of the examples: they must not change with the day on which they are made. */
const clock = (): Date => new Date('2026-11-24T09:00:00.000Z')

/** An example stays short: of a list its first entries, more of plain values; and it does not change with the order of loading. */
const shortened = (value: unknown, depth = 0): unknown => {
  if (Array.isArray(value)) return value.slice(0, value.every(item => typeof item !== 'object') ? 6 : depth < 2 ? 2 : 1).map(item => shortened(item, depth + 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, name === 'revision' ? 1 : name === 'next' ? null : shortened(inner, depth + 1)]))
}

const filled = (record: Json): Json => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)))

/** What an operation is shown with: its parameters, and a body where it takes one. */
interface Shown { readonly params: Record<string, string>, readonly query: Record<string, string>, readonly body?: Json }

const shownOf = async (app: FastifyInstance): Promise<Map<string, Shown>> => {
  const shown = new Map<string, Shown>()
  for (const { operationId, example } of answers) shown.set(operationId, example as unknown as Shown)
  shown.set('search', { params: {}, query: { q: '북한', limit: '3' } }).set('suggest', { params: {}, query: { q: 'north kore' } }).set('listChanges', { params: {}, query: { limit: '1' } })
  for (const { name, component, example } of resources as readonly Resource[]) {
    const many = `${component.replace(/y$/, 'ie')}s`
    const record = (await app.inject(`/v1/${name}/${example}/history`)).json<{ items?: { record: Json }[] }>().items?.at(-1)?.record
    if (record === undefined) throw new Error(`The example ${name}/${example} is not in the bundled knowledge`)
    const one = { params: { id: example }, query: {} }
    shown.set(`list${many}`, { params: {}, query: { limit: '2' } })
    shown.set(`get${component}`, one).set(`get${component}History`, one).set(`delete${component}`, one)
    shown.set(`create${component}`, { params: {}, query: {}, body: { ...filled(record), id: `${example}-copy` } })
    shown.set(`update${component}`, { ...one, body: record.title === undefined ? { citations: record.citations } : { title: record.title } })
  }
  return shown
}

/**
 * Swagger UI fills every parameter that has an example into its form. So only those of the worked example have one there; the
 * others keep theirs in `schema.examples`.
 */
const withParameters = (operation: Operation, { params, query }: Pick<Shown, 'params' | 'query'>): void => {
  for (const parameter of operation.parameters ?? []) {
    const { example, description, ...schema } = parameter.schema
    const worked = parameter.in === 'path' ? params[parameter.name] : query[parameter.name]
    parameter.schema = { ...schema, ...(example === undefined ? {} : { examples: [example] }) }
    if (parameter.description === undefined && description !== undefined) parameter.description = description as string
    delete parameter.example
    // Its absence is answered with 428, by the handler and not by the schema; a client must send it all the same.
    if (parameter.in === 'header' && parameter.name === 'if-match') parameter.required = true
    if (worked !== undefined) parameter.example = worked
  }
}

const pathOf = (path: string, { params, query }: Shown): string => {
  const search = new URLSearchParams(query).toString()
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? '')) + (search === '' ? '' : `?${search}`)
}

/** Gives every operation its example, by asking the service itself. */
const withExamples = async (app: FastifyInstance, document: Json): Promise<void> => {
  const shown = await shownOf(app)
  for (const [path, item] of Object.entries(document.paths as Record<string, Record<string, Operation>>)) {
    for (const [method, operation] of Object.entries(item)) {
      const example = shown.get(operation.operationId) ?? { params: {}, query: {} }
      withParameters(operation, example)
      for (const content of Object.values(operation.requestBody?.content ?? {})) content.example = shortened(example.body)
      const json = (operation.responses['200'] ?? operation.responses['201'])?.content?.['application/json']
      if (json === undefined) continue
      const response = method === 'get' ? await app.inject(pathOf(path, example)) : await app.inject(pathOf(path.endsWith('}') ? path : `${path}/{id}`, { params: { id: String(example.params.id ?? example.body?.id).replace(/-copy$/, '') }, query: {} }))
      if (response.statusCode !== 200) throw new Error(`The example of ${operation.operationId} answers ${response.statusCode}: ${response.body.slice(0, 500)}`)
      json.example = shortened(response.json())
    }
  }
}

/** The specification, its examples taken from a base that holds the bundled knowledge. */
export const specificationFrom = async (base: Base): Promise<Json> => {
  const app = await buildApp({ config: readConfig({ LOG_LEVEL: 'silent' }), base, clock })
  try {
    await app.ready()
    const document = structuredClone(app.swagger()) as unknown as Json
    await withExamples(app, document)
    return document
  } finally {
    await app.close()
  }
}

/** Makes the specification. Loads the bundled knowledge into a base of its own. */
export const makeSpecification = async (): Promise<Json> => {
  const folder = mkdtempSync(join(tmpdir(), 'specification-'))
  const engine = await openSqlite(join(folder, 'knowledge.sqlite'))
  try {
    await migrate(engine)
    const base = openBase(engine, resources, clock)
    await load(base, readFiles(datasetFolder), clock)
    return await specificationFrom(base)
  } finally {
    await engine.close()
    rmSync(folder, { recursive: true })
  }
}

/** The text of the committed file. */
export const specificationText = (document: Json): string => `${JSON.stringify(document, null, 1)}\n`
