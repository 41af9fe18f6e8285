import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm/sql/sql'
import type { Engine } from './engine.ts'

/** The folder of the numbered SQL files, one folder for each dialect. */
export const migrationsFolder = (dialect: Engine['dialect']): string => fileURLToPath(new URL(`../../migrations/${dialect}/`, import.meta.url))

/** The statements of a migration: they are separated by a line that holds only `--`. */
export const statementsOf = (text: string): string[] => text.split(/^--$/m).map(part => part.trim()).filter(part => part !== '')

/**
 * Brings the database up to the migrations in the folder. Each is applied once, in one transaction, and remembered with its
 * SHA-256; one that was changed after it was applied, or that is missing, is an error and nothing is done.
 *
 * @returns the names of the migrations applied by this call
 */
export const migrate = async (engine: Engine, folder = migrationsFolder(engine.dialect)): Promise<string[]> => {
  const files = readdirSync(folder).filter(name => /^\d{4}-[a-z0-9-]+\.sql$/.test(name)).sort()
  return engine.write(async tx => {
    await tx.run(sql`CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, sha256 TEXT NOT NULL, applied_at TEXT NOT NULL)`)
    const applied = new Map((await tx.all<{ name: string, sha256: string }>(sql`SELECT name, sha256 FROM migrations ORDER BY name`)).map(row => [row.name, row.sha256]))
    for (const name of applied.keys()) {
      if (!files.includes(name)) throw new Error(`The database was migrated by ${name}, which this version does not have: it is newer than this version`)
    }
    const done: string[] = []
    for (const name of files) {
      const text = readFileSync(`${folder}/${name}`, 'utf8')
      const sha256 = createHash('sha256').update(text).digest('hex')
      const before = applied.get(name)
      if (before === sha256) continue
      if (before !== undefined) throw new Error(`Migration ${name} was changed after it was applied; add a new one instead`)
      for (const statement of statementsOf(text)) await tx.run(sql.raw(statement))
      await tx.run(sql`INSERT INTO migrations (name, sha256, applied_at) VALUES (${name}, ${sha256}, ${new Date().toISOString()})`)
      done.push(name)
    }
    return done
  })
}
