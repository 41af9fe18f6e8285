/** The routes of a record type: list, get, history, create, update, delete. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { today } from '../dates.ts'
import { Problem } from '../errors.ts'
import type { authenticator } from '../http/authenticate.ts'
import { entityTag, ifMatch, notModified } from '../http/conditional.ts'
import { brokenCursor, decodeCursor, encodeCursor } from '../http/cursor.ts'
import { mediaTypes, negotiate } from '../http/format.ts'
import { once } from '../http/idempotency.ts'
import { problems } from '../http/responses.ts'
import { atLeastOf, readHeaders, sayRevision } from '../http/revision.ts'
import { revisionOperation } from '../vocabulary.ts'
import { storedValue, type Author, type Base, type Query, type Stored, type View } from './base.ts'
import type { AnyRecord, Resource } from './define.ts'
import { includedSchema, present, type Shape } from './present.ts'
import { conditionsOf, fieldNames, listQuery, mostRecords, namesIn, relationNames, revisionOf, shapeShape, type QueryValues } from './query.ts'
import { idSchema, schemasOf } from './schemas.ts'
import { csv, ndjson } from './table.ts'
import { create, remove, update } from './write.ts'

/** What routes are made over. */
export interface RouteContext {
  readonly base: Base
  readonly clock: () => Date
  readonly authenticate: ReturnType<typeof authenticator>
}

const offered = ['json', 'csv', 'ndjson'] as const
const key = [{ key: [] }]

/** The schemas that depend on all record types, made once for each base. */
const sharedSchemas = new WeakMap<Base, ReturnType<typeof includedSchema>>()
const included = (base: Base) => {
  let schema = sharedSchemas.get(base)
  if (schema === undefined) sharedSchemas.set(base, schema = includedSchema(base.resources))
  return schema
}

const revisionSchema = (resource: Resource) => z.strictObject({
  revision: z.int().min(1).meta({ description: 'Its number: the order of all changes.', example: 812 }),
  operation: z.enum(Object.keys(revisionOperation.values) as [string, ...string[]]).meta({ description: 'What it did.', example: 'create' }),
  at: z.iso.datetime().max(40).meta({ description: 'When.', example: '2026-11-24T09:00:00.000Z' }),
  by: z.string().max(200).meta({ description: 'Who: the owner of the key, or `dataset`.', example: 'dataset' }),
  reason: z.string().max(500).nullable().meta({ description: 'Why, as the author gave it.', example: 'Loaded from the dataset' }),
  cause: z.string().max(500).nullable().meta({ description: 'The act or text on whose account.', example: 'us-eo-13810' }),
  record: schemasOf(resource).input.nullable().meta({ description: `The ${resource.one} as it was after this revision; null where it was deleted.` })
}).meta({ id: `${resource.component}Revision`, description: `A revision of a ${resource.one}.` })

const authorShape = {
  reason: z.string().min(1).max(500).optional().meta({ description: 'Why the record changes; kept with the revision.', example: 'Corrected the day of entry into force.' }),
  cause: z.string().min(1).max(500).optional().meta({ description: 'The act or text on whose account it changes; kept with the revision.', example: 'us-eo-13810' })
}
const authorQuery = z.strictObject(authorShape)

const matchHeaders = z.looseObject({ 'if-match': z.string().max(2_000).optional().meta({ description: 'The `ETag` of the record as you read it. Needed: 428 without it, 412 when the record has changed since.', example: '"812-812-kD3f9aPq1Zx0bQ2m"' }) })

const authorOf = (by: string, { reason, cause }: z.infer<typeof authorQuery>): Author => ({ by, reason, cause })

/** `path?query` with only the parameters given, `cursor` replaced. */
const nextPath = (path: string, query: QueryValues, cursor: string): string => {
  const parameters = new URLSearchParams(Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'cursor' && entry[0] !== 'total'))
  parameters.set('cursor', cursor)
  return `${path}?${parameters.toString()}`
}

/** With `fields` an answer holds less than its schema names, as the client wished: it is not held against it. */
const shaped = (reply: FastifyReply, { fields }: Shape): FastifyReply => fields === undefined ? reply : reply.type(mediaTypes.json).serializer(JSON.stringify)

