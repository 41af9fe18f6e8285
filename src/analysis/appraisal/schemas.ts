/** How the appraisal is shown. */
import * as z from 'zod'
import {
  dayOf,
  actionKind, actionOutcome, attestation, constraintKind, countedThing, decisionRule, degree, dimension, eventKind, eventRole, optionKind, optionPath, optionUse, position, status, verdict
} from '../../vocabulary.ts'
import { coverageBlock, reason } from '../shared/answer.ts'
import { cell, cellFinding } from '../shared/cell-schemas.ts'
import { answerSource, citationsField } from '../shared/citations.ts'
import { actorRef, measureTypeRef } from '../shared/refs.ts'
import { dateField, dateOrNull, flag, idField, idOrNull, idsField, oneOf, oneOfOrNull, textField, textOrNull } from '../shared/schemas.ts'

const title = (example: string) => textField('What it is, in one line.', example, 200)
const summary = (example: string) => textOrNull('What it says or means, in a few sentences.', example)

export const appraisedEvent = z.strictObject({
  id: idField('The event.', 'kp-troops-to-russia-2024'),
  public: flag('Whether it was public on the day. Nothing else is told of it where it was not.', true),
  title: textOrNull('What happened, in one line.', 'North Korea sends troops to Russia to fight against Ukraine', 200),
  kind: oneOfOrNull(eventKind, 'What happened.', 'troop_deployment'),
  summary: summary('North Korean troops are moved to Russia.'),
  startedOn: dateOrNull('When it began.', '2024-10-08'),
  firstPublicOn: dateOrNull('When it was first public.', '2024-10-18'),
  actors: z.array(z.strictObject({
    actor: idField('The actor.', 'KP'),
    role: oneOf(eventRole, 'Its role.', 'initiator')
  })).meta({ description: 'Who took part, in which role.' }),
  citations: citationsField
}).meta({ id: 'AppraisedEvent', description: 'The event that is to be answered, as it was known on the day.' })

export const appraisedConstraint = z.strictObject({
  id: idField('The constraint.', 'us-troops-election-2024'),
  title: title('Presidential election in the United States'),
  kind: oneOf(constraintKind, 'What kind of constraint it is.', 'domestic_politics'),
  bars: flag('Whether it bars the option.', false),
  general: flag('Whether it names no option and stands against every answer.', false),
  targets: idsField('The targets to which it applies; all, where none is named.', 'KP'),
  from: dateField('From when it stood and was public.', '2024-10-18'),
  scheduledTo: dateOrNull('Its end, where that was known beforehand.', '2024-11-05'),
  summary: summary('The election was at hand.'),
  citations: citationsField
}).meta({ id: 'AppraisedConstraint', description: 'A constraint that holds on the day.' })

export const appraisedStance = z.strictObject({
  id: idField('The stance.', 'us-president-long-range-strikes-2024-10-23'),
  title: title('The administration keeps its refusal'),
  holder: idField('Who takes the position.', 'us-president'),
  person: idOrNull('Who spoke for the holder.', 'lloyd-austin'),
  position: oneOf(position, 'The position.', 'opposes'),
  decides: flag('Whether it counts as a stance of one who decides the option.', true),
  statedOn: dateField('When it was taken.', '2024-10-23'),
  attestation: oneOf(attestation, 'How it is attested.', 'official'),
  condition: textOrNull('The condition, for a conditional position.', 'If partners agree.', 500),
  quote: textOrNull('The words, letter for letter.', 'Sanctions alone are not enough.', 300),
  language: textOrNull('Language of the quote, as a BCP 47 tag.', 'en', 35),
  summary: summary('He pointed to aircraft moved out of range.'),
  supersededBy: idOrNull('The stance that superseded it by the day.', 'us-president-long-range-strikes-2024-11-01'),
  citations: citationsField
}).meta({ id: 'AppraisedStance', description: 'A position on the option that was public by the day, superseded ones included.' })

export const appraisedAssessment = z.strictObject({
  id: idField('The assessment.', 'us-troops-experts-enforcement-first'),
  title: title('Experts prefer filling gaps and enforcement to new sanctions'),
  assessors: idsField('Whose judgement it is.', 'wall-street-journal'),
  publication: idOrNull('The source in which it was published.', 'wsj-2024-11-01-north-korea-options'),
  dimension: oneOf(dimension, 'What it judges.', 'effectiveness'),
  verdict: oneOf(verdict, 'What it comes to, about the options that it judges.', 'favourable'),
  judgedWorse: flag('Whether it judges this option worse than those that it prefers.', false),
  prefers: idsField('The options that it prefers, where it compares.', 'us-troops-enforcement'),
  preferredOver: idsField('The options that it judges worse than those.', 'us-troops-sectoral-kp'),
  publishedOn: dateField('When it was published.', '2024-11-01'),
  quote: textOrNull('The words, letter for letter.', 'may be better than introducing new sanctions', 300),
  language: textOrNull('Language of the quote, as a BCP 47 tag.', 'en', 35),
  summary: summary('Enforcing what is in force may do more.'),
  rivals: idsField('Other assessments of the same option that judge the same dimension otherwise.', 'us-troops-politico-lists-do-not-work'),
  citations: citationsField
}).meta({ id: 'AppraisedAssessment', description: 'A third party\'s judgement that was published by the day.' })

