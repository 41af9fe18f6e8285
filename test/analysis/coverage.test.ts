import t from 'tap'
import type { Test } from 'tap'
import { coverage } from '../../src/analysis/coverage/answer.ts'
import { rules } from '../../src/analysis/coverage/coverage.ts'
import { Problem } from '../../src/errors.ts'
import { complete } from '../../src/resource/base.ts'
import { dayView } from '../../src/resource/as-of.ts'
import { author, emptyBase } from '../helper.ts'

const cite = [{ source: 's-1', quote: 'the words' }]
const country = (id: string, name: string, more = {}) => ({ id, status: 'state', names: [{ language: 'en', text: name, kind: 'common' }], ...more })
const measure = (id: string, more: Record<string, unknown>) => ({
  id, title: `Measure ${id}`, regime: 'r-a', sender: 'XA', type: 'freeze', instrument: 'act', provision: 'art. 1', targets: ['XT'], extent: 'list_based', scope: 'It.', origin: 'autonomous', periods: [{ state: 'imposed', from: '2010-01-01', instrument: 'act' }], citations: cite, ...more
})

type Put = [string, Record<string, unknown> & { id: string }]
const world: Put[] = [
  ['countries', country('XA', 'Alpha')],
  ['countries', country('XB', 'Beta')],
  ['countries', country('XT', 'Target')],
  ['countries', country('XT-1', 'Province', { status: 'territory', partOf: 'XT' })],
  ['organizations', { id: 'EU', kind: 'intergovernmental', names: [{ language: 'en', text: 'Union', kind: 'common' }], members: [{ actor: 'XB', from: '2000-01-01' }], citations: [] }],
  ['measure-types', { id: 'freeze', title: 'Freeze', group: 'finance', description: 'It.' }],
  ['measure-types', { id: 'embargo', title: 'Embargo', group: 'arms', description: 'It.' }],
  ['measure-types', { id: 'unused', title: 'Unused', group: 'arms', description: 'It.' }],
  ['sources', { id: 's-1', title: 'The Journal', publisher: 'Press', language: 'en', kind: 'law', tier: 'official', publishedOn: '2010-01-01' }],
  ['sources', { id: 's-late', title: 'The Late Book', publisher: 'Press', language: 'en', kind: 'study', tier: 'secondary', publishedOn: '2023-05-05' }],
  ['instruments', { id: 'act', title: 'The Act', kind: 'statute', issuer: 'XA', adoptedOn: '2009-12-01', citations: cite }],
  ['regimes', { id: 'r-a', title: 'Regime A', sender: 'XA', basis: 'country_based', targets: ['XT'], periods: [{ state: 'imposed', from: '2010-01-01' }], reviewedThrough: '2022-12-31', citations: cite }],
  ['regimes', { id: 'r-eu', title: 'Regime EU', sender: 'EU', basis: 'country_based', targets: ['XT'], periods: [{ state: 'imposed', from: '2012-01-01' }], reviewedThrough: '2022-12-31', citations: cite }],
  ['measures', measure('m-a', {})],
  ['measures', measure('m-eu', { sender: 'EU', regime: 'r-eu', type: 'embargo', extent: 'total', periods: [{ state: 'imposed', from: '2012-01-01', instrument: 'act' }], citations: [{ source: 's-late', quote: 'later words' }] })],
  ['findings', { id: 'f-a', title: 'No embargo', verdict: 'absent', sender: 'XA', targets: ['XT'], measureTypes: ['embargo'], from: '2015-01-01', to: '2022-12-31', summary: 'Read.', citations: cite }]
]

const build = async (t: Test, more: readonly Put[] = []) => {
  const base = await emptyBase(t)
  await base.write(async w => { for (const [type, record] of [...world, ...more]) await w.put(type, complete(base.resource(type), record), 'create', author) })
  const head = await base.head()
  return async (query: Record<string, string>, day = '2020-06-01') => {
    const body = await coverage.answer({ base, view: dayView(base, head, day), viewOn: other => dayView(base, head, other), params: {}, query: coverage.query.parse(query) as { target: string } })
    return coverage.response.parse(body)
  }
}

