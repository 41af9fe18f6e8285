/** The matrix sender × measure type for a target. Pure: puts the shared cells together. */
import type { Rules } from '../shared/answer.ts'
import { cellRules, cellsOf, measureTypesOn, missingOf, sendersOn, type Cell, type CellRecords } from '../shared/cells.ts'

/** The rules of the coverage matrix: those of its cells, and which rows and columns it has. */
export const rules = {
  ...cellRules,
  'coverage-senders': 'Without `sender` the rows are every sender of which a regime or a measure on the target was public by the day. That a sender has no row does not say that it has no measures.',
  'coverage-measure-types': 'Without `measureType` the columns are the types that occur for the target by the day, in a measure of any sender or in a finding that covers the day; `measureType=all` gives the whole vocabulary.'
} as const satisfies Rules

/** Which rows and columns are asked for; undefined: those that occur. */
export interface CoverageQuestion {
  readonly day: string
  readonly target: string
  readonly senders?: readonly string[] | undefined
  readonly measureTypes?: readonly string[] | undefined
}

/** A matrix: its rows, its columns, its cells row by row, and what is missing. */
export interface Matrix { readonly senders: readonly string[], readonly measureTypes: readonly string[], readonly cells: readonly Cell[], readonly missing: readonly string[] }

/** The matrix of a target on a day. `parts` are territories that are part of the target, which it does not take in. */
export const coverageOf = (records: CellRecords, { day, target, senders, measureTypes }: CoverageQuestion, parts: readonly string[] = []): Matrix => {
  const rows = senders ?? sendersOn(records, target, day)
  const columns = measureTypes ?? measureTypesOn(records, target, day)
  const cells = cellsOf(records, { day, target, senders: rows, measureTypes: columns })
  return {
    senders: rows,
    measureTypes: columns,
    cells,
    missing: [
      ...(rows.length === 0 ? [`No regime or measure of any sender on ${target} is recorded as public by ${day}; that does not say that there was none.`] : []),
      ...missingOf(records, cells, { day, target, senders: rows }),
      ...(parts.length === 0 ? [] : [`Measures on parts of ${target} are not counted as measures on it; ask for them by their own ids: ${parts.join(', ')}.`])
    ]
  }
}
