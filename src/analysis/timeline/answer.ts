/** `GET /v1/timeline`: everything dated in one stream. */
import * as z from 'zod'
import { Problem } from '../../errors.ts'
import { events } from '../../resources/events.ts'
import { regimes } from '../../resources/regimes.ts'
import { timelineKind } from '../../vocabulary.ts'
import { coverageBlock, defineAnswer, reason, recordRef } from '../shared/answer.ts'
import { requireActors, requireRecord } from '../shared/actor-queries.ts'
import { coverageBlockOf } from '../shared/coverage-block.ts'
import { cursorParameter, dateParameter, daysOf, idParameter, limitParameter, orderParameter, requireOneOf, valuesOf, valuesParameter } from '../shared/parameters.ts'
import { nextField, pageOf, totalField } from '../shared/paging.ts'
import { dateField, dateOrNull, flag, idOrNull, idsField, oneOf, textField } from '../shared/schemas.ts'
import { loadTimeline } from './queries.ts'
import { rules, timelineOf, within } from './timeline.ts'

export { rules } from './timeline.ts'

const entry = z.strictObject({
  date: dateField('Its date, as precise as the record has it.', '2024-10-31'),
  kind: oneOf(timelineKind, 'What kind of entry it is.', 'meeting'),
  text: textField('The entry as a sentence, made from the record.', 'Sixth ROK-US Foreign and Defense Ministerial Meeting (2+2), Department of State, Washington, with United States and South Korea.', 4000),
  record: recordRef,
  actors: idsField('The actors named in it.', 'US'),
  sources: idsField('The sources that the record cites.', 'yonhap-2024-11-01-2plus2'),
  scheduled: flag('Whether it lies after the day, and was known by then to come.', false),
  reasons: z.array(reason).meta({ description: 'Why an entry after the day is there; empty for others.' })
}).meta({ id: 'TimelineEntry', description: 'A dated entry of a timeline.' })

/** The answer. */
export const timelineAnswer = defineAnswer({
  path: '/timeline',
  operationId: 'getTimeline',
  summary: 'Everything dated in one stream',
  description: 'Events, meetings, statements, options, actions, stances, assessments, legal acts, regimes, measures, carve-outs, findings and constraints in one dated stream, each a sentence with its record. Give at least one of `actor`, `regime` and `event`; `with` makes a pair of actors. Limits: a date of less than day precision stands at its last possible day; an act\'s day of entry into force that lies ahead is left out, as the base does not hold since when it was known.',
  params: z.strictObject({}),
  query: z.strictObject({
    actor: idParameter('Of which actor; what bodies and office holders that act for it do counts as its own.', 'KP').optional(),
    with: idParameter('And of which other actor: only what is of both.', 'RU').optional(),
    regime: idParameter('Of which regime.', 'us-dprk').optional(),
    event: idParameter('Of which event.', 'kp-troops-to-russia-2024').optional(),
    kind: valuesParameter('Which kinds of entry, all unless told.', 'action,statement').optional(),
    from: dateParameter('From which day, month or year on.', '2024-10').optional(),
    to: dateParameter('Up to which day, month or year.', '2024-11').optional(),
    order: orderParameter,
    limit: limitParameter,
    cursor: cursorParameter
  }),
  response: z.strictObject({
    actor: idOrNull('The actor asked for.', 'KP'),
    with: idOrNull('The other actor asked for.', 'RU'),
    regime: idOrNull('The regime asked for.', 'us-dprk'),
    event: idOrNull('The event asked for.', 'kp-troops-to-russia-2024'),
    from: dateOrNull('The first day asked for.', '2024-10-01'),
    to: dateOrNull('The last day asked for.', '2024-11-30'),
    asOf: dateField('The day that the answer is about.', '2024-11-01'),
    revision: z.int().min(0).meta({ description: 'The revision of the base.', example: 812 }),
    items: z.array(entry).meta({ description: 'The entries, in the order asked for.' }),
    total: totalField,
    next: nextField,
    coverage: coverageBlock
  }).meta({ id: 'TimelineAnswer', description: 'Everything dated in one stream.' }),
  rules,
  example: { params: {}, query: { actor: 'KP', with: 'RU', from: '2024-10', to: '2024-11', asOf: '2024-11-01' } },
  answer: async ({ view, query }) => {
    requireOneOf(query, ['actor', 'regime', 'event'])
    const { actor, with: other, regime, event } = query
    if (other !== undefined && actor === undefined) throw new Problem('invalid-request', 'A pair needs both of its actors.', [{ pointer: 'with', detail: 'needs actor beside it', value: other }])
    const kinds = valuesOf('kind', query.kind, timelineKind)
    const { from, to } = daysOf(query.from, query.to)
    await requireActors(view, { actor, with: other })
    const itsRegime = await requireRecord(view, regimes, 'regime', regime)
    const itsEvent = await requireRecord(view, events, 'event', event)
    const { records, around } = await loadTimeline(view, { actors: [actor, other].filter(id => id !== undefined), regime, event, kinds })
    const entries = within(timelineOf(records, around, view.day), { from, to, kinds })
    const descending = query.order === 'desc'
    const page = pageOf(descending ? entries.toReversed() : entries, ({ key }) => key, descending, { path: '/timeline', query, asOf: view.day, revision: view.revision })
    return {
      actor: actor ?? null,
      with: other ?? null,
      regime: regime ?? null,
      event: event ?? null,
      from: from ?? null,
      to: to ?? null,
      asOf: view.day,
      revision: view.revision,
      ...page,
      items: page.items.map(({ key, ...shown }) => shown),
      coverage: coverageBlockOf({
        asOf: view.day,
        revision: view.revision,
        records: { ...records },
        regimes: [...records.regimes, ...(itsRegime === undefined ? [] : [itsRegime])],
        events: [...records.events, ...(itsEvent === undefined ? [] : [itsEvent])],
        missing: entries.length === 0 ? ['Nothing dated is recorded here; that does not say that nothing happened.'] : []
      })
    }
  }
})
