import t from 'tap'
import { readConfig } from '../src/config.ts'

t.test('defaults, and values as they are meant', async t => {
  t.match(readConfig({}), { HOST: '127.0.0.1', PORT: 3000, DATABASE_URL: 'file:var/knowledge.sqlite', RATE_LIMIT: 0 })
  t.strictSame(readConfig({ DATABASE_REPLICA_URLS: 'postgres://one/base, postgres://two/base,' }).DATABASE_REPLICA_URLS, ['postgres://one/base', 'postgres://two/base'])
  t.match(readConfig({ PORT: '0', RATE_LIMIT: '60', HOST: '' }), { PORT: 0, RATE_LIMIT: 60, HOST: '127.0.0.1' })
})

t.test('a wrong value is refused by name, all of them at once, and a database address is not repeated', async t => {
  for (const [key, value] of [['PORT', '70000'], ['PORT', '3000x'], ['PORT', '-1'], ['LOG_LEVEL', 'loud'], ['RATE_LIMIT', '1.5'], ['DATABASE_CONNECTIONS', '0'], ['TRUST_PROXY', 'yes']] as const) {
    t.throws(() => readConfig({ [key]: value }), { message: new RegExp(`${key}: "${value}" cannot be used`) } as unknown as Error)
  }
  t.throws(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y' }), { message: /PORT[\s\S]*LOG_LEVEL/ } as unknown as Error)
  t.throws(() => readConfig({ DATABASE_URL: `postgres://user:secret@host/${'x'.repeat(2_000)}` }), { message: /^(?![\s\S]*secret)[\s\S]*DATABASE_URL/ } as unknown as Error)
})
