/** The feed of changes: as pages, as NDJSON, as events; and that replaying it gives the present base. */
import t, { type Test } from 'tap'
import { EventEmitter } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { eventOf, stream, watch } from '../../src/catalog/changes/stream.ts'
import { changesBetween, type Change } from '../../src/catalog/changes/feed.ts'
import { openBase, type Base } from '../../src/resource/base.ts'
import { openSqlite } from '../../src/db/sqlite.ts'
import { resources } from '../../src/resources/index.ts'
import { author, emptyBase } from '../helper.ts'
import { engineName } from '../db/names.ts'
import { ask, citations, country, service, source } from '../service.ts'

const act = (id: string, title: string, more: object = {}) => ({ id, title, kind: 'statute', issuer: 'AA', adoptedOn: '2020-01-01', citations, ...more })

/** The base as a reader of the feed has it: by type and id. */
const replayed = (t: Test, changes: readonly Change[]): Record<string, unknown> => {
  const records: Record<string, unknown> = {}
  for (const { type, id, before, after } of changes) {
    const key = `${type}/${id}`
    t.strictSame(records[key] ?? null, before, `before ${key}`)
    if (after === null) delete records[key]
    else records[key] = after
  }
  return records
}

const present = async (base: Base): Promise<Record<string, unknown>> => {
  const view = base.at(await base.head())
  const records: Record<string, unknown> = {}
  for (const resource of base.resources) for (const { record } of await view.find(resource)) records[`${resource.name}/${record.id}`] = record
  return records
}

/** Numbers that are the same on every run. */
const random = (seed: number) => () => {
  seed = (seed * 1664525 + 1013904223) >>> 0
  return seed / 2 ** 32
}

/** Creates, changes and deletes at random. */
const churn = async (base: Base, steps: number, seed: number): Promise<void> => {
  const next = random(seed)
  const there = new Set<string>()
  for (let step = 0; step < steps; step++) {
    await base.write(async writer => {
      for (let many = 0; many < 1 + next() * 3; many++) {
        const id = `act-${Math.floor(next() * 30)}`
        if (!there.has(id)) {
          if (await writer.used('instruments', id)) continue
          await writer.put('instruments', act(id, `Title ${step}`), 'create', { by: 'a', reason: `step ${step}` })
          there.add(id)
        } else if (next() < 0.3) {
          await writer.remove('instruments', id, { by: 'b', cause: 'aa-act' })
          there.delete(id)
        } else await writer.put('instruments', act(id, `Title ${step}`, { issuer: next() < 0.5 ? 'BB' : 'AA' }), 'update', { by: 'c' })
      }
    })
  }
}

t.test('a reader who replays the feed has the present base, page by page and line by line', async t => {
  for (const seed of [1, 2, 3]) {
    const { app, base } = await service(t)
    await churn(base, 40, seed)
    const pages: Change[] = []
    let next: string | null = `/v1/changes?limit=${seed * 7}`
    while (next !== null) {
      const { status, body } = await ask(app, next)
      t.equal(status, 200)
      t.ok(body.items.length <= seed * 7)
      pages.push(...body.items)
      next = body.next
    }
    t.strictSame(pages.map(({ revision }) => revision), Array.from({ length: await base.head() }, (_, index) => index + 1), 'every revision, in order')
    t.ok(pages.some(({ operation }) => operation === 'delete') && pages.some(({ operation }) => operation === 'update'))
    const expected = await present(base)
    t.strictSame(replayed(t, pages), expected)
    const lines = await ask(app, '/v1/changes', { headers: { accept: 'application/x-ndjson' } })
    t.match(lines.headers['content-type'], 'application/x-ndjson')
    t.strictSame(lines.text.trimEnd().split('\n').map(line => JSON.parse(line)), pages)
    t.equal((await ask(app, '/v1/changes?format=ndjson&limit=5')).text.trimEnd().split('\n').length, 5)
  }
})

