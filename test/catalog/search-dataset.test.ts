/** On the bundled knowledge: the right record first, in every script and however a citation is written. */
import t from 'tap'
import { ask, service } from '../service.ts'

t.test('the right record comes first', async t => {
  const { app, base } = await service(t, 'bundled')

  const first: Record<string, string> = {
    북한: 'countries/KP',
    조선민주주의인민공화국: 'countries/KP',
    DPRK: 'countries/KP',
    'north kore': 'countries/KP',
    'North Korea': 'countries/KP',
    'nroth koera': 'countries/KP',
    KP: 'countries/KP',
    PRK: 'countries/KP',
    러시아: 'countries/RU',
    'EO 13810': 'instruments/us-eo-13810',
    'E.O. 13810': 'instruments/us-eo-13810',
    'Executive Order No. 13810': 'instruments/us-eo-13810',
    13810: 'instruments/us-eo-13810',
    2397: 'instruments/unscr-2397',
    'S/RES/2397': 'instruments/unscr-2397',
    'S/RES/2397 (2017)': 'instruments/unscr-2397',
    'resolution 2397': 'instruments/unscr-2397',
    '833/2014': 'instruments/eu-reg-833-2014',
    '32014R0833': 'instruments/eu-reg-833-2014',
    '2017/1509': 'instruments/eu-reg-2017-1509',
    '31 CFR 510': 'instruments/us-cfr-31-510',
    '2+2': 'meetings/rok-us-2plus2-2024',
    // As a browser reads "?q=2+2" that is not escaped.
    '2 2': 'meetings/rok-us-2plus2-2024',
    OFAC: 'organizations/OFAC',
    Blinken: 'persons/antony-blinken'
  }
  for (const [q, expected] of Object.entries(first)) {
    const { status, body } = await ask(app, `/v1/search?q=${encodeURIComponent(q)}`)
    t.equal(status, 200, q)
    t.equal(`${body.items[0]?.type}/${body.items[0]?.id}`, expected, q)
    t.ok(body.complete)
    const suggested = await ask(app, `/v1/suggest?q=${encodeURIComponent(q)}`)
    t.equal(`${suggested.body.items[0]?.type}/${suggested.body.items[0]?.id}`, expected, `suggested for ${q}`)
  }
  const { body } = await ask(app, `/v1/search?q=${encodeURIComponent('북한')}&type=measures&sender=US&target=KP&asOf=2017-01-01&limit=100`)
  t.ok(body.items.length > 5, 'records about North Korea are found by its name in Korean')
  t.ok(body.items.every(({ year }: { year: number | null }) => year === null || year <= 2016))

  // Replaying the feed of the bundled knowledge gives the bundled knowledge.
  const lines = (await ask(app, '/v1/changes?format=ndjson')).text.trimEnd().split('\n').map(line => JSON.parse(line))
  const records = new Map<string, unknown>()
  for (const { type, id, after } of lines) {
    if (after === null) records.delete(`${type}/${id}`)
    else records.set(`${type}/${id}`, after)
  }
  const view = base.at(await base.head())
  for (const resource of base.resources) {
    const there = (await view.find(resource)).map(({ record }) => record)
    t.strictSame([...records].filter(([key]) => key.startsWith(`${resource.name}/`)).map(([, record]) => record).sort((a, b) => (a as { id: string }).id < (b as { id: string }).id ? -1 : 1), there, resource.name)
  }
})
