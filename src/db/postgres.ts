/** PostgreSQL across a network: a primary that takes the writes, and standbys, where there are any, that readers use. */
import { setTimeout as wait } from 'node:timers/promises'
import { Problem } from '../errors.ts'
import type { Engine, Progress } from './engine.ts'
import { unavailable } from './errors.ts'
import { connection, engineOf, inTurn, isConnectionLost, readerOf, translate, type Execute } from './postgres-dialect.ts'
import { reasonOf, serverAt, translated, type Limits, type Server } from './postgres-server.ts'
import { oneServer, progressOf } from './system.ts'

/** Limits, and how standbys are looked after. Times in milliseconds. */
export interface PostgresOptions extends Partial<Limits> {
  /** How often every server is asked how it is, where there is more than one. */
  readonly lookEvery?: number
  /** How long a reader waits for a standby to get to the revision that it needs, where no primary answers. */
  readonly patience?: number
}

/** How long a standby is given to get to a revision before the primary is asked, in milliseconds. */
const moment = 20

/** The errors after which another server may be asked: the connection is gone, or the standby had to cancel the query (40001). */
const elsewhere = (error: unknown): boolean => isConnectionLost(error) || (error as { code?: string }).code === '40001' || (error instanceof Problem && error.kind === 'unavailable')

/** Reads of one server. One that was restarted leaves dead connections in the pool; reading twice harms nobody. */
const twice = (server: Server): Execute => translated((text, values) => server.read(text, values).catch((error: unknown) => {
  if (!isConnectionLost(error)) throw error
  return server.read(text, values)
}))

/** What of an engine depends on whether there are standbys. */
type Serving = Pick<Engine, 'latest' | 'at' | 'has' | 'noted' | 'servers'> & {
  /** The server that takes writes. */
  primary (): Server
  /** What an error in writing makes of it. */
  failed (): void
  readonly read: Execute
  stop (): Promise<void>
}

const alone = (server: Server): Serving => {
  const read = twice(server)
  return { ...oneServer(readerOf(read)), primary: () => server, failed: () => {}, read, stop: async () => {} }
}

/**
 * Several servers, of which one takes writes at a time. Which one is seen by looking: it is not a standby, and of two that say so
 * the one on the higher timeline, as a promoted standby begins a new one and a former primary that comes back does not.
 */
const together = (servers: readonly Server[], { lookEvery = 1_000, patience = 2_000 }: PostgresOptions): Serving => {
  /** The highest revision that readers of this process were shown or told of; and what any server had a look ago. */
  let shown = 0
  let settled = 0
  let turn = 0
  let stopped = false
  let round: Promise<void> | undefined

  const lookOnce = async (): Promise<void> => {
    const before = Math.max(...servers.filter(({ up }) => up).map(({ reached }) => reached.log), 0)
    await Promise.all(servers.map(server => server.look()))
    settled = before
  }
  const lookAll = (): Promise<void> => {
    round ??= lookOnce().finally(() => { round = undefined })
    return round
  }
  const timer = setInterval(() => { if (!stopped) void lookAll() }, lookEvery)
  timer.unref()

  const primaryNow = (): Server | undefined => servers.filter(({ up, standby }) => up && !standby).toSorted((a, b) => a.timeline < b.timeline ? 1 : a.timeline > b.timeline ? -1 : 0)[0]
  const primary = (): Server => {
    const found = primaryNow()
    if (found === undefined) throw unavailable('No server of the database takes writes now.', undefined)
    return found
  }
  const behind = (server: Server): boolean => server.reached.log < settled
  /** Standbys that answer, another one first each time, those that lag left out unless they are all there is. */
  const standbys = (): Server[] => {
    const up = servers.filter(({ up, standby }) => up && standby)
    const fit = up.filter(server => !behind(server))
    const list = fit.length > 0 || primaryNow() !== undefined ? fit : up
    turn++
    return list.map((_, index) => list[(turn + index) % list.length]!)
  }
  const fails = (server: Server, error: unknown): void => {
    if (!elsewhere(error)) throw error
    void server.look()
  }

  const read: Execute = translated(async (text, values) => {
    const server = primary()
    return server.read(text, values).catch(async (error: unknown) => {
      if (!isConnectionLost(error)) throw error
      await server.look()
      return primary().read(text, values)
    })
  })

  const reachedOf = async (server: Server): Promise<number> => {
    const revision = await progressOf(readerOf(server.read))
    server.reach('log', revision)
    return revision
  }

  /** Less than was wanted means that what was shown before is gone; a slower answer does not undo what came meanwhile. */
  const show = (revision: number, wanted: number): number => {
    shown = revision < wanted ? revision : Math.max(shown, revision)
    return revision
  }
  const latest = async (atLeast = 0): Promise<number> => {
    const wanted = Math.max(atLeast, shown)
    for (const server of standbys()) {
      try {
        let revision = await reachedOf(server)
        if (revision < wanted && primaryNow() !== undefined) {
          await wait(moment)
          revision = await reachedOf(server)
        }
        if (revision >= wanted) return show(revision, wanted)
      } catch (error) {
        fails(server, error)
      }
    }
    const until = Date.now() + patience
    for (;;) {
      const server = primaryNow()
      if (server !== undefined) {
        try {
          // What the primary has is all there is, though more was shown before: a primary was lost with what no standby had.
          return show(await reachedOf(server), wanted)
        } catch (error) {
          fails(server, error)
        }
      }
      const best = standbys().toSorted((a, b) => b.reached.log - a.reached.log)[0]
      if (best !== undefined && best.reached.log >= wanted) return show(best.reached.log, wanted)
      if (Date.now() >= until) {
        // Nobody was promised more than the revision that the request names.
        if (best !== undefined && best.reached.log >= atLeast) return show(best.reached.log, wanted)
        throw unavailable(best === undefined ? 'No server of the database answers.' : `No server that answers has got to revision ${atLeast} yet.`, undefined)
      }
      await wait(100)
      await lookAll()
    }
  }

  const has = async (revision: number, of: Progress = 'log'): Promise<boolean> => servers.some(({ up, reached }) => up && reached[of] >= revision)

  const executeAt = (revision: number, of: Progress): Execute => translated(async (text, values) => {
    const until = Date.now() + patience
    for (;;) {
      const fit = [...standbys().filter(({ reached }) => reached[of] >= revision), ...[primaryNow()].filter(server => server !== undefined)]
      for (const server of fit) {
        try {
          return await server.read(text, values)
        } catch (error) {
          fails(server, error)
        }
      }
      if (Date.now() >= until) throw unavailable(servers.some(({ up }) => up) ? `No server that answers has got to revision ${revision} yet.` : 'No server of the database answers.', undefined)
      await wait(50)
      await lookAll()
    }
  })

  return {
    latest,
    has,
    at: (revision, of = 'log') => readerOf(executeAt(revision, of)),
    noted: revision => { shown = Math.max(shown, revision) },
    servers: () => servers.map(server => ({ name: server.name, role: server.standby ? 'standby' as const : 'primary' as const, up: server.up, behind: behind(server), reached: server.reached.log })),
    primary,
    failed: () => { if (!stopped) void lookAll() },
    read,
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await round
    }
  }
}

