import t from 'tap'
import { ask, service } from '../service.ts'

t.test('a list: order, pages at one revision, link, total', async t => {
  const { app, base } = await service(t)
  const first = await ask(app, '/v1/countries?limit=2&total=true')
  t.equal(first.status, 200)
  t.strictSame(first.body.items.map(({ id }: { id: string }) => id), ['AA', 'BB'])
  t.equal(first.body.total, 4)
  t.equal(first.headers.link, `<${first.body.next}>; rel="next"`)
  await base.write(w => w.remove('countries', 'QQ', { by: 'tester' }))
  const second = await ask(app, first.body.next)
  t.strictSame(second.body.items.map(({ id }: { id: string }) => id), ['QQ', 'TT'], 'the second page is read at the revision of the first')
  t.equal(second.body.next, null)
  t.strictSame((await ask(app, '/v1/countries?sort=-id')).body.items.map(({ id }: { id: string }) => id), ['TT', 'BB', 'AA'])
})

t.test('sorting puts records without the field last, in both directions, page by page', async t => {
  const { app } = await service(t)
  const all = async (sort: string): Promise<string[]> => {
    const ids: string[] = []
    for (let next: string | null = `/v1/instruments?limit=1&sort=${sort}`; next !== null;) {
      const { body } = await ask(app, next)
      ids.push(...body.items.map(({ id }: { id: string }) => id))
      next = body.next
    }
    return ids
  }
  t.strictSame(await all('adoptedOn'), ['aa-act', 'aa-act-2'])
  t.strictSame(await all('-adoptedOn'), ['aa-act-2', 'aa-act'])
  t.strictSame(await all('inForceOn'), ['aa-act', 'aa-act-2'], 'none has the field')
})

t.test('filters: equality, lists, comparisons, rows of lists, derived status', async t => {
  const { app } = await service(t)
  const ids = async (query: string): Promise<string[]> => {
    const { status, body } = await ask(app, query)
    t.equal(status, 200, query)
    return body.items.map(({ id }: { id: string }) => id)
  }
  t.strictSame(await ids('/v1/measures?target=TT&extent=total'), ['aa-tt-freeze-2'])
  t.strictSame(await ids('/v1/measures?id[in]=aa-tt-freeze,nothing'), ['aa-tt-freeze'])
  t.strictSame(await ids('/v1/instruments?adoptedOn[gte]=2021-01-01'), ['aa-act-2'])
  t.strictSame(await ids('/v1/instruments?adoptedOn[gt]=2021-06-29'), ['aa-act-2'], 'June 2021 counts as reached on its last day')
  t.strictSame(await ids('/v1/instruments?adoptedOn[lt]=2021-06-30'), ['aa-act'])
  t.strictSame(await ids('/v1/instruments?adoptedOn=2021'), ['aa-act-2'])
  t.strictSame(await ids('/v1/instruments?relatedTo=aa-act&relation=amends'), ['aa-act-2'])
  t.strictSame(await ids('/v1/measures?status=in_force'), ['aa-tt-freeze-2'])
  t.strictSame(await ids('/v1/measures?status=in_force&asOf=2021-12-01'), ['aa-tt-freeze', 'aa-tt-freeze-2'])
  t.strictSame(await ids('/v1/measures?status=not_yet_in_force&asOf=2021-06-30'), ['aa-tt-freeze-2'])
  t.strictSame(await ids('/v1/measures?asOf=2021-06-29'), ['aa-tt-freeze'], 'what was not public is not there')
  t.equal((await ask(app, '/v1/measures?status=ended&total=true&limit=1')).body.total, 1)
})

