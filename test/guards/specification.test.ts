/** Guards over the committed specification: what is undocumented, unbounded or without an example fails here. */
import t from 'tap'
import { readFileSync } from 'node:fs'
import { specificationFrom, specificationText } from '../../src/specification.ts'
import { knowingBase } from '../helper.ts'

type Json = Record<string, unknown>
interface Operation { operationId?: string, tags?: string[], summary?: string, description?: string, parameters?: { name: string, in: string, description?: string, schema: Json, example?: unknown }[], responses: Record<string, { content?: Json }>, security?: unknown[] }
interface Document { paths: Record<string, Record<string, Operation>>, components: { schemas: Record<string, Json> }, tags: { name: string }[] }

const text = readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8')
const read = (): Document => JSON.parse(text) as Document

/** Every schema below one, with the place where it stands; properties are marked, as they must explain themselves. */
function * schemasIn (schema: Json, at: string, property = false): Generator<{ schema: Json, at: string, property: boolean }> {
  yield { schema, at, property }
  for (const [name, inner] of Object.entries((schema.properties ?? {}) as Record<string, Json>)) yield * schemasIn(inner, `${at}.${name}`, true)
  if (typeof schema.items === 'object' && schema.items !== null) yield * schemasIn(schema.items as Json, `${at}[]`)
  for (const kind of ['anyOf', 'oneOf', 'allOf']) for (const [index, inner] of ((schema[kind] ?? []) as Json[]).entries()) yield * schemasIn(inner, `${at}/${kind}/${index}`)
}

/** Whether every string that the schema allows has a bound. */
const bounded = (schema: Json): boolean =>
  ![schema.type].flat().includes('string') || ['maxLength', 'enum', 'const'].some(name => schema[name] !== undefined) || schema.format === 'date-time'

const structured = (schema: Json): boolean => [schema.type].flat().some(type => type === 'object' || type === 'array') || schema.anyOf !== undefined || schema.allOf !== undefined

/** Everything that a specification lacks, one line each. */
const faultsOf = (document: Document): string[] => {
  const faults: string[] = []
  const expect = (right: unknown, fault: string): void => { if (right !== true) faults.push(fault) }
  const operations = Object.entries(document.paths).flatMap(([path, item]) => Object.entries(item).map(([method, operation]) => ({ method, operation, name: `${method} ${path}` })))
  const tags = document.tags.map(({ name }) => name)
  const ids = operations.map(({ operation }) => operation.operationId)
  expect(new Set(ids).size === ids.length, 'operation ids repeat')
  for (const { name, method, operation } of operations) {
    expect(/^[a-z][A-Za-z]+$/.test(operation.operationId ?? ''), `${name}: operationId`)
    expect(operation.tags?.length === 1 && tags.includes(operation.tags[0]!), `${name}: tag`)
    expect(/^[A-Z].{5,}[^.]$/.test(operation.summary ?? ''), `${name}: summary`)
    expect((operation.description ?? '').length > 10, `${name}: description`)
    expect((operation.security !== undefined) === (method !== 'get'), `${name}: security`)
    const failures = Object.entries(operation.responses).filter(([status]) => !status.startsWith('2'))
    expect(failures.some(([status]) => status.startsWith('4')), `${name}: 4xx`)
    for (const [status, { content }] of failures) expect(Object.keys(content ?? {}).join() === 'application/problem+json', `${name}: ${status} is no problem`)
    for (const { name: parameter, description } of operation.parameters ?? []) expect((description ?? '').length > 5, `${name}: ?${parameter} description`)
    const json = (operation.responses['200'] ?? operation.responses['201'])?.content?.['application/json'] as Json | undefined
    expect(json === undefined || json.example !== undefined, `${name}: worked example`)
  }
  const roots = [
    ...Object.entries(document.components.schemas).map(([name, schema]) => ({ schema, at: name })),
    ...operations.flatMap(({ name, operation }) => (operation.parameters ?? []).map(({ name: parameter, schema }) => ({ schema, at: `${name} ?${parameter}` })))
  ]
  for (const root of roots) {
    for (const { schema, at, property } of schemasIn(root.schema, root.at)) {
      expect(bounded(schema), `${at}: bound`)
      if (!property || schema.$ref !== undefined) continue
      expect(schema.description !== undefined || schema.allOf !== undefined, `${at}: description`)
      expect(structured(schema) || schema.example !== undefined || schema.examples !== undefined, `${at}: example`)
    }
  }
  return faults
}

t.test('the committed specification is what the code makes', async t => {
  t.ok(specificationText(await specificationFrom(await knowingBase(t))) === text, 'it differs: run "npm run openapi && npm run sdk" and commit openapi/')
})

t.test('every operation is named, grouped, explained, exemplified and says how it fails; every field is explained and bounded', async t => {
  t.strictSame(faultsOf(read()), [])
})

t.test('the guard bites', async t => {
  const without = (change: (document: Document) => void): string[] => {
    const document = read()
    change(document)
    return faultsOf(document)
  }
  const measure = (document: Document): Record<string, Json> => (document.components.schemas.Measure!.properties) as Record<string, Json>
  t.strictSame(without(document => { delete measure(document).scope!.description }), ['Measure.scope: description'])
  t.strictSame(without(document => { delete measure(document).scope!.example }), ['Measure.scope: example'])
  t.strictSame(without(document => { delete measure(document).scope!.maxLength }), ['Measure.scope: bound'])
  const list = (document: Document): Operation => document.paths['/v1/measures']!.get!
  t.strictSame(without(document => { delete list(document).operationId }), ['get /v1/measures: operationId'])
  t.strictSame(without(document => { delete list(document).summary }), ['get /v1/measures: summary'])
  t.strictSame(without(document => { list(document).tags = ['Other'] }), ['get /v1/measures: tag'])
  t.strictSame(without(document => { delete list(document).responses['400']!.content }), ['get /v1/measures: 400 is no problem'])
  t.strictSame(without(document => { delete (list(document).responses['200']!.content!['application/json'] as Json).example }), ['get /v1/measures: worked example'])
})
