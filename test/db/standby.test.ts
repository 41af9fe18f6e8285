/**
 * A primary and a standby on loopback: readers use the standby and are never shown less than they may ask for, a standby that lags
 * or hangs does not hold them up, and when the primary is killed under load nothing that was acknowledged is lost. Skipped where
 * there is no server to start.
 */
import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'drizzle-orm/sql/sql'
import t, { type Test } from 'tap'
import { migrate } from '../../src/db/migrate.ts'
import { openPostgres, type PostgresOptions } from '../../src/db/postgres.ts'
import { Problem } from '../../src/errors.ts'
import { createKey } from '../../src/http/keys.ts'
import { openBase, type Base } from '../../src/resource/base.ts'
import { countries } from '../../src/resources/countries.ts'
import { resources } from '../../src/resources/index.ts'
import { author, fixedClock } from '../helper.ts'
import { startCopy } from './copy.ts'
import { serverPrograms, startServer, startStandby } from './server.ts'

const country = (id: string) => ({ id, status: 'state', names: [{ language: 'en', text: id, kind: 'common' }] })
const create = (base: Base, id: string): Promise<number> => base.write(async w => (await w.put('countries', country(id), 'create', author)).revision)

const copy = async (t: Test, urls: readonly string[], options: PostgresOptions = {}) => {
  const engine = await openPostgres(urls, { lookEvery: 200, ...options })
  t.teardown(() => engine.close())
  return { engine, base: openBase(engine, resources, fixedClock().read) }
}

/** Tries until it is so; a test that waits in vain runs out of time. */
const until = async (what: () => boolean | Promise<boolean>): Promise<void> => {
  while (!await what()) await wait(20)
}

/** A way to a server that can be made to hang: what is sent then waits, in both directions. */
const frozenAtWill = async (t: Test, url: string) => {
  const sockets = new Set<Socket>()
  let frozen = false
  const { port } = new URL(url)
  const listener = createServer(near => {
    const far = connect(Number(port), '127.0.0.1')
    for (const [one, other] of [[near, far], [far, near]] as const) {
      sockets.add(one)
      one.on('error', () => { other.destroy() }).on('close', () => { sockets.delete(one) })
      one.pipe(other)
      if (frozen) one.pause()
    }
  }).listen(0, '127.0.0.1')
  await once(listener, 'listening')
  t.teardown(() => {
    for (const socket of sockets) socket.destroy()
    listener.close()
  })
  const way = new URL(url)
  way.port = String((listener.address() as AddressInfo).port)
  return {
    url: way.href,
    freeze: () => {
      frozen = true
      for (const socket of sockets) socket.unpipe().pause()
    }
  }
}

const programs = serverPrograms()
const options = programs === undefined ? { skip: 'no PostgreSQL 15 or later on this machine' } : { timeout: 110_000 }

