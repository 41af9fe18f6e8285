import t from 'tap'
import type { Test } from 'tap'
import { appraisal } from '../../../src/analysis/appraisal/answer.ts'
import { briefOf, plain } from '../../../src/analysis/appraisal/brief.ts'
import { rules } from '../../../src/analysis/appraisal/rules.ts'
import type { AppraisalBody } from '../../../src/analysis/appraisal/schemas.ts'
import { Problem } from '../../../src/errors.ts'
import { dayView } from '../../../src/resource/as-of.ts'
import { complete } from '../../../src/resource/base.ts'
import { author, emptyBase } from '../../helper.ts'

type Put = [string, Record<string, unknown> & { id: string }]
const cite = [{ source: 's-1', locator: 'p. 1', quote: 'the words', readOn: '2024-01-01' }]
const name = (text: string) => [{ language: 'en', text, kind: 'common' }]
const country = (id: string, text: string): Put => ['countries', { id, status: 'state', names: name(text) }]
const body = (id: string, more: Record<string, unknown> = {}): Put => ['organizations', { id, kind: 'agency', names: name(id), citations: cite, ...more }]
const option = (id: string, more: Record<string, unknown>): Put => ['options', {
  id, title: `Option ${id}`, kind: 'sectoral', summary: 'It.', events: ['e'], sender: 'XA', deciders: ['xa-president'], decisionRule: 'executive', legalBasis: ['act'], targets: ['XT'], repeatable: false, firstPublicOn: '2020-06-10', citations: cite, ...more
}]
const regime = (id: string, sender: string): Put => ['regimes', { id, title: id, sender, basis: 'country_based', targets: ['XT', 'XU'], periods: [{ state: 'imposed', from: '2010-01-01' }], reviewedThrough: '2024-12-31', citations: cite }]
const measure = (id: string, sender: string, type: string, more: Record<string, unknown> = {}): Put => ['measures', {
  id, title: `Measure ${id}`, regime: `r-${sender.toLowerCase()}`, sender, type, instrument: 'act', provision: 'art. 1', targets: ['XT'], extent: 'total', scope: 'It.', origin: 'autonomous', periods: [{ state: 'imposed', from: '2015-01-01', instrument: 'act' }], citations: cite, ...more
}]
const action = (id: string, more: Record<string, unknown>): Put => ['actions', { id, title: `Action ${id}`, kind: 'measure_imposed', actor: 'XA', doneOn: '2020-06-20', attestations: [{ attestation: 'official', from: '2020-06-20' }], targets: ['XT'], events: ['e'], citations: cite, ...more }]
const carries = (id: string, degree = 'part') => [{ option: id, degree, judgedBy: 'curators', rationale: 'So.' }]
const type = (id: string): Put => ['measure-types', { id, title: `Type ${id}`, group: 'finance', description: 'It.' }]

