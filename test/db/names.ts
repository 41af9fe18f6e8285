/** Which engines tests run on. */

/** `postgres` needs TEST_DATABASE_URL, the address of a database of a superuser, who may make schemas in it and databases beside it. */
export type EngineName = 'sqlite' | 'pglite' | 'postgres'

const names = ['sqlite', 'pglite', 'postgres'] as const

/** The engine that the environment asks for (TEST_ENGINE); SQLite where it asks for none. */
export const engineName = (): EngineName => {
  const wanted = process.env.TEST_ENGINE ?? 'sqlite'
  const found = names.find(name => name === wanted)
  if (found === undefined) throw new Error(`TEST_ENGINE may be ${names.join(', ')}`)
  return found
}

/** The database that TEST_DATABASE_URL names. */
export const testDatabaseUrl = (): string => {
  const address = process.env.TEST_DATABASE_URL
  if (address === undefined) throw new Error('TEST_ENGINE=postgres needs TEST_DATABASE_URL')
  return address
}
