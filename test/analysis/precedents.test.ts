import t, { type Test } from 'tap'
import { precedentsAnswer } from '../../src/analysis/precedents/answer.ts'
import { features, permanentMembersOn, rules, type PrecedentRecords } from '../../src/analysis/precedents/precedents.ts'
import { act, action, ask, assessment, body, country, event, finding, measure, measureType, option, problemOf, regime, source, type Put } from './shared/invented.ts'

const carries = (id: string) => ({ carriesOut: [{ option: id, degree: 'part', judgedBy: 'c', rationale: 'r' }] })
const actors = (...list: [string, string][]) => ({ actors: list.map(([actor, role]) => ({ actor, role })) })
const world: Put[] = [
  source(), country('XA'), country('XB'), country('XT'), country('XU'), country('RU'), measureType('freeze'), measureType('embargo'), body('XA-min', { actsFor: 'XA' }), body('army', { actsFor: 'RU' }),
  act('act-XA', '2010-01-01', { regimes: ['r-XA'] }), act('act-XB', '2010-01-01', { regimes: ['r-XB'] }), regime('r-XA', 'XA', ['XT'], { objectives: ['end_aggression', 'democracy'] }), regime('r-XB', 'XB', ['XT'], { objectives: ['democracy'] }),
  measure('m-freeze', 'XA'), measure('m-embargo', 'XA', { type: 'embargo' }), measure('m-b', 'XB', { periods: [{ state: 'imposed', from: '2010-01-01' }, { state: 'ended', from: '2021-01-01' }] }),
  event('now', '2022-06-10', actors(['XT', 'initiator'], ['XU', 'victim']))
]
const build = async (t: Test, more: readonly Put[]) => await ask(t, precedentsAnswer, [...world, ...more])
type Body = Awaited<ReturnType<Awaited<ReturnType<typeof build>>>>
const ids = ({ items }: Body) => items.map(({ event }) => event.id)
const likeness = ({ items }: Body, id: string, feature: string) => items.find(({ event }) => event.id === id)!.likeness.find(item => item.feature === feature)!

t.test('only earlier events that were public by the day, and that have something in common', async t => {
  const asked = await build(t, [
    event('same-kind', '2020-01-01', actors(['XA', 'initiator'])), event('same-actor', '2020-02-01', { kind: 'missile_launch', ...actors(['XU', 'initiator']) }), event('related', '2020-03-01', { kind: 'coup', related: ['now'], ...actors(['XA', 'initiator']) }),
    event('nothing', '2020-04-01', { kind: 'coup', ...actors(['XA', 'initiator']) }), event('same-day', '2022-06-10'), event('later', '2022-06-11'), event('month', '2022-06'), event('month-before', '2022-05'), event('late-public', '2020-05-01', { firstPublicOn: '2023-01-01' })
  ])
  t.strictSame(ids(await asked({ event: 'now' }, '2022-12-31')).sort(), ['month-before', 'related', 'same-actor', 'same-kind'])
  t.ok(ids(await asked({ event: 'now' }, '2023-01-01')).includes('late-public'))
  t.match((await asked({ event: 'now' }, '2022-12-31')).items.find(({ event }) => event.id === 'same-actor')!.reasons, [{ rule: 'feature-by-feature', records: [{ id: 'now' }, { id: 'same-actor' }] }])
  t.match(await problemOf(asked({ event: 'now' }, '2022-06-09')), { errors: [{ pointer: 'event' }] })
  t.match(await problemOf(asked({ event: 'none' })), { errors: [{ pointer: 'event', value: 'none' }] })
})

