import t from 'tap'
import { cellsOf, greatestExtent, measureTypesOn, missingOf, sendersOn, type Cell, type CellRecords } from '../../../src/analysis/shared/cells.ts'
import { complete } from '../../../src/resource/base.ts'
import type { RecordOf, Resource } from '../../../src/resource/define.ts'
import { findings } from '../../../src/resources/findings.ts'
import { instruments } from '../../../src/resources/instruments.ts'
import { measures } from '../../../src/resources/measures.ts'
import { organizations } from '../../../src/resources/organizations.ts'
import { regimes } from '../../../src/resources/regimes.ts'

const of = <R extends Resource>(resource: R, partial: Record<string, unknown>): RecordOf<R> => complete(resource, partial) as RecordOf<R>
const period = (state: string, from: string, announcedOn?: string) => ({ state, from, announcedOn, instrument: 'act' })
const regime = (id: string, sender: string, reviewedThrough = '2030-12-31') =>
  of(regimes, { id, title: id, sender, basis: 'country_based', targets: ['XT'], periods: [period('imposed', '2000-01-01')], reviewedThrough })
const measure = (id: string, more: Record<string, unknown> = {}) => of(measures, {
  id, title: id, regime: 'r-a', sender: 'XA', type: 'freeze', instrument: 'act', provision: '1', targets: ['XT'], extent: 'partial', scope: 'It.', origin: 'autonomous', periods: [period('imposed', '2010-01-01')], ...more
})
const finding = (id: string, more: Record<string, unknown> = {}) =>
  of(findings, { id, title: id, verdict: 'absent', sender: 'XA', targets: ['XT'], measureTypes: ['freeze'], from: '2019-01-01', to: '2021-12-31', summary: 'Read.', ...more })
const organization = (id: string, more: Record<string, unknown> = {}) => of(organizations, { id, kind: 'agency', ...more })

const records = (partial: Partial<{ regimes: CellRecords['regimes'], measures: CellRecords['measures'], findings: CellRecords['findings'], organizations: readonly RecordOf<typeof organizations>[] }>): CellRecords => ({
  regimes: partial.regimes ?? [regime('r-a', 'XA')],
  measures: partial.measures ?? [],
  findings: partial.findings ?? [],
  organizations: new Map((partial.organizations ?? []).map(item => [item.id, item])),
  acts: new Map([['act', of(instruments, { id: 'act', title: 'The Act' })]])
})
const cell = (partial: Parameters<typeof records>[0], day = '2020-06-01', sender = 'XA', target = 'XT'): Cell =>
  cellsOf(records(partial), { day, target, senders: [sender], measureTypes: ['freeze'] })[0]!

t.test('the state of a cell, branch by branch', t => {
  const suspended = measure('m-suspended', { periods: [period('imposed', '2010-01-01'), period('suspended', '2015-01-01')] })
  const coming = measure('m-coming', { periods: [period('imposed', '2020-09-01', '2020-05-01')] })
  const ended = measure('m-ended', { periods: [period('imposed', '2010-01-01'), period('ended', '2015-01-01')] })
  const state = (...list: CellRecords['measures']) => cell({ measures: list }).state
  t.equal(state(), 'not_recorded')
  t.equal(state(ended), 'ended')
  t.equal(state(ended, coming), 'not_yet_in_force')
  t.equal(state(ended, coming, suspended), 'suspended')
  t.equal(state(ended, coming, suspended, measure('m')), 'in_force')
  t.equal(cell({ findings: [finding('f')] }).state, 'verified_absent')
  t.equal(cell({ findings: [finding('f')], measures: [ended] }).state, 'ended', 'what is recorded goes before a finding')
  t.equal(cell({ findings: [finding('f')], measures: [ended] }).findings.length, 1, 'and the finding is still shown')
  t.equal(cell({ findings: [finding('f', { verdict: 'not_used' })] }).state, 'not_recorded', 'only "absent" says that there is none')
  t.end()
})

t.test('a finding covers its first and its last day; after that it speaks as last known', t => {
  const state = (day: string, more = {}) => cell({ findings: [finding('f', more)] }, day).state
  t.equal(state('2018-12-31'), 'not_recorded')
  t.equal(state('2019-01-01'), 'verified_absent')
  t.equal(state('2021-12-31'), 'verified_absent')
  t.match(cell({ findings: [finding('f')] }, '2021-12-31'), { beyondReview: false })
  t.match(cell({ findings: [finding('f')] }, '2022-01-01'), { state: 'verified_absent', beyondReview: true })
  t.equal(state('2019-03-01', { from: '2019' }), 'not_recorded', 'a year is reached on its last day')
  t.equal(cell({ findings: [finding('f')] }).findings[0]!.to, '2020-06-01', 'its end is not shown before it is reached')
  t.equal(state('2020-06-01', { sender: 'XB' }), 'not_recorded')
  t.equal(state('2020-06-01', { targets: ['XU'] }), 'not_recorded')
  t.equal(state('2020-06-01', { measureTypes: ['other'] }), 'not_recorded')
  t.end()
})

