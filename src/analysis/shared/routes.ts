/** Makes a route from the declaration of an answer. */
import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { today } from '../../dates.ts'
import { entityTag, notModified } from '../../http/conditional.ts'
import { mediaTypes, negotiate, type Format } from '../../http/format.ts'
import { problems } from '../../http/responses.ts'
import { readHeaders, sayRevision } from '../../http/revision.ts'
import { dayView } from '../../resource/as-of.ts'
import type { Base } from '../../resource/base.ts'
import { asOfSchema, knownAtSchema, revisionOf } from '../../resource/query.ts'
import type { Answer } from './answer.ts'

const nameOf = (mediaType: string): Format => {
  const found = (Object.keys(mediaTypes) as Format[]).find(name => mediaTypes[name] === mediaType)
  if (found === undefined) throw new Error(`There is no format ${mediaType}`)
  return found
}

/** The rules of an answer as a table, for its page in the docs. */
const rulesTable = ({ rules }: Pick<Answer, 'rules'>): string =>
  Object.keys(rules).length === 0 ? '' : `\n\n### Rules\n\n| rule | meaning |\n|---|---|\n${Object.entries(rules).map(([name, text]) => `| \`${name}\` | ${text.replaceAll('|', '\\|')} |`).join('\n')}`

/** Adds the route of an answer. */
export const answerRoute = (app: FastifyInstance, { base, clock }: { base: Base, clock: () => Date }, answer: Answer): void => {
  const formats = ['json', ...Object.keys(answer.formats ?? {}).map(nameOf)] as [Format, ...Format[]]
  const querystring = answer.query.extend({
    asOf: asOfSchema,
    knownAt: knownAtSchema,
    format: z.enum(formats).optional().meta({ description: 'The format, in place of the `Accept` header.', example: formats.at(-1) })
  })
  app.get(`/v1${answer.path.replaceAll(/\{(\w+)\}/g, ':$1')}`, {
    schema: {
      tags: ['Answers'],
      operationId: answer.operationId,
      summary: answer.summary,
      description: `${answer.description}${rulesTable(answer)}`,
      ...(Object.keys(answer.params.shape).length === 0 ? {} : { params: answer.params }),
      querystring,
      headers: readHeaders,
      response: {
        200: {
          description: 'The answer.',
          content: {
            [mediaTypes.json]: { schema: answer.response },
            ...Object.fromEntries(Object.keys(answer.formats ?? {}).map(type => [type, { schema: z.string().meta({ description: 'The same answer in this format.' }) }]))
          }
        },
        ...problems('invalid-request', 'not-found', 'not-acceptable', 'not-yet', 'unavailable')
      }
    }
  }, async (request, reply) => {
    const { asOf, knownAt, format, ...query } = request.query as Record<string, string | undefined> & { format?: Format }
    const chosen = negotiate(request, formats, format)
    const day = asOf ?? today(clock)
    const revision = await revisionOf(base, request, knownAt)
    sayRevision(reply, revision)
    if (notModified(request, reply, entityTag({ record: 0, base: revision }, [request.url, chosen, day, request.headers['accept-encoding']]))) return reply
    const viewOn = (other: string) => dayView(base, revision, other)
    const body = await answer.answer({ base, view: viewOn(day), viewOn, params: request.params as never, query: query as never })
    if (chosen === 'json') return body
    return reply.type(`${mediaTypes[chosen]}; charset=utf-8`).serializer((text: string) => text).send(answer.formats![mediaTypes[chosen]]!(body as never))
  })
}
