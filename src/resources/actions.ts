import { define, references } from '../resource/define.ts'
import { actor, date, enumeration, number, rows, text } from '../resource/fields.ts'
import { actionKind, actionOutcome, attestation, countedThing } from '../vocabulary.ts'
import { actors, carriesOut, summary, title, votes } from './shared.ts'

/** What a sender did. */
export const actions = define({
  name: 'actions',
  one: 'action',
  component: 'Action',
  tag: 'What can be done',
  description: 'What a sender did: a round of designations, a determination, a licence, an enforcement case, an arms delivery or permission, a vote, a disclosure; the day done and the day first public, and who vouches for it.',
  example: 'us-2024-12-16-treasury-round',
  publicOn: ['firstPublicOn', 'doneOn'],
  sorts: ['doneOn', 'firstPublicOn'],
  rules: [{ rule: 'date-order', fields: ['doneOn', 'firstPublicOn'] }],
  fields: {
    title: title('Designations over financial and military support of North Korea to Russia'),
    kind: enumeration(actionKind, { required: true, description: 'What kind of action it is.', example: 'designation_round' }),
    actor: actor({ required: true, description: 'Who did it.', example: 'US' }),
    decidedBy: actor({ description: 'The body that decided it.', example: 'OFAC' }),
    doneOn: date({ required: true, description: 'The day it was done.', example: '2024-12-16' }),
    firstPublicOn: date({ description: 'The day it was first public, where that is a later one.', example: '2024-12-16' }),
    attestations: rows({
      attestation: enumeration(attestation, { required: true, description: 'How it is attested.', example: 'official', filter: 'attestation' }),
      from: date({ required: true, description: 'From which day.', example: '2024-12-16', filter: false }),
      by: actor({ description: 'By whom.', example: 'us-treasury', filter: false }),
      note: text({ max: 500, description: 'What a reader should know of it.', example: 'Press release.' })
    }, { component: 'Attestation', min: 1, description: 'Who vouches that it happened, since when; the latest that has begun counts.', publicOn: ['from'] }),
    targets: actors('target', 'On whom it fell.', 'KP'),
    events: references('events', 'event', 'The events that it answers.', 'kp-troops-to-russia-2024'),
    instruments: references('instruments', 'instrument', 'The acts under which it was done.', 'us-eo-13810'),
    measures: references('measures', 'measure', 'The measures that it uses.', 'us-dprk-asset-freeze-eo13810'),
    counts: rows({
      what: enumeration(countedThing, { required: true, description: 'What is counted.', example: 'persons', filter: false }),
      number: number({ required: true, description: 'How many.', example: 9, filter: false }),
      note: text({ max: 500, description: 'What a reader should know of it.', example: 'Under E.O. 13810.' })
    }, { component: 'Count', description: 'Counts, as the source gives them.' }),
    outcome: enumeration(actionOutcome, { description: 'What became of it.', example: 'done' }),
    carriesOut,
    votes,
    summary: summary('Nine persons and seven entities are put on the list.')
  }
})
