/** Whether an act stands on a day. Pure. */
import { lastDay, reached } from '../../dates.ts'
import type { Instrument } from './records.ts'

const begun = ({ inForceOn, adoptedOn, publishedOn, announcedOn }: Instrument, day: string): boolean => {
  const from = inForceOn ?? adoptedOn ?? publishedOn ?? announcedOn
  // A view of a day shows an act without any date as one that was always there.
  return from === null || reached(from, day)
}

/** Whether an act stands on a day (rule `legal-basis-stands`). `others` are acts public by then, among them those that touch it. */
export const standsOn = (act: Instrument, others: readonly Instrument[], day: string): boolean => {
  if (!begun(act, day)) return false
  if (act.endedOn !== null && reached(act.endedOn, day)) return false
  const touching = (...relations: string[]) => others.filter(other => begun(other, day) && other.relations.some(({ relation, instrument }) => instrument === act.id && relations.includes(relation)))
  if (touching('revokes', 'replaces').length > 0) return false
  const lapsed = act.expiresOn !== null && lastDay(act.expiresOn) < day
  return !lapsed || touching('extends').some(({ extendsTo }) => extendsTo === null || lastDay(extendsTo) >= day)
}