const world: Put[] = [
  country('XA', 'Alpha'), country('XB', 'Beta'), country('XT', 'Target'), country('XU', 'Other'), country('XV', 'Victim'),
  body('xa-president', { actsFor: 'XA' }), body('xa-bureau', { actsFor: 'XA' }), body('council'), body('press'),
  body('UN', { kind: 'intergovernmental', members: [{ actor: 'XA', from: '1945-01-01' }] }),
  type('freeze'), type('ban'), type('bound'), type('peer-only'), type('power-only'), type('import-ban-general'), type('import-coal'),
  ['sources', { id: 's-1', title: 'The [Journal]', publisher: 'Press', language: 'en', kind: 'law', tier: 'official', publishedOn: '2010-01-01', url: 'https://example.org/1' }],
  ['sources', { id: 's-late', title: 'The Late Book', publisher: 'Late Press', language: 'en', kind: 'study', tier: 'secondary', publishedOn: '2023-05-05', url: 'https://example.org/late' }],
  ['instruments', { id: 'act', title: 'The Act', kind: 'statute', issuer: 'XA', adoptedOn: '2009-12-01', citations: cite }],
  ['events', { id: 'e', title: 'Target attacks', kind: 'invasion', summary: 'It attacks.', startedOn: '2020-06-01', firstPublicOn: '2020-06-10', actors: [{ actor: 'XT', role: 'initiator' }, { actor: 'XU', role: 'partner' }, { actor: 'XV', role: 'victim' }], reviewedThrough: '2021-12-31', citations: cite }],
  regime('r-xa', 'XA'), regime('r-xb', 'XB'), regime('r-un', 'UN'),
  measure('xa-freeze', 'XA', 'freeze', { extent: 'list_based' }), measure('xa-ban', 'XA', 'ban'), measure('xa-import', 'XA', 'import-ban-general'),
  measure('xb-peer', 'XB', 'peer-only', { extent: 'partial', citations: [{ source: 's-late', quote: 'later words' }] }), measure('xb-coal', 'XB', 'import-coal'),
  measure('xb-power', 'XB', 'power-only', { extent: 'authority_only' }), measure('un-bound', 'UN', 'bound'),
  option('o-none', { kind: 'no_action', deciders: ['xa-president'], legalBasis: [], repeatable: true }),
  option('o-lists', { kind: 'designations', measureTypes: ['freeze'], repeatable: true }),
  option('o-ban', { measureTypes: ['ban'] }),
  option('o-council', { kind: 'multilateral', deciders: ['council'], decisionRule: 'nine_votes_no_veto', legalBasis: [], targets: ['XT', 'XU'], repeatable: true }),
  option('o-arms', { kind: 'arms_permission', targets: ['XU'] }),
  ['constraints', { id: 'c-veto', title: 'A veto', kind: 'veto', bars: true, options: ['o-council'], from: '2019-01-01', summary: 'It.', citations: cite }],
  ['constraints', { id: 'c-election', title: 'An election', kind: 'domestic_politics', bars: false, events: ['e'], senders: ['XA'], from: '2020-06-10', scheduledTo: '2020-07-01', summary: 'It.', citations: cite }],
  ['stances', { id: 't-no', title: 'The President is against', holder: 'xa-president', option: 'o-arms', position: 'opposes', statedOn: '2020-06-12', attestation: 'official', quote: 'no', language: 'en', citations: cite }],
  ['assessments', { id: 'a-lists', title: 'Lists are better', assessors: ['press'], options: ['o-lists'], preferredOver: ['o-arms'], dimension: 'effectiveness', verdict: 'favourable', publishedOn: '2020-06-14', summary: 'It.', citations: cite }],
  action('x-before', { doneOn: '2019-01-01', attestations: [{ attestation: 'official', from: '2019-01-01' }], events: [], carriesOut: carries('o-lists') }),
  action('x-tried', { kind: 'vote', doneOn: '2019-02-01', attestations: [{ attestation: 'official', from: '2019-02-01' }], events: [], outcome: 'vetoed', carriesOut: carries('o-council') }),
  action('x-other', { actor: 'XB', doneOn: '2020-06-12', attestations: [{ attestation: 'official', from: '2020-06-12' }] })
]

const later: Put[] = [
  ['stances', { id: 't-yes', title: 'The President is reported to be for it', holder: 'xa-president', option: 'o-arms', position: 'supports', statedOn: '2020-06-20', attestation: 'reported', supersedes: ['t-no'], citations: [{ source: 's-late' }] }],
  action('x-arms', { kind: 'arms_permission', actor: 'xa-bureau', carriesOut: carries('o-arms'), attestations: [{ attestation: 'reported', from: '2020-06-20' }, { attestation: 'official', from: '2020-08-01' }] }),
  action('x-other-later', { actor: 'XB' }),
  option('o-later', { firstPublicOn: '2020-06-20' }),
  ['constraints', { id: 'c-later', title: 'A later bar', kind: 'legal_bar', bars: true, events: ['e'], from: '2020-06-20', endedOn: '2020-07-20', summary: 'It.', citations: cite }],
  ['assessments', { id: 'a-later', title: 'Lists do not work', assessors: ['press'], options: ['o-lists'], dimension: 'effectiveness', verdict: 'unfavourable', publishedOn: '2020-06-20', summary: 'It.', citations: cite }],
  measure('xb-later', 'XB', 'ban', { periods: [{ state: 'imposed', from: '2020-06-20', instrument: 'act' }] }),
  measure('xa-later', 'XA', 'peer-only', { periods: [{ state: 'imposed', from: '2020-06-20', instrument: 'act' }] })
]

