/** Turns every error, the framework's own included, into `application/problem+json` (RFC 9457). */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Socket } from 'node:net'
import { Problem, problemKinds, type FieldProblem, type ProblemKind } from '../errors.ts'
import { didYouMean } from '../suggest.ts'

/** The media type of problems. */
export const problemType = 'application/problem+json'

/** The stable address of a kind of problem: a name, which need not be fetched. */
export const typeOf = (kind: ProblemKind): string => `urn:sanctions-options:problem:${kind}`

interface ProblemBody { type: string, title: string, status: number, detail: string, instance?: string, errors: readonly FieldProblem[] }

const bodyOf = (problem: Problem, instance?: string): ProblemBody => {
  const { status, title } = problemKinds[problem.kind]
  return { type: typeOf(problem.kind), title, status, detail: problem.message, ...(instance === undefined ? {} : { instance }), errors: problem.errors }
}

/** What Fastify's own errors are in our words; the keys are its error codes. */
const frameworkKinds: Readonly<Record<string, readonly [ProblemKind, string]>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: ['malformed-json', 'The body is not valid JSON.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['malformed-json', 'The body is empty.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['unsupported-media-type', 'The body must be application/json; a patch may also be application/merge-patch+json.'],
  FST_ERR_CTP_BODY_TOO_LARGE: ['too-large', 'The body is larger than the limit of 1 MiB.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['invalid-request', 'The body does not have the length that Content-Length says.'],
  FST_ERR_BAD_URL: ['malformed-url', 'The URL cannot be decoded.'],
  FST_ERR_ASYNC_CONSTRAINT: ['malformed-url', 'The URL cannot be used here.'],
  FST_ERR_MAX_PARAM_LENGTH: ['url-too-long', 'A part of the path is longer than 200 characters.'],
  FST_ERR_REP_INVALID_PAYLOAD_TYPE: ['internal', 'Something went wrong here.']
}

/** Any error as a problem. What is not ours and not the framework's becomes `internal`, and tells nothing of itself. */
export const problemOf = (error: unknown): Problem => {
  if (error instanceof Problem) return error
  const { code, statusCode } = error as Partial<FastifyError>
  const known = code === undefined ? undefined : frameworkKinds[code]
  if (known !== undefined) return new Problem(known[0], known[1])
  if (statusCode === 429) return new Problem('too-many-requests', 'More requests than the limit allows; wait as long as Retry-After says.')
  if (statusCode === 503) return new Problem('unavailable', 'The service is too busy to answer now.', [], { 'retry-after': '5' })
  if (statusCode === 400 && error instanceof SyntaxError) return new Problem('malformed-json', 'The body is not valid JSON.')
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return new Problem('invalid-request', 'The request cannot be understood.')
  return new Problem('internal', 'Something went wrong here; the request id helps to find it in the log.')
}

const send = (reply: FastifyReply, problem: Problem): FastifyReply =>
  reply.code(problemKinds[problem.kind].status).headers({ 'cache-control': 'no-store', ...problem.headers }).type(problemType).serializer(JSON.stringify).send(bodyOf(problem, reply.request.url.split('?')[0]))

/** The paths that an unknown one is compared with. */
const pathNear = (url: string, paths: Iterable<string>): string => didYouMean(url, [...paths].filter(path => !path.includes(':')))

/** The answer to a socket that sent no HTTP that could be parsed. */
const rawAnswer = (problem: Problem): string => {
  const body = JSON.stringify(bodyOf(problem))
  const { status, title } = problemKinds[problem.kind]
  return `HTTP/1.1 ${status} ${title}\r\nContent-Type: ${problemType}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`
}

/** What to say to a client whose request the HTTP parser refused, by Node's error code. */
export const clientErrorHandler = (error: Error & { code?: string }, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const problem = error.code === 'HPE_HEADER_OVERFLOW'
    ? new Problem('headers-too-large', 'The request headers are larger than 16 KiB.')
    : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
      ? new Problem('timeout', 'The request did not arrive in time.')
      : new Problem('invalid-request', 'This is not a valid HTTP request, or its method is none that HTTP knows.')
  socket.end(rawAnswer(problem))
}

/** Errors that Fastify finds before a route is chosen. */
export const frameworkErrors = (error: FastifyError, _: FastifyRequest, reply: FastifyReply): void => { void send(reply, problemOf(error)) }

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'] as const

/** Whether a path is one that a route's pattern stands for. */
const fits = (pattern: string, path: string): boolean => {
  const [expected, given] = [pattern.split('/'), path.split('/')]
  return expected.length === given.length && expected.every((part, index) => part.startsWith(':') ? given[index] !== '' : part === given[index])
}

/**
 * Sets the error handlers of an app. Call it before the routes are registered.
 *
 * @returns a function to call when all routes are there: it answers 405, with `Allow`, to methods that a path does not have
 */
export const useProblems = (app: FastifyInstance): (() => void) => {
  const allowed = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    if (!allowed.has(url)) allowed.set(url, new Set())
    for (const one of [method].flat()) allowed.get(url)!.add(one)
  })
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error)
    if (problemKinds[problem.kind].status >= 500) request.log.error(error)
    return send(reply, problem)
  })
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0]!
    // A method that the router does not know at all, on a path that it does.
    const [, has] = [...allowed].find(([pattern]) => fits(pattern, path)) ?? []
    if (has !== undefined) return send(reply, new Problem('method-not-allowed', `${request.method} is not allowed here.`, [], { allow: [...has].sort().join(', ') }))
    return send(reply, new Problem('not-found', `There is nothing at ${path.slice(0, 200)}.${pathNear(path, allowed.keys())}`))
  })
  return () => {
    for (const [url, has] of [...allowed]) {
      const others = methods.filter(method => !has.has(method))
      if (url.includes('*') || others.length === 0) continue
      const allow = [...has].sort().join(', ')
      app.route({
        method: others,
        url,
        schema: { hide: true } as object,
        // Before the body is read: a wrong method is wrong whatever it carries.
        onRequest: async request => {
          throw new Problem('method-not-allowed', `${request.method} is not allowed here; ${allow} ${has.size === 1 ? 'is' : 'are'}.`, [], { allow })
        },
        handler: async () => {}
      })
    }
  }
}