t.test('a change says who, when, why, what was before and after; a deletion is a tombstone', async t => {
  const { app, base, key } = await service(t)
  const head = await base.head()
  const authorization = await key('admin', 'curator')
  const created = await ask(app, '/v1/instruments?reason=New&cause=aa-act', { method: 'POST', headers: { authorization }, payload: act('new', 'New act') })
  t.equal(created.status, 201)
  const patched = await ask(app, '/v1/instruments/new?reason=Renamed', { method: 'PATCH', headers: { authorization, 'if-match': created.headers.etag as string }, payload: { title: 'Renamed act' } })
  await ask(app, '/v1/instruments/new', { method: 'DELETE', headers: { authorization, 'if-match': patched.headers.etag as string } })
  const { body } = await ask(app, `/v1/changes?after=${head}`)
  t.match(body.items, [
    { revision: head + 1, operation: 'create', by: 'curator', reason: 'New', cause: 'aa-act', type: 'instruments', id: 'new', before: null, after: { title: 'New act' }, at: '2026-11-24T09:00:00.000Z' },
    { revision: head + 2, operation: 'update', reason: 'Renamed', before: { title: 'New act' }, after: { title: 'Renamed act' } },
    { revision: head + 3, operation: 'delete', reason: null, before: { title: 'Renamed act' }, after: null }
  ])
  t.match(body, { next: null, through: head + 3, revision: head + 3 })
  t.match((await ask(app, `/v1/changes?after=${body.through}`)).body, { items: [], next: null, through: head + 3 })
  t.match((await ask(app, '/v1/changes?after=latest')).body, { items: [], through: head + 3 })
  t.match((await ask(app, '/v1/changes?after=99999')).body, { items: [], next: null })
})

t.test('filters: by record type, and by actor, before or after', async t => {
  const { app, base } = await service(t)
  await base.write(async writer => {
    await writer.put('instruments', act('moves', 'Moves', { issuer: 'BB' }), 'create', author)
    await writer.put('instruments', act('moves', 'Moves', { issuer: 'AA' }), 'update', author)
    await writer.put('instruments', act('moves', 'Moves on', { issuer: 'AA' }), 'update', author)
    await writer.put('countries', country('BB', 'Bland, renamed'), 'update', author)
    await writer.remove('instruments', 'moves', author)
  })
  const items = async (query: string): Promise<Change[]> => (await ask(app, `/v1/changes?${query}`)).body.items
  t.strictSame((await items('type=countries')).map(({ id }) => id), ['AA', 'BB', 'TT', 'QQ', 'BB'])
  t.strictSame((await items('actor=BB')).map(({ type, id, operation }) => [type, id, operation]), [
    ['countries', 'BB', 'create'], ['instruments', 'moves', 'create'], ['instruments', 'moves', 'update'], ['countries', 'BB', 'update']
  ], 'the update that took it away counts, the next one does not')
  t.strictSame((await items('actor=TT&type=measures,regimes')).map(({ id }) => id), ['aa-tt', 'aa-tt-freeze', 'aa-tt-freeze-2'])
  t.strictSame((await items('actor=ZZ')), [])
  const wrong = await ask(app, '/v1/changes?type=measure')
  t.equal(wrong.status, 400)
  t.match(wrong.body.detail, /Did you mean "measures"\?/)
  for (const query of ['after=-1', 'after=x', 'limit=0', 'limit=501', 'aftre=1', 'format=csv']) t.equal((await ask(app, `/v1/changes?${query}`)).status, 400, query)
  t.equal((await ask(app, '/v1/changes', { headers: { accept: 'text/csv' } })).status, 406)
  const { headers } = await ask(app, '/v1/changes?limit=2')
  t.equal((await ask(app, '/v1/changes?limit=2', { headers: { 'if-none-match': headers.etag as string } })).status, 304)
})

t.test('a part looks at so many revisions and no more, and says how far it came', async t => {
  const base = await emptyBase(t)
  const window = 40
  await base.write(async writer => {
    await writer.put('sources', source, 'create', author)
    for (let index = 0; index < window + 10; index++) await writer.put('sources', { ...source, note: String(index) }, 'update', author)
    await writer.put('countries', country('AA', 'Aland'), 'create', author)
  })
  const head = await base.head()
  const first = await changesBetween(base, 0, head, 100, { types: ['countries'] }, window)
  t.strictSame([first.changes.length, first.through], [0, window])
  const second = await changesBetween(base, first.through, head, 100, { types: ['countries'] }, window)
  t.strictSame([second.changes.map(({ id }) => id), second.through], [['AA'], head])
})

/** Events of a stream as they come in. */
const reader = (response: Response) => {
  const body = response.body!.getReader()
  const decoder = new TextDecoder()
  let text = ''
  return {
    /** Reads until so many events are there; gives all of them. */
    events: async (count: number): Promise<{ id: number, data: Change }[]> => {
      for (;;) {
        const found = [...text.matchAll(/id: (\d+)\nevent: change\ndata: (.*)\n\n/g)].map(([, id, data]) => ({ id: Number(id), data: JSON.parse(data!) as Change }))
        if (found.length >= count) return found
        const { done, value } = await body.read()
        if (done) throw new Error(`The stream ended after ${found.length} events`)
        text += decoder.decode(value)
      }
    },
    end: async (): Promise<void> => { while (!(await body.read()).done); },
    cancel: () => body.cancel()
  }
}

