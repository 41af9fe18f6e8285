/** A copy of the service in a process of its own, as a user starts it, on a free port. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url))

/** Starts a copy; gives its address once it listens. `ended` is handed what kills it. */
export const startCopy = (environment: Readonly<Record<string, string>>, ended: (stop: () => Promise<void>) => void): Promise<string> => {
  const child = spawn(process.execPath, [main], { env: { ...process.env, PORT: '0', LOG_LEVEL: 'fatal', ...environment }, stdio: ['ignore', 'pipe', 'inherit'] })
  ended(async () => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  })
  let said = ''
  return new Promise((resolve, reject) => {
    // Read to the end: a copy whose output nobody takes would fail.
    child.stdout.on('data', chunk => {
      said += String(chunk)
      const [, address] = /Listening on (\S+)/.exec(said) ?? []
      if (address !== undefined) resolve(address)
    })
    child.once('exit', () => { reject(new Error(`The service did not start: ${said}`)) })
  })
}
