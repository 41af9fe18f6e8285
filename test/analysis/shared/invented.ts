/** Small invented worlds for the tests of answers: records with everything required filled in, and a way to ask. */
import type { Test } from 'tap'
import type * as z from 'zod'
import type { Answer } from '../../../src/analysis/shared/answer.ts'
import { Problem } from '../../../src/errors.ts'
import { dayView } from '../../../src/resource/as-of.ts'
import { complete } from '../../../src/resource/base.ts'
import type { AnyRecord } from '../../../src/resource/define.ts'
import { author, emptyBase } from '../../helper.ts'

/** A record to put, with its type. */
export type Put = readonly [type: string, record: Record<string, unknown> & { id: string }]
type More = Record<string, unknown>

const cite = [{ source: 's' }]
const named = (text: string) => [{ language: 'en', text, kind: 'common' }]

export const source = (id = 's', more: More = {}): Put => ['sources', { id, title: `Source ${id}`, publisher: 'Press', language: 'en', kind: 'news', tier: 'secondary', ...more }]
export const country = (id: string, name = `Land ${id}`): Put => ['countries', { id, status: 'state', names: named(name) }]
export const body = (id: string, more: More = {}): Put => ['organizations', { id, kind: 'agency', names: named(`Body ${id}`), citations: cite, ...more }]
export const person = (id: string, offices: More[] = []): Put => ['persons', { id, names: named(`Person ${id}`), offices, citations: cite }]
export const event = (id: string, on: string, more: More = {}): Put => ['events', { id, title: `Event ${id}`, kind: 'troop_deployment', summary: 'It.', startedOn: on, firstPublicOn: on, actors: [{ actor: 'XT', role: 'initiator' }], reviewedThrough: '2030-12-31', citations: cite, ...more }]
export const meeting = (id: string, on: string, more: More = {}): Put => ['meetings', { id, title: `Meeting ${id}`, kind: 'summit', heldOn: on, citations: cite, ...more }]
export const statement = (id: string, on: string, more: More = {}): Put => ['statements', { id, title: `Statement ${id}`, kind: 'threat', speakers: ['XA'], madeOn: on, language: 'en', quote: 'words', citations: cite, ...more }]
export const action = (id: string, on: string, more: More = {}): Put => ['actions', { id, title: `Action ${id}`, kind: 'designation_round', actor: 'XA', doneOn: on, attestations: [{ attestation: 'official', from: on }], citations: cite, ...more }]
export const option = (id: string, more: More = {}): Put => ['options', { id, title: `Option ${id}`, kind: 'designations', summary: 'It.', events: ['e'], sender: 'XA', deciders: ['XA'], decisionRule: 'executive', repeatable: true, firstPublicOn: '2020-01-01', citations: cite, ...more }]
export const stance = (id: string, on: string, more: More = {}): Put => ['stances', { id, title: `Stance ${id}`, holder: 'XA', option: 'o', position: 'opposes', statedOn: on, attestation: 'official', citations: cite, ...more }]
export const assessment = (id: string, on: string, more: More = {}): Put => ['assessments', { id, title: `Assessment ${id}`, dimension: 'effectiveness', verdict: 'mixed', publishedOn: on, summary: 'It.', citations: cite, ...more }]
export const constraint = (id: string, on: string, more: More = {}): Put => ['constraints', { id, title: `Constraint ${id}`, kind: 'veto', bars: true, from: on, summary: 'It.', citations: cite, ...more }]
export const finding = (id: string, from: string, to: string, more: More = {}): Put => ['findings', { id, title: `Finding ${id}`, verdict: 'absent', sender: 'XA', from, to, summary: 'Read.', citations: cite, ...more }]
export const act = (id: string, on: string, more: More = {}): Put => ['instruments', { id, title: `Act ${id}`, kind: 'notice', issuer: 'XA', adoptedOn: on, citations: cite, ...more }]
export const measureType = (id: string): Put => ['measure-types', { id, title: `Type ${id}`, group: 'finance', description: 'It.' }]
export const regime = (id: string, sender: string, targets: string[], more: More = {}): Put => ['regimes', { id, title: `Regime ${id}`, sender, basis: 'country_based', targets, periods: [{ state: 'imposed', from: '2000-01-01' }], reviewedThrough: '2030-12-31', citations: cite, ...more }]
export const measure = (id: string, sender: string, more: More = {}): Put => ['measures', { id, title: `Measure ${id}`, regime: `r-${sender}`, sender, type: 'freeze', instrument: `act-${sender}`, provision: '1', targets: ['XT'], extent: 'total', scope: 'It.', origin: 'autonomous', periods: [{ state: 'imposed', from: '2010-01-01' }], citations: cite, ...more }]
export const exemption = (id: string, sender: string, more: More = {}): Put => ['exemptions', { id, title: `Licence ${id}`, kind: 'general_licence', sender, regime: `r-${sender}`, instrument: `act-${sender}`, scope: 'It.', periods: [{ state: 'imposed', from: '2010-01-01' }], citations: cite, ...more }]

/**
 * A base with these records, and how to ask an answer of it: the body, checked against the response schema, on a day. Records
 * may stand in any order.
 */
export const ask = async <P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodObject>(t: Test, answer: Answer<P, Q, B>, world: readonly Put[]) => {
  const base = await emptyBase(t)
  await base.write(async w => { for (const [type, record] of world) await w.put(type, complete(base.resource(type), record) as AnyRecord, 'create', author) })
  const head = await base.head()
  return async (query: Record<string, string>, day = '2025-01-01', revision = head): Promise<z.output<B>> => {
    const viewOn = (other: string) => dayView(base, revision, other)
    const body = await answer.answer({ base, view: viewOn(day), viewOn, params: {} as z.output<P>, query: answer.query.parse(query) })
    return answer.response.parse(body)
  }
}

/** The problem that a request ends in. */
export const problemOf = async (work: Promise<unknown>): Promise<Problem> => {
  try {
    await work
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('There was no problem')
}

/** The query parameters of a `next` link that are the answer's own, with the day and the revision that it names. */
export const followed = (next: string): { query: Record<string, string>, day: string, revision: number } => {
  const { asOf, knownAt, ...query } = Object.fromEntries(new URL(next, 'http://x').searchParams) as Record<string, string>
  return { query, day: asOf!, revision: Number(knownAt) }
}
