/** Loads what a calendar is made from, out of a view of the day. */
import { afterDay } from '../../dates.ts'
import type { DayView } from '../../resource/as-of.ts'
import type { Base, Condition } from '../../resource/base.ts'
import type { RecordOf } from '../../resource/define.ts'
import { constraints } from '../../resources/constraints.ts'
import { exemptions } from '../../resources/exemptions.ts'
import { instruments } from '../../resources/instruments.ts'
import { measures } from '../../resources/measures.ts'
import { options } from '../../resources/options.ts'
import { regimes } from '../../resources/regimes.ts'
import { statements } from '../../resources/statements.ts'
import { loadNames } from '../shared/actor-queries.ts'
import type { RecordRef } from '../shared/answer.ts'
import { loadChains } from '../shared/lapse-queries.ts'
import type { CalendarRecords } from './calendar.ts'

type Instrument = RecordOf<typeof instruments>

const byId = <T extends { readonly id: string }>(records: readonly T[]): Map<string, T> => new Map(records.map(record => [record.id, record]))

/** The acts that draw their power from one of those given, step by step. */
const loadBased = async (view: DayView, acts: ReadonlyMap<string, Instrument>): Promise<Instrument[]> => {
  const found = new Map<string, Instrument>()
  for (let fresh = [...acts.keys()]; fresh.length > 0;) {
    const step = (await view.find(instruments, { where: [{ list: 'relations', field: 'instrument', anyOf: fresh }] }))
      .filter(({ id, relations }) => !acts.has(id) && !found.has(id) && relations.some(({ relation }) => relation === 'based_on'))
    for (const act of step) found.set(act.id, act)
    fresh = step.map(({ id }) => id)
  }
  return [...found.values()]
}

/** Everything that lapses or falls due between two days, with what rests on it. */
export const loadCalendar = async (view: DayView, from: string, to: string): Promise<CalendarRecords> => {
  const between = (field: string): { where: Condition[] } => ({ where: [{ field, bounds: [['>=', from], ['<', afterDay(to)]] }] })
  const [expiring, renewed, carved, constrained, due] = await Promise.all([
    view.find(instruments, between('expiresOn')), view.find(instruments, between('extendsTo')), view.find(exemptions, between('expiresOn')), view.find(constraints, between('scheduledTo')), view.find(statements, between('dueBy'))
  ])
  const lapsing = await loadChains(view, [...expiring, ...renewed])
  const acts = new Map([...lapsing, ...byId(await loadBased(view, lapsing)), ...await loadChains(view, await view.many(instruments, carved.map(({ instrument }) => instrument)))])
  const resting = acts.size === 0 ? [] : await view.find(exemptions, { where: [{ field: 'instrument', anyOf: [...acts.keys()] }] })
  const allCarved = [...byId([...carved, ...resting]).values()]
  const [onActs, carvedOutOf] = await Promise.all([
    acts.size === 0 ? [] : view.find(measures, { where: [{ field: 'instrument', anyOf: [...acts.keys()] }] }),
    view.many(measures, allCarved.flatMap(exemption => exemption.measures))
  ])
  const [itsRegimes, itsOptions, names] = await Promise.all([
    view.many(regimes, [...[...expiring, ...renewed].flatMap(act => act.regimes), ...allCarved.map(({ regime }) => regime).filter(id => id !== null)]),
    view.many(options, constrained.flatMap(constraint => constraint.options)),
    loadNames(view, [...[...acts.values()].map(({ issuer }) => issuer), ...allCarved.map(({ sender }) => sender), ...due.flatMap(({ speakers }) => speakers)])
  ])
  return { acts, regimes: byId(itsRegimes), measures: [...byId([...onActs, ...carvedOutOf]).values()], exemptions: allCarved, constraints: constrained, options: byId(itsOptions), statements: due, names }
}

/** When this base last wrote each of these records, at a revision, and in which revision that was. */
export const loadWritten = async (base: Base, revision: number, records: readonly RecordRef[]): Promise<Map<string, { at: string, revision: number }>> => {
  const view = base.at(revision)
  const found = new Map<string, { at: string, revision: number }>()
  for (const type of new Set(records.map(record => record.type))) {
    for (const stored of await view.many(base.resource(type), records.filter(record => record.type === type).map(({ id }) => id))) {
      found.set(`${type}/${stored.record.id}`, { at: stored.recordedAt, revision: stored.revision })
    }
  }
  return found
}
