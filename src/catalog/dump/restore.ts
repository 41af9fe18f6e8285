/** Loads a dump into an empty base; what is in it stands in `format.ts`. */
import { sql } from 'drizzle-orm/sql/sql'
import { systemTables } from '../../db/system.ts'
import type { Base, LoggedRevision, Writer } from '../../resource/base.ts'
import { DumpError, readLines, readManifest, type FileEntry, type FileName, type LineOf, type Manifest } from './format.ts'

/** How many revisions are replayed at a time; no more than these are held in memory. */
const batch = 200

const ledger = systemTables.find(({ name }) => name === 'datasetRecords')!
const state = systemTables.find(({ name }) => name === 'datasetState')!

const entryOf = <N extends FileName>({ files }: Manifest, name: N): FileEntry & { name: N } => files.find(file => file.name === name) as FileEntry & { name: N }

async function * batches<T> (items: AsyncIterable<T>): AsyncGenerator<T[]> {
  let held: T[] = []
  for await (const item of items) {
    held.push(item)
    if (held.length < batch) continue
    yield held
    held = []
  }
  if (held.length > 0) yield held
}

const logged = ({ document, ...rest }: LineOf<'revisions.ndjson'>): LoggedRevision => ({ ...rest, document: document === null ? null : JSON.stringify(document) })

const replay = async (writer: Writer, folder: string, manifest: Manifest, types: ReadonlySet<string>): Promise<void> => {
  let last = 0
  for await (const revisions of batches(readLines(folder, entryOf(manifest, 'revisions.ndjson')))) {
    for (const { number, recordType } of revisions) {
      if (number !== last + 1) throw new DumpError(`revisions.ndjson line ${last + 1}`, `holds revision ${number}: the log has no gaps, so this should be ${last + 1}`)
      if (!types.has(recordType)) throw new DumpError(`revisions.ndjson line ${number}`, `holds a record of the type ${recordType}, which this version does not know`)
      last = number
    }
    await writer.replay(revisions.map(logged))
  }
  if (last !== manifest.revision) throw new DumpError('revisions.ndjson', `ends with revision ${last}, and the manifest says ${manifest.revision}`)
}

/**
 * Restores a dump into a migrated, empty base, in one transaction: all of it, or nothing. Every revision keeps its number, its
 * time and its author. The files are read twice, first to see that they are whole.
 *
 * @throws DumpError that names the file where the dump is damaged, cut off or not finished, or where the base is not empty
 */
export const restore = async (base: Base, folder: string): Promise<Manifest> => {
  const manifest = await readManifest(folder)
  for (const entry of manifest.files) {
    const lines = readLines(folder, entry)
    while (!(await lines.next()).done);
  }
  await base.write(async writer => {
    const [row] = await writer.connection.all<{ n: number }>(sql`SELECT (SELECT count(*) FROM revisions) + (SELECT count(*) FROM dataset_records) + (SELECT count(*) FROM dataset_state) AS n`)
    if (Number(row!.n) > 0) throw new DumpError(folder, 'can be restored only into an empty base, and this one holds revisions already')
    await replay(writer, folder, manifest, new Set(base.resources.map(({ name }) => name)))
    for await (const rows of batches(readLines(folder, entryOf(manifest, 'dataset-records.ndjson')))) {
      await writer.connection.insert(ledger, rows.map(({ type, id, hash, revision }) => [type, id, hash, revision]))
    }
    for await (const rows of batches(readLines(folder, entryOf(manifest, 'dataset-state.ndjson')))) {
      await writer.connection.insert(state, rows.map(({ name, digest, loadedAt, conflicts }) => [name, digest, loadedAt, conflicts]))
    }
  })
  return manifest
}
