/**
 * How long searches, suggestions and changes take with 50,000 records of invented filler beside the bundled knowledge. Run
 * `node test/bench/search.ts [records]`; with DATABASE_URL it is run there, in an empty database.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from '../../src/app.ts'
import { indexOf } from '../../src/catalog/search/indexer.ts'
import { readConfig } from '../../src/config.ts'
import { load } from '../../src/dataset/load.ts'
import { datasetFolder, readFiles } from '../../src/dataset/read.ts'
import { migrate } from '../../src/db/migrate.ts'
import { openEngine } from '../../src/db/open.ts'
import { openBase } from '../../src/resource/base.ts'
import { resources } from '../../src/resources/index.ts'

const records = Number(process.argv[2] ?? 50_000)
const clock = (): Date => new Date()
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const engine = await openEngine(process.env.DATABASE_URL ?? `file:${folder}/knowledge.sqlite`)
await migrate(engine)
const base = openBase(engine, resources, clock)

let seed = 7
const random = (): number => {
  seed = (seed * 1664525 + 1013904223) >>> 0
  return seed / 2 ** 32
}
// Few frequent words and many rare ones, as in any language.
const words = ['sanctions', 'north', 'korea', 'russia', 'export', 'coal', 'banks', 'missiles', 'council', 'regulation', 'treasury', 'order', ...Array.from({ length: 20_000 }, (_, index) => `w${index.toString(36)}`)]
const word = (): string => words[Math.floor(words.length * random() ** 4)]!
const text = (length: number): string => Array.from({ length }, word).join(' ')

const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
  const [from, before] = [performance.now(), process.cpuUsage()]
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  console.log(`${name}: ${Math.round(performance.now() - from)} ms, ${Math.round((user + system) / 1000)} ms of CPU`)
  return result
}

try {
  await timed('load of the bundled knowledge', () => load(base, readFiles(datasetFolder), clock))
  const bundled = await base.head()
  await timed(`index of ${bundled} bundled records`, () => indexOf(base)(bundled, true))
  await timed(`writing ${records} records`, async () => {
    for (let from = 0; from < records; from += 1_000) {
      await base.write(async writer => {
        for (let index = from; index < Math.min(records, from + 1_000); index++) {
          await writer.put('actions', {
            id: `filler-${index}`, title: text(8), kind: 'advisory', actor: random() < 0.5 ? 'US' : 'EU', doneOn: `20${String(10 + index % 15)}-0${1 + index % 9}-01`,
            attestations: [{ attestation: 'official', from: `20${String(10 + index % 15)}-0${1 + index % 9}-01`, note: text(5) }], targets: [random() < 0.5 ? 'KP' : 'RU'], summary: text(35),
            citations: [{ source: 'fr-2017-20647', readOn: '2026-11-24' }]
          }, 'create', { by: 'bench' })
        }
      })
    }
  })
  const head = await base.head()
  await timed(`index of ${head - bundled} more`, () => indexOf(base)(head, true))

  const app = await buildApp({ config: readConfig({ LOG_LEVEL: 'silent' }), base, clock })
  const measure = async (path: string): Promise<void> => {
    const times: number[] = []
    let total: unknown
    for (let index = 0; index < 15; index++) {
      const from = performance.now()
      const response = await app.inject(path)
      times.push(performance.now() - from)
      if (response.statusCode !== 200) throw new Error(`${path}: ${response.body}`)
      total = response.json<{ total?: number, items: unknown[] }>().total ?? response.json<{ items: unknown[] }>().items.length
    }
    times.sort((a, b) => a - b)
    console.log(`${times[7]!.toFixed(1).padStart(7)} ms (${times[14]!.toFixed(0)} at most)  ${String(total).padStart(6)} found  ${decodeURIComponent(path)}`)
  }
  const queries = ['북한', '조선민주주의인민공화국', 'DPRK', 'north kore', 'EO 13810', 'E.O. 13810', '2397', '833/2014', '2+2', 'north korea coal', 'nroth koera', 'sanctions', 'sanctions russia', 'sanctions north korea coal banks missiles council regulation treasury order', 's', 'w', 'wa', 'US', 'treasury xyzzy', 'xyzzy', 'a b c d e f g h i j k l m n']
  for (const q of queries) await measure(`/v1/search?q=${encodeURIComponent(q)}`)
  await measure(`/v1/search?q=${encodeURIComponent('sanctions')}&asOf=2015-01-01&sender=US&target=KP&type=actions`)
  for (const q of ['n', 'no', 'nor', 'nort', 'north', 'north k', 'north ko', '북', 'sanct', 'wb']) await measure(`/v1/suggest?q=${encodeURIComponent(q)}`)
  for (const query of ['', `?after=${head - 100}`, '?type=countries', `?type=countries&after=${bundled}`, '?actor=KP', `?actor=JP&after=${bundled}`, '?limit=500']) await measure(`/v1/changes${query}`)
  await app.close()
} finally {
  await engine.close()
  rmSync(folder, { recursive: true })
}
