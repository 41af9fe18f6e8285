import t from 'tap'
import { connect } from 'node:net'
import { ask, service } from '../service.ts'

t.test('every error of the framework is a problem', async t => {
  const { app, key } = await service(t)
  const authorization = await key('write')
  const expect = async (what: string, status: number, answer: Awaited<ReturnType<typeof ask>>) => {
    t.equal(answer.status, status, what)
    t.match(answer.headers['content-type'], 'application/problem+json', what)
    t.match(answer.body, { type: /^urn:sanctions-options:problem:/, title: String, status, detail: String, errors: Array }, what)
    t.notMatch(answer.text, /node_modules|\.ts|SELECT|at \w+ \(/, `${what} tells nothing of the inside`)
    return answer
  }
  const post = (headers: Record<string, string>, payload?: string) => ask(app, '/v1/instruments', { method: 'POST', headers: { authorization, ...headers }, ...(payload === undefined ? {} : { payload }) })
  await expect('unknown path', 404, await ask(app, '/v1/mesures'))
  t.match((await ask(app, '/v1/mesures')).body.detail, /Did you mean "\/v1\/measures"/)
  const other = await expect('method', 405, await ask(app, '/v1/measures', { method: 'PUT', payload: '{', headers: { 'content-type': 'application/json' } }))
  t.equal(other.headers.allow, 'GET, HEAD, POST')
  await expect('format', 406, await ask(app, '/v1/measures', { headers: { accept: 'image/png' } }))
  await expect('bad escape in the path', 400, await ask(app, '/v1/measures/%E0%A4%A'))
  await expect('a part of the path that is too long', 400, await ask(app, `/v1/measures/${'x'.repeat(150)}`))
  await expect('a part of the path that is far too long', 414, await ask(app, `/v1/measures/${'x'.repeat(300)}`))
  await expect('malformed JSON', 400, await post({ 'content-type': 'application/json' }, '{"id":'))
  await expect('empty JSON', 400, await post({ 'content-type': 'application/json' }, ''))
  await expect('JSON that is no object', 400, await post({ 'content-type': 'application/json' }, '[]'))
  await expect('poisoned JSON', 400, await post({ 'content-type': 'application/json' }, '{"__proto__":{}}'))
  await expect('other media type', 415, await post({ 'content-type': 'text/plain' }, 'x'))
  await expect('no media type', 415, await post({}, 'x'))
  await expect('too large', 413, await post({ 'content-type': 'application/json' }, JSON.stringify({ id: 'x'.repeat(1024 * 1024) })))
  await expect('no body', 400, await post({}))
  for (const [query, pointer] of [['limit=0', 'limit'], ['limit=501', 'limit'], ['limit=', 'limit'], ['limit=0x10', 'limit'], ['limit=1e2', 'limit'], ['limit=1&limit=2', 'limit'], ['sort=titel', 'sort'], ['cursor=abc', 'cursor'], ['cursor=', 'cursor'], ['asOf=2024-13-01', 'asOf'], ['asOf=2024-02-30', 'asOf'], ['asOf=2024', 'asOf'], ['knownAt=yesterday', 'knownAt'], ['knownAt=2024-13-45T00:00:00Z', 'knownAt'], ['sneder=US', 'sneder'], ['extent=totl', 'extent'], ['extent[in]=total,totl', 'extent[in]'], ['extent[gte]=total', 'extent[gte]'], ['status=forced', 'status'], ['total=1', 'total'], ['format=xml', 'format'], ['id[in]=', 'id[in]']] as const) {
    t.match((await expect(query, 400, await ask(app, `/v1/measures?${query}`))).body.errors, [{ pointer }], query)
  }
  const { body: { next } } = await ask(app, '/v1/measures?limit=1')
  await expect('a cursor of another list', 400, await ask(app, next.replace('/v1/measures', '/v1/countries')))
  const forged = Buffer.from(JSON.stringify([...JSON.parse(Buffer.from(new URL(next, 'http://x').searchParams.get('cursor')!, 'base64url').toString()).slice(0, 2), 1e9, JSON.parse(Buffer.from(new URL(next, 'http://x').searchParams.get('cursor')!, 'base64url').toString())[3]])).toString('base64url')
  await expect('a cursor of a revision that is yet to come', 400, await ask(app, `/v1/measures?limit=1&cursor=${forged}`))
  await expect('related records as CSV', 400, await ask(app, '/v1/measures?format=csv&include=regime'))
  await expect('a format of the vocabularies', 406, await ask(app, '/v1/vocabularies', { headers: { accept: 'image/png' } }))
  await expect('a cursor with other filters', 400, await ask(app, `${next}&extent=total`))
})

t.test('what is no HTTP, or too much of it, is answered with a problem too', async t => {
  const { app } = await service(t)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as { port: number }
  const send = (text: string) => new Promise<string>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    let answer = ''
    socket.on('data', data => { answer += data.toString() }).on('end', () => resolve(answer)).on('error', reject)
  })
  t.match(await send('nonsense\r\n\r\n'), /^HTTP\/1.1 400 [\s\S]*application\/problem\+json[\s\S]*"status":400/)
  t.match(await send('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: abc\r\n\r\n'), /^HTTP\/1.1 400 [\s\S]*"status":400/)
  t.match(await send(`GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`), /^HTTP\/1.1 431 [\s\S]*"status":431/)
  t.match(await send('GET /v1 HTTP/1.1\r\nConnection: close\r\n\r\n'), /^HTTP\/1.1 400 [\s\S]*problem\+json[\s\S]*"pointer":"host"/i, 'no host')
  t.match(await send('GET /v1 HTTP/1.0\r\n\r\n'), /^HTTP\/1.1 200 /, 'which HTTP/1.0 does not need')
  t.match(await send('FETCH /v1 HTTP/1.1\r\nHost: x\r\n\r\n'), /"status":400/)
  t.match(await send('PROPFIND /v1/measures/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'), /^HTTP\/1.1 405 [\s\S]*allow: DELETE, GET, HEAD, PATCH[\s\S]*"status":405/i)
  t.match(await send('TRACE /v1/measures HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'), /^HTTP\/1.1 405 [\s\S]*allow: GET, HEAD, POST/i)
  t.match(await send('OPTIONS /v1/measures HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'), /^HTTP\/1.1 204 /)
})
