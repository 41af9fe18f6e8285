/** Actors and measure types as answers name them, and how an unknown one is refused. */
import * as z from 'zod'
import { Problem } from '../../errors.ts'
import { didYouMean } from '../../suggest.ts'
import type { DayView } from '../../resource/as-of.ts'
import type { RecordOf } from '../../resource/define.ts'
import { countries } from '../../resources/countries.ts'
import { measureTypes } from '../../resources/measure-types.ts'
import { organizations } from '../../resources/organizations.ts'
import { persons } from '../../resources/persons.ts'
import { measureGroup } from '../../vocabulary.ts'
import { shownName } from './actors.ts'
import { idField, oneOf, textField } from './schemas.ts'

/** An actor, named. */
export const actorRef = z.strictObject({
  id: idField('The actor.', 'KP'),
  type: z.enum(['countries', 'organizations', 'persons']).meta({ description: 'Of which record type it is.', example: 'countries' }),
  name: textField('Its name in everyday English, or the first that is recorded.', 'North Korea', 200)
}).meta({ id: 'ActorRef', description: 'An actor, named.' })
export type ActorRef = z.infer<typeof actorRef>

/** A measure type, named. */
export const measureTypeRef = z.strictObject({
  id: idField('The measure type.', 'asset-freeze'),
  title: textField('Its title.', 'Asset freeze', 200),
  group: oneOf(measureGroup, 'Its group.', 'finance')
}).meta({ id: 'MeasureTypeRef', description: 'A measure type, named.' })
export type MeasureTypeRef = z.infer<typeof measureTypeRef>

/** Actors by id; unknown ids are left out. */
export const loadActorRefs = async (view: DayView, ids: Iterable<string>): Promise<Map<string, ActorRef>> => {
  const wanted = [...new Set(ids)]
  const found = await Promise.all([view.many(countries, wanted), view.many(organizations, wanted), view.many(persons, wanted)])
  const types = ['countries', 'organizations', 'persons'] as const
  return new Map(found.flatMap((list, index) => list.map(({ id, names }) => [id, { id, type: types[index]!, name: shownName(names, id) }] as const)))
}

/**
 * The actors that a parameter names, in its order.
 *
 * @throws Problem `not-found` where one is not there, with the near id
 */
export const requireActorRefs = async (view: DayView, parameter: string, ids: readonly string[]): Promise<ActorRef[]> => {
  const found = await loadActorRefs(view, ids)
  const unknown = ids.filter(id => !found.has(id))
  if (unknown.length > 0) {
    const known = (await Promise.all([view.find(countries), view.find(organizations)])).flat().map(({ id }) => id)
    throw new Problem('not-found', `There is no actor ${unknown.join(', ')}.`, unknown.map(id => ({ pointer: parameter, detail: `is not the id of an actor.${didYouMean(id, known)}`, value: id })))
  }
  return ids.map(id => found.get(id)!)
}

const named = ({ id, title, group }: RecordOf<typeof measureTypes>): MeasureTypeRef => ({ id, title, group })

/**
 * The measure types that a parameter names, in its order; all of them, by id, for `all`.
 *
 * @throws Problem `not-found` where one is not there, with the near id
 */
export const requireMeasureTypes = async (view: DayView, parameter: string, ids: readonly string[] | 'all'): Promise<MeasureTypeRef[]> => {
  if (ids === 'all') return (await view.find(measureTypes)).map(named)
  const found = new Map((await view.many(measureTypes, ids)).map(record => [record.id, named(record)]))
  const unknown = ids.filter(id => !found.has(id))
  if (unknown.length > 0) {
    const known = (await view.find(measureTypes)).map(({ id }) => id)
    throw new Problem('not-found', `There is no measure type ${unknown.join(', ')}.`, unknown.map(id => ({ pointer: parameter, detail: `is not the id of a measure type.${didYouMean(id, known)}`, value: id })))
  }
  return ids.map(id => found.get(id)!)
}
