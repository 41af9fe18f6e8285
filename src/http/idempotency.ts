/** `Idempotency-Key` on POST: the same request sent again gets the first answer, for 24 hours, by key owner. */
import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm/sql/sql'
import type { Engine } from '../db/engine.ts'
import { systemTables } from '../db/system.ts'
import { Problem } from '../errors.ts'

/** How long an answer is kept, in milliseconds. */
export const lifetime = 24 * 60 * 60 * 1000

/** An answer that can be given again. */
export interface Remembered { readonly status: number, readonly headers: Readonly<Record<string, string>>, readonly body: unknown }

interface Row { request: string, status: number | null, body: string | null, headers: string | null, created_at: string }

const table = systemTables.find(({ name }) => name === 'idempotency')!

/**
 * Runs `work` once for an owner and key. The claim is made before the work and released where the work fails, so that the
 * request can be repeated; a claim that was never finished, as after a crash, is free again after a minute.
 *
 * @throws Problem `idempotency-mismatch` where the key was used for another request, `in-flight` where that one still runs
 */
export const once = async (engine: Engine, { owner, key, request }: { owner: string, key: string, request: unknown }, now: Date, work: () => Promise<Remembered>): Promise<Remembered & { readonly replayed: boolean }> => {
  const digest = createHash('sha256').update(JSON.stringify(request)).digest('base64url')
  const before = await engine.write(async tx => {
    await tx.run(sql`DELETE FROM idempotency WHERE created_at < ${new Date(now.getTime() - lifetime).toISOString()} OR (status IS NULL AND created_at < ${new Date(now.getTime() - 60_000).toISOString()})`)
    const [row] = await tx.all<Row>(sql`SELECT * FROM idempotency WHERE owner = ${owner} AND key = ${key}`)
    if (row === undefined) await tx.insert(table, [[owner, key, digest, now.toISOString(), null, null, null]])
    return row
  })
  if (before !== undefined) {
    if (before.request !== digest) throw new Problem('idempotency-mismatch', 'This Idempotency-Key was used for another request in the last 24 hours.', [{ pointer: 'idempotency-key', detail: 'was used for another request', value: key }])
    if (before.status === null) throw new Problem('in-flight', 'The first request with this Idempotency-Key is still being handled.', [], { 'retry-after': '1' })
    return { status: Number(before.status), headers: JSON.parse(before.headers!) as Record<string, string>, body: JSON.parse(before.body!), replayed: true }
  }
  try {
    const done = await work()
    await engine.run(sql`UPDATE idempotency SET status = ${done.status}, body = ${JSON.stringify(done.body)}, headers = ${JSON.stringify(done.headers)} WHERE owner = ${owner} AND key = ${key}`)
    return { ...done, replayed: false }
  } catch (error) {
    // Where it is not known whether the work was done the claim stays, to run out by itself.
    if (!(error instanceof Problem && error.kind === 'unavailable')) await engine.run(sql`DELETE FROM idempotency WHERE owner = ${owner} AND key = ${key} AND status IS NULL`).catch(() => {})
    throw error
  }
}