t.test('both times, on a list and on a record', async t => {
  const { app, base } = await service(t)
  const before = await base.head()
  const { record } = (await base.at(before).get(base.resource('measures'), 'aa-tt-freeze'))!
  await base.write(w => w.put('measures', { ...record as { id: string }, periods: [{ state: 'imposed', from: '2020-02-01' }] }, 'update', { by: 'tester' }))
  t.equal((await ask(app, '/v1/measures/aa-tt-freeze?asOf=2020-01-15')).status, 404, 'corrected today: it was not public yet')
  const then = await ask(app, `/v1/measures/aa-tt-freeze?asOf=2020-01-15&knownAt=${before}`)
  t.equal(then.body.status, 'in_force', 'as the base knew it before the correction')
  t.strictSame(then.body.periods.map(({ state }: { state: string }) => state), ['imposed'], 'the later end does not appear')
  t.equal((await ask(app, '/v1/measures?knownAt=0')).body.items.length, 0, 'before the base began')
  t.equal((await ask(app, '/v1/measures?knownAt=1999-01-01T00:00:00Z')).body.items.length, 0)
  const future = await ask(app, '/v1/measures?knownAt=999999')
  t.equal(future.status, 400)
  t.match(future.body.errors, [{ pointer: 'knownAt' }])
})

t.test('the dates of steps that lie after the day are not shown', async t => {
  const { app, base } = await service(t)
  await base.write(w => w.put('instruments', { id: 'treaty', title: 'A treaty', kind: 'treaty', issuer: 'AA', announcedOn: '2024-06-01', adoptedOn: '2024-06-19', inForceOn: '2024-12-04', endedOn: '2025-01-01', citations: [{ source: 'official-journal' }] }, 'create', { by: 'tester' }))
  const on = async (asOf: string) => (await ask(app, `/v1/instruments/treaty?asOf=${asOf}`)).body
  t.match(await on('2024-06-10'), { announcedOn: '2024-06-01', adoptedOn: null, inForceOn: null, endedOn: null })
  t.match(await on('2024-11-01'), { adoptedOn: '2024-06-19', inForceOn: null })
  t.match(await on('2024-12-04'), { inForceOn: '2024-12-04', endedOn: null })
  t.match((await ask(app, '/v1/instruments?asOf=2024-11-01&id=treaty')).body.items, [{ inForceOn: null }])
  await base.write(w => w.put('findings', { id: 'none', title: 'None', verdict: 'absent', sender: 'AA', targets: ['TT'], measureTypes: ['asset-freeze'], from: '2020-01-01', to: '2026-11-01', summary: 'None.', citations: [{ source: 'official-journal' }] }, 'create', { by: 'tester' }))
  t.equal((await ask(app, '/v1/findings/none?asOf=2024-11-01')).body.to, '2024-11-01', 'what was looked at up to the day')
})

t.test('shaping: fields, include, verified', async t => {
  const { app } = await service(t)
  t.strictSame((await ask(app, '/v1/countries/AA?fields=status')).body, { id: 'AA', status: 'state' })
  const { body } = await ask(app, '/v1/measures/aa-tt-freeze?include=regime,targets,citations.source,periods.instrument')
  t.strictSame(Object.fromEntries(Object.entries(body.included as Record<string, { id: string }[]>).map(([type, records]) => [type, records.map(({ id }) => id)])), { regimes: ['aa-tt'], countries: ['TT'], sources: ['official-journal'], instruments: ['aa-act'] })
  t.equal(body.verified, true)
  t.equal((await ask(app, '/v1/instruments/aa-act-2')).body.verified, false, 'a news report does not verify a legal act')
  const wrong = await ask(app, '/v1/measures?include=regmie,targets&fields=tilte')
  t.equal(wrong.status, 400)
  t.match(wrong.body.detail, /fields/)
  t.match((await ask(app, '/v1/measures?include=regmie,targets')).body.errors, [{ pointer: 'include', detail: /Did you mean "regime"/, value: 'regmie' }])
})

t.test('CSV and NDJSON hold everything, page by page, and defuse formulas', async t => {
  const { app } = await service(t)
  const csv = await ask(app, '/v1/countries?format=csv&fields=names,numeric')
  t.match(csv.headers['content-type'], 'text/csv')
  const lines = csv.text.split('\r\n')
  t.equal(lines[0], 'id,numeric,names')
  t.equal(lines.length, 6)
  const ndjson = await ask(app, '/v1/countries', { headers: { accept: 'application/x-ndjson' } })
  t.strictSame(ndjson.text.trim().split('\n').map(line => JSON.parse(line).id), ['AA', 'BB', 'QQ', 'TT'])
  t.equal((await ask(app, '/v1/countries?format=ndjson&limit=1')).text.trim().split('\n').length, 1)
})

