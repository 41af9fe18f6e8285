/** Search over small bases where the right answer is plain. */
import t from 'tap'
import type { FastifyInstance } from 'fastify'
import { sql } from 'drizzle-orm/sql/sql'
import { author } from '../helper.ts'
import { ask, citations, country, service, source, type Records } from '../service.ts'

const korea = {
  id: 'KP', status: 'state', alpha3: 'PRK', names: [
    { language: 'en', text: 'North Korea', kind: 'common' }, { language: 'en', text: 'DPRK', kind: 'abbreviation' }, { language: 'ko', text: '북한', kind: 'common' }, { language: 'ko', text: '조선민주주의인민공화국', kind: 'official' }
  ]
}
const act = (id: string, title: string, more: object = {}) => ({ id, title, kind: 'executive_order', issuer: 'AA', adoptedOn: '2017-09-20', citations, ...more })
const measure = (id: string, more: object = {}) => ({
  id, title: 'Freeze', regime: 'aa-kp', sender: 'AA', type: 'asset-freeze', instrument: 'aa-eo-13810', provision: 'sec. 4', targets: ['KP'], extent: 'list_based', scope: 'Property of the listed.', origin: 'autonomous', periods: [{ state: 'imposed', from: '2018-01-01' }], citations, ...more
})

const records: Records = {
  sources: [source],
  countries: [country('AA', 'Aland'), korea, country('KR', 'South Korea'), country('IN', 'India')],
  persons: [{ id: 'ann-example', names: [{ language: 'en', text: 'Ann Example', kind: 'common' }], offices: [{ title: 'Comptroller', from: '2019-01-01' }, { title: 'Chancellor', from: '2023-01-01' }], citations }],
  'measure-types': [{ id: 'asset-freeze', title: 'Asset freeze', group: 'finance', description: 'Blocking of property.' }],
  instruments: [
    act('aa-eo-13810', 'Imposing additional sanctions', { identifiers: [{ scheme: 'eo', value: 'E.O. 13810' }] }),
    act('aa-eo-13811', 'An order that mentions Executive Order 13810', { adoptedOn: '2020-02-02', summary: 'North Korea is not its subject.' })
  ],
  regimes: [{ id: 'aa-kp', title: 'On North Korea', sender: 'AA', basis: 'country_based', targets: ['KP'], programmes: [{ scheme: 'aa', code: 'DPRK' }], periods: [{ state: 'imposed', from: '2017-01-01' }], reviewedThrough: '2026-11-01', citations }],
  measures: [
    measure('aa-kp-freeze', { periods: [{ state: 'imposed', from: '2018-01-01', note: 'At midnight.' }, { state: 'suspended', from: '2021-01-01', note: 'Pending negotiations about plutonium.' }] }),
    measure('aa-kp-coal', { title: 'Coal ban', scope: 'No coal from there.', periods: [{ state: 'imposed', from: '2022-01-01' }] })
  ]
}

type Hits = { type: string, id: string, matched: string, name: string | null, snippets: { field: string, text: string, marks: { start: number, end: number }[] }[] }[]
const search = async (app: FastifyInstance, query: Record<string, string>) => ask(app, `/v1/search?${new URLSearchParams(query).toString()}`)
const idsFor = async (app: FastifyInstance, query: Record<string, string>): Promise<string[]> => ((await search(app, query)).body.items as Hits).map(({ id }) => id)

t.test('the record whose own name it is comes first', async t => {
  const { app } = await service(t, records)
  const first: Record<string, [string, string]> = {
    북한: ['KP', 'name'],
    조선민주주의인민공화국: ['KP', 'name'],
    DPRK: ['KP', 'name'],
    'D.P.R.K.': ['KP', 'name'],
    PRK: ['KP', 'name'],
    'north kore': ['KP', 'beginning'],
    NORTH: ['KP', 'beginning'],
    'EO 13810': ['aa-eo-13810', 'name'],
    'E.O. 13810': ['aa-eo-13810', 'name'],
    'executive order 13810': ['aa-eo-13810', 'name'],
    13810: ['aa-eo-13810', 'name'],
    'eo 138': ['aa-eo-13810', 'text'],
    IN: ['IN', 'name'],
    Example: ['ann-example', 'name'],
    'aa-kp': ['aa-kp', 'name'],
    'aa kp freeze': ['aa-kp-freeze', 'name']
  }
  for (const [q, [id, matched]] of Object.entries(first)) {
    const { status, body } = await search(app, { q })
    t.equal(status, 200, q)
    t.match(body.items[0], { id, matched }, q)
  }
  const dprk = await idsFor(app, { q: 'DPRK' })
  t.ok(dprk.indexOf('aa-kp') === 1, 'a code comes after a name')
})

