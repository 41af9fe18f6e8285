import t, { type Test } from 'tap'
import { calendarAnswer } from '../../src/analysis/calendar/answer.ts'
import { rules } from '../../src/analysis/calendar/calendar.ts'
import { act, action, ask, body, constraint, country, event, exemption, measure, measureType, option, problemOf, regime, source, statement, type Put } from './shared/invented.ts'

const world: Put[] = [
  source(), country('XA', 'Alpha'), country('XB', 'Beta'), country('XT', 'Target'), country('XU', 'Other target'), measureType('freeze'), body('XA-min', { actsFor: 'XA' }), event('e', '2020-01-01'),
  act('act-XA', '2010-01-01', { regimes: ['r-XA'] }), act('act-XB', '2010-01-01', { issuer: 'XB', regimes: ['r-XB'] }), regime('r-XA', 'XA', ['XT']), regime('r-XB', 'XB', ['XU'])
]
const renewal = (id: string, on: string, extendsTo: string | null, of: string[], more = {}): Put => act(id, on, { extendsTo, relations: of.map(instrument => ({ relation: 'extends', instrument })), regimes: ['r-XA'], ...more })
const build = async (t: Test, more: readonly Put[]) => await ask(t, calendarAnswer, [...world, ...more])
const keys = ({ items }: { items: { day: string, kind: string, record: { id: string } }[] }) => items.map(({ day, kind, record }) => `${day} ${kind} ${record.id}`)
const year = { from: '2024', to: '2024' }

t.test('a later renewal of the same thing supersedes an earlier one, once it is public', async t => {
  const asked = await build(t, [renewal('n-1', '2023-01-10', '2024-01-31', ['act-XA']), renewal('n-2', '2024-01-20', '2025-01-31', ['n-1']), renewal('n-3', '2025-01-20', '2026-01-31', ['act-XA'])])
  t.strictSame(keys(await asked(year, '2024-01-19')), ['2024-01-31 renewal_ends n-1'])
  t.strictSame(keys(await asked(year, '2024-01-20')), [], 'the second renews the first')
  t.strictSame(keys(await asked({ from: '2025', to: '2025' }, '2024-06-01')), ['2025-01-31 renewal_ends n-2'])
  t.strictSame(keys(await asked({ from: '2025', to: '2025' }, '2025-01-31')), [], 'the third renews what the second renewed, the act')
  t.strictSame(keys(await asked({ from: '2026', to: '2026' }, '2025-01-31')), ['2026-01-31 renewal_ends n-3'])
  t.match((await asked(year, '2024-01-19')).items[0], { daysLeft: 12, lapses: [{ id: 'act-XA' }], ifNothing: /began with “Act act-XA”/, reasons: [{ rule: 'renewal-ends' }] })
})

t.test('what keeps a day of expiry off, branch by branch', async t => {
  const asked = await build(t, [
    act('two-a', '2015-01-01'), act('two-b', '2015-01-01'), renewal('both', '2023-01-01', '2024-03-01', ['two-a', 'two-b']), renewal('half', '2023-06-01', '2025-03-01', ['two-a']),
    renewal('shorter', '2023-07-01', '2024-02-01', ['two-a', 'two-b']), act('three', '2015-01-01'), renewal('twin-1', '2023-01-01', '2024-09-01', ['three']), renewal('twin-2', '2023-01-02', '2024-09-01', ['three']),
    renewal('real', '2023-01-01', '2024-04-01', ['act-XA']), renewal('draft', '2023-06-01', '2026-04-01', ['act-XA'], { kind: 'draft_resolution' }),
    act('replaced', '2023-01-01', { expiresOn: '2024-05-01' }), act('replacing', '2023-08-01', { relations: [{ relation: 'replaces', instrument: 'replaced' }] }),
    act('kept', '2023-01-01', { expiresOn: '2024-06-01' }), act('too-late', '2023-08-01', { inForceOn: '2024-06-02', relations: [{ relation: 'revokes', instrument: 'kept' }] }),
    act('amended', '2023-01-01', { expiresOn: '2024-06-15' }), act('amending', '2023-08-01', { relations: [{ relation: 'amends', instrument: 'amended' }] }),
    act('ended', '2023-01-01', { expiresOn: '2024-07-01', endedOn: '2023-10-01' }), act('open-ended', '2023-01-01', { expiresOn: '2024-08-01' }), renewal('no-date', '2023-02-01', null, ['open-ended'])
  ])
  t.strictSame(keys(await asked(year, '2023-12-01')), ['2024-03-01 renewal_ends both', '2024-04-01 renewal_ends real', '2024-06-01 instrument_expires kept', '2024-06-15 instrument_expires amended', '2024-09-01 renewal_ends twin-1', '2024-09-01 renewal_ends twin-2'], 'one that ends on the same day renews nothing')
  t.ok(keys(await asked(year, '2023-09-30')).includes('2024-07-01 instrument_expires ended'), 'its early end is not known before')
})

