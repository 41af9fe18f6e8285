/** One dated stream out of records of many types, each entry a sentence. Pure. */
import { compareDates, encodeDate, lastDay, reached } from '../../dates.ts'
import { dayOfPeriod, type PeriodLike } from '../../resource/as-of.ts'
import type { RecordOf } from '../../resource/define.ts'
import type { actions } from '../../resources/actions.ts'
import type { assessments } from '../../resources/assessments.ts'
import type { constraints } from '../../resources/constraints.ts'
import type { events } from '../../resources/events.ts'
import type { exemptions } from '../../resources/exemptions.ts'
import type { findings } from '../../resources/findings.ts'
import type { instruments } from '../../resources/instruments.ts'
import type { measures } from '../../resources/measures.ts'
import type { meetings } from '../../resources/meetings.ts'
import type { options } from '../../resources/options.ts'
import type { regimes } from '../../resources/regimes.ts'
import type { stances } from '../../resources/stances.ts'
import type { statements } from '../../resources/statements.ts'
import { timelineKind, type periodState, type ValueOf } from '../../vocabulary.ts'
import { actsAs, type Acting, type Names } from '../shared/actors.ts'
import type { Reason, RecordRef, Rules } from '../shared/answer.ts'
import { attestedOn } from '../shared/attestation.ts'
import { lapseRules, lapsesOf, supersededBy, type InstrumentLike } from '../shared/lapses.ts'
import { capital, citationOf, citedAs, inside, listed, sentence, spoken } from '../shared/words.ts'

/** A kind of entry. */
export type Kind = ValueOf<typeof timelineKind>

/** Every kind, in the order in which entries of one day stand. */
export const kindsInOrder = Object.keys(timelineKind.values) as Kind[]

/** The rules of the answer. */
export const rules = {
  'in-the-stream': 'An entry is there where a record that was public by the day, and that the filters choose, bears a date. All filters that are given must hold.',
  'of-an-actor': 'A record is one of an actor where it names the actor, a body that acts for it, or a person in an office that was held for it on the date of the record, in any part: who acts or on whom it falls. Acts and carve-outs also belong to the sender and targets of their regimes; stances, assessments, constraints and findings also to those of the options, and assessments and constraints to those in the events, that they are about.',
  'of-a-pair': 'With two actors a record must be one of both, whichever of them acts.',
  'of-a-regime': 'A record is one of a regime where it is the regime, names it, is an act on which one of its measures rests, or is an action that uses one of its measures or acts.',
  'of-an-event': 'A record is one of an event where it is the event, names it, or is about an option that answers it.',
  ordered: 'Entries stand in the order of their dates, each taken at its last possible day and the more exact first, then of their kinds as the vocabulary `timelineKind` lists them, then of record type and id.',
  scheduled: 'An entry dated after the day is there only where its date was known and public by the day: an expiry or an end stated from the start, the day up to which something was renewed, a day that a statement named, a period announced beforehand, a meeting announced beforehand. It is marked `scheduled`.',
  'not-the-first-day': 'A period whose first day is not recorded stands at the day of its act, or at a day on which it was seen (`dayOf` of the period), and its sentence says which: it begins with “By an act of this day” (or month, or year) or with “By this day”.',
  'not-known-beforehand': 'The day of adoption or of entry into force of an act, where it lies after the day asked for, is left out: the base does not hold since when it was known. A measure announced beforehand says it with its period.',
  ...lapseRules
} as const satisfies Rules

/** Records by type, as the filters chose them. */
export interface TimelineRecords {
  readonly events: readonly RecordOf<typeof events>[]
  readonly meetings: readonly RecordOf<typeof meetings>[]
  readonly statements: readonly RecordOf<typeof statements>[]
  readonly regimes: readonly RecordOf<typeof regimes>[]
  readonly instruments: readonly RecordOf<typeof instruments>[]
  readonly measures: readonly RecordOf<typeof measures>[]
  readonly exemptions: readonly RecordOf<typeof exemptions>[]
  readonly options: readonly RecordOf<typeof options>[]
  readonly actions: readonly RecordOf<typeof actions>[]
  readonly findings: readonly RecordOf<typeof findings>[]
  readonly constraints: readonly RecordOf<typeof constraints>[]
  readonly stances: readonly RecordOf<typeof stances>[]
  readonly assessments: readonly RecordOf<typeof assessments>[]
}

