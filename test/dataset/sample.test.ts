/** The sample for the second reader: drawn by the seed alone, of the size asked for, in its strata, from passages that were read. */
import t from 'tap'
import { assemble, type DatasetRecord } from '../../src/dataset/assemble.ts'
import { datasetFolder, readFiles } from '../../src/dataset/read.ts'
import { sampleOf, sampleTable } from '../../src/dataset/sample.ts'
import { resources } from '../../src/resources/index.ts'

const { records } = await assemble(readFiles(datasetFolder), resources)
const sample = sampleOf(records, 20261124, 100)
const cited = new Map(records.filter(({ resource }) => resource.cited).map(({ record }) => [record.id, record.citations as { source: string, readOn: string | null }[]]))

t.test('the same seed gives the same sample, in whatever order the records come', async t => {
  t.strictSame(sampleOf([...records].reverse(), 20261124, 100), sample)
  t.notSame(sampleOf(records, 1, 100), sample)
})

t.test('it has the size asked for, seven in ten of it law', async t => {
  for (const [size, law] of [[100, 70], [10, 7], [3, 2], [0, 0]] as const) {
    const drawn = sampleOf(records, 7, size)
    t.equal(drawn.length, size)
    t.equal(drawn.filter(({ stratum }) => stratum === 'law').length, law)
    t.equal(new Set(drawn.map(({ record }) => record)).size, size, 'no record twice')
  }
})

t.test('each item names a value and a source of which the passage was read', async t => {
  for (const { record, value, passages } of sample) {
    t.not(value, '')
    t.ok(passages.length > 0)
    for (const { source } of passages) t.ok(cited.get(record)?.some(citation => citation.source === source && citation.readOn !== null), `${record}: ${source}`)
  }
})

t.test('a citation given for another field does not support a fact, and one not read supports none', async t => {
  const resource = resources.find(({ name }) => name === 'instruments')!
  const citation = { source: 's', locator: 'art. 1', quote: null, field: null, readOn: '2026-11-24' }
  const drawnFrom = (citations: readonly object[]) =>
    sampleOf([{ resource, record: { id: 'act', adoptedOn: '2024-01-01', citations } } as unknown as DatasetRecord], 1, 10).map(({ field, passages }) => `${field} ${passages.map(({ locator }) => locator).join(', ')}`)
  t.strictSame(drawnFrom([citation]), ['adoptedOn art. 1'])
  t.strictSame(drawnFrom([citation, { ...citation, locator: 'art. 2', field: 'adoptedOn' }]), ['adoptedOn art. 2, art. 1'], 'what is given for the field comes first')
  t.strictSame(drawnFrom([{ ...citation, field: 'inForceOn' }]), [])
  t.strictSame(drawnFrom([{ ...citation, readOn: null }]), [])
})

t.test('the table is numbered and keeps each item on its line', async t => {
  const lines = sampleTable([{ ...sample[0]!, value: 'a|b\nc' }]).split('\n')
  t.equal(lines.length, 3)
  t.match(lines[2], /^\| 1 \| .*a\\\|b c/)
})
