/** Earlier events like one, feature by feature, and what was done about them. Pure. */
import { compareDates, daysBetween, lastDay } from '../../dates.ts'
import { statusOn } from '../../resource/as-of.ts'
import type { RecordOf } from '../../resource/define.ts'
import type { actions } from '../../resources/actions.ts'
import type { assessments } from '../../resources/assessments.ts'
import type { events } from '../../resources/events.ts'
import type { findings } from '../../resources/findings.ts'
import type { instruments } from '../../resources/instruments.ts'
import type { measures } from '../../resources/measures.ts'
import type { options } from '../../resources/options.ts'
import type { organizations } from '../../resources/organizations.ts'
import type { regimes } from '../../resources/regimes.ts'
import type { attestation, ValueOf } from '../../vocabulary.ts'
import type { Reason, RecordRef, Rules } from '../shared/answer.ts'
import { attestedOn } from '../shared/attestation.ts'
import { memberOn, principalOf, type Organizations } from '../shared/membership.ts'
import { counted, listed } from '../shared/words.ts'

type Event = RecordOf<typeof events>
type Action = RecordOf<typeof actions>
type Option = RecordOf<typeof options>
type Finding = RecordOf<typeof findings>

/**
 * The permanent members of the Security Council, Article 23(1) of the Charter of the United Nations: used where the base does
 * not record them as members of `UNSC` with a note that says "permanent". The seat of China by General Assembly resolution 2758
 * (XXVI) of 25 October 1971; that of the Soviet Union was continued by the Russian Federation from 24 December 1991.
 */
export const charterMembers: readonly { readonly actor: string, readonly from: string, readonly to: string | null }[] = [
  { actor: 'CN', from: '1971-10-25', to: null },
  { actor: 'FR', from: '1945-10-24', to: null },
  { actor: 'GB', from: '1945-10-24', to: null },
  { actor: 'RU', from: '1991-12-24', to: null },
  { actor: 'SUHH', from: '1945-10-24', to: '1991-12-23' },
  { actor: 'TW', from: '1945-10-24', to: '1971-10-24' },
  { actor: 'US', from: '1945-10-24', to: null }
]

/** The features that are compared, in the order in which they decide, each with what likeness in it means. */
export const features = {
  kind: 'Both are events of the same kind.',
  actorsInRoles: 'At least one actor has the same role in both.',
  related: 'One names the other as an event to which it belongs or that led to it.',
  permanentMember: 'In both a permanent member of the Security Council is the initiator or a partner, or in neither.',
  roles: 'The same roles are filled in both.',
  targets: 'The answers to both fall, or would fall, on at least one same target.',
  measureTypes: 'The answers to both used at least one same type of measure.',
  objectives: 'The regimes used against both share at least one objective.',
  senders: 'At least one same sender acted on both.'
} as const

/** A feature that is compared. */
export type Feature = keyof typeof features

/** The rules of the answer. */
export const rules = {
  earlier: 'A precedent is an event that began before the one asked about, each taken at its last possible day, and that was public by the day.',
  candidate: 'An earlier event is looked at where it is of the same kind, has one of the same actors in any role, or is related to the event asked about.',
  'feature-by-feature': 'Each feature is compared by itself and shown with what both have, and what each has alone. Features are never added up to a score.',
  'not-recorded': 'Where one of the two has nothing recorded for a feature, likeness in it is not recorded; it counts as unlike in the order.',
  order: 'Precedents stand in the order of the first feature in which one is like the event asked about and another is not, taken in this order: kind, actors in roles, related, permanent member, roles, targets, measure types, objectives, senders; then the later one first, then by id. How many things are shared does not count.',
  'permanent-member': 'A permanent member is involved where it is initiator or partner on the day on which the event began: by the members of `UNSC` that the base notes as permanent, else by Article 23 of the Charter.',
  'regimes-used': 'The measure types used are those of the measures that the actions in answer to an event name; the objectives are those of the regimes of these measures and of the acts under which the actions were done.',
  'what-was-done': 'What was done are the actions that name the event or carry out an option in answer to it, by the day, under the actor for which the acting body acts. What the initiator or a partner did itself is shown and marked `party`; it is no answer and counts in no feature.',
  'what-was-not': 'What was not done are the options in answer to the event that no action carried out by the day, in whole or in part: `not_used` where a finding says so for the period that it covers, else `not_recorded`, which does not say that it was not done. An action that was voted down or vetoed carries out nothing.',
  'what-came-of-it': 'What came of it is the end of the event, the judgements of third parties, and which of the measures used had ended or were suspended, each where it is recorded. That one came after the other does not say that it came from it.'
} as const satisfies Rules

