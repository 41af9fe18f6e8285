/** Which constraints stand against an option on a day. Pure. */
import { lastDay, reached } from '../../dates.ts'
import { citationsOf } from '../shared/citations.ts'
import type { Constraint } from './records.ts'
import type { AppraisedConstraint } from './schemas.ts'

/** Whether a constraint holds on a day (rule `constraint-holds`). */
export const holdsOn = ({ from, scheduledTo, endedOn }: Pick<Constraint, 'from' | 'scheduledTo' | 'endedOn'>, day: string): boolean =>
  reached(from, day) && [scheduledTo, endedOn].every(end => end === null || day <= lastDay(end))

const meet = (named: readonly string[], given: readonly string[]): boolean => named.length === 0 || named.some(id => given.includes(id))

/** Whether a constraint names no option and stands against every answer of the sender to the event. */
export const isGeneral = (constraint: Constraint, event: string, sender: string): boolean =>
  constraint.options.length === 0 && meet(constraint.events, [event]) && meet(constraint.senders, [sender])

/** Whether a constraint stands against an option (rule `constraint-applies`). `baseline` options know no general ones. */
export const appliesTo = (constraint: Constraint, option: { readonly id: string, readonly targets: readonly string[] }, event: string, sender: string, baseline = false): boolean =>
  constraint.options.length > 0
    ? constraint.options.includes(option.id) && meet(constraint.senders, [sender])
    : !baseline && isGeneral(constraint, event, sender) && (option.targets.length === 0 || meet(constraint.targets, option.targets))

/** A constraint as the answer shows it. */
export const shownConstraint = (constraint: Constraint): AppraisedConstraint => ({
  id: constraint.id,
  title: constraint.title,
  kind: constraint.kind,
  bars: constraint.bars,
  general: constraint.options.length === 0,
  targets: constraint.targets,
  from: constraint.from,
  scheduledTo: constraint.scheduledTo,
  summary: constraint.summary,
  citations: citationsOf(constraint)
})