const article = (word: string): string => /^[aeiou]/.test(word) ? `an ${word}` : `a ${word}`

/** Adds the routes of a record type. */
export const resourceRoutes = (app: FastifyInstance, { base, clock, authenticate }: RouteContext, resource: Resource): void => {
  const path = `/v1/${resource.name}`
  const { input, patch, record } = schemasOf(resource)
  const many = resource.component.replace(/y$/, 'ie') + 's'
  const params = z.strictObject({ id: idSchema(resource) })
  const listSchema = z.strictObject({
    items: z.array(record).meta({ description: `The ${resource.name} of this page.` }),
    next: z.string().max(12_000).nullable().meta({ description: 'The path of the next page; null on the last.', example: null }),
    total: z.int().min(0).optional().meta({ description: 'How many match, where `total=true` asked for it.', example: 249 }),
    included: included(base).optional().meta({ description: 'Related records, where `include` asked for them.' })
  }).meta({ id: `${resource.component}List`, description: `A page of ${resource.name}.` })
  const single = z.strictObject({ ...record.shape, included: included(base).optional().meta({ description: 'Related records, where `include` asked for them.' }) })
    .meta({ id: `${resource.component}WithIncluded`, description: resource.description })
  const common = { tags: [resource.tag] }

  const shapeOf = (query: QueryValues): Shape => ({
    day: query.asOf ?? today(clock),
    asOf: query.asOf,
    fields: namesIn('fields', query.fields, fieldNames(resource)),
    include: namesIn('include', query.include, relationNames(resource))
  })
  const present1 = async (stored: Stored, view: View, shape: Shape): Promise<AnyRecord> => {
    const { items, included } = await present(base, view, resource, [stored], shape)
    return { ...items[0]!, ...(included === undefined ? {} : { included }) }
  }

  /** Whether a record has the status asked for; derived, so it is sifted page by page. */
  const found = async (view: View, query: Query, status: string | undefined, shape: Shape): Promise<{ items: AnyRecord[], stored: Stored[], included?: Record<string, AnyRecord[]>, more: boolean }> => {
    const limit = query.limit!
    if (status === undefined) {
      const stored = await view.find(resource, { ...query, limit: limit + 1 }) as Stored[]
      return { stored: stored.slice(0, limit), more: stored.length > limit, ...await present(base, view, resource, stored.slice(0, limit), shape) }
    }
    const kept: Stored[] = []
    let { after } = query
    while (kept.length <= limit) {
      const batch = await view.find(resource, { ...query, after, limit: mostRecords } as Query) as Stored[]
      const { items } = await present(base, view, resource, batch, { day: shape.day, asOf: shape.asOf, fields: ['status'] })
      kept.push(...batch.filter((_, index) => items[index]!.status === status))
      const last = batch.at(-1)
      if (last === undefined || batch.length < mostRecords) break
      after = { value: storedValue(resource, last.record, query.sort?.field ?? 'id', shape.asOf), id: last.record.id }
    }
    const stored = kept.slice(0, limit)
    return { stored, more: kept.length > limit, ...await present(base, view, resource, stored, shape) }
  }

  app.get(path, {
    schema: {
      ...common,
      operationId: `list${many}`,
      summary: `List ${resource.name.replace('-', ' ')}`,
      description: `${resource.description}\n\nFilters are joined by "and"; an unknown or misspelt one is refused with a suggestion. Pages follow \`next\`, which reads at the revision of the first page.`,
      querystring: listQuery(resource),
      headers: readHeaders,
      response: {
        200: {
          description: `A page of ${resource.name}; as CSV or NDJSON all that match, streamed.`,
          content: {
            [mediaTypes.json]: { schema: listSchema },
            [mediaTypes.csv]: { schema: z.string().meta({ description: 'A header and one line for each record (RFC 4180).', example: 'id,title\r\n' }) },
            [mediaTypes.ndjson]: { schema: z.string().meta({ description: 'One record in JSON on each line.', example: '{"id":"KP"}\n' }) }
          }
        },
        ...problems('invalid-request', 'invalid-cursor', 'not-acceptable', 'not-yet', 'unavailable')
      }
    }
  }, async (request, reply) => {
    const query = request.query as QueryValues
    const format = negotiate(request, offered, query.format as typeof offered[number] | undefined)
    const where = conditionsOf(resource, query)
    const shape = shapeOf(query)
    const name = query.sort ?? 'id'
    const sort = { field: name.replace(/^-/, ''), descending: name.startsWith('-') }
    const bound = [path, where, sort, query.status, query.asOf, query.knownAt]
    const cursor = query.cursor === undefined ? undefined : decodeCursor(query.cursor, bound)
    const revision = cursor?.revision ?? await revisionOf(base, request, query.knownAt)
    if (cursor !== undefined && !await base.reaches(revision)) throw brokenCursor(query.cursor!)
    sayRevision(reply, revision)
    const tag = entityTag({ record: 0, base: revision }, [request.url, format, shape.day, request.headers['accept-encoding']])
    if (notModified(request, reply, tag)) return reply
    const view = base.at(revision)
    const first: Query = { where, sort, publicBy: query.asOf, ...(cursor === undefined ? {} : { after: cursor }) }

    if (format !== 'json') {
      if (shape.include !== undefined) throw new Problem('invalid-request', 'Related records are sent along in JSON only.', [{ pointer: 'include', detail: `cannot be had as ${format}`, value: query.include }])
      const most = query.limit === undefined ? Infinity : Number(query.limit)
      const pages = async function * (): AsyncGenerator<AnyRecord[]> {
        let { after } = first
        for (let sent = 0; sent < most;) {
          const page = await found(view, { ...first, after, limit: Math.min(mostRecords, most - sent) } as Query, query.status, { ...shape, include: undefined })
          yield page.items
          sent += page.items.length
          if (!page.more) return
          const last = page.stored.at(-1)!
          after = { value: storedValue(resource, last.record, sort.field, query.asOf), id: last.record.id }
        }
      }
      void reply.type(`${mediaTypes[format]}; charset=utf-8`)
      return reply.send(format === 'csv' ? csv(resource, pages(), shape.fields) : ndjson(pages()))
    }

    const page = await found(view, { ...first, limit: Number(query.limit ?? 50) }, query.status, shape)
    const last = page.stored.at(-1)
    const next = page.more && last !== undefined
      ? nextPath(path, query, encodeCursor({ value: storedValue(resource, last.record, sort.field, query.asOf), id: last.record.id, revision }, bound))
      : null
    if (next !== null) void reply.header('link', `<${next}>; rel="next"`)
    const total = query.total === 'true' ? await count(view, where, query, shape) : undefined
    return shaped(reply, shape).send({ items: page.items, next, ...(total === undefined ? {} : { total }), ...(page.included === undefined ? {} : { included: page.included }) })
  })

  const count = async (view: View, where: Query['where'], query: QueryValues, shape: Shape): Promise<number> => {
    if (query.status === undefined) return view.count(resource, { where: where ?? [], publicBy: query.asOf })
    let total = 0
    let after: Query['after']
    for (;;) {
      const batch = await view.find(resource, { where: where ?? [], publicBy: query.asOf, limit: mostRecords, ...(after === undefined ? {} : { after }) }) as Stored[]
      const { items } = await present(base, view, resource, batch, { day: shape.day, asOf: shape.asOf, fields: ['status'] })
      total += items.filter(({ status }) => status === query.status).length
      if (batch.length < mostRecords) return total
      after = { value: batch.at(-1)!.record.id, id: batch.at(-1)!.record.id }
    }
  }

  app.get(`${path}/:id`, {
    schema: {
      ...common,
      operationId: `get${resource.component}`,
      summary: `Get ${article(resource.one)}`,
      description: `${resource.description}\n\nWith \`asOf\` as it stood in the world on that day, with \`knownAt\` as this base held it then.`,
      params,
      querystring: z.strictObject(shapeShape(resource)),
      headers: readHeaders,
      response: { 200: { description: `The ${resource.one}.`, content: { [mediaTypes.json]: { schema: single } } }, ...problems('invalid-request', 'not-found', 'not-acceptable', 'gone', 'not-yet', 'unavailable') }
    }
  }, async (request, reply) => {
    const { id } = request.params as { id: string }
    const query = request.query as QueryValues
    negotiate(request, ['json'])
    const shape = shapeOf(query)
    const revision = await revisionOf(base, request, query.knownAt)
    sayRevision(reply, revision)
    const view = base.at(revision)
    const [stored] = await view.find(resource, { where: [{ field: 'id', bounds: [['=', id]] }], publicBy: query.asOf }) as Stored[]
    if (stored === undefined) throw await absent(id, query, view)
    // Other records decide what is shown only where they are hidden by a day, sent along, or say whether the record is verified.
    const tag = entityTag({ record: stored.revision, base: revision }, [request.url, shape.day, request.headers['accept-encoding']])
    if (notModified(request, reply, tag)) return reply
    return shaped(reply, shape).send(await present1(stored, view, shape))
  })

  const absent = async (id: string, query: QueryValues, view: View): Promise<Problem> => {
    const history = await base.history(resource.name, id, query.knownAt === undefined ? view.revision : undefined)
    if (history.length === 0) return new Problem('not-found', `There is no ${resource.one} with the id ${id}.`)
    if (await view.get(resource, id) !== undefined) return new Problem('not-found', `The ${resource.one} ${id} was not public on ${query.asOf ?? ''}.`)
    return query.knownAt === undefined
      ? new Problem('gone', `The ${resource.one} ${id} was deleted; its history is at ${path}/${id}/history.`)
      : new Problem('not-found', `The base held no ${resource.one} ${id} at ${query.knownAt}.`)
  }

  app.get(`${path}/:id/history`, {
    schema: {
      ...common,
      operationId: `get${resource.component}History`,
      summary: `Get the history of ${article(resource.one)}`,
      description: 'Every revision of the record, the oldest first, with who made it, when, why and the record as it was then. The history of a deleted record is still there.',
      params,
      querystring: z.strictObject({}),
      headers: readHeaders,
      response: {
        200: { description: 'Its revisions.', content: { [mediaTypes.json]: { schema: z.strictObject({ items: z.array(revisionSchema(resource)).meta({ description: 'The revisions, the oldest first.' }) }).meta({ id: `${resource.component}History`, description: `The history of ${article(resource.one)}.` }) } } },
        ...problems('invalid-request', 'not-found', 'not-acceptable', 'not-yet', 'unavailable')
      }
    }
  }, async (request, reply) => {
    const { id } = request.params as { id: string }
    negotiate(request, ['json'])
    const revision = await base.head(atLeastOf(request))
    sayRevision(reply, revision)
    const history = await base.history(resource.name, id, revision)
    if (history.length === 0) throw new Problem('not-found', `There never was ${article(resource.one)} with the id ${id}.`)
    if (notModified(request, reply, entityTag({ record: history.at(-1)!.number, base: 0 }, [request.url, request.headers['accept-encoding']]))) return reply
    return { items: history.map(({ number, operation, at, by, reason, cause, document }) => ({ revision: number, operation, at, by, reason, cause, record: document })) }
  })

  /** The answer to a write: the record, with the tag that its next change needs. */
  const written = async (stored: Stored): Promise<{ body: AnyRecord, etag: string, revision: number }> => {
    const shape: Shape = { day: today(clock) }
    return { revision: stored.revision, body: await present1(stored, base.at(stored.revision), shape), etag: entityTag({ record: stored.revision, base: stored.revision }, [`${path}/${stored.record.id}`, shape.day]) }
  }

  app.post(path, {
    schema: {
      ...common,
      operationId: `create${resource.component}`,
      summary: `Create ${article(resource.one)}`,
      description: 'Needs a key with the scope `write`. The record goes through the same checks as the dataset: citations, references, dates, rules. Send an `Idempotency-Key` and the same request sent again within 24 hours gets the first answer.',
      security: key,
      querystring: authorQuery,
      headers: z.looseObject({ 'idempotency-key': z.string().min(1).max(200).optional().meta({ description: 'A text that names this request, at most 200 characters.', example: '5f0c6e0e-6f0c-4a3f-9f2b-0a6f4a2f1e11' }) }),
      body: input,
      response: {
        201: {
          description: 'Created. `Location` holds its path, `ETag` what a change of it needs, `Revision` the revision that this made.', content: { [mediaTypes.json]: { schema: record } }
        },
        ...problems('invalid-request', 'malformed-json', 'unauthorized', 'forbidden', 'conflict', 'in-flight', 'too-large', 'unsupported-media-type', 'invalid-record', 'idempotency-mismatch', 'unavailable')
      }
    },
    onRequest: async request => { await authenticate(request, 'write') }
  }, async (request: FastifyRequest, reply: FastifyReply) => {
    const { owner } = await authenticate(request, 'write')
    const body = request.body as Record<string, unknown>
    const work = async () => {
      const { body: answer, etag, revision } = await written(await create(base, resource, body, authorOf(owner, request.query as z.infer<typeof authorQuery>)))
      return { status: 201, headers: { location: `${path}/${answer.id}`, etag, revision: String(revision) }, body: answer }
    }
    const idempotencyKey = request.headers['idempotency-key'] as string | undefined
    const done = idempotencyKey === undefined
      ? { ...await work(), replayed: false }
      : await once(base.engine, { owner, key: idempotencyKey, request: [path, request.query, body] }, clock(), work)
    return reply.code(done.status).headers({ ...done.headers, ...(done.replayed ? { 'idempotency-replayed': 'true' } : {}) }).send(done.body)
  })

  app.patch(`${path}/:id`, {
    schema: {
      ...common,
      operationId: `update${resource.component}`,
      summary: `Update ${article(resource.one)}`,
      description: 'Needs a key with the scope `write`, and `If-Match` with the ETag of the record as it was read (428 without, 412 when stale). A JSON merge patch (RFC 7396): null removes a field, a list is replaced whole; the result goes through all checks.',
      security: key,
      params,
      headers: matchHeaders,
      querystring: authorQuery,
      body: patch,
      response: {
        200: { description: 'The record as it is now, with its new `ETag` and `Revision`.', content: { [mediaTypes.json]: { schema: record } } },
        ...problems('invalid-request', 'malformed-json', 'unauthorized', 'forbidden', 'not-found', 'conflict', 'gone', 'stale', 'too-large', 'unsupported-media-type', 'invalid-record', 'precondition-required', 'unavailable')
      }
    },
    onRequest: async request => { await authenticate(request, 'write') }
  }, async (request: FastifyRequest, reply: FastifyReply) => {
    const { owner } = await authenticate(request, 'write')
    const { id } = request.params as { id: string }
    const matches = ifMatch(request.headers['if-match'])
    const { body, etag, revision } = await written(await update(base, resource, id, request.body as Record<string, unknown>, matches, authorOf(owner, request.query as z.infer<typeof authorQuery>)))
    return sayRevision(reply, revision).header('etag', etag).send(body)
  })

  app.delete(`${path}/:id`, {
    schema: {
      ...common,
      operationId: `delete${resource.component}`,
      summary: `Delete ${article(resource.one)}`,
      description: 'Needs a key with the scope `admin`, and `If-Match`. Refused while other records refer to it. Its history stays, and its id is never used again.',
      security: key,
      params,
      headers: matchHeaders,
      querystring: authorQuery,
      response: {
        204: { description: 'Deleted. `Revision` holds the revision that this made.' },
        ...problems('invalid-request', 'unauthorized', 'forbidden', 'not-found', 'conflict', 'gone', 'stale', 'precondition-required', 'unavailable')
      }
    },
    onRequest: async request => { await authenticate(request, 'admin') }
  }, async (request: FastifyRequest, reply: FastifyReply) => {
    const { owner } = await authenticate(request, 'admin')
    const { id } = request.params as { id: string }
    const matches = ifMatch(request.headers['if-match'])
    const revision = await remove(base, resource, id, matches, authorOf(owner, request.query as z.infer<typeof authorQuery>))
    return sayRevision(reply, revision).code(204).send()
  })
}
