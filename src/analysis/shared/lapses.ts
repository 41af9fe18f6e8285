/** When legal acts run out, and which later act keeps them from it. Pure. */
import { compareDates, reached } from '../../dates.ts'
import type { RecordOf } from '../../resource/define.ts'
import type { instruments } from '../../resources/instruments.ts'
import type { Rules } from './answer.ts'

/** What is needed of an instrument. */
export type InstrumentLike = Pick<RecordOf<typeof instruments>, 'id' | 'kind' | 'adoptedOn' | 'announcedOn' | 'publishedOn' | 'inForceOn' | 'expiresOn' | 'endedOn' | 'extendsTo' | 'relations'>

/** The rules by which an act runs out. */
export const lapseRules = {
  'renewed-later': 'A day of expiry does not stand where a later act, public by the day asked for, renews the same thing: it extends that act, or extends what that act itself extended, beyond that day. Where an act renewed several things, each of them must be renewed.',
  'replaced-before': 'A day of expiry does not stand where an act that replaces or revokes the act was adopted, or entered into force, by that day.',
  'ended-before': 'A day of expiry does not stand where the act is recorded as ended before it.',
  'drafts-do-not-count': 'A draft that was not adopted neither runs out nor renews anything.'
} as const satisfies Rules

/** A day on which an act, or what it renewed, runs out. */
export interface Lapse {
  readonly instrument: string
  /** `expiresOn`: the act itself ends; `extendsTo`: what it renewed ends. */
  readonly field: 'expiresOn' | 'extendsTo'
  readonly date: string
}

/** Why a day of expiry does not stand: the rule, and the acts that keep it off. */
export interface Superseded { readonly rule: keyof typeof lapseRules, readonly by: readonly string[] }

type Acts = ReadonlyMap<string, InstrumentLike>
const related = (act: InstrumentLike, relation: string): string[] => act.relations.filter(row => row.relation === relation).map(row => row.instrument)

/** What an act keeps alive: the acts at the beginning of its chain of extensions; itself where it extends nothing. */
export const thingsOf = (id: string, acts: Acts): string[] => {
  const things = new Set<string>()
  const seen = new Set<string>()
  const follow = (current: string): void => {
    if (seen.has(current)) return
    seen.add(current)
    const act = acts.get(current)
    const earlier = act === undefined ? [] : related(act, 'extends')
    if (earlier.length === 0) things.add(current)
    for (const next of earlier) follow(next)
  }
  follow(id)
  return [...things].sort()
}

/** Up to when an act reaches: the day that it extends to, else its own expiry; undefined where it states none. */
const endOf = (act: InstrumentLike): string | undefined => act.extendsTo ?? act.expiresOn ?? undefined

const begins = (act: InstrumentLike): string | undefined => act.inForceOn ?? act.adoptedOn ?? act.announcedOn ?? act.publishedOn ?? undefined

/**
 * Why a day of expiry does not stand; undefined where it does. `acts` are those public by the day asked for: the act, all of
 * its chain of extensions, and every act that refers to one of them.
 */
export const supersededBy = ({ instrument, date }: Lapse, acts: Acts): Superseded | undefined => {
  const act = acts.get(instrument)
  if (act === undefined) return undefined
  if (act.kind === 'draft_resolution') return { rule: 'drafts-do-not-count', by: [instrument] }
  if (act.endedOn !== null && compareDates(act.endedOn, date) < 0) return { rule: 'ended-before', by: [instrument] }
  const others = [...acts.values()].filter(other => other.id !== instrument && other.kind !== 'draft_resolution')
  const replacing = others.filter(other => [...related(other, 'replaces'), ...related(other, 'revokes')].includes(instrument) && reached(begins(other) ?? date, date))
  if (replacing.length > 0) return { rule: 'replaced-before', by: replacing.map(({ id }) => id).sort() }
  const renewing = others.filter(other => related(other, 'extends').length > 0 && (endOf(other) === undefined ? related(other, 'extends').includes(instrument) : compareDates(endOf(other)!, date) > 0))
  const renewals = thingsOf(instrument, acts).map(thing => renewing.filter(other => thingsOf(other.id, acts).includes(thing)))
  return renewals.some(found => found.length === 0) ? undefined : { rule: 'renewed-later', by: [...new Set(renewals.flat().map(({ id }) => id))].sort() }
}

/** The days on which an act, or what it renewed, runs out. */
export const lapsesOf = (act: InstrumentLike): Lapse[] => (['expiresOn', 'extendsTo'] as const).flatMap(field => {
  const date = act[field]
  return date === null ? [] : [{ instrument: act.id, field, date }]
})
