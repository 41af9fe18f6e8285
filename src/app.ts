/** The service as an app: an ordered list of explicit registers. Tests build it; `main.ts` listens. */
import compress from '@fastify/compress'
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import swaggerUi from '@fastify/swagger-ui'
import Fastify, { type FastifyInstance } from 'fastify'
import { createHash, randomUUID } from 'node:crypto'
import { answers } from './analysis/index.ts'
import { answerRoute } from './analysis/shared/routes.ts'
import { changesRoutes } from './catalog/changes/routes.ts'
import { searchRoutes } from './catalog/search/routes.ts'
import type { Config } from './config.ts'
import { Problem } from './errors.ts'
import { authenticator } from './http/authenticate.ts'
import { entityTag, notModified } from './http/conditional.ts'
import { useMetrics } from './http/metrics.ts'
import { useSpecification } from './http/openapi.ts'
import { clientErrorHandler, frameworkErrors, useProblems } from './http/problem.ts'
import { serviceRoutes } from './http/service.ts'
import { serializerCompiler, validatorCompiler } from './http/validate.ts'
import type { Base } from './resource/base.ts'
import { resourceRoutes } from './resource/routes.ts'
import { version } from './version.ts'

/** What an app is built from. */
export interface AppParts {
  readonly config: Config
  readonly base: Base
  readonly clock: () => Date
  /** The specification to serve; made from the routes where none is given. */
  readonly specification?: Record<string, unknown> | undefined
  /** Hold every answer against its schema: for tests. */
  readonly verify?: boolean
  /** Measure the process for `/metrics`: for a process of its own. */
  readonly processMetrics?: boolean
}

/** The largest body, in bytes. */
const bodyLimit = 1024 * 1024

/** Builds the app; nothing listens yet. */
export const buildApp = async ({ config, base, clock, specification, verify = false, processMetrics = false }: AppParts): Promise<FastifyInstance> => {
  const app = Fastify({
    logger: config.LOG_LEVEL === 'silent' ? false : { level: config.LOG_LEVEL, redact: ['req.headers.authorization'] },
    bodyLimit,
    // Ours instead of Fastify's own, which take a tenth of a second to load.
    schemaController: { compilersFactory: { buildValidator: () => validatorCompiler, buildSerializer: () => serializerCompiler(verify) } } as never,
    trustProxy: config.TRUST_PROXY === 'true',
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    routerOptions: { maxParamLength: 200 },
    // A client that sends slowly is cut: Node looks every second in place of every thirty.
    requestTimeout: 15_000,
    // A missing Host is answered by us, as Node's own answer is no problem+json.
    http: { connectionsCheckingInterval: 1_000, headersTimeout: 10_000, requireHostHeader: false },
    // Keep-alive connections that wait for nothing are closed at once when the service stops.
    forceCloseConnections: 'idle',
    frameworkErrors,
    clientErrorHandler: clientErrorHandler as never
  })

  const refuseOtherMethods = useProblems(app)
  app.removeContentTypeParser('text/plain')
  app.addContentTypeParser('application/merge-patch+json', { parseAs: 'string' }, app.getDefaultJsonParser('error', 'error'))
  app.addHook('onRequest', async (request, reply) => {
    void reply.headers({ 'x-request-id': request.id, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
    if (request.headers.host === undefined && request.raw.httpVersion === '1.1') throw new Problem('invalid-request', 'The request names no host.', [{ pointer: 'host', detail: 'is missing' }])
  })

  await app.register(cors, { strictPreflight: false, methods: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'], exposedHeaders: ['ETag', 'Link', 'Location', 'Retry-After', 'Revision', 'X-Request-Id', 'Idempotency-Replayed'], maxAge: 600 })
  await app.register(compress, { threshold: 2_048, encodings: ['br', 'gzip'], customTypes: /^(?:application|text)\/[a-z+.-]+/ })
  if (config.RATE_LIMIT > 0) await app.register(rateLimit, { max: config.RATE_LIMIT, timeWindow: 60_000, enableDraftSpec: true })
  await useSpecification(app, version, specification)
  useMetrics(app, processMetrics, () => base.engine.servers())

  serviceRoutes(app, {
    version,
    recordTypes: base.resources.map(({ name, description }) => ({ name, description, path: `/v1/${name}` })),
    answers: answers.map(({ path, summary }) => ({ path: `/v1${path}`, question: summary })),
    rules: answers.flatMap(({ operationId, rules }) => Object.entries(rules).map(([name, text]) => ({ answer: operationId.replace(/^get/, '').toLowerCase(), name, text })))
  }, () => base.head())
  for (const answer of answers) answerRoute(app, { base, clock }, answer)
  searchRoutes(app, { base, clock })
  changesRoutes(app, { base, clock })
  const authenticate = authenticator(base.engine, clock)
  for (const resource of base.resources) resourceRoutes(app, { base, clock, authenticate }, resource)

  let specificationText: string | undefined
  let specificationTag: string | undefined
  app.get('/openapi.json', { schema: { hide: true } as object }, async (request, reply) => {
    specificationText ??= JSON.stringify(app.swagger())
    specificationTag ??= createHash('sha256').update(specificationText).digest('base64url')
    if (notModified(request, reply, entityTag({ record: 0, base: 0 }, [specificationTag, request.headers['accept-encoding']]))) return reply
    return reply.type('application/json; charset=utf-8').serializer((text: string) => text).send(specificationText)
  })
  app.get('/', { schema: { hide: true } as object }, async (_, reply) => reply.redirect('/docs', 302))
  refuseOtherMethods()
  await app.register(async docs => {
    await docs.register(helmet, { contentSecurityPolicy: { directives: { defaultSrc: ['\'self\''], styleSrc: ['\'self\'', '\'unsafe-inline\''], imgSrc: ['\'self\'', 'data:'], upgradeInsecureRequests: null } } })
    await docs.register(swaggerUi, {
      routePrefix: '/docs',
      staticCSP: false,
      theme: { title: 'Sanctions options' },
      uiConfig: { docExpansion: 'list', deepLinking: true, defaultModelsExpandDepth: 0, tryItOutEnabled: true, displayRequestDuration: true, filter: true }
    })
  })
  return app
}
