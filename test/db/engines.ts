/** Empty, migrated engines for tests: SQLite in a folder, PostgreSQL in memory, or a PostgreSQL server that somebody started. */
import { sql } from 'drizzle-orm/sql/sql'
import tap, { type Test } from 'tap'
import type { Engine } from '../../src/db/engine.ts'
import { migrate } from '../../src/db/migrate.ts'
import { openPglite, type Instance } from '../../src/db/pglite.ts'
import { openPostgres } from '../../src/db/postgres.ts'
import { openSqlite } from '../../src/db/sqlite.ts'
import { digestOf } from './cache.ts'
import { startFilled } from './filled.ts'
import { engineName, testDatabaseUrl, type EngineName } from './names.ts'

const first = 'base_1'

const migrated = async (): Promise<Instance> => startFilled('pglite-empty', await digestOf('migrations/postgres', 'package-lock.json'), async made => {
  await migrate(await openPglite(made, first))
})

/** The instance of this process, started when first asked for. */
let instance: Promise<Instance> | undefined
const sharedInstance = (): Promise<Instance> => {
  if (instance === undefined) {
    instance = migrated()
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
  const own = `t${process.pid}_${schema}`
  const url = new URL(testDatabaseUrl())
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