t.test('rows and columns are those that occur; cells go row by row', async t => {
  const ask = await build(t)
  const body = await ask({ target: 'XT' })
  t.strictSame(body.senders.map(({ id, name }) => [id, name]), [['EU', 'Union'], ['XA', 'Alpha']])
  t.strictSame(body.measureTypes.map(({ id }) => id), ['embargo', 'freeze'])
  t.strictSame(body.cells.map(({ sender, measureType, state }) => [sender, measureType, state]), [
    ['EU', 'embargo', 'in_force'], ['EU', 'freeze', 'not_recorded'], ['XA', 'embargo', 'verified_absent'], ['XA', 'freeze', 'in_force']
  ])
  t.match(body.coverage.missing, [/^1 of 4 cells are not recorded/, /^Measures on parts of XT .*XT-1/])
  t.strictSame(body.coverage.lookedAt, [{ type: 'findings', count: 1 }, { type: 'measures', count: 2 }, { type: 'regimes', count: 2 }])
  for (const { rule } of body.cells.flatMap(({ reasons }) => reasons)) t.ok(rule in rules, rule)
})

t.test('senders and measure types can be named, and all types asked for', async t => {
  const ask = await build(t)
  const body = await ask({ target: 'XT', sender: 'XB,XA', measureType: 'embargo' })
  t.strictSame(body.cells.map(({ sender, state, boundBy }) => [sender, state, boundBy.map(({ body }) => body)]), [['XB', 'not_recorded', ['EU']], ['XA', 'verified_absent', []]])
  t.ok(body.coverage.missing.some(text => text.startsWith('No regime or measure of XB on XT')))
  t.strictSame((await ask({ target: 'XT', measureType: 'all' })).measureTypes.map(({ id }) => id), ['embargo', 'freeze', 'unused'])
  t.strictSame((await ask({ target: 'XB' })).cells, [])
  t.match((await ask({ target: 'XB' })).coverage.missing[0], /^No regime or measure of any sender on XB/)
})

t.test('a later source is named for an earlier fact, without its words and title', async t => {
  const body = await (await build(t))({ target: 'XT' })
  t.match(body.sources, [{ id: 's-1', later: false, title: 'The Journal', publishedOn: '2010-01-01' }, { id: 's-late', later: true, title: null, publisher: null, publishedOn: null }])
  t.notMatch(JSON.stringify(body), /Late Book|later words|2023/)
})

