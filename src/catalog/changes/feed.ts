/** The revision log as a feed: what the base changed, in order, each with what was there before and after. */
import { sql, type SQL } from 'drizzle-orm/sql/sql'
import { complete, type Base } from '../../resource/base.ts'
import type { AnyRecord } from '../../resource/define.ts'
import { actorToken } from '../search/document.ts'

/** One change. `before` is null where the record was created, `after` where it was deleted. */
export interface Change {
  readonly revision: number
  readonly at: string
  readonly by: string
  readonly reason: string | null
  readonly cause: string | null
  readonly operation: 'create' | 'update' | 'delete'
  readonly type: string
  readonly id: string
  readonly before: AnyRecord | null
  readonly after: AnyRecord | null
}

/** Which changes: of records of these types; of records that are one of these actors, or refer to one, before or after. */
export interface Filter { readonly types?: readonly string[] | undefined, readonly actors?: readonly string[] | undefined }

/** A part of the feed: everything up to `through` was looked at. */
export interface Part { readonly changes: readonly Change[], readonly through: number }

/** How many revisions one part looks at: where a filter lets few through, a part is short rather than slow. */
export const widest = 5_000

interface Row { number: number, at: string, by: string, reason: string | null, cause: string | null, record_type: string, record_id: string, operation: Change['operation'], document: string | null, before: string | null }

/**
 * The changes after a revision and up to another, at most `limit`, out of the next `window` revisions. A filter by actor reads the search index, which must be
 * made up to `to`.
 */
export const changesBetween = async (base: Base, after: number, to: number, limit: number, { types, actors }: Filter, window = widest): Promise<Part> => {
  const end = Math.min(to, after + window)
  if (end <= after) return { changes: [], through: after }
  const conditions: SQL[] = [sql`r.number > ${after}`, sql`r.number <= ${end}`]
  if (types !== undefined) conditions.push(base.engine.anyOf(sql`r.record_type`, types))
  if (actors !== undefined) {
    // A revision makes a version, and ends another: either may be about the actor. Both are looked up by key, row by row.
    const about = base.engine.anyOf(sql`t.token`, actors.map(actorToken))
    conditions.push(sql`(EXISTS (SELECT 1 FROM search_tokens t WHERE ${about} AND t.document = r.number)
      OR EXISTS (SELECT 1 FROM search_documents d CROSS JOIN search_tokens t WHERE d.record_type = r.record_type AND d.record_id = r.record_id AND d.to_revision = r.number AND ${about} AND t.document = d.revision))`)
  }
  const rows = await base.engine.at(end, actors === undefined ? 'log' : 'search').all<Row>(sql`SELECT r.number AS number, r.at AS at, r.by AS by, r.reason AS reason, r.cause AS cause, r.record_type AS record_type, r.record_id AS record_id, r.operation AS operation, r.document AS document,
    (SELECT p.document FROM revisions p WHERE p.record_type = r.record_type AND p.record_id = r.record_id AND p.number < r.number ORDER BY p.number DESC LIMIT 1) AS before
    FROM revisions r WHERE ${sql.join(conditions, sql` AND `)} ORDER BY r.number LIMIT ${limit}`)
  const whole = (type: string, document: string | null): AnyRecord | null => document === null ? null : complete(base.resource(type), JSON.parse(document) as AnyRecord)
  const changes = rows.map(({ number, at, by, reason, cause, record_type: type, record_id: id, operation, document, before }): Change => ({
    revision: Number(number), at, by, reason, cause, operation, type, id, before: whole(type, before), after: whole(type, document)
  }))
  return { changes, through: changes.length === limit ? changes.at(-1)!.revision : end }
}

/** The changes after a revision, page by page, up to the revision that was the latest when it began. */
export const allChanges = async function * (base: Base, after: number, to: number, most: number, filter: Filter): AsyncGenerator<readonly Change[]> {
  let position = after
  let left = most
  while (position < to && left > 0) {
    const { changes, through } = await changesBetween(base, position, to, Math.min(200, left), filter)
    if (changes.length > 0) yield changes
    position = through
    left -= changes.length
  }
}
