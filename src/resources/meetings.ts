import { define, names, references } from '../resource/define.ts'
import { actor, date, enumeration, integer, reference, rows, text } from '../resource/fields.ts'
import { meetingKind, participantRole } from '../vocabulary.ts'
import { summary, title } from './shared.ts'

/** Dated meetings, with who took part and what came out. */
export const meetings = define({
  name: 'meetings',
  one: 'meeting',
  component: 'Meeting',
  tag: 'What happened',
  description: 'Meetings that dealt with events: two-plus-two ministerials, summits, sittings of the Security Council, the founding of a monitoring team.',
  example: 'rok-us-2plus2-2024',
  publicOn: ['firstPublicOn', 'heldOn'],
  sorts: ['heldOn'],
  rules: [{ rule: 'date-order', fields: ['heldOn', 'endedOn'] }],
  fields: {
    title: title('Sixth Republic of Korea - United States foreign and defence ministerial meeting'),
    kind: enumeration(meetingKind, { required: true, description: 'What kind of meeting it was.', example: 'ministerial' }),
    series: text({ description: 'The series that it belongs to.', example: 'ROK-US 2+2' }),
    edition: integer({ description: 'Its number in the series.', example: 6 }),
    heldOn: date({ required: true, description: 'The (first) day.', example: '2024-10-31' }),
    endedOn: date({ description: 'The last day, where it took several.', example: '2024-10-31', hiddenUntilReached: true }),
    firstPublicOn: date({ description: 'When it was first public, where that is not the first day.', example: '2024-10-31' }),
    place: text({ description: 'The place.', example: 'Washington' }),
    country: reference('countries', { description: 'The country of the place.', example: 'US' }),
    names: names(),
    participants: rows({
      actor: actor({ required: true, description: 'The actor that took part.', example: 'KR', filter: 'participant' }),
      person: reference('persons', { description: 'Who spoke for it.', example: 'cho-tae-yul', filter: 'person' }),
      office: text({ description: 'In which office.', example: 'Minister of Foreign Affairs' }),
      role: enumeration(participantRole, { description: 'In which part.', example: 'member', filter: false })
    }, { component: 'Participant', description: 'Who took part.' }),
    events: references('events', 'event', 'The events that it dealt with.', 'kp-troops-to-russia-2024'),
    outcome: references('sources', 'outcome', 'The documents that came out of it.', 'us-kr-2024-10-31-2plus2-joint-statement'),
    summary: summary('The ministers condemn the deployment and announce that they will act together.')
  }
})