t.test('the greatest extent in force counts, and only what is in force', t => {
  const withExtents = (...extents: string[]) => cell({ measures: extents.map((extent, i) => measure(`m${i}`, { extent })) }).extent
  t.equal(withExtents('authority_only', 'list_based'), 'list_based')
  t.equal(withExtents('list_based', 'partial', 'authority_only'), 'partial')
  t.equal(withExtents('partial', 'total'), 'total')
  t.equal(cell({ measures: [measure('m', { extent: 'total', periods: [period('imposed', '2010-01-01'), period('ended', '2011-01-01')] }), measure('n')] }).extent, 'partial')
  t.equal(cell({ measures: [] }).extent, null)
  t.equal(greatestExtent([]), null)
  t.end()
})

t.test('a measure of which no period was public by the day does not exist yet', t => {
  const found = cell({ measures: [measure('m', { periods: [period('imposed', '2021-01-01')] })] })
  t.equal(found.state, 'not_recorded')
  t.strictSame(found.measures, [])
  t.end()
})

t.test('a cell says where what keeps its measures in force has run out', t => {
  const act = (id: string, more: Record<string, unknown> = {}) => [id, of(instruments, { id, title: id, kind: 'statute', ...more })] as const
  const acts = new Map([act('emergency'), act('act', { relations: [{ relation: 'based_on', instrument: 'emergency' }] }), act('alive'), act('notice', { adoptedOn: '2018-01-01', extendsTo: '2019-01-01', relations: [{ relation: 'extends', instrument: 'emergency' }] }), act('long', { adoptedOn: '2018-01-01', extendsTo: '2030-01-01', relations: [{ relation: 'extends', instrument: 'alive' }] })])
  const world = { ...records({ measures: [measure('m'), measure('n', { instrument: 'alive', type: 'embargo' })] }), acts }
  const reasons = (type: string, day: string) => cellsOf(world, { day, target: 'XT', senders: ['XA'], measureTypes: [type] })[0]!.reasons.filter(({ rule }) => rule === 'cell-renewal-ran-out')
  t.match(reasons('freeze', '2020-06-01'), [{ text: /what notice kept in force ran out on 2019-01-01/, records: [{ type: 'instruments', id: 'notice' }] }])
  t.strictSame(reasons('freeze', '2019-01-01'), [], 'the day itself has not passed')
  t.strictSame(reasons('embargo', '2020-06-01'), [], 'another chain is alive')
  const question = { day: '2020-06-01', target: 'XT', senders: ['XA'] }
  t.match(missingOf(world, cellsOf(world, { ...question, measureTypes: ['freeze', 'embargo'] }), question), [/^What notice kept in force ran out on 2019-01-01; .*: m\.$/])
  t.strictSame(missingOf(world, cellsOf(world, { ...question, measureTypes: ['embargo'] }), question), [])
  const many = { ...world, measures: [1, 2, 3, 4, 5, 6].map(n => measure(`m-${n}`, { instrument: `act-${n}` })), acts: new Map([1, 2, 3, 4, 5, 6].flatMap(n => [act(`act-${n}`), act(`notice-${n}`, { adoptedOn: '2018-01-01', extendsTo: `201${n}-01-01`, relations: [{ relation: 'extends', instrument: `act-${n}` }] })])) }
  t.match(missingOf(many, cellsOf(many, { ...question, measureTypes: ['freeze'] }), question), [/^Of 6 acts the day .*: notice-1 \(2011-01-01\), notice-2 /])
  t.end()
})

t.test('a cell tells the period and the act that decide it', t => {
  const [found] = cell({ measures: [measure('m', { periods: [period('imposed', '2010-01-01'), period('ended', '2012-01-01'), { ...period('reimposed', '2014-01-01'), instrument: 'act-2' }] })] }).measures
  t.match(found, { status: 'in_force', since: '2014-01-01', sinceDayOf: 'start', by: 'act-2', instrument: 'act', instrumentTitle: 'The Act' })
  const dayOf = (value: string | undefined) => cell({ measures: [measure('m', { periods: [{ ...period('imposed', '2010-01-01'), dayOf: value }] })] })
  t.strictSame(['act', 'seen', 'start', undefined].map(value => dayOf(value).measures[0]!.sinceDayOf), ['act', 'seen', 'start', 'start'])
  t.strictSame(['act', 'seen', 'start'].map(value => dayOf(value).reasons.some(({ rule }) => rule === 'cell-day-of-act')), [true, false, false])
  const both = cell({ measures: [measure('m', { periods: [{ ...period('imposed', '2010-01-01'), dayOf: 'act' }] }), measure('n')] })
  t.notOk(both.reasons.some(({ rule }) => rule === 'cell-day-of-act'), 'another measure began for certain')
  t.end()
})

