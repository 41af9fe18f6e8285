/** Loads threats and commitments with what they refer to, out of a view of the day. */
import type { DayView } from '../../resource/as-of.ts'
import type { Condition } from '../../resource/base.ts'
import { actions } from '../../resources/actions.ts'
import { events } from '../../resources/events.ts'
import { statements } from '../../resources/statements.ts'
import { loadActing, loadSpeakers } from '../shared/actor-queries.ts'
import { actsAs } from '../shared/actors.ts'
import type { ThreatRecords } from './threats.ts'

/** Which statements are wanted; all that is given must hold. */
export interface ThreatQuestion {
  readonly kinds: readonly string[]
  readonly actor?: string | undefined
  readonly event?: string | undefined
  readonly addressedTo?: string | undefined
}

/** The statements asked for, the actions that followed, their events, and for whom the speakers act. */
export const loadThreats = async (view: DayView, { kinds, actor, event, addressedTo }: ThreatQuestion): Promise<ThreatRecords> => {
  const [by, to] = await Promise.all([actor, addressedTo].map(async id => id === undefined ? undefined : await loadActing(view, id)))
  const where: Condition[] = [{ field: 'kind', anyOf: kinds }]
  if (by !== undefined) where.push({ list: 'speakers', field: 'value', anyOf: [...by.bodies, ...by.offices.keys()] })
  if (to !== undefined) where.push({ list: 'addressedTo', field: 'value', anyOf: [...to.bodies, ...to.offices.keys()] })
  if (event !== undefined) where.push({ list: 'events', field: 'value', anyOf: [event] })
  const found = (await view.find(statements, { where })).filter(({ speakers, addressedTo, madeOn }) =>
    (by === undefined || speakers.some(id => actsAs(by, id, madeOn))) && (to === undefined || addressedTo.some(id => actsAs(to, id, madeOn))))
  const [followed, about, speakers] = await Promise.all([
    view.many(actions, found.flatMap(({ followedBy }) => followedBy.map(({ action }) => action))),
    view.many(events, [...found.flatMap(statement => statement.events), ...(event === undefined ? [] : [event])]),
    loadSpeakers(view, found.flatMap(statement => statement.speakers))
  ])
  return { statements: found, actions: followed, events: about, speakers }
}
