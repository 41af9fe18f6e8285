/** For whom an actor acts, and whom an organization's acts bind. Pure. */
import { lastDay, reached } from '../../dates.ts'
import type { RecordOf } from '../../resource/define.ts'
import type { organizations } from '../../resources/organizations.ts'

/** What is needed of an organization: for whom it acts, and its members with dates. */
export type OrganizationLike = Pick<RecordOf<typeof organizations>, 'id' | 'actsFor' | 'members'>

/** Organizations by id. */
export type Organizations = ReadonlyMap<string, OrganizationLike>

/** Organizations whose acts bind their members: Articles 25 and 48 of the Charter, and the treaties of the Union. */
export const bindingBodies = ['UN', 'EU'] as const

/** The actor, then those for whom it acts, step by step: `OFAC`, `us-treasury`, `US`. Ends where a chain comes back to itself. */
export const principalsOf = (actor: string, organizations: Organizations): string[] => {
  const chain = [actor]
  for (let next = organizations.get(actor)?.actsFor; typeof next === 'string' && !chain.includes(next); next = organizations.get(next)?.actsFor) chain.push(next)
  return chain
}

/** The last actor for whom an actor acts: `US` for `OFAC`; itself where it acts for nobody. */
export const principalOf = (actor: string, organizations: Organizations): string => principalsOf(actor, organizations).at(-1)!

/** Whether what the actor does counts as done by the sender: it is the sender, or acts for it. */
export const countsAs = (actor: string, sender: string, organizations: Organizations): boolean => principalsOf(actor, organizations).includes(sender)

/** Whether the actor is a member of the organization on a day: from the first day known to the last, both included. */
export const memberOn = (organization: OrganizationLike, actor: string, day: string): boolean => organization.members.some(member =>
  member.actor === actor && (member.from === null || reached(member.from, day)) && (member.to === null || lastDay(member.to) >= day))

/** The organizations among those known whose acts bind the actor on a day. */
export const boundBy = (actor: string, organizations: Organizations, day: string): string[] =>
  bindingBodies.filter(id => id !== actor && organizations.has(id) && memberOn(organizations.get(id)!, actor, day))