t.test('disputed: in force and found absent on the same day', t => {
  const found = cell({ measures: [measure('m')], findings: [finding('f')] })
  t.match(found, { state: 'in_force', disputed: true })
  t.strictSame(found.reasons.find(({ rule }) => rule === 'cell-disputed')?.records, [{ type: 'measures', id: 'm' }, { type: 'findings', id: 'f' }])
  t.equal(cell({ measures: [measure('m')], findings: [finding('f', { to: '2020-01-01' })] }).disputed, false)
  t.equal(cell({ measures: [measure('m', { periods: [period('imposed', '2010-01-01'), period('suspended', '2015-01-01')] })], findings: [finding('f')] }).disputed, false)
  t.end()
})

t.test('what an agency does counts as done by the actor for which it acts', t => {
  const chain = [organization('bureau', { actsFor: 'ministry' }), organization('ministry', { actsFor: 'XA' })]
  const byBureau = measure('m', { sender: 'bureau', regime: 'r-b' })
  t.equal(cell({ measures: [byBureau], organizations: chain }).state, 'in_force')
  t.equal(cell({ measures: [byBureau], organizations: chain }, '2020-06-01', 'bureau').state, 'in_force')
  t.equal(cell({ measures: [measure('m')], organizations: chain }, '2020-06-01', 'bureau').state, 'not_recorded', 'not the other way round')
  const circle = [organization('one', { actsFor: 'two' }), organization('two', { actsFor: 'one' })]
  t.equal(cell({ measures: [measure('m', { sender: 'one' })], organizations: circle }).state, 'not_recorded', 'a circle ends')
  t.strictSame(sendersOn(records({ measures: [byBureau], regimes: [], organizations: chain }), 'XT', '2020-06-01'), ['XA'])
  t.end()
})

t.test('a territory does not count as its country', t => {
  t.equal(cell({ measures: [measure('m', { targets: ['XT-1'] })] }).state, 'not_recorded')
  t.end()
})

t.test('members are bound on the days of their membership, and their own state stays', t => {
  const eu = organization('EU', { kind: 'intergovernmental', members: [{ actor: 'XA', from: '2005-01-01', to: '2020-01-31' }] })
  const inEu = measure('m-eu', { sender: 'EU', regime: 'r-eu', extent: 'total' })
  const found = (day: string, sender = 'XA') => cell({ measures: [inEu], organizations: [eu] }, day, sender)
  t.match(found('2019-01-01'), { state: 'not_recorded', boundBy: [{ body: 'EU', extent: 'total', measures: ['m-eu'] }] })
  t.equal(found('2020-01-31').boundBy.length, 1, 'the last day is still one')
  t.equal(found('2020-02-01').boundBy.length, 0)
  t.equal(found('2019-01-01', 'XB').boundBy.length, 0)
  t.equal(found('2019-01-01', 'EU').boundBy.length, 0)
  const nato = organization('NATO', { members: [{ actor: 'XA', from: '2005-01-01' }] })
  t.equal(cell({ measures: [measure('m', { sender: 'NATO' })], organizations: [nato] }).boundBy.length, 0, 'only the United Nations and the European Union bind')
  const ended = measure('m-eu', { sender: 'EU', periods: [period('imposed', '2010-01-01'), period('ended', '2011-01-01')] })
  t.equal(cell({ measures: [ended], organizations: [eu] }, '2019-01-01').boundBy.length, 0, 'what has ended does not')
  t.end()
})

t.test('a general ban at total extent takes in single goods of its direction', t => {
  const general = (type: string, more = {}) => measure('g', { type, extent: 'total', ...more })
  const covered = (list: CellRecords['measures'], measureType: string) => cellsOf(records({ measures: list }), { day: '2020-06-01', target: 'XT', senders: ['XA'], measureTypes: [measureType] })[0]!
  t.match(covered([general('import-ban-general')], 'import-coal'), { state: 'in_force', extent: 'total', measures: [], coveredBy: ['g'] }, 'in force through it')
  t.match(covered([general('export-ban-general')], 'export-metals'), { coveredBy: ['g'] })
  t.strictSame(covered([general('export-ban-general')], 'import-coal').coveredBy, [], 'not the other direction')
  t.strictSame(covered([general('export-ban-general')], 'export-services').coveredBy, [], 'services are no goods')
  t.strictSame(covered([general('import-ban-general')], 'import-ban-general').coveredBy, [], 'not itself')
  t.strictSame(covered([general('import-ban-general', { extent: 'partial' })], 'import-coal').coveredBy, [])
  t.strictSame(covered([general('import-ban-general', { sender: 'XB' })], 'import-coal').coveredBy, [])
  t.match(covered([general('import-ban-general'), measure('own', { type: 'import-coal' })], 'import-coal'), { state: 'in_force', extent: 'total', measures: [{ id: 'own' }], coveredBy: ['g'] }, 'with one of its own')
  t.end()
})