t.test('each feature by itself', async t => {
  const asked = await build(t, [
    event('old', '2020-01-01', { kind: 'invasion', ...actors(['XT', 'initiator'], ['army', 'partner'], ['XU', 'affected']) }), event('bare', '2019-01-01', actors(['XA', 'initiator'], ['XB', 'victim'])),
    option('o-now', { events: ['now'], targets: ['XU'], firstPublicOn: '2022-06-10' }), option('o-old', { events: ['old'], targets: ['XT'] }),
    action('a-now', '2022-07-01', { actor: 'XA-min', events: ['now'], targets: ['XT'], measures: ['m-freeze'] }), action('a-old', '2020-02-01', { events: ['old'], measures: ['m-embargo', 'm-b'] }), action('a-party', '2020-02-02', { actor: 'RU', events: ['old'], targets: ['XU'], measures: ['m-freeze'] })
  ])
  const answer = await asked({ event: 'now' }, '2022-12-31')
  const told = (feature: string, id = 'old') => { const { alike, both, onlyThis, onlyThat } = likeness(answer, id, feature); return [alike, both, onlyThis, onlyThat] }
  t.strictSame(told('kind'), [false, [], ['troop_deployment'], ['invasion']])
  t.strictSame(told('actorsInRoles'), [true, ['XT as initiator'], ['XU as victim'], ['XU as affected', 'army as partner']])
  t.strictSame(told('related'), [false, [], [], []])
  t.strictSame(told('permanentMember'), [false, [], [], ['RU']], 'through the state for which the army acts')
  t.strictSame(told('roles'), [false, ['initiator'], ['victim'], ['affected', 'partner']])
  t.strictSame(told('roles', 'bare'), [true, ['initiator', 'victim'], [], []])
  t.strictSame(told('permanentMember', 'bare'), [true, [], [], []], 'none in either is alike as well')
  t.strictSame(told('targets'), [true, ['XT'], ['XU'], []], 'what a party did to others is no answer')
  t.strictSame(told('measureTypes'), [true, ['freeze'], [], ['embargo']])
  t.strictSame(told('objectives'), [true, ['democracy', 'end_aggression'], [], []])
  t.strictSame(told('senders'), [true, ['XA'], [], []])
  t.strictSame(told('senders', 'bare'), [null, [], ['XA'], []], 'nothing recorded is not unlike')
  t.match(likeness(answer, 'bare', 'senders').text, /Nothing is recorded for the earlier event/)
  t.strictSame(answer.items[0]!.likeness.map(({ feature }) => feature), Object.keys(features))
  t.notMatch(JSON.stringify(answer), /score/)
})

t.test('the order is that of the first feature that tells two apart; counts do not matter', async t => {
  const asked = await build(t, [
    event('kind-only', '2001-01-01', actors(['XA', 'venue'])),
    event('all-but-kind', '2021-01-01', { kind: 'coup', related: ['now'], ...actors(['XT', 'initiator'], ['XU', 'victim']) }),
    event('actor-later', '2020-01-01', { kind: 'coup', ...actors(['XT', 'initiator'], ['XB', 'venue']) }), event('actor-earlier', '2019-01-01', { kind: 'coup', ...actors(['XT', 'initiator'], ['XU', 'victim'], ['XB', 'venue']) }),
    event('twin-b', '2018-01-01', { kind: 'coup', ...actors(['XT', 'venue']) }), event('twin-a', '2018-01-01', { kind: 'coup', ...actors(['XT', 'venue']) })
  ])
  t.strictSame(ids(await asked({ event: 'now' })), ['kind-only', 'all-but-kind', 'actor-later', 'actor-earlier', 'twin-a', 'twin-b'], 'two shared actors do not go before one')
})

t.test('what was done, what was not, and what came of it', async t => {
  const asked = await build(t, [
    event('old', '2020-01-01', { endedOn: '2020-06-01', ...actors(['XT', 'initiator']) }),
    option('done', { events: ['old'] }), option('found', { events: ['old'] }), option('silent', { events: ['old'], sender: 'XB' }), option('vetoed', { events: ['old'] }), option('base', { events: ['old'], kind: 'no_action' }),
    action('a-1', '2020-03-01', { actor: 'XA-min', ...carries('done') }), action('a-2', '2020-02-01', { events: ['old'], measures: ['m-b'], attestations: [{ attestation: 'reported', from: '2020-02-01' }] }), action('a-3', '2020-02-03', { actor: 'XB', outcome: 'vetoed', ...carries('vetoed') }), action('a-t', '2020-02-04', { actor: 'XT', events: ['old'] }), action('later', '2022-01-01', { events: ['old'], firstPublicOn: '2023-01-01', ...carries('silent') }),
    finding('f', '2020-01-01', '2021-01-01', { verdict: 'not_used', options: ['found'] }), finding('f-used', '2020-01-01', '2021-01-01', { verdict: 'used', options: ['silent'] }),
    assessment('j-2', '2021-02-01', { events: ['old'] }), assessment('j-1', '2020-02-01', { options: ['done'] }), assessment('j-late', '2023-02-01', { events: ['old'] })
  ])
  const [old] = (await asked({ event: 'now' }, '2022-12-31')).items
  t.strictSame(old!.done.map(({ sender, party, actions }) => [sender, party, actions.map(({ id, days, attestation }) => [id, days, attestation])]), [
    ['XA', false, [['a-2', 31, 'reported'], ['a-1', 60, 'official']]], ['XB', false, [['a-3', 33, 'official']]], ['XT', true, [['a-t', 34, 'official']]]
  ])
  t.strictSame(old!.notDone.map(({ id, sender, basis, findings }) => [id, sender, basis, findings]), [['found', 'XA', 'not_used', ['f']], ['silent', 'XB', 'not_recorded', []], ['vetoed', 'XA', 'not_recorded', []]])
  t.match(old!.cameOfIt, { endedOn: '2020-06-01', assessments: [{ id: 'j-1' }, { id: 'j-2' }], measuresOver: [{ id: 'm-b', status: 'ended' }], text: 'The event ended on 2020-06-01, 2 judgements of third parties are recorded and 1 measure used had ended or was suspended.' })
  t.equal(old!.cameOfIt.assessments.length, 2)
  const [then] = (await asked({ event: 'now' }, '2023-03-01')).items
  t.strictSame(then!.notDone.map(({ id }) => id), ['found', 'vetoed'], 'an action public later counts from then on')
  t.equal(then!.cameOfIt.assessments.length, 3)
})

