/** Threats and commitments with the actions that followed, and what became of each by a day. Pure. */
import { compareDates, daysBetween, lastDay } from '../../dates.ts'
import type { RecordOf } from '../../resource/define.ts'
import type { actions } from '../../resources/actions.ts'
import type { events } from '../../resources/events.ts'
import type { statements } from '../../resources/statements.ts'
import type { attestation, threatState, ValueOf } from '../../vocabulary.ts'
import { spokenFor, type Speakers } from '../shared/actors.ts'
import type { Reason, RecordRef, Rules } from '../shared/answer.ts'
import { attestedOn } from '../shared/attestation.ts'
import { citationsOf, type AnswerCitation } from '../shared/citations.ts'
import { counted, listed } from '../shared/words.ts'

type Statement = RecordOf<typeof statements>
type Action = RecordOf<typeof actions>
type Event = Pick<RecordOf<typeof events>, 'id' | 'reviewedThrough'>
type State = ValueOf<typeof threatState>

/** The kinds of statement that announce something. */
export const announcing = ['threat', 'commitment'] as const
type Announcing = typeof announcing[number]

/** Below this number no rate is given. */
export const leastForRate = 5

/** The rules of the answer. */
export const rules = {
  followed: 'A threat or commitment is `followed` where an action that counts carries out the whole of it. One done after the day that was named counts too and is marked late.',
  partly: 'It is `partly` followed where actions that count carry out a part of it and none the whole. Parts are not added up to a whole: that is for people to judge.',
  'not-followed': 'A commitment is `not_followed` where it named a day, that day has passed, this base followed one of its events up to that day, and no action that counts is recorded.',
  lapsed: 'A threat is `lapsed` where it named a day, that day has passed, this base followed one of its events up to that day, and no action that counts is recorded. Whether its condition was met is not recorded, so that it is not called broken.',
  open: 'It is `open` where no action that counts is recorded and no day was named or the day has not passed.',
  'due-not-reviewed': 'It stays `open` where its day has passed and this base did not follow any of its events up to that day: that nothing is recorded does not say that nothing was done.',
  'action-counts': 'An action counts where curators linked it to the statement, it was public by the day, it was done on or after the day of the statement, and it was not voted down or vetoed. An action that a party disputes counts and is marked.',
  'days-between': 'The days between are counted from the day of the statement to the day of the action, each taken at its last possible day.',
  'spoken-for': 'A statement belongs to the actors for whom its speakers spoke: the state or organization for which a body acts, and that of the office which a person held on that day. A joint statement belongs to each. A person counts alone only where no such actor is known.',
  rate: 'A rate is the number of those followed as a whole over the number of those that are not open, by actor and kind; the counts of all five states stand beside it. One that named no day stays open however old it is, and is left out of the rate unless an action is linked to it: the reason says how many are left out so, and from when the oldest is. Where a filter names an actor only its rates are given, as the others would rest on joint statements alone.',
  'no-rate-below-five': 'No rate is given over fewer than five.'
} as const satisfies Rules

/** The records that the answer is made from. */
export interface ThreatRecords {
  readonly statements: readonly Statement[]
  readonly actions: readonly Action[]
  readonly events: readonly Event[]
  readonly speakers: Speakers
}

/** An action that followed. */
export interface Following {
  readonly action: RecordRef
  readonly title: string
  readonly kind: Action['kind']
  readonly actor: string
  readonly doneOn: string
  readonly days: number
  readonly degree: Statement['followedBy'][number]['degree']
  readonly judgedBy: string
  readonly rationale: string
  readonly attestation: ValueOf<typeof attestation> | null
  readonly outcome: Action['outcome']
  readonly counts: boolean
  readonly late: boolean
}

/** A threat or commitment as it stood on the day. */
export interface Threat {
  readonly id: string
  readonly title: string
  readonly kind: Announcing
  readonly speakers: string[]
  readonly actors: string[]
  readonly addressedTo: string[]
  readonly events: string[]
  readonly madeOn: string
  readonly firstPublicOn: string
  readonly dueBy: string | null
  readonly language: string
  readonly quote: string
  readonly translation: string | null
  readonly state: State
  readonly actions: Following[]
  readonly reasons: Reason[]
  readonly citations: AnswerCitation[]
}

const ref = (type: string, id: string): RecordRef => ({ type, id })
const failed: readonly (string | null)[] = ['failed', 'vetoed']

/** The actions that followed a statement, the earliest first. */
export const followingOf = (statement: Statement, actions: ReadonlyMap<string, Action>, day: string): Following[] => statement.followedBy.flatMap((row): Following[] => {
  const action = actions.get(row.action)
  if (action === undefined) return []
  const days = daysBetween(statement.madeOn, action.doneOn)
  const counts = days >= 0 && !failed.includes(action.outcome)
  return [{
    action: ref('actions', action.id), title: action.title, kind: action.kind, actor: action.actor, doneOn: action.doneOn, days, degree: row.degree, judgedBy: row.judgedBy, rationale: row.rationale, attestation: attestedOn(action, day), outcome: action.outcome, counts, late: counts && statement.dueBy !== null && lastDay(action.doneOn) > lastDay(statement.dueBy)
  }]
}).sort((a, b) => compareDates(a.doneOn, b.doneOn) || (a.action.id < b.action.id ? -1 : 1))

