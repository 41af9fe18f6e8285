/** Who writes: `Authorization: Bearer <key>`. Reading is open. */
import type { FastifyRequest } from 'fastify'
import type { Engine } from '../db/engine.ts'
import { Problem } from '../errors.ts'
import { allows, verifyKey, type Key, type Scope } from './keys.ts'

/** Makes the check of one scope: gives the key, or throws `unauthorized` or `forbidden`. */
export const authenticator = (engine: Engine, clock: () => Date) => async (request: FastifyRequest, needed: Scope): Promise<Key> => {
  const challenge = { 'www-authenticate': 'Bearer realm="sanctions-options"' }
  const header = request.headers.authorization
  if (header === undefined) throw new Problem('unauthorized', 'Send a key: Authorization: Bearer sok_…', [], challenge)
  const [, token] = /^Bearer +(\S+)$/i.exec(header) ?? []
  const key = token === undefined ? undefined : await verifyKey(engine, token, clock())
  if (key === undefined) throw new Problem('unauthorized', 'The key is not known, has expired or was revoked.', [], challenge)
  if (!allows(key.scope, needed)) throw new Problem('forbidden', `This needs a key with the scope "${needed}"; this one has "${key.scope}".`)
  return key
}