t.test('what lapses, and what only rests on it', async t => {
  const asked = await build(t, [
    act('licence', '2023-01-01', { expiresOn: '2024-03-01', regimes: ['r-XA'] }), exemption('x-on-licence', 'XA', { instrument: 'licence', measures: ['m-act'], expiresOn: '2024-03-01' }), exemption('x-longer', 'XA', { instrument: 'licence', expiresOn: '2024-04-01' }),
    exemption('x-alone', 'XA', { measures: ['m-act', 'm-over'], expiresOn: '2024-05' }), exemption('x-over', 'XA', { expiresOn: '2024-05-01', periods: [{ state: 'imposed', from: '2010-01-01' }, { state: 'ended', from: '2023-05-01' }] }),
    exemption('x-later', 'XA', { expiresOn: '2024-05-01', periods: [{ state: 'imposed', from: '2024-02-01' }] }),
    measure('m-act', 'XA'), measure('m-over', 'XA', { periods: [{ state: 'imposed', from: '2010-01-01' }, { state: 'ended', from: '2020-01-01' }] }), measure('m-licence', 'XA', { instrument: 'licence', targets: ['XU'] }),
    act('order', '2011-01-01', { relations: [{ relation: 'based_on', instrument: 'act-XA' }] }), measure('m-order', 'XA', { instrument: 'order' }), measure('m-renewal', 'XA', { instrument: 'n' }), renewal('n', '2023-01-10', '2024-01-31', ['act-XA'])
  ])
  const answer = await asked(year, '2023-12-01')
  t.strictSame(keys(answer), ['2024-01-31 renewal_ends n', '2024-03-01 instrument_expires licence', '2024-04-01 exemption_expires x-longer', '2024-05-31 exemption_expires x-alone'])
  const [n, licence, , alone] = answer.items
  t.strictSame([n!.lapses, n!.resting], [[{ type: 'instruments', id: 'act-XA' }], [{ type: 'measures', id: 'm-act' }, { type: 'measures', id: 'm-order' }, { type: 'measures', id: 'm-renewal' }, { type: 'exemptions', id: 'x-alone' }]], 'on a renewed act, and on what is based on it, things rest')
  t.match(n!.ifNothing, /whether each ends with it is for its text to say/)
  t.strictSame([licence!.lapses.map(({ id }) => id), licence!.resting], [['licence', 'm-licence', 'x-longer', 'x-on-licence'], []], 'with an act that itself ends they go')
  t.strictSame(licence!.targets, ['XT', 'XU'])
  t.match(alone!.ifNothing, /falls again under 1 measure \(“Measure m-act”\)/, 'an ended measure does not come back')
  t.match((await asked(year, '2024-12-01')).items.find(({ record }) => record.id === 'licence'), { daysLeft: -275, lapses: { length: 4 } }, 'of a day that has passed, what rested on it then')
})

t.test('constraints and statements', async t => {
  const asked = await build(t, [
    option('o', { targets: ['XT'] }), constraint('c', '2023-01-01', { options: ['o'], scheduledTo: '2024-01-20' }), constraint('c-any', '2023-01-01', { events: ['e'], scheduledTo: '2024-02-20' }), constraint('c-early', '2023-01-01', { options: ['o'], scheduledTo: '2024-03-01', endedOn: '2023-10-01' }),
    statement('s-1', '2023-06-01', { kind: 'commitment', speakers: ['XA-min'], addressedTo: ['XT'], dueBy: '2024' }), statement('s-done', '2023-06-01', { dueBy: '2024-05-01', followedBy: [{ action: 'a', degree: 'whole', judgedBy: 'c', rationale: 'r' }] }), action('a', '2023-11-01')
  ])
  t.strictSame(keys(await asked(year, '2023-12-01')), ['2024-01-20 constraint_ends c', '2024-02-20 constraint_ends c-any', '2024-12-31 statement_due s-1'])
  t.ok(keys(await asked(year, '2023-09-01')).includes('2024-03-01 constraint_ends c-early'))
  t.ok(keys(await asked(year, '2023-09-01')).includes('2024-05-01 statement_due s-done'), 'before it was done')
  t.strictSame(keys(await asked({ ...year, sender: 'XA' }, '2023-12-01')).length, 3, 'through option and body; what names none is of every sender')
  t.strictSame(keys(await asked({ ...year, sender: 'XB' }, '2023-12-01')), ['2024-02-20 constraint_ends c-any'])
  t.strictSame(keys(await asked({ ...year, target: 'XT' }, '2023-12-01')).length, 3)
  t.strictSame((await asked(year, '2023-12-01')).items[1]!.senders, null)
})

