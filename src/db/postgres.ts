/** PostgreSQL across a network, through the driver `pg`. */
import pg from 'pg'
import type { Connection, Engine } from './engine.ts'
import { unavailable } from './errors.ts'
import { connection, engineOf, inTurn, isConnectionLost, parsers, repeated, translate, writeLock, type Execute } from './postgres-dialect.ts'

/** Limits of the connections of one process. Times in milliseconds. */
export interface PostgresOptions {
  /** Connections that read, at most; one more writes. */
  readonly readers?: number
  /** How long to wait for a connection, a free one or a new one. */
  readonly connectTimeout?: number
  /** How long a statement that reads may take. */
  readonly readTimeout?: number
  /** How long a statement that writes may take, the wait for other processes' transactions included. */
  readonly writeTimeout?: number
}

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

/** Why the first connection failed, in words that hold no part of the address. */
const reasonOf = (error: unknown): string => {
  const { code = '' } = error as { code?: string }
  if (/^28/.test(code)) return 'the server refuses the user or the password'
  if (code === '3D000') return 'there is no such database on the server'
  if (code === 'ECONNREFUSED' || code === 'ENOENT') return 'no server listens at the address'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'the host is not known'
  return isConnectionLost(error) ? 'the server did not answer in time' : `the server refuses the connection${/^[0-9A-Z]{5}$/.test(code) ? ` (SQLSTATE ${code})` : ''}`
}

/**
 * Opens a database of PostgreSQL 13 or later. Reads share a bounded pool; writes go through one connection of their own, so
 * that writers who wait for each other never keep readers waiting. Keeps no more connections than `readers` and one.
 *
 * @throws Error that names DATABASE_URL where the database cannot be used; later failures are Problems (`unavailable`)
 */
export const openPostgres = async (url: string, options: PostgresOptions = {}): Promise<Engine> => {
  const { readers = 10, connectTimeout = 5_000, readTimeout = 15_000, writeTimeout = 30_000 } = options
  const pool = (max: number, timeout: number): pg.Pool => {
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
      query_timeout: timeout + 5_000,
      idle_in_transaction_session_timeout: 60_000
    })
    // An idle connection that breaks is replaced when the next one is needed.
    made.on('error', () => {})
    return made
  }
  const [reading, writing] = [pool(readers, readTimeout), pool(1, writeTimeout)]
  const nameOf = namer()

  const once = async (from: pg.Pool | pg.PoolClient, text: string, values: readonly (string | null)[]) =>
    resultOf(await from.query({ name: nameOf(text), text, values: [...values] }))

  const read: Execute = async (text, values) => {
    try {
      return await once(reading, text, values).catch(async (error: unknown) => {
        // A server that was restarted leaves dead connections in the pool; reading twice harms nobody.
        if (!isConnectionLost(error)) throw error
        return once(reading, text, values)
      })
    } catch (error) {
      throw translate(error)
    }
  }
  const outside: Execute = async (text, values) => {
    try {
      return await once(writing, text, values)
    } catch (error) {
      throw translate(error)
    }
  }

  const write = async <T>(work: (tx: Connection) => Promise<T>): Promise<T> => {
    let client: pg.PoolClient
    try {
      client = await writing.connect()
    } catch (error) {
      throw translate(error)
    }
    let broken = false
    const onError = (): void => { broken = true }
    client.on('error', onError)
    try {
      // A statement after the lock sees all that was committed before it, so the next revision number is known for certain.
      await client.query(`BEGIN ISOLATION LEVEL READ COMMITTED; ${writeLock}`)
      const result = await work(connection(inTurn(async (text, values) => once(client, text, values).catch((error: unknown) => { throw translate(error) }))))
      await client.query('COMMIT').catch((error: unknown) => {
        throw isConnectionLost(error) ? unavailable('The connection to the database was lost while it committed: the write may have been done or not. Read before you repeat it.', error) : error
      })
      return result
    } catch (error) {
      await client.query('ROLLBACK').catch(onError)
      throw translate(error)
    } finally {
      client.off('error', onError)
      client.release(broken)
    }
  }

  const close = async (): Promise<void> => { await Promise.all([reading.end(), writing.end()]) }
  try {
    const { rows: [row] } = await reading.query<{ version: number, encoding: string }>("SELECT current_setting('server_version_num')::int AS version, getdatabaseencoding() AS encoding")
    if (row!.version < 130_000) throw new Error('DATABASE_URL: PostgreSQL 13 or later is needed')
    if (row!.encoding !== 'UTF8') throw new Error(`DATABASE_URL: the database must have the encoding UTF8; it has ${row!.encoding}`)
  } catch (error) {
    await close()
    if (error instanceof Error && error.message.startsWith('DATABASE_URL')) throw error
    throw new Error(`DATABASE_URL: the database cannot be opened: ${reasonOf(error)}`)
  }
  return engineOf({ read: connection(read), outside: connection(outside), write, close })
}
