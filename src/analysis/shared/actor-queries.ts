/** Loads actors out of a view of the day: their names, those who act for them, those for whom they act. */
import { Problem } from '../../errors.ts'
import type { DayView } from '../../resource/as-of.ts'
import type { RecordOf, Resource } from '../../resource/define.ts'
import { countries } from '../../resources/countries.ts'
import { organizations } from '../../resources/organizations.ts'
import { persons } from '../../resources/persons.ts'
import { didYouMean } from '../../suggest.ts'
import { shownName, type Acting, type Names, type Speakers } from './actors.ts'
import { loadOrganizations } from './cell-queries.ts'

/** The names of actors. */
export const loadNames = async (view: DayView, ids: Iterable<string>): Promise<Names> => {
  const wanted = [...new Set(ids)]
  const found = await Promise.all([view.many(countries, wanted), view.many(organizations, wanted), view.many(persons, wanted)])
  return new Map(found.flat().map(({ id, names }) => [id, shownName(names, id)]))
}

/** An actor with the bodies that act for it, step by step, and the persons who hold or held an office of one of them. */
export const loadActing = async (view: DayView, actor: string): Promise<Acting> => {
  const bodies = new Set([actor])
  for (let wanted = [actor]; wanted.length > 0;) {
    const step = await view.find(organizations, { where: [{ field: 'actsFor', anyOf: wanted }] })
    wanted = step.map(({ id }) => id).filter(id => !bodies.has(id))
    for (const id of wanted) bodies.add(id)
  }
  const holders = await view.find(persons, { where: [{ list: 'offices', field: 'of', anyOf: [...bodies] }] })
  return { actor, bodies, offices: new Map(holders.map(({ id, offices }) => [id, offices.filter(({ of }) => of !== null && bodies.has(of))])) }
}

/** The persons among some actors, and the organizations through which they and the others act. */
export const loadSpeakers = async (view: DayView, ids: Iterable<string>): Promise<Speakers> => {
  const wanted = [...new Set(ids)]
  const found = await view.many(persons, wanted)
  const bodies = found.flatMap(({ offices }) => offices.map(({ of }) => of)).filter(of => of !== null)
  return { persons: new Map(found.map(person => [person.id, person])), organizations: await loadOrganizations(view, [...wanted, ...bodies]) }
}

/**
 * Checks that parameters name actors of the base; an absent one is passed over.
 *
 * @throws Problem `not-found`, with every parameter that names none and the near id
 */
export const requireActors = async (view: DayView, parameters: Readonly<Record<string, string | undefined>>): Promise<void> => {
  const asked = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const names = await loadNames(view, asked.map(([, id]) => id))
  const unknown = asked.filter(([, id]) => !names.has(id))
  if (unknown.length === 0) return
  const known = (await Promise.all([view.find(countries), view.find(organizations)])).flat().map(({ id }) => id)
  throw new Problem('not-found', `There is no actor ${unknown.map(([, id]) => id).join(', ')}.`, unknown.map(([pointer, id]) => ({ pointer, detail: `is not the id of an actor.${didYouMean(id, known)}`, value: id })))
}

/**
 * The record that a parameter names, as it stood on the day; undefined where the parameter is absent.
 *
 * @throws Problem `not-found` where there is none that was public by the day
 */
export const requireRecord = async <R extends Resource>(view: DayView, resource: R, pointer: string, id: string | undefined): Promise<RecordOf<R> | undefined> => {
  if (id === undefined) return undefined
  const found = await view.get(resource, id)
  if (found === undefined) throw new Problem('not-found', `There is no ${resource.one} ${id} that was public by ${view.day}.`, [{ pointer, detail: `is not the id of a record that was public by ${view.day}`, value: id }])
  return found
}