export const appraisedAction = z.strictObject({
  id: idField('The action.', 'us-2024-09-19-dprk-russia-banks-designations'),
  title: title('The Treasury designates banks in Russia'),
  kind: oneOf(actionKind, 'What kind of action it is.', 'designation_round'),
  actor: idField('Who did it.', 'US'),
  decidedBy: idOrNull('The body that decided it.', 'OFAC'),
  targets: idsField('On whom it fell.', 'KP'),
  doneOn: dateField('The day it was done.', '2024-09-19'),
  firstPublicOn: dateField('The day it was first public.', '2024-09-19'),
  attestation: oneOfOrNull(attestation, 'How it is attested on the day; null where that is not recorded.', 'official'),
  outcome: oneOfOrNull(actionOutcome, 'What became of it.', 'done'),
  relation: z.enum(['carries_out', 'same_power', 'context']).meta({ description: '`carries_out`: it carries out the option; `same_power`: it used a measure or an act of the option; `context`: another sender\'s answer to the event.', example: 'carries_out' }),
  afterEvent: flag('Whether it may lie on or after the first day of the event.', false),
  namesEvent: flag('Whether the record names the event as what it answers.', false),
  degree: oneOfOrNull(degree, 'How much of the option it carries out: an editorial judgement.', 'part'),
  judgedBy: textOrNull('Who judged so.', 'curators', 200),
  rationale: textOrNull('Why.', 'Foreign banks were blocked; banks in China were not among them.', 500),
  counts: z.array(z.strictObject({
    what: oneOf(countedThing, 'What is counted.', 'entities'),
    number: z.number().meta({ description: 'How many.', example: 5 }),
    note: textOrNull('What a reader should know of it.', 'Under E.O. 13810.', 500)
  })).meta({ description: 'Counts, as the source gives them.' }),
  summary: summary('Five companies are put on the list.'),
  citations: citationsField
}).meta({ id: 'AppraisedAction', description: 'An action that was public by the day.' })

export const appraisedOption = z.strictObject({
  id: idField('The option; for one that is derived, a name made of sender, target and measure type.', 'us-troops-long-range-strikes'),
  title: title('Allow strikes into Russia with long-range missiles'),
  kind: oneOf(optionKind, 'What kind of option it is.', 'arms_permission'),
  summary: summary('Allow Ukraine to strike targets inside Russia.'),
  sender: idField('Who could do it.', 'US'),
  deciders: idsField('Who decides it.', 'us-president'),
  decisionRule: oneOfOrNull(decisionRule, 'What it takes to decide.', 'executive'),
  legalBasis: z.array(z.strictObject({
    id: idField('The act.', 'us-eo-13810'),
    title: textField('Its title.', 'Imposing Additional Sanctions With Respect to North Korea', 200),
    citation: textOrNull('The number or citation by which it is named; null where none is recorded.', 'E.O. 13810', 200),
    stands: flag('Whether it stands on the day.', true)
  })).meta({ description: 'The acts that give the power.' }),
  targets: idsField('On whom it would fall.', 'RU'),
  beneficiaries: idsField('Whom it would serve.', 'UA'),
  measureTypes: idsField('The types of measure that it would impose or tighten.', 'asset-freeze'),
  closes: z.array(z.strictObject({
    id: idField('The exemption.', 'us-dprk-gl-510-512'),
    title: textField('What it is.', 'Humanitarian work', 200),
    status: oneOf(status, 'Its status on the day.', 'in_force')
  })).meta({ description: 'The exemptions that it would narrow or end.' }),
  repeatable: flag('Whether it can be done again.', true),
  firstPublicOn: dateOrNull('From when it was available or spoken of as an answer to the event.', '2024-10-18'),
  citations: citationsField
}).meta({ id: 'AppraisedOption', description: 'What the sender could do.' })

export const optionAppraisal = z.strictObject({
  option: appraisedOption,
  use: oneOf(optionUse, 'How far it is used up.', 'partly_used'),
  degree: oneOfOrNull(degree, 'For an adopted option, how much of it.', 'part'),
  attestation: oneOfOrNull(attestation, 'For an adopted option, how that is attested; null where that is not recorded, and for every other option.', 'official'),
  path: oneOf(optionPath, 'Whether it can be taken.', 'open'),
  derived: flag('Whether it was found by comparing records, or made up as the baseline, and is not a record.', false),
  reasons: z.array(reason).meta({ description: 'Why its use and path are what they are.' }),
  constraints: z.array(appraisedConstraint).meta({ description: 'What stands against it on the day.' }),
  stances: z.array(appraisedStance).meta({ description: 'Positions on it, the latest first.' }),
  assessments: z.array(appraisedAssessment).meta({ description: 'Judgements of it, the latest first, rivals side by side.' }),
  actions: z.array(appraisedAction).meta({ description: 'What carried it out or used the same power, the latest first.' }),
  findings: z.array(cellFinding).meta({ description: 'Findings on its use that cover the day.' }),
  cells: z.array(cell).meta({ description: 'The sender\'s coverage of its targets and measure types on the day.' })
}).meta({ id: 'OptionAppraisal', description: 'An option with its use and its path on the day, and why.' })

