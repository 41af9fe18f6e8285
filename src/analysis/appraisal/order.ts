/** In which order options stand: by named criteria, one after the other, without a score. Pure. */
import { optionKind, type optionPath, type optionUse, type ValueOf } from '../../vocabulary.ts'
import type { RuleName } from './rules.ts'
import type { OptionAppraisal } from './schemas.ts'

const paths: readonly ValueOf<typeof optionPath>[] = ['open', 'resisted', 'not_recorded', 'blocked']
const uses: readonly ValueOf<typeof optionUse>[] = ['unused', 'partly_used', 'not_recorded', 'adopted', 'exhausted']
const kinds = Object.keys(optionKind.values)

/** The criteria in their order, each with the place that it gives an option. */
export const criteria: readonly { readonly rule: RuleName, place (item: OptionAppraisal): number | string }[] = [
  { rule: 'order-baseline', place: ({ option }) => option.kind === 'no_action' ? 0 : 1 },
  { rule: 'order-recorded', place: ({ derived }) => derived ? 1 : 0 },
  { rule: 'order-path', place: ({ path }) => paths.indexOf(path) },
  { rule: 'order-use', place: ({ use }) => uses.indexOf(use) },
  { rule: 'order-kind', place: ({ option }) => kinds.indexOf(option.kind) },
  { rule: 'order-id', place: ({ option }) => option.id }
]

/** Options by the criteria. */
export const ordered = (items: readonly OptionAppraisal[]): OptionAppraisal[] => items.toSorted((a, b) => {
  for (const { place } of criteria) {
    const [x, y] = [place(a), place(b)]
    if (x !== y) return x < y ? -1 : 1
  }
  return 0
})
