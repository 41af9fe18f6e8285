/**
 * `npm run restore -- FOLDER`: loads a dump into the empty base at DATABASE_URL, which may be of another engine than the one
 * that was dumped. All of it is loaded, or nothing. Keys for writing are not in a dump: make new ones with `npm run keys`.
 */
import { restore } from '../catalog/dump/restore.ts'
import { readConfig } from '../config.ts'
import { migrate } from '../db/migrate.ts'
import { openConfigured } from '../db/open.ts'
import { openBase } from '../resource/base.ts'
import { resources } from '../resources/index.ts'

try {
  const folder = process.argv[2]
  if (folder === undefined) throw new Error('Usage: npm run restore -- FOLDER')
  const engine = await openConfigured(readConfig(process.env))
  try {
    await migrate(engine)
    const { revision } = await restore(openBase(engine, resources, () => new Date()), folder)
    console.log(`The base is restored up to revision ${revision}`)
  } finally {
    await engine.close()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