t.test('words, beginnings, fragments, near spellings, and what is about an actor', async t => {
  const { app } = await service(t, records)
  t.strictSame(await idsFor(app, { q: 'property list' }), ['aa-kp-freeze'], 'every word, the last one as a beginning')
  t.match((await search(app, { q: 'list property' })).body.items, [{ matched: 'some_words' }, { matched: 'some_words' }], 'only the last one')
  t.strictSame(await idsFor(app, { q: 'north korea coal' }), ['aa-kp-coal'], 'a record about the actor that is named')
  t.strictSame(await idsFor(app, { q: '북한 coal' }), ['aa-kp-coal'], 'in any of its languages')
  const spelt = await search(app, { q: 'nroth koera' })
  t.equal(spelt.body.items[0].id, 'KP')
  t.strictSame(spelt.body.read.corrected.map(({ word }: { word: string }) => word), ['nroth', 'koera'])
  const fragment = await search(app, { q: 'ampl' })
  t.equal(fragment.body.items[0].id, 'ann-example')
  t.strictSame(fragment.body.read.corrected, [{ word: 'ampl', taken: ['example'] }])
  const some = await search(app, { q: 'coal xyzzy' })
  t.match(some.body.items, [{ id: 'aa-kp-coal', matched: 'some_words' }])
  t.strictSame((await search(app, { q: 'xyzzy' })).body.items, [])
})

t.test('a title weighs more than a text', async t => {
  const { app } = await service(t, { ...records, instruments: [...records.instruments!, act('a-1', 'Zinc', { summary: 'About lead.' }), act('a-0', 'Lead', { summary: 'Not about zinc, zinc or tin.' })] })
  t.strictSame(await idsFor(app, { q: 'about zinc', type: 'instruments' }), ['a-1', 'a-0'])
  t.strictSame((await idsFor(app, { q: 'executive zinc' })), ['a-1', 'a-0'])
})

t.test('facets count what was found; filters narrow it', async t => {
  const { app } = await service(t, records)
  const { body } = await search(app, { q: '북한' })
  t.strictSame(body.facets.types, [{ value: 'measures', count: 2 }, { value: 'countries', count: 1 }, { value: 'regimes', count: 1 }])
  t.strictSame(body.facets.targets, [{ value: 'KP', count: 3 }])
  t.strictSame(body.facets.senders, [{ value: 'AA', count: 3 }])
  t.strictSame(body.facets.years, [{ value: '2017', count: 1 }, { value: '2018', count: 1 }, { value: '2022', count: 1 }])
  t.equal(body.total, 4)
  t.strictSame(await idsFor(app, { q: '북한', type: 'measures', year: '2022' }), ['aa-kp-coal'])
  t.strictSame(await idsFor(app, { q: '북한', type: 'countries,regimes', sender: 'AA' }), ['aa-kp'])
  t.strictSame(await idsFor(app, { q: '북한', target: 'IN' }), [])
  const wrong = await search(app, { q: '북한', type: 'measure' })
  t.equal(wrong.status, 400)
  t.match(wrong.body.detail, /Did you mean "measures"\?/)
})

t.test('snippets hold plain text and places, never markup', async t => {
  const summary = `${'Before it much was said. '.repeat(20)}<script>alert("coal")</script> 북한의 coal. ${'After it much was said. '.repeat(20)}`
  const { app } = await service(t, { ...records, instruments: [...records.instruments!, act('odd', 'Odd', { summary })] })
  const { body } = await search(app, { q: 'coal 북한', type: 'instruments' })
  const [snippet] = (body.items as Hits)[0]!.snippets
  t.equal(snippet!.field, 'summary')
  t.ok(snippet!.text.length < 300 && snippet!.text.startsWith('… ') && snippet!.text.endsWith(' …'))
  t.strictSame(snippet!.marks.map(({ start, end }) => snippet!.text.slice(start, end)), ['coal', '북한', 'coal'])
  t.ok(snippet!.text.includes('<script>'), 'it is the text as it is: the reader escapes it')
})

t.test('pages hold every hit once, at one revision', async t => {
  const { app, base } = await service(t, { ...records, instruments: [...records.instruments!, ...Array.from({ length: 25 }, (_, index) => act(`bulk-${index}`, `Bulk act ${index}`))] })
  const whole = await idsFor(app, { q: 'bulk act', limit: '100' })
  t.equal(whole.length, 25)
  const seen: string[] = []
  let next: string | null = `/v1/search?${new URLSearchParams({ q: 'bulk act', limit: '7' }).toString()}`
  while (next !== null) {
    const { body, headers } = await ask(app, next)
    seen.push(...(body.items as Hits).map(({ id }) => id))
    next = body.next
    if (next !== null) t.equal(headers.link, `<${next}>; rel="next"`)
    await base.write(writer => writer.put('instruments', act(`bulk-late-${seen.length}`, 'Bulk act'), 'create', author))
  }
  t.strictSame(seen, whole)
  const { body: { next: cursor } } = await search(app, { q: 'bulk act', limit: '7' })
  t.equal((await ask(app, cursor.replace('bulk', 'other'))).status, 400, 'a cursor belongs to its query')
})

