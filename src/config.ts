/** The environment, read once. A wrong value is refused at start, by its name. */
import * as z from 'zod'

const port = z.string().regex(/^\d{1,5}$/).transform(Number).refine(value => value <= 65_535)

/** Every key of the environment that the service reads; the README's table is held against this by a test. */
export const configShape = z.object({
  HOST: z.string().min(1).max(255).default('127.0.0.1').meta({ description: 'The address to listen on. `0.0.0.0` for all.' }),
  PORT: port.default(3000).meta({ description: 'The port to listen on, 0 to 65535; 0 takes a free one.' }),
  DATABASE_URL: z.string().min(1).max(2_000).default('file:var/knowledge.sqlite').meta({ description: 'The database: `file:` and a path for SQLite; `postgres://…` for PostgreSQL.' }),
  DATABASE_REPLICA_URLS: z.string().max(8_000).default('').transform(list => list.split(',').map(address => address.trim()).filter(address => address !== '')).meta({ description: 'The addresses of the standbys of a PostgreSQL database, separated by commas: readers use them. Which server takes the writes is found out, so that it may be any of them and `DATABASE_URL`.' }),
  DATABASE_CONNECTIONS: z.string().regex(/^[1-9]\d{0,2}$/).transform(Number).default(10).meta({ description: 'Connections that read, 1 to 999, from this copy to each PostgreSQL server; three more write, listen and look after it.' }),
  DATASET: z.string().min(1).max(2_000).default('bundled').meta({ description: 'What to load at start: `bundled`, `none`, or the path of a folder of dataset files.' }),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info').meta({ description: 'How much to log: `fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`.' }),
  RATE_LIMIT: z.string().regex(/^\d{1,9}$/).transform(Number).default(0).meta({ description: 'Requests a minute from one address, in this copy of the service; 0 for no limit.' }),
  TRUST_PROXY: z.enum(['true', 'false']).default('false').meta({ description: 'Whether the address of a client is taken from `X-Forwarded-For`: `true` only behind a proxy that sets it.' })
})

/** The configuration. */
export type Config = z.output<typeof configShape>

/**
 * Reads the configuration.
 *
 * @throws Error that names every key with a wrong value
 */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const given = Object.fromEntries(Object.keys(configShape.shape).map(key => [key, environment[key] === '' ? undefined : environment[key]]))
  const parsed = configShape.safeParse(given)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map(({ path }) => {
    const name = String(path[0]) as keyof typeof configShape.shape
    // An address of a database may hold a password.
    return `  ${name}: ${name === 'DATABASE_URL' || name === 'DATABASE_REPLICA_URLS' ? 'the value' : JSON.stringify(given[name])} cannot be used. ${configShape.shape[name].meta()?.description ?? ''}`
  })
  throw new Error(`The configuration is not valid:\n${lines.join('\n')}`)
}
