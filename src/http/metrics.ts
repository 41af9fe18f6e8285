/** `/metrics` in the format of Prometheus. */
import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { ServerState } from '../db/engine.ts'

/** What is said of each server of the database, where there are several. */
const useServers = (register: Registry, servers: () => readonly ServerState[]): void => {
  if (servers().length === 0) return
  const gauge = (name: string, help: string, value: (server: ServerState) => number): void => {
    const made: Gauge<'server' | 'role'> = new Gauge({
      name, help, labelNames: ['server', 'role'], registers: [register],
      collect: () => {
        made.reset()
        for (const server of servers()) made.set({ server: server.name, role: server.role }, value(server))
      }
    })
  }
  gauge('database_server_up', 'Whether a server of the database answers.', ({ up }) => up ? 1 : 0)
  gauge('database_server_behind', 'Whether a standby lags by more than about a second, and is not asked for that.', ({ behind }) => behind ? 1 : 0)
  gauge('database_server_revision', 'The latest revision that a server of the database has.', ({ reached }) => reached)
}

/**
 * Counts and times requests by route, method and status, and tells of the database's servers. With `processMetrics` also what
 * the process uses.
 */
export const useMetrics = (app: FastifyInstance, processMetrics: boolean, servers: () => readonly ServerState[]): void => {
  const register = new Registry()
  useServers(register, servers)
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