t.test('what is written is found at once, what is deleted is gone, and knownAt holds what was', async t => {
  const { app, base } = await service(t, records)
  t.strictSame(await idsFor(app, { q: 'molybdenum' }), [])
  const { revision } = await base.write(writer => writer.put('instruments', act('new-act', 'On molybdenum'), 'create', author))
  t.strictSame(await idsFor(app, { q: 'molybdenum' }), ['new-act'])
  await base.write(writer => writer.put('instruments', act('new-act', 'On tungsten'), 'update', author))
  t.strictSame(await idsFor(app, { q: 'molybdenum' }), [])
  t.strictSame(await idsFor(app, { q: 'tungsten' }), ['new-act'])
  t.strictSame(await idsFor(app, { q: 'molybdenum', knownAt: String(revision) }), ['new-act'], 'words since removed are found')
  const then = await search(app, { q: 'molybdenum', knownAt: String(revision) })
  t.equal(then.body.items[0].title, 'On molybdenum')
  t.strictSame(await idsFor(app, { q: 'tungsten', knownAt: String(revision) }), [])
  await base.write(writer => writer.remove('instruments', 'new-act', author))
  t.strictSame(await idsFor(app, { q: 'tungsten' }), [])
  t.strictSame(await idsFor(app, { q: 'tungsten', knownAt: String(revision + 1) }), ['new-act'])
  t.strictSame(await idsFor(app, { q: 'korea', knownAt: '0' }), [], 'before the base began it held nothing')
  // Several changes of one record in one transaction.
  await base.write(async writer => {
    await writer.put('instruments', act('twice', 'On vanadium'), 'create', author)
    await writer.put('instruments', act('twice', 'On niobium'), 'update', author)
    await writer.put('instruments', act('thrice', 'On vanadium'), 'create', author)
    await writer.remove('instruments', 'thrice', author)
  })
  t.strictSame([await idsFor(app, { q: 'vanadium' }), await idsFor(app, { q: 'niobium' })], [[], ['twice']])
})

t.test('an answer about a day holds nothing that was public later', async t => {
  const { app, base } = await service(t, records)
  const on = (asOf: string, q: string) => idsFor(app, { q, asOf })
  t.strictSame(await on('2021-12-31', 'coal'), [])
  t.strictSame(await on('2022-01-01', 'coal'), ['aa-kp-coal'])
  t.strictSame(await on('2020-12-31', 'plutonium'), [], 'a note of a period that had not been announced')
  t.strictSame(await on('2021-01-01', 'plutonium'), ['aa-kp-freeze'])
  t.strictSame(await on('2022-12-31', 'chancellor'), [])
  t.strictSame(await on('2023-01-01', 'chancellor'), ['ann-example'])
  t.strictSame(await on('2022-12-31', 'comptroller'), ['ann-example'])
  const shown = await search(app, { q: 'freeze', asOf: '2020-12-31' })
  t.notMatch(shown.text, /plutonium/)

  // Nothing first public after the day moves an answer about it, not even the order or a spelling.
  const queries = ['korea', '북한', 'sanctions', 'executive order', 'freeze', 'plutoniun', 'coal property', 'oth', 'k', 'additional']
  const day = '2019-06-01'
  const answers = async () => Promise.all(queries.map(async q => {
    const { body } = await search(app, { q, asOf: day, limit: '100' })
    return { ...body, revision: 0 }
  }))
  const before = await answers()
  await base.write(async writer => {
    for (let index = 0; index < 40; index++) await writer.put('instruments', act(`later-${index}`, `Korea sanctions, ko ${index} executive additional plutonium kor`, { adoptedOn: '2019-06-02' }), 'create', author)
    await writer.put('measures', measure('aa-kp-freeze', { periods: [{ state: 'imposed', from: '2018-01-01', note: 'At midnight.' }, { state: 'suspended', from: '2021-01-01', note: 'Freeze freeze korea, additional sanctions.' }] }), 'update', author)
  })
  t.strictSame(await answers(), before)
})

