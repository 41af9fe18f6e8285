/**
 * What a dump is: a folder of NDJSON files and a manifest, which is written last, so that a dump without one was not finished.
 *
 * - `revisions.ndjson`: the log of revisions, in order. It is the source of truth: records, their earlier versions and the
 *   shared id space of actors follow from it by replaying it.
 * - `dataset-records.ndjson` and `dataset-state.ndjson`: what the dataset loader last wrote, so that it goes on where it was.
 *
 * Keys for writing and remembered answers to POST requests (idempotency) are not in a dump: keys belong to a site and not to
 * its knowledge, and answers are kept for a day only. Nothing depends on the engine or the day, so that two dumps of one base
 * are equal byte for byte.
 */
import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'

/** The files of a dump beside its manifest, in the order in which they are written. */
export const fileNames = ['dataset-records.ndjson', 'dataset-state.ndjson', 'revisions.ndjson'] as const
export type FileName = typeof fileNames[number]
export const manifestName = 'manifest.json'

const fileShape = z.strictObject({
  name: z.enum(fileNames),
  lines: z.int().min(0),
  /** Size in bytes. */
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/)
})

/** The manifest: the number of the last revision, and what each file must be. */
export const manifestShape = z.strictObject({
  format: z.literal('sanctions-options-dump'),
  version: z.literal(1),
  revision: z.int().min(0),
  files: z.array(fileShape).length(fileNames.length)
})
export type Manifest = z.output<typeof manifestShape>
export type FileEntry = z.output<typeof fileShape>

const text = z.string()

/** A line of each file. A document is a record as it was written, or null for a delete. */
export const lineShapes = {
  'revisions.ndjson': z.strictObject({
    number: z.int().min(1), at: text, by: text, reason: text.nullable(), cause: text.nullable(), recordType: text, recordId: text, operation: z.enum(['create', 'update', 'delete']), document: z.custom<Readonly<Record<string, unknown>> | null>(value => value === null || (typeof value === 'object' && !Array.isArray(value)), 'is no record')
  }),
  'dataset-records.ndjson': z.strictObject({ type: text, id: text, hash: text, revision: z.int().min(1) }),
  'dataset-state.ndjson': z.strictObject({ name: text, digest: text, loadedAt: text, conflicts: text })
} as const
export type LineOf<N extends FileName> = z.output<typeof lineShapes[N]>

/** A dump that cannot be written, or that cannot be read: the message begins with the name of the file. */
export class DumpError extends Error {
  constructor (file: string, what: string) {
    super(`${file}: ${what}`)
    this.name = 'DumpError'
  }
}

/**
 * Reads a manifest.
 *
 * @throws DumpError where there is none, or where it is damaged
 */
export const readManifest = async (folder: string): Promise<Manifest> => {
  const content = await readFile(join(folder, manifestName), 'utf8').catch(() => { throw new DumpError(manifestName, 'is not there: this is no dump, or one that was not finished') })
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch {
    throw new DumpError(manifestName, 'is damaged or cut off: it is not JSON')
  }
  const parsed = manifestShape.safeParse(value)
  if (!parsed.success) throw new DumpError(manifestName, `is not the manifest of a dump of this version: ${parsed.error.issues[0]!.path.join('.')} ${parsed.error.issues[0]!.message}`)
  const names = parsed.data.files.map(({ name }) => name)
  if (new Set(names).size !== names.length) throw new DumpError(manifestName, 'names a file twice')
  return parsed.data
}

/** The lines of a file, one at a time; everything read goes into the hash. Only `\n` ends a line: JSON may hold other separators. */
async function * linesOf (path: string, hash: Hash): AsyncGenerator<string> {
  let parts: Buffer[] = []
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk)
    let start = 0
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      yield Buffer.concat([...parts, chunk.subarray(start, end)]).toString('utf8')
      parts = []
      start = end + 1
    }
    if (start < chunk.length) parts.push(chunk.subarray(start))
  }
  if (parts.length > 0) yield Buffer.concat(parts).toString('utf8')
}

/**
 * Reads a file line by line and holds it against its entry in the manifest; holds one line at a time in memory.
 *
 * @throws DumpError where it is missing, cut off or damaged: at the latest after the last line
 */
export async function * readLines<N extends FileName> (folder: string, { name, lines, bytes, sha256 }: FileEntry & { name: N }): AsyncGenerator<LineOf<N>> {
  const hash = createHash('sha256')
  let [seen, size] = [0, 0]
  try {
    for await (const line of linesOf(join(folder, name), hash)) {
      seen++
      size += Buffer.byteLength(line) + 1
      const where = `${name} line ${seen}`
      if (seen > lines) throw new DumpError(where, `is more than the ${lines} lines of the manifest`)
      let value: unknown
      try {
        value = JSON.parse(line)
      } catch {
        throw new DumpError(where, 'is damaged or cut off: it is not JSON')
      }
      const parsed = lineShapes[name].safeParse(value)
      if (!parsed.success) throw new DumpError(where, `is damaged: ${parsed.error.issues[0]!.path.join('.')} ${parsed.error.issues[0]!.message}`)
      yield parsed.data as LineOf<N>
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new DumpError(name, 'is not there')
    throw error
  }
  if (size < bytes) throw new DumpError(name, `is cut off: ${size} of ${bytes} bytes`)
  if (hash.digest('hex') !== sha256) throw new DumpError(name, 'is damaged: its SHA-256 is not that of the manifest')
}
