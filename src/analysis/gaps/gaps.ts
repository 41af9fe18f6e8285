/** What peers have in force against a target and a sender has not, and the other way round. Pure. */
import { compareDates, firstDay, lastDay, reached } from '../../dates.ts'
import type { RecordOf } from '../../resource/define.ts'
import type { options } from '../../resources/options.ts'
import type { ValueOf, cellState } from '../../vocabulary.ts'
import type { Reason, RecordRef, Rules } from '../shared/answer.ts'
import { dayOfPeriod } from '../../resource/as-of.ts'
import { cellRules, cellsOf, measureTypesOn, missingOf, sendersOn, type Cell, type CellRecords } from '../shared/cells.ts'
import { bindingBodies, countsAs, memberOn } from '../shared/membership.ts'
import { inside, listed, spoken } from '../shared/words.ts'

type Option = RecordOf<typeof options>

/** The rules of the answer. */
export const rules = {
  has: 'An actor has a measure type against the target where its cell is in force, or it is bound as a member by what the United Nations or the European Union has in force, or a general ban of its own in force at total extent takes the type in.',
  'authority-is-not-having': 'A power that had not been used (`authority_only`) does not count as having the measure, neither its own nor that of a body that binds it.',
  gap: 'A gap is a measure type that at least one peer has and the sender has not.',
  'reverse-gap': 'A reverse gap is a measure type that the sender has and at least one peer has not. A gap from one side is the reverse gap from the other, pair by pair.',
  'extent-is-not-a-gap': 'Where both have a type at different extents there is no gap; the cells show the extents.',
  'lacking-not-recorded': 'Where the cell of the one that has it not is `not_recorded`, the base holds neither a measure nor a finding: that it has it not is then not known, and the gap is marked.',
  'members-not-recorded': 'Where the base does not record the members of the United Nations or of the European Union, and that body has the type in force, one that seems to lack the type may be bound by it; the gap says so.',
  'disputed-counts': 'A measure that is in force by one record and absent by a finding counts as had, and the cell is marked as disputed.',
  earliest: 'The earliest date is the first day on which one of those who have it had a measure of the type in force against the target, be it its own, one of a body that bound it by then, or a general ban; powers not used are left aside. It is certain where, whatever the days are the days of (`dayOf`) and however precise they are, none of the others can have had the type on that day or before: a day on which a measure was seen says nothing of when it began, the day of an act only that it did not begin before.',
  closes: 'An option would close a gap where it is one of the actor that has it not, names the measure type and falls on the target.',
  'peers-unless-told': 'Without `peers` they are all other actors of which a regime or a measure on the target was public by the day.',
  ...cellRules
} as const satisfies Rules

/** What is compared. */
export interface GapQuestion {
  readonly day: string
  readonly target: string
  readonly sender: string
  readonly peers: readonly string[]
  readonly measureTypes?: readonly string[] | undefined
}

/** In which way an actor has a measure type. */
export type Way = 'own' | 'bound' | 'covered'

/** Since when, and what that day is the day of. */
interface Since { readonly date: string, readonly dayOf: ReturnType<typeof dayOfPeriod> }

/** One that has a measure type, in which ways, by which measures, and since when. */
export interface Having { sender: string, ways: Way[], measures: string[], instruments: string[], since: string | null, sinceDayOf: Since['dayOf'] | null }

/** The days between which one had the type for the first time; undefined on a side that is open. */
interface Bounds { readonly notBefore: string | undefined, readonly notAfter: string | undefined }

/** One that has a measure type not. `power`: it holds a power that had not been used. */
export interface Lacking { sender: string, state: ValueOf<typeof cellState>, power: boolean, recorded: boolean }

/** A gap, or a reverse gap. */
export interface Gap {
  measureType: string
  having: Having[]
  lacking: Lacking[]
  earliest: { sender: string, date: string, dayOf: Since['dayOf'], certain: boolean } | null
  options: RecordRef[]
  cells: Cell[]
  reasons: Reason[]
}

/** In which ways the cell says that the actor has the type; empty where it has not. */
export const waysOf = (cell: Cell): Way[] => [
  ...(cell.measures.some(({ status, extent }) => status === 'in_force' && extent !== 'authority_only') ? ['own' as const] : []),
  ...(cell.boundBy.some(({ extent }) => extent !== 'authority_only') ? ['bound' as const] : []),
  ...(cell.coveredBy.length > 0 ? ['covered' as const] : [])
]

const wayWords: Record<Way, string> = { own: 'by own measures', bound: 'bound as a member', covered: 'by a general ban' }

/** On one day the weaker claim stands: it was seen, it began, it was ordered. */
const claims = ['seen', 'start', 'act'] as const satisfies readonly Since['dayOf'][]
const earlier = (a: Since | null, b: Since | null): Since | null => {
  if (a === null || b === null) return a ?? b
  return (compareDates(a.date, b.date) || claims.indexOf(a.dayOf) - claims.indexOf(b.dayOf)) <= 0 ? a : b
}

