import t, { type Test } from 'tap'
import { timelineAnswer } from '../../src/analysis/timeline/answer.ts'
import { kindsInOrder, rules } from '../../src/analysis/timeline/timeline.ts'
import { act, action, ask, assessment, body, constraint, country, event, exemption, finding, followed, measure, measureType, meeting, option, person, problemOf, regime, source, stance, statement, type Put } from './shared/invented.ts'

const world: Put[] = [
  source(), source('s2'), country('XA', 'Alpha'), country('XB', 'Beta'), country('XT', 'Target'), country('XQ', 'Other'), measureType('freeze'),
  body('XA-min', { actsFor: 'XA' }), person('head', [{ title: 'Head', of: 'XA-min', from: '2020-01-01', to: '2024-06-30' }]),
  act('act-XA', '2010-01-01', { regimes: ['r-XA'] }), regime('r-XA', 'XA', ['XT'], { periods: [{ state: 'imposed', from: '2010-01-01' }], reviewedThrough: '2024-12-31' })
]
const build = async (t: Test, more: readonly Put[]) => await ask(t, timelineAnswer, [...world, ...more])
const keys = (answer: { items: { date: string, kind: string, record: { id: string }, scheduled: boolean }[] }) => answer.items.map(({ date, kind, record, scheduled }) => `${date} ${kind} ${record.id}${scheduled ? ' S' : ''}`)

const everything: Put[] = [
  event('e', '2024-01', { endedOn: '2024-05-01', firstPublicOn: '2024-02-05', actors: [{ actor: 'XT', role: 'initiator' }, { actor: 'XA', role: 'affected' }] }),
  meeting('m', '2024-02-10', { place: 'Town', participants: [{ actor: 'XA', person: 'head' }, { actor: 'XB' }], events: ['e'] }),
  statement('s-1', '2024-02-11', { speakers: ['XA', 'XB'], addressedTo: ['XT'], dueBy: '2024-09', events: ['e'], citations: [{ source: 's' }, { source: 's2' }, { source: 's', field: 'quote' }] }),
  option('o', { targets: ['XT'], firstPublicOn: '2024-02-12' }),
  action('a', '2024-02-13', { targets: ['XT'], decidedBy: 'XA-min', outcome: 'vetoed', attestations: [{ attestation: 'reported', from: '2024-02-13' }], carriesOut: [{ option: 'o', degree: 'part', judgedBy: 'c', rationale: 'r' }] }),
  stance('p', '2024-02-14', { holder: 'XA-min', person: 'head' }),
  assessment('j', '2024-02-15', { assessors: ['XQ'], options: ['o'] }),
  measure('mm', 'XA', { periods: [{ state: 'imposed', from: '2024-02-16' }, { state: 'suspended', from: '2024-09-01', announcedOn: '2024-03-01', note: 'For a time.' }] }),
  exemption('x', 'XA', { periods: [{ state: 'imposed', from: '2024-02-17' }], expiresOn: '2024-10-01' }),
  finding('f', '2024-02-18', '2024-12-31', { targets: ['XT'], measureTypes: ['freeze'] }),
  constraint('c', '2024-02-19', { options: ['o'], scheduledTo: '2024-08-01' })
]

t.test('one stream of everything, ordered by date, kind and id, with what is scheduled marked', async t => {
  const asked = await build(t, everything)
  const answer = await asked({ actor: 'XT', from: '2024' }, '2024-06-01')
  t.strictSame(keys(answer), [
    '2024-01 event e', '2024-02-11 statement s-1', '2024-02-12 option o', '2024-02-13 action a', '2024-02-14 stance p', '2024-02-15 assessment j', '2024-02-16 measure_period mm', '2024-02-17 exemption_period x', '2024-02-18 finding f',
    '2024-02-19 constraint c', '2024-05-01 event_ended e', '2024-08-01 constraint_lapses c S', '2024-09-01 measure_period mm S', '2024-09 statement_due s-1 S', '2024-10-01 exemption_lapses x S'
  ], 'the meeting names others than the target')
  t.strictSame(keys(await asked({ event: 'e' }, '2024-06-01')).filter(key => key.includes(' meeting ')), ['2024-02-10 meeting m'])
  for (const { scheduled, reasons } of answer.items) t.equal(reasons[0]?.rule, scheduled ? 'scheduled' : undefined)
  const texts = new Map(answer.items.map(({ kind, scheduled, text }) => [scheduled ? `${kind} S` : kind, text]))
  t.equal(texts.get('event'), 'It begins: Event e (first public on 2024-02-05).')
  t.equal(texts.get('statement'), 'Alpha and Beta threaten towards Target: Statement s-1.')
  t.equal(texts.get('action'), 'Alpha acts (designation round, vetoed, reported): Action a.')
  t.equal(texts.get('stance'), 'Body XA-min (Person head) takes a position (opposes) on the option “Option o”: Stance p.')
  t.equal(texts.get('measure_period'), 'Alpha imposes a measure of the type “Type freeze” on Target (total): Measure mm.')
  t.equal(texts.get('measure_period S'), 'Scheduled: Alpha suspends a measure of the type “Type freeze” on Target (total): Measure mm. For a time.')
  t.equal(texts.get('finding'), 'A text was read for the time from 2024-02-18 to 2024-06-01 (absent): Finding f.', 'the end of the period is not told before it is reached')
  t.strictSame(answer.items.find(({ kind }) => kind === 'statement')!.sources, ['s', 's2'])
  t.strictSame(answer.items.find(({ kind }) => kind === 'statement')!.actors, ['XA', 'XB', 'XT'])
  for (const { text } of answer.items) t.match(text, /^[A-Z].*\.$/)
})

