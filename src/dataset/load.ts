/**
 * Brings the base to the dataset: new records are created, changed ones become revisions, records gone from the files are
 * deleted. What somebody else wrote since the last load is never overwritten: such a conflict is reported and left alone.
 */
import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm/sql/sql'
import { today } from '../dates.ts'
import { tableName, type Engine } from '../db/engine.ts'
import { systemTables } from '../db/system.ts'
import type { Base, Writer } from '../resource/base.ts'
import { referencesOf, type AnyRecord } from '../resource/define.ts'
import { digestOf, type DatasetFile, type Finding } from './read.ts'

/** A record that the dataset would change and that somebody else has changed or deleted since. */
export interface Conflict { readonly type: string, readonly id: string, readonly detail: string }

/** What a load did. */
export interface LoadResult {
  readonly created: number
  readonly updated: number
  readonly deleted: number
  readonly conflicts: readonly Conflict[]
  /** True where the files are those that were loaded last, and nothing was read. */
  readonly unchanged: boolean
}

/** The dataset is not valid: nothing was loaded. */
export class DatasetError extends Error {
  readonly findings: readonly Finding[]
  constructor (findings: readonly Finding[]) {
    const lines = findings.slice(0, 20).map(({ file, line, record, field, message }) => `  ${file}:${line}: ${record} ${field}: ${message}`)
    super(`The dataset is not valid, nothing was loaded:\n${lines.join('\n')}${findings.length > 20 ? `\n  and ${findings.length - 20} more (npm run dataset:check)` : ''}`)
    this.name = 'DatasetError'
    this.findings = findings
  }
}

/** Raise when the way records are made from files changes, so that the next start loads them again. */
const loaderVersion = 'loader-1'

const ledger = systemTables.find(({ name }) => name === 'datasetRecords')!
const state = systemTables.find(({ name }) => name === 'datasetState')!
const author = { by: 'dataset', reason: 'Loaded from the dataset' }
const hashOf = (record: AnyRecord): string => createHash('sha256').update(JSON.stringify(record)).digest('base64url')

interface Known { readonly type: string, readonly id: string, readonly hash: string, readonly revision: number }

/** The first load: nothing is there that a record could meet, so all go in together. */
const loadFirst = async (writer: Writer, records: readonly { type: string, record: AnyRecord }[], at: string): Promise<Omit<LoadResult, 'unchanged'>> => {
  await writer.replay(records.map(({ type, record }, index) => ({
    number: index + 1, at, by: author.by, reason: author.reason, cause: null, recordType: type, recordId: record.id, operation: 'create', document: JSON.stringify(record)
  })))
  await writer.connection.insert(ledger, records.map(({ type, record }, index) => [type, record.id, hashOf(record), index + 1]))
  return { created: records.length, updated: 0, deleted: 0, conflicts: [] }
}

interface Wanted { readonly type: string, readonly record: AnyRecord, readonly hash: string, readonly operation: 'create' | 'update' }

const keyOf = (type: string, id: string): string => `${type}/${id}`

/** The ids that the base holds, by what a reference may point to. */
const idsIn = async (writer: Writer, base: Base): Promise<Map<string, Set<string>>> => {
  const ids = new Map<string, Set<string>>()
  for (const { name, family } of base.resources) {
    const rows = await writer.connection.all<{ id: string }>(sql`SELECT id FROM ${tableName(name)}`)
    for (const space of [name, family]) if (space !== undefined) ids.set(space, new Set([...ids.get(space) ?? [], ...rows.map(({ id }) => id)]))
  }
  return ids
}

/** Whether the last thing that happened to an id is that the dataset took it away: then it may bring it back. */
const removedByDataset = async (writer: Writer, type: string, id: string): Promise<boolean> => {
  const [last] = await writer.connection.all<{ operation: string, by: string }>(sql`SELECT operation, by FROM revisions WHERE record_type = ${type} AND record_id = ${id} ORDER BY number DESC LIMIT 1`)
  return last?.operation === 'delete' && last.by === author.by
}

/** What becomes of one record of the files: written, remembered as it is, or a conflict. */
const decide = async (writer: Writer, type: string, record: AnyRecord, before: Known | undefined): Promise<'create' | 'update' | 'same' | { readonly conflict: string } | { readonly adopted: number }> => {
  const hash = hashOf(record)
  if (before?.hash === hash) return 'same'
  const current = await writer.current(type, record.id)
  // Somebody wrote by hand what the dataset says now.
  if (current !== undefined && hashOf(current.record) === hash) return { adopted: current.revision }
  if (before === undefined || current === undefined) {
    if (!await writer.used(type, record.id) || (current === undefined && await removedByDataset(writer, type, record.id))) return 'create'
    return { conflict: before === undefined ? 'the id was used by a record that the dataset did not write' : 'it was deleted since the last load' }
  }
  return current.revision === Number(before.revision) ? 'update' : { conflict: `it was changed in revision ${current.revision}, after the last load` }
}

