import t, { type Test } from 'tap'
import { gapsAnswer } from '../../src/analysis/gaps/answer.ts'
import { gapsOf, rules } from '../../src/analysis/gaps/gaps.ts'
import type { CellRecords } from '../../src/analysis/shared/cells.ts'
import { complete } from '../../src/resource/base.ts'
import type { RecordOf } from '../../src/resource/define.ts'
import { findings } from '../../src/resources/findings.ts'
import { measures } from '../../src/resources/measures.ts'
import { organizations } from '../../src/resources/organizations.ts'
import { act, ask, body, country, event, finding, measure, measureType, option, problemOf, regime, source, type Put } from './shared/invented.ts'

const world: Put[] = [
  source(), country('XA', 'Alpha'), country('XB', 'Beta'), country('XC', 'Gamma'), country('XT', 'Target'), event('e', '2020-01-01'),
  body('XA-min', { actsFor: 'XA' }), body('EU', { members: [{ actor: 'XC', from: '2015-01-01' }] }), body('UN', { members: [{ actor: 'XT' }] }),
  ...['freeze', 'embargo', 'import-coal', 'import-ban-general'].map(measureType),
  ...['XA', 'XB', 'EU', 'UN'].flatMap(id => [act(`act-${id}`, '2010-01-01', { issuer: id }), regime(`r-${id}`, id, ['XT'])])
]
const build = async (t: Test, more: readonly Put[]) => await ask(t, gapsAnswer, [...world, ...more])
type Body = Awaited<ReturnType<Awaited<ReturnType<typeof build>>>>
const shown = (gaps: Body['gaps']) => gaps.map(({ measureType, having, lacking }) => `${measureType.id}: ${having.map(({ sender, ways }) => `${sender} ${ways.join('+')}`).join(', ')} | ${lacking.map(({ sender, state }) => `${sender} ${state}`).join(', ')}`)
const from = (on: string, more: Record<string, unknown> = {}) => ({ periods: [{ state: 'imposed', from: on }], ...more })

t.test('what peers have and the sender has not, and the reverse', async t => {
  const asked = await build(t, [
    measure('a-freeze', 'XA'), measure('b-freeze', 'XB'), measure('b-embargo', 'XB', from('2012-01-01', { type: 'embargo' })), measure('eu-embargo', 'EU', from('2011-01-01', { type: 'embargo', extent: 'partial' })), measure('a-coal', 'XA', { type: 'import-coal' }),
    finding('f', '2010-01-01', '2030-01-01', { targets: ['XT'], measureTypes: ['embargo'] }),
    option('closes', { sender: 'XA-min', measureTypes: ['embargo'], targets: ['XT'] }), option('other-type', { measureTypes: ['freeze'], targets: ['XT'] }), option('other-target', { measureTypes: ['embargo'], targets: ['XB'] }), option('other-sender', { sender: 'XB', measureTypes: ['embargo', 'import-coal'], targets: ['XT'] })
  ])
  const answer = await asked({ target: 'XT', sender: 'XA', peers: 'XB,XC' })
  t.strictSame(shown(answer.gaps), ['embargo: XB own, XC bound | XA verified_absent'])
  t.strictSame(shown(answer.reverse), ['freeze: XA own | XC not_recorded', 'import-coal: XA own | XB not_recorded, XC not_recorded'])
  const [gap] = answer.gaps
  t.strictSame(gap!.earliest, { sender: 'XB', date: '2012-01-01', dayOf: 'start', certain: true }, 'the member joined only later')
  t.strictSame(gap!.having.map(({ sender, since, measures, instruments }) => [sender, since, measures, instruments]), [['XB', '2012-01-01', ['b-embargo'], ['act-XB']], ['XC', '2015-01-01', ['eu-embargo'], ['act-EU']]])
  t.strictSame(gap!.options, [{ type: 'options', id: 'closes' }], 'of the sender and its bodies, of the type, on the target')
  t.strictSame(answer.reverse[1]!.options, [{ type: 'options', id: 'other-sender' }], 'the reverse is closed by the peer')
  t.strictSame(gap!.cells.map(({ sender }) => sender), ['XA', 'XB', 'XC'])
  t.strictSame([gap!.lacking[0]!.recorded, answer.reverse[0]!.lacking[0]!.recorded], [true, false])
  t.ok(answer.reverse[0]!.reasons.some(({ rule }) => rule === 'lacking-not-recorded'))
  t.notOk(gap!.reasons.some(({ rule }) => rule === 'lacking-not-recorded'))
  for (const { rule } of [...answer.gaps, ...answer.reverse].flatMap(({ reasons }) => reasons)) t.ok(rule in rules, rule)
  t.match(gap!.reasons[0]!.text, 'Beta and Gamma have it (by own measures and bound as a member); Alpha has it not (verified absent).')
})

