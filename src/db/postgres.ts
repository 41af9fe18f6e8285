/** PostgreSQL across a network: a primary that takes the writes, and standbys, where there are any, that readers use. */
import { setTimeout as wait } from 'node:timers/promises'
import { Problem } from '../errors.ts'
import type { Engine, Progress } from './engine.ts'
import { unavailable } from './errors.ts'
import { connection, engineOf, inTurn, isConnectionLost, isPoolFull, readerOf, translate, type Execute } from './postgres-dialect.ts'
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

/**
 * Whether another server may be asked: the connection is gone, the standby takes no more connections (53300), had to cancel the query (40001), or is a moment
 * behind a migration (42P01, 42703). Where all connections of a pool are taken, those of the others would soon be as well.
 */
const elsewhere = (error: unknown, { standby }: Pick<Server, 'standby'>): boolean =>
  (isConnectionLost(error) && !isPoolFull(error)) || (error instanceof Problem && error.kind === 'unavailable') || (standby && /^(?:40001|53300|42P01|42703)$/.test((error as { code?: string }).code ?? ''))

/** Whether the connection was cut; where a time ran out instead, to wait for it again would only double it. */
const wasCut = (error: unknown): boolean => isConnectionLost(error) && !/timeout/i.test((error as Error).message)

/** Reads of one server. One that was restarted leaves dead connections in the pool; reading twice harms nobody. */
const twice = (server: Server): Execute => translated((text, values) => server.read(text, values).catch((error: unknown) => {
  if (!wasCut(error)) throw error
  return server.read(text, values)
}))

/** What of an engine depends on whether there are standbys. */
type Serving = Pick<Engine, 'latest' | 'at' | 'has' | 'noted' | 'generation' | 'servers'> & {
  /** The server that takes writes. */
  primary (): Server
  /** Looks at every server; there must be several. */
  look (): Promise<void>
  /** What an error in writing makes of it. */
  failed (): void
  readonly read: Execute
  stop (): Promise<void>
}

const alone = (server: Server): Serving => {
  const read = twice(server)
  return { ...oneServer(readerOf(read)), primary: () => server, look: () => server.look(), failed: () => {}, read, stop: async () => {} }
}

/**
 * Several servers, of which one takes writes at a time. Which one is seen by looking: it is not a standby, and on no lower timeline
 * than any that took writes before, as a promoted standby begins a new one and a former primary that comes back does not. A
 * server of another cluster than the first that took writes is never used.
 */
