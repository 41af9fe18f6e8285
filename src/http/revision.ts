/** Reading what one has written, over any copy of the service: a write says its revision, a read says which it needs. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod'

/** The header of a read that must not be older than a revision. */
export const readHeaders = z.looseObject({
  'if-revision-at-least': z.string().max(15).regex(/^\d{1,15}$/, 'is not a revision number').optional().meta({ description: 'Do not answer from a state of the base before this revision: the `Revision` of a write or of an earlier answer. Matters where standbys answer readers; 412 where the base has not got so far.', example: '812' })
})

/** Which revision the answer must not be older than; 0 where the request names none. */
export const atLeastOf = ({ headers }: FastifyRequest): number => Number(headers['if-revision-at-least'] ?? 0)

/** Says from which revision the answer was made, or which one a write made. */
export const sayRevision = (reply: FastifyReply, revision: number): FastifyReply => reply.header('revision', String(revision))
