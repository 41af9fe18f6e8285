import { define, references } from '../resource/define.ts'
import { date, enumeration, reference, text } from '../resource/fields.ts'
import { dimension, verdict } from '../vocabulary.ts'
import { actors, quoteLanguage, summary, title } from './shared.ts'

/** Judgements of third parties. */
export const assessments = define({
  name: 'assessments',
  one: 'assessment',
  component: 'Assessment',
  tag: 'Views',
  description: 'Judgements of third parties, experts or newspapers, on an option or an event, kept beside their rivals and never overwritten.',
  example: 'us-troops-experts-enforcement-first',
  publicOn: ['publishedOn'],
  sorts: ['publishedOn'],
  rules: [{ rule: 'any-of', fields: ['events', 'options'] }],
  fields: {
    title: title('Experts prefer enforcement and gap-closing over new sanctions'),
    assessors: actors('assessor', 'Whose judgement it is.', 'wall-street-journal'),
    publication: reference('sources', { description: 'Where it was published.', example: 'asiae-2024-11-02-wsj-options' }),
    events: references('events', 'event', 'The events that it judges.', 'kp-troops-to-russia-2024'),
    options: references('options', 'option', 'The options that it judges.', 'us-troops-enforcement'),
    preferredOver: references('options', 'preferredOver', 'The options that it judges worse than those.', 'us-troops-sectoral-kp'),
    dimension: enumeration(dimension, { required: true, description: 'What it judges.', example: 'effectiveness' }),
    verdict: enumeration(verdict, { required: true, description: 'What it comes to.', example: 'favourable' }),
    publishedOn: date({ required: true, description: 'When it was published.', example: '2024-11-01' }),
    language: quoteLanguage,
    quote: text({ max: 300, description: 'The words, letter for letter.', example: 'may be better than introducing new sanctions', wordsOfSource: true }),
    summary: summary('Enforcing what is in force may do more than adding to it.', true)
  }
})