const itemRef = z.strictObject({
  type: textField('The record type.', 'stances', 60),
  id: idField('The id of the record.', 'us-president-long-range-strikes-2024-11-17'),
  title: textField('What it is, in one line.', 'The President is reported to have changed course', 200),
  citations: citationsField,
  dayOf: oneOfOrNull(dayOf, 'Of a measure: what the day on which it began is the day of; where it is `seen`, it may have been there before the earlier day. Null for other records.', 'start')
}).meta({ id: 'ChangedItem', description: 'A record that is new on the later day, or no longer there.' })

export const optionChange = z.strictObject({
  id: idField('The option.', 'us-troops-long-range-strikes'),
  title: title('Allow strikes into Russia with long-range missiles'),
  change: z.enum(['new', 'changed', 'gone']).meta({ description: 'Whether the option is new on the later day, changed, or no longer there.', example: 'changed' }),
  useBefore: oneOfOrNull(optionUse, 'Its use on the earlier day.', 'unused'),
  useAfter: oneOfOrNull(optionUse, 'Its use on the later day.', 'adopted'),
  pathBefore: oneOfOrNull(optionPath, 'Its path on the earlier day.', 'resisted'),
  pathAfter: oneOfOrNull(optionPath, 'Its path on the later day.', 'open'),
  added: z.array(itemRef).meta({ description: 'What is new.' }),
  gone: z.array(itemRef).meta({ description: 'What no longer holds or is no longer there.' }),
  reasons: z.array(reason).meta({ description: 'The reasons of the later day for what changed.' })
}).meta({ id: 'OptionChange', description: 'What changed about an option between two days.' })

export const appraisalChanges = z.strictObject({
  from: dateField('The earlier day.', '2024-11-01'),
  to: dateField('The later day.', '2024-11-20'),
  options: z.array(optionChange).meta({ description: 'The options that changed.' }),
  unchanged: idsField('The options that did not.', 'us-troops-no-action'),
  added: z.array(itemRef).meta({ description: 'What is new about every option, or done by other senders.' }),
  gone: z.array(itemRef).meta({ description: 'What no longer holds.' }),
  sources: z.array(answerSource).meta({ description: 'The sources that the changes cite, as of the later day.' })
}).meta({ id: 'AppraisalChanges', description: 'What changed between two days, and why. It looks as far as the later of them.' })

export const appraisalBody = z.strictObject({
  event: appraisedEvent,
  sender: actorRef,
  target: actorRef.nullable().meta({ description: 'The target to which the options are limited; null for all.' }),
  asOf: dateField('The day that the answer is about.', '2024-11-01'),
  revision: z.int().min(0).meta({ description: 'The revision of the base that it was made from.', example: 812 }),
  reasons: z.array(reason).meta({ description: 'What holds for the appraisal as a whole.' }),
  order: z.array(z.strictObject({
    rule: textField('The criterion.', 'order-path', 60),
    text: textField('How it orders.', 'By path: open, resisted, not recorded, blocked.')
  })).meta({ description: 'By which criteria the options are ordered, the first before the second and so on. There is no score.' }),
  options: z.array(optionAppraisal).meta({ description: 'What is left, option by option.' }),
  constraints: z.array(appraisedConstraint).meta({ description: 'Constraints that name no option and stand against every answer.' }),
  assessments: z.array(appraisedAssessment).meta({ description: 'Assessments of the event that name no option.' }),
  context: z.array(appraisedAction).meta({ description: 'What other senders did about the event by the day, the latest first.' }),
  compareTo: dateOrNull('The other day, where one was asked for.', '2024-11-20'),
  changes: appraisalChanges.nullable().meta({ description: 'What changed between the two days; null where no other day was asked for.' }),
  actors: z.array(actorRef).meta({ description: 'The actors that the answer names.' }),
  measureTypes: z.array(measureTypeRef).meta({ description: 'The measure types that the answer names.' }),
  sources: z.array(answerSource).meta({ description: 'The sources that the answer cites.' }),
  notice: textField('What the answer is not.', 'This is not legal advice and not a screening of persons.', 500),
  coverage: coverageBlock
}).meta({ id: 'Appraisal', description: 'What a sender can still do about an event on a day, what is used up or blocked, and why.' })

export type AppraisedConstraint = z.infer<typeof appraisedConstraint>
export type AppraisedStance = z.infer<typeof appraisedStance>
export type AppraisedAssessment = z.infer<typeof appraisedAssessment>
export type AppraisedAction = z.infer<typeof appraisedAction>
export type AppraisedOption = z.infer<typeof appraisedOption>
export type OptionAppraisal = z.infer<typeof optionAppraisal>
export type OptionChange = z.infer<typeof optionChange>
export type AppraisalChanges = z.infer<typeof appraisalChanges>
export type ChangedItem = z.infer<typeof itemRef>
export type AppraisalBody = z.infer<typeof appraisalBody>
