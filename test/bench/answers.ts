/**
 * How long the answers and some lists take, with and without 50,000 invented records beside the bundled ones. Run it with
 * `npm run bench:answers`; it asserts nothing. Quote the ratios: machines differ.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { answers } from '../../src/analysis/index.ts'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { load } from '../../src/dataset/load.ts'
import { datasetFolder, readFiles } from '../../src/dataset/read.ts'
import { migrate } from '../../src/db/migrate.ts'
import { openSqlite } from '../../src/db/sqlite.ts'
import { openBase } from '../../src/resource/base.ts'
import { resources } from '../../src/resources/index.ts'

const filler = 50_000
const rounds = 15
const clock = (): Date => new Date('2026-11-24T09:00:00Z')

const paths = [
  ...answers.map(({ path, example }) => `/v1${path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String((example.params as Record<string, string>)[name]))}?${new URLSearchParams(example.query as Record<string, string>).toString()}`),
  '/v1/timeline?actor=US&limit=50',
  '/v1/measures?target=RU&status=in_force&limit=100',
  '/v1/instruments?sort=-adoptedOn&limit=100&include=regimes',
  '/v1/search?q=%EB%B6%81%ED%95%9C',
  '/v1/search?q=long%20range%20missiles'
]

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!

const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const engine = await openSqlite(join(folder, 'knowledge.sqlite'))
await migrate(engine)
const base = openBase(engine, resources, clock)
await load(base, readFiles(datasetFolder), clock)
const app = await buildApp({ config: readConfig({ LOG_LEVEL: 'silent' }), base, clock })

const measure = async (): Promise<Map<string, number>> => {
  const medians = new Map<string, number>()
  for (const path of paths) {
    const times: number[] = []
    for (let round = 0; round < rounds + 3; round++) {
      const begin = performance.now()
      const { statusCode, body } = await app.inject(path)
      if (statusCode === 503 && round === 0) {
        // The index of the search catches up with what was written.
        await setTimeout(500)
        round--
        continue
      }
      if (statusCode !== 200) throw new Error(`${path} answers ${statusCode}: ${body.slice(0, 300)}`)
      if (round >= 3) times.push(performance.now() - begin)
    }
    medians.set(path, median(times))
  }
  return medians
}

const alone = await measure()
const head = await base.head()
const countries = ['AD', 'AG', 'BB', 'BT', 'FJ', 'KI', 'LI', 'MC', 'NR', 'PW', 'SM', 'TV', 'VA', 'WS']
await base.write(writer => writer.replay(Array.from({ length: filler }, (_, index) => {
  const id = `invented-${index}`
  const [sender, target] = [countries[index % countries.length]!, countries[(index + 1 + index % 5) % countries.length]!]
  const day = `20${String(index % 24).padStart(2, '0')}-0${1 + index % 9}-1${index % 10}`
  const recordType = ['instruments', 'statements', 'actions'][index % 3]!
  const common = { id, title: `Invented ${recordType} ${index} of the filler`, citations: [{ source: 'fr-2017-20647' }] }
  const record = recordType === 'instruments'
    ? { ...common, kind: 'notice', issuer: sender, adoptedOn: day, identifiers: [{ scheme: 'invented', value: `No. ${index}` }] }
    : recordType === 'statements'
      ? { ...common, kind: 'claim', speakers: [sender], addressedTo: [target], madeOn: day, language: 'en', quote: `Words number ${index}` }
      : { ...common, kind: 'demarche', actor: sender, doneOn: day, attestations: [{ attestation: 'reported', from: day }], targets: [target] }
  return { number: head + 1 + index, at: clock().toISOString(), by: 'bench', reason: null, cause: null, recordType, recordId: id, operation: 'create' as const, document: JSON.stringify(record) }
})))
const beside = await measure()
for (const path of paths) console.log(`${alone.get(path)!.toFixed(1).padStart(7)} ms alone ${beside.get(path)!.toFixed(1).padStart(7)} ms beside ${filler} (× ${(beside.get(path)! / alone.get(path)!).toFixed(2)})  ${decodeURI(path)}`)
await app.close()
await engine.close()
rmSync(folder, { recursive: true })