type Query = { sender: string, target?: string, compareTo?: string }
const build = async (t: Test, records: readonly Put[]) => {
  const base = await emptyBase(t)
  await base.write(async w => { for (const [type, record] of records) await w.put(type, complete(base.resource(type), record), 'create', author) })
  const head = await base.head()
  return async (asOf: string, query: Partial<Query> = {}, id = 'e'): Promise<AppraisalBody> => {
    const viewOn = (day: string) => dayView(base, head, day)
    const answered = await appraisal.answer({ base, view: viewOn(asOf), viewOn, params: { id }, query: appraisal.query.parse({ sender: 'XA', ...query }) })
    return appraisal.response.parse(answered)
  }
}
const conclusions = ({ options }: AppraisalBody) => options.map(({ option, use, path, derived }) => [option.id, use, path, derived])
const of = (found: AppraisalBody, id: string) => found.options.find(({ option }) => option.id === id)!

t.test('every option with its use and path, ordered, and what others have as derived candidates', async t => {
  const found = await (await build(t, world))('2020-06-15')
  t.strictSame(conclusions(found), [
    ['o-none', 'not_recorded', 'open', false],
    ['o-lists', 'partly_used', 'open', false],
    ['o-ban', 'exhausted', 'open', false],
    ['o-arms', 'not_recorded', 'resisted', false],
    ['o-council', 'partly_used', 'blocked', false],
    ['derived-XA-XT-peer-only', 'not_recorded', 'not_recorded', true]
  ])
  t.strictSame(of(found, 'derived-XA-XT-peer-only').reasons[0]!.records, [{ type: 'measures', id: 'xb-peer' }, { type: 'instruments', id: 'act' }])
  for (const { rule } of found.options.flatMap(({ reasons }) => reasons)) t.ok(rule in rules, rule)
  t.strictSame(found.order.map(({ rule }) => rule), ['order-baseline', 'order-recorded', 'order-path', 'order-use', 'order-kind', 'order-id'])
  t.strictSame(found.constraints.map(({ id }) => id), ['c-election'], 'general constraints stand at the top')
  t.strictSame(of(found, 'o-lists').constraints.map(({ id, general }) => [id, general]), [['c-election', true]], 'and with every option')
  t.strictSame(of(found, 'o-none').constraints, [], 'but not against doing nothing')
  t.strictSame(found.context.map(({ id }) => id), ['x-other'])
  t.strictSame(of(found, 'o-arms').assessments.map(({ id, judgedWorse }) => [id, judgedWorse]), [['a-lists', true]])
  t.strictSame(of(found, 'o-ban').cells.map(({ state, extent }) => [state, extent]), [['in_force', 'total']])
  t.ok(found.actors.some(({ id, name }) => id === 'xa-president' && name === 'xa-president'))
  t.match(found.coverage.missing, [/^What others did counts recorded actions only/, /^The path of 1 of 6 options is not recorded/])
})

