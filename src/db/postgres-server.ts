/** One server of PostgreSQL across a network, through the driver `pg`: its connections, and how far it has got. */
import pg from 'pg'
import type { Progress } from './engine.ts'
import { unavailable } from './errors.ts'
import { isConnectionLost, parsers, repeated, translate, writeLock, type Execute } from './postgres-dialect.ts'

/** Limits of the connections of one process to each server. Times in milliseconds. */
export interface Limits {
  /** Connections that read, at most; one more writes, one looks after standbys, one hears of commits. */
  readonly readers: number
  /** How long to wait for a connection, a free one or a new one. */
  readonly connectTimeout: number
  /** How long a statement that reads may take. */
  readonly readTimeout: number
  /** How long a statement that writes may take, the wait for other processes' transactions included. */
  readonly writeTimeout: number
  /** How long a server may take to say how it is before it counts as down. */
  readonly lookTimeout: number
}

/** A server. Errors are the driver's own; a server that fails to answer a look also fails what waits for it. */
export interface Server {
  readonly reached: Readonly<Record<Progress, number>>
  /** Whether it answered when it was last looked at, and whether it was a standby then. */
  readonly up: boolean
  readonly standby: boolean
  /** Whether it has the tables; a standby may be a moment behind the migrations. */
  readonly made: boolean
  /** Which cluster it belongs to: the same for a primary and its standbys. Empty until it answered once. */
  readonly cluster: string
  /** The timeline on which a primary writes: a standby that is promoted begins a higher one. Empty for standbys. */
  readonly timeline: string
  readonly read: Execute
  /** Runs one statement that writes. */
  readonly outside: Execute
  /** Runs a transaction in its place behind those of every other process. */
  transaction<T> (work: (execute: Execute) => Promise<T>): Promise<T>
  /** Asks how it is; never throws. `error` tells why it is down. */
  look (): Promise<void>
  readonly error: unknown
  /** Takes note that it has got to a revision. */
  reach (of: Progress, revision: number): void
  /** Calls back after each commit of a transaction, until it is told to stop or the connection is lost: then `lost` is called. */
  listen (committed: () => void, lost: () => void): Promise<() => void>
  close (): Promise<void>
}

/** The channel on which commits are made known. */
const channel = '"sanctions-options"'

const textParsers: pg.CustomTypesConfig = { getTypeParser: (id: number) => parsers[id] ?? ((text: string) => text) }

/** Names for query shapes: the driver prepares a named statement once for each connection. */
const namer = (): ((text: string) => string | undefined) => {
  const names = new Map<string, string>()
  return text => {
    const known = names.get(text)
    // Texts are made from declarations, so there are few; the bound only guards against a mistake.
    if (known !== undefined || names.size >= 5_000 || !repeated.test(text)) return known
    const name = `s${names.size}`
    names.set(text, name)
    return name
  }
}

interface Result { readonly rows: object[], readonly rowCount: number | null }
const resultOf = ({ rows, rowCount }: Result): { rows: object[], changes: number } => ({ rows, changes: rowCount ?? 0 })

const stateSql = `SELECT pg_is_in_recovery() AS standby, CASE WHEN pg_is_in_recovery() THEN '' ELSE substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8) END AS timeline,
  (SELECT system_identifier FROM pg_control_system())::text AS cluster, to_regclass('revisions') IS NOT NULL AND to_regclass('search_state') IS NOT NULL AS made`
const progressSql = 'SELECT coalesce((SELECT max(number) FROM revisions), 0) AS log, coalesce((SELECT max(through) FROM search_state), 0) AS search'

/** Why a connection failed, in words that hold no part of the address. */
export const reasonOf = (error: unknown): string => {
  const { code = '' } = (error ?? {}) as { code?: string }
  if (/^28/.test(code)) return 'the server refuses the user or the password'
  if (code === '3D000') return 'there is no such database on the server'
  if (code === 'ECONNREFUSED' || code === 'ENOENT') return 'no server listens at the address'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'the host is not known'
  return isConnectionLost(error) ? 'the server did not answer in time' : `the server refuses the connection${/^[0-9A-Z]{5}$/.test(code) ? ` (SQLSTATE ${code})` : ''}`
}

