/** What a sender can still do about an event on a day. Pure: from the records of a view of that day to the answer's options. */
import { statusOn } from '../../resource/as-of.ts'
import type { Reason } from '../shared/answer.ts'
import { citationsOf } from '../shared/citations.ts'
import { citationOf } from '../shared/words.ts'
import { cellsOf, covers, findingOn, memberless, type Cell } from '../shared/cells.ts'
import { beyondReview } from '../shared/coverage-block.ts'
import { countsAs } from '../shared/membership.ts'
import { actionsOn, contextOf } from './actions.ts'
import { assessmentsOfEvent, assessmentsOn } from './assessments.ts'
import { appliesTo, holdsOn, isGeneral, shownConstraint } from './constraints.ts'
import { baselineOf, candidatesOf } from './derived.ts'
import { standsOn } from './legal-basis.ts'
import { ordered } from './order.ts'
import { pathOf } from './path.ts'
import type { AppraisalQuestion, AppraisalRecords, Option } from './records.ts'
import type { AppraisalBody, OptionAppraisal } from './schemas.ts'
import { shownStances } from './stances.ts'
import { useOf } from './use.ts'
import { carriedBars, type Carried } from './votes.ts'

/** The parts of the answer that are concluded from records. */
export type Appraisal = Pick<AppraisalBody, 'options' | 'constraints' | 'assessments' | 'context' | 'reasons'> & { readonly missing: string[] }

const without = <T>(values: readonly (T | undefined)[]): T[] => values.filter(value => value !== undefined)

/** The actors of an event against which measures may be taken: those that did it and those that took part. */
export const targetsOf = ({ actors }: AppraisalRecords['event']): string[] =>
  [...new Set(actors.filter(({ role }) => role === 'initiator' || role === 'partner').map(({ actor }) => actor))].sort()

/** A path with the bars that a candidate takes over: one that is barred already stays as it is. */
const withVotes = (found: ReturnType<typeof pathOf>, carried: Carried | undefined): ReturnType<typeof pathOf> => {
  if (carried === undefined || found.path === 'blocked') return found
  return carried.blocks
    ? { path: 'blocked', reasons: [...carried.reasons, ...found.reasons.filter(({ rule }) => rule === 'constraint-applies')] }
    : { path: found.path, reasons: [...found.reasons, ...carried.reasons] }
}

const appraiseOption = (records: AppraisalRecords, { sender, day }: AppraisalQuestion, option: Option, derived?: { readonly cells: Cell[], readonly reasons: Reason[] }): OptionAppraisal => {
  const { event } = records
  const { organizations } = records.cells
  const beyond: Reason[] = beyondReview(event.reviewedThrough, day)
    ? [{ rule: 'beyond-review', text: `The dossier was followed up to ${event.reviewedThrough}; what changed since is not known.`, records: [{ type: 'events', id: event.id }] }]
    : []
  const cells = derived?.cells ?? option.targets.flatMap(target => cellsOf(records.cells, { day, target, senders: [sender], measureTypes: option.measureTypes }))
  const measures = new Set(cells.flatMap(cell => cell.measures.map(({ id }) => id)))
  const actions = actionsOn(option, sender, records.actions, event, day, measures, organizations)
  const stances = records.stances.filter(stance => stance.option === option.id)
  const constraints = records.constraints.filter(constraint => holdsOn(constraint, day) && appliesTo(constraint, option, event.id, sender, option.kind === 'no_action'))
  const ofSender = [...records.findings, ...records.cells.findings].filter(finding => countsAs(finding.sender, sender, organizations))
  const findings = [...new Map(ofSender
    .filter(finding => finding.options.includes(option.id) || (finding.verdict !== 'absent' && finding.targets.some(id => option.targets.includes(id)) && finding.measureTypes.some(type => option.measureTypes.includes(type))))
    .map(finding => [finding.id, finding])).values()]
  const acts = new Map(records.instruments.map(act => [act.id, act]))
  const legalBasis = without(option.legalBasis.map(id => acts.get(id))).map(act => ({ id: act.id, title: act.title, citation: citationOf(act.identifiers), stands: standsOn(act, records.instruments, day) }))
  const use = useOf({ day, option, cells, actions, findings, nameOf: id => records.names.get(id) ?? id, titleOf: id => records.typeTitles.get(id) ?? id })
  const carried = derived === undefined || option.kind === 'no_action' ? undefined : carriedBars(option, records.options, records.constraints, { event: event.id, sender, day, organizations })
  const path = withVotes(pathOf({ option, legalBasis, constraints, stances, actions, day, records }), carried)
  return {
    option: {
      id: option.id,
      title: option.title,
      kind: option.kind,
      summary: option.summary,
      sender: option.sender,
      deciders: option.deciders,
      decisionRule: derived === undefined ? option.decisionRule : null,
      legalBasis,
      targets: option.targets,
      beneficiaries: option.beneficiaries,
      measureTypes: option.measureTypes,
      closes: without(option.closes.map(id => records.exemptions.find(exemption => exemption.id === id)))
        .map(({ id, title, periods, expiresOn }) => ({ id, title, status: statusOn(periods, day, expiresOn) })),
      repeatable: option.repeatable,
      firstPublicOn: derived === undefined ? option.firstPublicOn : null,
      citations: citationsOf(option)
    },
    use: use.use,
    degree: use.degree,
    attestation: use.attestation,
    path: path.path,
    derived: derived !== undefined,
    reasons: [...(derived?.reasons ?? []), ...use.reasons, ...path.reasons, ...beyond],
    constraints: [...constraints, ...(carried?.bars ?? []).filter(bar => !constraints.includes(bar))].map(shownConstraint),
    stances: shownStances(stances, option, records),
    assessments: assessmentsOn(option.id, records.assessments),
    actions: actions.map(({ shown }) => shown),
    findings: findings.filter(finding => covers(finding, day)).map(finding => findingOn(finding, day)),
    cells
  }
}

