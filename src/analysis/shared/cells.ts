/**
 * Coverage cells: what a sender has of a measure type against a target on a day. Pure. The records come from a view of that
 * day, so that nothing first public later is among them; a measure of which no period was public by then does not exist yet.
 */
import { compareDates, lastDay, reached } from '../../dates.ts'
import { dayOfPeriod, statusOn } from '../../resource/as-of.ts'
import type { RecordOf } from '../../resource/define.ts'
import type { findings } from '../../resources/findings.ts'
import type { measures } from '../../resources/measures.ts'
import type { regimes } from '../../resources/regimes.ts'
import type { cellState, extent, ValueOf } from '../../vocabulary.ts'
import type { Reason, RecordRef, Rules } from './answer.ts'
import { citationsOf, type AnswerCitation } from './citations.ts'
import { beyondReview } from './coverage-block.ts'
import { ranOutOn, ranOutSentences, type Acts, type RanOut } from './renewals.ts'
import { bindingBodies, boundBy, countsAs, principalOf, type Organizations } from './membership.ts'

type Measure = RecordOf<typeof measures>
type Finding = RecordOf<typeof findings>
type Regime = RecordOf<typeof regimes>
type Extent = ValueOf<typeof extent>
type State = ValueOf<typeof cellState>

/** The rules by which cells are made. */
export const cellRules = {
  'cell-in-force': 'A cell is `in_force` where at least one measure of the sender, of that type, on that target is in force on the day, or a general ban takes the type in (`cell-covered-by-general`). Its extent is the greatest one in force: total, partial, list-based, then a power not used (`authority_only`).',
  'cell-suspended': 'A cell is `suspended` where no measure of the type is in force and at least one is suspended.',
  'cell-not-yet-in-force': 'A cell is `not_yet_in_force` where no measure is in force or suspended and at least one was public and had still to begin.',
  'cell-ended': 'A cell is `ended` where measures are recorded and all of them had ended.',
  'cell-verified-absent': 'A cell is `verified_absent` where no measure is recorded and a finding says that a text was read for a period that covers the day and the measure is not there. Where the last such finding covers an earlier period, and nothing is recorded since, it is `verified_absent` as last known, and marked as beyond review (`cell-beyond-review`).',
  'cell-not-recorded': 'A cell is `not_recorded` where the base holds neither a measure nor a finding that covers the day or a time before it. It does not say that there is none.',
  'cell-disputed': 'A cell is disputed where a measure is in force and a finding says, of the same sender, type and target on the same day, that it is absent. Both claims are listed, and neither is decided.',
  'cell-bound-by-membership': 'A member of the United Nations or of the European Union, on the day, is bound by their measures in force. It is shown beside the cell and does not change the state of the cell, which is about the sender\'s own measures.',
  'cell-covered-by-general': 'A general export or import ban of the sender in force at total extent takes in the types for single goods of that direction: a sender that bans all imports need not ban coal. The cell is in force at total extent through it, and `coveredBy` names it; `measures` lists those of the type itself.',
  'cell-beyond-review': 'A regime was followed up to a day (`reviewedThrough`). Beyond it a cell is marked: it shows the last state that is known, not that of the day. For a cell in force the best followed regime among those in force counts, for another the least followed; for one that rests on a finding alone, the end of the period that the finding covers.',
  'cell-day-of-act': 'Where every measure that puts a cell in force begins with the day of its act and the first day was not read (`dayOf` is `act`), a reason says so: it was in force from that day or from a later one.',
  'cell-renewal-ran-out': 'Where the day has passed to which an act kept in force what a measure rests on, and no later renewal is recorded, a reason says so: the measure is shown as recorded, and may have lapsed.',
  'exact-target': 'A measure falls on a target where that target is named in it. A territory that is part of a country does not count as that country, nor the country as its territory.',
  'acts-for': 'What an agency or body does counts as done by the actor for which it acts, step by step: a measure of OFAC is one of the United States.'
} as const satisfies Rules