t.test('sender and target', async t => {
  const asked = await build(t, [renewal('n', '2023-01-10', '2024-01-31', ['act-XA'], { issuer: 'XA-min' }), act('l', '2023-01-01', { issuer: 'XB', expiresOn: '2024-02-01' }), exemption('x', 'XB', { instrument: 'l', expiresOn: '2024-03-01' })])
  const ids = async (query: Record<string, string>) => (await asked({ ...year, ...query }, '2023-12-01')).items.map(({ record }) => record.id)
  t.strictSame(await ids({}), ['n', 'l', 'x'])
  t.strictSame(await ids({ sender: 'XA' }), ['n'])
  t.strictSame(await ids({ sender: 'XB' }), ['l', 'x'])
  t.strictSame(await ids({ target: 'XU' }), ['x'])
  t.strictSame(await ids({ target: 'XT', sender: 'XB' }), [])
  t.match(await problemOf(asked({ sender: 'XZ', target: 'XT' })), { errors: [{ pointer: 'sender', value: 'XZ' }] })
  t.match(await problemOf(asked({ from: '2024', to: '2023' })), { errors: [{ pointer: 'to' }] })
})

t.test('the period: from the day on, for a year, dates at their last possible day', async t => {
  const asked = await build(t, ['2024-05-31', '2024-06-01', '2024-06', '2025-06-01', '2025-06-02'].map((expiresOn, i) => act(`l-${i}`, '2023-01-01', { expiresOn })))
  const answer = await asked({}, '2024-06-01')
  t.match(answer, { from: '2024-06-01', to: '2025-06-01' })
  t.strictSame(keys(answer), ['2024-06-01 instrument_expires l-1', '2024-06-30 instrument_expires l-2', '2025-06-01 instrument_expires l-3'])
  t.strictSame(keys(await asked({ from: '2024-06-30', to: '2024-06' }, '2024-01-01')), ['2024-06-30 instrument_expires l-2'])
})

t.test('no hindsight: what is public later changes nothing', async t => {
  const before = [act('licence', '2023-01-01', { expiresOn: '2024-03-01' }), renewal('n', '2023-01-10', '2024-01-31', ['act-XA']), constraint('c', '2023-01-01', { senders: ['XA'], scheduledTo: '2024-01-20' })]
  const later = [act('l-2', '2023-12-02', { expiresOn: '2024-04-01' }), renewal('n-2', '2023-12-02', '2025-01-31', ['act-XA']), act('r', '2023-12-02', { relations: [{ relation: 'replaces', instrument: 'licence' }] }), statement('s-9', '2023-12-02', { dueBy: '2024-05-01' }), exemption('x', 'XA', { instrument: 'licence', periods: [{ state: 'imposed', from: '2023-12-02' }], expiresOn: '2024-06-01' })]
  let first: Awaited<ReturnType<Awaited<ReturnType<typeof build>>>> | undefined
  await t.test('before', async t => { first = await (await build(t, before))(year, '2023-12-01') })
  const second = await (await build(t, [...before, ...later]))(year, '2023-12-01')
  t.strictSame(second.items, first!.items)
  t.equal(second.items.length, 3)
})

