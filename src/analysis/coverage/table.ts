/** The coverage matrix as a table for spreadsheets, a line for each cell. Pure. */
import { stringify } from 'csv-stringify/sync'
import { csvOptions } from '../../http/format.ts'
import type { Cell } from '../shared/cells.ts'

/** What the table needs of a cell. */
export type TableCell = Pick<Cell, 'sender' | 'target' | 'measureType' | 'state' | 'extent' | 'disputed' | 'boundBy' | 'coveredBy' | 'reviewedThrough' | 'beyondReview'> & {
  readonly measures: readonly (Pick<Cell['measures'][number], 'id' | 'since' | 'sinceDayOf' | 'instrumentTitle' | 'instrument' | 'provision'> & { readonly status: string })[]
  readonly findings: readonly Pick<Cell['findings'][number], 'id'>[]
  readonly reasons: readonly Pick<Cell['reasons'][number], 'rule' | 'text'>[]
}

const columns: Readonly<Record<string, (cell: TableCell) => string>> = {
  sender: ({ sender }) => sender,
  target: ({ target }) => target,
  measureType: ({ measureType }) => measureType,
  state: ({ state }) => state,
  extent: ({ extent }) => extent ?? '',
  disputed: ({ disputed }) => String(disputed),
  measures: ({ measures }) => measures.map(({ id, status, since, sinceDayOf }) => `${id} (${status}, ${since}${sinceDayOf === 'start' ? '' : ` ${sinceDayOf}`})`).join('; '),
  acts: ({ state, measures }) => [...new Set(measures.filter(({ status }) => status === state).map(({ instrument, instrumentTitle, provision }) => `${instrumentTitle ?? instrument}, ${provision}`))].join('; '),
  findings: ({ findings }) => findings.map(({ id }) => id).join('; '),
  boundBy: ({ boundBy }) => boundBy.map(({ body, extent }) => `${body} (${extent})`).join('; '),
  coveredBy: ({ coveredBy }) => coveredBy.join('; '),
  reviewedThrough: ({ reviewedThrough }) => reviewedThrough ?? '',
  beyondReview: ({ beyondReview }) => String(beyondReview),
  ranOut: ({ reasons }) => String(reasons.some(({ rule }) => rule === 'cell-renewal-ran-out')),
  reasons: ({ reasons }) => reasons.map(({ text }) => text).join(' ')
}

/** The cells as CSV with a header. Every line says which day it is about and the revision of the base that it was made from. */
export const tableOf = ({ asOf, revision, cells }: { readonly asOf: string, readonly revision: number, readonly cells: readonly TableCell[] }): string =>
  stringify(cells.map(cell => [asOf, revision, ...Object.values(columns).map(column => column(cell))]), { ...csvOptions, columns: ['asOf', 'revision', ...Object.keys(columns)] })
