/** The checks that every record passes, whether it comes from the dataset or from a curator. */
import { firstDay, inOrder, lastDay } from '../dates.ts'
import type { FieldProblem } from '../errors.ts'
import { didYouMean } from '../suggest.ts'
import type { PeriodLike } from './as-of.ts'
import { lists, once, referencesOf, type AnyRecord, type Resource } from './define.ts'

/** How the checks look around: what a reference points to, and which ids come near a misspelt one. */
export interface Surroundings {
  /** The record that a reference points to; for `actors` a record of any actor type. */
  find (type: string, id: string): Promise<AnyRecord | undefined> | AnyRecord | undefined
  /** Ids of the type, for a suggestion. */
  near (type: string, id: string): Promise<Iterable<string>>
  /** Whether the record is there and wrong itself: what refers to it can only be checked once it is mended. */
  refused? (type: string, id: string): boolean
  /** The day of the check. */
  readonly today: string
}

const filled = (value: unknown): boolean => Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined

/** The dates that cannot lie ahead: a scalar, or columns of rows. */
const pastDates = once(resource => Object.entries(resource.fields).flatMap(([name, field]): { readonly name: string, readonly columns?: readonly string[] }[] => field.type === 'scalar'
  ? field.past === true ? [{ name }] : []
  : field.plain ? [] : [{ name, columns: Object.keys(field.fields).filter(column => field.fields[column]!.past === true) }]))

/** Everything that is wrong with a record beyond its schema. Empty where it is right. */
export const problemsOf = async (resource: Resource, record: AnyRecord, around: Surroundings): Promise<FieldProblem[]> => {
  const problems: FieldProblem[] = []
  if (resource.cited && !filled(record.citations)) problems.push({ pointer: '/citations', detail: 'has no citation: a record must say who says so' })

  for (const { pointer, to, id } of referencesOf(resource, record)) {
    if (id === record.id && (to === resource.name || to === resource.family)) {
      problems.push({ pointer, detail: 'refers to the record itself', value: id })
      continue
    }
    // The dataset's records are at hand: waiting for each of ten thousands of them would take longer than to find it.
    const found = around.find(to, id)
    if ((found instanceof Promise ? await found : found) === undefined && around.refused?.(to, id) !== true) {
      problems.push({ pointer, detail: `refers to ${to === 'actors' ? 'an actor' : `a record of ${to}`} that is not there.${didYouMean(id, await around.near(to, id))}`, value: id })
    }
  }

  for (const [name, { plain }] of lists(resource)) {
    if (!plain) continue
    const values = (record[name] ?? []) as unknown[]
    for (const [index, value] of values.entries()) {
      if (values.indexOf(value) !== index) problems.push({ pointer: `/${name}/${index}`, detail: 'stands here twice', value })
    }
  }

  if (resource.cited) {
    for (const [index, { source, field, readOn }] of (record.citations as { source: string, field: string | null, readOn: string | null }[]).entries()) {
      if (field !== null && resource.fields[field] === undefined) problems.push({ pointer: `/citations/${index}/field`, detail: `is not a field of ${resource.name}.${didYouMean(field, Object.keys(resource.fields))}`, value: field })
      const found = around.find('sources', source)
      const publishedOn = (found instanceof Promise ? await found : found)?.publishedOn
      if (readOn !== null && typeof publishedOn === 'string' && lastDay(readOn) < firstDay(publishedOn)) problems.push({ pointer: `/citations/${index}/readOn`, detail: `lies before its source was published (${publishedOn})`, value: readOn })
    }
  }

  const inFuture = (pointer: string, value: unknown): void => {
    if (typeof value === 'string' && firstDay(value) > around.today) problems.push({ pointer, detail: 'lies in the future', value })
  }
  for (const { name, columns } of pastDates(resource)) {
    if (columns === undefined) inFuture(`/${name}`, record[name])
    else for (const column of columns) for (const [index, row] of (record[name] as Record<string, unknown>[] ?? []).entries()) inFuture(`/${name}/${index}/${column}`, row[column])
  }

  for (const rule of resource.rules) {
    if (rule.rule === 'date-order') {
      const dated = rule.fields.filter(name => typeof record[name] === 'string')
      for (const [index, name] of dated.entries()) {
        const before = dated[index - 1]
        if (before !== undefined && !inOrder(record[before] as string, record[name] as string)) {
          problems.push({ pointer: `/${name}`, detail: `lies before ${before} (${String(record[before])})`, value: record[name] })
        }
      }
    } else if (rule.rule === 'any-of') {
      if (!rule.fields.some(name => filled(record[name]))) problems.push({ pointer: `/${rule.fields[0]}`, detail: `one of ${rule.fields.join(', ')} is needed` })
    } else {
      const through = resource.fields[rule.through]
      const id = record[rule.through]
      if (through?.type !== 'scalar' || through.to === undefined || typeof id !== 'string') continue
      const other = await around.find(through.to, id)
      if (other !== undefined && other[rule.is] !== record[rule.field]) {
        problems.push({ pointer: `/${rule.field}`, detail: `is not the ${rule.is} of its ${rule.through} ${id}, which is ${String(other[rule.is])}`, value: record[rule.field] })
      }
    }
  }

  if (resource.statusFrom !== undefined) {
    const periods = (record[resource.statusFrom] ?? []) as PeriodLike[]
    for (const [index, period] of periods.entries()) {
      const before = periods[index - 1]
      if (before !== undefined && !inOrder(before.from, period.from)) problems.push({ pointer: `/${resource.statusFrom}/${index}/from`, detail: `lies before the period above it (${before.from})`, value: period.from })
      if (period.dayOf === 'seen' && typeof period.announcedOn === 'string' && lastDay(period.announcedOn) < firstDay(period.from)) problems.push({ pointer: `/${resource.statusFrom}/${index}/announcedOn`, detail: `lies before a day on which the state was only seen (${period.from}), which is no beginning to announce`, value: period.announcedOn })
      if (index === 0 && !['imposed', 'reimposed'].includes(period.state)) problems.push({ pointer: `/${resource.statusFrom}/0/state`, detail: 'the first period must be "imposed", or "reimposed" where an earlier life is not recorded', value: period.state })
      if (before !== undefined && before.state === period.state) problems.push({ pointer: `/${resource.statusFrom}/${index}/state`, detail: 'repeats the state of the period above it', value: period.state })
    }
  }
  return problems
}
