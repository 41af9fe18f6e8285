/**
 * Conditional requests on revisions (RFC 9110). An entity tag is `"<record revision>-<base revision>-<variant>"`: the first
 * part is what `If-Match` compares, so that any variant of the current revision matches; the others make it strong.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../errors.ts'

/** What an answer depends on besides the request: the record's revision (0 for lists and answers) and the base's (0 where it does not matter). */
export interface Version { readonly record: number, readonly base: number }

let build: string | undefined

/** A digest of the service's own code: another version may answer the same question in other bytes. Read once, at the first answer. */
const buildDigest = (): string => {
  if (build === undefined) {
    const source = new URL('../', import.meta.url)
    const hash = createHash('sha256')
    for (const path of readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.ts')).sort()) hash.update(path).update(readFileSync(new URL(path, source)))
    build = hash.digest('base64url')
  }
  return build
}

/** The entity tag of an answer. `variant` holds everything that makes its bytes differ: format, resolved day, path and query. */
export const entityTag = ({ record, base }: Version, variant: readonly unknown[]): string =>
  `"${record}-${base}-${createHash('sha256').update(buildDigest()).update(JSON.stringify(variant)).digest('base64url').slice(0, 16)}"`

const tags = (header: string): string[] => header.split(',').map(tag => tag.trim())

/** Sets the entity tag; true where the client has this answer already, and 304 was sent. */
export const notModified = (request: FastifyRequest, reply: FastifyReply, tag: string): boolean => {
  void reply.header('etag', tag).header('cache-control', 'no-cache').header('vary', 'Accept, Accept-Encoding')
  const header = request.headers['if-none-match']
  if (header === undefined || !(header.trim() === '*' || tags(header).map(other => other.replace(/^W\//, '')).includes(tag))) return false
  void reply.code(304).send()
  return true
}

/**
 * The check that an update or delete is made on what the client has read.
 *
 * @returns a function that is given the current revision, inside the transaction, and throws `stale` where it is another
 * @throws Problem `precondition-required` where If-Match is missing, `invalid-request` where it holds no entity tags
 */
export const ifMatch = (header: string | undefined): ((revision: number) => void) => {
  if (header === undefined) throw new Problem('precondition-required', 'Send the ETag of the record as you read it in If-Match, so that nobody\'s change is lost.')
  if (header.trim() === '*') return () => {}
  if (!tags(header).every(tag => /^(?:W\/)?"[^"]*"$/.test(tag))) throw new Problem('invalid-request', 'If-Match does not hold entity tags.', [{ pointer: 'if-match', detail: 'is not a list of entity tags', value: header.slice(0, 120) }])
  // Compared strongly: a weak tag matches nothing.
  const revisions = tags(header).map(tag => /^"(\d+)-\d+-[\w-]+"$/.exec(tag)?.[1])
  return revision => {
    if (!revisions.includes(String(revision))) throw new Problem('stale', `The record is at revision ${revision}; read it again and decide anew.`)
  }
}
