/** What does not fit together across records, and nothing else, is told. */
import t from 'tap'
import { assemble } from '../../src/dataset/assemble.ts'
import { dayInAddress, inconsistencies } from '../../src/dataset/consistency.ts'
import { resources } from '../../src/resources/index.ts'

const told = async (t: { strictSame: (a: unknown, b: unknown) => unknown }, more: string, prose = ''): Promise<string[]> => {
  const text = `sources:
  - { id: law, title: The law, publisher: The state, language: en, kind: law, tier: official }
measure-types:
  - { id: freeze, title: Freeze, group: finance, description: It. }
instruments:
  - { id: us-act, title: An act, kind: statute, issuer: US, adoptedOn: 2020-01-01, regimes: [us-x], citations: [{ source: law }] }
regimes:
  - { id: us-x, title: X, sender: US, basis: country_based, targets: [KP], reviewedThrough: 2024-01-01, periods: [{ state: imposed, from: 2020-01-01 }, { state: ended, from: 2022-01-01 }], citations: [{ source: law }] }
  - { id: us-y, title: Y, sender: US, basis: country_based, targets: [KP], reviewedThrough: 2024-01-01, periods: [{ state: imposed, from: 2020-01-01, dayOf: seen }], citations: [{ source: law }] }
`
  const { records, findings } = await assemble([{ path: 'a.yaml', text }, { path: 'b.yaml', text: more }], resources)
  t.strictSame(findings, [])
  return inconsistencies(records, prose).map(({ file, line, record, field, message }) => `${file}:${line} ${record} ${field} ${message}`)
}
const measure = (id: string, periods: string, more: { regime?: string, scope?: string } = {}) => `  - { id: ${id}, title: M, regime: ${more.regime ?? 'us-x'}, sender: US, type: freeze, instrument: us-act, provision: sec. 1, targets: [KP], extent: total, scope: ${more.scope ?? id}, origin: autonomous, periods: [${periods}], citations: [{ source: law }] }\n`

t.test('a measure lies inside the life of its regime', async t => {
  const found = await told(t, `measures:\n${measure('us-in', '{ state: imposed, from: 2020 }, { state: ended, from: 2022-01-01 }')}${measure('us-before', '{ state: imposed, from: 2019-12-31 }, { state: ended, from: 2021-01-01 }')}${measure('us-goes-on', '{ state: imposed, from: 2020-02-01 }')}${measure('us-after', '{ state: imposed, from: 2022-02-01 }, { state: ended, from: 2022-03-01 }')}${measure('us-seen', '{ state: imposed, from: 2019-01-01 }', { regime: 'us-y' })}`)
  t.match(found, [
    /^b\.yaml:3 measures\/us-before \/periods\/0\/from lies before its regime us-x begins \(2020-01-01\)/,
    /^b\.yaml:4 measures\/us-goes-on \/periods does not end, and its regime us-x ended on 2022-01-01/,
    /^b\.yaml:5 measures\/us-after \/periods\/0\/from lies after its regime us-x ended/
  ])
})

t.test('sources and acts that nothing refers to, and things recorded twice', async t => {
  const found = await told(t, `sources:
  - { id: lone, title: Lone, publisher: P, language: en, kind: news, tier: secondary }
  - { id: in-prose, title: In prose, publisher: P, language: en, kind: news, tier: secondary }
  - { id: twin-a, title: Twin, publisher: P, language: en, kind: news, tier: secondary, url: 'https://example.org/x' }
  - { id: twin-b, title: Twin, publisher: P, language: en, kind: news, tier: secondary, url: 'https://example.org/x' }
instruments:
  - { id: us-lone, title: Lone, kind: statute, issuer: US, adoptedOn: 2020-01-01, citations: [{ source: twin-a }] }
  - { id: gb-a, title: A, kind: statutory_instrument, issuer: GB, adoptedOn: 2020-01-01, regimes: [us-x], identifiers: [{ scheme: uksi, value: 2020/1 }], citations: [{ source: twin-b }] }
  - { id: gb-b, title: B, kind: statutory_instrument, issuer: GB, adoptedOn: 2020-01-01, regimes: [us-x], identifiers: [{ scheme: uksi, value: 2020/1 }], citations: [{ source: law }] }
measures:
${measure('us-m', '{ state: imposed, from: 2020-01-01 }', { regime: 'us-y', scope: 'Same.' })}${measure('us-n', '{ state: imposed, from: 2020-01-01 }', { regime: 'us-y', scope: 'Same.' })}`, 'see `in-prose`')
  t.match(found, [/sources\/lone \/id is an orphan/, /instruments\/us-lone \/id is an orphan/, /sources\/twin-b \/id has the same address and title as twin-a/, /instruments\/gb-b \/id has the same official number as gb-a/, /measures\/us-n \/id has the same act, provision, scope and first day as us-m/])
})

t.test('a date that contradicts the address or the number beside it', async t => {
  const source = (id: string, publishedOn: string, url: string, note = '') => `  - { id: ${id}, title: ${id}, publisher: P, language: en, kind: news, tier: secondary, publishedOn: ${publishedOn}, url: '${url}'${note === '' ? '' : `, note: '${note}'`} }\n`
  const found = await told(t, `sources:\n${source('far', '2024-11-01', 'https://example.org/2023/11/01/x')}${source('near', '2024-11-01', 'https://example.org/2024-11-20/x')}${source('told', '2024-11-01', 'https://example.org/2023/11/01/x', 'The address bears 2023-11-01.')}${source('month', '2024-11', 'https://example.org/20241128/x')}
instruments:
  - { id: gb-c, title: C, kind: statutory_instrument, issuer: GB, adoptedOn: 2020-01-01, regimes: [us-x], identifiers: [{ scheme: uksi, value: 2019/411 }], citations: [{ source: far }, { source: near }, { source: told }, { source: month }] }
  - { id: eu-c, title: D, kind: regulation, issuer: FR, adoptedOn: 2019-12-20, regimes: [us-x], identifiers: [{ scheme: celex, value: 32020R0001 }], citations: [{ source: law }] }
`)
  t.match(found, [/sources\/far \/publishedOn contradicts its address, which says 2023-11-01 \(2024-11-01\)/, /instruments\/gb-c \/identifiers\/0\/value names the year 2019, and the act is of 2020/])
  t.equal(dayInAddress('https://example.org/2024-11-01/2024-11-02'), undefined, 'two days')
  t.equal(dayInAddress('https://example.org/2024-02-30'), undefined, 'no day of the calendar')
  t.equal(dayInAddress('https://example.org/7120241101'), undefined, 'part of a number')
  t.equal(dayInAddress('https://example.org/a-20241101.html'), '2024-11-01')
})
