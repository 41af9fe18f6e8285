/** `GET /v1/threats`: threats and commitments with the actions that followed. */
import * as z from 'zod'
import { encodeDate } from '../../dates.ts'
import { events } from '../../resources/events.ts'
import { actionKind, actionOutcome, attestation, degree, statementKind, threatState, type ValueOf } from '../../vocabulary.ts'
import { coverageBlock, defineAnswer, reason, recordRef } from '../shared/answer.ts'
import { requireActors, requireRecord } from '../shared/actor-queries.ts'
import { answerSource, citationsField, loadSources } from '../shared/citations.ts'
import { coverageBlockOf } from '../shared/coverage-block.ts'
import { cursorParameter, idParameter, limitParameter, orderParameter, requireOneOf, valuesOf, valuesParameter } from '../shared/parameters.ts'
import { nextField, pageOf, totalField } from '../shared/paging.ts'
import { dateField, dateOrNull, flag, idField, idOrNull, idsField, oneOf, oneOfOrNull, textField, textOrNull } from '../shared/schemas.ts'
import { loadThreats } from './queries.ts'
import { announcing, ratesOf, rules, threatsOn } from './threats.ts'

export { rules } from './threats.ts'

const following = z.strictObject({
  action: recordRef,
  title: textField('The action, in one line.', 'Designations over financial and military support of North Korea to Russia', 200),
  kind: oneOf(actionKind, 'What kind of action it is.', 'designation_round'),
  actor: idField('Who did it.', 'KR'),
  doneOn: dateField('The day it was done.', '2024-12-17'),
  days: z.int().min(-1_000_000).max(1_000_000).meta({ description: 'Days from the statement to the action; negative where the action was first, and then it does not count.', example: 57 }),
  degree: oneOf(degree, 'How much of the statement it carries out: an editorial judgement.', 'part'),
  judgedBy: textField('Who judged so.', 'curators', 200),
  rationale: textField('Why.', 'The round names the deployment as its reason.', 500),
  attestation: oneOfOrNull(attestation, 'How the action was attested on the day.', 'official'),
  outcome: oneOfOrNull(actionOutcome, 'What became of the action.', 'done'),
  counts: flag('Whether it counts for the state of the statement.', true),
  late: flag('Whether it was done after the day that the statement named.', false)
}).meta({ id: 'FollowingAction', description: 'An action that followed a threat or commitment.' })

const threat = z.strictObject({
  id: idField('The statement.', 'kr-2024-10-22-phased-measures'),
  title: textField('What it is, in one line.', 'The Republic of Korea announces measures step by step', 200),
  kind: oneOf(statementKind, 'Whether it is a threat or a commitment.', 'threat'),
  speakers: idsField('Whose words they are.', 'KR'),
  actors: idsField('For whom the speakers spoke.', 'KR'),
  addressedTo: idsField('To whom it is addressed.', 'RU'),
  events: idsField('The events that it is about.', 'kp-troops-to-russia-2024'),
  madeOn: dateField('When it was made.', '2024-10-22'),
  firstPublicOn: dateField('When it was first public.', '2024-10-22'),
  dueBy: dateOrNull('By when it was to be done, where the statement says so.', '2024-12-31'),
  language: textField('Language of the quote, as a BCP 47 tag; `und` where it is not recorded.', 'en', 35),
  quote: textField('The words, letter for letter.', 'step by step', 300),
  translation: textOrNull('A translation into English.', 'We will take measures step by step.', 400),
  state: oneOf(threatState, 'What became of it by the day.', 'partly'),
  actions: z.array(following).meta({ description: 'The actions that followed, the earliest first.' }),
  reasons: z.array(reason).meta({ description: 'Why its state is what it is.' }),
  citations: citationsField
}).meta({ id: 'Threat', description: 'A threat or a commitment with what followed.' })

