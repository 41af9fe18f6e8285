/**
 * Pages of a stream that an answer makes: cursors say where a page ended, by the key of its last entry, and are bound to the
 * request, the day and the revision. `next` names day and revision, so that every page is cut from the same stream.
 */
import * as z from 'zod'
import { brokenCursor, digestOf, readCursor } from '../../http/cursor.ts'

/** What must be the same on every page. */
export interface Bound {
  /** The path below the base path: `/timeline`. */
  readonly path: string
  readonly query: Readonly<Record<string, string | undefined>>
  readonly asOf: string
  readonly revision: number
}

/** A page of a stream. */
export interface Page<E> { readonly items: E[], readonly total: number, readonly next: string | null }

/** The link to the next page, in an answer. */
export const nextField = z.string().max(4000).nullable().meta({ description: 'The next page, at the same day and revision; null on the last one.', example: null })

/** How many entries there are on all pages. */
export const totalField = z.int().min(0).meta({ description: 'How many entries there are on all pages.', example: 42 })

const shape = z.tuple([z.string().max(600), z.string()])

// The day and the revision are bound as resolved; how a page is cut and written is free.
const unbound = ['cursor', 'limit', 'asOf', 'knownAt', 'format']

const digest = ({ path, query, asOf, revision }: Bound): string => {
  const filters = Object.entries(query).filter(([name, value]) => !unbound.includes(name) && value !== undefined).sort(([a], [b]) => a < b ? -1 : 1)
  return digestOf([path, filters, asOf, revision])
}

const read = (text: string, bound: Bound): string => {
  const [key, of] = readCursor(text, shape)
  if (of !== digest(bound)) throw brokenCursor(text, 'belongs to a request with another path, other filters, another day or another revision')
  return key
}

/**
 * Cuts a page out of a stream that is in the order of its keys, ascending or descending.
 *
 * @throws Problem `invalid-cursor` where the cursor is broken or belongs to another request
 */
export const pageOf = <E>(entries: readonly E[], keyOf: (entry: E) => string, descending: boolean, bound: Bound): Page<E> => {
  const { cursor, limit } = bound.query
  const size = Number(limit ?? 100)
  const after = cursor === undefined ? undefined : read(cursor, bound)
  const start = after === undefined ? 0 : entries.findIndex(entry => descending ? keyOf(entry) < after : keyOf(entry) > after)
  const items = start === -1 ? [] : entries.slice(start, start + size)
  const more = start !== -1 && start + size < entries.length
  const parameters = Object.entries({ ...bound.query, asOf: bound.asOf, knownAt: String(bound.revision), cursor: more ? Buffer.from(JSON.stringify([keyOf(items.at(-1)!), digest(bound)])).toString('base64url') : undefined })
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { items, total: entries.length, next: more ? `/v1${bound.path}?${new URLSearchParams(parameters).toString()}` : null }
}