t.test('a candidate of a body takes over the bars on the vote that it needs', async t => {
  const un = (id: string, more: Record<string, unknown> = {}) => option(id, { kind: 'multilateral', sender: 'UN', deciders: ['council'], decisionRule: 'nine_votes_no_veto', legalBasis: [], ...more })
  const veto = (options: string[], more: Record<string, unknown> = {}): Put => ['constraints', { id: 'c-un', title: 'Beta votes it down', kind: 'veto', bars: true, options, targets: ['XT'], from: '2020-06-12', summary: 'It.', citations: cite, ...more }]
  const candidate = 'derived-UN-XT-ban'
  const asked = async (records: Put[], day = '2020-06-15', sender = 'UN') => of(await (await build(t, [...world, ...records]))(day, { sender }), sender === 'UN' ? candidate : `derived-${sender}-XT-peer-only`)
  const only = await asked([un('u-1'), veto(['u-1'])])
  t.match(only, { derived: true, path: 'blocked', constraints: [{ id: 'c-un', bars: true }] })
  t.match(only.reasons.find(({ rule }) => rule === 'path-vote-barred'), { text: /Beta votes it down.*Option u-1/, records: [{ type: 'constraints', id: 'c-un' }, { type: 'options', id: 'u-1' }] })
  t.match(await asked([un('u-1'), veto(['u-1'])], '2020-06-11'), { path: 'not_recorded', constraints: [] }, 'before the veto')
  t.match(await asked([un('u-1'), veto(['u-1'], { endedOn: '2020-06-14' })]), { path: 'not_recorded', constraints: [] }, 'after it')
  const some = await asked([un('u-1'), un('u-2', { kind: 'designations' }), veto(['u-1'])])
  t.match(some, { path: 'not_recorded', constraints: [{ id: 'c-un' }] }, 'barred for some of what needs the vote')
  t.ok(some.reasons.some(({ rule }) => rule === 'path-like-barred'))
  for (const [what, records] of Object.entries({
    'a bar on relief does not stand against a measure': [un('u-1', { kind: 'relief' }), veto(['u-1'])],
    'nor one on another target': [un('u-1', { targets: ['XU'] }), veto(['u-1'], { targets: ['XU'] })],
    'nor one on another way to decide': [un('u-1', { decisionRule: 'committee_consensus' }), veto(['u-1'])],
    'nor a risk': [un('u-1'), veto(['u-1'], { kind: 'escalation', bars: false })]
  })) t.match(await asked(records), { path: 'not_recorded', constraints: [] }, what)
  t.match(await asked([option('u-1', { kind: 'multilateral', decisionRule: 'nine_votes_no_veto' }), veto(['u-1'])], '2020-06-15', 'XA'), { path: 'not_recorded', constraints: [] }, 'a state that goes to the Council needs no such vote for measures of its own')
  t.match(await asked([un('u-1'), veto(['u-1']), ['constraints', { id: 'c-all', title: 'A bar on all', kind: 'legal_bar', bars: true, events: ['e'], from: '2020-01-01', summary: 'It.', citations: cite }]]), { path: 'blocked', reasons: { length: 3 } }, 'what is barred already stays so')
})

t.test('every citation has its source in the table, and a later source keeps its words to itself', async t => {
  const ask = await build(t, world)
  const found = await ask('2020-06-15')
  const ids = new Set(found.sources.map(({ id }) => id))
  const cited = [...JSON.stringify(found).matchAll(/"source":"([^"]+)"/g)].map(([, id]) => id!)
  t.ok(cited.length > 10)
  t.ok(cited.every(id => ids.has(id)))
  t.notMatch(JSON.stringify(found), /later words|Late|example\.org\/late|2023/)
  t.notMatch(briefOf(found), /later words|Late|2023/)
})