t.test('a day that is not the first one is told as what it is', async t => {
  const asked = await build(t, [
    measure('m-act', 'XA', { periods: [{ state: 'imposed', from: '2024-02-16', dayOf: 'act' }] }), measure('m-seen', 'XA', { periods: [{ state: 'imposed', from: '2024-02-16', dayOf: 'seen' }, { state: 'ended', from: '2024-02-20', dayOf: 'seen' }] })])
  t.strictSame((await asked({ actor: 'XA', kind: 'measure_period' })).items.map(({ text }) => text), [
    'By an act of this day, Alpha imposes a measure of the type “Type freeze” on Target (total): Measure m-act.',
    'By this day, Alpha has in force a measure of the type “Type freeze” on Target (total): Measure m-seen.',
    'By this day, Alpha has ended a measure of the type “Type freeze” on Target (total): Measure m-seen.'
  ])
})

t.test('a month is no day, and regimes, powers and carve-outs are told alike', async t => {
  const asked = await build(t, [
    regime('r-2', 'XA', ['XT'], { title: 'Regime 2', periods: [{ state: 'imposed', from: '2024-02', dayOf: 'seen' }] }), measure('m-power', 'XA', { extent: 'authority_only', periods: [{ state: 'imposed', from: '2024', dayOf: 'act' }] }),
    exemption('x-2', 'XA', { periods: [{ state: 'imposed', from: '2024-03-01', dayOf: 'seen' }] })
  ])
  const texts = (await asked({ actor: 'XA', from: '2024', kind: 'regime_period,measure_period,exemption_period' })).items.map(({ text }) => text)
  t.match(texts, ['By this month, the regime is in force: Regime 2.', /^By this day, a carve-out of Alpha .* is in force: /, /^By an act of this year, the power of Alpha to a measure .* begins: /])
})

t.test('what is of an actor: its bodies, its office holders while in office, and both sides of a pair', async t => {
  const asked = await build(t, [
    ...everything, statement('by-body', '2024-03-01', { speakers: ['XA-min'] }), statement('in-office', '2024-06-30', { speakers: ['head'] }), statement('after', '2024-07-01', { speakers: ['head'] }),
    statement('to', '2024-03-02', { speakers: ['XB'], addressedTo: ['XA'] }), statement('other', '2024-03-03', { speakers: ['XB'], addressedTo: ['XT'] }),
    finding('f-option', '2024-03-04', '2024-12-31', { sender: 'XQ', options: ['o'], verdict: 'not_used' })
  ])
  const statements = async (query: Record<string, string>) => (await asked({ kind: 'statement', ...query })).items.map(({ record }) => record.id)
  t.strictSame(await statements({ actor: 'XA' }), ['s-1', 'by-body', 'to', 'in-office'])
  t.strictSame(await statements({ actor: 'head' }), ['in-office', 'after'])
  t.strictSame(await statements({ actor: 'XA', with: 'XB' }), ['s-1', 'to'])
  t.strictSame(await statements({ actor: 'XB', with: 'XA' }), ['s-1', 'to'], 'whichever acts')
  t.strictSame(await statements({ actor: 'XT', with: 'XB' }), ['s-1', 'other'])
  t.strictSame(await statements({ actor: 'XB', event: 'e' }), ['s-1'])
  const pair = await asked({ actor: 'XA', with: 'XT' }, '2024-06-01')
  t.ok(['regimes', 'instruments', 'measures', 'exemptions', 'options', 'stances', 'assessments', 'constraints', 'findings', 'actions', 'events', 'statements'].every(type => pair.items.some(({ record }) => record.type === type)), 'through regime, option and event as well')
  t.strictSame(keys(await asked({ actor: 'XQ', with: 'XT' })), ['2024-02-15 assessment j', '2024-03-04 finding f-option'], 'the assessor or the one of whom it was found, and the target of the option')
})

