import t, { type Test } from 'tap'
import type * as z from 'zod'
import { threatsAnswer } from '../../src/analysis/threats/answer.ts'
import { ratesOf, rules, type Threat } from '../../src/analysis/threats/threats.ts'
import { action, ask, body, country, event, followed, person, problemOf, source, statement, type Put } from './shared/invented.ts'

type Item = z.output<typeof threatsAnswer.response>['items'][number]

const by = (id: string, degree: string) => ({ action: id, degree, judgedBy: 'curators', rationale: 'It says so.' })
const world: Put[] = [source(), country('XA'), country('XB'), country('XT'), event('e', '2020-01-01', { reviewedThrough: '2024-06-30' })]
const askThreats = (t: Test, more: Put[]) => ask(t, threatsAnswer, [...world, ...more])
let cases = 0
/** The statement `x` of 10 January 2024, in a world of its own. */
const state = async (t: Test, more: Record<string, unknown>, actions: Put[] = [], day = '2025-01-01'): Promise<Item> => {
  let found: Item | undefined
  await t.test(`case ${++cases}`, async t => {
    found = (await (await askThreats(t, [...actions, statement('x', '2024-01-10', { events: ['e'], ...more })]))({ actor: 'XA' }, day)).items[0]
  })
  return found!
}

t.test('the states, branch by branch', async t => {
  t.match(await state(t, {}), { state: 'open', reasons: [{ rule: 'open' }] })
  t.match(await state(t, { dueBy: '2025-06' }), { state: 'open', reasons: [{ rule: 'open' }] }, 'the day has not passed')
  t.match(await state(t, { dueBy: '2025-01-01' }), { state: 'open', reasons: [{ rule: 'open' }] }, 'the day itself has not passed')
  t.match(await state(t, { dueBy: '2024-06' }), { state: 'lapsed', reasons: [{ rule: 'lapsed', records: [{ id: 'x' }, { type: 'events', id: 'e' }] }] })
  t.match(await state(t, { dueBy: '2024-06', kind: 'commitment' }), { state: 'not_followed', reasons: [{ rule: 'not-followed' }] })
  t.match(await state(t, { dueBy: '2024-07' }), { state: 'open', reasons: [{ rule: 'due-not-reviewed' }] }, 'the dossier ends before the day')
  t.match(await state(t, { dueBy: '2024-02', events: [] }), { state: 'open', reasons: [{ rule: 'due-not-reviewed' }] }, 'nobody followed it')
  t.match(await state(t, { followedBy: [by('a', 'part'), by('b', 'part')] }, [action('a', '2024-01-20'), action('b', '2024-02-01')]), { state: 'partly', actions: [{ days: 10 }, { days: 22 }] })
  t.match(await state(t, { followedBy: [by('b', 'whole'), by('a', 'part')] }, [action('a', '2024-01-20'), action('b', '2024-02-01')]), { state: 'followed', actions: [{ action: { id: 'a' } }, { action: { id: 'b' } }] })
})

t.test('which actions count', async t => {
  const linked = { followedBy: [by('a', 'whole')], dueBy: '2024-02' }
  t.match(await state(t, linked, [action('a', '2024-01-09')]), { state: 'lapsed', actions: [{ days: -1, counts: false }], reasons: [{ rule: 'lapsed' }, { rule: 'action-counts' }] })
  t.match(await state(t, linked, [action('a', '2024-01-10')]), { state: 'followed', actions: [{ days: 0, counts: true, late: false }] })
  t.match(await state(t, linked, [action('a', '2024-03-01')]), { state: 'followed', actions: [{ late: true }] })
  t.match(await state(t, linked, [action('a', '2024-01-20', { outcome: 'vetoed' })]), { state: 'lapsed' })
  t.match(await state(t, linked, [action('a', '2024-01-20', { attestations: [{ attestation: 'official', from: '2024-01-20' }, { attestation: 'disputed', from: '2024-01-25' }] })]), { state: 'followed', actions: [{ attestation: 'disputed' }], reasons: [{ text: /disputed/ }] })
})

t.test('no hindsight: an action first public after the day is not there', async t => {
  const asked = await askThreats(t, [action('a', '2024-01-20', { firstPublicOn: '2024-03-01' }), statement('x', '2024-01-10', { followedBy: [by('a', 'whole')] }), statement('y', '2024-05-01')])
  const before = await asked({ actor: 'XA' }, '2024-02-29')
  t.match(before, { total: 1, items: [{ id: 'x', state: 'open', actions: [] }] })
  t.notMatch(JSON.stringify(before), /2024-03|2024-05/)
  t.match((await asked({ actor: 'XA' }, '2024-03-01')).items[0], { state: 'followed' })
})

t.test('who spoke: bodies and office holders count for their state while in office', async t => {
  const asked = await askThreats(t, [
    body('ministry', { actsFor: 'XA' }), person('minister', [{ title: 'Minister', of: 'ministry', from: '2022', to: '2024-03-01' }]),
    statement('body', '2024-01-01', { speakers: ['ministry'] }),
    statement('in-office', '2024-03-01', { speakers: ['minister'] }),
    statement('before', '2022-06-01', { speakers: ['minister'] }),
    statement('after', '2024-03-02', { speakers: ['minister'] }),
    statement('joint', '2024-03-03', { speakers: ['XB', 'minister'], addressedTo: ['ministry'] }),
    statement('claim', '2024-03-03', { kind: 'claim' })
  ])
  t.strictSame((await asked({ actor: 'XA' })).items.map(({ id }) => id), ['body', 'in-office'], 'a year is reached on its last day')
  t.strictSame((await asked({ actor: 'minister' })).items.map(({ id, actors }) => [id, actors]), [['before', ['minister']], ['in-office', ['XA']], ['after', ['minister']], ['joint', ['XB']]])
  t.strictSame((await asked({ addressedTo: 'XA' })).items.map(({ id }) => id), ['joint'])
  t.strictSame((await asked({ actor: 'XB', addressedTo: 'XA' })).items.map(({ id }) => id), ['joint'])
  t.strictSame((await asked({ actor: 'XA', order: 'desc' })).items.map(({ id }) => id), ['in-office', 'body'])
  t.strictSame((await asked({ actor: 'XB' })).rates.map(({ actor }) => actor), ['XB'])
})

