/**
 * Engines that hold the bundled knowledge and the index of its search. To load it takes seconds, so it is done once for each
 * state of the code and of the knowledge, kept beside the installed packages, and copied for every test.
 */
import { join } from 'node:path'
import { sql } from 'drizzle-orm/sql/sql'
import pg from 'pg'
import type { Test } from 'tap'
import { indexOf } from '../../src/catalog/search/indexer.ts'
import { load } from '../../src/dataset/load.ts'
import { datasetFolder, readFiles } from '../../src/dataset/read.ts'
import type { Engine } from '../../src/db/engine.ts'
import { migrate } from '../../src/db/migrate.ts'
import { openPglite, type Instance } from '../../src/db/pglite.ts'
import { openPostgres } from '../../src/db/postgres.ts'
import { openSqlite } from '../../src/db/sqlite.ts'
import { openBase } from '../../src/resource/base.ts'
import { resources } from '../../src/resources/index.ts'
import { copyOf, digestOf, passingFolder } from './cache.ts'
import { startFilled } from './filled.ts'
import { testDatabaseUrl, type EngineName } from './names.ts'

/** When the knowledge was loaded. */
const loadedAt = new Date('2026-11-24T09:00:00.000Z')

const fill = async (engine: Engine): Promise<void> => {
  await migrate(engine)
  const base = openBase(engine, resources, () => loadedAt)
  await load(base, readFiles(datasetFolder), () => loadedAt)
  await indexOf(base)(await base.head(), true)
}

/** The state of all that a loaded base is made from. */
const state = (): Promise<string> => digestOf('src', 'migrations', 'package-lock.json')

const sqliteFile = async (): Promise<string> => {
  const path = join(await passingFolder(), 'knowledge.sqlite')
  await copyOf('sqlite-knowledge', await state(), path, async made => {
    const engine = await openSqlite(made)
    await fill(engine)
    await engine.close()
  })
  return path
}

const pgliteInstance = async (): Promise<Instance> => startFilled('pglite-knowledge', await state(), async instance => {
  await fill(await openPglite(instance, 'public'))
  // Nothing does so by itself here, as a server does.
  await instance.db.exec('ANALYZE')
})

const urlOf = (database: string): string => {
  const url = new URL(testDatabaseUrl())
  url.pathname = `/${database}`
  return url.href
}

/** Works with the template of the server, made where it is not there, while nobody else does: a database that is in use cannot be copied. */
const withTemplate = async (work: (client: pg.Client, template: string) => Promise<unknown> = async () => {}): Promise<void> => {
  const template = `knowledge_${await state()}`
  const client = new pg.Client({ connectionString: testDatabaseUrl() })
  await client.connect()
  try {
    await client.query("SELECT pg_advisory_lock(hashtext('knowledge'))")
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate', [template])
    if (rowCount === 0) {
      await client.query(`DROP DATABASE IF EXISTS ${template}`)
      await client.query(`CREATE DATABASE ${template}`)
      const engine = await openPostgres(urlOf(template))
      await fill(engine)
      await engine.run(sql`ANALYZE`)
      await engine.close()
      await client.query(`ALTER DATABASE ${template} IS_TEMPLATE true`)
    }
    await work(client, template)
  } finally {
    await client.end()
  }
}

/** Makes what the tests of an engine copy. They make it themselves where it is not there, at the cost of their own time. */
export const prepareKnowledge: Readonly<Record<EngineName, () => Promise<unknown>>> = { sqlite: sqliteFile, pglite: async () => (await pgliteInstance()).close(), postgres: withTemplate }

let databases = 0

const open: Readonly<Record<EngineName, () => Promise<Engine>>> = {
  sqlite: async () => openSqlite(await sqliteFile()),
  pglite: async () => {
    const instance = await pgliteInstance()
    return { ...await openPglite(instance, 'public'), close: () => instance.close() }
  },
  postgres: async () => {
    const name = `t${process.pid}_knowledge_${++databases}`
    await withTemplate((client, template) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`))
    const engine = await openPostgres(urlOf(name), { readers: 2 })
    return {
      ...engine,
      close: async () => {
        await engine.close()
        await withTemplate(client => client.query(`DROP DATABASE ${name}`))
      }
    }
  }
}

/** An engine of its own for the test that holds the bundled knowledge. */
export const knowingEngine = async (t: Test, name: EngineName): Promise<Engine> => {
  const engine = await open[name]()
  t.teardown(() => engine.close())
  return engine
}
