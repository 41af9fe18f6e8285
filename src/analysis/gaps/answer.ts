/** `GET /v1/gaps`: what peers have in force against a target and a sender has not, and the other way round. */
import * as z from 'zod'
import { Problem } from '../../errors.ts'
import { cellState, dayOf } from '../../vocabulary.ts'
import { coverageBlock, defineAnswer, reason, recordRef } from '../shared/answer.ts'
import { cell } from '../shared/cell-schemas.ts'
import { answerSource, loadSources } from '../shared/citations.ts'
import { coverageBlockOf } from '../shared/coverage-block.ts'
import { idParameter } from '../shared/parameters.ts'
import { actorRef, measureTypeRef, requireActorRefs, requireMeasureTypes } from '../shared/refs.ts'
import { dateField, dateOrNull, flag, idField, idList, idsField, idsOf, oneOf, oneOfOrNull } from '../shared/schemas.ts'
import { gapsOf, peersOf, rules, type Gap } from './gaps.ts'
import { loadGaps } from './queries.ts'

export { rules } from './gaps.ts'

const having = z.strictObject({
  sender: idField('Who has it.', 'EU'),
  ways: z.array(z.enum(['own', 'bound', 'covered'])).meta({ description: 'In which ways: by measures of its own, bound as a member, or by a general ban that takes the type in.', example: ['own'] }),
  measures: idsField('The measures by which it has it.', 'eu-russia-crude-ban'),
  instruments: idsField('The acts on which they rest.', 'eu-reg-833-2014'),
  since: dateOrNull('Since when it first had one in force.', '2022-12-05'),
  sinceDayOf: oneOfOrNull(dayOf, 'What that day is the day of: where it is `seen`, it had one on that day or earlier, where it is `act`, on that day or later; null where no day is recorded.', 'start')
}).meta({ id: 'GapHaving', description: 'One that has a measure type in force.' })

const lacking = z.strictObject({
  sender: idField('Who has it not.', 'US'),
  state: oneOf(cellState, 'The state of its cell.', 'ended'),
  power: flag('Whether it, or a body that binds it, holds a power of the type that had not been used.', false),
  recorded: flag('Whether anything is recorded of it; where not, that it has it not is not known.', true)
}).meta({ id: 'GapLacking', description: 'One that has a measure type not in force, as far as is recorded.' })

const gap = z.strictObject({
  measureType: measureTypeRef,
  having: z.array(having).meta({ description: 'Those that have it.' }),
  lacking: z.array(lacking).meta({ description: 'Those that have it not.' }),
  earliest: z.strictObject({
    sender: idField('Who had it first of those that have it.', 'EU'),
    date: dateField('When.', '2022-12-05'),
    dayOf: oneOf(dayOf, 'What that day is the day of: where it is `seen`, it had it on that day or earlier, where it is `act`, on that day or later.', 'start'),
    certain: flag('Whether it is certain that it was the first: not where by what is recorded another may have had it as early.', true)
  }).nullable().meta({ id: 'GapEarliest', description: 'The earliest date on which one of those that have it had it; null where no day is recorded.' }),
  options: z.array(recordRef).meta({ description: 'The options, of those that have it not, that would close it.' }),
  cells: z.array(cell).meta({ description: 'The cell of the sender, then that of each peer.' }),
  reasons: z.array(reason).meta({ description: 'Why it is a gap.' })
}).meta({ id: 'Gap', description: 'A measure type that one side has in force and the other has not.' })

/** The answer. */
export const gapsAnswer = defineAnswer({
  path: '/gaps',
  operationId: 'getGaps',
  summary: 'What peers have in force and a sender has not',
  description: 'For a target: the measure types that peers have in force and the sender has not, and the other way round, each with the cell of every one of them, the acts, the earliest date, and the recorded options that would close it. Those bound by the United Nations or the European Union count as bound; a power not used does not count as having. Limits: types are compared, not single goods or persons, so that two that have a type may still differ in what it covers; where nothing is recorded of one that seems to lack it, the gap says so.',
  params: z.strictObject({}),
  query: z.strictObject({
    target: idParameter('On whom the measures fall.', 'RU'),
    sender: idParameter('Whose gaps.', 'US'),
    peers: idList('With whom it is compared; all others with a regime or measure on the target unless told.', 'EU,GB').optional(),
    measureType: idList('Which types of measure; those that occur for the target unless told.', 'import-oil').optional()
  }),
  response: z.strictObject({
    target: actorRef,
    sender: actorRef,
    peers: z.array(actorRef).meta({ description: 'With whom it is compared.' }),
    asOf: dateField('The day that the answer is about.', '2024-11-01'),
    revision: z.int().min(0).meta({ description: 'The revision of the base.', example: 812 }),
    gaps: z.array(gap).meta({ description: 'What at least one peer has and the sender has not, by measure type.' }),
    reverse: z.array(gap).meta({ description: 'What the sender has and at least one peer has not, by measure type.' }),
    sources: z.array(answerSource).meta({ description: 'The sources that the cells cite.' }),
    coverage: coverageBlock
  }).meta({ id: 'GapsAnswer', description: 'What peers have in force against a target and a sender has not, and the other way round.' }),
  rules,
  example: { params: {}, query: { target: 'RU', sender: 'US', peers: 'EU,GB', asOf: '2024-11-01' } },
  answer: async ({ view, query }) => {
    const [target] = await requireActorRefs(view, 'target', [query.target])
    const [sender] = await requireActorRefs(view, 'sender', [query.sender])
    const named = query.peers === undefined ? undefined : idsOf(query.peers)
    if (named?.includes(query.sender) === true) throw new Problem('invalid-request', 'A sender is not its own peer.', [{ pointer: 'peers', detail: 'names the sender', value: query.sender }])
    const asked = named === undefined ? undefined : await requireActorRefs(view, 'peers', named)
    const types = query.measureType === undefined ? undefined : await requireMeasureTypes(view, 'measureType', idsOf(query.measureType))
    const { records, options } = await loadGaps(view, query.target, [query.sender, ...(named ?? [])])
    const peers = asked ?? await requireActorRefs(view, 'peers', peersOf(records, query.target, query.sender, view.day))
    const names = new Map([sender!, ...peers].map(({ id, name }) => [id, name]))
    const found = gapsOf(records, options, { day: view.day, target: query.target, sender: query.sender, peers: peers.map(({ id }) => id), measureTypes: types?.map(({ id }) => id) }, id => names.get(id) ?? id)
    const refs = new Map((await requireMeasureTypes(view, 'measureType', [...new Set([...found.gaps, ...found.reverse].map(({ measureType }) => measureType))])).map(ref => [ref.id, ref]))
    const shown = (gaps: readonly Gap[]) => gaps.map(item => ({ ...item, measureType: refs.get(item.measureType)! }))
    const body = { gaps: shown(found.gaps), reverse: shown(found.reverse) }
    return {
      target: target!,
      sender: sender!,
      peers,
      asOf: view.day,
      revision: view.revision,
      ...body,
      sources: await loadSources(view, body),
      coverage: coverageBlockOf({
        asOf: view.day,
        revision: view.revision,
        records: { regimes: records.regimes, measures: records.measures, findings: records.findings, options },
        regimes: records.regimes.filter(({ targets }) => targets.includes(query.target)),
        missing: [...(peers.length === 0 ? [`No other actor with a regime or a measure on ${query.target} is recorded; that does not say that there is none.`] : []), ...found.missing]
      })
    }
  }
})