/** The appraisal of an event that was public on the day. */
export const appraise = (records: AppraisalRecords, question: AppraisalQuestion): Appraisal => {
  const { sender, target, day } = question
  const { event, cells } = records
  const name = (id: string): string => records.names.get(id) ?? id
  const all = records.options.filter(option => countsAs(option.sender, sender, cells.organizations))
  const recorded = all.filter(option => target === null || option.kind === 'no_action' || option.targets.includes(target))
  const baseline = recorded.some(({ kind }) => kind === 'no_action') ? [] : [baselineOf(sender, event.id, day)]
  const covered = new Set(all.flatMap(({ targets, measureTypes }) => targets.flatMap(id => measureTypes.map(type => `${id}/${type}`))))
  const targets = targetsOf(event).filter(id => id !== sender && (target === null || id === target))
  const candidates = candidatesOf(cells, { sender, event: event.id, day, targets }, covered, type => records.typeTitles.get(type) ?? type, name)
  const options = ordered([
    ...recorded.map(option => appraiseOption(records, question, option)),
    ...[...baseline, ...candidates].map(({ option, ...derived }) => appraiseOption(records, question, option, derived))
  ])
  const onWhom = new Set([...targets, ...all.flatMap(option => option.targets)])
  const general = records.constraints.filter(constraint => holdsOn(constraint, day) && isGeneral(constraint, event.id, sender) && (constraint.targets.length === 0 || constraint.targets.some(id => onWhom.has(id))))
  const none = all.every(({ kind }) => kind === 'no_action')
  const unnamed = options.filter(({ path }) => path === 'not_recorded').length
  return {
    options,
    constraints: general.map(shownConstraint),
    assessments: assessmentsOfEvent(event.id, records.assessments),
    context: contextOf(records.actions, sender, event, day, cells.organizations),
    reasons: [
      ...(none ? [{ rule: 'no-options-recorded', text: `No option of ${name(sender)} for this event was recorded as public by ${day}.`, records: [{ type: 'events', id: event.id }] }] : []),
      ...(target === null ? [] : [{ rule: 'target-filter', text: `Only options on ${name(target)} are shown, and the baseline.`, records: [] }])
    ],
    missing: [
      ...(none ? [`No option of ${name(sender)} for this event is recorded as public by ${day}; what is shown is the baseline and what was derived from the measures of others.`] : []),
      ...(targets.length > 0
        ? []
        : [target === null
            ? 'The event names nobody who did it or took part, so that nothing could be derived from the measures of others.'
            : `${name(target)} is not among those who did this event or took part in it and against whom ${name(sender)} could act, so that nothing was derived from the measures of others on it.`]),
      ...memberless(cells, targets, day),
      'What others did counts recorded actions only; that no action of somebody is shown does not say that nothing was done.',
      ...(unnamed === 0 ? [] : [`The path of ${unnamed} of ${options.length} options is not recorded.`])
    ]
  }
}
