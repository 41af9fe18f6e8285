/** Loads actors out of a view of the day: their names, those who act for them, those for whom they act. */
import { Problem } from '../../errors.ts'
import type { DayView } from '../../resource/as-of.ts'
import { countries } from '../../resources/countries.ts'
import { organizations } from '../../resources/organizations.ts'
import { persons } from '../../resources/persons.ts'
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
 * Checks that parameters name actors of the base.
 *
 * @throws Problem `invalid-request`, with every parameter that names none
 */
export const requireActors = async (view: DayView, parameters: Readonly<Record<string, readonly string[]>>): Promise<void> => {
  const names = await loadNames(view, Object.values(parameters).flat())
  const errors = Object.entries(parameters).flatMap(([pointer, ids]) => ids.filter(id => !names.has(id)).map(id => ({ pointer, detail: 'is not the id of a country, an organization or a person in this base', value: id })))
  if (errors.length > 0) throw new Problem('invalid-request', `There is no actor ${errors[0]!.value}.`, errors)
}
