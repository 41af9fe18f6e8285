/** Who an actor is in answers: the names shown, the bodies and persons that act for it, and for whom a speaker spoke. Pure. */
import { lastDay, reached } from '../../dates.ts'
import type { RecordOf } from '../../resource/define.ts'
import type { persons } from '../../resources/persons.ts'
import { principalOf, type Organizations } from './membership.ts'

/** What is needed of a person: the offices held, with dates. */
export type PersonLike = Pick<RecordOf<typeof persons>, 'id' | 'offices'>
type Office = PersonLike['offices'][number]

/** An actor with all that act for it: the bodies (itself among them), and the persons with the offices that they held for it. */
export interface Acting {
  readonly actor: string
  readonly bodies: ReadonlySet<string>
  readonly offices: ReadonlyMap<string, readonly Office[]>
}

/** Names by the id of an actor. */
export type Names = ReadonlyMap<string, string>

interface Name { readonly language: string, readonly text: string, readonly kind: string }

/** The name that answers show: the English one in everyday use, else another English one, else the first. */
export const shownName = (names: readonly Name[], id: string): string =>
  (names.find(({ language, kind }) => language === 'en' && kind === 'common') ?? names.find(({ language }) => language === 'en') ?? names[0])?.text ?? id

/**
 * Whether an office was held on a date: it had begun by the last possible day of the date, and had not ended before it. An
 * office of which no beginning is recorded counts as begun.
 */
export const heldOn = ({ from, to }: Office, date: string): boolean =>
  (from === null || reached(from, lastDay(date))) && (to === null || lastDay(to) >= lastDay(date))

/** Whether what somebody does on a date counts as done by the actor: it is the actor, a body that acts for it, or holds an office of one. */
export const actsAs = (acting: Acting, id: string, date: string): boolean =>
  acting.bodies.has(id) || (acting.offices.get(id)?.some(office => heldOn(office, date)) ?? false)

/** Bodies and persons by id. */
export interface Speakers { readonly organizations: Organizations, readonly persons: ReadonlyMap<string, PersonLike> }

/**
 * For whom speakers spoke on a date: the actors for which the bodies act, and those whose offices the persons held. A person of
 * whom no office on that date is recorded stands for himself, unless somebody else among the speakers is a body or a country.
 */
export const spokenFor = (ids: readonly string[], date: string, { organizations, persons }: Speakers): string[] => {
  const found = new Set<string>()
  const alone: string[] = []
  for (const id of ids) {
    const person = persons.get(id)
    if (person === undefined) {
      found.add(principalOf(id, organizations))
      continue
    }
    const of = person.offices.filter(office => office.of !== null && heldOn(office, date)).map(office => office.of!)
    if (of.length === 0) alone.push(id)
    for (const body of of) found.add(principalOf(body, organizations))
  }
  return [...(found.size > 0 ? found : alone)].sort()
}