/** The records that the answer is made from: those around the event asked about and around every candidate. */
export interface PrecedentRecords {
  readonly events: readonly Event[]
  readonly options: readonly Option[]
  readonly actions: readonly Action[]
  readonly measures: ReadonlyMap<string, RecordOf<typeof measures>>
  readonly regimes: ReadonlyMap<string, RecordOf<typeof regimes>>
  readonly instruments: ReadonlyMap<string, RecordOf<typeof instruments>>
  readonly findings: readonly Finding[]
  readonly assessments: readonly RecordOf<typeof assessments>[]
  readonly organizations: Organizations
  readonly council: RecordOf<typeof organizations> | undefined
}

/** How two events compare in one feature. `alike` is null where one of them has nothing recorded for it. */
export interface Likeness { feature: Feature, alike: boolean | null, both: string[], onlyThis: string[], onlyThat: string[], text: string }

/** An action in answer to an event. */
export interface Done { id: string, title: string, kind: Action['kind'], doneOn: string, days: number, attestation: ValueOf<typeof attestation> | null, outcome: Action['outcome'], options: string[] }

/** An option that was not carried out, as far as is recorded. */
export interface NotDone { id: string, title: string, kind: Option['kind'], sender: string, basis: 'not_used' | 'not_recorded', findings: string[] }

/** A measure used that had ended or was suspended. */
export interface Over { id: string, title: string, status: 'ended' | 'suspended' }

/** An earlier event. */
export interface Precedent {
  event: { id: string, title: string, kind: Event['kind'], startedOn: string, firstPublicOn: string }
  likeness: Likeness[]
  done: { sender: string, party: boolean, actions: Done[] }[]
  notDone: NotDone[]
  cameOfIt: { endedOn: string | null, assessments: Pick<RecordOf<typeof assessments>, 'id' | 'title' | 'dimension' | 'verdict' | 'publishedOn'>[], measuresOver: Over[], text: string }
  reasons: Reason[]
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)].sort()
const failed: readonly (string | null)[] = ['failed', 'vetoed']
const ref = (type: string, id: string): RecordRef => ({ type, id })

/** The permanent members of the Security Council on a day, and whether the base records them. */
export const permanentMembersOn = (council: PrecedentRecords['council'], day: string): { members: string[], recorded: boolean } => {
  const noted = (council?.members ?? []).filter(({ note }) => note !== null && /\bpermanent\b/i.test(note) && !/non-permanent/i.test(note))
  if (council === undefined || noted.length === 0) return { members: charterMembers.filter(({ from, to }) => from <= day && (to === null || to >= day)).map(({ actor }) => actor), recorded: false }
  return { members: unique(noted.map(({ actor }) => actor).filter(actor => memberOn({ ...council, members: noted }, actor, day))), recorded: true }
}

/** What is compared of an event. */
interface Profile { readonly event: Event, readonly options: readonly Option[], readonly actions: readonly Action[], readonly parties: readonly string[], readonly sets: Readonly<Record<Exclude<Feature, 'related'>, readonly string[]>> }

