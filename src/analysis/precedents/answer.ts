/** `GET /v1/precedents`: earlier events like one, and what was done about them. */
import * as z from 'zod'
import { lastDay } from '../../dates.ts'
import { events } from '../../resources/events.ts'
import { actionKind, actionOutcome, attestation, dimension, eventKind, optionKind, optionUse, status, verdict } from '../../vocabulary.ts'
import { coverageBlock, defineAnswer, reason } from '../shared/answer.ts'
import { requireRecord } from '../shared/actor-queries.ts'
import { coverageBlockOf } from '../shared/coverage-block.ts'
import { cursorParameter, idParameter, limitParameter } from '../shared/parameters.ts'
import { nextField, pageOf, totalField } from '../shared/paging.ts'
import { dateField, dateOrNull, flag, idField, idsField, oneOf, oneOfOrNull, textField } from '../shared/schemas.ts'
import { features, permanentMembersOn, precedentsOf, rules, type Feature } from './precedents.ts'
import { loadPrecedents } from './queries.ts'

export { rules } from './precedents.ts'

const featureNames = Object.keys(features) as [Feature, ...Feature[]]
const feature = z.enum(featureNames).meta({ description: `The feature: ${featureNames.map(name => `\`${name}\`: ${features[name]}`).join(' ')}`, example: 'actorsInRoles' })
const values = (description: string, example: string) => z.array(z.string().max(200)).meta({ description, example: [example] })

const likeness = z.strictObject({
  feature,
  alike: z.boolean().nullable().meta({ description: 'Whether they are alike in it; null where one of them has nothing recorded for it.', example: true }),
  both: values('What both have.', 'KP as initiator'),
  onlyThis: values('What only the event asked about has.', 'storm-corps as initiator'),
  onlyThat: values('What only the earlier event has.', 'JP as affected'),
  text: textField('The same as a sentence.', 'Both: KP as initiator; only the event asked about: storm-corps as initiator; only the earlier one: none.')
}).meta({ id: 'PrecedentLikeness', description: 'How two events compare in one feature.' })

const done = z.strictObject({
  sender: idField('Who acted.', 'US'),
  party: flag('Whether it is the initiator or a partner of the event itself: what it did is no answer.', false),
  actions: z.array(z.strictObject({
    id: idField('The action.', 'us-2024-10-23-troops-disclosure'),
    title: textField('What it is, in one line.', 'The United States makes known its assessment of the North Korean troops in Russia', 200),
    kind: oneOf(actionKind, 'What kind of action it is.', 'disclosure'),
    doneOn: dateField('The day it was done.', '2024-10-23'),
    days: z.int().min(-1_000_000).max(1_000_000).meta({ description: 'Days from the beginning of the event, each date at its last possible day.', example: 15 }),
    attestation: oneOfOrNull(attestation, 'How it was attested on the day.', 'official'),
    outcome: oneOfOrNull(actionOutcome, 'What became of it.', 'done'),
    options: idsField('The options that it carries out.', 'us-troops-disclosure')
  }).meta({ id: 'PrecedentAction', description: 'An action in answer to an earlier event.' })).meta({ description: 'What it did, the earliest first.' })
}).meta({ id: 'PrecedentDone', description: 'What one sender did.' })

const notDone = z.strictObject({
  id: idField('The option.', 'us-troops-long-range-strikes'),
  title: textField('What it is, in one line.', 'Allow strikes into Russia with long-range missiles', 200),
  kind: oneOf(optionKind, 'What kind of option it is.', 'arms_permission'),
  sender: idField('Who could have done it.', 'US'),
  basis: z.enum(['not_used', 'not_recorded']).meta({ description: `\`not_used\`: a finding says so. \`not_recorded\`: ${optionUse.values.not_recorded}`, example: 'not_recorded' }),
  findings: idsField('The findings that say so.', 'us-troops-long-range-strikes-not-used')
}).meta({ id: 'PrecedentNotDone', description: 'An option that was not carried out, as far as is recorded.' })

const cameOfIt = z.strictObject({
  endedOn: dateOrNull('When the event ended.', '2025-04-26'),
  assessments: z.array(z.strictObject({
    id: idField('The assessment.', 'us-troops-wsj-almost-no-options'),
    title: textField('What it is, in one line.', 'The Wall Street Journal sees almost no options for the United States', 200),
    dimension: oneOf(dimension, 'What it judges.', 'feasibility'),
    verdict: oneOf(verdict, 'What it comes to.', 'unfavourable'),
    publishedOn: dateField('When it was published.', '2024-11-01')
  }).meta({ id: 'PrecedentAssessment', description: 'A judgement of a third party on an earlier event.' })).meta({ description: 'Judgements of third parties on it and on the options, the earliest first.' }),
  measuresOver: z.array(z.strictObject({
    id: idField('The measure.', 'us-dprk-asset-freeze-13810'),
    title: textField('What it is, in one line.', 'Blocking of persons', 200),
    status: oneOf(status, 'Its status on the day.', 'ended')
  }).meta({ id: 'PrecedentMeasureOver', description: 'A measure used that had ended or was suspended.' })).meta({ description: 'Measures used that had ended or were suspended by the day.' }),
  text: textField('The same as a sentence.', 'What came of it is not recorded.')
}).meta({ id: 'PrecedentOutcome', description: 'What came of it, where that is recorded.' })

