/** What changed between two days, by comparing two appraisals. Pure. */
import type { Reason } from '../shared/answer.ts'
import type { AnswerCitation } from '../shared/citations.ts'
import type { AppraisalBody, AppraisalChanges, ChangedItem, OptionAppraisal, OptionChange } from './schemas.ts'

type Side = Pick<AppraisalBody, 'options' | 'constraints' | 'assessments' | 'context'>
interface Titled { readonly id: string, readonly title: string, readonly sinceDayOf?: ChangedItem['dayOf'], readonly citations: AnswerCitation[] }

const items = (type: string, records: readonly Titled[]): ChangedItem[] => records.map(({ id, title, sinceDayOf, citations }) => ({ type, id, title, dayOf: sinceDayOf ?? null, citations }))
const key = ({ type, id }: ChangedItem): string => `${type}/${id}`

/** Everything that stands with an option. A measure counts while it is in force. */
const itemsOf = ({ constraints, stances, assessments, actions, findings, cells }: OptionAppraisal): ChangedItem[] => [...new Map([
  ...items('constraints', constraints.filter(({ general }) => !general)), ...items('stances', stances), ...items('assessments', assessments), ...items('actions', actions), ...items('findings', findings),
  ...items('measures', cells.flatMap(({ measures }) => measures.filter(({ status }) => status === 'in_force')))
].map(item => [key(item), item])).values()]

const difference = (from: readonly ChangedItem[], to: readonly ChangedItem[]): { added: ChangedItem[], gone: ChangedItem[] } => {
  const [before, after] = [new Set(from.map(key)), new Set(to.map(key))]
  return { added: to.filter(item => !before.has(key(item))), gone: from.filter(item => !after.has(key(item))) }
}

/** The title of a record that is new on the later day; one that was only seen by then may be older, and says so. */
export const addedTitle = ({ title, dayOf }: ChangedItem): string => `${title}${dayOf === 'seen' ? ' (first seen in between; it may be older)' : ''}`

const recordsReason = (added: readonly ChangedItem[], gone: readonly ChangedItem[]): Reason[] => added.length + gone.length === 0
  ? []
  : [{
      rule: 'change-of-records',
      text: [
        ...(added.length > 0 ? [`New on the later day: ${added.map(addedTitle).join('; ')}.`] : []),
        ...(gone.length > 0 ? [`No longer there, or no longer holding: ${gone.map(({ title }) => title).join('; ')}.`] : [])
      ].join(' ').slice(0, 2000),
      records: [...added, ...gone].map(({ type, id }) => ({ type, id }))
    }]

const of = (reasons: readonly Reason[], prefix: string): Reason[] => reasons.filter(({ rule }) => rule.startsWith(prefix))

/** What changed about one option; undefined where nothing did. */
const changeOf = (before: OptionAppraisal | undefined, after: OptionAppraisal | undefined): OptionChange | undefined => {
  const shown = (after ?? before)!
  const { added, gone } = difference(before === undefined ? [] : itemsOf(before), after === undefined ? [] : itemsOf(after))
  const use = before?.use !== after?.use || before?.degree !== after?.degree || before?.attestation !== after?.attestation
  const path = before?.path !== after?.path
  if (before !== undefined && after !== undefined && !use && !path && added.length + gone.length === 0) return undefined
  return {
    id: shown.option.id,
    title: shown.option.title,
    change: before === undefined ? 'new' : after === undefined ? 'gone' : 'changed',
    useBefore: before?.use ?? null,
    useAfter: after?.use ?? null,
    pathBefore: before?.path ?? null,
    pathAfter: after?.path ?? null,
    added,
    gone,
    reasons: [
      ...(after === undefined
        ? [{ rule: 'change-no-longer-derived', text: 'It was found by comparing records, and that finds it no longer on the later day: something of the sender is recorded by then, or nothing of the others any more. A measure that was first seen in between may be older.', records: [] }]
        : [...(before === undefined ? after.reasons.filter(({ rule }) => rule === 'derived-candidate' || rule === 'baseline') : []), ...(use ? of(after.reasons, 'use-') : []), ...(path ? of(after.reasons, 'path-') : [])]),
      ...recordsReason(added, gone)
    ]
  }
}

/** What changed from the earlier day to the later (rules `change-of-conclusion`, `change-of-records`). */
export const changesBetween = (from: string, before: Side, to: string, after: Side): Omit<AppraisalChanges, 'sources'> => {
  const [old, now] = [before, after].map(({ options }) => new Map(options.map(item => [item.option.id, item]))) as [Map<string, OptionAppraisal>, Map<string, OptionAppraisal>]
  const ids = [...new Set([...now.keys(), ...old.keys()])]
  const changes = ids.map(id => [id, changeOf(old.get(id), now.get(id))] as const)
  const shared = ({ constraints, assessments, context }: Side): ChangedItem[] => [...items('constraints', constraints), ...items('assessments', assessments), ...items('actions', context)]
  return {
    from,
    to,
    options: changes.map(([, change]) => change).filter(change => change !== undefined),
    unchanged: changes.filter(([, change]) => change === undefined).map(([id]) => id),
    ...difference(shared(before), shared(after))
  }
}
