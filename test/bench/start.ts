/**
 * How long a start takes: from `npm start` in an empty folder to the first answer, and from a second start to the first
 * answer. Run it with `npm run bench:start [runs]`; it asserts nothing. Quote the medians: machines differ.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { freePort } from '../db/server.ts'

const runs = Number(process.argv[2] ?? 5)
const path = '/v1/events/kp-troops-to-russia-2024/appraisal?sender=US&asOf=2024-11-01'
const root = new URL('../..', import.meta.url)

/** Starts the service over a database file and stops it after its first answer; the milliseconds in between. */
const start = async (database: string, command: string, args: readonly string[]): Promise<number> => {
  const port = await freePort()
  const begin = performance.now()
  // A group of its own, so that what npm starts is stopped with it.
  const child = spawn(command, args, { cwd: root, detached: true, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, PORT: String(port), DATABASE_URL: `file:${database}`, LOG_LEVEL: 'warn' } })
  const ended = once(child, 'exit')
  for (;;) {
    const status = await fetch(`http://127.0.0.1:${port}${path}`).then(async response => {
      await response.arrayBuffer()
      return response.status
    }, () => undefined)
    if (status === 200) break
    if (status !== undefined || child.exitCode !== null) throw new Error(`The start failed: ${status ?? `exit code ${child.exitCode}`}`)
    await setTimeout(10)
  }
  const taken = performance.now() - begin
  process.kill(-child.pid!, 'SIGTERM')
  await ended
  return taken
}

const median = (values: number[]): string => `${Math.round(values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!)} ms (${values.map(Math.round).join(', ')})`

for (const [name, command, args] of [['npm start', 'npm', ['start', '--silent']], ['node src/start.ts', process.execPath, ['src/start.ts']]] as const) {
  const [first, second]: [number[], number[]] = [[], []]
  for (let run = 0; run < runs; run++) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'))
    const database = join(folder, 'knowledge.sqlite')
    first.push(await start(database, command, args))
    second.push(await start(database, command, args))
    rmSync(folder, { recursive: true })
  }
  console.log(`${name}: first start ${median(first)}, second start ${median(second)}`)
}
