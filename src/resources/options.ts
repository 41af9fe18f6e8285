import { define, references } from '../resource/define.ts'
import { actor, boolean, date, enumeration } from '../resource/fields.ts'
import { decisionRule, optionKind } from '../vocabulary.ts'
import { actors, summary, title } from './shared.ts'

/** What a sender could do in answer to an event. */
export const options = define({
  name: 'options',
  one: 'option',
  component: 'Option',
  tag: 'What can be done',
  description: 'What a sender could do in answer to an event, who decides it, by which rule, on which legal basis, and whether it can be repeated.',
  example: 'us-troops-long-range-strikes',
  publicOn: ['firstPublicOn'],
  sorts: ['firstPublicOn'],
  fields: {
    title: title('Allow strikes inside Russia with long-range missiles'),
    kind: enumeration(optionKind, { required: true, description: 'What kind of option it is.', example: 'arms_permission' }),
    summary: summary('Ukraine may use the missiles it was given against targets inside Russia.', true),
    events: references('events', 'event', 'The events that it would answer.', 'kp-troops-to-russia-2024', 1),
    sender: actor({ required: true, description: 'Who could do it.', example: 'US' }),
    deciders: actors('decider', 'Who decides it.', 'us-president', 1),
    decisionRule: enumeration(decisionRule, { required: true, description: 'What it takes to decide.', example: 'executive' }),
    legalBasis: references('instruments', 'legalBasis', 'The acts that give the power.', 'us-eo-13810'),
    targets: actors('target', 'On whom it would fall.', 'RU'),
    beneficiaries: actors('beneficiary', 'Whom it would serve.', 'UA'),
    measureTypes: references('measure-types', 'measureType', 'The types of measure that it would impose or tighten.', 'asset-freeze'),
    closes: references('exemptions', 'closes', 'The exemptions that it would narrow or end.', 'us-dprk-gl-510-512'),
    repeatable: boolean({ required: true, description: 'Whether it can be done again: one can designate again, one cannot embargo twice.', example: true }),
    firstPublicOn: date({ required: true, description: 'From when it was available or spoken of as an answer to the event.', example: '2024-10-18' })
  }
})
