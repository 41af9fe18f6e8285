import { define, names, references } from '../resource/define.ts'
import { actor, date, enumeration, rows, text } from '../resource/fields.ts'
import { eventKind, eventRole } from '../vocabulary.ts'
import { summary, title } from './shared.ts'

/** What a response is sought to. */
export const events = define({
  name: 'events',
  one: 'event',
  component: 'Event',
  tag: 'What happened',
  description: 'What a response is sought to: a deployment, a launch, a test, an invasion, a transfer, an attack.',
  example: 'kp-troops-to-russia-2024',
  publicOn: ['firstPublicOn'],
  sorts: ['startedOn', 'firstPublicOn'],
  rules: [{ rule: 'date-order', fields: ['startedOn', 'endedOn'] }],
  fields: {
    title: title('North Korea sends troops to Russia'),
    kind: enumeration(eventKind, { required: true, description: 'What happened.', example: 'troop_deployment' }),
    summary: summary('North Korean troops are moved to Russia and towards the front.', true),
    startedOn: date({ required: true, description: 'When it began.', example: '2024-10-08' }),
    endedOn: date({ description: 'When it ended.', example: '2025-04-26', hiddenUntilReached: true }),
    firstPublicOn: date({ required: true, description: 'When it was first public.', example: '2024-10-18' }),
    names: names(),
    actors: rows({
      actor: actor({ required: true, description: 'The actor.', example: 'KP', filter: 'actor' }),
      role: enumeration(eventRole, { required: true, description: 'Its role.', example: 'initiator', filter: 'role' }),
      note: text({ max: 500, description: 'What a reader should know of it.', example: 'Sent the troops.' })
    }, { component: 'EventActor', min: 1, description: 'Who took part, in which role.' }),
    related: references('events', 'related', 'Events to which it belongs or that led to it.', 'ru-kp-treaty-2024'),
    place: text({ description: 'Where.', example: 'Kursk region, Russia' }),
    reviewedThrough: date({ required: true, description: 'Up to which day this base followed it. Beyond that day nothing is asserted without saying so.', example: '2026-11-24', filter: false, past: true })
  }
})
