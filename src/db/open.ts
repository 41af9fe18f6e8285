/** Opens the database that an address names. The only place that knows every engine. */
import { fileURLToPath } from 'node:url'
import type { Engine } from './engine.ts'

const forms = 'file:PATH (SQLite, as file:var/knowledge.sqlite), postgres://USER:PASSWORD@HOST:PORT/DATABASE (PostgreSQL; postgresql:// is the same) or pglite: (PostgreSQL in memory, for tests)'

/** The path behind `file:`, relative to the working directory where it has no slash in front. */
const pathOf = (url: string): string => url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length)

/**
 * Opens an engine by the scheme of the address.
 *
 * @throws Error that names DATABASE_URL and what it may be; it never repeats the address, which may hold a password
 */
export const openEngine = async (databaseUrl: string): Promise<Engine> => {
  const scheme = /^[a-z]+:/i.exec(databaseUrl)?.[0].toLowerCase()
  if (scheme === 'file:' && !/^file:(?:\/\/)?$/.test(databaseUrl)) {
    const { openSqlite } = await import('./sqlite.ts')
    return openSqlite(pathOf(databaseUrl))
  }
  if ((scheme === 'postgres:' || scheme === 'postgresql:') && URL.canParse(databaseUrl)) {
    const { openPostgres } = await import('./postgres.ts')
    return openPostgres(databaseUrl)
  }
  if (databaseUrl === 'pglite:') {
    const { openPglite, startPglite } = await import('./pglite.ts')
    const instance = await startPglite()
    return { ...await openPglite(instance, 'public'), close: () => instance.close() }
  }
  throw new Error(`DATABASE_URL: the value cannot be used. It may be ${forms}.`)
}

/** Where the database is, in words for people: never with a password. */
export const describeAddress = (databaseUrl: string): string => {
  if (databaseUrl.startsWith('file:')) return `${pathOf(databaseUrl)} (SQLite)`
  if (!URL.canParse(databaseUrl)) return 'in memory'
  const { host, pathname } = new URL(databaseUrl)
  return host === '' ? 'in memory' : `${host}${pathname} (PostgreSQL)`
}
