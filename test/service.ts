/** What tests of the running service share: an app over a small base, a key, and short requests. */
import type { FastifyInstance, InjectOptions } from 'fastify'
import type { Test } from 'tap'
import { buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { createKey, type Scope } from '../src/http/keys.ts'
import type { Base } from '../src/resource/base.ts'
import type { EngineName } from './db/names.ts'
import { author, emptyBase, fixedClock, knowingBase } from './helper.ts'

/** Records by record type. */
export type Records = Readonly<Record<string, readonly (Record<string, unknown> & { id: string })[]>>

/** A source that records of a test cite. */
export const source = { id: 'official-journal', title: 'Official journal', publisher: 'The sender', language: 'en', kind: 'law', tier: 'official', publishedOn: '2020-01-01' }

/** The citation of that source, read. */
export const citations = [{ source: source.id, readOn: '2026-11-01', locator: 'art. 1' }]

/** A country with a name. */
export const country = (id: string, name: string) => ({ id, status: 'state', names: [{ language: 'en', text: name, kind: 'common' }] })

/** Countries, a regime and measures: enough to list, filter and write. */
export const small: Records = {
  sources: [source, { ...source, id: 'news', tier: 'secondary', kind: 'news' }],
  countries: [country('AA', 'Aland'), country('BB', 'Bland'), country('TT', 'Target'), { ...country('QQ', 'Québec = 1'), numeric: '999' }],
  'measure-types': [{ id: 'asset-freeze', title: 'Asset freeze', group: 'finance', description: 'Blocking of property.' }],
  instruments: [{ id: 'aa-act', title: 'The act', kind: 'statute', issuer: 'AA', adoptedOn: '2020-01-01', citations }, { id: 'aa-act-2', title: 'The second act', kind: 'statute', issuer: 'AA', adoptedOn: '2021-06', relations: [{ relation: 'amends', instrument: 'aa-act' }], citations: [{ source: 'news', readOn: '2026-11-01' }] }],
  regimes: [{ id: 'aa-tt', title: 'On the target', sender: 'AA', basis: 'country_based', targets: ['TT'], periods: [{ state: 'imposed', from: '2020-01-01', instrument: 'aa-act' }], reviewedThrough: '2026-11-01', citations }],
  measures: [
    { id: 'aa-tt-freeze', title: 'Freeze', regime: 'aa-tt', sender: 'AA', type: 'asset-freeze', instrument: 'aa-act', provision: 'art. 1', targets: ['TT'], extent: 'list_based', scope: 'Property of the listed.', origin: 'autonomous', periods: [{ state: 'imposed', from: '2020-01-01', instrument: 'aa-act' }, { state: 'ended', from: '2022-01-01' }], citations },
    { id: 'aa-tt-freeze-2', title: 'Second freeze', regime: 'aa-tt', sender: 'AA', type: 'asset-freeze', instrument: 'aa-act-2', provision: 'art. 2', targets: ['TT'], extent: 'total', scope: 'All property.', origin: 'autonomous', periods: [{ state: 'imposed', from: '2021-07-01', announcedOn: '2021-06', instrument: 'aa-act-2' }], citations }
  ]
}

/** An app over a base with these records, or with the bundled knowledge, every answer held against its schema unless that is not wanted. */
export const service = async (t: Test, records: Records | 'bundled' = small, options: { env?: Record<string, string>, engine?: EngineName, verify?: boolean } = {}): Promise<{ app: FastifyInstance, base: Base, key: (scope: Scope, owner?: string) => Promise<string>, clock: ReturnType<typeof fixedClock> }> => {
  const clock = fixedClock()
  const settings = { clock: clock.read, ...(options.engine === undefined ? {} : { engine: options.engine }) }
  const base = await (records === 'bundled' ? knowingBase : emptyBase)(t, settings)
  if (records !== 'bundled') {
    await base.write(async writer => {
      for (const [type, list] of Object.entries(records)) for (const record of list) await writer.put(type, record, 'create', author)
    })
  }
  const app = await buildApp({ config: readConfig({ LOG_LEVEL: 'silent', ...options.env }), base, clock: clock.read, verify: options.verify ?? true })
  t.teardown(() => app.close())
  return { app, base, clock, key: async (scope, owner = 'curator') => `Bearer ${(await createKey(base.engine, { owner, scope, expiresAt: null }, clock.read())).key}` }
}

/** A request and its answer, the body read as JSON where it is. */
export const ask = async (app: FastifyInstance, url: string, options: Omit<InjectOptions, 'url'> = {}) => {
  const response = await app.inject({ method: 'GET', url, ...options })
  const type = String(response.headers['content-type'])
  return { status: response.statusCode, headers: response.headers, text: response.body, body: /\/(?:problem\+)?json(?:;|$)/.test(type) && response.body !== '' ? response.json() : undefined }
}