/** An actor with those that act for it, and the ids of its regimes, options and events. */
export interface Circle {
  readonly acting: Acting
  readonly regimes: ReadonlySet<string>
  readonly options: ReadonlySet<string>
  readonly events: ReadonlySet<string>
}

// An office counts on the days on which it was held; for what has no date of its own only the actor and its bodies count.
const named = ({ acting }: Circle, ids: readonly (string | null)[], date: string): boolean => ids.some(id => id !== null && actsAs(acting, id, date))
const body = ({ acting }: Circle, ids: readonly string[]): boolean => ids.some(id => acting.bodies.has(id))
const among = (set: ReadonlySet<string>, ids: readonly string[]): boolean => ids.some(id => set.has(id))

type Belongs = { readonly [K in keyof TimelineRecords]: (record: TimelineRecords[K][number], circle: Circle) => boolean }

/** Whether a record is one of an actor, type by type: the rule `of-an-actor`. */
export const belongs: Belongs = {
  events: (event, circle) => named(circle, event.actors.map(({ actor }) => actor), event.startedOn),
  meetings: (meeting, circle) => named(circle, meeting.participants.flatMap(({ actor, person }) => [actor, person]), meeting.heldOn),
  statements: (statement, circle) => named(circle, [...statement.speakers, ...statement.addressedTo], statement.madeOn),
  regimes: (regime, circle) => body(circle, [regime.sender, ...regime.targets]),
  instruments: (act, circle) => body(circle, [act.issuer]) || among(circle.regimes, act.regimes),
  measures: (measure, circle) => body(circle, [measure.sender, ...measure.targets]),
  exemptions: (exemption, circle) => body(circle, [exemption.sender, ...exemption.beneficiaries]) || (exemption.regime !== null && circle.regimes.has(exemption.regime)),
  options: (option, circle) => named(circle, [option.sender, ...option.targets, ...option.beneficiaries, ...option.deciders], option.firstPublicOn),
  actions: (action, circle) => named(circle, [action.actor, action.decidedBy, ...action.targets], action.doneOn),
  findings: (finding, circle) => body(circle, [finding.sender, ...finding.targets]) || among(circle.options, finding.options),
  constraints: (constraint, circle) => body(circle, [...constraint.senders, ...constraint.targets]) || among(circle.options, constraint.options) || among(circle.events, constraint.events),
  stances: (stance, circle) => named(circle, [stance.holder, stance.person], stance.statedOn) || circle.options.has(stance.option),
  assessments: (assessment, circle) => named(circle, assessment.assessors, assessment.publishedOn) || among(circle.options, assessment.options) || among(circle.events, assessment.events)
}

/** What sentences need beside the records themselves. */
export interface Around {
  readonly names: Names
  /** Titles of options and measure types by id. */
  readonly titles: ReadonlyMap<string, string>
  /** The acts and their chains of extensions. */
  readonly acts: ReadonlyMap<string, InstrumentLike>
}

/** An entry. */
export interface Entry {
  date: string
  kind: Kind
  text: string
  record: RecordRef
  actors: string[]
  sources: string[]
  scheduled: boolean
  reasons: Reason[]
}

/** An entry with its place in the stream. */
export interface Placed extends Entry { readonly key: string }

interface Cited { readonly id: string, readonly citations: readonly { readonly source: string }[] }

