/** Starts the service: configuration, database, knowledge, app, listen, and a clean stop. The only file that touches the process. */
import closeWithGrace from 'close-with-grace'
import { existsSync, readFileSync } from 'node:fs'
import { readConfig, type Config } from './config.ts'
import { readAhead } from './dataset/ahead.ts'
import { isLoaded, load } from './dataset/load.ts'
import { datasetFolder, readFiles, type DatasetFile } from './dataset/read.ts'
import { migrate } from './db/migrate.ts'
import { describeAddress, openConfigured } from './db/open.ts'
import { openBase, type Base } from './resource/base.ts'
import { missing } from './resource/schema.ts'
import { resources } from './resources/index.ts'

const clock = (): Date => new Date()
const say = (line: string): void => { console.log(line) }

/** The files that the configuration names; undefined where it names none. */
const filesOf = (dataset: string): DatasetFile[] | undefined => {
  if (dataset === 'none') return undefined
  if (dataset === 'bundled') return readFiles(datasetFolder)
  try {
    return readFiles(dataset)
  } catch (error) {
    throw new Error(`DATASET: ${(error as Error).message}`, { cause: error })
  }
}

/** What the load did, in plain words. */
const loadDataset = async (base: Base, files: readonly DatasetFile[] | undefined): Promise<string[]> => {
  if (files === undefined) return ['Knowledge: none loaded (DATASET=none)']
  const result = await load(base, files, clock)
  const conflicts = result.conflicts.map(({ type, id, detail }) => `  not loaded: ${type}/${id}: ${detail}`)
  return [
    result.unchanged ? 'Knowledge: these files are loaded already' : `Knowledge: ${result.created} records created, ${result.updated} changed, ${result.deleted} removed`,
    ...(conflicts.length === 0 ? [] : [`${conflicts.length} records of the dataset are not loaded, as somebody wrote or deleted what they touch; settle each by hand, in the file or over the API:`, ...conflicts.slice(0, 20), ...(conflicts.length > 20 ? [`  and ${conflicts.length - 20} more`] : [])])
  ]
}

/** How many records of each type the base holds. */
const counts = async (base: Base): Promise<string> => {
  const view = base.at(await base.head())
  const numbers = await Promise.all(base.resources.map(async resource => `${await view.count(resource)} ${resource.name}`))
  return numbers.join(', ')
}

const start = async (config: Config): Promise<void> => {
  const engine = await openConfigured(config)
  await migrate(engine)
  const lacking = await missing(engine, resources)
  if (lacking.length > 0) throw new Error(`The record types need tables or columns that no migration makes; npm run migration:draft prints them. The first: ${lacking[0]!.split('\n')[0]!}`)
  const base = openBase(engine, resources, clock)
  const files = filesOf(config.DATASET)
  // Another thread reads new files while this one loads most of the code.
  const ahead = files === undefined || await isLoaded(engine, files) ? files : readAhead(files)
  const [read, { buildApp }] = await Promise.all([ahead, import('./app.ts')])
  const loaded = await loadDataset(base, read)
  const committed = new URL('../openapi/openapi.json', import.meta.url)
  const specification = existsSync(committed) ? JSON.parse(readFileSync(committed, 'utf8')) as Record<string, unknown> : undefined
  const app = await buildApp({ config, base, clock, specification, processMetrics: true })
  closeWithGrace({ delay: 10_000, logger: app.log }, async ({ err }) => {
    if (err !== undefined) app.log.error(err)
    await app.close()
    await engine.close()
    say('Stopped.')
  })
  const address = await app.listen({ host: config.HOST, port: config.PORT })
  say('')
  say(`Listening on ${address}`)
  say(`Database: ${describeAddress(config.DATABASE_URL)}`)
  for (const line of loaded) say(line)
  say(`The base holds ${await counts(base)} (revision ${await base.head()})`)
  say(`Docs: ${address}/docs`)
  say(`Try: curl '${address}/v1/events/kp-troops-to-russia-2024/appraisal?sender=US&asOf=2024-11-01'`)
  say('')
}

try {
  await start(readConfig(process.env))
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException
  console.error(code === 'EADDRINUSE' ? `The port is taken (${message}): set PORT to another` : message)
  process.exit(1)
}
