/** What an answer says of its own coverage. Pure. */
import { lastDay } from '../../dates.ts'
import { sentenceMax, type CoverageBlock } from './answer.ts'
import { eachOrTogether } from './words.ts'

interface Reviewed { readonly id: string, readonly reviewedThrough: string }

/** What an answer looked at. */
export interface Looked {
  readonly asOf: string
  readonly revision: number
  /** Records looked at, by type; each is counted once. */
  readonly records: Readonly<Record<string, readonly { readonly id: string }[]>>
  readonly regimes?: readonly Reviewed[]
  readonly events?: readonly Reviewed[]
  readonly missing: readonly string[]
}

/** Whether a day lies after the last day up to which something was followed. */
export const beyondReview = (reviewedThrough: string, day: string): boolean => lastDay(reviewedThrough) < day

const unique = <T extends { readonly id: string }>(records: readonly T[]): T[] => [...new Map(records.map(record => [record.id, record])).values()].sort((a, b) => a.id < b.id ? -1 : 1)

/** The coverage block of an answer. What lies beyond a review is said in a sentence as well. */
export const coverageBlockOf = ({ asOf, revision, records, regimes = [], events = [], missing }: Looked): CoverageBlock => {
  const reviewed = [...unique(events).map(record => ({ type: 'events', ...record })), ...unique(regimes).map(record => ({ type: 'regimes', ...record }))]
    .map(({ type, id, reviewedThrough }) => ({ type, id, reviewedThrough, beyond: beyondReview(reviewedThrough, asOf) }))
  const after = reviewed.filter(({ beyond }) => beyond)
  const dossiers = after.filter(({ type }) => type === 'events').map(({ id, reviewedThrough }) => `The dossier of ${id} was followed up to ${reviewedThrough}; what came after may be missing.`)
  const followed = after.filter(({ type }) => type === 'regimes').toSorted((a, b) => lastDay(a.reviewedThrough) < lastDay(b.reviewedThrough) ? -1 : 1)
  // `reviewed` lists them all.
  const beyond = [...dossiers, ...eachOrTogether(followed,
    ({ id, reviewedThrough }) => `The regime ${id} was followed up to ${reviewedThrough}; what is shown of it for a later day is the state of that day.`,
    ([first]) => `${followed.length} regimes were followed up to days before ${asOf}, the earliest ${first!.reviewedThrough} (${first!.id}); what is shown of each for a later day is the state of the day up to which it was followed.`)]
  return {
    asOf,
    revision,
    lookedAt: Object.entries(records).map(([type, list]) => ({ type, count: unique(list).length })).sort((a, b) => a.type < b.type ? -1 : 1),
    reviewed,
    missing: [...new Set([...missing, ...beyond])].map(text => text.slice(0, sentenceMax))
  }
}