/** General bans and the measure types that they take in: those for single goods of the same direction, not services. */
const generalBans: readonly { readonly general: string, takesIn (type: string): boolean }[] = [
  { general: 'export-ban-general', takesIn: type => type.startsWith('export-') && type !== 'export-services' },
  { general: 'import-ban-general', takesIn: type => type.startsWith('import-') }
]

/** The extents, the greatest first. */
export const extentOrder: readonly Extent[] = ['total', 'partial', 'list_based', 'authority_only']

/** The greatest of some extents; null where there is none. */
export const greatestExtent = (extents: Iterable<Extent>): Extent | null => {
  const given = new Set(extents)
  return extentOrder.find(value => given.has(value)) ?? null
}

/** The records that cells are made from. */
export interface CellRecords {
  readonly regimes: readonly Regime[]
  readonly measures: readonly Measure[]
  readonly findings: readonly Finding[]
  /** The organizations through which senders act, and those that bind members. */
  readonly organizations: Organizations
  /** The acts on which the measures rest, and those that keep them in force. */
  readonly acts: Acts
}

/** Which cells are wanted. */
export interface CellQuestion {
  readonly day: string
  readonly target: string
  readonly senders: readonly string[]
  readonly measureTypes: readonly string[]
}

/** A measure in a cell. */
export interface CellMeasure {
  readonly id: string
  readonly title: string
  readonly sender: string
  readonly regime: string
  readonly status: Exclude<ReturnType<typeof statusOn>, 'not_recorded'>
  readonly extent: Extent
  readonly instrument: string
  readonly instrumentTitle: string | null
  readonly provision: string
  /** The period that decides the status: since when, and by which act. */
  readonly since: string
  readonly sinceDayOf: ReturnType<typeof dayOfPeriod>
  readonly by: string | null
  readonly citations: AnswerCitation[]
}

/** A finding in a cell. `to` is never after the day asked for. */
export interface CellFinding {
  readonly id: string
  readonly title: string
  readonly verdict: Finding['verdict']
  readonly from: string
  readonly to: string
  readonly citations: AnswerCitation[]
}

/** What binds a sender as a member. */
export interface CellBinding { readonly body: string, readonly extent: Extent, readonly measures: string[] }

/** A cell. */
export interface Cell {
  readonly sender: string
  readonly target: string
  readonly measureType: string
  readonly state: State
  readonly extent: Extent | null
  readonly disputed: boolean
  readonly measures: CellMeasure[]
  readonly findings: CellFinding[]
  readonly boundBy: CellBinding[]
  /** General bans of the sender, in force at total extent, that take in the type; they put the cell in force. */
  readonly coveredBy: string[]
  readonly reviewedThrough: string | null
  readonly beyondReview: boolean
  readonly reasons: Reason[]
}

const ref = (type: string) => ({ id }: { readonly id: string }): RecordRef => ({ type, id })

/** Whether a finding's period covers a day: from its first day, once that is certain, to its last possible one. */
export const covers = ({ from, to }: { readonly from: string, readonly to: string }, day: string): boolean => reached(from, day) && day <= lastDay(to)

/** A finding as an answer of a day shows it: its period cut at the day. */
export const findingOn = (finding: Finding, day: string): CellFinding => ({
  id: finding.id, title: finding.title, verdict: finding.verdict, from: finding.from, to: lastDay(finding.to) > day ? day : finding.to, citations: citationsOf(finding)
})

/** A measure as it stood on a day; undefined where none of its periods was public by then. */
export const measureOn = (measure: Measure, day: string, acts: Acts): CellMeasure | undefined => {
  const status = statusOn(measure.periods, day)
  if (status === 'not_recorded') return undefined
  const visible = measure.periods.filter(({ from, announcedOn }) => reached(announcedOn ?? from, day))
  const governing = visible.filter(({ from }) => reached(from, day)).at(-1) ?? visible[0]!
  return {
    id: measure.id,
    title: measure.title,
    sender: measure.sender,
    regime: measure.regime,
    status,
    extent: measure.extent,
    instrument: measure.instrument,
    instrumentTitle: acts.get(measure.instrument)?.title ?? null,
    provision: measure.provision,
    since: governing.from,
    sinceDayOf: dayOfPeriod(governing),
    by: governing.instrument,
    citations: citationsOf(measure)
  }
}

