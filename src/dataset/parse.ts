/** Parses the dataset's files: YAML for people, with the line of every value found when a message needs it. */
import { createRequire } from 'node:module'
import type { Document, LineCounter } from 'yaml'
import type { DatasetFile, Entry, Finding } from './read.ts'
import { valuesOf } from './values.ts'

/** The library that knows the places of values; it is loaded when the first line is asked for. */
const places = (): typeof import('yaml') => createRequire(import.meta.url)('yaml') as typeof import('yaml')

/** Finds lines in a file. The document with its places takes four times as long to make as the values alone, so it is made when the first line is asked for. */
const linesOf = (text: string) => {
  let made: { document: Document, lines: LineCounter } | undefined
  const parsed = () => {
    if (made === undefined) {
      const { LineCounter, parseDocument } = places()
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
    /** What is wrong with the text as YAML: every repeated key, and the first mistake of syntax, from which others follow. */
    errors: (): { line: number, message: string }[] => {
      const { document, lines } = parsed()
      const first = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY')
      return document.errors.filter(error => error === first || error.code === 'DUPLICATE_KEY').map(error => ({ line: lines.linePos(error.pos[0]).line, message: error.message }))
    }
  }
}

/** The records of a file, and what is wrong with it as YAML. */
export const parseFile = ({ path, text, values = valuesOf(text) }: DatasetFile, types: readonly string[]): { entries: Entry[], findings: Finding[] } => {
  const lines = linesOf(text)
  const findings: Finding[] = []
  const entries: Entry[] = []
  const wrong = (line: number, message: string): void => { findings.push({ file: path, line, record: '', field: '', message }) }
  if ('wrong' in values) {
    const found = lines.errors()
    if (found.length === 0 && lines.empty()) return { entries, findings }
    for (const { line, message } of found) wrong(line, message)
    if (found.length === 0) wrong(values.wrong.line, values.wrong.message)
    return { entries, findings }
  }
  const { whole } = values
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
