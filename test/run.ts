/**
 * `npm test [files]` runs the suite on SQLite and, of it, what touches a base on PGlite as well; `npm run test:pglite` and
 * `npm run test:postgres` run the latter on one engine, the server being started for it. Fails where there is no server to start.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { EngineName } from './db/names.ts'
import { prepareKnowledge } from './db/knowledge.ts'
import { serverPrograms, startServer } from './db/server.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const engines = Object.keys(prepareKnowledge) as EngineName[]
const isEngine = (text: string): text is EngineName => engines.some(name => name === text)
const rest = process.argv.slice(2).filter(text => !isEngine(text))
const given = rest.filter(text => text.endsWith('.test.ts'))
const options = rest.filter(text => !given.includes(text))

/** Whether a file of the tests opens a base, by itself or by what it imports. */
const touching = new Map([[join(root, 'test/db/engines.ts'), true]])
const touchesBase = (path: string): boolean => {
  let found = touching.get(path)
  if (found === undefined) {
    touching.set(path, false)
    found = [...readFileSync(path, 'utf8').matchAll(/from '(\.[^']+)'/g)].map(([, name]) => join(dirname(path), name!)).some(name => !relative(root, name).startsWith('src') && touchesBase(name))
    touching.set(path, found)
  }
  return found
}

/** The files for an engine; none where there is nothing to run. Those in test/db choose their engines themselves, PGlite among them. */
const filesFor = (engine: EngineName): string[] | undefined => {
  if (engine === 'sqlite') return given
  const files = (given.length > 0 ? given : globSync('test/**/*.test.ts', { cwd: root }).sort())
    .filter(path => touchesBase(join(root, path)) && (engine === 'postgres' || !path.startsWith('test/db/')))
  return files.length === 0 ? undefined : files
}

const tap = async (engine: EngineName, files: readonly string[]): Promise<number> => {
  // What is wrong with the knowledge is for the tests to say.
  if (given.length === 0) await prepareKnowledge[engine]().catch(() => {})
  const child = spawn(join(root, 'node_modules/.bin/tap'), [...(engine === 'sqlite' ? [] : ['--disable-coverage']), ...options, ...files], { cwd: root, env: { ...process.env, TEST_ENGINE: engine }, stdio: 'inherit' })
  const [code] = await once(child, 'exit') as [number | null]
  return code ?? 1
}

const onServer = async <T>(work: () => Promise<T>): Promise<T> => {
  const programs = serverPrograms()
  if (programs === undefined) throw new Error('PostgreSQL 15 or later is not installed here')
  const server = await startServer(programs)
  process.env.TEST_DATABASE_URL = server.url
  try {
    return await work()
  } finally {
    await server.remove()
  }
}

for (const engine of engines.filter(name => process.argv.includes(name))) {
  const files = filesFor(engine)
  if (files === undefined) continue
  console.log(`# On ${engine}`)
  const code = engine === 'postgres' ? await onServer(() => tap(engine, files)) : await tap(engine, files)
  process.exitCode = process.exitCode || code
}
