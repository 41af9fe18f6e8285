/** `GET /coverage`: what each sender has of each measure type against a target on a day. */
import * as z from 'zod'
import { mediaTypes } from '../../http/format.ts'
import { idPattern } from '../../resource/fields.ts'
import { coverageBlock, defineAnswer } from '../shared/answer.ts'
import { actorRef, measureTypeRef, requireActorRefs, requireMeasureTypes } from '../shared/refs.ts'
import { loadCellRecords } from '../shared/cell-queries.ts'
import { cell } from '../shared/cell-schemas.ts'
import { answerSource, loadSources } from '../shared/citations.ts'
import { coverageBlockOf } from '../shared/coverage-block.ts'
import { bindingBodies, countsAs } from '../shared/membership.ts'
import { dateField, idList, idsOf } from '../shared/schemas.ts'
import { coverageOf, rules } from './coverage.ts'
import { loadParts } from './queries.ts'
import { tableOf } from './table.ts'

const response = z.strictObject({
  target: actorRef,
  asOf: dateField('The day that the answer is about.', '2024-11-01'),
  revision: z.int().min(0).meta({ description: 'The revision of the base that it was made from.', example: 812 }),
  senders: z.array(actorRef).meta({ description: 'The rows.' }),
  measureTypes: z.array(measureTypeRef).meta({ description: 'The columns.' }),
  cells: z.array(cell).meta({ description: 'A cell for each row and column, row by row.' }),
  sources: z.array(answerSource).meta({ description: 'The sources that the cells cite.' }),
  coverage: coverageBlock
}).meta({ id: 'CoverageAnswer', description: 'The matrix sender × measure type for a target on a day.' })

/** The coverage matrix. */
export const coverage = defineAnswer({
  path: '/coverage',
  operationId: 'getCoverage',
  summary: 'What each sender has in force against a target, by type of measure',
  description: 'The matrix sender × measure type for a target on a day, each cell with its measures, instruments and findings. A cell is `in_force`, `suspended`, `not_yet_in_force`, `ended`, `verified_absent` or `not_recorded`; only `verified_absent`, which rests on a finding, says that there is none. What binds a sender as a member of the United Nations or the European Union stands beside its own state. A state is taken from what is recorded: where the last renewal recorded of what it rests on has run out by the day, the reasons and `coverage.missing` say so. As JSON, or as a table for spreadsheets (`text/csv`), a line for each cell, with its reasons but without `coverage.missing`. The matrix is not a screening of persons and is not legal advice.',
  params: z.strictObject({}),
  query: z.strictObject({
    target: z.string().max(120).regex(idPattern, 'is not an id').meta({ description: 'On whom the measures fall: the id of an actor.', example: 'KP' }),
    sender: idList('Whose measures; without it every sender with a regime or measure on the target.', 'US,EU').optional(),
    measureType: idList('Which types of measure; without it those that occur for the target, with `all` the whole vocabulary.', 'asset-freeze,travel-ban').optional()
  }),
  response,
  rules,
  example: { params: {}, query: { target: 'KP', asOf: '2024-11-01' } },
  answer: async ({ view, query }) => {
    const [target] = await requireActorRefs(view, 'target', [query.target])
    const asked = query.sender === undefined ? undefined : await requireActorRefs(view, 'sender', idsOf(query.sender))
    const types = query.measureType === undefined ? undefined : await requireMeasureTypes(view, 'measureType', query.measureType === 'all' ? 'all' : idsOf(query.measureType))
    const [records, parts] = await Promise.all([loadCellRecords(view, [query.target]), loadParts(view, query.target)])
    const matrix = coverageOf(records, { day: view.day, target: query.target, senders: asked?.map(({ id }) => id), measureTypes: types?.map(({ id }) => id) }, parts)
    const cells = [...matrix.cells]
    return {
      target: target!,
      asOf: view.day,
      revision: view.revision,
      senders: asked ?? await requireActorRefs(view, 'sender', matrix.senders),
      measureTypes: types ?? await requireMeasureTypes(view, 'measureType', matrix.measureTypes),
      cells,
      sources: await loadSources(view, cells),
      coverage: coverageBlockOf({
        asOf: view.day,
        revision: view.revision,
        records: { regimes: records.regimes, measures: records.measures, findings: records.findings },
        regimes: records.regimes.filter(({ targets, sender }) => targets.includes(query.target) && (asked === undefined || bindingBodies.some(body => body === sender) || asked.some(({ id }) => countsAs(sender, id, records.organizations)))),
        missing: matrix.missing
      })
    }
  },
  formats: { [mediaTypes.csv]: body => tableOf(body) }
})
