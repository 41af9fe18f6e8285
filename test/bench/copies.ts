/**
 * How many reads a second one, two and three copies of the service answer from one PostgreSQL, and one copy from SQLite, with the
 * bundled knowledge. Run it with `npm run bench:copies [seconds]`; it needs the programs of PostgreSQL 15 and asserts nothing.
 * Quote the ratios: all of it, the load included, shares the cores of one machine.
 */
import autocannon from 'autocannon'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCopy } from '../db/copy.ts'
import { serverPrograms, startServer, startStandby } from '../db/server.ts'

const seconds = Number(process.argv[2] ?? 5)
const connections = 12
const paths = [
  '/v1/measures/us-dprk-asset-freeze-eo13722',
  '/v1/measures?target=RU&sender=EU&limit=50',
  '/v1/instruments?sort=-adoptedOn&limit=50',
  '/v1/coverage?target=KP&asOf=2024-11-01&sender=US,EU',
  '/v1/search?q=EO%2013810'
]

const programs = serverPrograms()
if (programs === undefined) throw new Error('PostgreSQL 15 or later is not installed here')
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const ends: (() => Promise<void> | void)[] = [() => { rmSync(folder, { recursive: true }) }]

const copy = (environment: Record<string, string>): Promise<string> => startCopy(environment, stop => { ends.unshift(stop) })

/** Answers a second over all the copies at once. */
const measure = async (addresses: readonly string[]): Promise<number> => {
  const load = (duration: number) => Promise.all(addresses.map(url => autocannon({ url, duration, connections: connections / addresses.length, requests: paths.map(path => ({ path })) })))
  // Each shape of query is compiled, each record read, and the index of the search made before anything is counted.
  for (const url of addresses) for (const path of [...paths, ...paths]) await (await fetch(`${url}${path}`)).arrayBuffer()
  await load(2)
  const results = await load(seconds)
  const failed = results.reduce((sum, { non2xx, errors }) => sum + non2xx + errors, 0)
  if (failed > 0) throw new Error(`${failed} requests failed`)
  return results.reduce((sum, { requests, duration }) => sum + requests.total / duration, 0)
}

try {
  const primary = await startServer(programs)
  ends.unshift(() => primary.remove())
  const sqlite = await copy({ DATABASE_URL: `file:${join(folder, 'knowledge.sqlite')}` })
  const first = await copy({ DATABASE_URL: primary.url })
  const others = await Promise.all([copy({ DATABASE_URL: primary.url }), copy({ DATABASE_URL: primary.url })])
  const standby = await startStandby(programs, primary, 'standby')
  ends.unshift(() => standby.remove())
  const withStandby = await Promise.all([0, 1].map(() => copy({ DATABASE_URL: primary.url, DATABASE_REPLICA_URLS: standby.url })))
  const rows = [
    ['SQLite, one copy', await measure([sqlite])],
    ['PostgreSQL, one copy', await measure([first])],
    ['PostgreSQL, two copies', await measure([first, others[0]!])],
    ['PostgreSQL, three copies', await measure([first, ...others])],
    ['PostgreSQL and a standby, two copies', await measure(withStandby)]
  ] as const
  const one = rows[1]![1]
  console.log(`Reads a second, ${connections} connections, ${seconds} s each, ${availableParallelism()} cores for all of it:`)
  for (const [name, rate] of rows) console.log(`  ${name.padEnd(38)} ${rate.toFixed(0).padStart(6)}   × ${(rate / one).toFixed(2)}`)
} finally {
  for (const end of ends) await end()
}
