/** Loads what a timeline is made from, out of a view of the day. */
import type { DayView } from '../../resource/as-of.ts'
import type { Condition } from '../../resource/base.ts'
import type { RecordOf, Resource } from '../../resource/define.ts'
import { actions } from '../../resources/actions.ts'
import { assessments } from '../../resources/assessments.ts'
import { constraints } from '../../resources/constraints.ts'
import { events } from '../../resources/events.ts'
import { exemptions } from '../../resources/exemptions.ts'
import { findings } from '../../resources/findings.ts'
import { instruments } from '../../resources/instruments.ts'
import { measureTypes } from '../../resources/measure-types.ts'
import { measures } from '../../resources/measures.ts'
import { meetings } from '../../resources/meetings.ts'
import { options } from '../../resources/options.ts'
import { regimes } from '../../resources/regimes.ts'
import { stances } from '../../resources/stances.ts'
import { statements } from '../../resources/statements.ts'
import { loadActing, loadNames } from '../shared/actor-queries.ts'
import { loadChains } from '../shared/lapse-queries.ts'
import { belongs, type Around, type Circle, type Kind, type TimelineRecords } from './timeline.ts'

/** Which records are wanted: those of every actor named, of the regime and of the event. */
export interface TimelineQuestion {
  readonly actors: readonly string[]
  readonly regime?: string | undefined
  readonly event?: string | undefined
  readonly kinds?: readonly Kind[] | undefined
}

/** The record type that each kind of entry is made from. */
const typeOfKind: Record<Kind, keyof TimelineRecords> = {
  event: 'events',
  event_ended: 'events',
  meeting: 'meetings',
  statement: 'statements',
  statement_due: 'statements',
  option: 'options',
  action: 'actions',
  stance: 'stances',
  assessment: 'assessments',
  instrument_public: 'instruments',
  instrument_adopted: 'instruments',
  instrument_in_force: 'instruments',
  instrument_lapses: 'instruments',
  instrument_ended: 'instruments',
  regime_period: 'regimes',
  measure_period: 'measures',
  exemption_period: 'exemptions',
  exemption_lapses: 'exemptions',
  finding: 'findings',
  constraint: 'constraints',
  constraint_lapses: 'constraints',
  constraint_ended: 'constraints'
}

type TypeName = keyof TimelineRecords
type Found = TimelineRecords

/** A place where a record names something: a field, or a field of a list. */
type Place = string | readonly [list: string, field: string]

/** Finds records that name one of the ids in one of the places, each once. */
const naming = async <R extends Resource>(view: DayView, resource: R, ids: readonly string[], places: readonly Place[]): Promise<RecordOf<R>[]> => {
  if (ids.length === 0) return []
  const found = await Promise.all(places.map(async place => {
    const condition: Condition = typeof place === 'string' ? { field: place, anyOf: ids } : { list: place[0], field: place[1], anyOf: ids }
    return await view.find(resource, { where: [condition] })
  }))
  return once(found.flat())
}
const once = <T extends { id: string }>(records: readonly T[]): T[] => [...new Map(records.map(record => [record.id, record])).values()]
const idsOf = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id)

type Wanted = (type: TypeName) => boolean

/** An actor with those that act for it, and its regimes, options and events. */
const circleOf = async (view: DayView, actor: string): Promise<{ circle: Circle, own: Pick<Found, 'events' | 'regimes' | 'options'> }> => {
  const acting = await loadActing(view, actor)
  const who = [...acting.bodies, ...acting.offices.keys()]
  const [itsEvents, itsRegimes, itsOptions] = await Promise.all([
    naming(view, events, who, [['actors', 'actor']]),
    naming(view, regimes, who, ['sender', ['targets', 'value']]),
    naming(view, options, who, ['sender', ['targets', 'value'], ['beneficiaries', 'value'], ['deciders', 'value']])
  ])
  const circle = { acting, regimes: new Set(idsOf(itsRegimes)), options: new Set<string>(), events: new Set<string>() }
  const own = { events: itsEvents.filter(event => belongs.events(event, circle)), regimes: itsRegimes, options: itsOptions.filter(option => belongs.options(option, circle)) }
  return { circle: { ...circle, options: new Set(idsOf(own.options)), events: new Set(idsOf(own.events)) }, own }
}

