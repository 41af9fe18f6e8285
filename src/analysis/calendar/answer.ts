/** `GET /v1/calendar`: what lapses, or is due for renewal, between two days. */
import * as z from 'zod'
import { calendarKind } from '../../vocabulary.ts'
import { measures } from '../../resources/measures.ts'
import { coverageBlock, defineAnswer, reason, recordRef } from '../shared/answer.ts'
import { loadActing, requireActors } from '../shared/actor-queries.ts'
import { answerSource, citationsField, loadSources } from '../shared/citations.ts'
import { coverageBlockOf } from '../shared/coverage-block.ts'
import { dateParameter, daysOf, idParameter } from '../shared/parameters.ts'
import { loadActs, loadRegimesOf } from '../shared/renewal-queries.ts'
import { ranOutOn, ranOutSentences, undatedRenewals } from '../shared/renewals.ts'
import { dateField, idOrNull, oneOf, textField } from '../shared/schemas.ts'
import { calendarOf, rules } from './calendar.ts'
import { icsOf } from './ics.ts'
import { loadCalendar, loadWritten } from './queries.ts'

export { rules } from './calendar.ts'

const actorsOrNull = (description: string, example: string) => z.array(z.string().max(120)).nullable().meta({ description, example: [example] })

const entry = z.strictObject({
  uid: textField('A name of the entry that stays when its date is corrected.', 'instruments.jp-cabinet-2023-04-07-kp-extension.extendsTo', 300),
  date: dateField('The date, as precise as the record has it.', '2025-04-13'),
  day: dateField('Its last possible day.', '2025-04-13'),
  daysLeft: z.int().min(-1_000_000).max(1_000_000).meta({ description: 'Days from the day asked for to that day; negative where it has passed.', example: 163 }),
  kind: oneOf(calendarKind, 'What kind of entry it is.', 'renewal_ends'),
  title: textField('A short title.', 'Renewal due: Measures on North Korea, renewed to April 2025', 300),
  text: textField('The entry as a sentence.', 'What an act of Japan (cabinet order) renewed runs out unless renewed again: Measures on North Korea, renewed to April 2025.'),
  record: recordRef,
  senders: actorsOrNull('Whose it is; null where it is every sender\'s.', 'JP'),
  targets: actorsOrNull('On whom it falls; null where it is on every target.', 'KP'),
  ifNothing: textField('What happens if nothing is done.', 'What was renewed lapses; it began with “Cabinet decision on the port ban and the import ban against North Korea”.', 4000),
  lapses: z.array(recordRef).meta({ description: 'What lapses or ends if nothing is done.' }),
  resting: z.array(recordRef).meta({ description: 'Measures and carve-outs in force that rest on it; whether each ends with it is for its text to say.' }),
  reasons: z.array(reason).meta({ description: 'Why it is there.' }),
  citations: citationsField,
  recordedAt: z.string().max(30).meta({ description: 'When this base last wrote the record.', example: '2026-11-24T09:00:00.000Z' }),
  revision: z.int().min(0).meta({ description: 'The revision in which that was.', example: 512 })
}).meta({ id: 'CalendarEntry', description: 'Something that lapses or falls due on a day.' })

/** A year after a day. */
const yearAfter = (day: string): string => {
  const date = new Date(`${day}T00:00:00.000Z`)
  date.setUTCFullYear(date.getUTCFullYear() + 1)
  return date.toISOString().slice(0, 10)
}