t.test('events: what is there, then what comes; resumed by the last id; ended when the service stops', { timeout: 60_000 }, async t => {
  const { app, base, key } = await service(t)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  const open = async (query: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${url}/v1/changes${query}`, { headers: { accept: 'text/event-stream', ...headers } })
    t.equal(response.status, 200)
    t.match(response.headers.get('content-type'), /^text\/event-stream/)
    t.equal(response.headers.get('content-encoding'), null, 'a compressed stream would be held back')
    return reader(response)
  }
  const head = await base.head()
  const [all, latest, resumed, filtered] = [await open(''), await open('?after=latest'), await open('?after=0', { 'last-event-id': String(head - 1) }), await open('?after=latest&actor=BB')]
  const events = await all.events(head)
  t.strictSame(events.map(({ id }) => id), Array.from({ length: head }, (_, index) => index + 1))
  t.ok(events.every(({ id, data }) => data.revision === id))
  t.strictSame((await resumed.events(1)).map(({ id }) => id), [head])

  // A write through this service is told at once; the test would time out on a slower look only if that failed and polling too.
  await fetch(`${url}/v1/instruments`, { method: 'POST', headers: { authorization: await key('write'), 'content-type': 'application/json' }, body: JSON.stringify(act('pushed', 'Pushed')) })
  t.match((await latest.events(1))[0], { id: head + 1, data: { id: 'pushed', after: { title: 'Pushed' } } })
  t.equal((await all.events(head + 1)).at(-1)!.id, head + 1)

  // A write beside this process, through a connection of its own.
  await base.write(writer => writer.put('instruments', act('beside', 'Beside', { issuer: 'BB' }), 'create', author))
  t.equal((await latest.events(2))[1]!.id, head + 2)
  t.strictSame((await filtered.events(1)).map(({ data }) => data.id), ['beside'], 'a filter holds for what comes as well')

  await resumed.cancel()
  const stopped = Promise.all([all.end(), latest.end(), filtered.end()])
  await app.close()
  await stopped
  t.pass('streams end with the service')
})

t.test('what another process writes into the same file is seen', { skip: engineName() !== 'sqlite' }, async t => {
  const file = `${t.testdir({})}/shared.sqlite`
  const { migrate } = await import('../../src/db/migrate.ts')
  const [one, other] = [await openSqlite(file), await openSqlite(file)]
  t.teardown(async () => { await one.close(); await other.close() })
  await migrate(one)
  const clock = () => new Date()
  const [here, there] = [openBase(one, resources, clock), openBase(other, resources, clock)]
  const watched = watch(() => here.head(), 20)
  t.teardown(() => watched.close())
  const heard = new Promise<number>(resolve => { watched.listen(revision => { if (revision > 0) resolve(revision) }) })
  await there.write(writer => writer.put('sources', source, 'create', author))
  t.equal(await heard, 1)
})

t.test('a silent stream says that it lives; a client that goes is let go', async t => {
  const written: string[] = []
  const response = Object.assign(new EventEmitter(), { writableNeedDrain: false, write: (text: string) => { written.push(text); return true }, end: () => {} })
  let latest = 0
  const watched = watch(async () => latest, 5)
  t.teardown(() => watched.close())
  const change = { revision: 1, at: '', by: '', reason: null, cause: null, operation: 'create', type: 'x', id: 'y', before: null, after: null } as Change
  const done = stream(response as unknown as ServerResponse, 0, 0, async (_, to) => ({ changes: [{ ...change, revision: to }], through: to }), watched, 10)
  while (written.filter(text => text.startsWith(': still here')).length < 2) await new Promise(resolve => { setTimeout(resolve, 5) })
  latest = 3
  while (!written.some(text => text.startsWith('id: 3\n'))) await new Promise(resolve => { setTimeout(resolve, 5) })
  t.equal(eventOf({ ...change, revision: 3 }), written.find(text => text.startsWith('id:')))
  response.emit('close')
  await done
  const count = written.length
  await new Promise(resolve => { setTimeout(resolve, 40) })
  t.equal(written.length, count, 'nothing more is written')
})

t.test('a slow client is waited for', async t => {
  const response = Object.assign(new EventEmitter(), { writableNeedDrain: true, write: () => false, end: () => {} })
  const watched = watch(async () => 10, 5)
  t.teardown(() => watched.close())
  const reads: number[] = []
  const enough = Promise.withResolvers<void>()
  const done = stream(response as unknown as ServerResponse, 0, 10, async from => {
    if (reads.push(from) === 10) enough.resolve()
    return { changes: [], through: from + 1 }
  }, watched, 1_000)
  await new Promise(resolve => { setTimeout(resolve, 30) })
  t.strictSame(reads, [], 'nothing is read before the first words are gone')
  response.emit('drain')
  await enough.promise
  response.emit('close')
  await done
  t.strictSame(reads, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
})
