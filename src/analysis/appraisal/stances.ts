/** Whose stances count for an option, and which of them still stand. Pure. */
import { compareDates, lastDay } from '../../dates.ts'
import { heldOn } from '../shared/actors.ts'
import { citationsOf } from '../shared/citations.ts'
import { countsAs } from '../shared/membership.ts'
import type { AppraisalRecords, Option, Stance } from './records.ts'
import type { AppraisedStance } from './schemas.ts'

type Around = Pick<AppraisalRecords, 'persons'> & { readonly cells: Pick<AppraisalRecords['cells'], 'organizations'> }
type Decided = Pick<Option, 'deciders' | 'sender'>

/** Whether a stance counts as one of a decider (rule `path-resisted`). */
export const isOfDecider = (stance: Pick<Stance, 'holder' | 'statedOn'>, decider: string, { sender }: Pick<Decided, 'sender'>, { persons, cells: { organizations } }: Around): boolean => {
  const { holder, statedOn } = stance
  if (countsAs(holder, decider, organizations)) return true
  if (holder === sender && countsAs(decider, sender, organizations)) return true
  return persons.get(holder)?.offices.some(office => office.of !== null && countsAs(office.of, decider, organizations) && heldOn(office, statedOn)) ?? false
}

/** Whether the person whose stance it was held an office when it was stated, and on the day none of those offices any more, as far as they are dated. */
export const hadLeft = ({ holder, person, statedOn }: Pick<Stance, 'holder' | 'person' | 'statedOn'>, day: string, persons: Around['persons']): boolean => {
  const offices = persons.get(person ?? holder)?.offices ?? []
  const then = offices.filter(office => office.of !== null && heldOn(office, statedOn))
  return then.length > 0 && !offices.some(office => heldOn(office, day) && then.some(({ of }) => of === office.of))
}

/** Which stance superseded each of these, by its id (rule `stance-superseded`). All are on one option. */
export const supersessions = (stances: readonly Stance[]): Map<string, string> => {
  const found = new Map<string, string>()
  const inOrder = stances.toSorted((a, b) => compareDates(a.statedOn, b.statedOn) || (a.id < b.id ? -1 : 1))
  for (const stance of inOrder) {
    const successor = inOrder.find(other => other.supersedes.includes(stance.id)) ??
      inOrder.find(other => other.holder === stance.holder && lastDay(other.statedOn) > lastDay(stance.statedOn))
    if (successor !== undefined) found.set(stance.id, successor.id)
  }
  return found
}

/** The latest stances of a decider that were not superseded: several where they fall on one day. */
export const latestOf = (decider: string, stances: readonly Stance[], option: Decided, around: Around): Stance[] => {
  const gone = supersessions(stances)
  const standing = stances.filter(stance => !gone.has(stance.id) && isOfDecider(stance, decider, option, around))
  const last = standing.map(({ statedOn }) => lastDay(statedOn)).sort().at(-1)
  return standing.filter(({ statedOn }) => lastDay(statedOn) === last)
}

/** The stances on an option as the answer shows them, the latest first. */
export const shownStances = (stances: readonly Stance[], option: Decided, around: Around): AppraisedStance[] => {
  const gone = supersessions(stances)
  return stances.toSorted((a, b) => compareDates(b.statedOn, a.statedOn) || (a.id < b.id ? -1 : 1)).map(stance => ({
    id: stance.id,
    title: stance.title,
    holder: stance.holder,
    person: stance.person,
    position: stance.position,
    decides: option.deciders.some(decider => isOfDecider(stance, decider, option, around)),
    statedOn: stance.statedOn,
    attestation: stance.attestation,
    condition: stance.condition,
    quote: stance.quote,
    language: stance.language,
    summary: stance.summary,
    supersededBy: gone.get(stance.id) ?? null,
    citations: citationsOf(stance)
  }))
}
