/** No answer reads more of a table than it needs: the plans of its queries scan none. */
import t from 'tap'
import { sql } from 'drizzle-orm/sql/sql'
import { answers } from '../../src/analysis/index.ts'
import { compiler } from '../../src/db/compile.ts'
import { dayView } from '../../src/resource/as-of.ts'
import { openBase } from '../../src/resource/base.ts'
import { resources } from '../../src/resources/index.ts'
import { knowingEngine } from '../db/knowledge.ts'
import { watched } from '../db/watched.ts'
import { fixedClock } from '../helper.ts'

const textOf = compiler(() => '?')

/** Steps that read a whole table: a scan, or an index of which only the interval of revisions is used, which every current row meets. */
const wholesale = /^SCAN (?!json_each)|USING INDEX \S+__to_revision\b/

t.test('the plans of the queries of every answer', async t => {
  const engine = await knowingEngine(t, 'sqlite')
  const found: string[] = []
  let queries = 0
  const spied = watched(engine, async query => {
    queries++
    for (const { detail } of await engine.all<{ detail: string }>(sql`EXPLAIN QUERY PLAN ${query}`)) if (wholesale.test(detail)) found.push(`${detail}: ${textOf(query).sql}`)
  })
  await spied.all(sql`SELECT v.id FROM measures_versions v WHERE v.to_revision > 1`)
  await spied.all(sql`SELECT document FROM revisions`)
  t.equal(found.length, 2, 'what reads a whole table is seen')

  const base = openBase(spied, resources, fixedClock().read)
  const revision = await base.head()
  for (const { operationId, example, answer } of answers) {
    found.length = 0
    queries = 0
    const { asOf = '2024-11-01', ...query } = example.query as { asOf?: string }
    await answer({ base, view: dayView(base, revision, asOf), viewOn: day => dayView(base, revision, day), params: example.params, query })
    t.ok(queries > 0, `${operationId} was watched`)
    t.strictSame(found, [], operationId)
  }
})
