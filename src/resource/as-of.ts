/**
 * What was true, and public, in the world on a day. Answers and lists that are asked for a day see only what this lets
 * through, so that no field dated, or first public, after the day can influence or appear in them.
 */
import { lastDay, reached } from '../dates.ts'
import { firstPublic, type Base, type Query, type Stored, type View } from './base.ts'
import { lists, scalars, type AnyRecord, type RecordOf, type Resource } from './define.ts'
import type { Scalar } from './fields.ts'
import type { dayOf, status, ValueOf } from '../vocabulary.ts'

type Row = Record<string, unknown>
type Rows = Row[]

/** A field of a record, or of the rows of a list of it, that refers to records which have a date of being first public. */
interface Reference { readonly name: string, readonly columns: readonly { readonly column: string, readonly to: string, readonly required: boolean }[], readonly shape: 'scalar' | 'plain' | 'rows' }

/** What of a record type a day may hide: found once, as most fields of most records are never hidden. */
interface Plan {
  readonly steps: readonly string[]
  readonly words: readonly string[]
  readonly lists: readonly { readonly name: string, readonly publicOn: readonly string[], readonly steps: readonly string[] }[]
  readonly references: readonly Reference[]
}

/** Whether records of the type have no date of being first public. */
const timeless = (resource: Resource): boolean => resource.publicOn.length === 0 && resource.statusFrom === undefined

const later = (value: unknown, day: string): boolean => typeof value === 'string' && !reached(value, day)
const stepsOf = (fields: readonly [string, Scalar][]): string[] => fields.filter(([, { hiddenUntilReached }]) => hiddenUntilReached === true).map(([name]) => name)

const plans = new WeakMap<Resource, Plan>()
const planOf = (base: Base, resource: Resource): Plan => {
  const known = plans.get(resource)
  if (known !== undefined) return known
  const dated = (to: string | undefined): to is string => to !== undefined && to !== 'actors' && !timeless(base.resource(to))
  const plan: Plan = {
    steps: stepsOf(scalars(resource)),
    words: scalars(resource).filter(([, { wordsOfSource }]) => wordsOfSource === true).map(([name]) => name),
    lists: lists(resource).filter(([, { plain }]) => !plain)
      .map(([name, { publicOn, fields }]) => ({ name, publicOn, steps: stepsOf(Object.entries(fields)) }))
      .filter(({ publicOn, steps }) => publicOn.length > 0 || steps.length > 0),
    references: [
      ...scalars(resource).map(([name, field]): Reference => ({ name, shape: 'scalar', columns: dated(field.to) ? [{ column: name, to: field.to, required: field.required }] : [] })),
      ...lists(resource).map(([name, { plain, fields }]): Reference => ({
        name,
        shape: plain ? 'plain' : 'rows',
        columns: Object.entries(fields).flatMap(([column, { to, required }]) => dated(to) ? [{ column, to, required }] : [])
      }))
    ].filter(({ columns }) => columns.length > 0)
  }
  plans.set(resource, plan)
  return plan
}

const without = <R extends Row>(record: R, names: readonly string[], day: string): R => {
  const hidden = names.filter(name => later(record[name], day))
  return hidden.length === 0 ? record : { ...record, ...Object.fromEntries(hidden.map(name => [name, null])) }
}

/** A record without the rows and later facts that were not public, or not reached, on the day. */
const atDay = ({ steps, lists }: Plan, record: AnyRecord, day: string): AnyRecord => {
  const changed: Row = {}
  for (const { name, publicOn, steps } of lists) {
    const rows = record[name] as Rows
    const kept = rows.filter(row => {
      const published = firstPublic(publicOn, row)
      return published === undefined || reached(published, day)
    }).map(row => without(row, steps, day))
    if (kept.length < rows.length || kept.some((row, index) => row !== rows[index])) changed[name] = kept
  }
  const stood = without(record, steps, day)
  return Object.keys(changed).length === 0 ? stood : { ...stood, ...changed }
}

/** The records to which a record refers and that have a date, by type. */
const datedReferences = function * ({ references }: Plan, record: AnyRecord): Generator<readonly [to: string, id: string]> {
  for (const { name, columns, shape } of references) {
    const value = record[name]
    if (value === null) continue
    for (const { column, to } of columns) {
      const held = shape === 'scalar' ? [value] : shape === 'plain' ? value as unknown[] : (value as Rows).map(row => row[column])
      for (const id of held) if (typeof id === 'string') yield [to, id]
    }
  }
}

/** Which references of a record point to what was not public yet. */
type Later = (to: string, id: unknown) => boolean

