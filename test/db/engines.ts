/** Empty, migrated engines for tests: SQLite in a folder, PostgreSQL in memory, or a PostgreSQL server that somebody started. */
import { createHash } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm/sql/sql'
import tap, { type Test } from 'tap'
import type { Engine } from '../../src/db/engine.ts'
import { migrate, migrationsFolder } from '../../src/db/migrate.ts'
import { openPglite, startPglite, type Instance } from '../../src/db/pglite.ts'
import { openPostgres } from '../../src/db/postgres.ts'
import { openSqlite } from '../../src/db/sqlite.ts'

/** `postgres` needs TEST_DATABASE_URL, the address of a database in which a superuser may make schemas. */
export type EngineName = 'sqlite' | 'pglite' | 'postgres'

const names = ['sqlite', 'pglite', 'postgres'] as const

/** The engine that the environment asks for (TEST_ENGINE); SQLite where it asks for none. */
export const engineName = (): EngineName => {
  const wanted = process.env.TEST_ENGINE ?? 'sqlite'
  const found = names.find(name => name === wanted)
  if (found === undefined) throw new Error(`TEST_ENGINE may be ${names.join(', ')}`)
  return found
}

/** Files of an instance with a migrated schema, kept between runs: to start from them takes a quarter of the time. */
const imageFile = async (): Promise<string> => {
  const manifest = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'))
  const hash = createHash('sha256').update(await readFile(manifest))
  for (const name of (await readdir(migrationsFolder('postgres'))).sort()) hash.update(name).update(await readFile(`${migrationsFolder('postgres')}/${name}`))
  const folder = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url))
  await mkdir(folder, { recursive: true })
  return join(folder, `pglite-${hash.digest('hex').slice(0, 16)}.tar`)
}

const first = 'base_1'

const startInstance = async (): Promise<Instance> => {
  const file = await imageFile()
  if (await stat(file).then(() => true, () => false)) return startPglite(await openAsBlob(file))
  const instance = await startPglite()
  await migrate(await openPglite(instance, first))
  const image = await instance.db.dumpDataDir('none')
  await writeFile(`${file}.${process.pid}`, image.stream())
  await rename(`${file}.${process.pid}`, file)
  const folder = dirname(file)
  for (const name of await readdir(folder)) if (/^pglite-.*\.tar$/.test(name) && name !== basename(file)) await rm(join(folder, name), { force: true })
  return instance
}

/** The instance of this process, started when first asked for. */
let instance: Promise<Instance> | undefined
const sharedInstance = (): Promise<Instance> => {
  if (instance === undefined) {
    instance = startInstance()
    tap.teardown(async () => (await instance)!.close())
  }
  return instance
}

/** Schemas that tests gave back, migrated; and how many were made. */
const free: string[] = []
let made = 0

/** Empties every table. Foreign keys and the guard of the log do not hold in a replica's session. */
const emptyTables = async (engine: Engine): Promise<void> => {
  await engine.run(sql.raw(`DO $$ DECLARE name text; BEGIN
    SET LOCAL session_replication_role = replica;
    FOR name IN SELECT relname FROM pg_class WHERE relkind = 'r' AND relname <> 'migrations' AND relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) LOOP
      EXECUTE format('DELETE FROM %I', name);
    END LOOP; END $$`))
}

const openSchema = async (name: 'pglite' | 'postgres', schema: string): Promise<Engine> => {
  if (name === 'pglite') return openPglite(await sharedInstance(), schema)
  const address = process.env.TEST_DATABASE_URL
  if (address === undefined) throw new Error('TEST_ENGINE=postgres needs TEST_DATABASE_URL')
  const own = `t${process.pid}_${schema}`
  const url = new URL(address)
  url.searchParams.set('options', `-c search_path=${own}`)
  const engine = await openPostgres(url.href, { readers: 2 })
  await engine.run(sql.raw(`CREATE SCHEMA IF NOT EXISTS ${own}`))
  return engine
}

/** An empty, migrated engine that goes with the test. */
export const emptyEngine = async (t: Test, name: EngineName = engineName()): Promise<Engine> => {
  if (name === 'sqlite') {
    const engine = await openSqlite(`${t.testdir({})}/knowledge.sqlite`)
    await migrate(engine)
    t.teardown(() => engine.close())
    return engine
  }
  const schema = free.pop() ?? `base_${++made}`
  const engine = await openSchema(name, schema)
  await migrate(engine)
  t.teardown(async () => {
    await emptyTables(engine)
    await engine.close()
    free.push(schema)
  })
  return engine
}