const verbs: Record<RecordOf<typeof statements>['kind'], readonly [one: string, several: string]> = {
  condemnation: ['condemns', 'condemn'],
  threat: ['threatens', 'threaten'],
  commitment: ['undertakes', 'undertake'],
  refusal: ['declines', 'decline'],
  request: ['asks', 'ask'],
  denial: ['denies', 'deny'],
  acknowledgement: ['confirms', 'confirm'],
  disclosure: ['makes known', 'make known'],
  claim: ['states', 'state']
}
/** The verbs of a period: what the thing does, and what its sender does with it. */
interface PeriodVerbs { readonly begins: string, readonly imposes: string }
type PeriodState = keyof typeof periodState.values
const begun: Record<PeriodState, PeriodVerbs> = {
  imposed: { begins: 'begins', imposes: 'imposes' },
  reimposed: { begins: 'begins again', imposes: 'imposes again' },
  suspended: { begins: 'is suspended', imposes: 'suspends' },
  ended: { begins: 'ends', imposes: 'ends' }
}
/** Of a period whose first day is not recorded, on a day on which it was seen. */
const seen: Record<PeriodState, PeriodVerbs> = {
  imposed: { begins: 'is in force', imposes: 'has in force' },
  reimposed: { begins: 'is in force again', imposes: 'has in force again' },
  suspended: { begins: 'is suspended', imposes: 'has suspended' },
  ended: { begins: 'has ended', imposes: 'has ended' }
}
/** How precise a date is, as a word. */
const precisionOf = (date: string): string => ({ 4: 'year', 7: 'month' })[date.length] ?? 'day'
const unique = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter(id => id !== null))]

