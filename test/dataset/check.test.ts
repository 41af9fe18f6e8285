/** What a curator is told: file, line, field and what is wrong. */
import t from 'tap'
import { assemble } from '../../src/dataset/assemble.ts'
import { resources } from '../../src/resources/index.ts'

const right = `sources:
  - { id: law, title: The law, publisher: The state, language: en, kind: law, tier: official }
instruments:
  - id: us-act
    title: An act
    kind: statute
    issuer: US
    adoptedOn: 2020-01-01
    citations: [{ source: law, readOn: 2026-11-01 }]
`

const findings = async (text: string, path = 'regimes/x.yaml') => (await assemble([{ path: 'a.yaml', text: right }, { path, text }], resources)).findings
const lines = async (text: string): Promise<string[]> => (await findings(text)).map(({ file, line, record, field, message }) => `${file}:${line} ${record} ${field} ${message}`)

t.test('a right file has nothing wrong, and ISO countries are there', async t => {
  const { records, findings } = await assemble([{ path: 'a.yaml', text: right }], resources)
  t.strictSame(findings, [])
  const countries = records.filter(({ resource }) => resource.name === 'countries')
  t.equal(countries.length, 249)
  for (const { record } of countries) {
    const names = record.names as { language: string }[]
    t.ok(['en', 'ko'].every(language => names.some(name => name.language === language)), `${record.id} has an English and a Korean name`)
  }
})

t.test('what is no YAML, or no dataset file', async t => {
  t.match(await lines('instruments:\n  - id: [x\n'), [/^regimes\/x\.yaml:\d+ {3}\S+/])
  t.match(await lines('- a\n'), ['regimes/x.yaml:1   is not a mapping from record type to records'])
  t.match(await lines('mesures:\n  - id: x\n'), [/"mesures" is not a record type/])
  t.match(await lines('measures: nothing\n'), [/does not hold a list of records/])
  t.match(await lines('measures:\n  - nothing\n'), [/^regimes\/x\.yaml:2 .*is not a record/])
  t.match(await lines('instruments:\n  - id: a\n    id: b\n'), [/:3 /])
  t.strictSame(await lines('measures:\n'), [], 'an empty list')
  t.strictSame(await lines(''), [], 'an empty file')
})

t.test('a repeated key is told each time, a mistake of syntax once', async t => {
  t.match(await lines('instruments:\n  - id: a\n    id: b\n    id: c\n'), { length: 2 })
  t.match(await lines('instruments:\n  - { id: us-two, title: [x }\n  - { id: us-three, title: [y }\n'), { length: 1 })
})

t.test('a citation names a field of its record, and was read after it was published', async t => {
  const file = (citation: string) => `sources:\n  - { id: book, title: A book, publisher: P, language: en, kind: study, tier: secondary, publishedOn: 2024-05 }\ninstruments:\n  - { id: us-x, title: X, kind: statute, issuer: US, adoptedOn: 2020-01-01, citations: [{ source: book, ${citation} }] }\n`
  t.match(await lines(file('field: adoptdOn')), [/\/citations\/0\/field is not a field of instruments\. Did you mean "adoptedOn"/])
  t.match(await lines(file('readOn: 2024-04-30')), [/\/citations\/0\/readOn lies before its source was published \(2024-05\)/])
  t.strictSame(await lines(file('field: adoptedOn, readOn: 2024-05-01')), [])
})

t.test('a life begins with being imposed, or imposed again where an earlier one is not recorded', async t => {
  const file = (states: string[]) => `regimes:\n  - { id: us-x, title: X, sender: US, basis: country_based, targets: [KP], reviewedThrough: 2024-01-01, periods: [${states.map((state, index) => `{ state: ${state}, from: 202${index}-02-01 }`).join(', ')}], citations: [{ source: law }] }\n`
  t.strictSame(await lines(file(['imposed', 'ended', 'reimposed'])), [])
  t.strictSame(await lines(file(['reimposed', 'ended'])), [])
  for (const state of ['ended', 'suspended']) t.match(await lines(file([state])), [/\/periods\/0\/state the first period must be "imposed", or "reimposed"/])
})

t.test('a day on which a state was only seen is nothing to announce', async t => {
  const file = (period: string) => `regimes:\n  - { id: us-x, title: X, sender: US, basis: country_based, targets: [KP], reviewedThrough: 2024-01-01, periods: [{ state: imposed, from: 2020-02-01, ${period} }], citations: [{ source: law }] }\n`
  t.match(await lines(file('dayOf: seen, announcedOn: 2020-01-31')), [/\/periods\/0\/announcedOn lies before a day on which the state was only seen \(2020-02-01\)/])
  t.strictSame(await lines(file('dayOf: act, announcedOn: 2020-01-31')), [])
  t.strictSame(await lines(file('dayOf: seen')), [])
})

