/** Puts the dataset's records together and checks every one of them, line by line. Writes nothing. */
import { today } from '../dates.ts'
import type { FieldProblem } from '../errors.ts'
import { complete } from '../resource/base.ts'
import { problemsOf, type Surroundings } from '../resource/check.ts'
import type { AnyRecord, Resource } from '../resource/define.ts'
import { kinds } from '../resource/fields.ts'
import { fieldProblems } from '../field-problems.ts'
import { schemasOf } from '../resource/schemas.ts'
import { isoCountries } from './countries.ts'
import { parseFile } from './parse.ts'
import type { DatasetFile, Entry, Finding } from './read.ts'

/** A record of the dataset that passed its schema, with the place where it stands. */
export interface DatasetRecord { readonly resource: Resource, readonly record: AnyRecord, readonly entry: Entry }

/** YAML reads `2024` and `13810` as numbers; where the field is text they were meant as text. */
const asDeclared = (resource: Resource, value: Record<string, unknown>): Record<string, unknown> => {
  const text = (kind: keyof typeof kinds, given: unknown): unknown => typeof given === 'number' && kinds[kind].column === 'text' ? String(given) : given
  return Object.fromEntries(Object.entries(value).map(([name, given]) => {
    const field = resource.fields[name]
    if (field?.type === 'scalar') return [name, text(field.kind, given)]
    if (field?.type !== 'list' || !Array.isArray(given)) return [name, given]
    return [name, given.map(row => field.plain
      ? text(field.fields.value!.kind, row)
      : typeof row === 'object' && row !== null
        ? Object.fromEntries(Object.entries(row as object).map(([key, inner]) => [key, field.fields[key] === undefined ? inner : text(field.fields[key].kind, inner)]))
        : row)]
  }))
}

const isoEntry = (value: Record<string, unknown>): Entry => ({ type: 'countries', file: '(ISO 3166-1)', value, line: () => 1 })

/** All records of the files and the ISO countries, and everything that is wrong with them. */
export const assemble = async (files: readonly DatasetFile[], resources: readonly Resource[], day = today(() => new Date())): Promise<{ records: DatasetRecord[], findings: Finding[] }> => {
  const byName = new Map(resources.map(resource => [resource.name, resource]))
  const findings: Finding[] = []
  /** Ids of entries whose fields are wrong, by id space: what refers to them is checked once those are mended. */
  const refused = new Set<string>()
  const entries = byName.has('countries') ? isoCountries().map(isoEntry) : []
  for (const file of files) {
    const parsed = parseFile(file, [...byName.keys()])
    entries.push(...parsed.entries)
    findings.push(...parsed.findings)
  }
  // A record of a file that could not be read as a whole is not missing: what refers to it is checked once it can.
  const unread = files.filter(({ path }) => findings.some(({ file }) => file === path)).map(({ text }) => text)

  const report = (entry: Entry, { pointer, detail, value }: FieldProblem): void => {
    const shown = value === undefined || typeof value === 'object' ? '' : ` (${JSON.stringify(value)})`
    findings.push({ file: entry.file, line: entry.line(pointer), record: `${entry.type}/${String(entry.value.id ?? '?')}`, field: pointer, message: `${detail}${shown}` })
  }

  const inputs = new Map(resources.map(resource => [resource.name, schemasOf(resource).input]))
  const records: DatasetRecord[] = []
  const found = new Map<string, Map<string, DatasetRecord>>()
  const space = (resource: Resource): Map<string, DatasetRecord> => {
    const name = resource.family ?? resource.name
    if (!found.has(name)) found.set(name, new Map())
    return found.get(name)!
  }
  for (const entry of entries) {
    const resource = byName.get(entry.type)!
    const value = asDeclared(resource, entry.value)
    const schema = inputs.get(entry.type)!
    const parsed = schema.safeParse(value)
    if (!parsed.success) {
      for (const problem of fieldProblems(parsed.error, value, schema)) report(entry, problem)
      refused.add(`${resource.family ?? resource.name}/${String(entry.value.id)}`)
      continue
    }
    const record = complete(resource, parsed.data)
    const known = space(resource).get(record.id)
    if (known !== undefined) {
      report(entry, { pointer: '/id', detail: `is already the id of ${known.resource.one} in ${known.entry.file}:${known.entry.line('/id')}`, value: record.id })
      continue
    }
    const datasetRecord = { resource, record, entry }
    space(resource).set(record.id, datasetRecord)
    records.push(datasetRecord)
  }

  const around: Surroundings = {
    today: day,
    find: (type, id) => {
      const target = found.get(byName.get(type)?.family ?? type)?.get(id)
      return target === undefined || (type !== 'actors' && target.resource.name !== type) ? undefined : target.record
    },
    refused: (type, id) => unread.some(text => text.includes(id)) || refused.has(`${byName.get(type)?.family ?? type}/${id}`),
    near: async type => found.get(byName.get(type)?.family ?? type)?.keys() ?? []
  }
  for (const { resource, record, entry } of records) {
    for (const problem of await problemsOf(resource, record, around)) report(entry, problem)
  }
  const order = new Map(files.map(({ path }, index) => [path, index]))
  findings.sort((a, b) => (order.get(a.file) ?? -1) - (order.get(b.file) ?? -1) || a.line - b.line)
  return { records, findings }
}