t.test('permanent members: as the base notes them, else by the Charter', t => {
  const on = (day: string) => permanentMembersOn(undefined, day)
  t.strictSame(on('2024-01-01'), { members: ['CN', 'FR', 'GB', 'RU', 'US'], recorded: false })
  t.strictSame(on('1991-12-23').members, ['CN', 'FR', 'GB', 'SUHH', 'US'])
  t.strictSame(on('1971-10-24').members, ['FR', 'GB', 'SUHH', 'TW', 'US'])
  const council = { id: 'UNSC', members: [{ actor: 'RU', from: '1991-12-24', to: null, note: 'Permanent member.' }, { actor: 'XA', from: '2020-01-01', to: '2021-12-31', note: 'Non-permanent member.' }] } as unknown as PrecedentRecords['council']
  t.strictSame(permanentMembersOn(council, '2021-01-01'), { members: ['RU'], recorded: true })
  t.strictSame(permanentMembersOn({ ...council, members: [] } as unknown as PrecedentRecords['council'], '2021-01-01').recorded, false)
  t.end()
})

t.test('no hindsight, and an unrelated record changes nothing', async t => {
  const before = [event('old', '2020-01-01'), option('o', { events: ['old'] }), action('a', '2020-02-01', { events: ['old'], measures: ['m-freeze'] })]
  const more = [event('hidden', '2019-01-01', { firstPublicOn: '2024-01-01' }), option('o-2', { events: ['old'], firstPublicOn: '2024-01-01' }), action('a-2', '2020-03-01', { events: ['old'], firstPublicOn: '2024-01-01' }), assessment('j', '2024-01-01', { events: ['old'] }), finding('f', '2024-01-01', '2024-02-01', { verdict: 'not_used', options: ['o'] }),
    event('unrelated', '2020-01-01', { kind: 'coup', ...actors(['XB', 'initiator']) }), action('a-3', '2020-02-01', { events: ['unrelated'] })]
  let first: Body | undefined
  await t.test('before', async t => { first = await (await build(t, before))({ event: 'now' }, '2023-12-31') })
  const second = await (await build(t, [...before, ...more]))({ event: 'now' }, '2023-12-31')
  t.strictSame(second.items, first!.items)
  t.equal(second.items.length, 1)
})

t.test('what is missing is said, and every reason names a rule', async t => {
  const asked = await build(t, [event('first', '1990-01-01'), event('second', '2000-01-01')])
  const answer = await asked({ event: 'now', limit: '1' }, '2031-01-01')
  t.match(answer, { total: 2, items: { length: 1 }, coverage: { missing: [/For 2 of 2 earlier events no action is recorded/, /followed up to 2030-12-31/, /./, /./] } })
  t.ok(answer.next)
  for (const { rule } of answer.items.flatMap(({ reasons }) => reasons)) t.ok(rule in rules, rule)
  t.match((await asked({ event: 'first' })).coverage.missing[0], /No earlier event/)
})
