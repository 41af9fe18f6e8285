/** What there is, what the words mean, and whether the service is well. */
import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { Problem } from '../errors.ts'
import { vocabularies } from '../vocabulary.ts'
import { entityTag, notModified } from './conditional.ts'
import { negotiate } from './format.ts'
import { problems } from './responses.ts'

/** What the index lists. */
export interface Contents {
  readonly version: string
  readonly recordTypes: readonly { readonly name: string, readonly description: string, readonly path: string }[]
  readonly answers: readonly { readonly path: string, readonly question: string }[]
  readonly rules: readonly { readonly answer: string, readonly name: string, readonly text: string }[]
}

const text = (max: number, description: string, example: string) => z.string().max(max).meta({ description, example })
const json = (schema: z.ZodType, description: string) => ({ description, content: { 'application/json': { schema } } })

const contentsSchema = z.strictObject({
  name: text(200, 'The name of the service.', 'Sanctions options'),
  version: text(20, 'Its version.', '0.1.0'),
  notice: text(500, 'What it is not.', 'Not legal advice and not a screening service.'),
  licence: text(500, 'The licences.', 'Code: MIT. Knowledge: CC BY 4.0.'),
  docs: text(200, 'Where the docs are.', '/docs'),
  specification: text(200, 'Where the specification is.', '/openapi.json'),
  recordTypes: z.array(z.strictObject({
    name: text(60, 'The record type.', 'measures'), description: text(2000, 'What it is.', 'Single restrictions of one type.'), path: text(200, 'Where its records are.', '/v1/measures')
  }).meta({ id: 'RecordType', description: 'A record type.' })).meta({ description: 'The record types.' }),
  answers: z.array(z.strictObject({
    path: text(200, 'The path.', '/v1/events/{id}/appraisal'), question: text(500, 'The question.', 'What is left?')
  }).meta({ id: 'AnswerPath', description: 'An answer.' })).meta({ description: 'The answers.' }),
  also: z.array(text(200, 'A path.', '/v1/vocabularies')).meta({ description: 'What else there is.' })
}).meta({ id: 'Contents', description: 'What there is.' })

const vocabularySchema = z.strictObject({
  items: z.array(z.strictObject({
    name: text(60, 'The name of the enumeration.', 'extent'), title: text(200, 'What it is about.', 'How much of its type a measure covers'),
    values: z.array(z.strictObject({ value: text(60, 'The value.', 'total'), description: text(500, 'What it means.', 'Everything of that type with the target is covered.') }).meta({ id: 'VocabularyValue', description: 'A value of an enumeration.' })).meta({ description: 'Its values.' })
  }).meta({ id: 'Vocabulary', description: 'An enumeration.' })).meta({ description: 'Every enumeration.' })
}).meta({ id: 'VocabularyList', description: 'Every enumeration, each value explained.' })

const rulesSchema = z.strictObject({
  items: z.array(z.strictObject({
    answer: text(60, 'The answer that uses it.', 'appraisal'), name: text(60, 'The name that reasons cite.', 'bar-in-force'), text: text(2000, 'What it means.', 'A constraint that bars holds on that day.')
  }).meta({ id: 'Rule', description: 'A rule that reasons cite by name.' })).meta({ description: 'The rules.' })
}).meta({ id: 'RuleList', description: 'Every rule that the reasons of answers cite.' })

const healthSchema = z.strictObject({
  status: text(20, 'Whether it is well.', 'ok'), revision: z.int().min(0).optional().meta({ description: 'The latest revision of the base.', example: 812 })
}).meta({ id: 'Health', description: 'Whether the service is well.' })

/** Adds the routes. `head` reads the latest revision; it fails where the database does not answer. */
export const serviceRoutes = (app: FastifyInstance, contents: Contents, head: () => Promise<number>): void => {
  const fixed = (path: string, operationId: string, summary: string, schema: z.ZodType, body: object): void => {
    app.get(path, {
      schema: { tags: ['Service'], operationId, summary, description: `${summary}.`, querystring: z.strictObject({}), response: { 200: json(schema, summary), ...problems('invalid-request', 'not-acceptable') } }
    }, async (request, reply) => {
      negotiate(request, ['json'])
      return notModified(request, reply, entityTag({ record: 0, base: 0 }, [contents.version, body, request.headers['accept-encoding']])) ? reply : body
    })
  }
  fixed('/v1', 'getContents', 'List what there is', contentsSchema, {
    name: 'Sanctions options',
    version: contents.version,
    notice: 'Not legal advice and not a screening service.',
    licence: 'Code: MIT. Knowledge: CC BY 4.0, with the sources that each record names.',
    docs: '/docs',
    specification: '/openapi.json',
    recordTypes: contents.recordTypes,
    answers: contents.answers,
    also: ['/v1/search', '/v1/suggest', '/v1/changes', '/v1/vocabularies', '/v1/rules', '/health/live', '/health/ready', '/metrics']
  })
  fixed('/v1/vocabularies', 'listVocabularies', 'Explain every enumeration', vocabularySchema, {
    items: Object.entries(vocabularies).map(([name, { title, values }]) => ({ name, title, values: Object.entries(values).map(([value, description]) => ({ value, description })) }))
  })
  fixed('/v1/rules', 'listRules', 'Explain every rule that reasons cite', rulesSchema, { items: contents.rules })
  // Whoever watches the service is not to be told that it asks too often.
  app.get('/health/live', {
    config: { rateLimit: false },
    schema: { tags: ['Service'], operationId: 'getLiveness', summary: 'Say whether the process runs', description: 'Answers as long as the process can answer at all.', querystring: z.strictObject({}), response: { 200: json(healthSchema, 'It runs.'), ...problems('invalid-request') } }
  }, async (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }))
  app.get('/health/ready', {
    config: { rateLimit: false },
    schema: { tags: ['Service'], operationId: 'getReadiness', summary: 'Say whether requests can be answered', description: 'Reads the database; 503 while it does not answer.', querystring: z.strictObject({}), response: { 200: json(healthSchema, 'Requests can be answered.'), ...problems('invalid-request', 'unavailable') } }
  }, async (_, reply) => {
    const revision = await head().catch(() => { throw new Problem('unavailable', 'The database does not answer.', [], { 'retry-after': '5' }) })
    return reply.header('cache-control', 'no-store').send({ status: 'ok', revision })
  })
}