t.test('suggestions complete names, and searching is conditional', async t => {
  const { app } = await service(t, records)
  const suggest = async (q: string) => (await ask(app, `/v1/suggest?${new URLSearchParams({ q }).toString()}`)).body.items
  t.match((await suggest('nor'))[0], { text: 'North Korea', type: 'countries', id: 'KP', matched: 'beginning' })
  t.match((await suggest('조선'))[0], { text: '조선민주주의인민공화국', id: 'KP' })
  t.match((await suggest('coal'))[0], { text: 'Coal ban', id: 'aa-kp-coal' })
  t.equal((await ask(app, '/v1/suggest?q=a&limit=2')).body.items.length, 2)
  for (const path of ['/v1/search?q=korea', '/v1/suggest?q=korea']) {
    const { headers } = await ask(app, path)
    t.equal((await ask(app, path, { headers: { 'if-none-match': headers.etag as string } })).status, 304)
  }
})

t.test('an index made by other rules is made anew', async t => {
  const { app, base } = await service(t, records)
  t.strictSame(await idsFor(app, { q: 'coal' }), ['aa-kp-coal'])
  await base.engine.run(sql`UPDATE search_state SET version = 'other'`)
  await base.write(writer => writer.put('instruments', act('new-act', 'On coal and tin'), 'create', author))
  t.strictSame((await idsFor(app, { q: 'coal' })).sort(), ['aa-kp-coal', 'new-act'])
})

/** Numbers that are the same on every run. */
const random = (seed: number) => () => {
  seed = (seed * 1664525 + 1013904223) >>> 0
  return seed / 2 ** 32
}

t.test('odd input never fails', async t => {
  const { app } = await service(t, records)
  const next = random(20241101)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const odd = ['"', '\'', '*', '^', '(', ')', '{', '}', '[', ']', ':', '-', '+', '~', '|', '&', '!', '%', '_', '\\', '/', ';', '--', 'AND', 'OR', 'NOT', 'NEAR(', '<->', '\t', '\n', '\u0001', '\u007f', '\u0301', '\u200d', '\ufeff', '\u202e', '😀', '👨‍👩‍👧', '北', '북', '한', 'ﷺ', 'ß', 'İ', 'é', '１２', 'ก', 'ש', '٣', '𝔘', '\u{10ffff}', 'a', 'korea', 'north', '13810', '2+2', '833/2014', 'x'.repeat(300), ' ', '  ', 'the', '$1', '$' + '{x}', 'NULL', '@KP', '@']
  for (let index = 0; index < 2_000; index++) {
    const q = Array.from({ length: 1 + Math.floor(next() * pick([3, 8, 40])) }, () => next() < 0.15 ? String.fromCodePoint(1 + Math.floor(next() * 0xd7fe)) : pick(odd)).join(pick(['', ' ', ''])).slice(0, pick([20, 200, 3_000])).toWellFormed()
    const { status } = await ask(app, `/v1/${pick(['search', 'search', 'suggest'])}?q=${encodeURIComponent(q)}${next() < 0.2 ? '&asOf=2020-01-01' : ''}`)
    // Longer than 2,000 characters is refused; whatever else it is, it is read.
    if (status !== (q.length > 2_000 ? 400 : 200)) t.fail(`${status} for ${JSON.stringify(q)}`)
  }
  t.equal((await ask(app, '/v1/search?q=%00')).status, 200)
  t.equal((await ask(app, '/v1/search?q=')).status, 400)
  t.equal((await ask(app, '/v1/search')).status, 400)
  t.equal((await ask(app, '/v1/search?q=%ff')).status < 500, true)
  t.equal((await ask(app, '/v1/search?q=%ed%a0%80')).status < 500, true, 'half a character')
  for (const q of ['😀', '\u0301', '"', '@KP', '@']) t.equal((await search(app, { q })).status, 200)
  t.strictSame(await idsFor(app, { q: '😀' }), [])
  t.equal((await idsFor(app, { q: '북' }))[0], 'KP')
  t.equal((await idsFor(app, { q: 'kōrea' })).includes('KP'), true)
})

t.test('a cursor of a revision that is yet to come is refused, and the next search is answered', async t => {
  const { app } = await service(t)
  const first = await ask(app, '/v1/search?q=act&limit=1')
  const { next } = (await ask(app, '/v1/search?q=act&limit=1')).body as { next: string | null }
  t.equal(first.status, 200)
  if (next === null) return t.fail('there is no second page')
  const url = new URL(next, 'http://x')
  const cursor = JSON.parse(Buffer.from(url.searchParams.get('cursor')!, 'base64url').toString()) as unknown[]
  url.searchParams.set('cursor', Buffer.from(JSON.stringify([cursor[0], cursor[1], 1e9, cursor[3]])).toString('base64url'))
  t.match(await ask(app, `${url.pathname}${url.search}`), { status: 400, body: { type: 'urn:sanctions-options:problem:invalid-cursor' } })
  t.equal((await ask(app, '/v1/search?q=act&limit=1')).status, 200)
})