t.test('what refers into a file that is no YAML is not told as missing', async t => {
  const referring = 'instruments:\n  - { id: us-two, title: Two, kind: statute, issuer: US, adoptedOn: 2020-02-02, relations: [{ relation: amends, instrument: us-act }], citations: [{ source: law }] }\n'
  const files = (law: string) => [{ path: 'a.yaml', text: law }, { path: 'b.yaml', text: referring }]
  t.strictSame((await assemble(files(right), resources)).findings, [])
  t.match((await assemble(files(right.replace('id: us-act', 'id: [us-act')), resources)).findings, { length: 1, 0: { file: 'a.yaml' } })
  t.match((await assemble(files(right.replace('id: us-act', 'id: us-other')), resources)).findings, [{ file: 'b.yaml', message: /refers to a record of instruments that is not there/ }])
  t.match((await assemble([...files(right.replace('id: us-act', 'id: us-other')), { path: 'c.yaml', text: 'sources:\n  - id: [x\n' }], resources)).findings, [{ file: 'b.yaml' }, { file: 'c.yaml' }], 'a broken file excuses only what stands in it')
})

t.test('fields: unknown, missing, of the wrong kind, with the line on which they stand', async t => {
  const found = await lines(`instruments:
  - id: us-two
    titel: Two
    kind: statut
    issuer: US
    adoptedOn: 2020-02-30
    inForceOn: 2020
    identifiers:
      - { scheme: fr, vlaue: 1 }
    citations: [{ source: law }]
`)
  t.match(found, [
    /^regimes\/x\.yaml:2 instruments\/us-two \/title is required/,
    /^regimes\/x\.yaml:3 instruments\/us-two \/titel is not a field here.* Did you mean "title"/,
    /^regimes\/x\.yaml:4 instruments\/us-two \/kind must be one of .*Did you mean "statute"\? \("statut"\)/,
    /^regimes\/x\.yaml:6 instruments\/us-two \/adoptedOn is not a day of the calendar \("2020-02-30"\)/,
    /^regimes\/x\.yaml:9 instruments\/us-two \/identifiers\/0\/value is required/,
    /^regimes\/x\.yaml:9 instruments\/us-two \/identifiers\/0\/vlaue is not a field here\. Did you mean "value"/
  ])
})

t.test('references, citations, dates, duplicates', async t => {
  const found = await lines(`instruments:
  - { id: us-two, title: Two, kind: statute, issuer: USA, adoptedOn: 2020-01-02, endedOn: 2019-12-31, relations: [{ relation: amends, instrument: us-atc }], citations: [{ source: law }] }
  - { id: us-three, title: Three, kind: statute, issuer: US, adoptedOn: 2020 }
  - { id: us-act, title: Again, kind: statute, issuer: US, adoptedOn: 2020, citations: [{ source: law }] }
  - { id: us-four, title: Four, kind: statute, issuer: US, citations: [{ source: law }] }
  - { id: us-five, title: Five, kind: statute, issuer: US, adoptedOn: 2020, relations: [{ relation: amends, instrument: us-five }], citations: [{ source: law }] }
`)
  const has = (pattern: RegExp): void => { t.ok(found.some(line => pattern.test(line)), `${pattern}\n${found.join('\n')}`) }
  has(/us-two \/issuer refers to an actor that is not there.*\("USA"\)/)
  has(/us-two \/relations\/0\/instrument .*Did you mean "us-act"/)
  has(/us-two \/endedOn lies before adoptedOn \(2020-01-02\)/)
  has(/x\.yaml:3 instruments\/us-three \/citations has no citation/)
  has(/x\.yaml:4 instruments\/us-act \/id is already the id of instrument in a\.yaml:4/)
  has(/us-four \/announcedOn one of announcedOn, adoptedOn, publishedOn, inForceOn is needed/)
  has(/us-five .* refers to the record itself/)
  t.equal(found.length, 7)
})

t.test('nobody has read anything in the future', async t => {
  const text = `regimes:
  - { id: us-x, title: X, sender: US, basis: thematic, periods: [{ state: imposed, from: 2030-01-01 }], reviewedThrough: 2027-11-01, citations: [{ source: law, readOn: 2027-01-01 }] }
`
  const { findings } = await assemble([{ path: 'a.yaml', text: right }, { path: 'x.yaml', text }], resources, '2026-11-24')
  t.match(findings.map(({ field, message }) => `${field} ${message}`).sort(), [/^\/citations\/0\/readOn lies in the future/, /^\/reviewedThrough lies in the future/], 'a period may')
  t.strictSame((await assemble([{ path: 'a.yaml', text: right }, { path: 'x.yaml', text }], resources, '2027-12-01')).findings, [])
})

t.test('what refers to a record whose own fields are wrong is not told to be wrong as well', async t => {
  const regime = (from: string): string => `regimes:
  - { id: us-x, title: On X, sender: US, basis: country_based, targets: [KP], founding: us-act, periods: [{ state: imposed, from: ${from}, instrument: us-act }], reviewedThrough: 2026-11-01, citations: [{ source: law }] }
exemptions:
  - { id: us-x-one, title: One, kind: general_licence, sender: US, regime: us-x, instrument: us-act, scope: Some., periods: [{ state: imposed, from: 2020-01-01, instrument: us-act }], citations: [{ source: law }] }
  - { id: us-x-two, title: Two, kind: general_licence, sender: US, regime: us-y, instrument: us-act, scope: Some., periods: [{ state: imposed, from: 2020-01-01, instrument: us-act }], citations: [{ source: law }] }
`
  const about = async (from: string): Promise<string[]> => (await findings(regime(from))).map(({ record }) => record)
  t.strictSame(await about('2020-01-01'), ['exemptions/us-x-two'], 'a record that is nowhere is told')
  t.strictSame([...new Set(await about('2020-13-01'))], ['regimes/us-x', 'exemptions/us-x-two'])
})
