/**
 * What can go wrong, in the service's own words. Knows no framework: `src/http/problem.ts` turns these into
 * `application/problem+json` (RFC 9457).
 */

/** One thing that is wrong with one field of the input. `pointer` is a JSON pointer or the name of a parameter. */
export interface FieldProblem {
  readonly pointer: string
  readonly detail: string
  readonly value?: unknown
}

/** The kinds of problem: a stable name, a status and a title each. The name is the last part of the problem's `type`. */
export const problemKinds = {
  'invalid-request': { status: 400, title: 'The request is not valid' },
  'malformed-json': { status: 400, title: 'The body is not valid JSON' },
  'malformed-url': { status: 400, title: 'The URL is not valid' },
  'invalid-cursor': { status: 400, title: 'The cursor cannot be used here' },
  unauthorized: { status: 401, title: 'A key is needed' },
  forbidden: { status: 403, title: 'The key does not allow this' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'This method is not allowed here' },
  'not-acceptable': { status: 406, title: 'None of the accepted formats is available' },
  timeout: { status: 408, title: 'The request took too long to arrive' },
  conflict: { status: 409, title: 'The request conflicts with what is there' },
  'in-flight': { status: 409, title: 'A request with this idempotency key is being handled' },
  gone: { status: 410, title: 'The record was deleted' },
  stale: { status: 412, title: 'The record has changed since you read it' },
  'not-yet': { status: 412, title: 'The base has not got to that revision' },
  'too-large': { status: 413, title: 'The body is too large' },
  'url-too-long': { status: 414, title: 'The URL is too long' },
  'unsupported-media-type': { status: 415, title: 'The body is in a format that is not accepted here' },
  'invalid-record': { status: 422, title: 'The record is not valid' },
  'idempotency-mismatch': { status: 422, title: 'The idempotency key was used for another request' },
  'precondition-required': { status: 428, title: 'If-Match is required' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'headers-too-large': { status: 431, title: 'The request headers are too large' },
  internal: { status: 500, title: 'Something went wrong here' },
  unavailable: { status: 503, title: 'The service cannot answer now' }
} as const

/** The name of a kind of problem. */
export type ProblemKind = keyof typeof problemKinds

/** A problem to be told to the caller. `errors` lists every failing field, not only the first. */
export class Problem extends Error {
  readonly kind: ProblemKind
  readonly errors: readonly FieldProblem[]
  readonly headers: Readonly<Record<string, string>>

  constructor (kind: ProblemKind, detail: string, errors: readonly FieldProblem[] = [], headers: Readonly<Record<string, string>> = {}) {
    super(detail)
    this.name = 'Problem'
    this.kind = kind
    this.errors = errors
    this.headers = headers
  }
}
