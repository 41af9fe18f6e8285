/** Keyset cursors: where a page ended, bound to the request that they came from and to one revision of the base. */
import { createHash } from 'node:crypto'
import * as z from 'zod'
import { Problem } from '../errors.ts'

/** What a cursor holds: the last record's sort value and id, and the revision at which the list is read. */
export interface Cursor { readonly value: string | number | null, readonly id: string, readonly revision: number }

const shape = z.tuple([z.union([z.string(), z.number(), z.null()]), z.string().max(200), z.int().min(0), z.string()])

/** What binds a cursor to its request, in a few letters. */
export const digestOf = (bound: unknown): string => createHash('sha256').update(JSON.stringify(bound)).digest('base64url').slice(0, 12)

/** A cursor as text. `bound` is what must be the same on the next request: path, filters, sort, day. */
export const encodeCursor = ({ value, id, revision }: Cursor, bound: unknown): string =>
  Buffer.from(JSON.stringify([value, id, revision, digestOf(bound)])).toString('base64url')

/** What to say of a cursor that cannot be used. */
export const brokenCursor = (text: string, detail = 'is broken'): Problem =>
  new Problem('invalid-cursor', `The cursor ${detail}. Follow \`next\` as it is given, or begin again without a cursor.`, [{ pointer: 'cursor', detail, value: text.slice(0, 120) }])

/**
 * Reads the text of a cursor: whatever of the given shape was written into it.
 *
 * @throws Problem `invalid-cursor` where it is broken
 */
export const readCursor = <S extends z.ZodType>(text: string, shape: S): z.output<S> => {
  let parsed: unknown
  try {
    parsed = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    parsed = undefined
  }
  const cursor = shape.safeParse(parsed)
  if (!cursor.success) throw brokenCursor(text)
  return cursor.data
}

/**
 * Reads a cursor.
 *
 * @throws Problem `invalid-cursor` where it is broken or belongs to another request
 */
export const decodeCursor = (text: string, bound: unknown): Cursor => {
  const [value, id, revision, of] = readCursor(text, shape)
  if (of !== digestOf(bound)) throw brokenCursor(text, 'belongs to a request with another path, other filters or another order')
  return { value, id, revision }
}