/** Every entry of the records, in the order of the stream. */
export const timelineOf = (records: TimelineRecords, around: Around, day: string): Placed[] => {
  const entries: Placed[] = []
  const name = (id: string): string => inside(around.names.get(id) ?? id)
  const all = (ids: readonly string[]): string => listed(ids.map(name))
  const title = (id: string): string => around.titles.get(id) ?? id

  /** Adds an entry; one dated after the day only where `known` says why its date was known by the day. */
  const add = (kind: Kind, date: string, type: string, { id, citations }: Cited, actors: readonly (string | null)[], text: string, { known, part = 0 }: { known?: string, part?: number } = {}): void => {
    const scheduled = !reached(date, day)
    if (scheduled && known === undefined) return
    const record = { type, id }
    entries.push({
      date,
      kind,
      text: `${scheduled ? 'Scheduled: ' : ''}${capital(sentence(text))}`,
      record,
      actors: unique(actors),
      sources: unique(citations.map(({ source }) => source)),
      scheduled,
      reasons: scheduled ? [{ rule: 'scheduled', text: `${date} lies after ${day}; ${known!}.`, records: [record] }] : [],
      key: [encodeDate(date).padEnd(11), String(kindsInOrder.indexOf(kind)).padStart(2, '0'), type, id, String(part).padStart(3, '0')].join(' ')
    })
  }

  for (const event of records.events) {
    const actors = event.actors.map(({ actor }) => actor)
    add('event', event.startedOn, 'events', event, actors, `It begins: ${event.title}${event.firstPublicOn === event.startedOn ? '' : ` (first public on ${event.firstPublicOn})`}`)
    if (event.endedOn !== null) add('event_ended', event.endedOn, 'events', event, actors, `It ends: ${event.title}`)
  }
  for (const meeting of records.meetings) {
    const parties = unique(meeting.participants.map(({ actor }) => actor))
    add('meeting', meeting.heldOn, 'meetings', meeting, [...parties, ...meeting.participants.map(({ person }) => person)],
      `${meeting.title}${meeting.place === null ? '' : `, ${meeting.place}`}${parties.length === 0 ? '' : `, with ${all(parties)}`}`, { known: 'the meeting had been announced' })
  }
  for (const statement of records.statements) {
    const { speakers, addressedTo } = statement
    const actors = [...speakers, ...addressedTo]
    const verb = verbs[statement.kind][speakers.length === 1 ? 0 : 1]
    add('statement', statement.madeOn, 'statements', statement, actors, `${all(speakers)} ${verb}${addressedTo.length === 0 ? '' : ` towards ${all(addressedTo)}`}: ${statement.title}`)
    if (statement.dueBy !== null) add('statement_due', statement.dueBy, 'statements', statement, actors, `What ${all(speakers)} announced on ${statement.madeOn} falls due: ${statement.title}`, { known: 'the statement named it' })
  }
  const periods = (kind: Kind, type: string, record: Cited & { readonly periods: readonly (PeriodLike & { readonly state: PeriodState, readonly note: string | null })[] }, actors: readonly string[], text: (verbs: PeriodVerbs) => string): void => {
    for (const [part, period] of record.periods.entries()) {
      const { state, from, note } = period
      const said = {
        start: () => text(begun[state]),
        act: () => `By an act of this ${precisionOf(from)}, ${text(begun[state])}`,
        seen: () => `By this ${precisionOf(from)}, ${text(seen[state])}`
      }[dayOfPeriod(period)]()
      add(kind, from, type, record, actors, `${sentence(said)}${note === null ? '' : ` ${note}`}`, { part, known: 'the period had been announced' })
    }
  }
  for (const regime of records.regimes) {
    periods('regime_period', 'regimes', regime, [regime.sender, ...regime.targets], ({ begins }) => `the regime ${begins}: ${regime.title}`)
  }
  for (const measure of records.measures) {
    const power = measure.extent === 'authority_only'
    periods('measure_period', 'measures', measure, [measure.sender, ...measure.targets], ({ begins, imposes }) => power
      ? `the power of ${name(measure.sender)} to a measure of the type “${title(measure.type)}” on ${all(measure.targets)} ${begins}: ${measure.title}`
      : `${name(measure.sender)} ${imposes} a measure of the type “${title(measure.type)}” on ${all(measure.targets)} (${spoken(measure.extent)}): ${measure.title}`)
  }
  for (const exemption of records.exemptions) {
    const actors = [exemption.sender, ...exemption.beneficiaries]
    periods('exemption_period', 'exemptions', exemption, actors, ({ begins }) => `a carve-out of ${name(exemption.sender)} (${spoken(exemption.kind)}) ${begins}: ${exemption.title}`)
    const { expiresOn } = exemption
    const endedBefore = expiresOn !== null && exemption.periods.some(({ state, from }) => state === 'ended' && compareDates(from, expiresOn) <= 0)
    const kept = expiresOn !== null && supersededBy({ instrument: exemption.instrument, field: 'expiresOn', date: expiresOn }, around.acts) !== undefined
    if (expiresOn !== null && exemption.periods.length > 0 && !endedBefore && !kept) {
      add('exemption_lapses', expiresOn, 'exemptions', exemption, actors, `A carve-out of ${name(exemption.sender)} (${spoken(exemption.kind)}) runs out unless renewed: ${exemption.title}`, { known: 'it was stated from the start' })
    }
  }
  for (const act of records.instruments) {
    const called = citedAs(act.title, citationOf(act.identifiers))
    const kind = spoken(act.kind)
    const one = [act.issuer]
    const publicOn = act.announcedOn ?? act.adoptedOn ?? act.publishedOn ?? act.inForceOn
    const until = act.extendsTo === null ? '' : `, which renews up to ${act.extendsTo}`
    if (publicOn !== null && publicOn !== act.adoptedOn) add('instrument_public', publicOn, 'instruments', act, one, `An act of ${name(act.issuer)} is made public (${kind}): ${called}${until}`)
    if (act.adoptedOn !== null) add('instrument_adopted', act.adoptedOn, 'instruments', act, one, act.kind === 'draft_resolution' ? `A draft is put forward and not adopted: ${called}` : `${name(act.issuer)} adopts an act (${kind}): ${called}${until}`)
    if (act.inForceOn !== null && act.inForceOn !== act.adoptedOn) add('instrument_in_force', act.inForceOn, 'instruments', act, one, `An act of ${name(act.issuer)} enters into force (${kind}): ${called}`)
    if (act.endedOn !== null) add('instrument_ended', act.endedOn, 'instruments', act, one, `An act of ${name(act.issuer)} ceases to apply (${kind}): ${called}`)
    for (const lapse of lapsesOf(act)) {
      if (supersededBy(lapse, around.acts) !== undefined) continue
      add('instrument_lapses', lapse.date, 'instruments', act, one, lapse.field === 'expiresOn'
        ? `An act of ${name(act.issuer)} runs out unless renewed (${kind}): ${called}`
        : `What an act of ${name(act.issuer)} renewed runs out unless renewed again (${kind}): ${called}`, { part: lapse.field === 'expiresOn' ? 0 : 1, known: 'the act states it' })
    }
  }
  for (const option of records.options) {
    add('option', option.firstPublicOn, 'options', option, [option.sender, ...option.targets], `An option of ${name(option.sender)} is available or spoken of (${spoken(option.kind)}): ${option.title}`)
  }
  for (const action of records.actions) {
    const how = attestedOn(action, day)
    const marks = [spoken(action.kind), ...(action.outcome === null || action.outcome === 'done' ? [] : [spoken(action.outcome)]), ...(how === null || how === 'official' ? [] : [how])]
    add('action', action.doneOn, 'actions', action, [action.actor, action.decidedBy, ...action.targets], `${name(action.actor)} acts (${marks.join(', ')}): ${action.title}`)
  }
  for (const finding of records.findings) {
    const to = lastDay(finding.to) > day ? day : finding.to
    add('finding', finding.from, 'findings', finding, [finding.sender, ...finding.targets], `A text was read for the time from ${finding.from} to ${to} (${spoken(finding.verdict)}): ${finding.title}`)
  }
  for (const constraint of records.constraints) {
    const actors = [...constraint.senders, ...constraint.targets]
    const mark = `${spoken(constraint.kind)}${constraint.bars ? ', which bars' : ''}`
    add('constraint', constraint.from, 'constraints', constraint, actors, `A constraint begins to stand (${mark}): ${constraint.title}`)
    if (constraint.endedOn !== null) add('constraint_ended', constraint.endedOn, 'constraints', constraint, actors, `A constraint ends (${mark}): ${constraint.title}`)
    const early = constraint.endedOn !== null && constraint.scheduledTo !== null && compareDates(constraint.endedOn, constraint.scheduledTo) <= 0
    if (constraint.scheduledTo !== null && !early) add('constraint_lapses', constraint.scheduledTo, 'constraints', constraint, actors, `A constraint reaches the end that was known beforehand (${mark}): ${constraint.title}`, { known: 'it was known when the constraint began' })
  }
  for (const stance of records.stances) {
    add('stance', stance.statedOn, 'stances', stance, [stance.holder, stance.person], `${name(stance.holder)}${stance.person === null || stance.person === stance.holder ? '' : ` (${name(stance.person)})`} takes a position (${spoken(stance.position)}${stance.attestation === 'official' ? '' : `, ${stance.attestation}`}) on the option “${title(stance.option)}”: ${stance.title}`)
  }
  for (const assessment of records.assessments) {
    add('assessment', assessment.publishedOn, 'assessments', assessment, assessment.assessors, `${assessment.assessors.length === 0 ? 'A third party' : all(assessment.assessors)} ${assessment.assessors.length > 1 ? 'judge' : 'judges'} the ${assessment.dimension} (${assessment.verdict}): ${assessment.title}`)
  }
  return entries.sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
}

/** Those entries of the kinds, and between the days, that are asked for. A date counts on its last possible day. */
export const within = <E extends Entry>(entries: readonly E[], { from, to, kinds }: { readonly from?: string | undefined, readonly to?: string | undefined, readonly kinds?: readonly Kind[] | undefined }): E[] =>
  entries.filter(({ date, kind }) => (kinds === undefined || kinds.includes(kind)) && (from === undefined || lastDay(date) >= from) && (to === undefined || lastDay(date) <= to))