const profileOf = (event: Event, records: PrecedentRecords): Profile => {
  const options = records.options.filter(option => option.events.includes(event.id))
  const about = new Set(options.map(({ id }) => id))
  const actions = records.actions.filter(action => action.events.includes(event.id) || action.carriesOut.some(({ option }) => about.has(option)))
  const sides = unique(event.actors.filter(({ role }) => role === 'initiator' || role === 'partner').map(({ actor }) => principalOf(actor, records.organizations)))
  const isParty = (actor: string): boolean => sides.includes(principalOf(actor, records.organizations))
  // What the parties did is no answer to what they did.
  const answers = actions.filter(({ actor }) => !isParty(actor))
  const used = answers.flatMap(action => action.measures).map(id => records.measures.get(id)).filter(measure => measure !== undefined)
  const under = unique([...used.map(({ regime }) => regime), ...answers.flatMap(action => action.instruments).flatMap(id => records.instruments.get(id)?.regimes ?? [])])
  const permanent = permanentMembersOn(records.council, lastDay(event.startedOn)).members
  return {
    event,
    options,
    actions,
    parties: sides,
    sets: {
      kind: [event.kind],
      actorsInRoles: unique(event.actors.map(({ actor, role }) => `${actor} as ${role}`)),
      permanentMember: sides.filter(actor => permanent.includes(actor)),
      roles: unique(event.actors.map(({ role }) => role)),
      targets: unique([...answers, ...options.filter(({ sender }) => !isParty(sender))].flatMap(({ targets }) => targets)),
      measureTypes: unique(used.map(({ type }) => type)),
      objectives: unique(under.flatMap(id => records.regimes.get(id)?.objectives ?? [])),
      senders: unique(answers.map(({ actor }) => principalOf(actor, records.organizations)))
    }
  }
}

const likenessOf = (feature: Feature, mine: Profile, other: Profile): Likeness => {
  const shown = (alike: boolean | null, both: readonly string[], onlyThis: readonly string[], onlyThat: readonly string[], text: string): Likeness =>
    ({ feature, alike, both: [...both], onlyThis: [...onlyThis], onlyThat: [...onlyThat], text })
  if (feature === 'related') {
    const alike = mine.event.related.includes(other.event.id) || other.event.related.includes(mine.event.id)
    return shown(alike, [], [], [], alike ? 'One names the other as related.' : 'Neither names the other as related.')
  }
  const [a, b] = [mine.sets[feature], other.sets[feature]]
  const [both, onlyThis, onlyThat] = [a.filter(value => b.includes(value)), a.filter(value => !b.includes(value)), b.filter(value => !a.includes(value))]
  const told = (list: readonly string[]): string => list.length === 0 ? 'none' : listed(list)
  if (feature === 'permanentMember') {
    const alike = (a.length > 0) === (b.length > 0)
    return shown(alike, both, onlyThis, onlyThat, alike
      ? a.length > 0 ? `A permanent member is involved in both: here ${told(a)}, there ${told(b)}.` : 'No permanent member is initiator or partner in either.'
      : `A permanent member is involved only ${a.length > 0 ? `here: ${told(a)}` : `there: ${told(b)}`}.`)
  }
  if (a.length === 0 || b.length === 0) return shown(null, both, onlyThis, onlyThat, `Nothing is recorded for ${a.length === 0 ? b.length === 0 ? 'either' : 'the event asked about' : 'the earlier event'}.`)
  const alike = feature === 'roles' ? onlyThis.length === 0 && onlyThat.length === 0 : both.length > 0
  return shown(alike, both, onlyThis, onlyThat, `Both: ${told(both)}; only the event asked about: ${told(onlyThis)}; only the earlier one: ${told(onlyThat)}.`)
}

