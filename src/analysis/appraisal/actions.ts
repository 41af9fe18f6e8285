/** Which actions bear on an option, and how. Pure. */
import { compareDates, inOrder } from '../../dates.ts'
import { attestedOn } from '../shared/attestation.ts'
import { citationsOf } from '../shared/citations.ts'
import { countsAs, type Organizations } from '../shared/membership.ts'
import type { Action, Event, Option } from './records.ts'
import type { AppraisedAction } from './schemas.ts'

/** Whether an action may lie on or after the first day of an event. */
export const isAfter = ({ doneOn }: Pick<Action, 'doneOn'>, { startedOn }: Pick<Event, 'startedOn'>): boolean => inOrder(startedOn, doneOn)

/** An action as the answer shows it: with an option, or as context. */
export const shownAction = (action: Action, event: Pick<Event, 'id' | 'startedOn'>, day: string, relation: AppraisedAction['relation'], option?: string): AppraisedAction => {
  const link = action.carriesOut.find(row => row.option === option)
  return {
    id: action.id,
    title: action.title,
    kind: action.kind,
    actor: action.actor,
    decidedBy: action.decidedBy,
    targets: action.targets,
    doneOn: action.doneOn,
    firstPublicOn: action.firstPublicOn ?? action.doneOn,
    attestation: attestedOn(action, day),
    outcome: action.outcome,
    relation,
    afterEvent: isAfter(action, event),
    namesEvent: action.events.includes(event.id),
    degree: link?.degree ?? null,
    judgedBy: link?.judgedBy ?? null,
    rationale: link?.rationale ?? null,
    counts: action.counts.map(({ what, number, note }) => ({ what, number, note })),
    summary: action.summary,
    citations: citationsOf(action)
  }
}

const latestFirst = (actions: readonly Action[]): Action[] => actions.toSorted((a, b) => compareDates(b.doneOn, a.doneOn) || (a.id < b.id ? -1 : 1))

/** An action on an option, with whether it used one of the option's measures. */
export interface OptionAction { readonly shown: AppraisedAction, readonly usesMeasure: boolean }

/** The actions that carry an option out or used its power (rule `same-power`), the latest first. `measures` are those of the option's cells. */
export const actionsOn = (option: Pick<Option, 'id' | 'targets' | 'legalBasis'>, sender: string, actions: readonly Action[], event: Event, day: string, measures: ReadonlySet<string>, organizations: Organizations): OptionAction[] =>
  latestFirst(actions).flatMap((action): OptionAction[] => {
    const usesMeasure = action.measures.some(id => measures.has(id))
    if (action.carriesOut.some(row => row.option === option.id)) return [{ shown: shownAction(action, event, day, 'carries_out', option.id), usesMeasure }]
    const samePower = countsAs(action.actor, sender, organizations) && action.targets.some(id => option.targets.includes(id)) &&
      (usesMeasure || action.instruments.some(id => option.legalBasis.includes(id)))
    return samePower ? [{ shown: shownAction(action, event, day, 'same_power'), usesMeasure }] : []
  })

/** What other senders did about the event, the latest first. */
export const contextOf = (actions: readonly Action[], sender: string, event: Event, day: string, organizations: Organizations): AppraisedAction[] =>
  latestFirst(actions.filter(action => action.events.includes(event.id) && !countsAs(action.actor, sender, organizations))).map(action => shownAction(action, event, day, 'context'))