const count = (description: string, example: number) => z.int().min(0).meta({ description, example })
const rate = z.strictObject({
  actor: idField('Whose threats or commitments.', 'KR'),
  kind: oneOf(statementKind, 'Threats or commitments.', 'threat'),
  counts: z.strictObject({
    open: count('How many are open.', 1),
    followed: count('How many were followed.', 0),
    partly: count('How many were followed in part.', 2),
    not_followed: count('How many were not followed.', 0),
    lapsed: count('How many lapsed.', 0)
  }).meta({ id: 'ThreatCounts', description: 'How many came to what.' }),
  numerator: count('How many were followed as a whole.', 0),
  denominator: count('How many are not open.', 2),
  rate: z.number().min(0).max(1).nullable().meta({ description: 'The numerator over the denominator, 0 to 1; null below five, as the reason says.', example: null }),
  reasons: z.array(reason).meta({ description: 'What the rate rests on, or why none is given.' })
}).meta({ id: 'ThreatRate', description: 'How often an actor\'s threats or commitments were followed.' })

/** The answer. */
export const threatsAnswer = defineAnswer({
  path: '/threats',
  operationId: 'getThreats',
  summary: 'Threats and commitments, and what followed',
  description: 'Each threat and commitment with the actions that followed, after how many days, and what became of it by the day; with rates by actor and kind, never over fewer than five. Give at least one of `actor`, `event` and `addressedTo`; all that are given must hold. Limits: which action follows which statement is a judgement of the curators, who signed it; two renderings of the same words are two records and count twice; whether the condition of a threat was met is not recorded.',
  params: z.strictObject({}),
  query: z.strictObject({
    actor: idParameter('Whose threats and commitments; those of bodies and office holders that act for the actor count as its own.', 'KR').optional(),
    event: idParameter('About which event.', 'kp-troops-to-russia-2024').optional(),
    addressedTo: idParameter('To whom they are addressed.', 'RU').optional(),
    kind: valuesParameter('`threat`, `commitment` or both.', 'threat').optional(),
    order: orderParameter,
    limit: limitParameter,
    cursor: cursorParameter
  }),
  response: z.strictObject({
    actor: idOrNull('The actor asked for.', 'KR'),
    event: idOrNull('The event asked for.', 'kp-troops-to-russia-2024'),
    addressedTo: idOrNull('The addressee asked for.', 'RU'),
    asOf: dateField('The day that the answer is about.', '2025-03-01'),
    revision: z.int().min(0).meta({ description: 'The revision of the base.', example: 812 }),
    items: z.array(threat).meta({ description: 'The threats and commitments, in the order of the days on which they were made, then of their ids.' }),
    total: totalField,
    next: nextField,
    rates: z.array(rate).meta({ description: 'Rates over all pages.' }),
    sources: z.array(answerSource).meta({ description: 'The sources cited.' }),
    coverage: coverageBlock
  }).meta({ id: 'ThreatsAnswer', description: 'Threats and commitments, and what followed.' }),
  rules,
  example: { params: {}, query: { actor: 'KR', event: 'kp-troops-to-russia-2024', asOf: '2025-03-01' } },
  answer: async ({ view, query }) => {
    requireOneOf(query, ['actor', 'event', 'addressedTo'])
    const { actor, event, addressedTo } = query
    const kinds = valuesOf('kind', query.kind, statementKind, [...announcing] as ValueOf<typeof statementKind>[]) ?? announcing
    await requireActors(view, { actor, addressedTo })
    await requireRecord(view, events, 'event', event)
    const records = await loadThreats(view, { kinds, actor, event, addressedTo })
    const threats = threatsOn(records, view.day)
    const descending = query.order === 'desc'
    const page = pageOf(descending ? threats.toReversed() : threats, ({ madeOn, id }) => `${encodeDate(madeOn)} ${id}`, descending, { path: '/threats', query, asOf: view.day, revision: view.revision })
    const body = {
      actor: actor ?? null,
      event: event ?? null,
      addressedTo: addressedTo ?? null,
      asOf: view.day,
      revision: view.revision,
      ...page,
      rates: ratesOf(threats, actor)
    }
    const unlinked = threats.filter(({ actions }) => actions.length === 0).length
    const coverage = coverageBlockOf({
      asOf: view.day,
      revision: view.revision,
      records: { statements: records.statements, actions: records.actions, events: records.events },
      events: records.events,
      missing: [
        ...(threats.length === 0 ? ['No threat or commitment is recorded here by the day; that does not say that there was none.'] : []),
        ...(unlinked === 0 ? [] : [`${unlinked} of ${threats.length} have no action linked to them; that does not say that nothing was done.`])
      ]
    })
    return { ...body, sources: await loadSources(view, body), coverage }
  }
})