/** The answer. */
export const calendarAnswer = defineAnswer({
  path: '/calendar',
  operationId: 'getCalendar',
  summary: 'What lapses or is due for renewal',
  description: 'What lapses, or is due for renewal, between two days, as it was known on the day asked for: legal acts, renewals, licences and other carve-outs, constraints with a known end, and days that statements named; each with what lapses if nothing is done. As JSON, or as iCalendar (`text/calendar`) to subscribe to. Limits: only days that records state are here; that an act is renewed every year by habit is not assumed; `coverage.missing` names the regimes that have been renewed and of which the next day is not recorded. A renewal by an act that does not say which one it extends is not seen as a renewal.',
  params: z.strictObject({}),
  query: z.strictObject({
    from: dateParameter('From which day, month or year on; the day asked for unless told.', '2025-01').optional(),
    to: dateParameter('Up to which day, month or year; a year after the first day unless told.', '2025-12').optional(),
    sender: idParameter('Only what is of this sender, or of a body that acts for it.', 'JP').optional(),
    target: idParameter('Only what falls on this target.', 'KP').optional()
  }),
  response: z.strictObject({
    from: dateField('The first day.', '2025-01-01'),
    to: dateField('The last day.', '2025-12-31'),
    sender: idOrNull('The sender asked for.', 'JP'),
    target: idOrNull('The target asked for.', 'KP'),
    asOf: dateField('The day on which this was known.', '2024-11-01'),
    revision: z.int().min(0).meta({ description: 'The revision of the base.', example: 812 }),
    items: z.array(entry).meta({ description: 'The entries, in the order of their dates, then of kind and record.' }),
    sources: z.array(answerSource).meta({ description: 'The sources cited.' }),
    coverage: coverageBlock
  }).meta({ id: 'CalendarAnswer', description: 'What lapses or falls due between two days.' }),
  rules,
  example: { params: {}, query: { from: '2025-01', to: '2025-12', target: 'KP', asOf: '2024-11-01' } },
  answer: async ({ base, view, query }) => {
    const { sender, target } = query
    const first = daysOf(query.from, undefined).from ?? view.day
    const { from = first, to = yearAfter(first) } = daysOf(first, query.to)
    await requireActors(view, { sender, target })
    const records = await loadCalendar(view, from, to)
    const acting = async (id: string | undefined) => id === undefined ? undefined : await loadActing(view, id)
    const [by, on] = [await acting(sender), await acting(target)]
    const entries = calendarOf(records, { day: view.day, from, to, sender: by, target: on })
    const its = await loadRegimesOf(view, by, on)
    const itsMeasures = its.length === 0 ? [] : await view.find(measures, { where: [{ field: 'regime', anyOf: its.map(({ id }) => id) }] })
    const acts = await loadActs(view, itsMeasures.map(({ instrument }) => instrument))
    const written = await loadWritten(base, view.revision, entries.map(({ record }) => record))
    const items = entries.map(item => {
      const { at, revision } = written.get(`${item.record.type}/${item.record.id}`)!
      return { ...item, recordedAt: at, revision }
    })
    const shown = entries.flatMap(({ record: { type, id } }) => type === 'instruments' ? records.acts.get(id)!.regimes : type === 'exemptions' ? [records.exemptions.find(exemption => exemption.id === id)!.regime] : [])
      .flatMap(id => (id === null ? undefined : records.regimes.get(id)) ?? [])
    const beyond = to > view.day ? ['What is adopted after the day asked for may move or lift these days.'] : []
    return {
      from,
      to,
      sender: sender ?? null,
      target: target ?? null,
      asOf: view.day,
      revision: view.revision,
      items,
      sources: await loadSources(view, items),
      coverage: coverageBlockOf({
        asOf: view.day,
        revision: view.revision,
        records: { instruments: [...records.acts.values()], measures: records.measures, exemptions: records.exemptions, constraints: records.constraints, statements: records.statements, regimes: [...its, ...shown] },
        regimes: [...its, ...shown],
        missing: [...ranOutSentences(ranOutOn(acts, itsMeasures, view.day)), ...undatedRenewals(its, acts, view.day), ...(items.length === 0 ? ['Nothing that lapses or falls due is recorded here; that does not say that nothing does.'] : []), ...beyond]
      })
    }
  },
  formats: {
    'text/calendar': body => icsOf(body.items, ['Sanctions calendar', ...(body.sender === null ? [] : [`of ${body.sender}`]), ...(body.target === null ? [] : [`on ${body.target}`])].join(' '))
  }
})