const extentWords: Record<Extent, string> = { total: 'at total extent', partial: 'in part', list_based: 'list-based', authority_only: 'as a power that had not been used' }
const count = (n: number, one: string): string => n === 1 ? `one ${one}` : `${n} ${one}s`

const stateReason = (state: State, found: readonly CellMeasure[], absent: readonly CellFinding[], general: readonly CellMeasure[], greatest: Extent | null, about: string): Reason => {
  const of = (status: string) => found.filter(measure => measure.status === status)
  switch (state) {
    case 'in_force': return { rule: 'cell-in-force', text: `${about}: in force, ${extentWords[greatest!]}.`, records: [...of('in_force'), ...general].map(ref('measures')) }
    case 'suspended': return { rule: 'cell-suspended', text: `${about}: suspended, and nothing else of the type is in force.`, records: of('suspended').map(ref('measures')) }
    case 'not_yet_in_force': return { rule: 'cell-not-yet-in-force', text: `${about}: made public and to begin on ${of('not_yet_in_force').map(({ since }) => since).sort()[0]!}.`, records: of('not_yet_in_force').map(ref('measures')) }
    case 'ended': return { rule: 'cell-ended', text: `${about}: what was recorded had ended.`, records: of('ended').map(ref('measures')) }
    case 'verified_absent': return { rule: 'cell-verified-absent', text: `${about}: a text was read, and the measure is not there.`, records: absent.map(ref('findings')) }
    case 'not_recorded': return { rule: 'cell-not-recorded', text: `${about}: neither a measure nor a finding is recorded, which does not say that there is none.`, records: [] }
  }
}

/** What had run out by a day, by measure; made once for each set of acts and day, since a matrix asks for hundreds of cells. */
const lapsed = new WeakMap<CellRecords, Map<string, ReadonlyMap<string, RanOut>>>()
const ranOutBy = (records: CellRecords, day: string): ReadonlyMap<string, RanOut> => {
  if (!lapsed.has(records)) lapsed.set(records, new Map())
  const days = lapsed.get(records)!
  let found = days.get(day)
  if (found === undefined) {
    found = new Map(ranOutOn(records.acts, records.measures, day).flatMap(item => item.measures.map(id => [id, item] as const)))
    days.set(day, found)
  }
  return found
}

/** The measures by target and type, made once for each set of records: a matrix asks for hundreds of cells. */
const indexes = new WeakMap<readonly Measure[], Map<string, Measure[]>>()
const ofType = (measures: readonly Measure[], target: string, type: string): readonly Measure[] => {
  let index = indexes.get(measures)
  if (index === undefined) {
    index = new Map()
    for (const measure of measures) {
      for (const on of measure.targets) {
        const key = `${on}/${measure.type}`
        const known = index.get(key)
        if (known === undefined) index.set(key, [measure])
        else known.push(measure)
      }
    }
    indexes.set(measures, index)
  }
  return index.get(`${target}/${type}`) ?? []
}

