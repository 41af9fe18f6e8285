/**
 * `npm run dump -- FOLDER`: writes the whole base at DATABASE_URL, history included, into an empty folder. The service may run
 * meanwhile. Keys for writing and remembered answers to POST requests are not in it.
 */
import { dump } from '../catalog/dump/dump.ts'
import { readConfig } from '../config.ts'
import { openConfigured } from '../db/open.ts'
import { openBase } from '../resource/base.ts'
import { resources } from '../resources/index.ts'

try {
  const folder = process.argv[2]
  if (folder === undefined) throw new Error('Usage: npm run dump -- FOLDER')
  const engine = await openConfigured(readConfig(process.env))
  try {
    if (!(await engine.describe()).has('revisions')) throw new Error('DATABASE_URL: the database holds no base')
    const { revision, files } = await dump(openBase(engine, resources, () => new Date()), folder)
    console.log(`${folder} holds the base up to revision ${revision}: ${files.map(({ name, lines, bytes }) => `${name} (${lines} lines, ${bytes} bytes)`).join(', ')}`)
  } finally {
    await engine.close()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
