import type { Client, ClientPathsWithMethod, FetchResponse, MaybeOptionalInit } from 'openapi-fetch'
import type { components, paths } from './schema.d.ts'

export type { components, paths } from './schema.d.ts'

/** A record, an answer or another schema of the specification, by its name: `Schema<'Measure'>`. */
export type Schema<N extends keyof components['schemas']> = components['schemas'][N]

type Media = 'application/json' | 'application/problem+json'
type Base = Client<paths, Media>
type Verb = 'get' | 'head' | 'post' | 'patch' | 'delete'

/** A request with exactly the parameters of its path: openapi-fetch infers the type of what it is given, and lets a misspelt name pass where another is required. */
type Exact<M extends Verb> = <P extends ClientPathsWithMethod<Base, M>>(
  path: P,
  ...init: undefined extends MaybeOptionalInit<paths[P], M> ? [MaybeOptionalInit<paths[P], M>?] : [MaybeOptionalInit<paths[P], M>]
) => Promise<FetchResponse<NonNullable<paths[P][M]>, {}, Media>>

/** A typed client of the service; answers are JSON, failures problems. */
export type SanctionsClient = Omit<Base, Uppercase<Verb>> & { readonly [M in Verb as Uppercase<M>]: Exact<M> }

/** A service's own problem (RFC 9457), thrown by `unwrap`. */
export declare class ProblemError extends Error {
  readonly problem: Schema<'Problem'> | undefined
  readonly status: number
}

/** Makes a client. `baseUrl` is `http://127.0.0.1:3000` unless told; `key` is needed for writing only. */
export declare const createClient: (options?: { baseUrl?: string, key?: string, fetch?: (request: Request) => Promise<Response> }) => SanctionsClient

/** The body of an answer; throws a `ProblemError` where there is none. */
export declare const unwrap: <D, E, R extends { response: Response } & ({ data: D, error?: never } | { data?: never, error: E })>(answer: Promise<R>) => Promise<R extends { data: infer T, error?: never } ? T : never>

/** Paths whose GET answers with a list. */
export type ListPath = { [P in keyof paths]: paths[P] extends { get: { responses: { 200: { content: { 'application/json': { items: unknown[], next: string | null } } } } } } ? P : never }[keyof paths]
type Get<P extends ListPath> = paths[P] extends { get: infer G } ? G : never
type Query<P extends ListPath> = Get<P> extends { parameters: { query?: infer Q } } ? Omit<NonNullable<Q>, 'cursor' | 'format'> : never
type Item<P extends ListPath> = Get<P> extends { responses: { 200: { content: { 'application/json': { items: (infer I)[] } } } } } ? I : never

/** All items of a list, page by page, at the revision of the first page. */
export declare const every: <P extends ListPath>(client: SanctionsClient, path: P, query?: Query<P>) => AsyncGenerator<Item<P>>
