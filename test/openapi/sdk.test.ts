/** The SDK as its user has it: packed, installed in an empty project, compiled under `strict`, and asked the question. */
import t from 'tap'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { sdkTypes } from '../../src/commands/write-sdk.ts'
import { resources } from '../../src/resources/index.ts'
import { service } from '../service.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))

const program = `
import { createClient, every, ProblemError, unwrap, type Schema } from 'sanctions-options-client'

const client = createClient({ baseUrl: process.argv[2] ?? '' })
const appraisal = await unwrap(client.GET('/v1/events/{id}/appraisal', { params: { path: { id: 'kp-troops-to-russia-2024' }, query: { sender: 'US', asOf: '2024-11-01' } } }))
const left: [string, string, string][] = appraisal.options.filter(({ derived }) => !derived).map(({ option, use, path }) => [option.id, use, path])
const ids: string[] = []
for await (const country of every(client, '/v1/countries', { limit: '100' })) ids.push(country.id)
const measure: Schema<'Measure'>['extent'] = 'total'
const failed = await unwrap(client.GET('/v1/countries/{id}', { params: { path: { id: 'nowhere' } } })).catch((error: unknown) => error instanceof ProblemError ? error.problem?.status : undefined)

// @ts-expect-error a misspelt filter does not compile
void client.GET('/v1/measures', { params: { query: { sneder: 'US' } } }).catch(() => {})
// @ts-expect-error nor beside a parameter that is required
void client.GET('/v1/coverage', { params: { query: { target: 'RU', sendr: 'US' } } }).catch(() => {})
// @ts-expect-error in an answer about an event either
void client.GET('/v1/events/{id}/appraisal', { params: { path: { id: 'x' }, query: { sender: 'US', asof: '2024-11-01' } } }).catch(() => {})
// @ts-expect-error nor does a value that is not in the vocabulary
void client.GET('/v1/measures', { params: { query: { extent: 'totl' } } }).catch(() => {})
// @ts-expect-error nor a path that is not there
void client.GET('/v1/mesures', {}).catch(() => {})
// @ts-expect-error nor an appraisal without its sender
void client.GET('/v1/events/{id}/appraisal', { params: { path: { id: 'x' }, query: {} } }).catch(() => {})

console.log(JSON.stringify({ left, countries: ids.length, measure, failed }))
`

t.test('the committed SDK is what the specification makes', async t => {
  t.ok(readFileSync(join(root, 'openapi/sdk/schema.d.ts'), 'utf8') === await sdkTypes(), 'it differs: run "npm run sdk"')
})

t.test('a stranger installs it, compiles a client and asks', { timeout: 120_000 }, async t => {
  const folder = mkdtempSync(join(tmpdir(), 'stranger-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries({
    'package.json': JSON.stringify({ name: 'stranger', private: true, type: 'module' }),
    'ask.ts': program,
    'tsconfig.json': JSON.stringify({ compilerOptions: { strict: true, target: 'ES2024', lib: ['ES2024', 'DOM', 'DOM.AsyncIterable'], module: 'NodeNext', moduleResolution: 'NodeNext', types: ['node'], typeRoots: [join(root, 'node_modules/@types')] }, include: ['ask.ts'] })
  })) writeFileSync(join(folder, name), content)
  const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: join(root, 'openapi/sdk') })
  await run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefer-offline', `./${stdout.trim()}`], { cwd: folder })
  await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', folder]).catch((error: { stdout: string }) => { throw new Error(error.stdout) })

  const { app, base } = await service(t, 'bundled')
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const answer = JSON.parse((await run(process.execPath, [join(folder, 'ask.ts'), address])).stdout) as { left: [string, string, string][], countries: number, failed: number }
  t.equal(answer.countries, (await base.at(await base.head()).count(resources.find(({ name }) => name === 'countries')!)))
  t.equal(answer.failed, 404)
  t.ok(answer.left.some(([id, use, path]) => id === 'us-troops-unsc-step' && use === 'partly_used' && path === 'blocked'))
  t.ok(answer.left.some(([id, , path]) => id === 'us-troops-long-range-strikes' && path === 'resisted'))
})