/** Between which days the first of several beginnings lies. */
const boundsOf = (beginnings: readonly Since[]): Bounds => {
  const first = (days: readonly string[]): string | undefined => [...days].sort()[0]
  return {
    // One that was only seen may have begun at any time before.
    notBefore: beginnings.some(({ dayOf }) => dayOf === 'seen') ? undefined : first(beginnings.map(({ date }) => firstDay(date))),
    notAfter: first(beginnings.filter(({ dayOf }) => dayOf !== 'act').map(({ date }) => lastDay(date)))
  }
}

/** Who has what in a cell, since when, and by which acts. */
const havingOf = (cell: Cell, records: CellRecords, day: string): { readonly item: Having, readonly bounds: Bounds } => {
  const ways = waysOf(cell)
  const all = new Map(records.measures.map(measure => [measure.id, measure]))
  const own = cell.measures.filter(({ status, extent }) => status === 'in_force' && extent !== 'authority_only').map(({ id }) => id)
  const bound = cell.boundBy.flatMap(({ measures }) => measures).filter(id => all.get(id)?.extent !== 'authority_only')
  const measures = [...new Set([...own, ...bound, ...cell.coveredBy])].sort()
  // Earlier measures of the type count for the date, though they may have ended since.
  const began = (id: string): Since | null => all.get(id)!.periods.filter(({ state, from }) => (state === 'imposed' || state === 'reimposed') && reached(from, day))
    // What begins by being put in force again had been in force before, on a day that is not recorded.
    .map((period, index) => ({ date: period.from, dayOf: index === 0 && period.state === 'reimposed' ? 'seen' as const : dayOfPeriod(period) })).reduce(earlier, null)
  const ofType = records.measures.filter(({ type, targets, extent }) => type === cell.measureType && targets.includes(cell.target) && extent !== 'authority_only')
  const dates = [
    ...ofType.filter(({ sender }) => countsAs(sender, cell.sender, records.organizations)).map(({ id }) => began(id)),
    ...cell.coveredBy.map(began),
    ...cell.boundBy.flatMap(({ body }) => ofType.filter(({ sender }) => countsAs(sender, body, records.organizations)).map(({ id }) => {
      const since = began(id)
      const organization = records.organizations.get(body)
      if (since === null || organization === undefined || memberOn(organization, cell.sender, lastDay(since.date))) return since
      const joined = organization.members.filter(({ actor, from }) => actor === cell.sender && from !== null && compareDates(from, since.date) > 0 && reached(from, day)).map(({ from }) => from!).sort(compareDates)[0]
      // It was bound from the day on which it joined; where the body's own day is that of an act, from then or later.
      return joined === undefined ? null : { date: joined, dayOf: since.dayOf === 'act' ? 'act' as const : 'start' as const }
    }))
  ]
  const since = dates.reduce(earlier, null)
  return {
    item: { sender: cell.sender, ways, measures, instruments: [...new Set(measures.map(id => all.get(id)!.instrument))].sort(), since: since?.date ?? null, sinceDayOf: since?.dayOf ?? null },
    bounds: boundsOf(dates.filter(date => date !== null))
  }
}

const lackingOf = (cell: Cell): Lacking => ({
  sender: cell.sender, state: cell.state, power: cell.extent === 'authority_only' || cell.boundBy.length > 0, recorded: cell.state !== 'not_recorded' || cell.boundBy.length > 0
})

