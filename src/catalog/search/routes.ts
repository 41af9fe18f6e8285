/** Search over everything, and suggestions while somebody types. */
import type { FastifyInstance } from 'fastify'
import { setTimeout } from 'node:timers/promises'
import * as z from 'zod'
import { idsOf } from '../../analysis/shared/schemas.ts'
import { Problem } from '../../errors.ts'
import { entityTag, notModified } from '../../http/conditional.ts'
import { brokenCursor, decodeCursor, encodeCursor } from '../../http/cursor.ts'
import { mediaTypes, negotiate } from '../../http/format.ts'
import { problems } from '../../http/responses.ts'
import { readHeaders, sayRevision } from '../../http/revision.ts'
import { hideLater } from '../../resource/as-of.ts'
import type { Base } from '../../resource/base.ts'
import type { AnyRecord } from '../../resource/define.ts'
import { revisionOf } from '../../resource/query.ts'
import { didYouMean } from '../../suggest.ts'
import { typesOf } from './document.ts'
import { compareHits, finder, type Hit, type Scope } from './find.ts'
import { indexOf } from './indexer.ts'
import { searchAnswer, searchQuery, suggestAnswer, suggestQuery } from './schemas.ts'
import { snippetsOf } from './snippets.ts'
import { readQuery } from './tokens.ts'

/** What the routes are made over. */
export interface SearchContext { readonly base: Base, readonly clock: () => Date }

/** How many values a facet lists. */
const mostValues = 50
/** How many snippets a hit has. */
const mostSnippets = 2

const titleOf = (record: AnyRecord): string => {
  if (typeof record.title === 'string') return record.title
  const names = Array.isArray(record.names) ? record.names as { language: string, text: string, kind: string }[] : []
  return (names.find(({ language, kind }) => language === 'en' && kind === 'common') ?? names.find(({ language }) => language === 'en') ?? names[0])?.text ?? record.id
}

const counted = (values: Iterable<string>): { value: string, count: number }[] => {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, mostValues)
}

const facetsOf = (hits: readonly Hit[]) => ({
  types: counted(hits.map(({ type }) => type)),
  senders: counted(hits.flatMap(({ senders }) => senders)),
  targets: counted(hits.flatMap(({ targets }) => targets)),
  years: counted(hits.filter(({ year }) => year > 0).map(({ year }) => String(year)))
})

