import { define, references } from '../resource/define.ts'
import { boolean, date, enumeration } from '../resource/fields.ts'
import { constraintKind } from '../vocabulary.ts'
import { actors, summary, title } from './shared.ts'

/** What stands against an option, a sender or every answer to an event. */
export const constraints = define({
  name: 'constraints',
  one: 'constraint',
  component: 'Constraint',
  tag: 'What can be done',
  description: 'What stands against an option, a sender or every answer to an event: escalation, stockpile, saturation, a veto, a legal bar, an election. Only a legal or voting bar bars.',
  example: 'us-troops-veto-ru',
  publicOn: ['from'],
  sorts: ['from'],
  rules: [{ rule: 'date-order', fields: ['from', 'scheduledTo'] }, { rule: 'date-order', fields: ['from', 'endedOn'] }, { rule: 'any-of', fields: ['events', 'options', 'senders', 'targets'] }],
  fields: {
    title: title('Two permanent members prevent new measures on North Korea'),
    kind: enumeration(constraintKind, { required: true, description: 'What kind of constraint it is.', example: 'veto' }),
    bars: boolean({ required: true, description: 'Whether it bars the option: true only for a legal or voting bar.', example: true }),
    events: references('events', 'event', 'The events whose answers it stands against; with no option named, against every answer of the senders.', 'kp-troops-to-russia-2024'),
    options: references('options', 'option', 'The options that it stands against.', 'us-troops-unsc-step'),
    senders: actors('sender', 'The senders that it binds; all, where none is named.', 'US'),
    targets: actors('target', 'The targets to which it applies; all, where none is named.', 'KP'),
    from: date({ required: true, description: 'From when it stood and was public.', example: '2022-05-26' }),
    scheduledTo: date({ description: 'Its end, where that is known beforehand.', example: '2024-11-05' }),
    endedOn: date({ description: 'When it ended.', example: '2025-01-20', hiddenUntilReached: true }),
    summary: summary('Both vetoed the last draft and one of them the renewal of the panel.', true)
  }
})
