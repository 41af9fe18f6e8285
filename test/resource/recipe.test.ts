/** The README's recipe for a new record type, tried: a declaration, a line in the list, its tables. */
import t from 'tap'
import { sql } from 'drizzle-orm/sql/sql'
import { readFileSync } from 'node:fs'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { createKey } from '../../src/http/keys.ts'
import { openBase } from '../../src/resource/base.ts'
import { define } from '../../src/resource/define.ts'
import { actor, date } from '../../src/resource/fields.ts'
import { missing } from '../../src/resource/schema.ts'
import { resources } from '../../src/resources/index.ts'
import { title } from '../../src/resources/shared.ts'
import { author, emptyBase, fixedClock } from '../helper.ts'
import { ask, citations, country, source } from '../service.ts'

const embassies = define({
  name: 'embassies', one: 'embassy', component: 'Embassy', tag: 'Actors',
  description: 'Embassies and when they were open.',
  example: 'se-embassy-pyongyang',
  publicOn: ['openedOn'], sorts: ['openedOn'],
  fields: {
    title: title('Embassy of Sweden in Pyongyang'),
    sender: actor({ required: true, description: 'Whose it is.', example: 'SE' }),
    openedOn: date({ description: 'When it was opened.', example: '1975' })
  }
})

t.test('the declaration here is the one in the README', async t => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const declared = readFileSync(new URL(import.meta.url), 'utf8').split('const embassies = ')[1]!.split('\n})')[0]!.split('\n').slice(1).map(line => line.trim()).filter(line => line !== '')
  for (const line of declared) t.ok(readme.includes(line), line)
})

t.test('a new record type needs nothing but its declaration and its tables', async t => {
  const { engine } = await emptyBase(t)
  const all = [...resources, embassies]
  const statements = await missing(engine, all)
  t.ok(statements.some(statement => /CREATE TABLE "embassies"/.test(statement)), 'the draft of the migration')
  await engine.write(async tx => { for (const statement of statements) await tx.run(sql.raw(statement)) })
  t.strictSame(await missing(engine, all), [])
  const clock = fixedClock().read
  const base = openBase(engine, all, clock)
  await base.write(async w => {
    await w.put('sources', source, 'create', author)
    await w.put('countries', country('SE', 'Sweden'), 'create', author)
  })
  const app = await buildApp({ config: readConfig({ LOG_LEVEL: 'silent' }), base, clock, verify: true })
  t.teardown(() => app.close())
  const authorization = `Bearer ${(await createKey(engine, { owner: 'curator', scope: 'write', expiresAt: null }, clock())).key}`
  const post = (payload: object) => ask(app, '/v1/embassies', { method: 'POST', headers: { authorization }, payload })
  t.equal((await post({ id: 'se-embassy-pyongyang', title: 'Embassy of Sweden in Pyongyang', sender: 'SE', openedOn: '1975', citations })).status, 201)
  t.match(await post({ id: 'other', title: 'x', sender: 'SEE', citations }), { status: 422, body: { errors: [{ pointer: '/sender' }] } })
  t.match((await ask(app, '/v1/embassies?sender=SE&openedOn[lt]=1980&sort=-openedOn&include=sender')).body, { items: [{ id: 'se-embassy-pyongyang' }], included: { countries: [{ id: 'SE' }] } })
  t.match((await ask(app, '/v1/embassies?format=csv')).text, /^id,title,sender,openedOn/)
  t.equal((await ask(app, '/v1/embassies/se-embassy-pyongyang?asOf=1974-12-31')).status, 404)
  t.ok(((app as unknown as { swagger: () => { paths: Record<string, unknown> } }).swagger()).paths['/v1/embassies/{id}'])
})
