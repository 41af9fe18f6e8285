import { define, references } from '../resource/define.ts'
import { actor, date, enumeration, reference, text } from '../resource/fields.ts'
import { attestation, position } from '../vocabulary.ts'
import { quoteLanguage, summary, title } from './shared.ts'

/** Positions of actors on options. */
export const stances = define({
  name: 'stances',
  one: 'stance',
  component: 'Stance',
  tag: 'Views',
  description: 'Positions of actors on options, quoted, dated and sourced. A later stance of the same holder supersedes an earlier one; both stay.',
  example: 'us-president-long-range-strikes-2024-10-23',
  publicOn: ['firstPublicOn', 'statedOn'],
  sorts: ['statedOn'],
  rules: [{ rule: 'date-order', fields: ['statedOn', 'firstPublicOn'] }],
  fields: {
    title: title('The Secretary of Defense sees no single weapon as decisive'),
    holder: actor({ required: true, description: 'Who takes the position.', example: 'us-president' }),
    person: reference('persons', { description: 'Who spoke for the holder.', example: 'lloyd-austin' }),
    option: reference('options', { required: true, description: 'On which option.', example: 'us-troops-long-range-strikes' }),
    position: enumeration(position, { required: true, description: 'The position.', example: 'opposes' }),
    statedOn: date({ required: true, description: 'When it was taken.', example: '2024-09-06' }),
    firstPublicOn: date({ description: 'When it was first public, where that is a later day.', example: '2024-09-06' }),
    attestation: enumeration(attestation, { required: true, description: 'How it is attested.', example: 'official' }),
    condition: text({ max: 500, description: 'The condition, for a conditional position.', example: 'If partners agree.' }),
    language: quoteLanguage,
    quote: text({ max: 300, description: 'The words, letter for letter.', example: 'no one capability' }),
    summary: summary('He doubts that it would change the course of the war.'),
    supersedes: references('stances', 'supersedes', 'Earlier stances of the same holder that it replaces.', 'us-president-long-range-strikes-2024-09-06')
  }
})