t.test('what is of a regime and of an event', async t => {
  const asked = await build(t, [
    ...everything, act('named', '2011-01-01', { regimes: ['r-XA'] }), act('resting', '2012-01-01'), act('unrelated', '2013-01-01'), measure('m2', 'XA', { instrument: 'resting', periods: [{ state: 'imposed', from: '2012-02-01' }] }),
    action('uses-measure', '2014-01-01', { measures: ['m2'] }), action('uses-act', '2014-01-02', { instruments: ['resting'] }), action('none', '2014-01-03')
  ])
  t.strictSame((await asked({ regime: 'r-XA', to: '2014' })).items.map(({ record }) => record.id), ['act-XA', 'r-XA', 'named', 'resting', 'm2', 'uses-measure', 'uses-act'])
  t.strictSame((await asked({ event: 'e', to: '2024-03' }, '2024-06-01')).items.map(({ record }) => record.id), ['e', 'm', 's-1', 'o', 'a', 'p', 'j', 'c'])
  t.strictSame((await asked({ event: 'e', regime: 'r-XA' })).items, [], 'all that is given must hold')
})

t.test('the filters of time and kind take a date at its last possible day', async t => {
  const asked = await build(t, everything)
  const ids = async (query: Record<string, string>) => (await asked({ event: 'e', ...query }, '2024-06-01')).items.map(({ record }) => record.id)
  t.strictSame(await ids({ to: '2024-01-30' }), [])
  t.strictSame(await ids({ to: '2024-01-31' }), ['e'])
  t.strictSame(await ids({ from: '2024-01-31', to: '2024-02-10' }), ['e', 'm'])
  t.strictSame(await ids({ from: '2024-02', kind: 'meeting,option' }), ['m', 'o'])
  t.strictSame(await ids({ order: 'desc', to: '2024-02-11' }), ['s-1', 'm', 'e'])
  t.match(await problemOf(asked({ event: 'e', from: '2024-03', to: '2024-02' })), { errors: [{ pointer: 'to' }] })
})

t.test('acts: adoption, entry into force, renewal, expiry', async t => {
  const renewal = (id: string, on: string, extendsTo: string, of: string, more = {}): Put => act(id, on, { regimes: ['r-XA'], extendsTo, relations: [{ relation: 'extends', instrument: of }], ...more })
  const asked = await build(t, [
    renewal('n-1', '2020-01-10', '2022-01-31', 'act-XA'), renewal('n-2', '2022-01-20', '2024-01-31', 'act-XA'), renewal('draft', '2023-12-01', '2030-01-01', 'act-XA', { kind: 'draft_resolution' }),
    act('law', '2021-03-01', { announcedOn: '2021-02-01', inForceOn: '2021-05-01', expiresOn: '2021-12-31', endedOn: '2021-11-30' }), act('licence', '2021-04-01', { expiresOn: '2021-06-30' })
  ])
  const about = async (id: string, day: string) => keys(await asked({ actor: 'XA' }, day)).filter(key => key.split(' ')[2] === id)
  t.strictSame(await about('n-1', '2021-06-01'), ['2020-01-10 instrument_adopted n-1', '2022-01-31 instrument_lapses n-1 S'])
  t.strictSame(await about('n-1', '2022-06-01'), ['2020-01-10 instrument_adopted n-1'], 'renewed by then')
  t.strictSame(await about('n-2', '2023-12-31'), ['2022-01-20 instrument_adopted n-2', '2024-01-31 instrument_lapses n-2 S'], 'a draft renews nothing')
  t.strictSame(await about('draft', '2023-12-31'), ['2023-12-01 instrument_adopted draft'])
  t.strictSame(await about('law', '2021-02-15'), ['2021-02-01 instrument_public law', '2021-12-31 instrument_lapses law S'], 'adoption and entry into force ahead are not told')
  t.strictSame(await about('law', '2021-03-15'), ['2021-02-01 instrument_public law', '2021-03-01 instrument_adopted law', '2021-12-31 instrument_lapses law S'])
  t.strictSame(await about('law', '2022-03-15'), ['2021-02-01 instrument_public law', '2021-03-01 instrument_adopted law', '2021-05-01 instrument_in_force law', '2021-11-30 instrument_ended law'], 'it ended before it could run out')
  t.strictSame(await about('licence', '2022-03-15'), ['2021-04-01 instrument_adopted licence', '2021-06-30 instrument_lapses licence'])
})