t.test('as iCalendar: all-day events with stable names and stamps from the revision', async t => {
  const asked = await build(t, [act('licence', '2023-01-01', { title: 'Licence; with, signs\nand more', expiresOn: '2024-02' })])
  const answer = await asked({ ...year, sender: 'XA' }, '2023-12-01')
  const text = calendarAnswer.formats!['text/calendar']!(answer)
  t.equal(text, calendarAnswer.formats!['text/calendar']!(await asked({ ...year, sender: 'XA' }, '2023-12-01')), 'the same text each time')
  const lines = text.split('\r\n')
  for (const line of ['BEGIN:VCALENDAR', 'UID:instruments.licence.expiresOn@sanctions-options', 'DTSTAMP:20261124T090000Z', 'DTSTART;VALUE=DATE:20240229', 'DTEND;VALUE=DATE:20240301', 'X-WR-CALNAME:Sanctions calendar of XA', 'SUMMARY:Expires: Licence\\; with\\, signs\\nand more']) t.ok(lines.includes(line), line)
  t.ok(lines.every(line => Buffer.byteLength(line) <= 75), 'lines are folded')
  t.match(text.replaceAll('\r\n ', ''), /The date is recorded as 2024-02/)
  t.match(calendarAnswer.formats!['text/calendar']!(await asked({ from: '2030', to: '2030' })), /BEGIN:VCALENDAR[\s\S]*END:VCALENDAR/)
})

t.test('the title of a day that has passed is in the past tense', async t => {
  const asked = await build(t, [act('licence', '2023-01-01', { expiresOn: '2024-03-01' }), renewal('n', '2023-01-10', '2024-01-31', ['act-XA']), exemption('x', 'XB', { expiresOn: '2024-03-02' })])
  const titles = async (day: string) => (await asked(year, day)).items.map(({ title }) => title.split(':')[0])
  t.strictSame(await titles('2023-12-01'), ['Renewal due', 'Expires', 'Expires'])
  t.strictSame(await titles('2024-01-31'), ['Renewal due', 'Expires', 'Expires'], 'the day itself has not passed')
  t.strictSame(await titles('2024-06-01'), ['Renewal was due, none recorded', 'Expired', 'Expired'])
})

t.test('a mandate that runs out takes no measures with it, and does not keep them', async t => {
  const mandate = (id: string, on: string, extendsTo: string): Put => act(id, on, { extendsTo, relations: [{ relation: 'extends_mandate', instrument: 'act-XA' }], regimes: ['r-XA'] })
  const asked = await build(t, [measure('m', 'XA'), mandate('p-1', '2023-01-01', '2024-02-01'), renewal('n-1', '2023-01-01', '2024-01-31', ['act-XA']), mandate('p-2', '2024-01-01', '2025-02-01')])
  const found = async (day: string) => (await asked(year, day)).items.map(({ record, resting }) => [record.id, resting.map(({ id }) => id)])
  t.strictSame(await found('2023-12-01'), [['n-1', ['m']], ['p-1', []]])
  t.strictSame(await found('2024-01-15'), [['n-1', ['m']]], 'the mandate is prolonged; that renews no measures')
  const missing = async (day: string) => (await asked(year, day)).coverage.missing.filter(text => text.startsWith('What '))
  t.match(await missing('2024-06-01'), [/^What n-1 kept in force ran out/, /^What is adopted/])
  t.match(await missing('2025-06-01'), [/^What n-1 kept in force ran out/], 'the mandate that ran out is no measure')
})

t.test('a renewal of what is over by then is not due', async t => {
  const asked = await build(t, [
    act('ended', '2015-01-01', { endedOn: '2024-01-15' }), renewal('n-ended', '2023-01-01', '2024-02-01', ['ended']), act('revoked', '2015-01-01'), act('revoking', '2024-01-15', { relations: [{ relation: 'revokes', instrument: 'revoked' }] }), renewal('n-revoked', '2023-01-01', '2024-02-02', ['revoked']),
    act('half-a', '2015-01-01', { endedOn: '2024-01-15' }), act('half-b', '2015-01-01'), renewal('n-half', '2023-01-01', '2024-02-03', ['half-a', 'half-b'])
  ])
  t.strictSame(keys(await asked(year, '2024-01-14')), ['2024-02-01 renewal_ends n-ended', '2024-02-02 renewal_ends n-revoked', '2024-02-03 renewal_ends n-half'])
  t.strictSame(keys(await asked(year, '2024-06-01')), ['2024-02-03 renewal_ends n-half'], 'of one, a part goes on')
})