t.test('a primary and a standby', options, async t => {
  const primary = await startServer(programs!)
  t.teardown(() => primary.remove())
  const first = await openPostgres(primary.url)
  await migrate(first)
  const { key } = await createKey(first, { owner: 'tester', scope: 'write', expiresAt: null }, new Date())
  await first.close()
  const standby = await startStandby(programs!, primary, 'other')
  t.teardown(() => standby.remove())
  const urls = [primary.url, standby.url]

  t.test('which is which is found out, whatever the order', async t => {
    const { engine, base } = await copy(t, urls.toReversed())
    t.strictSame(engine.servers().map(({ role, up }) => [role, up]), [['standby', true], ['primary', true]])
    t.notMatch(JSON.stringify(engine.servers()), /tester|only for this test/, 'without user or password')
    t.equal(await create(base, 'XA'), 1)
    await until(async () => await base.head() === 1)
  })

  t.test('the standby answers readers', async t => {
    const { engine, base } = await copy(t, urls)
    await until(async () => await base.head() === 1 && await engine.has(1))
    const [row] = await engine.at(1).all<{ standby: number }>(sql`SELECT pg_is_in_recovery()::int AS standby`)
    t.equal(row!.standby, 1)
    const [own] = await engine.all<{ standby: number }>(sql`SELECT pg_is_in_recovery()::int AS standby`)
    t.equal(own!.standby, 0, 'what must be what was committed last is read from the primary')
  })

  t.test('a read is never older than the revision that it names, nor than what the same copy wrote', async t => {
    const [one, two] = [await copy(t, urls, { lookEvery: 60_000 }), await copy(t, urls, { lookEvery: 60_000 })]
    await standby.query('SELECT pg_wal_replay_pause()')
    try {
      const revision = await create(one.base, 'XB')
      t.equal(await two.base.head(), revision - 1, 'another copy reads from the standby, which does not have it yet')
      t.equal(await two.base.head(revision), revision, 'named, the primary is asked')
      t.equal((await two.base.at(revision).get(countries, 'XB'))?.record.id, 'XB')
      t.equal(await two.base.head(), revision, 'and what was shown once is shown again')
      t.equal(await one.base.head(), revision, 'one\'s own')
      const missing = await two.base.head(revision + 1).then(() => undefined, (error: unknown) => error)
      t.ok(missing instanceof Problem && missing.kind === 'not-yet')
    } finally {
      await standby.query('SELECT pg_wal_replay_resume()')
    }
  })

  t.test('a standby that lags is left out, and comes back', async t => {
    const [one, two] = [await copy(t, urls), await copy(t, urls)]
    await standby.query('SELECT pg_wal_replay_pause()')
    const revision = await create(one.base, 'XC')
    await until(() => two.engine.servers().some(({ behind }) => behind))
    t.equal(await two.base.head(), revision, 'the primary answers')
    await standby.query('SELECT pg_wal_replay_resume()')
    await until(() => two.engine.servers().every(({ behind }) => !behind))
    t.equal(await two.base.head(), revision)
  })

  t.test('a standby that hangs holds nobody up for long', async t => {
    const way = await frozenAtWill(t, standby.url)
    const { engine, base } = await copy(t, [primary.url, way.url], { lookTimeout: 500 })
    const head = await base.head()
    way.freeze()
    const begin = Date.now()
    t.equal(await base.head(), head, 'a reader that asked it is answered by the primary')
    t.ok(Date.now() - begin < 10_000, 'long before the 20 seconds that a statement may take')
    await until(() => engine.servers().some(({ up }) => !up))
    t.ok(await base.at(head).get(countries, 'XA'))
    t.equal(await create(base, 'XD'), head + 1)
  })

  t.test('every copy hears of commits', async t => {
    const [one, two] = [await copy(t, urls), await copy(t, urls)]
    let heard = 0
    const stop = two.engine.listen(() => { heard++ })
    // The first call says that listening has begun.
    await until(() => heard > 0)
    const before = heard
    const revision = await create(one.base, 'XE')
    await until(() => heard > before)
    t.equal(await two.base.head(), revision, 'and reads what was committed')
    stop()
  })

  t.test('the primary is killed under load, and the standby promoted', async t => {
    await primary.query("ALTER SYSTEM SET synchronous_standby_names = 'other'")
    await primary.query('SELECT pg_reload_conf()')
    await until(async () => (await primary.query("SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync'")).length === 1)
    const environment = { DATASET: 'none', DATABASE_URL: primary.url, DATABASE_REPLICA_URLS: standby.url, DATABASE_CONNECTIONS: '4' }
    const copies = await Promise.all([1, 2].map(() => startCopy(environment, stop => { t.teardown(stop) })))
    const state = { running: true }
    const acknowledged = new Map<string, number>()
    const answers = { read: [] as number[], written: [] as number[], without: 0 }
    let made = 0

    const writer = async (address: string): Promise<void> => {
      while (state.running) {
        const id = `W${made++}`
        const response = await fetch(`${address}/v1/countries`, { method: 'POST', headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' }, body: JSON.stringify({ ...country(id), citations: [] }) })
        answers.written.push(response.status)
        if (response.status === 201) acknowledged.set(id, Number(response.headers.get('revision')))
        else if (Number(response.headers.get('retry-after')) <= 0) answers.without++
        await response.arrayBuffer()
        if (response.status !== 201) await wait(100)
      }
    }
    const reader = async (address: string): Promise<void> => {
      for (let seen = 0; state.running;) {
        const response = await fetch(`${address}/v1/countries?limit=5`, seen > 0 && made % 2 === 0 ? { headers: { 'if-revision-at-least': String(seen) } } : {})
        answers.read.push(response.status)
        const revision = Number(response.headers.get('revision'))
        if (response.status === 200 && revision < seen) t.fail(`revision ${revision} was shown after ${seen}`)
        seen = Math.max(seen, revision)
        await response.arrayBuffer()
      }
    }
    /** Follows the changes of a copy, and comes back with the last event that it has where it is cut off. */
    const events = new Map<string, number[]>(copies.map(address => [address, []]))
    const follower = async (address: string): Promise<void> => {
      const got = events.get(address)!
      while (state.running) {
        const cut = new AbortController()
        const watch = setInterval(() => { if (!state.running) cut.abort() }, 100)
        try {
          const response = await fetch(`${address}/v1/changes`, { headers: { accept: 'text/event-stream', 'last-event-id': String(got.at(-1) ?? 0) }, signal: cut.signal })
          let text = ''
          for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
            text += chunk
            const whole = text.lastIndexOf('\n\n')
            for (const [, id] of text.slice(0, whole).matchAll(/^id: (\d+)$/gm)) got.push(Number(id))
            text = text.slice(whole)
          }
        } catch (error) {
          if (!cut.signal.aborted) t.comment(String(error))
        } finally {
          clearInterval(watch)
        }
        await wait(50)
      }
    }
    const load = copies.flatMap(address => [writer(address), reader(address), reader(address), follower(address)])
    await until(() => acknowledged.size >= 40)
    await primary.kill()
    await until(() => answers.written.slice(-4).every(status => status === 503) && answers.written.length > 50)
    const readsBefore = answers.read.length
    await until(() => answers.read.length > readsBefore + 50)
    const before = acknowledged.size
    await standby.query('SELECT pg_promote()')
    await until(() => acknowledged.size >= before + 40)
    const last = Math.max(...acknowledged.values())
    await until(() => [...events.values()].every(got => got.at(-1)! >= last))
    state.running = false
    await Promise.all(load)

    t.strictSame(new Set(answers.read), new Set([200]), `all ${answers.read.length} reads were answered`)
    t.strictSame(new Set(answers.written), new Set([201, 503]), 'writes were done, or refused for a while')
    t.equal(answers.without, 0, 'each refusal says when to come again')
    const { base } = await copy(t, [standby.url])
    const there = new Map((await base.at(await base.head()).find(countries)).map(({ record, revision }) => [record.id, revision]))
    const lost = [...acknowledged].filter(([id, revision]) => there.get(id) !== revision)
    t.strictSame(lost, [], `none of ${acknowledged.size} acknowledged writes is lost`)
    await primary.start()
    t.equal((await primary.query('SELECT pg_is_in_recovery() AS standby'))[0]!.standby, false, 'the former primary comes back and would take writes')
    const { base: knowing, engine } = await copy(t, urls)
    await until(() => engine.servers().every(({ up }) => up))
    const after = await create(knowing, 'AFTER')
    t.equal((await standby.query("SELECT 1 FROM countries WHERE id = 'AFTER'")).length, 1, 'the promoted one takes them')
    await standby.kill()
    const refused = await create(knowing, 'NEVER').then(() => undefined, (error: unknown) => error)
    t.ok(refused instanceof Problem && refused.kind === 'unavailable', 'and when it is lost the former one is still not written to')
    t.ok(after > last)
    for (const got of events.values()) t.strictSame(got, got.map((_, index) => index + 1), 'each copy told its followers of every revision, once and in order')
  })
})
