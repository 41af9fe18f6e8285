/** What lapses, or is due, between two days. Pure. */
import { compareDates, daysBetween, encodeDate, lastDay } from '../../dates.ts'
import { statusOn } from '../../resource/as-of.ts'
import type { RecordOf } from '../../resource/define.ts'
import type { constraints } from '../../resources/constraints.ts'
import type { exemptions } from '../../resources/exemptions.ts'
import type { instruments } from '../../resources/instruments.ts'
import type { measures } from '../../resources/measures.ts'
import type { options } from '../../resources/options.ts'
import type { regimes } from '../../resources/regimes.ts'
import type { statements } from '../../resources/statements.ts'
import { calendarKind, type ValueOf } from '../../vocabulary.ts'
import { actsAs, type Acting, type Names } from '../shared/actors.ts'
import type { Reason, RecordRef, Rules } from '../shared/answer.ts'
import { citationsOf, type AnswerCitation } from '../shared/citations.ts'
import { basesOf, lapseRules, lapsesOf, renewingOf, supersededBy, thingsOf } from '../shared/lapses.ts'
import { capital, citationOf, citedAs, counted, inside, listed, spoken } from '../shared/words.ts'

/** A kind of entry. */
export type Kind = ValueOf<typeof calendarKind>

const kindsInOrder = Object.keys(calendarKind.values) as Kind[]

/** The rules of the answer. */
export const rules = {
  'act-expires': 'A legal act that states its own end lapses on that day, with the measures and carve-outs in force that rest on it.',
  'renewal-ends': 'What an act renewed lapses on the day up to which it was renewed: the acts at the beginning of the chain are named.',
  resting: 'Measures and carve-outs in force that rest on a renewed act, or on an act that draws its power from one that lapses, are listed as resting on it and not as lapsing: a renewal may be of a part only, of a mandate for example, and whether each ends with it is for its text to say.',
  'carve-out-expires': 'A carve-out that states its end lapses on that day: what it allowed is then forbidden again, as far as the measures from which it carves out are in force.',
  'one-lapse': 'A carve-out that lapses on the same day as the act on which it rests is told with that act and not once more.',
  'constraint-ends': 'A constraint whose end was known beforehand stops standing in the way on that day. One that is recorded as ended before is left out.',
  'statement-due': 'What a threat, a commitment or another statement announced for a stated day falls due. Nothing lapses in law. One that an action carried out as a whole by the day is left out.',
  ...lapseRules,
  'of-a-sender': 'An entry is one of a sender where the sender, or a body that acts for it, issued the act or has a regime to which it belongs, grants the carve-out, is bound by the constraint, or made the statement. A constraint that names no sender is one of the senders of its options, and of every sender where it names no option either.',
  'on-a-target': 'An entry falls on a target where the target is named by a regime of the act, by a measure or carve-out that would lapse, by the constraint, or as the addressee of the statement. A constraint that names no target falls on the targets of its options, and on every target where it names no option either.',
  'not-followed': 'Where a day has passed and every regime of the act was followed only up to an earlier day, the title says so: whether it was renewed is not known.',
  dates: 'A date of less than day precision stands at its last possible day.'
} as const satisfies Rules

/** The records that the answer is made from. */
export interface CalendarRecords {
  /** Acts that run out in the period, the chains of extensions around them and around the acts of the carve-outs, and the acts based on those. */
  readonly acts: ReadonlyMap<string, RecordOf<typeof instruments>>
  readonly regimes: ReadonlyMap<string, RecordOf<typeof regimes>>
  /** Measures that rest on those acts, or from which a carve-out carves out. */
  readonly measures: readonly RecordOf<typeof measures>[]
  /** Carve-outs that rest on those acts or expire in the period. */
  readonly exemptions: readonly RecordOf<typeof exemptions>[]
  readonly constraints: readonly RecordOf<typeof constraints>[]
  readonly options: ReadonlyMap<string, RecordOf<typeof options>>
  readonly statements: readonly RecordOf<typeof statements>[]
  readonly names: Names
}

