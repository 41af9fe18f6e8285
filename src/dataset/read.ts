/** Reads the dataset's files: YAML for people, with the line of every value kept for messages. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMap, isSeq, LineCounter, parseDocument, type Document } from 'yaml'

/** The folder of the bundled knowledge. */
export const datasetFolder = fileURLToPath(new URL('.', import.meta.url))

/** A dataset file: its path below the folder, and its text. */
export interface DatasetFile { readonly path: string, readonly text: string }

/** A record as it stands in a file, with the means to find the line of each of its fields. */
export interface Entry {
  readonly type: string
  readonly file: string
  readonly value: Record<string, unknown>
  /** The line of a field, given as a JSON pointer below the record; of the record itself where it has no such field. */
  line (pointer: string): number
}

/** Something wrong in a file. */
export interface Finding { readonly file: string, readonly line: number, readonly record: string, readonly field: string, readonly message: string }

/** The files of a dataset folder, in the order of their paths. */
export const readFiles = (folder: string): DatasetFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.yaml')).sort()
    .map(path => ({ path: relative(folder, join(folder, path)).split(sep).join('/'), text: readFileSync(join(folder, path), 'utf8') }))

/** The digest of files, which changes with any of them. */
export const digestOf = (files: readonly DatasetFile[], also: string): string => {
  const hash = createHash('sha256').update(also)
  for (const { path, text } of files) hash.update(`${path}\0${text.length}\0`).update(text)
  return hash.digest('hex')
}

const lineOf = (document: Document, lines: LineCounter, path: readonly (string | number)[]): number | undefined => {
  const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined
  return node?.range === undefined ? undefined : lines.linePos(node.range[0]).line
}

/** The records of a file, and what is wrong with it as YAML. */
export const parseFile = ({ path, text }: DatasetFile, types: readonly string[]): { entries: Entry[], findings: Finding[] } => {
  const lines = new LineCounter()
  // Dates stay text: the core schema knows no timestamps.
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true, prettyErrors: false })
  const findings: Finding[] = document.errors.map(error => ({ file: path, line: lines.linePos(error.pos[0]).line, record: '', field: '', message: error.message }))
  if (findings.length > 0) return { entries: [], findings }
  if (document.contents === null) return { entries: [], findings }
  const wrong = (line: number, message: string, record = ''): void => { findings.push({ file: path, line, record, field: '', message }) }
  if (!isMap(document.contents)) {
    wrong(1, 'is not a mapping from record type to records')
    return { entries: [], findings }
  }
  const entries: Entry[] = []
  const whole = document.toJS() as Record<string, unknown>
  for (const { key, value } of document.contents.items as { key: { value: string, range: [number, number, number] }, value: unknown }[]) {
    const type = String(key.value)
    const line = lines.linePos(key.range[0]).line
    if (!types.includes(type)) {
      wrong(line, `"${type}" is not a record type (${types.join(', ')})`)
      continue
    }
    if (value === null || whole[type] === null) continue
    if (!isSeq(value)) {
      wrong(line, `"${type}" does not hold a list of records`)
      continue
    }
    for (const [index, record] of (whole[type] as unknown[]).entries()) {
      const at = (pointer: string): number => {
        const parts = pointer.split('/').slice(1).map(part => /^\d+$/.test(part) ? Number(part) : part)
        for (let length = parts.length; length >= 0; length--) {
          const found = lineOf(document, lines, [type, index, ...parts.slice(0, length)])
          if (found !== undefined) return found
        }
        return line
      }
      if (typeof record !== 'object' || record === null || Array.isArray(record)) wrong(at(''), 'is not a record')
      else entries.push({ type, file: path, value: record as Record<string, unknown>, line: at })
    }
  }
  return { entries, findings }
}