/** A record without references to records that were not public yet; a required one stays. */
const withoutLater = ({ references, words }: Plan, record: AnyRecord, isLater: Later): AnyRecord => {
  const changed: Row = {}
  for (const { name, columns, shape } of references) {
    const value = record[name]
    if (value === null) continue
    if (shape === 'scalar') {
      const [{ to, required }] = columns as [Reference['columns'][number]]
      if (!required && isLater(to, value)) changed[name] = null
      continue
    }
    const rows = value as unknown[]
    const held = (row: unknown, column: string): unknown => shape === 'plain' ? row : (row as Row)[column]
    const hit = rows.filter(row => columns.some(({ column, to }) => isLater(to, held(row, column))))
    if (hit.length === 0) continue
    const kept = rows.filter(row => !columns.some(({ column, to, required }) => (required || shape === 'plain') && isLater(to, held(row, column))))
    if (name === 'citations' && kept.length === 0) {
      // A fact that was public by then may be cited from a later source, where no earlier one is cited; its words and places do not appear.
      changed[name] = (rows as Rows).map(row => ({ ...row, quote: null, locator: null }))
      for (const word of words) changed[word] = null
    } else {
      changed[name] = shape === 'plain' ? kept : (kept as Rows).map(row => hit.includes(row) ? { ...row, ...Object.fromEntries(columns.filter(({ column, to }) => isLater(to, row[column])).map(({ column }) => [column, null])) } : row)
    }
  }
  return Object.keys(changed).length === 0 ? record : { ...record, ...changed }
}

/** Records as they stood on a day: those first public later left out, and in the others whatever was not public yet. */
export const hideLater = async <R extends Resource>(base: Base, view: View, resource: R, found: readonly Stored<RecordOf<R>>[], day: string): Promise<Stored<RecordOf<R>>[]> => {
  const plan = planOf(base, resource)
  const records = found.map(item => ({ ...item, record: atDay(plan, item.record as AnyRecord, day) }))
  const wanted = new Map<string, Set<string>>()
  for (const { record } of records) {
    for (const [to, id] of datedReferences(plan, record)) {
      if (!wanted.has(to)) wanted.set(to, new Set())
      wanted.get(to)!.add(id)
    }
  }
  const hidden = new Map<string, ReadonlySet<string>>()
  for (const [to, ids] of wanted) hidden.set(to, await view.later(base.resource(to), ids, day))
  const isLater: Later = (to, id) => typeof id === 'string' && hidden.get(to)!.has(id)
  return records.map(item => ({ ...item, record: withoutLater(plan, item.record, isLater) as RecordOf<R> }))
}

/** The base at one revision, as the world stood on a day. */
export interface DayView {
  readonly day: string
  readonly revision: number
  find<R extends Resource> (resource: R, query?: Query): Promise<RecordOf<R>[]>
  get<R extends Resource> (resource: R, id: string): Promise<RecordOf<R> | undefined>
  many<R extends Resource> (resource: R, ids: Iterable<string>): Promise<RecordOf<R>[]>
}

/** Opens a view of the base at a revision for a day: what answers are made from. */
export const dayView = (base: Base, revision: number, day: string): DayView => {
  const view = base.at(revision)
  const find = async <R extends Resource>(resource: R, query: Query = {}): Promise<RecordOf<R>[]> =>
    (await hideLater(base, view, resource, await view.find(resource, { ...query, publicBy: day }), day)).map(({ record }) => record)
  return {
    day,
    revision,
    find,
    get: async (resource, id) => (await find(resource, { where: [{ field: 'id', bounds: [['=', id]] }] }))[0],
    many: async (resource, ids) => {
      const wanted = [...new Set(ids)]
      return wanted.length === 0 ? [] : find(resource, { where: [{ field: 'id', anyOf: wanted }] })
    }
  }
}

/** A period of a measure, a regime or an exemption. */
export interface PeriodLike { readonly state: string, readonly from: string, readonly dayOf?: ValueOf<typeof dayOf> | null, readonly announcedOn?: string | null }

/** What the first day of a period is the day of: of the start, where nothing else is said. */
export const dayOfPeriod = (period: Pick<PeriodLike, 'dayOf'>): ValueOf<typeof dayOf> => period.dayOf ?? 'start'

/**
 * The status on a day, from periods in the order of time. Only those public by the day count; the latest that has begun
 * decides. An end known from the start (`expiresOn`) ends it on the day after.
 */
export const statusOn = (periods: readonly PeriodLike[], day: string, expiresOn?: string | null): ValueOf<typeof status> => {
  const visible = periods.filter(({ from, announcedOn }) => reached(announcedOn ?? from, day))
  if (visible.length === 0) return 'not_recorded'
  const begun = visible.filter(({ from }) => reached(from, day)).at(-1)
  if (begun === undefined) return 'not_yet_in_force'
  if (begun.state === 'ended') return 'ended'
  if (typeof expiresOn === 'string' && lastDay(expiresOn) < day) return 'ended'
  return begun.state === 'suspended' ? 'suspended' : 'in_force'
}
