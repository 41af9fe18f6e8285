/** Reads the dataset's files: YAML for people, with the line of every value kept for messages. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as yaml from 'js-yaml'
import { LineCounter, parseDocument, type Document } from 'yaml'

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

/** Finds lines in a file. The document with its places takes four times as long to make as the values alone, so it is made when the first line is asked for. */
const linesOf = (text: string) => {
  let made: { document: Document, lines: LineCounter } | undefined
  const parsed = () => {
    if (made === undefined) {
      const lines = new LineCounter()
      made = { document: parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true, prettyErrors: false }), lines }
    }
    return made
  }
  return {
    /** The line of a value; undefined where there is none. */
    of: (path: readonly (string | number)[]): number | undefined => {
      const { document, lines } = parsed()
      const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined
      return node?.range === undefined ? undefined : lines.linePos(node.range[0]).line
    },
    /** Whether the text holds nothing but comments. */
    empty: (): boolean => parsed().document.contents === null,
    /** What is wrong with the text as YAML. */
    errors: (): { line: number, message: string }[] => {
      const { document, lines } = parsed()
      return document.errors.map(error => ({ line: lines.linePos(error.pos[0]).line, message: error.message }))
    }
  }
}

/** The records of a file, and what is wrong with it as YAML. */
export const parseFile = ({ path, text }: DatasetFile, types: readonly string[]): { entries: Entry[], findings: Finding[] } => {
  const lines = linesOf(text)
  const findings: Finding[] = []
  const entries: Entry[] = []
  const wrong = (line: number, message: string): void => { findings.push({ file: path, line, record: '', field: '', message }) }
  let whole: unknown
  try {
    // Dates stay text: the core schema knows no timestamps.
    whole = yaml.load(text, { schema: yaml.CORE_SCHEMA })
  } catch (error) {
    const { reason, mark } = error as yaml.YAMLException
    const found = lines.errors()
    if (found.length === 0 && lines.empty()) return { entries, findings }
    for (const { line, message } of found) wrong(line, message)
    if (found.length === 0) wrong((mark?.line ?? 0) + 1, reason)
    return { entries, findings }
  }
  if (whole === null || whole === undefined) return { entries, findings }
  if (typeof whole !== 'object' || Array.isArray(whole)) {
    wrong(1, 'is not a mapping from record type to records')
    return { entries, findings }
  }
  for (const [type, list] of Object.entries(whole)) {
    const line = (): number => lines.of([type, 0]) ?? 1
    if (!types.includes(type)) {
      wrong(line(), `"${type}" is not a record type (${types.join(', ')})`)
      continue
    }
    if (list === null) continue
    if (!Array.isArray(list)) {
      wrong(line(), `"${type}" does not hold a list of records`)
      continue
    }
    for (const [index, record] of (list as unknown[]).entries()) {
      const at = (pointer: string): number => {
        const parts = pointer.split('/').slice(1).map(part => /^\d+$/.test(part) ? Number(part) : part)
        for (let length = parts.length; length >= 0; length--) {
          const found = lines.of([type, index, ...parts.slice(0, length)])
          if (found !== undefined) return found
        }
        return line()
      }
      if (typeof record !== 'object' || record === null || Array.isArray(record)) wrong(at(''), 'is not a record')
      else entries.push({ type, file: path, value: record as Record<string, unknown>, line: at })
    }
  }
  return { entries, findings }
}