t.test('as a table: a line for each cell, with what it rests on', async t => {
  const body = await (await build(t))({ target: 'XT' })
  const lines = coverage.formats!['text/csv']!(body).trimEnd().split('\r\n')
  t.equal(lines[0], 'asOf,revision,sender,target,measureType,state,extent,disputed,measures,acts,findings,boundBy,coveredBy,reviewedThrough,beyondReview,ranOut,reasons')
  t.equal(lines.length, 1 + body.cells.length)
  t.match(lines[1], /^2020-06-01,\d+,EU,XT,embargo,in_force,total,false,"m-eu \(in_force, 2012-01-01\)","The Act, art\. 1",,,,2022-12-31,false,/)
  const [marked] = coverage.formats!['text/csv']!({ ...body, cells: [{ ...body.cells[0]!, sender: '=1+1', measures: [{ ...body.cells[0]!.measures[0]!, sinceDayOf: 'seen' }] }] }).split('\r\n').slice(1)
  t.match(marked, /^2020-06-01,\d+,'=1\+1,XT,embargo,in_force,total,false,"m-eu \(in_force, 2012-01-01 seen\)"/, 'no formula; a day on which it was seen says so')
  t.match(lines[3], /^2020-06-01,\d+,XA,XT,embargo,verified_absent,,false,,,f-a,,,2020-06-01,false,/)
})

t.test('beyond the review the answer says so', async t => {
  const body = await (await build(t))({ target: 'XT' }, '2024-01-01')
  t.ok(body.cells.find(({ sender, measureType }) => sender === 'XA' && measureType === 'freeze')!.beyondReview)
  t.ok(body.coverage.reviewed.every(({ beyond }) => beyond))
  t.ok(body.coverage.missing.some(text => text.startsWith('The regime r-a was followed up to 2022-12-31')))
})

t.test('a regime of which the last renewal recorded has run out is named', async t => {
  const ask = await build(t, [['instruments', { id: 'renewal', title: 'The Renewal', kind: 'decision', issuer: 'XA', adoptedOn: '2015-12-01', regimes: ['r-a'], extendsTo: '2016-12-31', relations: [{ relation: 'extends', instrument: 'act' }], citations: cite }]])
  const ranOut = async (query: Record<string, string>, day: string) => (await ask(query, day)).coverage.missing.filter(text => text.startsWith('What renewal kept in force ran out on 2016-12-31;'))
  t.equal((await ranOut({ target: 'XT' }, '2017-01-01')).length, 1)
  t.equal((await ranOut({ target: 'XT' }, '2016-12-31')).length, 0, 'the day itself has not passed')
  t.equal((await ranOut({ target: 'XT', sender: 'XB' }, '2017-01-01')).length, 0, 'a regime of another sender')
})

t.test('many regimes beyond their review are told in one sentence', async t => {
  const ask = await build(t, [1, 2, 3, 4].map(n => ['regimes', { id: `r-${n}`, title: `Regime ${n}`, sender: 'XA', basis: 'country_based', targets: ['XT'], periods: [{ state: 'imposed', from: '2010-01-01' }], reviewedThrough: `202${n}-01-01`, citations: cite }]))
  const beyond = async (day: string) => (await ask({ target: 'XT' }, day)).coverage.missing.filter(text => text.includes('followed up to'))
  t.equal((await beyond('2023-06-01')).length, 5)
  t.strictSame(await beyond('2025-06-01'), ['6 regimes were followed up to days before 2025-06-01, the earliest 2021-01-01 (r-1); what is shown of each for a later day is the state of the day up to which it was followed.'])
})

t.test('unknown actors and types are refused with the near id, and lists are checked', async t => {
  const ask = await build(t)
  const problem = async (query: Record<string, string>): Promise<Problem> => {
    try {
      await ask(query)
    } catch (error) {
      if (error instanceof Problem) return error
      throw error
    }
    throw new Error('was answered')
  }
  t.match(await problem({ target: 'XTT' }), { kind: 'not-found', errors: [{ pointer: 'target', value: 'XTT', detail: /Did you mean "XT"/ }] })
  t.match(await problem({ target: 'XT', sender: 'XA,EV' }), { kind: 'not-found', errors: [{ pointer: 'sender', value: 'EV', detail: /Did you mean "EU"/ }] })
  t.match(await problem({ target: 'XT', measureType: 'freez' }), { errors: [{ pointer: 'measureType', detail: /Did you mean "freeze"/ }] })
  for (const sender of ['', ',', 'XA,', 'X A', 'x'.repeat(2001)]) t.notOk(coverage.query.safeParse({ target: 'XT', sender }).success, sender.slice(0, 10))
  t.notOk(coverage.query.safeParse({ target: 'XT', senders: 'XA' }).success)
})

t.test('no hindsight: what is first public later changes nothing', async t => {
  const day = '2020-06-01'
  const before = await (await build(t))({ target: 'XT' }, day)
  const later: Put[] = [
    ['regimes', { id: 'r-b', title: 'Regime B', sender: 'XB', basis: 'country_based', targets: ['XT'], periods: [{ state: 'imposed', from: '2020-06-02' }], reviewedThrough: '2022-12-31', citations: cite }],
    ['measures', measure('m-b', { sender: 'XB', regime: 'r-b', type: 'unused', periods: [{ state: 'imposed', from: '2020-06-02' }] })],
    ['measures', measure('m-a2', { extent: 'total', periods: [{ state: 'imposed', from: '2020-09-01', announcedOn: '2020-06-02' }] })],
    ['findings', { id: 'f-b', title: 'None', verdict: 'absent', sender: 'XA', targets: ['XT'], measureTypes: ['freeze'], from: '2020-06-02', to: '2022-12-31', summary: 'Read.', citations: cite }]
  ]
  const ask = await build(t, later)
  const after = await ask({ target: 'XT' }, day)
  t.strictSame({ ...after, revision: 0, coverage: { ...after.coverage, revision: 0 } }, { ...before, revision: 0, coverage: { ...before.coverage, revision: 0 } })
  t.equal((await ask({ target: 'XT' }, '2020-06-02')).senders.length, 3)
})
