/** `npm run dataset:stats [-- --write]`: what the dataset holds; with `--write` into the README, between its marks. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answers } from '../analysis/index.ts'
import { assemble } from '../dataset/assemble.ts'
import { load } from '../dataset/load.ts'
import { datasetFolder, readFiles } from '../dataset/read.ts'
import { dossiersOf, markdown, statsOf, type Counts } from '../dataset/stats.ts'
import { migrate } from '../db/migrate.ts'
import { openSqlite } from '../db/sqlite.ts'
import { dayView } from '../resource/as-of.ts'
import { openBase } from '../resource/base.ts'
import { resources } from '../resources/index.ts'

/** The day for which cells are counted. */
const day = '2026-11-24'
const senders = 'UN,US,EU,GB,KR,JP,CA,AU,CH,NZ'

/** Coverage cells by sender and state, as the service itself answers. */
const cellsOf = async (target: string): Promise<Counts> => {
  const folder = mkdtempSync(join(tmpdir(), 'stats-'))
  const engine = await openSqlite(join(folder, 'knowledge.sqlite'))
  try {
    await migrate(engine)
    const clock = (): Date => new Date(`${day}T09:00:00Z`)
    const base = openBase(engine, resources, clock)
    await load(base, readFiles(datasetFolder), clock)
    const view = dayView(base, await base.head(), day)
    const coverage = answers.find(({ operationId }) => operationId === 'getCoverage')!
    const { cells } = await coverage.answer({ base, view, viewOn: () => view, params: {}, query: { target, sender: senders, measureType: 'all' } }) as { cells: { sender: string, state: string, measures: unknown[], beyondReview: boolean }[] }
    const states = ['in_force', 'suspended', 'not_yet_in_force', 'ended', 'verified_absent', 'not_recorded']
    return {
      title: `Cells on ${target}, ${day}, the whole vocabulary of measure types`,
      header: ['sender', ...states, 'through a general ban alone', 'marked as beyond review'],
      rows: senders.split(',').map(sender => {
        const own = cells.filter(cell => cell.sender === sender)
        return [sender, ...states.map(state => own.filter(cell => cell.state === state).length), own.filter(({ state, measures }) => state === 'in_force' && measures.length === 0).length, own.filter(({ state, beyondReview }) => state !== 'not_recorded' && beyondReview).length]
      })
    }
  } finally {
    await engine.close()
    rmSync(folder, { recursive: true })
  }
}

const { records, findings } = await assemble(readFiles(datasetFolder), resources)
if (findings.length > 0) throw new Error('The dataset is not valid: npm run dataset:check')
const text = [...statsOf(records), dossiersOf(records), await cellsOf('KP'), await cellsOf('RU')].map(markdown).join('\n')
if (process.argv.includes('--write')) {
  const readme = new URL('../dataset/README.md', import.meta.url)
  const before = readFileSync(readme, 'utf8')
  const after = before.replace(/(<!-- stats -->\n)[\s\S]*(<!-- \/stats -->)/, (_, begin: string, end: string) => `${begin}\n${text}\n${end}`)
  writeFileSync(readme, after)
  console.log(before === after ? 'src/dataset/README.md is up to date' : 'src/dataset/README.md is written')
} else {
  console.log(text)
}
