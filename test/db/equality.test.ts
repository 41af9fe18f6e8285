/** Whatever is asked of the bundled knowledge, every engine answers the same: status, headers that mean something, body, byte for byte. */
import t, { type Test } from 'tap'
import { readFileSync } from 'node:fs'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { problemKinds } from '../../src/errors.ts'
import type { Scope } from '../../src/http/keys.ts'
import { resources } from '../../src/resources/index.ts'
import { citations, country, service } from '../service.ts'
import { engineName, type EngineName } from './names.ts'

interface Parameter { name: string, in: string, example?: string, schema: { enum?: string[], examples?: string[] } }
const { paths } = JSON.parse(readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8')) as { paths: Record<string, Record<string, { operationId: string, parameters?: Parameter[] }>> }

const engines = [...new Set<EngineName>(['sqlite', 'pglite', engineName()])]
const telling = ['content-type', 'etag', 'link', 'location', 'revision', 'allow', 'retry-after', 'idempotency-replayed', 'vary']

interface Told { readonly status: number, readonly headers: Record<string, unknown>, readonly text: string }

type Options = Omit<InjectOptions, 'url'> & { readonly scope?: Scope }
interface Asked { readonly name: EngineName, readonly app: FastifyInstance, readonly keys: Readonly<Record<Scope, string>> }

/** Asks all engines; keeps what differs, and how often each status and kind of problem came. */
const asker = (asked: readonly Asked[]) => {
  const differences: string[] = []
  const statuses = new Map<number, number>()
  const kinds = new Set<string>()
  const ask = async (url: string, { scope, headers, ...options }: Options = {}): Promise<Told> => {
    const [first, ...others] = await Promise.all(asked.map(async ({ name, app, keys }) => {
      const { statusCode: status, headers: had, body } = await app.inject({ method: 'GET', url, ...options, headers: { ...headers, ...(scope === undefined ? {} : { authorization: keys[scope] }) } })
      return { name, told: { status, headers: Object.fromEntries(telling.map(header => [header, had[header]])), text: body } }
    }))
    const { told } = first!
    statuses.set(told.status, (statuses.get(told.status) ?? 0) + 1)
    const kind = /urn:sanctions-options:problem:([a-z-]+)/.exec(told.text)?.[1]
    if (kind !== undefined) kinds.add(kind)
    if (told.status >= 500) differences.push(`${url} answers ${told.status}: ${told.text.slice(0, 300)}`)
    const whole = JSON.stringify(told)
    for (const other of others) {
      const text = JSON.stringify(other.told)
      if (text === whole) continue
      const at = Math.max(0, [...text].findIndex((letter, index) => letter !== whole[index]) - 80)
      differences.push(`${options.method ?? 'GET'} ${url}: ${first!.name} …${whole.slice(at, at + 200)}…, ${other.name} …${text.slice(at, at + 200)}…`)
    }
    return told
  }
  return { ask, differences, statuses, kinds }
}

/** Asks for a page and those after it. */
const pages = async (ask: ReturnType<typeof asker>['ask'], url: string, most: number): Promise<void> => {
  let next: string | null = url
  for (let read = 0; next !== null && read < most; read++) next = (JSON.parse((await ask(next)).text) as { next: string | null }).next
}

const opened = async (t: Test, records?: 'bundled') => asker(await Promise.all(engines.map(async name => {
  const { app, key } = await service(t, records, { engine: name, verify: false })
  return { name, app, keys: { read: await key('read'), write: await key('write'), admin: await key('admin') } }
})))

t.test('lists: every order, page, filter and format', { timeout: 300_000 }, async t => {
  const { ask, differences, statuses } = await opened(t, 'bundled')
  for (const [path, { get }] of Object.entries(paths)) {
    const parameters = (get?.parameters ?? []).filter(parameter => parameter.in === 'query')
    const sort = parameters.find(({ name }) => name === 'sort')
    if (sort === undefined) continue
    for (const [index, order] of sort.schema.enum!.entries()) {
      await pages(ask, `${path}?sort=${order}&limit=${order.startsWith('-') ? 7 : 41}`, 3)
      await pages(ask, `${path}?sort=${order}&limit=9&asOf=${['2018-01-01', '2024-11-01'][index % 2]}`, 2)
    }
    for (const { name, schema } of parameters) {
      if (['sort', 'limit', 'cursor', 'asOf', 'knownAt', 'total', 'format'].includes(name)) continue
      for (const value of new Set([...schema.enum ?? [], ...schema.examples ?? []])) {
        await ask(`${path}?${encodeURIComponent(name)}=${encodeURIComponent(value)}&limit=3&total=true${name.length % 2 === 0 ? '&asOf=2022-03-10' : ''}`)
      }
    }
    await ask(`${path}?format=csv`)
    await ask(`${path}?format=ndjson&asOf=2024-11-01`)
    await ask(`${path}?knownAt=${path.length * 10}`)
    await ask(`${path}?limit=2`, { headers: { 'accept-encoding': 'gzip', accept: 'application/json' } })
  }
  t.strictSame(differences.slice(0, 5), [])
  t.ok((statuses.get(200) ?? 0) > 600, JSON.stringify([...statuses]))
})

t.test('records, answers and searches', { timeout: 300_000 }, async t => {
  const { ask, differences, statuses } = await opened(t, 'bundled')
  for (const { name, example } of resources) {
    for (const rest of ['', '?asOf=2024-11-01', '?knownAt=100', '/history']) await ask(`/v1/${name}/${example}${rest}`)
  }
  for (const [path, { get }] of Object.entries(paths)) {
    const parameters = get?.parameters ?? []
    if (parameters.some(({ name }) => name === 'sort') || !parameters.some(({ example }) => example !== undefined)) continue
    const worked = (where: string): [string, string][] => parameters.filter(parameter => parameter.in === where && parameter.example !== undefined).map(({ name, example }) => [name, String(example)])
    const filled = worked('path').reduce((text, [name, value]) => text.replace(`{${name}}`, value), path)
    for (const asOf of [undefined, '2017-12-31', '2024-11-20', '2026-11-24']) {
      await ask(`${filled}?${new URLSearchParams({ ...Object.fromEntries(worked('query').filter(([name]) => name !== 'asOf')), ...(asOf === undefined ? {} : { asOf }) }).toString()}`)
    }
  }
  const events = JSON.parse((await ask('/v1/events?limit=50')).text) as { items: { id: string }[] }
  for (const { id } of events.items) {
    for (const query of ['appraisal?sender=US&asOf=2025-01-17', 'appraisal?sender=EU&asOf=2022-03-10&compareTo=2024-11-01', 'appraisal?sender=UN&format=markdown']) await ask(`/v1/events/${id}/${query}`)
    for (const query of [`timeline?event=${id}`, `threats?event=${id}`, `precedents?event=${id}`]) await ask(`/v1/${query}`)
  }
  for (const actor of ['KP', 'RU', 'IR', 'US', 'EU']) {
    for (const query of [`coverage?target=${actor}`, `gaps?target=${actor}&sender=US&peers=EU,GB&asOf=2024-11-01`, `timeline?actor=${actor}&from=2022&to=2024`, `threats?actor=${actor}`, `calendar?from=2024&to=2026&target=${actor}&asOf=2024-11-01`, `changes?actor=${actor}&limit=20`]) await ask(`/v1/${query}`)
  }
  await ask('/v1/calendar?from=2024&to=2026&asOf=2024-11-01', { headers: { accept: 'text/calendar' } })
  await pages(ask, '/v1/timeline?actor=KP&limit=20', 4)
  await pages(ask, '/v1/changes?limit=300', 4)
  await ask('/v1/changes?format=ndjson&type=measures')
  for (const path of ['/v1/rules', '/v1/vocabularies', '/v1']) await ask(path)

  const words = ['북한', '조선민주주의인민공화국', '러시아', 'DPRK', 'north kore', 'North Korea', 'nroth koera', 'KP', 'EO 13810', 'E.O. 13810', 'Executive Order No. 13810', '13810', '2397', 'S/RES/2397 (2017)', 'resolution 2397', '833/2014', '32014R0833', '31 CFR 510', '2+2', 'OFAC', 'Blinken', 'the', 'a', 's', 'sanctions', 'of the council', 'council regulation', 'export ban', 'north korea coal oil', '북한 coal', 'sanctons on rusia', 'xyzzy', 'coal xyzzy', 'ship', 'Россия', '制裁', 'weapons of mass destruction proliferation', 'é', '"', '2017', 'us-eo-13810', 'ampl']
  for (const q of words) {
    const query = new URLSearchParams({ q }).toString()
    for (const rest of ['', '&asOf=2017-12-31', '&type=measures,instruments&target=KP&limit=100', '&sender=US,EU&year=2017,2022']) await ask(`/v1/search?${query}${rest}`)
    await ask(`/v1/suggest?${query}`)
    await ask(`/v1/suggest?${query}&asOf=2017-12-31`)
    await pages(ask, `/v1/search?${query}&limit=13`, 3)
  }
  t.strictSame(differences.slice(0, 5), [])
  t.ok((statuses.get(200) ?? 0) > 600, JSON.stringify([...statuses]))
})

t.test('writes, and every kind of refusal', { timeout: 300_000 }, async t => {
  const { ask, differences, statuses, kinds } = await opened(t)
  const json = (method: 'POST' | 'PATCH', url: string, payload: unknown, { headers = {}, ...rest }: Options = {}) =>
    ask(url, { scope: 'write', method, payload: typeof payload === 'string' ? payload : JSON.stringify(payload), ...rest, headers: { 'content-type': 'application/json', ...headers } })
  const act = (id: string, more: object = {}) => ({ id, title: 'An act', kind: 'statute', issuer: 'AA', adoptedOn: '2023-01-01', citations, ...more })

  for (const [path, item] of Object.entries(paths)) {
    const url = path.replaceAll(/\{\w+\}/g, 'aa-tt')
    for (const [method, { parameters = [] }] of Object.entries(item)) {
      const options: Options = { method: method.toUpperCase() as 'GET', scope: 'admin', ...(method === 'post' || method === 'patch' ? { headers: { 'content-type': 'application/json', 'if-match': '*' }, payload: '{"title":7}' } : {}) }
      await ask(`${url}?nosuchparameter=1`, options)
      await ask(url, options)
      await ask(path.replaceAll(/\{\w+\}/g, 'no-such-record'), options)
      for (const { name, in: where, schema } of parameters) {
        if (where === 'query') await ask(`${url}?${encodeURIComponent(name)}=${schema.enum === undefined ? '%00' : 'nosuchvalue'}`, options)
      }
    }
    await ask(url, { method: 'PUT' })
    await ask(url, { headers: { accept: 'image/png' } })
    await ask(url, { headers: { 'if-revision-at-least': '999999' } })
  }

  const create = '/v1/instruments'
  await json('POST', create, act('aa-new'), { headers: { 'idempotency-key': 'one' } })
  await json('POST', create, act('aa-new'), { headers: { 'idempotency-key': 'one' } })
  await json('POST', create, act('aa-other'), { headers: { 'idempotency-key': 'one' } })
  await json('POST', create, act('aa-new'))
  await json('POST', create, act('aa-bad', { issuer: 'NOWHERE', adoptedOn: '2023-02-30', citations: [] }))
  await json('POST', create, act('aa-astray', { issuer: 'ZZ', relations: [{ relation: 'amends', instrument: 'aa-nothing' }] }))
  await json('POST', '/v1/countries', country('XK', 'Kosovo \u{1F600} "quoted" \\ 북한'))
  await json('POST', '/v1/organizations', { id: 'AA', kind: 'other', names: [{ language: 'en', text: 'Of another type', kind: 'common' }], citations })
  for (const payload of ['', '{', '[]', 'null', `{"title":"${'x'.repeat(3_000)}"}`, '{"title":"a\\u0000b"}', `"${'x'.repeat(1_100_000)}"`]) await json('POST', create, payload)
  await json('POST', create, '<x/>', { headers: { 'content-type': 'application/xml' } })
  await json('POST', create, act('aa-x'), { scope: undefined } as unknown as Options)
  await json('POST', create, act('aa-x'), { scope: 'read' })
  await ask(`${create}/${'x'.repeat(300)}`)
  await ask(`${create}/%E0%A4%A`)
  await ask('/v1/measures?cursor=abc')
  await ask('/v1/mesures')

  const etag = String((await ask(`${create}/aa-new`)).headers.etag)
  await json('PATCH', `${create}/aa-new`, { title: 'No tag' })
  await json('PATCH', `${create}/aa-new`, { title: 'Changed', summary: 'Of molybdenum.' }, { headers: { 'if-match': etag } })
  await json('PATCH', `${create}/aa-new`, { title: 'Stale' }, { headers: { 'if-match': etag } })
  await json('PATCH', `${create}/aa-new`, { adoptedOn: '1999' }, { headers: { 'if-match': '*' } })
  await ask(`${create}/aa-act`, { method: 'DELETE', scope: 'admin', headers: { 'if-match': '*' } })
  await ask('/v1/countries/AA', { method: 'DELETE', scope: 'admin', headers: { 'if-match': '*' } })
  await ask(`${create}/aa-new`, { method: 'DELETE', scope: 'write', headers: { 'if-match': '*' } })
  await ask('/v1/search?q=molybdenum')
  await ask(`${create}/aa-new`, { method: 'DELETE', scope: 'admin', headers: { 'if-match': '*' } })
  for (const rest of ['', '/history', '?knownAt=12', '?asOf=2024-01-01']) await ask(`${create}/aa-new${rest}`)
  await json('PATCH', `${create}/aa-new`, { title: 'Gone' }, { headers: { 'if-match': '*' } })
  await json('POST', create, act('aa-new'))
  await ask('/v1/search?q=molybdenum')
  await ask('/v1/changes?limit=500')
  await ask('/v1/countries?sort=id&limit=500')

  t.strictSame(differences.slice(0, 5), [])
  // What passes: a request that is in hand, one that is slow, too many, headers that no parser takes, a database that is away.
  t.strictSame(Object.keys(problemKinds).filter(kind => !kinds.has(kind)), ['timeout', 'in-flight', 'too-many-requests', 'headers-too-large', 'internal', 'unavailable'])
  for (const status of [200, 201, 204, 400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 414, 415, 422, 428]) t.ok((statuses.get(status) ?? 0) > 0, String(status))
})

t.test('a difference would be seen', async t => {
  const [{ app }, { app: other }] = [await service(t, undefined, { engine: 'sqlite' }), await service(t, {}, { engine: 'sqlite' })]
  const keys = { read: '', write: '', admin: '' }
  const { ask, differences } = asker([{ name: 'sqlite', app, keys }, { name: 'sqlite', app: other, keys }])
  await ask('/health/live')
  t.equal(differences.length, 0)
  await ask('/v1/countries/AA')
  t.equal(differences.length, 1)
})
