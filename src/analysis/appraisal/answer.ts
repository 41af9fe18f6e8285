/** `GET /events/{id}/appraisal`: what a sender can still do about an event, what is used up or blocked, and why. */
import * as z from 'zod'
import { dayPattern, isPartialDate } from '../../dates.ts'
import { Problem } from '../../errors.ts'
import type { DayView } from '../../resource/as-of.ts'
import { idPattern } from '../../resource/fields.ts'
import { events } from '../../resources/events.ts'
import { didYouMean } from '../../suggest.ts'
import { defineAnswer } from '../shared/answer.ts'
import { citationsOf, loadSources } from '../shared/citations.ts'
import { coverageBlockOf } from '../shared/coverage-block.ts'
import { requireActorRefs, type ActorRef, type MeasureTypeRef } from '../shared/refs.ts'
import { appraise, targetsOf, type Appraisal } from './appraisal.ts'
import { briefOf } from './brief.ts'
import { changesBetween } from './compare.ts'
import { criteria } from './order.ts'
import { loadAppraisal, type Loaded } from './queries.ts'
import { rules } from './rules.ts'
import { appraisalBody, type AppraisalBody } from './schemas.ts'

const idParameter = (description: string, example: string) => z.string().max(120).regex(idPattern, 'is not an id').meta({ description, example })

/** A day far ahead: the view of it holds whatever the base holds. */
const ever = '9999-12-31'

const notice = 'This is an answer from recorded and cited facts. It is not legal advice and not a screening of persons.'

interface Side { readonly appraisal: Appraisal, readonly loaded?: Loaded }

/** The appraisal as of the day of a view; an empty one where the event was not public by then. */
const sideOf = async (view: DayView, id: string, sender: string, target: string | null): Promise<Side> => {
  const event = await view.get(events, id)
  if (event === undefined) {
    const text = `The event was not public on ${view.day}, so that nobody could answer it.`
    return { appraisal: { options: [], constraints: [], assessments: [], context: [], reasons: [{ rule: 'event-not-public', text, records: [{ type: 'events', id }] }], missing: [text] } }
  }
  const loaded = await loadAppraisal(view, event, sender, target)
  return { loaded, appraisal: appraise(loaded.records, { sender, target, day: view.day }) }
}

/** Those of a table whose ids occur in a body, by id. */
const named = <T extends { readonly id: string }>(table: ReadonlyMap<string, T>, body: unknown): T[] => {
  const found = new Map<string, T>()
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      const known = table.get(value)
      if (known !== undefined) found.set(value, known)
    } else if (Array.isArray(value)) value.forEach(walk)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk)
  }
  walk(body)
  return [...found.values()].sort((a, b) => a.id < b.id ? -1 : 1)
}

const shownEvent = (id: string, loaded: Loaded | undefined): AppraisalBody['event'] => {
  if (loaded === undefined) return { id, public: false, title: null, kind: null, summary: null, startedOn: null, firstPublicOn: null, actors: [], citations: [] }
  const { event } = loaded.records
  return {
    id,
    public: true,
    title: event.title,
    kind: event.kind,
    summary: event.summary,
    startedOn: event.startedOn,
    firstPublicOn: event.firstPublicOn,
    actors: event.actors.map(({ actor, role }) => ({ actor, role })),
    citations: citationsOf(event)
  }
}

/** The appraisal. */
export const appraisal = defineAnswer({
  path: '/events/{id}/appraisal',
  operationId: 'getAppraisal',
  summary: 'What a sender can still do about an event, what is used up or blocked, and why',
  description: 'Every option of the sender for the event that was public on the day, each with its `use` (how far it is used up) and its `path` (whether it can be taken), the constraints, stances, assessments and actions of that day, the reasons for each conclusion, and the coverage of what it would impose. Doing nothing is always there. What others have in force and the sender has not is added as derived candidates. `compareTo` tells what changed between two days. The same as a brief in Markdown: `Accept: text/markdown`. It is not legal advice.',
  params: z.strictObject({ id: idParameter('The event.', 'kp-troops-to-russia-2024') }),
  query: z.strictObject({
    sender: idParameter('Who could act: the id of a country or an organization.', 'US'),
    target: idParameter('Only options on this target, and the baseline. What others have in force is compared only for those who did the event or took part in it.', 'KP').optional(),
    compareTo: z.string().max(10).regex(dayPattern, 'is not a day (YYYY-MM-DD)').refine(isPartialDate, 'is not a day of the calendar').optional()
      .meta({ description: 'Another day: `changes` tells what changed between the two, and why.', example: '2024-11-20' })
  }),
  response: appraisalBody,
  rules,
  example: { params: { id: 'kp-troops-to-russia-2024' }, query: { sender: 'US', asOf: '2024-11-01' } },
  formats: { 'text/markdown': briefOf },
  answer: async ({ view, viewOn, params: { id }, query }) => {
    if (await viewOn(ever).get(events, id) === undefined) {
      const known = (await viewOn(ever).find(events)).map(event => event.id)
      throw new Problem('not-found', `There is no event ${id}.`, [{ pointer: 'id', detail: `is not the id of an event.${didYouMean(id, known)}`, value: id }])
    }
    const [sender] = await requireActorRefs(view, 'sender', [query.sender])
    const [target = null] = query.target === undefined ? [] : await requireActorRefs(view, 'target', [query.target])
    const { appraisal, loaded } = await sideOf(view, id, query.sender, query.target ?? null)
    const { missing, ...concluded } = appraisal

    let changes: AppraisalBody['changes'] = null
    let others: ReadonlyMap<string, ActorRef> = new Map()
    let otherTypes: ReadonlyMap<string, MeasureTypeRef> = new Map()
    if (query.compareTo !== undefined) {
      const other = viewOn(query.compareTo)
      const there = await sideOf(other, id, query.sender, query.target ?? null)
      const later = other.day > view.day
      const found = later ? changesBetween(view.day, appraisal, other.day, there.appraisal) : changesBetween(other.day, there.appraisal, view.day, appraisal)
      changes = { ...found, sources: await loadSources(later ? other : view, found) }
      others = there.loaded?.actors ?? others
      otherTypes = there.loaded?.types ?? otherTypes
    }

    const event = shownEvent(id, loaded)
    const body = { event, sender: sender!, target, ...concluded }
    const records = loaded?.records
    const onWhom = new Set(records === undefined ? [] : [...targetsOf(records.event), ...appraisal.options.flatMap(({ option }) => option.targets)])
    const { changes: _, ...answered } = { ...body, changes: null }
    return {
      ...body,
      asOf: view.day,
      revision: view.revision,
      order: criteria.map(({ rule }) => ({ rule, text: rules[rule] })),
      compareTo: query.compareTo ?? null,
      changes,
      actors: named(new Map([...others, ...loaded?.actors ?? []]), { answered, changes }),
      measureTypes: named(new Map([...otherTypes, ...loaded?.types ?? []]), { answered, changes }),
      sources: await loadSources(view, answered),
      notice,
      coverage: coverageBlockOf({
        asOf: view.day,
        revision: view.revision,
        records: records === undefined
          ? {}
          : {
              events: [records.event], options: records.options, actions: records.actions, findings: [...records.findings, ...records.cells.findings], constraints: records.constraints,
              stances: records.stances, assessments: records.assessments, instruments: records.instruments, exemptions: records.exemptions, measures: records.cells.measures, regimes: records.cells.regimes
            },
        events: records === undefined ? [] : [records.event],
        regimes: records === undefined ? [] : records.cells.regimes.filter(({ targets }) => targets.some(on => onWhom.has(on))),
        missing
      })
    }
  }
})
