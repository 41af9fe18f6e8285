/** A PostgreSQL server for tests: on loopback, in a temporary folder. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

const folder = '/usr/lib/postgresql'

/** Where Debian puts the newest server's programs, from version 15 on; undefined where there is none. */
export const serverPrograms = (): string | undefined => existsSync(folder)
  ? readdirSync(folder).filter(name => Number(name) >= 15).sort((a, b) => Number(b) - Number(a)).map(name => join(folder, name, 'bin')).find(path => existsSync(join(path, 'initdb')))
  : undefined

/** A running server. */
export interface Server {
  /** The address of its database, which sorts by the rules of English: the schema must not depend on it. */
  readonly url: string
  /** Stops it at once, as a crash does. */
  kill (): Promise<void>
  start (): Promise<void>
  /** Stops it and removes all that it wrote. */
  remove (): Promise<void>
  /** Runs a statement as its superuser. */
  query (text: string): Promise<Record<string, unknown>[]>
}

/** A port of loopback that nobody listens on. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** The server refuses to run as root. */
const lesserUser = (): { uid?: number, gid?: number } => {
  if (process.getuid?.() !== 0) return {}
  const id = (flag: string, name: string): number => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: id('-u', name), gid: id('-g', name) }
    } catch {
      continue
    }
  }
  return {}
}

const password = 'only for this test'

/** A new folder that belongs to the user as whom servers run. */
const newHome = (user: { uid?: number, gid?: number }): string => {
  const home = mkdtempSync(join(tmpdir(), 'pg-'))
  if (user.uid !== undefined) chownSync(home, user.uid, user.gid!)
  return home
}

/** Makes and starts a server from the programs in a folder. */
export const startServer = async (programs: string): Promise<Server> => {
  const user = lesserUser()
  const home = newHome(user)
  writeFileSync(join(home, 'password'), password)
  if (user.uid !== undefined) chownSync(join(home, 'password'), user.uid, user.gid!)
  execFileSync(join(programs, 'initdb'), ['-D', join(home, 'data'), '-U', 'tester', '-A', 'scram-sha-256', `--pwfile=${join(home, 'password')}`, '-E', 'UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=en-US', '--no-sync'], { ...user, cwd: home, stdio: 'ignore' })
  return run(programs, home)
}

/** Makes and starts a standby of a server, which knows it by the name. It is asynchronous until the server is told otherwise. */
export const startStandby = async (programs: string, primary: Server, name: string): Promise<Server> => {
  const user = lesserUser()
  const home = newHome(user)
  const from = new URL(primary.url)
  from.searchParams.set('application_name', name)
  execFileSync(join(programs, 'pg_basebackup'), ['-D', join(home, 'data'), '-d', from.href, '-R', '-X', 'stream', '-c', 'fast', '--no-sync'], { ...user, cwd: home, stdio: 'ignore' })
  return run(programs, home)
}

/** Starts what a folder holds. */
const run = async (programs: string, home: string): Promise<Server> => {
  const user = lesserUser()
  const data = join(home, 'data')
  const port = await freePort()
  const url = `postgres://tester:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`
  let child: ChildProcess | undefined

  const query: Server['query'] = async text => {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => {})
    await client.connect()
    try {
      return (await client.query<Record<string, unknown>>(text)).rows
    } finally {
      await client.end()
    }
  }
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    if (child === undefined || child.exitCode !== null) return
    child.kill(signal)
    await once(child, 'exit')
  }
  const start = async (): Promise<void> => {
    child = spawn(join(programs, 'postgres'), ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${home}`, '-c', 'fsync=off', '-c', 'max_connections=60'], { ...user, cwd: home, stdio: 'ignore' })
    for (let attempt = 0; attempt < 200; attempt++) {
      if (await query('SELECT 1').then(() => true, () => false)) return
      await wait(50)
    }
    throw new Error('The server did not start')
  }
  const remove = async (): Promise<void> => {
    await stop('SIGINT')
    rmSync(home, { recursive: true, force: true })
  }
  // A test that runs out of time gets no teardown.
  process.once('exit', () => { child?.kill('SIGINT') })
  await start()
  return { url, query, start, remove, kill: () => stop('SIGQUIT') }
}