/** What is asked: the days, and whose and on whom, each with those that act for it. */
export interface CalendarQuestion {
  readonly day: string
  readonly from: string
  readonly to: string
  readonly sender?: Acting | undefined
  readonly target?: Acting | undefined
}

/** An entry. */
export interface Entry {
  uid: string
  date: string
  day: string
  daysLeft: number
  kind: Kind
  title: string
  text: string
  record: RecordRef
  /** Null: every sender, or every target. */
  senders: string[] | null
  targets: string[] | null
  ifNothing: string
  lapses: RecordRef[]
  /** What rests on it and may have a life of its own. */
  resting: RecordRef[]
  reasons: Reason[]
  citations: AnswerCitation[]
}

const ref = (type: string) => ({ id }: { readonly id: string }): RecordRef => ({ type, id })
const unique = (ids: readonly string[]): string[] => [...new Set(ids)].sort()

/** Every entry, in the order of the dates. */
export const calendarOf = (records: CalendarRecords, { day, from, to, sender, target }: CalendarQuestion): Entry[] => {
  const entries: Entry[] = []
  const name = (id: string): string => inside(records.names.get(id) ?? id)
  const inPeriod = (date: string | null): date is string => date !== null && lastDay(date) >= from && lastDay(date) <= to
  const told = (list: readonly { readonly title: string }[], one: string): string => `${counted(list.length, one)} (${list.slice(0, 3).map(({ title }) => `“${title}”`).join(', ')}${list.length > 3 ? ', and others' : ''})`

  const toldIf = (list: readonly { readonly title: string }[], one: string): string[] => list.length === 0 ? [] : [told(list, one)]

  const add = (kind: Kind, field: string, date: string, record: RecordRef, more: Pick<Entry, 'title' | 'text' | 'senders' | 'targets' | 'ifNothing' | 'lapses' | 'resting' | 'citations'> & { rule: keyof typeof rules, because: string, followed?: string }): void => {
    const { rule, because, followed, ...rest } = more
    entries.push({
      // The record and the field, not the date: where the day is corrected, a subscriber sees the same entry move.
      uid: `${record.type}.${record.id}.${field}`,
      date,
      day: lastDay(date),
      daysLeft: daysBetween(day, date),
      kind,
      record,
      ...rest,
      title: followed === undefined ? rest.title : `${rest.title} (not followed after ${followed})`.slice(0, 300),
      text: capital(rest.text),
      reasons: [
        { rule, text: because, records: [record, ...rest.lapses.filter(({ type, id }) => type !== record.type || id !== record.id)] },
        ...(followed === undefined ? [] : [{ rule: 'not-followed', text: `What the act belongs to was followed up to ${followed}: whether it was renewed after that is not known.`, records: [record] }])
      ]
    })
  }

  /** The title of an entry: in the past tense where its day has passed on the day asked for. */
  const titleOf = (ahead: string, past: string, date: string, title: string): string => `${lastDay(date) < day ? past : ahead}: ${title}`

  /** A past day on which none of the regimes was followed any more: what came after it is not known. */
  const unfollowed = (regimes: readonly { readonly reviewedThrough: string }[], date: string): { followed?: string } => {
    const last = regimes.map(({ reviewedThrough }) => lastDay(reviewedThrough)).sort().at(-1)
    return lastDay(date) < day && last !== undefined && last < lastDay(date) ? { followed: last } : {}
  }

  for (const act of records.acts.values()) {
    for (const lapse of lapsesOf(act)) {
      if (!inPeriod(lapse.date) || supersededBy(lapse, records.acts) !== undefined) continue
      const renewed = lapse.field === 'extendsTo'
      const things = renewed ? thingsOf(act.id, records.acts, renewingOf(act)).filter(id => id !== act.id) : []
      const bases = basesOf(act, records.acts)
      const then = lastDay(lapse.date) < day ? lastDay(lapse.date) : day
      const onIt = records.measures.filter(measure => bases.has(measure.instrument) && statusOn(measure.periods, then) === 'in_force')
      const carved = records.exemptions.filter(exemption => bases.has(exemption.instrument) && statusOn(exemption.periods, then, exemption.expiresOn) === 'in_force')
      // What rests on an act that itself ends goes with it; what rests on a renewed act may have a life of its own.
      const goes = ({ instrument }: { readonly instrument: string }): boolean => !renewed && instrument === act.id
      const itsRegimes = act.regimes.map(id => records.regimes.get(id)).filter(regime => regime !== undefined)
      const opened = records.measures.filter(({ id }) => carved.some(exemption => exemption.measures.includes(id)))
      const going = [...toldIf(onIt.filter(goes), 'measure'), ...toldIf(carved.filter(goes), 'carve-out')]
      const resting = [...toldIf(onIt.filter(item => !goes(item)), 'measure'), ...toldIf(carved.filter(item => !goes(item)), 'carve-out')]
      const began = things.map(id => records.acts.get(id)).filter(thing => thing !== undefined).map(({ title, identifiers }) => `“${citedAs(title, citationOf(identifiers))}”`)
      const lapsing = renewed
        ? `What was renewed lapses${began.length === 0 ? '' : `; it began with ${listed(began)}`}.`
        : `The act lapses${going.length === 0 ? '' : `, and with it ${listed(going)}`}.`
      const one = citedAs(act.title, citationOf(act.identifiers))
      add(renewed ? 'renewal_ends' : 'instrument_expires', lapse.field, lapse.date, ref('instruments')(act), {
        title: titleOf(renewed ? 'Renewal due' : 'Expires', renewed ? 'Renewal was due, none recorded' : 'Expired', lapse.date, act.title),
        ...unfollowed(itsRegimes, lapse.date),
        text: renewed ? `what an act of ${name(act.issuer)} (${spoken(act.kind)}) renewed runs out unless renewed again: ${one}.` : `an act of ${name(act.issuer)} (${spoken(act.kind)}) runs out unless renewed: ${one}.`,
        senders: unique([act.issuer, ...itsRegimes.map(regime => regime.sender)]),
        targets: unique([...itsRegimes.flatMap(({ targets }) => targets), ...onIt.flatMap(({ targets }) => targets), ...opened.flatMap(({ targets }) => targets)]),
        ifNothing: `${lapsing}${resting.length === 0 ? '' : ` On that rest ${listed(resting)}; whether each ends with it is for its text to say.`}`,
        lapses: [...(renewed ? [] : [ref('instruments')(act)]), ...things.map(id => ({ type: 'instruments', id })), ...onIt.filter(goes).map(ref('measures')), ...carved.filter(goes).map(ref('exemptions'))],
        resting: [...onIt.filter(item => !goes(item)).map(ref('measures')), ...carved.filter(item => !goes(item)).map(ref('exemptions'))],
        citations: citationsOf(act),
        rule: renewed ? 'renewal-ends' : 'act-expires',
        because: renewed ? `The act renews up to ${lapse.date}, and no act is recorded that was public by ${day} and renews beyond that day.` : `The act states that it ends on ${lapse.date}, and no act is recorded that was public by ${day} and renews or replaces it.`
      })
    }
  }

  const withAct = new Set(entries.flatMap(({ date, lapses, resting }) => [...lapses, ...resting].filter(({ type }) => type === 'exemptions').map(({ id }) => `${id} ${lastDay(date)}`)))
  for (const exemption of records.exemptions) {
    const { expiresOn } = exemption
    if (!inPeriod(expiresOn) || exemption.periods.length === 0 || withAct.has(`${exemption.id} ${lastDay(expiresOn)}`)) continue
    if (exemption.periods.some(({ state, from }) => state === 'ended' && compareDates(from, expiresOn) <= 0)) continue
    if (supersededBy({ instrument: exemption.instrument, field: 'expiresOn', date: expiresOn }, records.acts) !== undefined) continue
    const then = lastDay(expiresOn) < day ? lastDay(expiresOn) : day
    const measures = records.measures.filter(measure => exemption.measures.includes(measure.id) && statusOn(measure.periods, then) === 'in_force')
    const regime = exemption.regime === null ? undefined : records.regimes.get(exemption.regime)
    add('exemption_expires', 'expiresOn', expiresOn, ref('exemptions')(exemption), {
      title: titleOf('Expires', 'Expired', expiresOn, exemption.title),
      text: `a carve-out of ${name(exemption.sender)} (${spoken(exemption.kind)}) runs out unless renewed: ${exemption.title}.`,
      senders: [exemption.sender],
      targets: unique([...(regime?.targets ?? []), ...measures.flatMap(({ targets }) => targets)]),
      ifNothing: measures.length === 0 ? 'The carve-out lapses; no measure in force from which it carves out is recorded.' : `The carve-out lapses, and what it allowed falls again under ${told(measures, 'measure')}.`,
      lapses: [ref('exemptions')(exemption)],
      resting: [],
      citations: citationsOf(exemption),
      rule: 'carve-out-expires',
      because: `The carve-out states that it ends on ${expiresOn}, and no act is recorded that was public by ${day} and renews the act on which it rests.`
    })
  }

  for (const constraint of records.constraints) {
    const { scheduledTo, endedOn } = constraint
    if (!inPeriod(scheduledTo) || (endedOn !== null && compareDates(endedOn, scheduledTo) < 0)) continue
    const about = constraint.options.map(id => records.options.get(id)).filter(option => option !== undefined)
    const whose = constraint.senders.length > 0 ? constraint.senders : about.map(option => option.sender)
    const onWhom = constraint.targets.length > 0 ? constraint.targets : about.flatMap(({ targets }) => targets)
    add('constraint_ends', 'scheduledTo', scheduledTo, ref('constraints')(constraint), {
      title: titleOf('Constraint ends', 'Constraint ended', scheduledTo, constraint.title),
      text: `a constraint (${spoken(constraint.kind)}${constraint.bars ? ', which bars' : ''}) reaches the end that was known beforehand: ${constraint.title}.`,
      senders: whose.length === 0 ? null : unique(whose),
      targets: onWhom.length === 0 ? null : unique(onWhom),
      ifNothing: about.length === 0 ? 'The constraint no longer stands in the way.' : `The constraint no longer stands against ${told(about, 'option')}.`,
      lapses: [ref('constraints')(constraint)],
      resting: [],
      citations: citationsOf(constraint),
      rule: 'constraint-ends',
      because: `The end on ${scheduledTo} was known beforehand.`
    })
  }

  for (const statement of records.statements) {
    if (!inPeriod(statement.dueBy) || statement.followedBy.some(({ degree }) => degree === 'whole')) continue
    add('statement_due', 'dueBy', statement.dueBy, ref('statements')(statement), {
      title: titleOf('Due', 'Fell due', statement.dueBy, statement.title),
      text: `what ${listed(statement.speakers.map(name))} announced on ${statement.madeOn} (${spoken(statement.kind)}) falls due: ${statement.title}.`,
      senders: unique(statement.speakers),
      targets: unique(statement.addressedTo),
      ifNothing: 'Nothing lapses in law; the day that was named passes.',
      lapses: [],
      resting: [],
      citations: citationsOf(statement),
      rule: 'statement-due',
      because: `The statement names ${statement.dueBy}.`
    })
  }

  // An office counts as of the day of the entry's own record where it is a statement, else as of the day asked for.
  const madeOn = new Map(records.statements.map(({ id, madeOn }) => [id, madeOn]))
  const is = (acting: Acting | undefined, ids: readonly string[] | null, entry: Entry): boolean =>
    acting === undefined || ids === null || ids.some(id => actsAs(acting, id, entry.record.type === 'statements' ? madeOn.get(entry.record.id)! : day))
  return entries.filter(entry => is(sender, entry.senders, entry) && is(target, entry.targets, entry))
    .sort((a, b) => keyOf(a) < keyOf(b) ? -1 : 1)
}

/** The place of an entry in the calendar: its date, its kind, its record. */
export const keyOf = ({ date, kind, uid }: Pick<Entry, 'date' | 'kind' | 'uid'>): string =>
  `${encodeDate(date).padEnd(11)} ${kindsInOrder.indexOf(kind)} ${uid}`