t.test('no hindsight: what is first public after the day changes nothing, and no later date appears unless it was known', async t => {
  const day = '2024-02-20'
  const later: Put[] = [
    event('e-2', '2024-02-01', { firstPublicOn: '2024-02-21' }), action('a-2', '2024-02-10', { firstPublicOn: '2024-03-01', targets: ['XT'] }), statement('s-9', '2024-02-21', { addressedTo: ['XT'] }), stance('p-2', '2024-02-28'), assessment('j-2', '2024-02-21', { options: ['o'] }),
    act('n-9', '2024-02-25', { extendsTo: '2026-01-01', relations: [{ relation: 'extends', instrument: 'act-XA' }], regimes: ['r-XA'] }), measure('m-9', 'XA', { periods: [{ state: 'imposed', from: '2024-02-10', announcedOn: '2024-02-21' }] }), constraint('c-9', '2024-02-21', { targets: ['XT'] })
  ]
  let before: unknown
  await t.test('before', async t => { before = await (await build(t, everything))({ actor: 'XT' }, day) })
  const after = await (await build(t, [...everything, ...later]))({ actor: 'XT' }, day)
  t.strictSame({ ...after, revision: 0, coverage: { ...after.coverage, revision: 0 } }, { ...(before as typeof after), revision: 0, coverage: { ...(before as typeof after).coverage, revision: 0 } })
  t.strictSame(after.items.filter(({ date, scheduled }) => date > day && !scheduled), [])
  t.notOk(after.items.some(({ kind }) => kind === 'event_ended'), 'an end in the future is not known')
  t.notMatch(JSON.stringify(after.items), /2024-05-01|2024-12-31/)
  t.notOk(keys(after).some(key => key.includes('2024-09-01')), 'a period announced later is not there')
})

t.test('pages hold together in both directions', async t => {
  const asked = await build(t, everything)
  const whole = keys(await asked({ actor: 'XT' }, '2024-06-01'))
  for (const order of ['asc', 'desc']) {
    const seen: string[] = []
    let page = await asked({ actor: 'XT', order, limit: '4' }, '2024-06-01')
    while (true) {
      seen.push(...keys(page))
      if (page.next === null) break
      const { query, day, revision } = followed(page.next)
      t.equal(day, '2024-06-01')
      page = await asked(query, day, revision)
    }
    t.strictSame(seen, order === 'asc' ? whole : whole.toReversed())
  }
})

t.test('what cannot be asked, and what is missing', async t => {
  const asked = await build(t, everything)
  t.match(await problemOf(asked({})), { errors: [{ pointer: 'actor' }, { pointer: 'regime' }, { pointer: 'event' }] })
  t.match(await problemOf(asked({ event: 'e', with: 'XA' })), { errors: [{ pointer: 'with' }] })
  t.match(await problemOf(asked({ actor: 'XZ', with: 'XY' })), { errors: [{ pointer: 'actor', value: 'XZ' }, { pointer: 'with', value: 'XY' }] })
  t.match(await problemOf(asked({ actor: 'XA', kind: 'metting' })), { errors: [{ pointer: 'kind', detail: /Did you mean "meeting"/ }] })
  t.match(await problemOf(asked({ event: 'e' }, '2024-02-04')), { errors: [{ pointer: 'event' }] }, 'not public yet')
  t.match(await problemOf(asked({ regime: 'r-XA' }, '2009-12-31')), { errors: [{ pointer: 'regime' }] })
  t.notOk(timelineAnswer.query.safeParse({ actor: 'XA', from: '2024-02-30' }).success)
  t.strictSame((await asked({ actor: 'XQ', to: '2000' })).coverage.missing, ['Nothing dated is recorded here; that does not say that nothing happened.'])
  t.match((await asked({ regime: 'r-XA' }, '2025-06-01')).coverage, { reviewed: [{ id: 'r-XA', beyond: true }], missing: [/followed up to 2024-12-31/] })
  t.ok('scheduled' in rules)
  t.equal(new Set(kindsInOrder).size, kindsInOrder.length)
})