const cellOf = (records: CellRecords, day: string, target: string, sender: string, measureType: string): Cell => {
  const { organizations } = records
  const seen = (owner: string, type = measureType): CellMeasure[] => ofType(records.measures, target, type)
    .filter(measure => countsAs(measure.sender, owner, organizations))
    .map(measure => measureOn(measure, day, records.acts))
    .filter(measure => measure !== undefined)
  const own = seen(sender)
  const general = generalBans.filter(({ general, takesIn }) => general !== measureType && takesIn(measureType))
    .flatMap(({ general }) => seen(sender, general).filter(({ status, extent }) => status === 'in_force' && extent === 'total'))
  const ofCell = records.findings.filter(finding => finding.measureTypes.includes(measureType) && finding.targets.includes(target) && countsAs(finding.sender, sender, organizations))
  const covering = ofCell.filter(finding => covers(finding, day)).map(finding => findingOn(finding, day))
  // Nothing is recorded and nothing was read for the day itself: what was found last, as a regime followed up to a day still speaks.
  const lastFound = own.length > 0 || covering.some(({ verdict }) => verdict === 'absent')
    ? undefined
    : ofCell.filter(({ verdict, from, to }) => verdict === 'absent' && reached(from, day) && lastDay(to) < day).toSorted((a, b) => lastDay(a.to) < lastDay(b.to) ? -1 : 1).at(-1)
  const findings = lastFound === undefined ? covering : [...covering, findingOn(lastFound, day)]
  const absent = findings.filter(({ verdict }) => verdict === 'absent')
  const has = (status: CellMeasure['status']): boolean => own.some(measure => measure.status === status)
  const state: State = has('in_force') || general.length > 0
    ? 'in_force'
    : has('suspended') ? 'suspended' : has('not_yet_in_force') ? 'not_yet_in_force' : own.length > 0 ? 'ended' : absent.length > 0 ? 'verified_absent' : 'not_recorded'
  const inForce = own.filter(({ status }) => status === 'in_force')
  const greatest = greatestExtent([...inForce, ...general].map(({ extent }) => extent))
  const disputed = inForce.length > 0 && absent.length > 0
  const about = `${sender}, ${measureType}, on ${target}`
  const reasons = [stateReason(state, own, absent, general, greatest, about)]
  if (disputed) {
    reasons.push({
      rule: 'cell-disputed',
      text: `${about}: ${count(inForce.length, 'measure')} recorded as in force, and ${count(absent.length, 'finding')} that it is absent on the same day.`,
      records: [...inForce.map(ref('measures')), ...absent.map(ref('findings'))]
    })
  }

  if (state === 'in_force' && general.length === 0 && inForce.every(({ sinceDayOf }) => sinceDayOf === 'act')) {
    reasons.push({ rule: 'cell-day-of-act', text: `${about}: the day given is that of the act (${inForce.map(({ id, since }) => `${id}: ${since}`).join(', ')}); it was in force from that day or from a later one.`.slice(0, 2000), records: inForce.map(ref('measures')) })
  }
  const overdue = [...new Set([...inForce, ...general].map(({ id }) => ranOutBy(records, day).get(id)).filter(found => found !== undefined))]
  if (overdue.length > 0) {
    reasons.push({ rule: 'cell-renewal-ran-out', text: `${about}: ${overdue.map(({ act, date }) => `what ${act} kept in force ran out on ${date}`).join('; ')}; a later renewal is not recorded.`.slice(0, 2000), records: overdue.map(({ act }) => ({ type: 'instruments', id: act })) })
  }

  const bindings = boundBy(sender, organizations, day).flatMap((body): CellBinding[] => {
    const binding = seen(body).filter(({ status }) => status === 'in_force')
    return binding.length === 0 ? [] : [{ body, extent: greatestExtent(binding.map(({ extent }) => extent))!, measures: binding.map(({ id }) => id) }]
  })
  for (const { body, extent, measures } of bindings) {
    reasons.push({ rule: 'cell-bound-by-membership', text: `${sender} is bound, as a member on the day, by what ${body} has in force (${extentWords[extent]}).`, records: [...measures.map(id => ({ type: 'measures', id })), { type: 'organizations', id: body }] })
  }

  if (general.length > 0) reasons.push({ rule: 'cell-covered-by-general', text: `${about}: ${own.length === 0 ? 'taken in by' : 'taken in, besides, by'} a general ban in force at total extent.`, records: general.map(ref('measures')) })

  // Which regimes the state rests on: those in force, else those of the measures, else the sender's regimes on the target.
  const resting = new Set((state === 'in_force' ? [...inForce, ...general] : own).map(({ regime }) => regime))
  const regimes = resting.size > 0
    ? records.regimes.filter(({ id }) => resting.has(id))
    : records.regimes.filter(regime => regime.targets.includes(target) && countsAs(regime.sender, sender, organizations) && statusOn(regime.periods, day) !== 'not_recorded')
  const byReview = regimes.toSorted((a, b) => lastDay(a.reviewedThrough) < lastDay(b.reviewedThrough) ? -1 : 1)
  const decisive = state === 'in_force' ? byReview.at(-1) : byReview[0]
  // A finding that covers the day is itself the review; an earlier one says up to when.
  const beyond = state === 'verified_absent' ? lastFound !== undefined : decisive !== undefined && beyondReview(decisive.reviewedThrough, day)
  if (beyond) {
    reasons.push(lastFound !== undefined && state === 'verified_absent'
      ? { rule: 'cell-beyond-review', text: `What was read speaks of the time up to ${lastFound.to}; the state shown is the last one known.`, records: [ref('findings')(lastFound)] }
      : { rule: 'cell-beyond-review', text: `${decisive!.id} was followed up to ${decisive!.reviewedThrough}; the state shown is the last one known.`, records: [ref('regimes')(decisive!)] })
  }

  return {
    sender, target, measureType, state, extent: greatest, disputed, measures: own, findings, boundBy: bindings, coveredBy: general.map(({ id }) => id), reviewedThrough: (state === 'verified_absent' ? absent.map(({ to }) => to).sort(compareDates).at(-1) : decisive?.reviewedThrough) ?? null, beyondReview: beyond, reasons
  }
}