t.test('a power not used is not having, on either side', async t => {
  const asked = await build(t, [measure('a-power', 'XA', { extent: 'authority_only' }), measure('b-power', 'XB', { type: 'embargo', extent: 'authority_only' }), measure('eu-power', 'EU', { type: 'import-coal', extent: 'authority_only' }), measure('b-freeze', 'XB', { extent: 'list_based' })])
  const answer = await asked({ target: 'XT', sender: 'XA', peers: 'XB,XC' })
  t.strictSame(shown(answer.gaps), ['freeze: XB own | XA in_force'])
  t.match(answer.gaps[0]!.lacking, [{ power: true, recorded: true }])
  t.match(answer.gaps[0]!.reasons.find(({ rule }) => rule === 'authority-is-not-having'), { records: [{ id: 'a-power' }] })
  t.strictSame(answer.reverse, [], 'a power of the sender is no reverse gap')
  t.strictSame((await asked({ target: 'XT', sender: 'XB', peers: 'XC' })).reverse.map(({ measureType, lacking }) => [measureType.id, lacking[0]!.power]), [['freeze', false]])
})

t.test('only what is in force on the day is had; a general ban takes single goods in', async t => {
  const ended = { periods: [{ state: 'imposed', from: '2010-01-01' }, { state: 'ended', from: '2020-01-01' }] }
  const asked = await build(t, [measure('a', 'XA', { type: 'import-ban-general', extent: 'total' }), measure('b', 'XB', from('2012-01-01', { type: 'import-coal' })), measure('b-old', 'XB', ended), measure('b-new', 'XB', from('2022-01-01')), measure('a-ended', 'XA', { ...ended, type: 'embargo' }), measure('b-embargo', 'XB', from('2019-01-01', { type: 'embargo' }))])
  const on = async (day: string) => { const { gaps, reverse } = await asked({ target: 'XT', sender: 'XA', peers: 'XB' }, day); return [shown(gaps), shown(reverse)] }
  t.strictSame(await on('2015-01-01'), [['freeze: XB own | XA not_recorded'], ['embargo: XA own | XB not_recorded', 'import-ban-general: XA own | XB not_recorded']], 'coal is banned by both')
  t.strictSame(await on('2021-01-01'), [['embargo: XB own | XA ended'], ['import-ban-general: XA own | XB not_recorded']])
  const freeze = (await asked({ target: 'XT', sender: 'XA', peers: 'XB' }, '2023-01-01')).gaps.find(({ measureType }) => measureType.id === 'freeze')!
  t.strictSame([freeze.having[0]!.since, freeze.having[0]!.measures], ['2010-01-01', ['b-new']], 'the earliest day is that of a measure that has ended since')
})

t.test('who had it first is not certain where another was only seen to have it later', async t => {
  const asked = await build(t, [act('act-XC', '2010-01-01'), regime('r-XC', 'XC', ['XT']), measure('b', 'XB', from('2012-01-01')), measure('c', 'XC', { periods: [{ state: 'imposed', from: '2019-01-01', dayOf: 'seen' }] }), measure('b-coal', 'XB', { type: 'import-coal', periods: [{ state: 'imposed', from: '2012-01-01', dayOf: 'seen' }] }), measure('c-coal', 'XC', from('2019-01-01', { type: 'import-coal' }))])
  const { gaps } = await asked({ target: 'XT', sender: 'XA', peers: 'XB,XC' })
  t.strictSame(gaps.map(({ earliest }) => earliest), [{ sender: 'XB', date: '2012-01-01', dayOf: 'start', certain: false }, { sender: 'XB', date: '2012-01-01', dayOf: 'seen', certain: true }])
  t.strictSame(gaps.map(({ having }) => having.map(({ sinceDayOf }) => sinceDayOf)), [['start', 'seen'], ['seen', 'start']])
  t.strictSame(gaps.map(({ reasons }) => reasons.find(({ rule }) => rule === 'earliest')!.text), [
    'Beta had it first of those that have it: on 2012-01-01. That is not certain: by what is recorded Gamma may have had it as early.',
    'Beta had it first of those that have it: on or before 2012-01-01.'
  ])
})

