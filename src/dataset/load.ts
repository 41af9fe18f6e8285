/**
 * Brings the base to the dataset: new records are created, changed ones become revisions, records gone from the files are
 * deleted. What somebody else wrote since the last load is never overwritten: such a conflict is reported and left alone.
 */
import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm/sql/sql'
import { systemTables } from '../db/system.ts'
import type { Base, Writer } from '../resource/base.ts'
import type { AnyRecord } from '../resource/define.ts'
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

const loadIn = async (writer: Writer, records: readonly { type: string, record: AnyRecord }[]): Promise<Omit<LoadResult, 'unchanged'>> => {
  const known = new Map((await writer.connection.all<Known>(sql`SELECT type, id, hash, revision FROM dataset_records`)).map(row => [`${row.type}/${row.id}`, row]))
  const conflicts: Conflict[] = []
  const counts = { created: 0, updated: 0, deleted: 0 }
  const remember = async (type: string, id: string, hash: string, revision: number) => {
    await writer.connection.run(sql`DELETE FROM dataset_records WHERE type = ${type} AND id = ${id}`)
    await writer.connection.insert(ledger, [[type, id, hash, revision]])
  }

  for (const { type, record } of records) {
    const key = `${type}/${record.id}`
    const before = known.get(key)
    known.delete(key)
    const hash = hashOf(record)
    if (before?.hash === hash) continue
    if (before === undefined) {
      if (await writer.used(type, record.id)) {
        conflicts.push({ type, id: record.id, detail: 'the id was used by a record that the dataset did not write' })
        continue
      }
      const { revision } = await writer.put(type, record, 'create', author)
      await writer.connection.insert(ledger, [[type, record.id, hash, revision]])
      counts.created++
      continue
    }
    const current = await writer.current(type, record.id)
    if (current?.revision !== Number(before.revision)) {
      conflicts.push({ type, id: record.id, detail: current === undefined ? 'it was deleted since the last load' : `it was changed in revision ${current.revision}, after the last load` })
      continue
    }
    const { revision } = await writer.put(type, record, 'update', author)
    await remember(type, record.id, hash, revision)
    counts.updated++
  }

  // What is left was in the dataset and is not any more. Records that refer to each other go together: the database checks at the end.
  for (const { type, id, revision } of known.values()) {
    const current = await writer.current(type, id)
    if (current === undefined) continue
    const outside = (await writer.referrers(type, id, 1_000)).filter(other => !known.has(`${other.type}/${other.id}`))
    if (current.revision !== Number(revision)) conflicts.push({ type, id, detail: `it is gone from the dataset and was changed in revision ${current.revision}` })
    else if (outside.length > 0) conflicts.push({ type, id, detail: `it is gone from the dataset and ${outside[0]!.type}/${outside[0]!.id} refers to it` })
    else {
      await writer.remove(type, id, { ...author, reason: 'Removed from the dataset' })
      await writer.connection.run(sql`DELETE FROM dataset_records WHERE type = ${type} AND id = ${id}`)
      counts.deleted++
    }
  }
  return { ...counts, conflicts }
}

/**
 * Loads the files in one transaction, or does nothing where they are those of the last load.
 *
 * @throws DatasetError where a file is not valid
 */
export const load = async (base: Base, files: readonly DatasetFile[], clock: () => Date): Promise<LoadResult> => {
  const digest = digestOf(files, loaderVersion)
  const [last] = await base.engine.all<{ digest: string, conflicts: string }>(sql`SELECT digest, conflicts FROM dataset_state WHERE name = 'bundled'`)
  if (last?.digest === digest) return { created: 0, updated: 0, deleted: 0, conflicts: JSON.parse(last.conflicts) as Conflict[], unchanged: true }
  // What reads YAML is loaded only when there is something to read: most starts find nothing new.
  const { assemble } = await import('./assemble.ts')
  const { records, findings } = await assemble(files, base.resources)
  if (findings.length > 0) throw new DatasetError(findings)
  return base.write(async writer => {
    const named = records.map(({ resource, record }) => ({ type: resource.name, record }))
    const empty = (await writer.connection.all(sql`SELECT 1 AS one FROM revisions LIMIT 1`)).length === 0
    const result = empty ? await loadFirst(writer, named, clock().toISOString()) : await loadIn(writer, named)
    await writer.connection.run(sql`DELETE FROM dataset_state WHERE name = 'bundled'`)
    await writer.connection.insert(state, [['bundled', digest, clock().toISOString(), JSON.stringify(result.conflicts)]])
    return { ...result, unchanged: false }
  })
}