/** Every record that may be one of an actor. */
const ofActor = async (view: DayView, { circle, own }: Awaited<ReturnType<typeof circleOf>>, wanted: Wanted): Promise<Found> => {
  const who = [...circle.acting.bodies, ...circle.acting.offices.keys()]
  const [onEvents, onOptions, ofRegimes] = [[...circle.events], [...circle.options], [...circle.regimes]]
  const find = async <R extends Resource>(type: TypeName, resource: R, ...places: readonly (readonly [ids: readonly string[], places: readonly Place[]])[]): Promise<RecordOf<R>[]> =>
    wanted(type) ? once((await Promise.all(places.map(async ([ids, at]) => await naming(view, resource, ids, at)))).flat()) : []
  return {
    ...own,
    meetings: await find('meetings', meetings, [who, [['participants', 'actor'], ['participants', 'person']]]),
    statements: await find('statements', statements, [who, [['speakers', 'value'], ['addressedTo', 'value']]]),
    instruments: await find('instruments', instruments, [who, ['issuer']], [ofRegimes, [['regimes', 'value']]]),
    measures: await find('measures', measures, [who, ['sender', ['targets', 'value']]]),
    exemptions: await find('exemptions', exemptions, [who, ['sender', ['beneficiaries', 'value']]], [ofRegimes, ['regime']]),
    actions: await find('actions', actions, [who, ['actor', 'decidedBy', ['targets', 'value']]]),
    findings: await find('findings', findings, [who, ['sender', ['targets', 'value']]], [onOptions, [['options', 'value']]]),
    constraints: await find('constraints', constraints, [who, [['senders', 'value'], ['targets', 'value']]], [onOptions, [['options', 'value']]], [onEvents, [['events', 'value']]]),
    stances: await find('stances', stances, [who, ['holder', 'person']], [onOptions, ['option']]),
    assessments: await find('assessments', assessments, [who, [['assessors', 'value']]], [onOptions, [['options', 'value']]], [onEvents, [['events', 'value']]])
  }
}

const nothing = (): Found => ({ events: [], meetings: [], statements: [], regimes: [], instruments: [], measures: [], exemptions: [], options: [], actions: [], findings: [], constraints: [], stances: [], assessments: [] })

const ofRegime = async (view: DayView, regime: string): Promise<Found> => {
  const [itself, itsMeasures, itsExemptions, acts] = await Promise.all([
    view.many(regimes, [regime]), naming(view, measures, [regime], ['regime']), naming(view, exemptions, [regime], ['regime']), naming(view, instruments, [regime], [['regimes', 'value']])
  ])
  const resting = await view.many(instruments, itsMeasures.map(({ instrument }) => instrument))
  const itsActs = once([...acts, ...resting])
  const itsActions = once([...await naming(view, actions, idsOf(itsMeasures), [['measures', 'value']]), ...await naming(view, actions, idsOf(itsActs), [['instruments', 'value']])])
  return { ...nothing(), regimes: itself, measures: itsMeasures, exemptions: itsExemptions, instruments: itsActs, actions: itsActions }
}

const ofEvent = async (view: DayView, event: string): Promise<Found> => {
  const on: readonly Place[] = [['events', 'value']]
  const [itself, itsOptions] = await Promise.all([view.many(events, [event]), naming(view, options, [event], on)])
  const about = idsOf(itsOptions)
  const [found, chosen] = await Promise.all([
    Promise.all([naming(view, meetings, [event], on), naming(view, statements, [event], on), naming(view, actions, [event], on), naming(view, constraints, [event], on), naming(view, assessments, [event], on)]),
    Promise.all([naming(view, actions, about, [['carriesOut', 'option']]), naming(view, constraints, about, [['options', 'value']]), naming(view, assessments, about, [['options', 'value']]), naming(view, findings, about, [['options', 'value']]), naming(view, stances, about, ['option'])])
  ])
  return {
    ...nothing(),
    events: itself,
    options: itsOptions,
    meetings: found[0],
    statements: found[1],
    actions: once([...found[2], ...chosen[0]]),
    constraints: once([...found[3], ...chosen[1]]),
    assessments: once([...found[4], ...chosen[2]]),
    findings: chosen[3],
    stances: chosen[4]
  }
}