const stateOf = (statement: Statement, following: readonly Following[], events: readonly Event[], day: string): { state: State, reasons: Reason[] } => {
  const self = ref('statements', statement.id)
  const because = (state: State, rule: keyof typeof rules, text: string, records: readonly RecordRef[] = []): { state: State, reasons: Reason[] } => {
    const left = following.filter(({ counts }) => !counts)
    const reasons: Reason[] = [{ rule, text, records: [self, ...records] }]
    if (left.length > 0) reasons.push({ rule: 'action-counts', text: `${counted(left.length, 'linked action')} ${left.length === 1 ? 'does' : 'do'} not count: done before the statement, voted down or vetoed.`, records: left.map(({ action }) => action) })
    return { state, reasons }
  }
  const counting = following.filter(({ counts }) => counts)
  const told = (found: readonly Following[]): string => listed(found.map(({ action, days, late, attestation }) => `${action.id} after ${counted(days, 'day')}${late ? ', late' : ''}${attestation === 'disputed' ? ', disputed' : ''}`))
  const whole = counting.filter(({ degree }) => degree === 'whole')
  if (whole.length > 0) return because('followed', 'followed', `The whole was carried out: ${told(whole)}.`, whole.map(({ action }) => action))
  if (counting.length > 0) return because('partly', 'partly', `A part was carried out: ${told(counting)}.`, counting.map(({ action }) => action))
  const { dueBy } = statement
  if (dueBy === null) return because('open', 'open', 'No action that carries it out is recorded by the day, and no day was named by which it was to be done.')
  if (lastDay(dueBy) >= day) return because('open', 'open', `No action that carries it out is recorded by the day; the day named, ${dueBy}, has not passed.`)
  const reviewed = events.filter(({ id, reviewedThrough }) => statement.events.includes(id) && lastDay(reviewedThrough) >= lastDay(dueBy))
  if (reviewed.length === 0) return because('open', 'due-not-reviewed', `The day named, ${dueBy}, has passed, and this base did not follow an event of the statement up to that day.`, statement.events.map(id => ref('events', id)))
  const records = reviewed.map(({ id }) => ref('events', id))
  return statement.kind === 'threat'
    ? because('lapsed', 'lapsed', `The day named, ${dueBy}, passed without a recorded action; whether the condition was met is not recorded.`, records)
    : because('not_followed', 'not-followed', `The day named, ${dueBy}, passed without a recorded action.`, records)
}

/** Every threat and commitment as it stood on the day, the earliest first. */
export const threatsOn = (records: ThreatRecords, day: string): Threat[] => {
  const actions = new Map(records.actions.map(action => [action.id, action]))
  return records.statements.filter((statement): statement is Statement & { kind: Announcing } => (announcing as readonly string[]).includes(statement.kind)).map(statement => {
    const following = followingOf(statement, actions, day)
    return {
      id: statement.id,
      title: statement.title,
      kind: statement.kind,
      speakers: statement.speakers,
      actors: spokenFor(statement.speakers, statement.madeOn, records.speakers),
      addressedTo: statement.addressedTo,
      events: statement.events,
      madeOn: statement.madeOn,
      firstPublicOn: statement.firstPublicOn ?? statement.madeOn,
      dueBy: statement.dueBy,
      language: statement.language ?? 'und',
      quote: statement.quote,
      translation: statement.translation,
      ...stateOf(statement, following, records.events, day),
      actions: following,
      citations: citationsOf(statement)
    }
  }).sort((a, b) => compareDates(a.madeOn, b.madeOn) || (a.id < b.id ? -1 : 1))
}

/** How many came to what, of one actor and kind. */
export interface Rate {
  readonly actor: string
  readonly kind: Announcing
  readonly counts: Readonly<Record<State, number>>
  readonly numerator: number
  readonly denominator: number
  readonly rate: number | null
  readonly reasons: Reason[]
}

/** Rates by actor and kind, of all actors or of one. */
export const ratesOf = (threats: readonly Threat[], only?: string): Rate[] => {
  // What is open without a day can never count against its speaker, so that a rate rests on those with a day and on those followed.
  const leftOut = (of: readonly Threat[]): string => {
    const undated = of.filter(({ state, dueBy }) => state === 'open' && dueBy === null).map(({ madeOn }) => madeOn).sort(compareDates)
    return undated.length === 0 ? '' : ` Left out as open: ${counted(undated.length, of[0]!.kind)} without a day by which to do it, the oldest made on ${undated[0]!}.`
  }
  const groups = new Map<string, { actor: string, kind: Announcing, of: Threat[] }>()
  for (const threat of threats) {
    for (const actor of only === undefined ? threat.actors : [only]) {
      const key = `${actor} ${threat.kind}`
      const group = groups.get(key) ?? { actor, kind: threat.kind, of: [] }
      group.of.push(threat)
      groups.set(key, group)
    }
  }
  return [...groups.values()].sort((a, b) => a.actor < b.actor ? -1 : a.actor > b.actor ? 1 : a.kind < b.kind ? -1 : 1).map(({ actor, kind, of }) => {
    const counts: Record<State, number> = { open: 0, followed: 0, partly: 0, not_followed: 0, lapsed: 0 }
    for (const { state } of of) counts[state]++
    const denominator = of.length - counts.open
    const enough = denominator >= leastForRate
    const records = of.filter(({ state }) => state !== 'open').map(({ id }) => ref('statements', id))
    return {
      actor,
      kind,
      counts,
      numerator: counts.followed,
      denominator,
      rate: enough ? counts.followed / denominator : null,
      reasons: [enough
        ? { rule: 'rate', text: `${counts.followed} of ${counted(denominator, kind)} that are not open were followed as a whole.${leftOut(of)}`, records }
        : { rule: 'no-rate-below-five', text: `${denominator === 0 ? 'None is' : denominator === 1 ? 'Only 1 is' : `Only ${denominator} are`} not open; no rate is given over fewer than five.${leftOut(of)}`, records }]
    }
  })
}
