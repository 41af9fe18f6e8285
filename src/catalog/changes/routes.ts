/** What the base changed, in order: as pages, as NDJSON, and as Server-Sent Events. */
import type { FastifyInstance } from 'fastify'
import Negotiator from 'negotiator'
import { Readable } from 'node:stream'
import * as z from 'zod'
import { limitParameter } from '../../analysis/shared/parameters.ts'
import { idList, idsOf } from '../../analysis/shared/schemas.ts'
import { Problem } from '../../errors.ts'
import { entityTag, notModified } from '../../http/conditional.ts'
import { mediaTypes } from '../../http/format.ts'
import { problems } from '../../http/responses.ts'
import { atLeastOf, readHeaders, sayRevision } from '../../http/revision.ts'
import type { Base } from '../../resource/base.ts'
import { schemasOf } from '../../resource/schemas.ts'
import { didYouMean } from '../../suggest.ts'
import { revisionOperation } from '../../vocabulary.ts'
import { indexOf } from '../search/indexer.ts'
import { allChanges, changesBetween, type Filter } from './feed.ts'
import { intervals, stream, watch } from './stream.ts'

/** What the routes are made over. Intervals are in milliseconds. */
export interface ChangesContext { readonly base: Base, readonly clock: () => Date, readonly intervals?: { readonly look: number, readonly heartbeat: number } }

const eventStream = 'text/event-stream'
const formats = ['json', 'ndjson', 'sse'] as const
const types = { json: mediaTypes.json, ndjson: mediaTypes.ndjson, sse: eventStream } as const

/** How many streams are open at most. */
const mostStreams = 200

const query = z.strictObject({
  after: z.string().max(15).regex(/^(?:\d{1,15}|latest)$/, 'is neither a revision number nor "latest"').optional().meta({ description: 'Only changes after this revision: the `revision` of the last change that a reader has, or `through` of its last page. From the beginning, unless told; `latest`: only what is yet to come, for streams.', example: '0' }),
  type: z.string().max(400).regex(/^[a-z-]{1,60}(?:,[a-z-]{1,60}){0,19}$/, 'is not a list of record types separated by commas').optional().meta({ description: 'Only changes of records of these types, separated by commas.', example: 'measures,instruments' }),
  actor: idList('Only changes of records that are one of these actors or refer to one, before or after the change.', 'KP').optional(),
  limit: limitParameter.meta({ description: 'How many changes a page holds, 1 to 500; 100 unless told. As NDJSON everything is sent unless a limit is given.', example: '100' }),
  format: z.enum(formats).optional().meta({ description: 'The format, in place of the `Accept` header: `json`, `ndjson`, or `sse` for Server-Sent Events.', example: 'json' })
})

