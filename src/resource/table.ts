/** Records as rows of a table, for spreadsheets, and as lines of JSON; page by page, so that nothing is held open. */
import { stringify } from 'csv-stringify'
import { Readable } from 'node:stream'
import { csvOptions } from '../http/format.ts'
import type { AnyRecord, Resource } from './define.ts'
import { fieldNames } from './query.ts'

/** A list of plain values is one cell, separated by "; "; rows with several fields are JSON. */
const cell = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (!Array.isArray(value)) return String(value)
  return value.every(item => typeof item !== 'object') ? value.join('; ') : JSON.stringify(value)
}

/** The records as CSV with a header. */
export const csv = (resource: Resource, pages: AsyncIterable<readonly AnyRecord[]>, fields: readonly string[] | undefined): Readable => {
  const columns = fields === undefined ? fieldNames(resource) : fieldNames(resource).filter(name => name === 'id' || fields.includes(name))
  const out = stringify({ ...csvOptions, columns })
  const rows = async function * () {
    for await (const page of pages) for (const record of page) yield columns.map(name => cell(record[name]))
  }
  return Readable.from(rows()).on('error', error => out.destroy(error)).pipe(out)
}

/** The records as NDJSON: one JSON text on each line. */
export const ndjson = (pages: AsyncIterable<readonly AnyRecord[]>): Readable => Readable.from((async function * () {
  for await (const page of pages) yield page.map(record => `${JSON.stringify(record)}\n`).join('')
})())
