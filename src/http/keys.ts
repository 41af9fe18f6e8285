/**
 * Keys for writing. A key is `sok_<id>_<secret><checksum>`: the prefix lets scanners find leaked ones, the checksum tells a
 * mistyped key from an unknown one without a look into the base, and only the SHA-256 of the whole is stored.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { sql } from 'drizzle-orm/sql/sql'
import type { Engine } from '../db/engine.ts'
import { systemTables } from '../db/system.ts'

/** What a key allows; each allows what those before it allow. */
export const scopes = ['read', 'write', 'admin'] as const
export type Scope = typeof scopes[number]

/** Whether a scope allows what another is needed for. */
export const allows = (has: Scope, needed: Scope): boolean => scopes.indexOf(has) >= scopes.indexOf(needed)

/** A key as the base knows it: never the secret. Times are instants in UTC. */
export interface Key {
  readonly id: string
  readonly owner: string
  readonly scope: Scope
  readonly createdAt: string
  readonly expiresAt: string | null
  readonly revokedAt: string | null
}

interface KeyRow { id: string, hash: string, owner: string, scope: Scope, created_at: string, expires_at: string | null, revoked_at: string | null }

const table = systemTables.find(({ name }) => name === 'keys')!
const form = /^sok_([0-9a-f]{8})_([0-9a-f]{48})([0-9a-f]{6})$/
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const checksum = (body: string): string => sha256(body).slice(0, 6)

/** The id of a key whose form and checksum are right; undefined for anything else. */
export const idOf = (key: string): string | undefined => {
  const match = form.exec(key)
  return match !== null && checksum(`${match[1]}${match[2]}`) === match[3] ? match[1] : undefined
}

/** Makes a key and stores its hash. The key itself is returned once and cannot be had again. */
export const createKey = async (engine: Engine, given: { owner: string, scope: Scope, expiresAt: string | null }, now: Date): Promise<{ key: string, id: string }> => {
  const [id, secret] = [randomBytes(4).toString('hex'), randomBytes(24).toString('hex')]
  const key = `sok_${id}_${secret}${checksum(id + secret)}`
  await engine.insert(table, [[id, sha256(key), given.owner, given.scope, now.toISOString(), given.expiresAt, null]])
  return { key, id }
}

const keyOf = (row: KeyRow): Key => ({ id: row.id, owner: row.owner, scope: row.scope, createdAt: row.created_at, expiresAt: row.expires_at, revokedAt: row.revoked_at })

/** All keys, the oldest first. */
export const listKeys = async (engine: Engine): Promise<Key[]> => (await engine.all<KeyRow>(sql`SELECT * FROM keys ORDER BY created_at, id`)).map(keyOf)

/** Revokes a key, at once and for good; false where there is none with the id that could be revoked. */
export const revokeKey = async (engine: Engine, id: string, now: Date): Promise<boolean> =>
  await engine.run(sql`UPDATE keys SET revoked_at = ${now.toISOString()} WHERE id = ${id} AND revoked_at IS NULL`) > 0

/** The key, where it is known, not revoked and not past its time. */
export const verifyKey = async (engine: Engine, key: string, now: Date): Promise<Key | undefined> => {
  const id = idOf(key)
  if (id === undefined) return undefined
  const [row] = await engine.all<KeyRow>(sql`SELECT * FROM keys WHERE id = ${id}`)
  if (row === undefined || !timingSafeEqual(Buffer.from(row.hash), Buffer.from(sha256(key)))) return undefined
  if (row.revoked_at !== null || (row.expires_at !== null && row.expires_at <= now.toISOString())) return undefined
  return keyOf(row)
}