const together = (all: readonly Server[], { lookEvery = 1_000, patience = 2_000 }: PostgresOptions, looked: () => void): Serving => {
  /** The highest revision that readers of this process were shown or told of; and what any server had a look ago. */
  let shown = 0
  let settled = 0
  let newest = ''
  let cluster: string | undefined
  let generation = 0
  let turn = 0
  let stopped = false
  let round: Promise<void> | undefined

  const usable = (): Server[] => all.filter(server => server.up && (cluster === undefined || server.cluster === cluster))
  const lookOnce = async (): Promise<void> => {
    const before = Math.max(...usable().map(({ reached }) => reached.log), 0)
    await Promise.all(all.map(server => server.look()))
    settled = before
    const writing = usable().filter(({ standby }) => !standby).toSorted((a, b) => a.timeline < b.timeline ? 1 : -1)[0]
    cluster ??= writing?.cluster
    if (writing !== undefined && writing.timeline > newest) {
      newest = writing.timeline
      generation++
    }
    looked()
  }
  const lookAll = (): Promise<void> => {
    round ??= lookOnce().finally(() => { round = undefined })
    return round
  }
  const timer = setInterval(() => { if (!stopped) void lookAll() }, lookEvery)
  timer.unref()

  const primaryNow = (): Server | undefined => usable().find(({ standby, timeline }) => !standby && timeline >= newest)
  const primary = (): Server => {
    const found = primaryNow()
    if (found === undefined) throw unavailable('No server of the database takes writes now.', undefined)
    return found
  }
  const behind = (server: Server): boolean => server.reached.log < settled
  /** Standbys that answer, another one first each time, those that lag left out unless they are all there is. */
  const standbys = (): Server[] => {
    const up = usable().filter(({ standby, made }) => standby && made)
    const fit = up.filter(server => !behind(server))
    const list = fit.length > 0 || primaryNow() !== undefined ? fit : up
    turn++
    return list.map((_, index) => list[(turn + index) % list.length]!)
  }
  const fails = (server: Server, error: unknown): void => {
    if (!elsewhere(error, server)) throw error
    void server.look()
  }

  const read: Execute = translated(async (text, values) => {
    const server = primary()
    return server.read(text, values).catch(async (error: unknown) => {
      if (!wasCut(error)) throw error
      await server.look()
      return primary().read(text, values)
    })
  })

  const reachedOf = async (server: Server): Promise<number> => {
    const revision = await progressOf(readerOf(server.read))
    server.reach('log', revision)
    return revision
  }

  /** Less than was shown before means that it is gone; a slower answer does not undo what came meanwhile. */
  const show = (revision: number, before: number): number => {
    if (revision >= before) shown = Math.max(shown, revision)
    else if (shown === before) shown = revision
    return revision
  }
  const latest = async (atLeast = 0): Promise<number> => {
    const before = shown
    const wanted = Math.max(atLeast, before)
    for (const server of standbys()) {
      try {
        let revision = await reachedOf(server)
        if (revision < wanted && primaryNow() !== undefined) {
          await wait(moment)
          revision = await reachedOf(server)
        }
        if (revision >= wanted) return show(revision, before)
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
          return show(await reachedOf(server), before)
        } catch (error) {
          fails(server, error)
        }
      }
      const best = standbys().toSorted((a, b) => b.reached.log - a.reached.log)[0]
      if (best !== undefined && best.reached.log >= wanted) return show(best.reached.log, before)
      if (Date.now() >= until) {
        // Nobody was promised more than the revision that the request names.
        if (best !== undefined && best.reached.log >= atLeast) return show(best.reached.log, before)
        throw unavailable(best === undefined ? 'No server of the database answers.' : `No server that answers has got to revision ${atLeast} yet.`, undefined)
      }
      await wait(100)
      await lookAll()
    }
  }

  const has = async (revision: number, of: Progress = 'log'): Promise<boolean> => [...standbys(), primaryNow()].some(server => server !== undefined && server.reached[of] >= revision)

  const executeAt = (revision: number, of: Progress): Execute => translated(async (text, values) => {
    const until = Date.now() + patience
    for (;;) {
      const primary = primaryNow()
      // What it had when it was last looked at may be a second old.
      if (primary !== undefined && primary.reached[of] < revision) await primary.look()
      const fit = [...standbys(), ...(primary === undefined ? [] : [primary])].filter(({ reached }) => reached[of] >= revision)
      for (const server of fit) {
        try {
          return await server.read(text, values)
        } catch (error) {
          fails(server, error)
        }
      }
      if (Date.now() >= until) throw unavailable(usable().length > 0 ? `No server that answers has got to revision ${revision} yet.` : 'No server of the database answers.', undefined)
      await wait(50)
      await lookAll()
    }
  })

  return {
    latest,
    has,
    at: (revision, of = 'log') => readerOf(executeAt(revision, of)),
    noted: revision => {
      shown = Math.max(shown, revision)
      primaryNow()?.reach('log', revision)
    },
    generation: () => generation,
    servers: () => all.map((server, index) => ({ name: String(index + 1), role: server.standby ? 'standby' as const : 'primary' as const, up: usable().includes(server), behind: behind(server), reached: server.reached.log })),
    primary,
    look: lookAll,
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
  let on: Server | undefined
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
          on = primary()
          stop = await on.listen(tell, () => {
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
    /** A server that is lost without a word, or that takes no more writes, is left for the one that does. */
    check: () => {
      if (stop === undefined) return
      try {
        if (primary() === on) return
      } catch {
        return
      }
      end()
      void hold()
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
  let looked = (): void => {}
  const serving = servers.length === 1 ? alone(servers[0]!) : together(servers, options, () => { looked() })
  const { listen, check, end } = listening(serving.primary, async () => { serving.noted(await progressOf(readerOf(serving.read))) })
  looked = check
  const close = async (): Promise<void> => {
    end()
    await serving.stop()
    await Promise.all(servers.map(server => server.close()))
  }

  try {
    if (servers.length > 1) await serving.look()
    const none = new Error('DATABASE_URL: every server that answers is a standby: none takes writes')
    if (servers.every(({ up, standby }) => !up || standby)) throw servers.find(({ up }) => !up)?.error ?? none
    const stranger = servers.findIndex(({ up, cluster }) => up && cluster !== servers.find(({ up }) => up)!.cluster)
    if (stranger >= 0) throw new Error(`DATABASE_REPLICA_URLS: address ${stranger} is no standby of the same primary: it belongs to another cluster`)
    const { rows: [row] } = await serving.primary().read("SELECT current_setting('server_version_num')::int AS version, getdatabaseencoding() AS encoding, pg_is_in_recovery() AS standby", [])
    const { version, encoding, standby } = row as { version: number, encoding: string, standby: number }
    if (standby === 1) throw none
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
        if (elsewhere(error, { standby: false }) || (error as { code?: string }).code === '25006') serving.failed()
        throw translate(error)
      }
    },
    close
  })
}
