import { define, references } from '../resource/define.ts'
import { date, enumeration, reference, rows, text } from '../resource/fields.ts'
import { degree, statementKind } from '../vocabulary.ts'
import { actors, quoteLanguage, summary, title } from './shared.ts'

/** Words of an actor, quoted, dated and sourced. */
export const statements = define({
  name: 'statements',
  one: 'statement',
  component: 'Statement',
  tag: 'What happened',
  description: 'Words of an actor, quoted, dated and sourced: condemnations, threats, commitments, refusals, requests. A threat or a commitment points to the actions that followed.',
  example: 'us-kr-2024-10-31-2plus2-condemnation',
  publicOn: ['firstPublicOn', 'madeOn'],
  sorts: ['madeOn'],
  rules: [{ rule: 'date-order', fields: ['madeOn', 'firstPublicOn'] }],
  fields: {
    title: title('Ministers condemn the deployment'),
    kind: enumeration(statementKind, { required: true, description: 'What the statement does.', example: 'condemnation' }),
    speakers: actors('speaker', 'Whose words they are: persons, and the actors for whom they spoke.', 'US', 1),
    madeOn: date({ required: true, description: 'When it was made.', example: '2024-10-31' }),
    firstPublicOn: date({ description: 'When it was first public, where that is a later day.', example: '2024-10-31' }),
    events: references('events', 'event', 'The events that it is about.', 'kp-troops-to-russia-2024'),
    meeting: reference('meetings', { description: 'The meeting at which it was made.', example: 'rok-us-2plus2-2024' }),
    addressedTo: actors('addressee', 'To whom it is addressed.', 'RU'),
    language: quoteLanguage,
    quote: text({ max: 300, required: true, description: 'The words, letter for letter.', example: 'condemned in the strongest possible terms' }),
    translation: text({ max: 400, description: 'A translation into English, ours unless the note of the citation says otherwise.', example: 'We condemn it in the strongest terms.' }),
    summary: summary('Both sides condemn the deployment and undertake to act.'),
    dueBy: date({ description: 'By when it was to be done, where the statement says so.', example: '2024-12-31' }),
    followedBy: rows({
      action: reference('actions', { required: true, description: 'The action.', example: 'us-2024-12-16-treasury-round', filter: 'followedBy' }),
      degree: enumeration(degree, { required: true, description: 'How much of the statement it carries out.', example: 'part', filter: false }),
      judgedBy: text({ required: true, description: 'Who judged so.', example: 'curators' }),
      rationale: text({ required: true, max: 500, description: 'Why.', example: 'The round names the deployment as its reason.' })
    }, { component: 'FollowUp', description: 'The actions that followed: an editorial judgement.' })
  }
})
