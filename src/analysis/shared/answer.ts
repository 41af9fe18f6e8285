/** What every answer shares: how it is declared, the reasons of its conclusions, and what it says of its own coverage. */
import * as z from 'zod'
import type { Base } from '../../resource/base.ts'
import type { DayView } from '../../resource/as-of.ts'

/** The rules of an answer by name: each a sentence or two that explains what a reason with that name means. */
export type Rules = Readonly<Record<string, string>>

/** A record that a conclusion rests on. */
export const recordRef = z.strictObject({
  type: z.string().max(60).meta({ description: 'The record type.', example: 'measures' }),
  id: z.string().max(120).meta({ description: 'The id of the record.', example: 'us-dprk-asset-freeze-eo13722' })
}).meta({ id: 'RecordRef', description: 'A record that a conclusion rests on.' })
export type RecordRef = z.infer<typeof recordRef>

/** Why a conclusion was reached. */
export const reason = z.strictObject({
  rule: z.string().max(60).meta({ description: 'The name of the rule, as `/v1/rules` explains it.', example: 'bar-in-force' }),
  text: z.string().max(2000).meta({ description: 'The rule applied to this case, in a sentence.', example: 'A permanent member prevents it.' }),
  records: z.array(recordRef).meta({ description: 'The records that it rests on.' })
}).meta({ id: 'Reason', description: 'Why a conclusion was reached: the rule, by name, and the records that it rests on.' })
export type Reason = z.infer<typeof reason>

/** How long a sentence on what is missing can be, in characters; a longer one is cut. */
export const sentenceMax = 4000

/** What an answer looked at and what is missing. */
export const coverageBlock = z.strictObject({
  asOf: z.string().max(10).meta({ description: 'The day that the answer is about.', example: '2024-11-01' }),
  revision: z.int().min(0).meta({ description: 'The revision of the base that it was made from.', example: 812 }),
  lookedAt: z.array(z.strictObject({
    type: z.string().max(60).meta({ description: 'The record type.', example: 'measures' }),
    count: z.int().min(0).meta({ description: 'How many records of it were looked at.', example: 64 })
  })).meta({ description: 'How many records of each type were looked at.' }),
  reviewed: z.array(z.strictObject({
    type: z.string().max(60).meta({ description: 'The record type: `regimes` or `events`.', example: 'regimes' }),
    id: z.string().max(120).meta({ description: 'The regime or event.', example: 'us-dprk' }),
    reviewedThrough: z.string().max(10).meta({ description: 'Up to which day this base followed it.', example: '2026-11-24' }),
    beyond: z.boolean().meta({ description: 'Whether the answer is about a later day: then nothing is asserted of it without this mark.', example: false })
  })).meta({ description: 'Up to which day the regimes and dossiers looked at were followed.' }),
  missing: z.array(z.string().max(sentenceMax).meta({ description: 'A sentence.', example: 'No regime of this sender on KP is recorded.' })).meta({ description: 'What is known to be missing, in sentences.' })
}).meta({ id: 'AnswerCoverage', description: 'What the answer looked at, as of when, and what is missing.' })
export type CoverageBlock = z.infer<typeof coverageBlock>

/** What an answer is made from. `view` is the base at the revision asked for, as the world stood on the day asked for. */
export interface AnswerContext<P, Q> {
  readonly base: Base
  readonly view: DayView
  /** The base at the same revision on another day. */
  viewOn (day: string): DayView
  readonly params: P
  readonly query: Q
}

/**
 * An answer, declared: the route, its documentation and its conditional requests are made from this. `asOf`, `knownAt` and
 * `format` are added to every query. `answer` throws a `Problem` (`not-found`, `invalid-request`) where it cannot be given.
 */
export interface Answer<P extends z.ZodObject = z.ZodObject, Q extends z.ZodObject = z.ZodObject, B extends z.ZodObject = z.ZodObject> {
  /** Below `/v1`, with parameters in braces: `/events/{id}/appraisal`. */
  readonly path: string
  readonly operationId: string
  readonly summary: string
  readonly description: string
  readonly params: P
  readonly query: Q
  readonly response: B
  readonly rules: Rules
  /** Parameters that answer from the bundled knowledge, for the docs and the tests. */
  readonly example: { readonly params: z.input<P>, readonly query: z.input<Q> & { asOf?: string } }
  answer (context: AnswerContext<z.output<P>, z.output<Q>>): Promise<z.input<B>>
  /** Other formats of the same body, by media type. */
  readonly formats?: Readonly<Record<string, (body: z.output<B>) => string>>
}

/** Declares an answer. */
export const defineAnswer = <P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodObject>(declaration: Answer<P, Q, B>): Answer<P, Q, B> => declaration
