/**
 * `npm run migration:draft [sqlite|postgres]`: prints, for one dialect or for both, the SQL of tables and columns that are
 * declared and that no migration makes yet.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '../db/migrate.ts'
import { openEngine } from '../db/open.ts'
import { missing } from '../resource/schema.ts'
import { resources } from '../resources/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'draft-'))
const addresses = { sqlite: `file:${join(folder, 'draft.sqlite')}`, postgres: 'pglite:' } as const
const wanted = process.argv[2]
if (wanted !== undefined && !Object.hasOwn(addresses, wanted)) throw new Error(`There is no dialect ${wanted}; there are ${Object.keys(addresses).join(' and ')}`)

for (const [dialect, address] of Object.entries(addresses)) {
  if (wanted !== undefined && wanted !== dialect) continue
  const engine = await openEngine(address)
  await migrate(engine)
  const statements = await missing(engine, resources)
  await engine.close()
  if (wanted === undefined) console.log(`-- migrations/${dialect}:`)
  console.log(statements.length === 0 ? '-- Nothing is missing.' : statements.join('\n--\n'))
}
rmSync(folder, { recursive: true })