t.test('a record of which every source is later keeps its words to itself in the brief as well', async t => {
  const lone: Put = ['assessments', { id: 'a-late', title: 'A ban is cheap', assessors: ['press'], options: ['o-ban'], dimension: 'cost', verdict: 'favourable', publishedOn: '2020-06-11', quote: 'words of a later book', language: 'en', summary: 'It.', citations: [{ source: 's-late', quote: 'later words' }] }]
  const ask = await build(t, [...world, lone])
  const found = await ask('2020-06-15')
  t.match(of(found, 'o-ban').assessments, [{ id: 'a-late', quote: null }])
  const brief = briefOf(found)
  t.match(brief, /press, 2020-06-11, on cost \(favourable\): A ban is cheap\. \[\^\d+\]/)
  t.match(brief, /\[\^\d+\]: s-late\. Published after the day; cited for an earlier fact, no words of its own are shown; the source/)
  t.notMatch(brief, /words of a later book|later words/)
  t.match(briefOf(await ask('2023-05-05')), /“words of a later book” A ban is cheap/, 'once it is published')
})

t.test('a source without a day of publication says so, and so does an action without an attestation by the day', async t => {
  const found = await (await build(t, [...world,
    ['sources', { id: 's-undated', title: 'The Leaflet', publisher: 'Press', language: 'en', kind: 'news', tier: 'secondary' }],
    action('x-silent', { kind: 'arms_permission', doneOn: '2020-06-14', attestations: [{ attestation: 'official', from: '2020-06-20' }], carriesOut: carries('o-arms'), citations: [{ source: 's-undated' }] })
  ]))('2020-06-15')
  t.match(found.sources.find(({ id }) => id === 's-undated'), { later: null, title: 'The Leaflet', publishedOn: null })
  t.match(of(found, 'o-arms'), { use: 'adopted', attestation: null, actions: [{ id: 'x-silent', attestation: null }], reasons: [{ text: /attestation not recorded/ }] })
  const brief = briefOf(found)
  t.match(brief, /\[\^\d+\]: Press, The Leaflet, undated\. secondary source\./)
  t.match(brief, /Action x-silent \(Alpha; attestation not recorded;/)
  t.match(brief, /\| Option o-arms \| adopted in part \(attestation not recorded\) \|/)
})

t.test('the target leaves out options and changes no conclusion', async t => {
  const ask = await build(t, world)
  const [all, some] = [await ask('2020-06-15'), await ask('2020-06-15', { target: 'XU' })]
  t.strictSame(some.options.map(({ option }) => option.id), ['o-none', 'o-arms', 'o-council'])
  for (const item of some.options) t.strictSame(item, of(all, item.option.id), item.option.id)
  t.equal(some.target?.name, 'Other')
})

t.test('a target that took no part in the event gets no candidates, and the regimes of the options\' targets are said to be looked at', async t => {
  const ask = await build(t, [...world, country('XI', 'Isle'), country('XW', 'Elsewhere'), option('o-else', { targets: ['XW'], measureTypes: ['ban'] }),
    ['regimes', { id: 'r-isle', title: 'Isle', sender: 'XB', basis: 'country_based', targets: ['XI'], periods: [{ state: 'imposed', from: '2010-01-01' }], reviewedThrough: '2024-12-31', citations: cite }],
    ['regimes', { id: 'r-else', title: 'Else', sender: 'XA', basis: 'country_based', targets: ['XW'], periods: [{ state: 'imposed', from: '2010-01-01' }], reviewedThrough: '2024-12-31', citations: cite }],
    measure('xb-isle', 'XB', 'ban', { targets: ['XI'], regime: 'r-isle' })])
  const isle = await ask('2020-06-15', { target: 'XI' })
  t.strictSame(isle.options.map(({ option }) => option.id), ['o-none'], 'only the baseline')
  t.equal(isle.target?.name, 'Isle')
  t.ok(isle.coverage.missing.some(text => text.startsWith('Isle is not among those who did this event')))
  const reviewed = ({ coverage }: AppraisalBody) => coverage.reviewed.filter(({ type }) => type === 'regimes').map(({ id }) => id)
  t.strictSame(reviewed(await ask('2020-06-15')), ['r-else', 'r-un', 'r-xa', 'r-xb'])
  t.strictSame((await ask('2020-06-15', { target: 'XW' })).options.map(({ option }) => option.id), ['o-none', 'o-else'])
})

t.test('adopted afterwards; the earlier stance stays readable', async t => {
  const ask = await build(t, [...world, ...later])
  t.match(of(await ask('2020-06-25'), 'o-arms'), { use: 'adopted', degree: 'part', attestation: 'reported', stances: [{ id: 't-yes', supersededBy: null }, { id: 't-no', supersededBy: 't-yes' }] })
  t.equal(of(await ask('2020-06-25'), 'o-arms').path, 'blocked', 'a general bar')
  t.match(of(await ask('2020-08-02'), 'o-arms'), { use: 'adopted', attestation: 'official', path: 'open' })
  t.equal((await ask('2020-06-25')).options.some(({ option }) => option.id === 'derived-XA-XT-peer-only'), false, 'what the sender has taken up is no candidate any more')
  t.strictSame((await ask('2020-08-02')).constraints, [], 'after its scheduled end a constraint no longer holds')
})

t.test('no hindsight: what is first public later neither influences the answer nor appears in it', async t => {
  const [before, after] = [await build(t, world), await build(t, [...world, ...later])]
  for (const query of [{}, { target: 'XU' }, { compareTo: '2020-06-12' }]) {
    const [old, now] = [await before('2020-06-19', query), await after('2020-06-19', query)]
    const unnumbered = (found: AppraisalBody) => ({ ...found, revision: 0, coverage: { ...found.coverage, revision: 0 } })
    t.strictSame(unnumbered(now), unnumbered(old))
  }
  t.notSame(conclusions(await after('2020-06-20')), conclusions(await before('2020-06-20')), 'the day itself counts')
})

t.test('what changed between two days, and why, in either direction', async t => {
  const ask = await build(t, [...world, ...later])
  const { changes } = await ask('2020-06-15', { compareTo: '2020-08-02' })
  const change = (id: string) => changes!.options.find(item => item.id === id)
  t.match(changes, { from: '2020-06-15', to: '2020-08-02' })
  t.match(change('o-arms'), { change: 'changed', useBefore: 'not_recorded', useAfter: 'adopted', pathBefore: 'resisted', pathAfter: 'open' })
  t.strictSame(change('o-arms')!.added.map(({ type, id }) => `${type}/${id}`), ['stances/t-yes', 'actions/x-arms'])
  t.ok(change('o-arms')!.reasons.some(({ rule }) => rule === 'use-adopted') && change('o-arms')!.reasons.some(({ rule }) => rule === 'path-open'))
  t.match(change('o-lists'), { useBefore: 'partly_used', useAfter: 'partly_used', added: [{ id: 'a-later' }], reasons: [{ rule: 'change-of-records' }] })
  t.match(change('o-later'), { change: 'new', useBefore: null })
  t.match(change('derived-XA-XT-peer-only'), { change: 'gone', useAfter: null, reasons: [{ rule: 'change-no-longer-derived' }] })
  t.strictSame(changes!.unchanged, ['o-none', 'o-ban', 'o-council'])
  t.strictSame([changes!.added.map(({ id }) => id), changes!.gone.map(({ id }) => id)], [['x-other-later'], ['c-election']])
  t.ok(changes!.sources.some(({ id }) => id === 's-late'))
  const back = await ask('2020-08-02', { compareTo: '2020-06-15' })
  t.strictSame({ ...back.changes, options: back.changes!.options.length }, { ...changes, options: changes!.options.length })
  t.equal((await ask('2020-06-15', { compareTo: '2020-06-15' })).changes!.options.length, 0)
})

t.test('a measure that was only seen in between is not told as a step taken, and acts are named by their citation', async t => {
  const acts = world.map(([kind, record]): Put => record.id === 'act' ? [kind, { ...record, identifiers: [{ scheme: 'fr', value: '1 FR 1' }, { scheme: 'eo', value: 'E.O. 1' }] }] : [kind, record])
  const seen = measure('xa-freeze-2', 'XA', 'freeze', { periods: [{ state: 'imposed', from: '2020-07-01', dayOf: 'seen' }] })
  const found = await (await build(t, [...acts, seen]))('2020-06-15', { compareTo: '2020-08-02' })
  const change = found.changes!.options.find(({ id }) => id === 'o-lists')!
  t.match(change, { added: [{ id: 'xa-freeze-2', dayOf: 'seen' }] })
  t.match(change.reasons.at(-1)!.text, 'New on the later day: Measure xa-freeze-2 (first seen in between; it may be older).')
  t.strictSame(found.options.find(({ option }) => option.id === 'o-ban')!.option.legalBasis, [{ id: 'act', title: 'The Act', citation: 'E.O. 1', stands: true }])
  const brief = appraisal.formats!['text/markdown']!(found)
  t.match(brief, 'Legal basis: The Act (E.O. 1).')
  t.match(brief, 'Measure xa-freeze-2 (first seen in between; it may be older)')
})

t.test('what changed cites what was published by the later day', async t => {
  const between: Put[] = [
    ['sources', { id: 's-between', title: 'The Book Between', publisher: 'Press', language: 'en', kind: 'study', tier: 'secondary', publishedOn: '2020-07-01' }],
    ['assessments', { id: 'a-between', title: 'It would work', assessors: ['press'], options: ['o-ban'], dimension: 'cost', verdict: 'favourable', publishedOn: '2020-07-01', summary: 'It.', citations: [{ source: 's-between' }] }]
  ]
  const found = await (await build(t, [...world, ...between]))('2020-06-15', { compareTo: '2020-08-02' })
  t.match(found.changes!.sources.find(({ id }) => id === 's-between'), { later: false, title: 'The Book Between' })
  t.equal(found.sources.some(({ id }) => id === 's-between'), false, 'the answer of the earlier day does not know it')
})

t.test('a constraint that names only its sender, and an assessment that only judges an option worse, are found', async t => {
  const found = await (await build(t, [...world,
    ['constraints', { id: 'c-sender', title: 'Empty coffers', kind: 'economic_cost', bars: false, senders: ['XA'], from: '2020-01-01', summary: 'It.', citations: cite }],
    ['constraints', { id: 'c-elsewhere', title: 'Another matter', kind: 'economic_cost', bars: false, senders: ['XA'], targets: ['XV'], from: '2020-01-01', summary: 'It.', citations: cite }],
    option('o-of-beta', { sender: 'XB' }),
    ['assessments', { id: 'a-worse', title: 'Beta does better', assessors: ['press'], options: ['o-of-beta'], preferredOver: ['o-ban'], dimension: 'cost', verdict: 'favourable', publishedOn: '2020-06-12', summary: 'It.', citations: cite }]
  ]))('2020-06-15')
  t.strictSame(found.constraints.map(({ id }) => id), ['c-election', 'c-sender'])
  t.match(of(found, 'o-ban').assessments, [{ id: 'a-worse', judgedWorse: true }])
})

t.test('before the event was public the appraisal is empty and says why', async t => {
  const ask = await build(t, world)
  const found = await ask('2020-06-09')
  t.match(found, { event: { id: 'e', public: false, title: null, startedOn: null }, options: [], reasons: [{ rule: 'event-not-public' }], coverage: { missing: [/was not public on 2020-06-09/], lookedAt: [] } })
  t.match(briefOf(found), /was not public on 2020-06-09/)
  t.notMatch(JSON.stringify(found), /attacks/)
  t.equal((await ask('2020-06-09', { compareTo: '2020-06-15' })).changes!.options.every(({ change }) => change === 'new'), true)
})

t.test('without options of the sender there is the baseline, and what others have', async t => {
  const found = await (await build(t, world))('2020-06-15', { sender: 'XB' })
  t.strictSame(conclusions(found).slice(0, 1), [['derived-XB-no-action', 'not_recorded', 'open', true]])
  t.ok(found.options.some(({ option }) => option.id === 'derived-XB-XT-freeze'))
  t.equal(found.options.some(({ option }) => option.id === 'derived-XB-XT-power-only'), false)
  t.match(found.coverage.missing[0], /^No option of Beta for this event is recorded/)
  t.match(found.reasons, [{ rule: 'no-options-recorded' }])
  t.strictSame(found.context.map(({ id }) => id), [])
})

t.test('a day beyond the review says so', async t => {
  const ask = await build(t, world)
  const found = await ask('2025-06-15')
  t.ok(found.coverage.missing.some(text => text.startsWith('The dossier of e was followed up to 2021-12-31')))
  t.ok(of(found, 'o-ban').reasons.some(({ rule }) => rule === 'cell-beyond-review'))
  t.ok(found.options.length > 5)
  for (const { option, reasons } of found.options) t.match(reasons.at(-1), { rule: 'beyond-review', text: 'The dossier was followed up to 2021-12-31; what changed since is not known.', records: [{ type: 'events', id: 'e' }] }, option.id)
  t.match(briefOf(found), /use and path are the last ones known/)
  const within = await ask('2021-12-31')
  t.notOk(within.options.some(({ reasons }) => reasons.some(({ rule }) => rule === 'beyond-review')), 'the last day of the review is within it')
  t.notMatch(briefOf(within), /the last ones known/)
})

t.test('unknown events and actors are refused with the near id', async t => {
  const ask = await build(t, world)
  const problem = async (work: Promise<unknown>): Promise<Problem> => {
    try {
      await work
    } catch (error) {
      if (error instanceof Problem) return error
      throw error
    }
    throw new Error('was answered')
  }
  t.match(await problem(ask('2020-06-15', {}, 'ee')), { kind: 'not-found', errors: [{ pointer: 'id', detail: /Did you mean "e"/ }] })
  t.match(await problem(ask('2020-06-15', { sender: 'XC' })), { kind: 'not-found', errors: [{ pointer: 'sender', value: 'XC' }] })
  t.match(await problem(ask('2020-06-15', { target: 'council2' })), { kind: 'not-found', errors: [{ pointer: 'target', detail: /Did you mean "council"/ }] })
  for (const compareTo of ['2020', '2020-02-30', 'yesterday', '']) t.notOk(appraisal.query.safeParse({ sender: 'XA', compareTo }).success, compareTo)
})

t.test('the brief is a pure function of the answer and has its sources as footnotes', async t => {
  const found = await (await build(t, [...world, ...later]))('2020-06-15', { compareTo: '2020-08-02' })
  const brief = briefOf(found)
  t.equal(briefOf(structuredClone(found)), brief)
  for (const heading of ['# Alpha', '## The question', '## What is left, in short', '## Option by option', '## What others did', '## What changed', '## Sources']) t.ok(brief.includes(`\n${heading}`) || brief.startsWith(heading), heading)
  t.match(brief, /not legal advice/)
  t.match(brief, /\| Option o-council \| partly used \| blocked \|/)
  const [marks, notes] = [[...brief.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, n]) => Number(n)), [...brief.matchAll(/^\[\^(\d+)\]:/gm)].map(([, n]) => Number(n))]
  t.strictSame([...new Set(marks)].sort((a, b) => a - b), notes, 'every mark has its note and every note its mark')
  t.strictSame([...new Set(marks)], notes, 'numbered in the order of reading')
  t.match(brief, /\[\^1\]: Press, The \\\[Journal\\\], 2010-01-01, p\. 1\. official source\. <https:\/\/example\.org\/1>/)
  t.equal(plain('a|b\n*c* [d](e) <f>'), 'a\\|b \\*c\\* \\[d\\](e) \\<f\\>')
})
