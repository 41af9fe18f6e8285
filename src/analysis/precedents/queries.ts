/** Loads an event, the earlier ones like it, and what was done about them, out of a view of the day. */
import { lastDay } from '../../dates.ts'
import type { DayView } from '../../resource/as-of.ts'
import type { RecordOf } from '../../resource/define.ts'
import { actions } from '../../resources/actions.ts'
import { assessments } from '../../resources/assessments.ts'
import { events } from '../../resources/events.ts'
import { findings } from '../../resources/findings.ts'
import { instruments } from '../../resources/instruments.ts'
import { measures } from '../../resources/measures.ts'
import { options } from '../../resources/options.ts'
import { organizations } from '../../resources/organizations.ts'
import { regimes } from '../../resources/regimes.ts'
import { loadOrganizations } from '../shared/cell-queries.ts'
import type { PrecedentRecords } from './precedents.ts'

const byId = <T extends { readonly id: string }>(records: readonly T[]): Map<string, T> => new Map(records.map(record => [record.id, record]))
const once = <T extends { readonly id: string }>(records: readonly T[]): T[] => [...byId(records).values()]

/** The event asked about and what is needed of it and of every candidate. */
export const loadPrecedents = async (view: DayView, event: RecordOf<typeof events>): Promise<PrecedentRecords> => {
  const before = { field: 'startedOn', bounds: [['<', lastDay(event.startedOn)]] } as const
  const found = await Promise.all([
    view.find(events, { where: [before, { field: 'kind', anyOf: [event.kind] }] }),
    view.find(events, { where: [before, { list: 'actors', field: 'actor', anyOf: [...new Set(event.actors.map(({ actor }) => actor))] }] }),
    view.find(events, { where: [before, { list: 'related', field: 'value', anyOf: [event.id] }] }),
    view.many(events, event.related)
  ])
  const candidates = once([event, ...found.flat()])
  const ids = candidates.map(({ id }) => id)
  const on = { where: [{ list: 'events', field: 'value', anyOf: ids }] }
  const [itsOptions, named, judged] = await Promise.all([view.find(options, on), view.find(actions, on), view.find(assessments, on)])
  const about = itsOptions.map(({ id }) => id)
  const [carrying, alsoJudged, found2] = about.length === 0
    ? [[], [], []]
    : await Promise.all([
      view.find(actions, { where: [{ list: 'carriesOut', field: 'option', anyOf: about }] }),
      view.find(assessments, { where: [{ list: 'options', field: 'value', anyOf: about }] }),
      view.find(findings, { where: [{ list: 'options', field: 'value', anyOf: about }] })
    ])
  const itsActions = once([...named, ...carrying])
  const [used, acts, council] = await Promise.all([
    view.many(measures, itsActions.flatMap(action => action.measures)), view.many(instruments, itsActions.flatMap(action => action.instruments)), view.get(organizations, 'UNSC')
  ])
  const [under, bodies] = await Promise.all([
    view.many(regimes, [...used.map(({ regime }) => regime), ...acts.flatMap(act => act.regimes)]),
    loadOrganizations(view, [...itsActions.map(({ actor }) => actor), ...candidates.flatMap(({ actors }) => actors.map(({ actor }) => actor))])
  ])
  return {
    events: candidates, options: itsOptions, actions: itsActions, measures: byId(used), regimes: byId(under), instruments: byId(acts), findings: found2, assessments: once([...judged, ...alsoJudged]), organizations: bodies, council
  }
}
