/** `npm run test:postgres [files]`: the whole suite, or some files of it, on a PostgreSQL server started for it. Fails where there is no server to start. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { serverPrograms, startServer } from './server.ts'

const programs = serverPrograms()
if (programs === undefined) throw new Error('PostgreSQL 15 or later is not installed here')
const server = await startServer(programs)
try {
  const tap = fileURLToPath(new URL('../../node_modules/.bin/tap', import.meta.url))
  const child = spawn(tap, ['--disable-coverage', ...process.argv.slice(2)], { env: { ...process.env, TEST_ENGINE: 'postgres', TEST_DATABASE_URL: server.url }, stdio: 'inherit' })
  const [code] = await once(child, 'exit') as [number | null]
  process.exitCode = code ?? 1
} finally {
  await server.remove()
}