/** Tells listeners of commits for as long as there are any; finds its server again when the connection is lost. */
const listening = (primary: () => Server, told: () => Promise<void>) => {
  const listeners = new Set<() => void>()
  let stop: (() => void) | undefined
  let working = false
  const tell = (): void => {
    void told().catch(() => {}).then(() => { for (const listener of listeners) listener() })
  }
  const hold = async (): Promise<void> => {
    if (working) return
    working = true
    try {
      while (listeners.size > 0 && stop === undefined) {
        try {
          stop = await primary().listen(tell, () => {
            stop = undefined
            void hold()
          })
          // What was committed while nobody listened.
          tell()
        } catch {
          await wait(1_000, undefined, { ref: false })
        }
      }
    } finally {
      working = false
      if (listeners.size === 0) end()
    }
  }
  const end = (): void => {
    stop?.()
    stop = undefined
  }
  return {
    listen: (committed: () => void) => {
      listeners.add(committed)
      void hold()
      return () => {
        listeners.delete(committed)
        if (listeners.size === 0) end()
      }
    },
    end: () => {
      listeners.clear()
      end()
    }
  }
}

/**
 * Opens a database of PostgreSQL 13 or later. Reads share a bounded pool; writes go through one connection of their own, so
 * that writers who wait for each other never keep readers waiting.
 *
 * With several addresses, which are those of one primary and its standbys in any order, readers use the standbys and writers
 * the primary; which is which is seen anew every second, so that a promoted standby is found. A server that is down when this
 * begins is used once it answers.
 *
 * @throws Error that names DATABASE_URL where the database cannot be used; later failures are Problems (`unavailable`)
 */
export const openPostgres = async (url: string | readonly string[], options: PostgresOptions = {}): Promise<Engine> => {
  const { readers = 10, connectTimeout = 5_000, readTimeout = 15_000, writeTimeout = 30_000, lookTimeout = 2_000 } = options
  const servers = [url].flat().map(address => serverAt(address, { readers, connectTimeout, readTimeout, writeTimeout, lookTimeout }))
  const serving = servers.length === 1 ? alone(servers[0]!) : together(servers, options)
  const { listen, end } = listening(serving.primary, async () => { serving.noted(await progressOf(readerOf(serving.read))) })
  const close = async (): Promise<void> => {
    end()
    await serving.stop()
    await Promise.all(servers.map(server => server.close()))
  }

  try {
    if (servers.length > 1) await Promise.all(servers.map(server => server.look()))
    const down = servers.find(({ up }) => !up)
    if (servers.length > 1 && !servers.some(({ up, standby }) => up && !standby)) {
      throw down === undefined ? new Error('DATABASE_URL: all the servers that answer are standbys: none takes writes') : down.error
    }
    const { rows: [row] } = await serving.primary().read("SELECT current_setting('server_version_num')::int AS version, getdatabaseencoding() AS encoding", [])
    const { version, encoding } = row as { version: number, encoding: string }
    if (version < 130_000) throw new Error('DATABASE_URL: PostgreSQL 13 or later is needed')
    if (encoding !== 'UTF8') throw new Error(`DATABASE_URL: the database must have the encoding UTF8; it has ${encoding}`)
  } catch (error) {
    await close()
    if (error instanceof Error && error.message.startsWith('DATABASE_URL')) throw error
    throw new Error(`DATABASE_URL: the database cannot be opened: ${reasonOf(error)}`)
  }

  return engineOf({
    ...serving,
    read: readerOf(serving.read),
    outside: connection(translated((text, values) => serving.primary().outside(text, values))),
    listen,
    write: async work => {
      try {
        return await serving.primary().transaction(execute => work(connection(inTurn(translated(execute)))))
      } catch (error) {
        // The server may have gone, or may be a standby now.
        if (elsewhere(error) || (error as { code?: string }).code === '25006') serving.failed()
        throw translate(error)
      }
    },
    close
  })
}
