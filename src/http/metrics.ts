/** `/metrics` in the format of Prometheus. */
import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** Counts and times requests by route, method and status. With `processMetrics` also what the process uses. */
export const useMetrics = (app: FastifyInstance, processMetrics: boolean): void => {
  const register = new Registry()
  if (processMetrics) collectDefaultMetrics({ register })
  const seconds = new Histogram({
    name: 'http_request_duration_seconds', help: 'Duration of requests.', labelNames: ['method', 'route', 'status'], registers: [register],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5]
  })
  app.addHook('onResponse', async (request, reply) => {
    seconds.observe({ method: request.method, route: request.routeOptions.url ?? '(none)', status: reply.statusCode }, reply.elapsedTime / 1000)
  })
  app.get('/metrics', { schema: { hide: true } as object, config: { rateLimit: false } }, async (_, reply) => reply.type(register.contentType).serializer((text: string) => text).send(await register.metrics()))
}