t.test('a past day on which nobody followed the regime any more says so', async t => {
  const asked = await ask(t, calendarAnswer, [...world.filter(([, { id }]) => id !== 'r-XA'), regime('r-XA', 'XA', ['XT'], { reviewedThrough: '2024-01-15' }), renewal('n', '2023-01-10', '2024-01-31', ['act-XA']), renewal('earlier', '2023-01-10', '2024-01-10', ['act-XB'])])
  const titles = (await asked(year, '2024-06-01')).items.map(({ title, reasons }) => [title, reasons.map(({ rule }) => rule)])
  t.strictSame(titles, [['Renewal was due, none recorded: Act earlier', ['renewal-ends']], ['Renewal was due, none recorded: Act n (not followed after 2024-01-15)', ['renewal-ends', 'not-followed']]])
})

t.test('every reason names a rule, and emptiness is not absence', async t => {
  const asked = await build(t, [act('licence', '2023-01-01', { expiresOn: '2024-03-01' })])
  for (const { rule } of (await asked(year, '2023-06-01')).items.flatMap(({ reasons }) => reasons)) t.ok(rule in rules, rule)
  t.match((await asked({ from: '2031', to: '2031' })).coverage.missing[0], /does not say that nothing does/)
})

t.test('the coverage is about the question, and names the regimes of which the next renewal is not recorded', async t => {
  const live = [measure('m-a', 'XA'), measure('m-b', 'XB', { targets: ['XU'] })]
  const ran = /^What n-1 kept in force ran out on 2023-01-31; a later renewal is not recorded, and measures that rest on it are recorded as in force: m-a\.$/
  const none = /^No day on which r-XA lapses is recorded/
  const missing = async (records: Put[], query: Record<string, string> = { sender: 'XA' }, day = '2023-12-01') => {
    let found: string[] = []
    await t.test('a world', async t => { found = (await (await ask(t, calendarAnswer, [...new Map([...world, ...live, ...records].map(put => [put[1].id, put])).values()]))({ ...year, ...query }, day)).coverage.missing })
    return found.filter(text => /renew|lapses is recorded/.test(text))
  }
  const first = renewal('n-1', '2022-01-10', '2023-01-31', ['act-XA'])
  t.match(await missing([first]), [ran])
  t.match(await missing([first], {}), [ran], 'asked about everything')
  t.match(await missing([first], { target: 'XT' }), [ran])
  t.strictSame(await missing([first], { sender: 'XB' }), [], 'another sender')
  t.strictSame(await missing([first], { target: 'XU' }), [], 'another target')
  t.strictSame(await missing([first], { sender: 'XA' }, '2023-01-31'), [], 'the day itself has not passed')
  t.strictSame(await missing([]), [], 'never renewed')
  t.match(await missing([renewal('n-1', '2022-01-10', '2023-01-31', ['act-XA'], { regimes: [] })]), [ran], 'by the act that it extends')
  t.strictSame(await missing([first, renewal('n-2', '2023-01-10', '2024-01-31', ['n-1'])]), [], 'renewed beyond the day')
  t.match(await missing([first, renewal('n-2', '2023-01-10', '2024-01-31', ['n-1'], { kind: 'draft_resolution' })]), [ran], 'a draft renews nothing')
  t.match(await missing([first, renewal('n-2', '2023-12-02', '2024-01-31', ['n-1'])]), [ran], 'what is public later is not known')
  t.match(await missing([renewal('n-1', '2022-01-10', null, ['act-XA'])]), [none])
  t.match(await missing([first, renewal('n-2', '2023-01-10', null, ['act-XA'])]), [none], 'the latest names no day')
  t.strictSame(await missing([first, regime('r-XA', 'XA', ['XT'], { periods: [{ state: 'imposed', from: '2000-01-01' }, { state: 'ended', from: '2023-02-01' }] })]), [], 'a regime that has ended')
  t.strictSame(await missing([first, measure('m-a', 'XA', { periods: [{ state: 'imposed', from: '2010-01-01' }, { state: 'ended', from: '2023-02-01' }] })]), [], 'nothing of it is in force')
  const asked = await build(t, [...live, first])
  const reviewed = async (query: Record<string, string>) => (await asked({ ...year, ...query }, '2023-12-01')).coverage.reviewed.map(({ id }) => id)
  t.strictSame(await reviewed({ sender: 'XA' }), ['r-XA'])
  t.strictSame(await reviewed({ target: 'XU' }), ['r-XB'])
  t.strictSame(await reviewed({ sender: 'XA', target: 'XU' }), [])
  t.strictSame(await reviewed({}), ['r-XA', 'r-XB'])
})