const brief = z.strictObject({
  id: idField('The event.', 'kp-arms-to-russia-2023'),
  title: textField('What it is, in one line.', 'North Korean arms and munitions are shipped to Russia', 200),
  kind: oneOf(eventKind, 'What happened.', 'arms_transfer'),
  startedOn: dateField('When it began.', '2023-09-07'),
  firstPublicOn: dateField('When it was first public.', '2023-10-13')
}).meta({ id: 'PrecedentEvent', description: 'An event.' })

const precedent = z.strictObject({
  event: brief,
  likeness: z.array(likeness).meta({ description: 'Every feature, in the order in which they decide.' }),
  done: z.array(done).meta({ description: 'What was done about it, by sender.' }),
  notDone: z.array(notDone).meta({ description: 'What was not, as far as is recorded.' }),
  cameOfIt,
  reasons: z.array(reason).meta({ description: 'Why it counts as alike.' })
}).meta({ id: 'Precedent', description: 'An earlier event like the one asked about.' })

/** The answer. */
export const precedentsAnswer = defineAnswer({
  path: '/precedents',
  operationId: 'getPrecedents',
  summary: 'Earlier events like one, and what was done',
  description: 'Earlier events that are like one by declared features, each likeness shown feature by feature and never summed into a score; with what was done about them, what was not, and what came of it where that is recorded. Limits: only events in this base are compared; outcomes are not coded in the terms of TIES or GSDB, as no record type holds such a code; that one thing came after another does not say that it came from it.',
  params: z.strictObject({}),
  query: z.strictObject({
    event: idParameter('The event.', 'kp-troops-to-russia-2024'),
    limit: limitParameter,
    cursor: cursorParameter
  }),
  response: z.strictObject({
    event: brief,
    asOf: dateField('The day that the answer is about.', '2024-11-01'),
    revision: z.int().min(0).meta({ description: 'The revision of the base.', example: 812 }),
    order: z.array(feature).meta({ description: 'The features in the order in which they decide; then the later event first, then by id.' }),
    permanentMembers: z.strictObject({
      members: idsField('The permanent members on the day on which the event began.', 'RU'),
      recorded: flag('Whether the base records them; else they are those of Article 23 of the Charter.', false)
    }).meta({ id: 'PermanentMembers', description: 'The permanent members of the Security Council.' }),
    items: z.array(precedent).meta({ description: 'The earlier events, in that order.' }),
    total: totalField,
    next: nextField,
    coverage: coverageBlock
  }).meta({ id: 'PrecedentsAnswer', description: 'Earlier events like one.' }),
  rules,
  example: { params: {}, query: { event: 'kp-troops-to-russia-2024', asOf: '2024-11-01' } },
  answer: async ({ view, query }) => {
    const event = (await requireRecord(view, events, 'event', query.event))!
    const records = await loadPrecedents(view, event)
    const found = precedentsOf(event, records, view.day)
    const places = new Map(found.map((item, index) => [item, String(index).padStart(6, '0')]))
    const { items, total, next } = pageOf(found, item => places.get(item)!, false, { path: '/precedents', query, asOf: view.day, revision: view.revision })
    const shown = (item: { id: string, title: string, kind: typeof event.kind, startedOn: string, firstPublicOn: string }) => ({ id: item.id, title: item.title, kind: item.kind, startedOn: item.startedOn, firstPublicOn: item.firstPublicOn })
    const silent = found.filter(({ done }) => done.length === 0).length
    return {
      event: shown(event),
      asOf: view.day,
      revision: view.revision,
      order: [...featureNames],
      permanentMembers: permanentMembersOn(records.council, lastDay(event.startedOn)),
      items,
      total,
      next,
      coverage: coverageBlockOf({
        asOf: view.day,
        revision: view.revision,
        records: { events: records.events, options: records.options, actions: records.actions, measures: [...records.measures.values()], regimes: [...records.regimes.values()], findings: records.findings, assessments: records.assessments },
        events: [event, ...records.events.filter(({ id }) => found.some(item => item.event.id === id))],
        missing: [
          ...(found.length === 0 ? ['No earlier event like this one is recorded; that does not say that there was none.'] : []),
          ...(silent === 0 ? [] : [`For ${silent} of ${found.length} earlier events no action is recorded; that does not say that nothing was done.`])
        ]
      })
    }
  }
})
