/** No search, suggestion or page of changes reads a large table from end to end. */
import type { SQL } from 'drizzle-orm/sql/sql'
import { sql } from 'drizzle-orm/sql/sql'
import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { openBase } from '../../src/resource/base.ts'
import { resources } from '../../src/resources/index.ts'
import { author, fixedClock } from '../helper.ts'
import { emptyEngine } from '../db/engines.ts'
import { watched } from '../db/watched.ts'
import { ask, small } from '../service.ts'

t.test('every query goes by a key', async t => {
  const engine = await emptyEngine(t, 'sqlite')
  const asked: SQL[] = []
  const clock = fixedClock().read
  const base = openBase(watched(engine, async query => { asked.push(query) }), resources, clock)
  await base.write(async writer => { for (const [type, list] of Object.entries(small)) for (const record of list) await writer.put(type, record, 'create', author) })
  const app = await buildApp({ config: readConfig({ LOG_LEVEL: 'silent' }), base, clock })
  t.teardown(() => app.close())
  await ask(app, '/v1/search?q=target')
  asked.length = 0
  for (const path of [
    '/v1/search?q=target', '/v1/search?q=second%20freeze%20prop', '/v1/search?q=sceond', '/v1/search?q=freeze%20xyzzy', '/v1/search?q=freeze&asOf=2021-12-31&type=measures&sender=AA&target=TT,BB&year=2021', '/v1/search?q=property%20of%20the%20listed%20freeze%20act%20one%20two%20three',
    '/v1/suggest?q=ta', '/v1/changes?limit=2', '/v1/changes?type=measures', '/v1/changes?actor=TT', '/v1/changes?actor=TT,AA&format=ndjson'
  ]) t.equal((await ask(app, path)).status, 200, path)
  t.ok(asked.length > 40)
  // As the tables are named in the queries; a table made on the way is named m, counted or found.
  const large = /^SCAN (?:revisions|search_(?:tokens|documents|aliases|actors|words)|[adfprtwx])(?: |$)/
  for (const query of asked) {
    const plan = await engine.all<{ detail: string }>(sql`EXPLAIN QUERY PLAN ${query}`)
    t.strictSame(plan.map(({ detail }) => detail).filter(detail => large.test(detail)), [])
  }
  const control = await engine.all<{ detail: string }>(sql`EXPLAIN QUERY PLAN SELECT t.impact FROM search_tokens t WHERE t.impact = 1`)
  t.ok(control.some(({ detail }) => large.test(detail)), 'a scan would be seen')
})