t.test('absent as last known: a finding that ended before the day, with nothing recorded since', t => {
  const found = cell({ measures: [], findings: [finding('old', { from: '2011-01-01', to: '2012-01-01' }), finding('last', { from: '2013-01-01', to: '2019-01-01' })] })
  t.match(found, { state: 'verified_absent', beyondReview: true, reviewedThrough: '2019-01-01' })
  t.strictSame(found.findings.map(({ id }) => id), ['last'])
  t.strictSame(found.reasons.map(({ rule }) => rule), ['cell-verified-absent', 'cell-beyond-review'])
  t.match(cell({ measures: [], findings: [finding('f', { to: '2019-01-01' }), finding('now')] }), { state: 'verified_absent', beyondReview: false }, 'one that covers the day goes before')
  t.equal(cell({ measures: [measure('m')], findings: [finding('f', { to: '2019-01-01' })] }).state, 'in_force')
  t.equal(cell({ measures: [], findings: [finding('f', { verdict: 'used', to: '2019-01-01' })] }).state, 'not_recorded')
  t.equal(cell({ measures: [], findings: [finding('f', { from: '2021-01-01', to: '2022-01-01' })] }).state, 'not_recorded', 'no hindsight')
  t.end()
})

t.test('beyond the review of a regime a cell is marked', t => {
  const found = (day: string) => cell({ regimes: [regime('r-a', 'XA', '2020-03')], measures: [measure('m')] }, day)
  t.match(found('2020-03-31'), { state: 'in_force', reviewedThrough: '2020-03', beyondReview: false })
  t.match(found('2020-04-01'), { state: 'in_force', beyondReview: true })
  t.ok(found('2020-04-01').reasons.some(({ rule }) => rule === 'cell-beyond-review'))
  const two = [regime('r-a', 'XA', '2020-03'), regime('r-b', 'XA', '2021-01-01')]
  t.equal(cell({ regimes: two, measures: [measure('m'), measure('n', { regime: 'r-b' })] }).beyondReview, false, 'in force by one that was followed')
  const ended = { periods: [period('imposed', '2010-01-01'), period('ended', '2011-01-01')] }
  t.equal(cell({ regimes: two, measures: [measure('m', ended), measure('n', { regime: 'r-b', ...ended })] }).beyondReview, true, 'the other may have begun again')
  t.equal(cell({ regimes: two }).beyondReview, true)
  t.equal(cell({ regimes: two, findings: [finding('f')] }).beyondReview, false, 'a finding that covers the day is itself the review')
  t.end()
})

t.test('senders, measure types and what is missing', t => {
  const given = records({
    regimes: [regime('r-a', 'XA'), of(regimes, { ...regime('r-b', 'XB'), periods: [period('imposed', '2021-01-01')] })],
    measures: [measure('m'), measure('n', { type: 'later', periods: [period('imposed', '2021-01-01')] })],
    findings: [finding('f', { measureTypes: ['looked-for'] }), finding('g', { measureTypes: ['not-then'], from: '2021-01-01' })]
  })
  t.strictSame(sendersOn(given, 'XT', '2020-06-01'), ['XA'])
  t.strictSame(sendersOn(given, 'XT', '2021-06-01'), ['XA', 'XB'])
  t.strictSame(measureTypesOn(given, 'XT', '2020-06-01'), ['freeze', 'looked-for'])
  const cells = cellsOf(given, { day: '2020-06-01', target: 'XT', senders: ['XA', 'XC'], measureTypes: ['freeze'] })
  t.match(missingOf(given, cells, { day: '2020-06-01', target: 'XT', senders: ['XA', 'XC'] }), [/^No regime or measure of XC on XT/, /^1 of 2 cells are not recorded/])
  t.end()
})

t.test('what is first public later changes no cell', t => {
  const now = { measures: [measure('m')], findings: [finding('f', { measureTypes: ['other'] })] }
  const later = {
    measures: [...now.measures, measure('n', { extent: 'total', periods: [period('imposed', '2020-06-02')] })],
    findings: [...now.findings, finding('g', { from: '2020-06-02', to: '2025-01-01' })]
  }
  t.strictSame(cell(later), cell(now))
  t.notSame(cell(later, '2020-06-02'), cell(now, '2020-06-02'))
  t.end()
})