t.test('who had it first is certain only where no other can have had it as early', async t => {
  type Beginning = [from: string, dayOf?: 'act' | 'seen', state?: 'reimposed']
  const certain = async (mine: Beginning[], theirs: Beginning[]): Promise<unknown> => {
    let found: unknown
    await t.test('a world', async t => {
      const put = (sender: string, list: Beginning[]) => list.map(([from, dayOf, state = 'imposed'], index) => measure(`${sender.toLowerCase()}-${index}`, sender, { periods: [{ state, from, ...(dayOf === undefined ? {} : { dayOf }) }] }))
      const { gaps } = await (await build(t, [act('act-XC', '2010-01-01'), regime('r-XC', 'XC', ['XT']), ...put('XB', mine), ...put('XC', theirs)]))({ target: 'XT', sender: 'XA', peers: 'XB,XC' })
      const { earliest, having } = gaps[0]!
      found = [earliest!.sender, earliest!.certain, having.find(({ sender }) => sender === earliest!.sender)!.sinceDayOf]
    })
    return found
  }
  t.strictSame(await certain([['2012-01-01']], [['2012-01-02']]), ['XB', true, 'start'])
  t.strictSame(await certain([['2012-01-01']], [['2012-01-01']]), ['XB', false, 'start'], 'on the same day')
  t.strictSame(await certain([['2012-01-01', 'act']], [['2012-02-01']]), ['XB', false, 'act'], 'the first was only ordered by then')
  t.strictSame(await certain([['2012-01-01']], [['2012-02-01', 'act']]), ['XB', true, 'start'], 'an order does not begin before its day')
  t.strictSame(await certain([['2012-01-01', 'seen']], [['2012-02-01']]), ['XB', true, 'seen'], 'it had it then or before')
  t.strictSame(await certain([['2012-01-01']], [['2013-01-01'], ['2019-01-01', 'seen']]), ['XB', false, 'start'], 'a second measure that was only seen later')
  t.strictSame(await certain([['2012-06-01']], [['2012']]), ['XB', false, 'start'], 'a year reaches back to its first day')
  t.strictSame(await certain([['2012-01-01']], [['2013-01-01', undefined, 'reimposed']]), ['XB', false, 'start'], 'what is put in force again was in force before')
  t.strictSame(await certain([['2012-01-01'], ['2012-01-01', 'seen']], [['2013-01-01']]), ['XB', true, 'seen'], 'on one day the weaker claim stands')
})

t.test('disputed counts as had and is marked; unrecorded members are told', async t => {
  const asked = await build(t, [measure('b', 'XB'), finding('f', '2010-01-01', '2030-01-01', { sender: 'XB', targets: ['XT'], measureTypes: ['freeze'] })])
  const answer = await asked({ target: 'XT', sender: 'XA', peers: 'XB' })
  t.strictSame(shown(answer.gaps), ['freeze: XB own | XA not_recorded'])
  t.match(answer.gaps[0]!.reasons.find(({ rule }) => rule === 'disputed-counts'), { records: [{ type: 'findings', id: 'f' }] })
  const bare = world.filter(([, { id }]) => id !== 'UN').concat([body('UN')])
  let told: Body | undefined
  await t.test('without members', async t => { told = await (await ask(t, gapsAnswer, [...bare, measure('un', 'UN')]))({ target: 'XT', sender: 'XA', peers: 'UN' }) })
  t.match(told!.gaps[0]!.reasons.find(({ rule }) => rule === 'members-not-recorded'), { text: /Alpha may be bound/, records: [{ id: 'un' }] })
  t.ok(told!.coverage.missing.some(text => text.startsWith('The members of UN are not recorded')))
})

t.test('no hindsight', async t => {
  const asked = await build(t, [measure('b', 'XB', from('2020-01-01', { periods: [{ state: 'imposed', from: '2020-01-01', announcedOn: '2020-02-01' }] })), measure('b-2', 'XB', from('2021-01-01', { type: 'embargo' })), option('o', { measureTypes: ['freeze'], targets: ['XT'], firstPublicOn: '2020-03-01' })])
  const query = { target: 'XT', sender: 'XA', peers: 'XB' }
  t.strictSame((await asked(query, '2020-01-31')).gaps, [])
  t.match((await asked(query, '2020-02-29')).gaps, [{ measureType: { id: 'freeze' }, options: [] }])
  t.notMatch(JSON.stringify(await asked(query, '2020-02-29')), /2021|2020-03/)
  t.match((await asked(query, '2020-03-01')).gaps, [{ options: [{ id: 'o' }] }])
})