const precedentOf = (mine: Profile, other: Profile, records: PrecedentRecords, day: string): Precedent => {
  const { event, options, actions, parties } = other
  const likeness = (Object.keys(features) as Feature[]).map(feature => likenessOf(feature, mine, other))
  const senders = unique(actions.map(({ actor }) => principalOf(actor, records.organizations)))
  const done = senders.map(sender => ({
    sender,
    party: parties.includes(sender),
    actions: actions.filter(({ actor }) => principalOf(actor, records.organizations) === sender).toSorted((a, b) => compareDates(a.doneOn, b.doneOn) || (a.id < b.id ? -1 : 1)).map((action): Done => ({
      id: action.id, title: action.title, kind: action.kind, doneOn: action.doneOn, days: daysBetween(event.startedOn, action.doneOn), attestation: attestedOn(action, day), outcome: action.outcome, options: unique(action.carriesOut.map(({ option }) => option))
    }))
  }))
  const carried = new Set(actions.filter(({ outcome }) => !failed.includes(outcome)).flatMap(({ carriesOut }) => carriesOut.map(({ option }) => option)))
  const notDone = options.filter(({ id, kind }) => !carried.has(id) && kind !== 'no_action').map((option): NotDone => {
    const found = records.findings.filter(({ verdict, options }) => verdict === 'not_used' && options.includes(option.id)).map(({ id }) => id)
    return { id: option.id, title: option.title, kind: option.kind, sender: option.sender, basis: found.length > 0 ? 'not_used' : 'not_recorded', findings: found }
  }).sort((a, b) => a.id < b.id ? -1 : 1)
  const about = new Set(options.map(({ id }) => id))
  const judged = records.assessments.filter(assessment => assessment.events.includes(event.id) || assessment.options.some(id => about.has(id)))
    .toSorted((a, b) => compareDates(a.publishedOn, b.publishedOn) || (a.id < b.id ? -1 : 1))
    .map(({ id, title, dimension, verdict, publishedOn }) => ({ id, title, dimension, verdict, publishedOn }))
  const measuresOver = unique(actions.flatMap(action => action.measures)).flatMap((id): Over[] => {
    const measure = records.measures.get(id)
    const status = measure === undefined ? undefined : statusOn(measure.periods, day)
    return status === 'ended' || status === 'suspended' ? [{ id, title: measure!.title, status }] : []
  })
  const came = [
    ...(event.endedOn === null ? [] : [`the event ended on ${event.endedOn}`]),
    ...(judged.length === 0 ? [] : [`${counted(judged.length, 'judgement')} of third parties ${judged.length === 1 ? 'is' : 'are'} recorded`]),
    ...(measuresOver.length === 0 ? [] : [`${counted(measuresOver.length, 'measure')} used had ended or ${measuresOver.length === 1 ? 'was' : 'were'} suspended`])
  ]
  const alike = likeness.filter(item => item.alike === true).map(item => item.feature)
  return {
    event: { id: event.id, title: event.title, kind: event.kind, startedOn: event.startedOn, firstPublicOn: event.firstPublicOn },
    likeness,
    done,
    notDone,
    cameOfIt: { endedOn: event.endedOn, assessments: judged, measuresOver, text: came.length === 0 ? 'What came of it is not recorded.' : `${listed(came).replace(/^./, letter => letter.toUpperCase())}.` },
    reasons: [{
      rule: 'feature-by-feature',
      text: alike.length === 0 ? 'It is like the event asked about in no feature that is compared; it has one of its actors in another role.' : `It is like the event asked about in: ${listed(alike)}.`,
      records: [ref('events', mine.event.id), ref('events', event.id)]
    }]
  }
}

/** Whether an event is earlier than another: the last possible day on which it began lies before that of the other. */
export const isEarlier = (candidate: Pick<Event, 'startedOn'>, than: Pick<Event, 'startedOn'>): boolean => lastDay(candidate.startedOn) < lastDay(than.startedOn)

/** Whether an event is looked at at all. */
export const isCandidate = (candidate: Event, event: Event): boolean => candidate.kind === event.kind || candidate.actors.some(({ actor }) => event.actors.some(other => other.actor === actor)) ||
  candidate.related.includes(event.id) || event.related.includes(candidate.id)

/** Every precedent of an event, in the order of the rule `order`. */
export const precedentsOf = (event: Event, records: PrecedentRecords, day: string): Precedent[] => {
  const mine = profileOf(event, records)
  return records.events.filter(candidate => candidate.id !== event.id && isEarlier(candidate, event) && isCandidate(candidate, event))
    .map(candidate => precedentOf(mine, profileOf(candidate, records), records, day))
    .sort((a, b) => {
      for (const [index, { alike }] of a.likeness.entries()) {
        const difference = Number(b.likeness[index]!.alike === true) - Number(alike === true)
        if (difference !== 0) return difference
      }
      return compareDates(b.event.startedOn, a.event.startedOn) || (a.event.id < b.event.id ? -1 : 1)
    })
}
