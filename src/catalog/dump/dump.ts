/** Writes the whole base, history included, into a folder; what is in it stands in `format.ts`. */
import { createHash } from 'node:crypto'
import { mkdir, open, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql, type SQL } from 'drizzle-orm/sql/sql'
import type { Connection } from '../../db/engine.ts'
import type { Base } from '../../resource/base.ts'
import { DumpError, manifestName, type FileEntry, type FileName, type LineOf, type Manifest } from './format.ts'

/** How many rows are read at a time; no more than these are held in memory. */
const page = 200

/** Writes lines into a new file, and says what it became. */
const writeLines = async (folder: string, name: FileName, pages: AsyncIterable<readonly string[]>): Promise<FileEntry> => {
  const file = await open(join(folder, name), 'wx')
  const hash = createHash('sha256')
  let [lines, bytes] = [0, 0]
  try {
    for await (const rows of pages) {
      const chunk = Buffer.from(rows.map(row => `${row}\n`).join(''))
      await file.writeFile(chunk)
      hash.update(chunk)
      lines += rows.length
      bytes += chunk.length
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { name, lines, bytes, sha256: hash.digest('hex') }
}

/** Rows page by page: `next` makes the query of the page that follows a row, the first where there is none. */
async function * pagesOf<R extends object> (read: Connection['all'], next: (last: R | undefined) => SQL, line: (row: R) => string): AsyncGenerator<string[]> {
  let last: R | undefined
  do {
    const rows: R[] = await read<R>(next(last))
    if (rows.length > 0) yield rows.map(line)
    last = rows.length === page ? rows.at(-1) : undefined
  } while (last !== undefined)
}

interface RevisionRow { number: number, at: string, by: string, reason: string | null, cause: string | null, record_type: string, record_id: string, operation: LineOf<'revisions.ndjson'>['operation'], document: string | null }

/** The document stands as it was written, so that it is equal byte for byte when it is dumped again. */
const revisionLine = (row: RevisionRow): string => {
  const { number, at, by, reason, cause, operation } = row
  return `${JSON.stringify({ number, at, by, reason, cause, recordType: row.record_type, recordId: row.record_id, operation }).slice(0, -1)},"document":${row.document ?? 'null'}}`
}

/**
 * Dumps a base into a folder, which is made where it is not there. Writers wait only while the loader's ledger, which is small,
 * is read together with the number of the last revision; the log up to that number never changes and needs no lock.
 *
 * @throws DumpError where the folder is not empty
 */
export const dump = async ({ engine }: Base, folder: string): Promise<Manifest> => {
  await mkdir(folder, { recursive: true })
  if ((await readdir(folder)).length > 0) throw new DumpError(folder, 'is not empty; a dump takes a folder of its own')
  const { revision, ledger } = await engine.write(async tx => {
    const records = await writeLines(folder, 'dataset-records.ndjson', pagesOf<LineOf<'dataset-records.ndjson'>>(tx.all,
      last => sql`SELECT type, id, hash, revision FROM dataset_records WHERE ${last === undefined ? sql`1 = 1` : sql`(type > ${last.type} OR (type = ${last.type} AND id > ${last.id}))`} ORDER BY type, id LIMIT ${page}`,
      ({ type, id, hash, revision }) => JSON.stringify({ type, id, hash, revision })))
    const state = await writeLines(folder, 'dataset-state.ndjson', pagesOf<LineOf<'dataset-state.ndjson'> & { loaded_at: string }>(tx.all,
      last => sql`SELECT name, digest, loaded_at, conflicts FROM dataset_state WHERE ${last === undefined ? sql`1 = 1` : sql`name > ${last.name}`} ORDER BY name LIMIT ${page}`,
      row => JSON.stringify({ name: row.name, digest: row.digest, loadedAt: row.loaded_at, conflicts: row.conflicts })))
    const [row] = await tx.all<{ n: number | null }>(sql`SELECT max(number) AS n FROM revisions`)
    return { revision: row!.n ?? 0, ledger: [records, state] }
  })
  const log = await writeLines(folder, 'revisions.ndjson', pagesOf<RevisionRow>(engine.all,
    last => sql`SELECT number, at, by, reason, cause, record_type, record_id, operation, document FROM revisions WHERE number > ${last?.number ?? 0} AND number <= ${revision} ORDER BY number LIMIT ${page}`,
    revisionLine))
  const manifest: Manifest = { format: 'sanctions-options-dump', version: 1, revision, files: [...ledger, log] }
  const path = join(folder, manifestName)
  await writeFile(`${path}.part`, `${JSON.stringify(manifest, null, 2)}\n`, { flush: true })
  await rename(`${path}.part`, path)
  return manifest
}
