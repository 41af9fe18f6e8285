/** The service as a process: what it says, a second start, a clean stop, a wrong configuration. */
import t from 'tap'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const dataset = `sources:
  - { id: s, title: S, publisher: P, language: en, kind: document, tier: official }
`

/** Starts the service and waits until it has said where it listens, or ended. */
const start = async (env: Record<string, string>) => {
  const child = spawn(process.execPath, [main], { env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'info', ...env } })
  let said = ''
  child.stdout.on('data', data => { said += String(data) })
  child.stderr.on('data', data => { said += String(data) })
  const ended = once(child, 'exit') as Promise<[number | null]>
  while (!/Try: curl/.test(said) && child.exitCode === null) await Promise.race([once(child.stdout, 'data'), ended])
  return { child, ended, said: () => said, address: /Listening on (\S+)/.exec(said)?.[1] }
}

t.test('a start says where it is and what it holds; a second one does not load again; SIGTERM ends it', { timeout: 60_000 }, async t => {
  const folder = t.testdir({ dataset: { 'x.yaml': dataset } })
  const env = { DATABASE_URL: `file:${folder}/var/knowledge.sqlite`, DATASET: `${folder}/dataset` }
  const first = await start(env)
  t.match(first.said(), /Listening on http:\/\/127\.0\.0\.1:\d+\nDatabase: .*knowledge\.sqlite \(SQLite\)\nKnowledge: 250 records created, 0 changed, 0 removed\nThe base holds 249 countries, .*1 sources \(revision 250\)\nDocs: http:/)
  const slow = fetch(`${first.address!}/v1/countries?format=ndjson`)
  t.equal((await fetch(`${first.address!}/health/ready`)).status, 200)
  t.equal((await (await slow).text()).trim().split('\n').length, 249)
  first.child.kill('SIGTERM')
  t.strictSame(await first.ended, [0, null], 'with a keep-alive connection open')
  t.match(first.said(), /Stopped\.\n$/)
  t.match(first.said(), /"reqId"|"req":\{/, 'requests are logged in JSON')
  const second = await start(env)
  t.match(second.said(), /Knowledge: these files are loaded already/)
  second.child.kill('SIGTERM')
  t.strictSame(await second.ended, [0, null])
})

t.test('a wrong configuration or dataset is refused at start, in plain words', { timeout: 60_000 }, async t => {
  const folder = t.testdir({ dataset: { 'x.yaml': 'sources:\n  - { id: s }\n' } })
  const wrong = await start({ PORT: '70000' })
  t.strictSame(await wrong.ended, [1, null])
  t.match(wrong.said(), /PORT: "70000" cannot be used/)
  t.notMatch(wrong.said(), /at .*\.ts/, 'no stack')
  const invalid = await start({ DATABASE_URL: `file:${folder}/k.sqlite`, DATASET: `${folder}/dataset` })
  t.strictSame(await invalid.ended, [1, null])
  t.match(invalid.said(), /x\.yaml:2: sources\/s \/title: is required/)
  const nowhere = await start({ DATABASE_URL: `file:${folder}/k.sqlite`, DATASET: `${folder}/nowhere` })
  t.strictSame(await nowhere.ended, [1, null])
  t.match(nowhere.said(), /DATASET: There is no folder .*nowhere/)
})