/** Adds the routes. */
export const searchRoutes = (app: FastifyInstance, { base }: SearchContext): void => {
  const catchUp = indexOf(base)
  const types = typesOf(base.resources)
  const names = base.resources.map(({ name }) => name)
  const find = finder(base.engine, names, names.filter(name => types.actors.has(name)))

  // The index is made in the background once the service listens and has answered its first requests, so that the start does
  // not wait for it; a search that comes earlier makes it.
  let closing = false
  app.addHook('preClose', async () => { closing = true })
  app.addHook('onListen', async () => {
    void setTimeout(1_000, undefined, { ref: false })
      .then(async () => closing ? undefined : catchUp(await base.head(), true))
      .catch((error: unknown) => { if (!closing) app.log.error(error) })
  })

  // What was written is in the index soon after, whether or not somebody searches: a standby may have to serve it alone.
  app.addHook('onResponse', async ({ method }, { statusCode }) => {
    if (closing || method === 'GET' || method === 'HEAD' || statusCode >= 400) return
    void base.head().then(head => catchUp(head, true)).catch((error: unknown) => { if (!closing) app.log.warn(error) })
  })

  const typesIn = (list: string | undefined): string[] | undefined => {
    if (list === undefined) return undefined
    const given = idsOf(list)
    const wrong = given.filter(value => !names.includes(value)).map(value => ({ pointer: 'type', detail: `is no record type.${didYouMean(value, names)}`, value }))
    if (wrong.length > 0) throw new Problem('invalid-request', `type holds "${wrong[0]!.value}", which ${wrong[0]!.detail}`, wrong)
    return given
  }

  /** The records of hits as they are shown: at the revision, and on the day where one is given. */
  const recordsOf = async (hits: readonly Hit[], { revision, day }: Scope): Promise<Map<string, AnyRecord>> => {
    const view = base.at(revision)
    const found = new Map<string, AnyRecord>()
    for (const [type, of] of Map.groupBy(hits, ({ type }) => type)) {
      const resource = base.resource(type)
      const there = await view.many(resource, of.map(({ id }) => id))
      const shown = day === undefined ? there : await hideLater(base, view, resource, there, day)
      for (const { record } of shown) found.set(`${type}/${record.id}`, record as AnyRecord)
    }
    return found
  }

  app.get('/v1/search', {
    schema: {
      tags: ['Answers'],
      operationId: 'search',
      summary: 'Search over everything',
      description: `Finds records of every type by their names in every stored language, their citations however written ("EO 13810", "E.O. 13810" and "Executive Order 13810" are the same), their codes, and the words of their texts; Chinese, Japanese and Korean without spaces; accents and capitals do not matter.

The order: records that go by exactly this name, their own names before codes and parts of names; then those with a name that begins so; then those that hold every word (BM25, titles and names weighing most), records about an actor that is named among them; of those that are equal in this, the shorter id and then the later year first. Where no record holds a word, words of names that are spelt nearly so, or hold it as a part, are looked for instead, and \`read.corrected\` says so; where no record holds all words, those that hold some of them are given, and \`matched\` says so.

What is not found: words of citations and of notes on other records (the sources and the other records are found by themselves). With \`asOf\`, only records that were public on that day, by nothing that was not; with \`knownAt\`, records as this base held them then, words since removed included.`,
      querystring: searchQuery,
      headers: readHeaders,
      response: {
        200: { description: 'What was found.', content: { [mediaTypes.json]: { schema: searchAnswer } } },
        ...problems('invalid-request', 'invalid-cursor', 'not-acceptable', 'not-yet', 'unavailable')
      }
    }
  }, async (request, reply) => {
    const query = request.query as z.output<typeof searchQuery>
    negotiate(request, ['json'])
    const scope = {
      day: query.asOf,
      types: typesIn(query.type),
      senders: query.sender === undefined ? undefined : idsOf(query.sender),
      targets: query.target === undefined ? undefined : idsOf(query.target),
      years: query.year?.split(',').map(Number)
    }
    const bound = ['/v1/search', query.q, scope, query.knownAt]
    const cursor = query.cursor === undefined ? undefined : decodeCursor(query.cursor, bound)
    const revision = cursor?.revision ?? await revisionOf(base, request, query.knownAt)
    if (cursor !== undefined && !await base.reaches(revision)) throw brokenCursor(query.cursor!)
    sayRevision(reply, revision)
    if (notModified(request, reply, entityTag({ record: 0, base: revision }, [request.url, request.headers['accept-encoding']]))) return reply
    await catchUp(revision)

    const asked = readQuery(query.q)
    const found = await find(asked, { ...scope, revision })
    const hits = [...found.hits].sort(compareHits)
    const limit = Number(query.limit ?? 20)
    const start = cursor === undefined ? 0 : hits.findIndex(hit => hit.revision === cursor.value) + 1
    const page = hits.slice(start, start + limit)
    const last = page.at(-1)
    let next: string | null = null
    if (last !== undefined && start + limit < hits.length) {
      const parameters = new URLSearchParams(Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'cursor'))
      parameters.set('cursor', encodeCursor({ value: last.revision, id: `${last.type}/${last.id}`, revision }, bound))
      next = `/v1/search?${parameters.toString()}`
      void reply.header('link', `<${next}>; rel="next"`)
    }
    const records = await recordsOf(page, { ...scope, revision })
    return {
      items: page.map(({ type, id, matched, name, year }) => {
        const record = records.get(`${type}/${id}`)!
        return { type, id, title: titleOf(record), matched, name: name ?? null, year: year === 0 ? null : year, snippets: snippetsOf(base.resource(type), record, types, found.marks, mostSnippets) }
      }),
      total: hits.length,
      complete: !found.more,
      facets: facetsOf(hits),
      read: { words: [...asked.tokens], cut: asked.cut, corrected: found.corrected.map(({ word, taken }) => ({ word, taken: [...taken] })) },
      next,
      asOf: query.asOf ?? null,
      revision
    } satisfies z.input<typeof searchAnswer>
  })

  app.get('/v1/suggest', {
    schema: {
      tags: ['Answers'],
      operationId: 'suggest',
      summary: 'Suggest what an input may mean',
      description: 'For a field in which somebody types: records whose name is or begins with the input, then those that hold its words, as `/v1/search` orders them.',
      querystring: suggestQuery,
      headers: readHeaders,
      response: {
        200: { description: 'What it may mean.', content: { [mediaTypes.json]: { schema: suggestAnswer } } },
        ...problems('invalid-request', 'not-acceptable', 'not-yet', 'unavailable')
      }
    }
  }, async (request, reply) => {
    const query = request.query as z.output<typeof suggestQuery>
    negotiate(request, ['json'])
    const scope = { day: query.asOf, types: typesIn(query.type), revision: await revisionOf(base, request, query.knownAt) }
    sayRevision(reply, scope.revision)
    if (notModified(request, reply, entityTag({ record: 0, base: scope.revision }, [request.url, request.headers['accept-encoding']]))) return reply
    await catchUp(scope.revision)
    const limit = Number(query.limit ?? 8)
    const { hits } = await find(readQuery(query.q), scope, limit)
    const best = [...hits].sort(compareHits).slice(0, limit)
    const records = await recordsOf(best, scope)
    return {
      items: best.map(({ type, id, matched, name }) => {
        const title = titleOf(records.get(`${type}/${id}`)!)
        return { text: name ?? title, type, id, title, matched }
      }),
      revision: scope.revision
    } satisfies z.input<typeof suggestAnswer>
  })
}