t.test('rates: numerator over denominator, and none below five', t => {
  const threats = (...states: Threat['state'][]) => states.map((state, i) => ({ id: `t${i}`, kind: 'threat', actors: ['XA'], state, madeOn: `20${20 - i}-05`, dueBy: null })) as unknown as Threat[]
  t.match(ratesOf(threats('followed', 'partly', 'lapsed', 'followed')), [{ numerator: 2, denominator: 4, rate: null, reasons: [{ rule: 'no-rate-below-five' }] }])
  t.match(ratesOf(threats('followed', 'partly', 'lapsed', 'followed', 'open', 'open')), [{ denominator: 4, rate: null, counts: { open: 2 } }], 'open ones are not in the denominator')
  t.match(ratesOf(threats('followed', 'partly', 'lapsed', 'followed', 'partly')), [{ numerator: 2, denominator: 5, rate: 0.4, reasons: [{ rule: 'rate', records: { length: 5 } }] }])
  const [five] = ratesOf(threats('followed', 'partly', 'lapsed', 'followed', 'partly', 'open', 'open'))
  t.equal(five!.reasons[0]!.text, '2 of 5 threats that are not open were followed as a whole. Left out as open: 2 threats without a day by which to do it, the oldest made on 2014-05.')
  t.match(ratesOf(threats('open'))[0]!.reasons[0]!.text, /^None is not open; .* Left out as open: 1 threat without a day/)
  t.notMatch(ratesOf(threats('open').map(threat => ({ ...threat, dueBy: '2030-01-01' })))[0]!.reasons[0]!.text, /Left out/, 'one whose day has not passed is open for that')
  const joint = [...threats('followed').map(threat => ({ ...threat, actors: ['XA', 'XB'] })), { ...threats('open')[0]!, kind: 'commitment' as const }]
  t.strictSame(ratesOf(joint).map(({ actor, kind }) => [actor, kind]), [['XA', 'commitment'], ['XA', 'threat'], ['XB', 'threat']])
  t.strictSame(ratesOf(joint, 'XB').map(({ actor }) => actor), ['XB', 'XB'])
  t.end()
})

t.test('pages hold together, and a cursor of another request is refused', async t => {
  const asked = await askThreats(t, Array.from({ length: 7 }, (_, i) => statement(`s${i}`, i < 4 ? '2024-02' : '2024-02-29')))
  const whole = (await asked({ actor: 'XA' })).items.map(({ id }) => id)
  t.strictSame(whole, ['s4', 's5', 's6', 's0', 's1', 's2', 's3'], 'the more exact date first')
  for (const order of ['asc', 'desc']) {
    const seen: string[] = []
    let page = await asked({ actor: 'XA', order, limit: '3' })
    for (;;) {
      seen.push(...page.items.map(({ id }) => id))
      t.equal(page.total, 7)
      if (page.next === null) break
      const { query, day, revision } = followed(page.next)
      page = await asked(query, day, revision)
    }
    t.strictSame(seen, order === 'asc' ? whole : whole.toReversed())
  }
  const { cursor } = followed((await asked({ actor: 'XA', limit: '3' })).next!).query
  t.match(await problemOf(asked({ actor: 'XA', limit: '3', order: 'desc', cursor: cursor! })), { kind: 'invalid-cursor' })
  t.match(await problemOf(asked({ actor: 'XA', limit: '3', cursor: cursor! }, '2024-12-31')), { kind: 'invalid-cursor' })
  t.match(await problemOf(asked({ actor: 'XA', cursor: 'bm8' })), { kind: 'invalid-cursor' })
})

t.test('what cannot be asked', async t => {
  const asked = await askThreats(t, [])
  t.match(await problemOf(asked({})), { kind: 'invalid-request', errors: [{ pointer: 'actor' }, { pointer: 'event' }, { pointer: 'addressedTo' }] })
  t.match(await problemOf(asked({ actor: 'XQ' })), { kind: 'not-found', errors: [{ pointer: 'actor', value: 'XQ' }] })
  t.match(await problemOf(asked({ event: 'e' }, '2019-12-31')), { kind: 'not-found', errors: [{ pointer: 'event' }] }, 'not public yet')
  t.match(await problemOf(asked({ actor: 'XA', kind: 'treat' })), { errors: [{ pointer: 'kind', detail: /Did you mean "threat"/ }] })
  t.match(await problemOf(asked({ actor: 'XA', kind: 'claim' })), { errors: [{ pointer: 'kind' }] })
  for (const query of [{ limit: '0' }, { limit: '501' }, { limit: '1e2' }, { order: 'up' }, { actor: '../x' }, { whatever: 'x' }]) t.notOk(threatsAnswer.query.safeParse(query).success, JSON.stringify(query))
  const none = await asked({ actor: 'XA' })
  t.match(none.coverage.missing[0], /does not say that there was none/)
})

t.test('every reason names a rule', async t => {
  const found = [await state(t, {}), await state(t, { dueBy: '2024-06' }), await state(t, { dueBy: '2024-07' })]
  for (const { rule } of found.flatMap(({ reasons }) => reasons)) t.ok(rule in rules, rule)
})
