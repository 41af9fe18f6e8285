/** Bad input on every operation of the specification: always the right 4xx as a problem, never a 5xx, nothing lost. */
import t from 'tap'
import { readFileSync } from 'node:fs'
import { ask, service } from '../service.ts'

interface Operation { operationId: string, parameters?: { name: string, in: string, required?: boolean, schema: { type?: string, enum?: string[], maxLength?: number } }[], requestBody?: unknown }
const document = JSON.parse(readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8')) as { paths: Record<string, Record<string, Operation>> }
const operations = Object.entries(document.paths).flatMap(([path, item]) => Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase() as 'GET', operation })))

t.test('bad input on every operation', async t => {
  const { app, base, key } = await service(t)
  const authorization = await key('admin')
  const head = await base.head()
  const seen = new Map<number, number>()
  const expect4xx = async (what: string, method: 'GET', url: string, payload?: string, headers: Record<string, string> = {}) => {
    const answer = await ask(app, url, { method, headers: { authorization, 'if-match': '*', ...(payload === undefined ? {} : { 'content-type': 'application/json' }), ...headers }, ...(payload === undefined ? {} : { payload }) })
    seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1)
    if (answer.status < 400 || answer.status >= 500 || !String(answer.headers['content-type']).startsWith('application/problem+json')) t.fail(`${what}: ${method} ${url} answers ${answer.status} ${answer.text.slice(0, 200)}`)
    return answer
  }
  for (const { path, method, operation } of operations) {
    const url = path.replaceAll(/\{\w+\}/g, 'aa-tt')
    const body = operation.requestBody === undefined ? undefined : '{}'
    const unknown = await expect4xx('an unknown parameter', method, `${url}?nosuchparameter=1`, body)
    if (body === undefined) t.ok((unknown.body.errors as { pointer: string }[]).some(({ pointer }) => pointer === 'nosuchparameter'), `${operation.operationId} names it`)
    for (const { name, in: where, schema } of operation.parameters ?? []) {
      if (where !== 'query') continue
      const at = `${url}?${encodeURIComponent(name)}=`
      if (schema.maxLength !== undefined && schema.maxLength < 20_000) await expect4xx('a value that is too long', method, at + 'x'.repeat(schema.maxLength + 1), body)
      if (schema.enum !== undefined) await expect4xx('a value that is none of those named', method, `${at}nosuchvalue`, body)
      await expect4xx('a parameter given twice', method, `${at}1&${encodeURIComponent(name)}=2`, body)
    }
    if (path.includes('{')) {
      for (const id of ['no-such-record', '%00', '..%2f..%2fetc', '%F0%9F%92%A9', '-x', "a'%20OR%201=1"]) await expect4xx('an odd id', method, path.replaceAll(/\{\w+\}/g, id) + (path.includes('appraisal') ? '?sender=AA' : ''), body)
    }
    if (body === undefined) continue
    for (const payload of ['', '{', 'null', '[]', '"x"', '1', '{"nosuchfield":1}', '{"id":1}', '{"citations":{}}', '{"citations":[1]}', '{"title":{"$gt":""}}', `{"id":"${'x'.repeat(200)}"}`, '{"constructor":{"prototype":{}}}', '['.repeat(5_000)]) await expect4xx('a bad body', method, url, payload)
    await expect4xx('another media type', method, url, '<x/>', { 'content-type': 'application/xml' })
    await expect4xx('no key', method, url, '{}', { authorization: 'Bearer nothing' })
  }
  t.equal(await base.head(), head, 'nothing was written')
  t.ok([400, 401, 404, 415].every(status => (seen.get(status) ?? 0) > 0), `each kind was tried: ${JSON.stringify([...seen])}`)
  t.equal((await ask(app, '/health/ready')).status, 200, 'and it goes on answering')
})
