/** Opens the database that an address names. The only place that knows every engine. */
import { fileURLToPath } from 'node:url'
import type { Engine } from './engine.ts'

const forms = 'file:PATH (SQLite, as file:var/knowledge.sqlite), postgres://USER:PASSWORD@HOST:PORT/DATABASE (PostgreSQL; postgresql:// is the same) or pglite: (PostgreSQL in memory, for tests)'

/** The path behind `file:`, relative to the working directory where it has no slash in front. */
const pathOf = (url: string): string => url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length)

/** What belongs to the address of a PostgreSQL server. */
export interface OpenOptions {
  /** The addresses of its standbys. */
  readonly standbys?: readonly string[]
  /** Connections that read, for each server. */
  readonly readers?: number
}

/**
 * Opens an engine by the scheme of the address.
 *
 * @throws Error that names DATABASE_URL and what it may be; it never repeats the address, which may hold a password
 */
export const openEngine = async (databaseUrl: string, { standbys = [], readers }: OpenOptions = {}): Promise<Engine> => {
  const postgres = (address: string): boolean => /^postgres(?:ql)?:/i.test(address) && URL.canParse(address)
  const scheme = /^[a-z]+:/i.exec(databaseUrl)?.[0].toLowerCase()
  if (standbys.length > 0 && !postgres(databaseUrl)) throw new Error('DATABASE_REPLICA_URLS: only a database of PostgreSQL has standbys, and DATABASE_URL names none')
  const wrong = standbys.findIndex(address => !postgres(address))
  if (wrong >= 0) throw new Error(`DATABASE_REPLICA_URLS: address ${wrong + 1} cannot be used. It may be postgres://USER:PASSWORD@HOST:PORT/DATABASE.`)
  if (scheme === 'file:' && !/^file:(?:\/\/)?$/.test(databaseUrl)) {
    const { openSqlite } = await import('./sqlite.ts')
    return openSqlite(pathOf(databaseUrl))
  }
  if (postgres(databaseUrl)) {
    const { openPostgres } = await import('./postgres.ts')
    return openPostgres([databaseUrl, ...standbys], readers === undefined ? {} : { readers })
  }
  if (databaseUrl === 'pglite:') {
    const { openPglite, startPglite } = await import('./pglite.ts')
    const instance = await startPglite()
    return { ...await openPglite(instance, 'public'), close: () => instance.close() }
  }
  throw new Error(`DATABASE_URL: the value cannot be used. It may be ${forms}.`)
}

/** Opens the engine that a configuration names. */
export const openConfigured = ({ DATABASE_URL, DATABASE_REPLICA_URLS, DATABASE_CONNECTIONS }: { readonly DATABASE_URL: string, readonly DATABASE_REPLICA_URLS: readonly string[], readonly DATABASE_CONNECTIONS: number }): Promise<Engine> =>
  openEngine(DATABASE_URL, { standbys: DATABASE_REPLICA_URLS, readers: DATABASE_CONNECTIONS })

/** Where the database is, in words for people: never with a password. */
export const describeAddress = (databaseUrl: string): string => {
  if (databaseUrl.startsWith('file:')) return `${pathOf(databaseUrl)} (SQLite)`
  if (!URL.canParse(databaseUrl)) return 'in memory'
  const { host, pathname } = new URL(databaseUrl)
  return host === '' ? 'in memory' : `${host}${pathname} (PostgreSQL)`
}