const loadIn = async (writer: Writer, base: Base, records: readonly { type: string, record: AnyRecord }[]): Promise<Omit<LoadResult, 'unchanged'>> => {
  const known = new Map((await writer.connection.all<Known>(sql`SELECT type, id, hash, revision FROM dataset_records`)).map(row => [keyOf(row.type, row.id), row]))
  const conflicts: Conflict[] = []
  const remember = async (type: string, id: string, hash: string, revision: number) => {
    await writer.connection.run(sql`DELETE FROM dataset_records WHERE type = ${type} AND id = ${id}`)
    await writer.connection.insert(ledger, [[type, id, hash, revision]])
  }

  let wanted: Wanted[] = []
  for (const { type, record } of records) {
    const before = known.get(keyOf(type, record.id))
    known.delete(keyOf(type, record.id))
    const decision = await decide(writer, type, record, before)
    if (decision === 'same') continue
    if (typeof decision === 'string') wanted.push({ type, record, hash: hashOf(record), operation: decision })
    else if ('adopted' in decision) await remember(type, record.id, hashOf(record), decision.adopted)
    else conflicts.push({ type, id: record.id, detail: decision.conflict })
  }

  // A record whose references lead nowhere, as somebody deleted what it refers to, stays out, and with it what refers to it.
  const there = await idsIn(writer, base)
  const space = (type: string): readonly string[] => [type, base.resource(type).family].filter(name => name !== undefined)
  for (const { type, record, operation } of wanted) if (operation === 'create') for (const name of space(type)) there.get(name)!.add(record.id)
  for (let stable = false; !stable;) {
    stable = true
    wanted = wanted.filter(({ type, record, operation }) => {
      const missing = [...referencesOf(base.resource(type), record)].find(({ to, id }) => !there.get(to)!.has(id))
      if (missing === undefined) return true
      conflicts.push({ type, id: record.id, detail: `its ${missing.pointer} refers to ${missing.to}/${missing.id}, which is not in the base` })
      if (operation === 'create') for (const name of space(type)) there.get(name)!.delete(record.id)
      stable = false
      return false
    })
  }
  for (const { type, record, hash, operation } of wanted) {
    const { revision } = await writer.put(type, record, operation, author)
    await remember(type, record.id, hash, revision)
  }

  const deleted = await removeGone(writer, known, conflicts)
  const count = (operation: Wanted['operation']): number => wanted.filter(one => one.operation === operation).length
  return { created: count('create'), updated: count('update'), deleted, conflicts }
}

/** Removes what was in the dataset and is not any more, but for what somebody changed since or what others refer to. */
const removeGone = async (writer: Writer, known: ReadonlyMap<string, Known>, conflicts: Conflict[]): Promise<number> => {
  const gone = new Map(known)
  for (const [key, { type, id, revision }] of known) {
    const current = await writer.current(type, id)
    if (current?.revision === Number(revision)) continue
    gone.delete(key)
    if (current !== undefined) conflicts.push({ type, id, detail: `it is gone from the dataset and was changed in revision ${current.revision}` })
  }
  // Records that refer to each other go together; one that stays keeps those to which it refers.
  for (let stable = false; !stable;) {
    stable = true
    for (const [key, { type, id }] of gone) {
      const other = (await writer.referrers(type, id, 1_000)).find(other => !gone.has(keyOf(other.type, other.id)))
      if (other === undefined) continue
      gone.delete(key)
      conflicts.push({ type, id, detail: `it is gone from the dataset and ${other.type}/${other.id} refers to it` })
      stable = false
    }
  }
  for (const { type, id } of gone.values()) {
    await writer.remove(type, id, { ...author, reason: 'Removed from the dataset' })
    await writer.connection.run(sql`DELETE FROM dataset_records WHERE type = ${type} AND id = ${id}`)
  }
  return gone.size
}

interface LastLoad { readonly digest: string, readonly conflicts: string }

const lastLoad = async (engine: Engine): Promise<LastLoad | undefined> =>
  (await engine.all<LastLoad>(sql`SELECT digest, conflicts FROM dataset_state WHERE name = 'bundled'`))[0]

/** Whether the files are those that were loaded last, so that nothing of them need be read. */
export const isLoaded = async (engine: Engine, files: readonly DatasetFile[]): Promise<boolean> =>
  (await lastLoad(engine))?.digest === digestOf(files, loaderVersion)

/**
 * Loads the files in one transaction, or does nothing where they are those of the last load.
 *
 * @throws DatasetError where a file is not valid
 */
export const load = async (base: Base, files: readonly DatasetFile[], clock: () => Date): Promise<LoadResult> => {
  const digest = digestOf(files, loaderVersion)
  const last = await lastLoad(base.engine)
  if (last?.digest === digest) return { created: 0, updated: 0, deleted: 0, conflicts: JSON.parse(last.conflicts) as Conflict[], unchanged: true }
  // What reads YAML is loaded only when there is something to read: most starts find nothing new.
  const { assemble } = await import('./assemble.ts')
  const { records, findings } = await assemble(files, base.resources, today(clock))
  if (findings.length > 0) throw new DatasetError(findings)
  return base.write(async writer => {
    const named = records.map(({ resource, record }) => ({ type: resource.name, record }))
    const empty = (await writer.connection.all(sql`SELECT 1 AS one FROM revisions LIMIT 1`)).length === 0
    const result = empty ? await loadFirst(writer, named, clock().toISOString()) : await loadIn(writer, base, named)
    await writer.connection.run(sql`DELETE FROM dataset_state WHERE name = 'bundled'`)
    await writer.connection.insert(state, [['bundled', digest, clock().toISOString(), JSON.stringify(result.conflicts)]])
    return { ...result, unchanged: false }
  })
}
