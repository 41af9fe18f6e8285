/** When legal acts run out, and which later act keeps them from it. Pure. */
import { compareDates, reached } from '../../dates.ts'
import type { RecordOf } from '../../resource/define.ts'
import type { instruments } from '../../resources/instruments.ts'
import type { Rules } from './answer.ts'

/** What is needed of an instrument. */
export type InstrumentLike = Pick<RecordOf<typeof instruments>, 'id' | 'kind' | 'adoptedOn' | 'announcedOn' | 'publishedOn' | 'inForceOn' | 'expiresOn' | 'endedOn' | 'extendsTo' | 'relations'>

/** The rules by which an act runs out. */
export const lapseRules = {
  'renewed-later': 'A day of expiry does not stand where a later act, public by the day asked for, renews the same thing: it extends that act, or extends what that act itself extended, beyond that day or, where it came later, without a stated day. Where an act renewed several things, each of them must be renewed.',
  'replaced-before': 'A day of expiry does not stand where an act that replaces or revokes the act was adopted, or entered into force, by that day.',
  'renewed-is-over': 'A day up to which something was renewed does not stand where everything that was renewed is recorded as ended, replaced or revoked by then.',
  'mandates-are-apart': 'An act that only prolongs a mandate (`extends_mandate`) renews no measures, and an act that renews measures no mandate: no measures rest on the former.',
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
/** The acts to which an act stands in one of these relations. */
export const related = (act: Pick<InstrumentLike, 'relations'>, ...relations: readonly string[]): string[] => act.relations.filter(row => relations.includes(row.relation)).map(row => row.instrument)

/** How an act renews: measures, or only a mandate (`extends_mandate`). */
export type Renewing = 'extends' | 'extends_mandate'

/** The relations by which acts renew others. */
export const renewing = ['extends', 'extends_mandate'] as const satisfies readonly Renewing[]

/** What an act renews: measures, unless it only extends mandates. */
export const renewingOf = (act: Pick<InstrumentLike, 'relations'>): Renewing =>
  act.relations.some(({ relation }) => relation === 'extends_mandate') && !act.relations.some(({ relation }) => relation === 'extends') ? 'extends_mandate' : 'extends'

/** What an act keeps alive: the acts at the beginning of its chain of renewals of one kind; itself where it renews nothing. */
export const thingsOf = (id: string, acts: Acts, by: Renewing = 'extends'): string[] => {
  const things = new Set<string>()
  const seen = new Set<string>()
  const follow = (current: string): void => {
    if (seen.has(current)) return
    seen.add(current)
    const act = acts.get(current)
    const earlier = act === undefined ? [] : related(act, by)
    if (earlier.length === 0) things.add(current)
    for (const next of earlier) follow(next)
  }
  follow(id)
  return [...things].sort()
}

/** The acts given and those that draw their power from one of them, step by step. */
export const restingOn = (ids: readonly string[], acts: ReadonlyMap<string, Pick<InstrumentLike, 'id' | 'relations'>>): Set<string> => {
  const found = new Set(ids)
  for (let size = 0; size < found.size;) {
    size = found.size
    for (const act of acts.values()) if (act.relations.some(({ relation, instrument }) => relation === 'based_on' && found.has(instrument))) found.add(act.id)
  }
  return found
}

/** The acts on which measures and carve-outs rest that an act keeps alive: none for a mandate. */
export const basesOf = (act: InstrumentLike, acts: Acts): Set<string> =>
  renewingOf(act) === 'extends_mandate' ? new Set() : restingOn([act.id, ...thingsOf(act.id, acts)], acts)

/** Up to when an act reaches: the day that it extends to, else its own expiry; undefined where it states none. */
const endOf = (act: InstrumentLike): string | undefined => act.extendsTo ?? act.expiresOn ?? undefined

const begins = (act: InstrumentLike): string | undefined => act.inForceOn ?? act.adoptedOn ?? act.announcedOn ?? act.publishedOn ?? undefined

const isAfter = (act: InstrumentLike, than: InstrumentLike): boolean => begins(act) !== undefined && begins(than) !== undefined && compareDates(begins(act)!, begins(than)!) > 0

/** The acts that replace or revoke an act by a date. */
const replacing = (id: string, date: string, acts: Acts): InstrumentLike[] =>
  [...acts.values()].filter(other => other.id !== id && other.kind !== 'draft_resolution' && related(other, 'replaces', 'revokes').includes(id) && reached(begins(other) ?? date, date))

/**
 * Why a day of expiry does not stand; undefined where it does. `acts` are those public by the day asked for: the act, all of
 * its chain of extensions, and every act that refers to one of them.
 */
export const supersededBy = ({ instrument, field, date }: Lapse, acts: Acts): Superseded | undefined => {
  const act = acts.get(instrument)
  if (act === undefined) return undefined
  if (act.kind === 'draft_resolution') return { rule: 'drafts-do-not-count', by: [instrument] }
  if (act.endedOn !== null && compareDates(act.endedOn, date) < 0) return { rule: 'ended-before', by: [instrument] }
  const others = [...acts.values()].filter(other => other.id !== instrument && other.kind !== 'draft_resolution')
  const replaced = replacing(instrument, date, acts)
  if (replaced.length > 0) return { rule: 'replaced-before', by: replaced.map(({ id }) => id).sort() }
  const by = renewingOf(act)
  const things = thingsOf(instrument, acts, by)
  const over = things.map(id => {
    const ended = acts.get(id)?.endedOn
    return typeof ended === 'string' && compareDates(ended, date) <= 0 ? [id] : replacing(id, date, acts).map(other => other.id)
  })
  if (field === 'extendsTo' && over.every(found => found.length > 0)) return { rule: 'renewed-is-over', by: [...new Set(over.flat())].sort() }
  const later = others.filter(other => related(other, by).length > 0 && (endOf(other) === undefined ? related(other, by).includes(instrument) || isAfter(other, act) : compareDates(endOf(other)!, date) > 0))
  const renewals = things.map(thing => later.filter(other => thingsOf(other.id, acts, by).includes(thing)))
  return renewals.some(found => found.length === 0) ? undefined : { rule: 'renewed-later', by: [...new Set(renewals.flat().map(({ id }) => id))].sort() }
}

/** The days on which an act, or what it renewed, runs out. */
export const lapsesOf = (act: InstrumentLike): Lapse[] => (['expiresOn', 'extendsTo'] as const).flatMap(field => {
  const date = act[field]
  return date === null ? [] : [{ instrument: act.id, field, date }]
})