t.test('peers and types unless told, and what cannot be asked', async t => {
  const asked = await build(t, [measure('b', 'XB'), measure('eu', 'EU', { type: 'embargo' })])
  t.strictSame((await asked({ target: 'XT', sender: 'XA' })).peers.map(({ id }) => id), ['EU', 'UN', 'XB'])
  t.strictSame((await asked({ target: 'XT', sender: 'XA-min' })).peers.map(({ id }) => id), ['EU', 'UN', 'XB'], 'the state for which a body acts is no peer of it')
  t.strictSame((await asked({ target: 'XT', sender: 'XA', measureType: 'embargo' })).gaps.map(({ measureType }) => measureType.id), ['embargo'])
  t.match((await asked({ target: 'XB', sender: 'XA' })).coverage.missing[0], /No other actor/)
  t.match(await problemOf(asked({ target: 'XT', sender: 'XA', peers: 'XB,XA' })), { kind: 'invalid-request', errors: [{ pointer: 'peers', value: 'XA' }] })
  t.match(await problemOf(asked({ target: 'XT', sender: 'XA', peers: 'XBB' })), { kind: 'not-found', errors: [{ pointer: 'peers', value: 'XBB' }] })
  t.match(await problemOf(asked({ target: 'XT', sender: 'XA', measureType: 'frieze' })), { kind: 'not-found', errors: [{ pointer: 'measureType' }] })
})

t.test('a gap from one side is the reverse gap from the other, pair by pair', t => {
  let seed = 20241101
  const random = (below: number): number => { seed = (seed * 1103515245 + 12345) % 2147483648; return Math.floor(seed / 2147483648 * below) }
  const pick = <T>(list: readonly T[]): T => list[random(list.length)]!
  const actors = ['XA', 'XB', 'XC', 'EU', 'UN', 'XA-min']
  const types = ['freeze', 'import-coal', 'import-ban-general', 'export-technology', 'export-ban-general']
  const of = <R extends typeof measures | typeof findings | typeof organizations>(resource: R, partial: Record<string, unknown>) => complete(resource, partial) as RecordOf<R>
  let compared = 0
  for (let round = 0; round < 200; round++) {
    const records: CellRecords = {
      regimes: [],
      measures: Array.from({ length: random(12) }, (_, i) => of(measures, {
        id: `m${i}`, title: 'M', regime: 'r', sender: pick(actors), type: pick(types), instrument: 'i', provision: '1', targets: ['XT'], extent: pick(['total', 'partial', 'list_based', 'authority_only']), scope: 'It.', origin: 'autonomous', periods: [{ state: 'imposed', from: '2010-01-01' }, ...(random(3) === 0 ? [{ state: pick(['suspended', 'ended']), from: '2015-01-01' }] : [])]
      })),
      findings: Array.from({ length: random(4) }, (_, i) => of(findings, { id: `f${i}`, title: 'F', verdict: 'absent', sender: pick(actors), targets: ['XT'], measureTypes: [pick(types)], from: '2010-01-01', to: '2030-01-01', summary: 'It.' })),
      organizations: new Map([of(organizations, { id: 'EU', kind: 'intergovernmental', members: [{ actor: 'XC' }] }), of(organizations, { id: 'UN', kind: 'intergovernmental', members: random(2) === 0 ? [] : ['XA', 'XB', 'XC'].map(actor => ({ actor })) }), of(organizations, { id: 'XA-min', kind: 'agency', actsFor: 'XA' })].map(item => [item.id, item])),
      acts: new Map()
    }
    const side = (sender: string, peer: string) => gapsOf(records, [], { day: '2020-01-01', target: 'XT', sender, peers: [peer] })
    const pairs = (gaps: ReturnType<typeof side>['gaps']) => gaps.map(({ measureType, having, lacking, earliest }) => ({ measureType, having, lacking, earliest }))
    for (const a of actors) {
      for (const b of actors.filter(id => id !== a)) {
        const [one, other] = [side(a, b), side(b, a)]
        compared += one.gaps.length
        if (JSON.stringify(pairs(one.gaps)) !== JSON.stringify(pairs(other.reverse))) t.strictSame(pairs(one.gaps), pairs(other.reverse), `${a} and ${b}, round ${round}`)
      }
      const peers = actors.filter(id => id !== a)
      const together = gapsOf(records, [], { day: '2020-01-01', target: 'XT', sender: a, peers }).gaps.flatMap(({ measureType, having }) => having.map(({ sender }) => `${measureType} ${sender}`)).sort()
      const apart = peers.flatMap(peer => side(a, peer).gaps.map(({ measureType }) => `${measureType} ${peer}`)).sort()
      if (JSON.stringify(together) !== JSON.stringify(apart)) t.strictSame(together, apart, `all peers of ${a} together, round ${round}`)
    }
  }
  t.ok(compared > 1000, `compared ${compared} gaps`)
  t.end()
})