/** Gaps and reverse gaps, in the order of the measure types. */
export const gapsOf = (records: CellRecords, found: readonly Option[], { day, target, sender, peers, measureTypes }: GapQuestion, name: (id: string) => string = id => id): { gaps: Gap[], reverse: Gap[], cells: Cell[], missing: string[] } => {
  const types = [...(measureTypes ?? measureTypesOn(records, target, day))].sort()
  const cells = cellsOf(records, { day, target, senders: [sender, ...peers], measureTypes: types })
  // Bodies whose acts bind members, of which no members are recorded: whom they bind is not known.
  const memberless = bindingBodies.filter(body => (records.organizations.get(body)?.members.length ?? 0) === 0)
  const loose = cellsOf(records, { day, target, senders: memberless, measureTypes: types }).filter(cell => waysOf(cell).includes('own'))
  const by = new Map(cells.map(cell => [`${cell.sender}/${cell.measureType}`, cell]))

  const gapOf = (type: string, rule: 'gap' | 'reverse-gap'): Gap | undefined => {
    const mine = by.get(`${sender}/${type}`)!
    const theirs = peers.map(peer => by.get(`${peer}/${type}`)!)
    const has = (cell: Cell): boolean => waysOf(cell).length > 0
    const [with_, without] = rule === 'gap' ? [theirs.filter(has), [mine].filter(cell => !has(cell))] : [[mine].filter(has), theirs.filter(cell => !has(cell))]
    if (with_.length === 0 || without.length === 0) return undefined
    const recorded = with_.map(cell => havingOf(cell, records, day))
    const having = recorded.map(({ item }) => item)
    const lacking = without.map(lackingOf)
    const first = having.filter((item): item is Having & { since: string } => item.since !== null).toSorted((a, b) => compareDates(a.since, b.since) || (a.sender < b.sender ? -1 : 1))[0]
    const latest = recorded.find(({ item }) => item === first)?.bounds.notAfter
    const maybe = recorded.filter(({ item, bounds }) => item !== first && (latest === undefined || bounds.notBefore === undefined || bounds.notBefore <= latest)).map(({ item }) => item)
    const closing = found.filter(option => option.measureTypes.includes(type) && option.targets.includes(target) && lacking.some(item => countsAs(option.sender, item.sender, records.organizations)))
    const told = (list: readonly { sender: string }[]): string => listed(list.map(item => inside(name(item.sender))))
    const reasons: Reason[] = [{
      rule,
      text: `${told(having)} ${having.length === 1 ? 'has' : 'have'} it (${listed([...new Set(having.flatMap(({ ways }) => ways))].map(way => wayWords[way]))}); ${listed(lacking.map(({ sender, state, power }) => `${inside(name(sender))} has it not (${power && state === 'in_force' ? 'only as a power not used' : spoken(state)})`))}.`.replace(/^./, letter => letter.toUpperCase()),
      records: [...new Set(having.flatMap(({ measures }) => measures))].map(id => ({ type: 'measures', id }))
    }]
    const powers = lacking.filter(({ power }) => power)
    if (powers.length > 0) reasons.push({ rule: 'authority-is-not-having', text: `Only a power that had not been used stands there: ${told(powers)}.`, records: without.filter(({ sender }) => powers.some(item => item.sender === sender)).flatMap(cell => [...cell.measures.filter(({ extent }) => extent === 'authority_only').map(({ id }) => id), ...cell.boundBy.flatMap(({ measures }) => measures)]).map(id => ({ type: 'measures', id })) })
    const unknown = lacking.filter(({ recorded }) => !recorded)
    if (unknown.length > 0) reasons.push({ rule: 'lacking-not-recorded', text: `Of ${told(unknown)} neither a measure nor a finding is recorded; that does not say that there is none.`, records: [] })
    for (const cell of loose.filter(({ sender, measureType }) => measureType === type && lacking.some(item => item.sender !== sender))) {
      reasons.push({ rule: 'members-not-recorded', text: `The members of ${cell.sender} are not recorded; ${told(lacking.filter(item => item.sender !== cell.sender))} may be bound by what it has in force.`, records: cell.measures.filter(({ status, extent }) => status === 'in_force' && extent !== 'authority_only').map(({ id }) => ({ type: 'measures', id })) })
    }
    const disputed = with_.filter(cell => cell.disputed)
    if (disputed.length > 0) reasons.push({ rule: 'disputed-counts', text: `Disputed, and counted as had: ${told(disputed)}.`, records: disputed.flatMap(cell => cell.findings.filter(({ verdict }) => verdict === 'absent').map(({ id }) => ({ type: 'findings', id }))) })
    if (first !== undefined) reasons.push({ rule: 'earliest', text: `${inside(name(first.sender)).replace(/^./, letter => letter.toUpperCase())} had it first of those that have it: ${first.sinceDayOf === 'seen' ? 'on or before' : first.sinceDayOf === 'act' ? 'by an act of' : 'on'} ${first.since}.${maybe.length === 0 ? '' : ` That is not certain: by what is recorded ${told(maybe)} may have had it as early.`}`, records: [] })
    if (closing.length > 0) reasons.push({ rule: 'closes', text: `It would be closed by: ${listed(closing.map(({ title }) => `“${title}”`))}.`, records: closing.map(({ id }) => ({ type: 'options', id })) })
    return {
      measureType: type, having, lacking, earliest: first === undefined ? null : { sender: first.sender, date: first.since, dayOf: first.sinceDayOf!, certain: maybe.length === 0 }, options: closing.map(({ id }) => ({ type: 'options', id })), cells: [mine, ...theirs], reasons
    }
  }
  const each = (rule: 'gap' | 'reverse-gap'): Gap[] => types.map(type => gapOf(type, rule)).filter(gap => gap !== undefined)
  return { gaps: each('gap'), reverse: each('reverse-gap'), cells, missing: missingOf(records, cells, { day, target, senders: [sender, ...peers] }) }
}

/** The peers of a sender against a target, where none are named. */
export const peersOf = (records: CellRecords, target: string, sender: string, day: string): string[] =>
  sendersOn(records, target, day).filter(id => id !== sender && !countsAs(sender, id, records.organizations))
