/** `npm run keys -- create|list|revoke`: keys for writing. The key is printed once and only its hash is stored. */
import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { migrate } from '../db/migrate.ts'
import { openConfigured } from '../db/open.ts'
import { createKey, listKeys, revokeKey, scopes, type Scope } from '../http/keys.ts'

const usage = `Usage:
  npm run keys -- create --owner NAME [--scope ${scopes.join('|')}] [--days N]
  npm run keys -- list
  npm run keys -- revoke ID

The owner's name goes on every revision made with the key. A key lasts 365 days unless --days says otherwise (1 to 3650).`

class UsageError extends Error {}

const run = async (): Promise<void> => {
  const { values, positionals: [command, id] } = parseArgs({
    allowPositionals: true,
    options: { owner: { type: 'string' }, scope: { type: 'string', default: 'write' }, days: { type: 'string', default: '365' } }
  })
  const now = new Date()
  const engine = await openConfigured(readConfig(process.env))
  try {
    await migrate(engine)
    if (command === 'create') {
      const owner = values.owner?.trim() ?? ''
      if (!/^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,99}$/u.test(owner)) throw new UsageError('--owner is needed: a name of letters, digits, spaces, ".", "_", "@", "-", at most 100 characters')
      if (owner === 'dataset') throw new UsageError('--owner cannot be "dataset": that name stands for the bundled knowledge')
      if (!(scopes as readonly string[]).includes(values.scope)) throw new UsageError(`--scope must be one of ${scopes.join(', ')}`)
      const days = Number(values.days)
      if (!Number.isInteger(days) || days < 1 || days > 3_650) throw new UsageError('--days must be a whole number from 1 to 3650')
      const expiresAt = new Date(now.getTime() + days * 86_400_000).toISOString()
      const made = await createKey(engine, { owner, scope: values.scope as Scope, expiresAt }, now)
      console.log(made.key)
      console.error(`Key ${made.id} of ${owner} with the scope "${values.scope}", until ${expiresAt}. It is shown this once only.`)
    } else if (command === 'list') {
      const keys = await listKeys(engine)
      for (const key of keys) console.log([key.id, key.scope, key.owner, `created ${key.createdAt}`, `expires ${key.expiresAt ?? 'never'}`, key.revokedAt === null ? '' : `revoked ${key.revokedAt}`].join('  ').trim())
      if (keys.length === 0) console.error('There are no keys.')
    } else if (command === 'revoke') {
      if (id === undefined) throw new UsageError('The id of the key is needed, as "list" shows it')
      if (!await revokeKey(engine, id, now)) throw new UsageError(`There is no key ${id} that could be revoked`)
      console.log(`Key ${id} is revoked.`)
    } else {
      throw new UsageError(command === undefined ? 'What is to be done?' : `There is no command "${command}"`)
    }
  } finally {
    await engine.close()
  }
}

try {
  await run()
} catch (error) {
  console.error(error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') === true ? `${(error as Error).message}\n\n${usage}` : (error as Error).message)
  process.exitCode = 1
}