t.test('entity tags: 304 for the same variant, another tag for another variant and after a change', async t => {
  const { app, base } = await service(t)
  for (const url of ['/v1/countries', '/v1/countries/AA', '/v1/countries/AA/history', '/v1/vocabularies', '/v1']) {
    const { headers: { etag } } = await ask(app, url)
    t.match(etag, /^"\d+-\d+-[\w-]{16}"$/, url)
    t.equal((await ask(app, url, { headers: { 'if-none-match': `W/"x", ${etag}` } })).status, 304)
  }
  const [plain, csv] = [await ask(app, '/v1/countries'), await ask(app, '/v1/countries', { headers: { accept: 'text/csv' } })]
  t.not(plain.headers.etag, csv.headers.etag)
  await base.write(w => w.remove('countries', 'QQ', { by: 'tester' }))
  t.not((await ask(app, '/v1/countries')).headers.etag, plain.headers.etag)
})

t.test('no filter and no order sees what the day hides', async t => {
  const { app, base } = await service(t)
  await base.write(async w => {
    const put = (type: string, record: { id: string } & Record<string, unknown>) => w.put(type, { citations: [{ source: 'official-journal' }], ...record }, 'create', { by: 'tester' })
    await put('instruments', { id: 'treaty', title: 'A treaty', kind: 'treaty', issuer: 'AA', announcedOn: '2024-06-01', inForceOn: '2024-12-04' })
    await put('instruments', { id: 'decree', title: 'A decree', kind: 'notice', issuer: 'AA', announcedOn: '2024-06-01', inForceOn: '2024-06-02' })
    await put('actions', { id: 'later', title: 'Later', kind: 'demarche', actor: 'AA', doneOn: '2024-11-20', attestations: [{ attestation: 'official', from: '2024-11-20' }] })
    await put('actions', { id: 'reported', title: 'Reported, then confirmed', kind: 'demarche', actor: 'AA', doneOn: '2024-10-01', attestations: [{ attestation: 'reported', from: '2024-10-01' }, { attestation: 'official', from: '2024-11-20' }] })
    await put('statements', { id: 'threat', title: 'A threat', kind: 'threat', speakers: ['AA'], madeOn: '2024-10-01', quote: 'We shall act', followedBy: [{ action: 'later', degree: 'whole', judgedBy: 'curators', rationale: 'It is the same.' }] })
    await put('constraints', { id: 'election', title: 'An election', kind: 'domestic_politics', bars: false, senders: ['AA'], from: '2024-01-01', endedOn: '2024-11-05', summary: 'x' })
  })
  const ids = async (query: string) => (await ask(app, query)).body.items.map(({ id }: { id: string }) => id)
  for (const [query, before, after] of [
    ['/v1/statements?followedBy=later', [], ['threat']],
    ['/v1/constraints?endedOn[gte]=2024-11-02', [], ['election']],
    ['/v1/instruments?inForceOn[gte]=2024-11-02', [], ['treaty']],
    ['/v1/actions?attestation=official', [], ['later', 'reported']]
  ] as const) {
    t.strictSame(await ids(`${query}&asOf=2024-11-01`), before, `${query} before`)
    t.equal((await ask(app, `${query}&asOf=2024-11-01&total=true`)).body.total, before.length)
    t.strictSame(await ids(`${query}&asOf=2024-12-31`), after, `${query} after`)
  }
  const first = await ask(app, '/v1/instruments?sort=-inForceOn&limit=1&asOf=2024-11-01')
  t.strictSame(first.body.items.map(({ id }: { id: string }) => id), ['decree'], 'what is hidden comes last')
  const rest: string[] = []
  for (let next = first.body.next; next !== null;) {
    const { body } = await ask(app, next)
    rest.push(...body.items.map(({ id }: { id: string }) => id))
    next = body.next
  }
  t.strictSame(rest, ['treaty', 'aa-act-2', 'aa-act'])
})