/** A server at an address. Connects to nothing yet. */
export const serverAt = (url: string, limits: Limits): Server => {
  const pool = (max: number, timeout: number, connectTimeout = limits.connectTimeout): pg.Pool => {
    const made = new pg.Pool({
      connectionString: url,
      max,
      types: textParsers,
      keepAlive: true,
      application_name: 'sanctions-options',
      connectionTimeoutMillis: connectTimeout,
      idleTimeoutMillis: 30_000,
      statement_timeout: timeout,
      // Above the server's own limit: for a server that does not answer at all.
      query_timeout: timeout + (connectTimeout === limits.connectTimeout ? 5_000 : 0),
      idle_in_transaction_session_timeout: 60_000
    })
    // An idle connection that breaks is replaced when the next one is needed.
    made.on('error', () => {})
    return made
  }
  // Writers who wait for each other never keep readers waiting, nor either of them those who look how the server is.
  const [reading, writing, looking] = [pool(limits.readers, limits.readTimeout), pool(1, limits.writeTimeout), pool(1, limits.lookTimeout, limits.lookTimeout)]
  const nameOf = namer()
  const state = { up: true, standby: false, made: true, cluster: '', timeline: '', error: undefined as unknown, reached: { log: 0, search: 0 } }

  const waiting = new Set<(reason: unknown) => void>()
  /** What waits for a server that hangs is let go when the server is found to be down, and not only at its own limit. */
  const released = <T>(work: Promise<T>): Promise<T> => new Promise((resolve, reject) => {
    waiting.add(reject)
    work.then(resolve, reject).finally(() => waiting.delete(reject))
  })

  const once = async (client: pg.PoolClient, text: string, values: readonly (string | null)[]) =>
    resultOf(await client.query({ name: nameOf(text), text, values: [...values] }))

  const lookNow = async (): Promise<void> => {
    try {
      const { rows: [row] } = await looking.query<{ standby: number, timeline: string, cluster: string, made: number }>(stateSql)
      const { rows: [progress] } = row!.made === 1 ? await looking.query<Record<Progress, number>>(progressSql) : { rows: [{ log: 0, search: 0 }] }
      Object.assign(state, { up: true, standby: row!.standby === 1, made: row!.made === 1, cluster: row!.cluster, timeline: row!.timeline, error: undefined, reached: { ...progress! } })
    } catch (error) {
      Object.assign(state, { up: false, error })
      for (const reject of [...waiting]) reject(unavailable('A server of the database does not answer.', error))
    }
  }

  let now: Promise<void> | undefined
  /** Those who ask at the same time get the same answer. */
  const look = (): Promise<void> => {
    now ??= lookNow().finally(() => { now = undefined })
    return now
  }

  /** Work on one connection of a pool. One on which an answer is still due, or that is lost, is not used again. */
  const held = async <T>(from: pg.Pool, work: (client: pg.PoolClient, said: typeof released) => Promise<T>): Promise<T> => {
    const connecting = from.connect()
    const client = await released(connecting).catch((error: unknown) => {
      void connecting.then(late => { late.release(true) }, () => {})
      throw error
    })
    let broken = false
    const onError = (): void => { broken = true }
    client.on('error', onError)
    const said: typeof released = answer => released(answer).catch((error: unknown) => {
      if (!state.up || isConnectionLost(error)) broken = true
      throw error
    })
    try {
      return await work(client, said)
    } finally {
      client.off('error', onError)
      client.release(broken)
    }
  }
  const single = (from: pg.Pool): Execute => (text, values) => held(from, (client, said) => said(once(client, text, values)))

  const transaction = <T>(work: (execute: Execute) => Promise<T>): Promise<T> => held(writing, async (client, said) => {
    try {
      // A statement after the lock sees all that was committed before it, so the next revision number is known for certain.
      await said(client.query(`BEGIN ISOLATION LEVEL READ COMMITTED; ${writeLock}`))
      const result = await work((text, values) => said(once(client, text, values)))
      await said(client.query(`NOTIFY ${channel}; COMMIT`)).catch((error: unknown) => {
        throw isConnectionLost(error) || !state.up ? unavailable('The connection to the database was lost while it committed: the write may have been done or not. Read before you repeat it.', error) : error
      })
      return result
    } catch (error) {
      if (state.up && !isConnectionLost(error)) await said(client.query('ROLLBACK')).catch(() => {})
      throw error
    }
  })

  const listen = async (committed: () => void, lost: () => void): Promise<() => void> => {
    const client = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'sanctions-options', connectionTimeoutMillis: limits.connectTimeout, query_timeout: limits.connectTimeout })
    let stopped = false
    const stop = (): void => {
      if (stopped) return
      stopped = true
      void client.end().catch(() => {})
    }
    const end = (): void => {
      if (stopped) return
      stop()
      lost()
    }
    client.on('error', end)
    client.on('end', end)
    client.on('notification', committed)
    try {
      await client.connect()
      await client.query(`LISTEN ${channel}`)
    } catch (error) {
      stop()
      throw error
    }
    return stop
  }

  return {
    get reached () { return state.reached },
    get up () { return state.up },
    get standby () { return state.standby },
    get made () { return state.made },
    get cluster () { return state.cluster },
    get timeline () { return state.timeline },
    get error () { return state.error },
    reach: (of, revision) => { state.reached = { ...state.reached, [of]: Math.max(revision, state.reached[of]) } },
    read: single(reading),
    outside: single(writing),
    transaction,
    look,
    listen,
    close: async () => { await Promise.all([reading.end(), writing.end(), looking.end()]) }
  }
}

/** The errors of a driver in the service's words. */
export const translated = (execute: Execute): Execute => async (text, values) => {
  try {
    return await execute(text, values)
  } catch (error) {
    throw translate(error)
  }
}