/** The records of a collection that are to be kept and are of every one of the actors. */
const filtered = (found: Found, circles: readonly Circle[], keep: (type: TypeName, id: string) => boolean): Found => ({
  events: found.events.filter(record => keep('events', record.id) && circles.every(circle => belongs.events(record, circle))),
  meetings: found.meetings.filter(record => keep('meetings', record.id) && circles.every(circle => belongs.meetings(record, circle))),
  statements: found.statements.filter(record => keep('statements', record.id) && circles.every(circle => belongs.statements(record, circle))),
  regimes: found.regimes.filter(record => keep('regimes', record.id) && circles.every(circle => belongs.regimes(record, circle))),
  instruments: found.instruments.filter(record => keep('instruments', record.id) && circles.every(circle => belongs.instruments(record, circle))),
  measures: found.measures.filter(record => keep('measures', record.id) && circles.every(circle => belongs.measures(record, circle))),
  exemptions: found.exemptions.filter(record => keep('exemptions', record.id) && circles.every(circle => belongs.exemptions(record, circle))),
  options: found.options.filter(record => keep('options', record.id) && circles.every(circle => belongs.options(record, circle))),
  actions: found.actions.filter(record => keep('actions', record.id) && circles.every(circle => belongs.actions(record, circle))),
  findings: found.findings.filter(record => keep('findings', record.id) && circles.every(circle => belongs.findings(record, circle))),
  constraints: found.constraints.filter(record => keep('constraints', record.id) && circles.every(circle => belongs.constraints(record, circle))),
  stances: found.stances.filter(record => keep('stances', record.id) && circles.every(circle => belongs.stances(record, circle))),
  assessments: found.assessments.filter(record => keep('assessments', record.id) && circles.every(circle => belongs.assessments(record, circle)))
})

const keysOf = (found: Found): Set<string> => new Set((Object.entries(found) as [TypeName, readonly { id: string }[]][]).flatMap(([type, records]) => records.map(({ id }) => `${type}/${id}`)))

/** The records asked for, with the names, titles and chains of acts that their sentences need. */
export const loadTimeline = async (view: DayView, { actors, regime, event, kinds }: TimelineQuestion): Promise<{ records: TimelineRecords, around: Around }> => {
  const chosen = kinds === undefined ? undefined : new Set(kinds.map(kind => typeOfKind[kind]))
  const wanted: Wanted = type => chosen === undefined || chosen.has(type)
  const circles = await Promise.all(actors.map(async actor => await circleOf(view, actor)))
  // The narrowest filter is read, the others choose among what it gave.
  const read = [...(event === undefined ? [] : [await ofEvent(view, event)]), ...(regime === undefined ? [] : [await ofRegime(view, regime)])]
  const [first = circles[0] === undefined ? nothing() : await ofActor(view, circles[0], wanted), second] = read
  const also = second === undefined ? undefined : keysOf(second)
  const records = filtered(first, circles.map(({ circle }) => circle), (type, id) => wanted(type) && (also?.has(`${type}/${id}`) ?? true))
  const ids = new Set<string>()
  for (const event of records.events) for (const { actor } of event.actors) ids.add(actor)
  for (const meeting of records.meetings) for (const { actor } of meeting.participants) ids.add(actor)
  for (const statement of records.statements) for (const id of [...statement.speakers, ...statement.addressedTo]) ids.add(id)
  for (const { sender, targets } of [...records.regimes, ...records.measures, ...records.options, ...records.findings]) for (const id of [sender, ...targets]) ids.add(id)
  for (const { sender } of records.exemptions) ids.add(sender)
  for (const { issuer } of records.instruments) ids.add(issuer)
  for (const { actor } of records.actions) ids.add(actor)
  for (const { holder, person } of records.stances) for (const id of [holder, person]) if (id !== null) ids.add(id)
  for (const { assessors } of records.assessments) for (const id of assessors) ids.add(id)
  const expiring = records.exemptions.filter(({ expiresOn }) => expiresOn !== null).map(({ instrument }) => instrument)
  const [names, ofTypes, ofOptions, acts] = await Promise.all([
    loadNames(view, ids),
    view.many(measureTypes, records.measures.map(({ type }) => type)),
    view.many(options, records.stances.map(({ option }) => option)),
    (async () => await loadChains(view, once([...records.instruments.filter(({ expiresOn, extendsTo }) => expiresOn !== null || extendsTo !== null), ...await view.many(instruments, expiring)])))()
  ])
  return { records, around: { names, titles: new Map([...ofTypes, ...ofOptions].map(({ id, title }) => [id, title])), acts } }
}
