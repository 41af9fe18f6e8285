/** The bundled knowledge: valid, complete in kind, and what the docs show of it is there. */
import t from 'tap'
import { readFileSync } from 'node:fs'
import { assemble } from '../../src/dataset/assemble.ts'
import { inconsistencies } from '../../src/dataset/consistency.ts'
import { datasetFolder, readFiles } from '../../src/dataset/read.ts'
import { dossiersOf, markdown, statsOf } from '../../src/dataset/stats.ts'
import { resources } from '../../src/resources/index.ts'

const { records, findings } = await assemble(readFiles(datasetFolder), resources)
const ids = new Map<string, Set<string>>()
for (const { resource, record } of records) {
  for (const space of [resource.name, resource.family]) {
    if (space !== undefined) ids.set(space, (ids.get(space) ?? new Set()).add(record.id))
  }
}

t.test('nothing is wrong with it', async t => {
  const prose = readFileSync(new URL('../../src/dataset/SUMMARIES.md', import.meta.url), 'utf8')
  t.strictSame([...findings, ...inconsistencies(records, prose)].map(({ file, line, record, field, message }) => `${file}:${line}: ${record} ${field}: ${message}`), [])
})

t.test('every record type has records, and every example of the docs is one of them', async t => {
  for (const resource of resources) {
    t.ok(ids.get(resource.name)?.has(resource.example), `${resource.name}/${resource.example}`)
    for (const [name, field] of Object.entries(resource.fields)) {
      for (const inner of field.type === 'scalar' ? [field] : Object.values(field.fields)) {
        if (inner.to !== undefined) t.ok(ids.get(inner.to)?.has(inner.example as string), `${resource.name}.${name}: ${String(inner.example)} is one of ${inner.to}`)
      }
    }
  }
})

t.test('no path of a machine and no placeholder is in it', async t => {
  for (const { path, text } of readFiles(datasetFolder)) t.notMatch(text, /(?:^|[\s"'(])\/(?:work|home|tmp|root)\/|localhost|TODO|FIXME|lorem ipsum/i, path)
})

t.test('the counts of the README are those of the dataset', async t => {
  const readme = readFileSync(`${datasetFolder}README.md`, 'utf8')
  for (const counts of [...statsOf(records), dossiersOf(records)]) t.ok(readme.includes(markdown(counts)), `${counts.title}: run "npm run generate" where it differs`)
})
