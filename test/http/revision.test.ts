/** Every answer says its revision, and a read that names one is not older. What standbys make of it is in test/db/standby.test.ts. */
import t from 'tap'
import { ask, service } from '../service.ts'

t.test('writes and reads say their revision; a read may ask for one', async t => {
  const { app, key } = await service(t)
  const authorization = await key('admin')
  const source = { id: 'a-source', title: 'A source', publisher: 'A publisher', kind: 'release', tier: 'official', language: 'en', publishedOn: '2024-01-01', url: 'https://example.org/a' }
  const made = await ask(app, '/v1/sources', { method: 'POST', headers: { authorization, 'content-type': 'application/json' }, payload: source })
  t.equal(made.status, 201, made.text)
  const revision = Number(made.headers.revision)
  t.ok(revision > 0)
  const at = (path: string, atLeast: string) => ask(app, path, { headers: { 'if-revision-at-least': atLeast } })
  for (const path of ['/v1/sources', '/v1/sources/a-source', '/v1/sources/a-source/history', '/v1/search?q=source', '/v1/suggest?q=source', '/v1/changes', '/v1/calendar?from=2024-01-01&to=2024-02-01']) {
    const found = await at(path, String(revision))
    t.equal(found.status, 200, path)
    t.equal(found.headers.revision, String(revision), path)
    const ahead = await at(path, String(revision + 1))
    t.match(ahead, { status: 412, body: { type: 'urn:sanctions-options:problem:not-yet', errors: [{ pointer: 'if-revision-at-least', value: String(revision + 1) }] } }, path)
    t.match(await at(path, 'x'), { status: 400, body: { errors: [{ pointer: 'if-revision-at-least' }] } }, path)
  }
  const changed = await ask(app, '/v1/sources/a-source', { method: 'PATCH', headers: { authorization, 'if-match': made.headers.etag as string, 'content-type': 'application/json' }, payload: { title: 'Another title' } })
  t.equal(changed.headers.revision, String(revision + 1))
  const gone = await ask(app, '/v1/sources/a-source', { method: 'DELETE', headers: { authorization, 'if-match': changed.headers.etag as string } })
  t.match(gone, { status: 204, headers: { revision: String(revision + 2) } })
  t.equal((await ask(app, `/v1/sources/a-source?knownAt=${revision}`)).headers.revision, String(revision), 'an earlier state says which')
})

t.test('the specification is sent once', async t => {
  const { app } = await service(t)
  const first = await ask(app, '/openapi.json')
  t.equal(first.status, 200)
  t.match(first.body, { openapi: '3.1.0' })
  t.equal((await ask(app, '/openapi.json', { headers: { 'if-none-match': first.headers.etag as string } })).status, 304)
})
