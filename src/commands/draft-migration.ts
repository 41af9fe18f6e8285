/** `npm run migration:draft`: prints the SQL of tables and columns that are declared and that no migration makes yet. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '../db/migrate.ts'
import { openSqlite } from '../db/sqlite.ts'
import { missing } from '../resource/schema.ts'
import { resources } from '../resources/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'draft-'))
const engine = await openSqlite(join(folder, 'draft.sqlite'))
await migrate(engine)
const statements = await missing(engine, resources)
await engine.close()
rmSync(folder, { recursive: true })
console.log(statements.length === 0 ? '-- Nothing is missing.' : statements.join('\n--\n'))