/** The cells asked for, sender by sender, each with its measure types in the order given. */
export const cellsOf = (records: CellRecords, { day, target, senders, measureTypes }: CellQuestion): Cell[] =>
  senders.flatMap(sender => measureTypes.map(measureType => cellOf(records, day, target, sender, measureType)))

/** The senders of which a regime or a measure on the target was public by the day: the actors themselves, not their agencies. */
export const sendersOn = (records: CellRecords, target: string, day: string): string[] => {
  const there = ({ periods, targets }: { readonly periods: Regime['periods'], readonly targets: readonly string[] }): boolean => targets.includes(target) && statusOn(periods, day) !== 'not_recorded'
  const found = [...records.regimes.filter(there), ...records.measures.filter(there)].map(({ sender }) => sender)
  return [...new Set(found.map(sender => principalOf(sender, records.organizations)))].sort()
}

/** The measure types that occur for the target by the day, in measures or in findings that cover it. */
export const measureTypesOn = (records: CellRecords, target: string, day: string): string[] => [...new Set([
  ...records.measures.filter(({ targets, periods }) => targets.includes(target) && statusOn(periods, day) !== 'not_recorded').map(({ type }) => type),
  ...records.findings.filter(finding => finding.targets.includes(target) && covers(finding, day)).flatMap(({ measureTypes }) => measureTypes)
])].sort()

/** A sentence for each organization with measures on one of the targets whose acts bind members, and of which no members are recorded. */
export const memberless = (records: CellRecords, targets: readonly string[], day: string): string[] => bindingBodies
  .filter(body => (records.organizations.get(body)?.members.length ?? 0) === 0 && targets.some(target => sendersOn(records, target, day).includes(body)))
  .map(body => `The members of ${body} are not recorded, so that whom its measures bind is not shown.`)

/** What is known to be missing of the cells of a target, in sentences. */
export const missingOf = (records: CellRecords, cells: readonly Cell[], { day, target, senders }: Omit<CellQuestion, 'measureTypes'>): string[] => {
  const withRegime = sendersOn(records, target, day)
  const silent = senders.filter(sender => !withRegime.includes(sender))
  const unknown = cells.filter(({ state }) => state === 'not_recorded').length
  return [
    ...silent.map(sender => `No regime or measure of ${sender} on ${target} is recorded; that does not say that there is none.`),
    ...ranOutSentences([...new Set(cells.filter(({ state }) => state === 'in_force').flatMap(cell => [...cell.measures.filter(({ status }) => status === 'in_force').map(({ id }) => id), ...cell.coveredBy]).map(id => ranOutBy(records, day).get(id)).filter(found => found !== undefined))]),
    ...(unknown === 0 ? [] : [`${unknown} of ${cells.length} cells are not recorded: neither a measure nor a finding; that does not say that there is none.`]),
    ...(senders.every(sender => (bindingBodies as readonly string[]).includes(sender)) ? [] : memberless(records, [target], day))
  ]
}