/** Adds the routes. */
export const changesRoutes = (app: FastifyInstance, { base, intervals: { look, heartbeat } = intervals }: ChangesContext): void => {
  const catchUp = indexOf(base)
  const names = base.resources.map(({ name }) => name)
  const watched = watch(() => base.head(), look, committed => base.engine.listen(committed))
  let streams = 0
  app.addHook('preClose', async () => { watched.close() })
  app.addHook('onResponse', async ({ method }) => { if (method !== 'GET' && method !== 'HEAD') watched.wake() })

  const record = z.union(base.resources.map(resource => schemasOf(resource).input) as [z.ZodType, z.ZodType, ...z.ZodType[]])
    .meta({ id: 'ChangedRecord', description: 'A record of the type that the change names, with every field.' })
  const change = z.strictObject({
    revision: z.int().min(1).meta({ description: 'Its number: the order of all changes.', example: 812 }),
    at: z.iso.datetime().max(40).meta({ description: 'When.', example: '2026-11-24T09:00:00.000Z' }),
    by: z.string().max(200).meta({ description: 'Who: the owner of the key, or `dataset`.', example: 'dataset' }),
    reason: z.string().max(500).nullable().meta({ description: 'Why, as the author gave it.', example: 'Loaded from the dataset' }),
    cause: z.string().max(500).nullable().meta({ description: 'The act or text on whose account.', example: 'us-eo-13810' }),
    operation: z.enum(Object.keys(revisionOperation.values) as [string, ...string[]]).meta({ description: 'What it did.', example: 'create' }),
    type: z.string().max(60).meta({ description: 'The record type.', example: 'measures' }),
    id: z.string().max(120).meta({ description: 'The id of the record.', example: 'us-dprk-asset-freeze-eo13722' }),
    before: record.nullable().meta({ description: 'The record as it was; null where this created it.' }),
    after: record.nullable().meta({ description: 'The record as it is then; null where this deleted it.' })
  }).meta({ id: 'Change', description: 'What one revision changed.' })
  const page = z.strictObject({
    items: z.array(change).meta({ description: 'The changes, the earliest first. A page may hold fewer than its limit, or none, and still have a next one: it looks at 5,000 revisions at most.' }),
    next: z.string().max(4_000).nullable().meta({ description: 'The path of the next page; null where nothing follows yet.', example: null }),
    through: z.int().min(0).meta({ description: 'Up to which revision this page looked: what to give as `after` to ask for what comes later.', example: 812 }),
    revision: z.int().min(0).meta({ description: 'The latest revision of the base.', example: 812 })
  }).meta({ id: 'ChangePage', description: 'A page of changes.' })

  const filterOf = (given: z.output<typeof query>): Filter => {
    const wanted = given.type === undefined ? undefined : idsOf(given.type)
    const wrong = (wanted ?? []).filter(value => !names.includes(value)).map(value => ({ pointer: 'type', detail: `is no record type.${didYouMean(value, names)}`, value }))
    if (wrong.length > 0) throw new Problem('invalid-request', `type holds "${wrong[0]!.value}", which ${wrong[0]!.detail}`, wrong)
    return { types: wanted, actors: given.actor === undefined ? undefined : idsOf(given.actor) }
  }

  app.get('/v1/changes', {
    schema: {
      tags: ['Answers'],
      operationId: 'listChanges',
      summary: 'List what the base changed',
      description: `The revision log, in order, each change with the record before and after, who made it, when, why, and on which act's account; deletions included (\`after\` is null). A reader who applies every change from the beginning, putting \`after\` in the place of the record or taking the record away where it is null, has exactly the present base.

**Pages**: follow \`next\`; where it is null, come back later with \`after\` set to \`through\`. **NDJSON** (\`Accept: application/x-ndjson\`): all changes up to now, one on each line, streamed. **Server-Sent Events** (\`Accept: text/event-stream\`): all changes after \`after\`, then every new one as it is made, by this process at once and by others within about a second. The event is named \`change\`, its \`id\` is the revision, and a client that comes back with \`Last-Event-ID\` goes on from there; a comment comes every 15 seconds while nothing happens. At most ${mostStreams} streams are open at a time (503).`,
      querystring: query,
      headers: readHeaders.extend({ 'last-event-id': z.string().max(15).regex(/^\d{0,15}$/, 'is not a revision number').optional().meta({ description: 'The revision of the last event that the client has, for Server-Sent Events; it goes before `after`.', example: '812' }) }),
      response: {
        200: {
          description: 'The changes.',
          content: {
            [mediaTypes.json]: { schema: page },
            [mediaTypes.ndjson]: { schema: z.string().meta({ description: 'One change in JSON on each line.', example: '{"revision":1,"operation":"create"}\n' }) },
            [eventStream]: { schema: z.string().meta({ description: 'Events named `change`, with a change in JSON as data.', example: 'id: 1\nevent: change\ndata: {"revision":1}\n\n' }) }
          }
        },
        ...problems('invalid-request', 'not-acceptable', 'not-yet', 'unavailable')
      }
    }
  }, async (request, reply) => {
    const given = request.query as z.output<typeof query>
    const offered = formats.map(format => types[format])
    const accepted = given.format === undefined ? new Negotiator(request.raw).mediaType([...offered]) : types[given.format]
    if (accepted === undefined) throw new Problem('not-acceptable', `This is to be had as ${offered.join(', ')}.`, [{ pointer: 'accept', detail: `names none of ${offered.join(', ')}`, value: String(request.headers.accept).slice(0, 120) }])
    const filter = filterOf(given)
    const head = await base.head(atLeastOf(request))
    sayRevision(reply, head)
    const after = given.after === undefined ? 0 : given.after === 'latest' ? head : Number(given.after)
    const read = async (from: number, to: number, limit: number) => {
      if (filter.actors !== undefined) await catchUp(to)
      return changesBetween(base, from, to, limit, filter)
    }

    if (accepted === eventStream) {
      const last = request.headers['last-event-id']
      if (streams >= mostStreams || watched.closed.aborted) throw new Problem('unavailable', 'No more streams can be opened now.', [], { 'retry-after': '30' })
      // The framework would hold the answer back to compress it: this one is written as it comes.
      void reply.hijack()
      reply.raw.writeHead(200, { ...reply.getHeaders() as Record<string, string>, 'content-type': `${eventStream}; charset=utf-8`, 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
      if (request.method === 'HEAD') return reply.raw.end()
      streams++
      void stream(reply.raw, typeof last === 'string' && last !== '' ? Number(last) : after, head, (from, to) => read(from, to, 100), watched, heartbeat)
        .catch((error: unknown) => { request.log.error(error) })
        .finally(() => { streams-- })
      return reply
    }

    if (notModified(request, reply, entityTag({ record: 0, base: head }, [request.url, accepted, request.headers['accept-encoding']]))) return reply
    if (accepted === mediaTypes.ndjson) {
      if (filter.actors !== undefined) await catchUp(head)
      const lines = async function * (): AsyncGenerator<string> {
        for await (const changes of allChanges(base, after, head, given.limit === undefined ? Infinity : Number(given.limit), filter)) yield changes.map(item => `${JSON.stringify(item)}\n`).join('')
      }
      return reply.type(`${mediaTypes.ndjson}; charset=utf-8`).send(Readable.from(lines()))
    }

    const { changes, through } = await read(after, head, Number(given.limit ?? 100))
    let next: string | null = null
    if (through < head) {
      const parameters = new URLSearchParams(Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'after'))
      parameters.set('after', String(through))
      next = `/v1/changes?${parameters.toString()}`
      void reply.header('link', `<${next}>; rel="next"`)
    }
    return { items: changes, next, through, revision: head }
  })
}
