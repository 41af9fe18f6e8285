/**
 * What was true, and public, in the world on a day. Answers and lists that are asked for a day see only what this lets
 * through, so that no field dated, or first public, after the day can influence or appear in them.
 */
import { lastDay, reached } from '../dates.ts'
import { firstPublic, type Base, type Query, type Stored, type View } from './base.ts'
import { referencesOf, type AnyRecord, type RecordOf, type Resource } from './define.ts'
import type { ValueOf } from '../vocabulary.ts'
import type { status } from '../vocabulary.ts'

type Rows = Record<string, unknown>[]

/** A record without the rows and later facts that were not public, or not reached, on the day. */
export const atDay = (resource: Resource, record: AnyRecord, day: string): AnyRecord => Object.fromEntries(Object.entries(record).map(([name, value]) => {
  const field = resource.fields[name]
  if (field === undefined) return [name, value]
  if (field.type === 'scalar') return [name, field.hiddenUntilReached === true && typeof value === 'string' && !reached(value, day) ? null : value]
  if (field.plain) return [name, value]
  const hidden = Object.entries(field.fields).filter(([, inner]) => inner.hiddenUntilReached === true).map(([key]) => key)
  return [name, (value as Rows)
    .filter(row => {
      const published = firstPublic(field.publicOn, row)
      return published === undefined || reached(published, day)
    })
    .map(row => hidden.length === 0 ? row : Object.fromEntries(Object.entries(row).map(([key, inner]) => [key, hidden.includes(key) && typeof inner === 'string' && !reached(inner, day) ? null : inner])))]
})) as AnyRecord

/** Which references of a record point to what was not public yet. */
type Later = (to: string, id: string) => boolean

/** A record without references to records that were not public yet; a required one stays. */
const withoutLater = (resource: Resource, record: AnyRecord, later: Later): AnyRecord => Object.fromEntries(Object.entries(record).map(([name, value]) => {
  const field = resource.fields[name]
  if (field === undefined || value === null) return [name, value]
  if (field.type === 'scalar') return [name, field.to !== undefined && !field.required && later(field.to, value as string) ? null : value]
  if (field.plain) {
    const { to } = field.fields.value!
    return [name, to === undefined ? value : (value as string[]).filter(id => !later(to, id))]
  }
  const links = Object.entries(field.fields).filter(([, inner]) => inner.to !== undefined)
  const isLater = (row: Record<string, unknown>, [key, inner]: typeof links[number]): boolean => typeof row[key] === 'string' && later(inner.to!, row[key] as string)
  const kept = (value as Rows).filter(row => !links.some(link => link[1].required && isLater(row, link)))
  // A fact that was public by then may be cited from a later source, where no earlier one is cited; the later words do not appear.
  if (name === 'citations' && kept.length === 0) return [name, (value as Rows).map(row => ({ ...row, quote: null }))]
  return [name, kept.map(row => {
    const gone = links.filter(link => isLater(row, link))
    return gone.length === 0 ? row : { ...row, ...Object.fromEntries(gone.map(([key]) => [key, null])) }
  })]
})) as AnyRecord

/** Whether records of the type have no date of being first public. */
const timeless = (resource: Resource): boolean => resource.publicOn.length === 0 && resource.statusFrom === undefined

/** Records as they stood on a day: those first public later left out, and in the others whatever was not public yet. */
export const hideLater = async <R extends Resource>(base: Base, view: View, resource: R, found: readonly Stored<RecordOf<R>>[], day: string): Promise<Stored<RecordOf<R>>[]> => {
  const records = found.map(item => ({ ...item, record: atDay(resource, item.record as AnyRecord, day) }))
  const wanted = new Map<string, Set<string>>()
  for (const { record } of records) {
    for (const { to, id } of referencesOf(resource, record)) {
      if (to === 'actors' || timeless(base.resource(to))) continue
      if (!wanted.has(to)) wanted.set(to, new Set())
      wanted.get(to)!.add(id)
    }
  }
  const later = new Map<string, ReadonlySet<string>>()
  for (const [to, ids] of wanted) later.set(to, await view.later(base.resource(to), ids, day))
  return records.map(item => ({ ...item, record: withoutLater(resource, item.record, (to, id) => later.get(to)?.has(id) ?? false) as RecordOf<R> }))
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
export interface PeriodLike { readonly state: string, readonly from: string, readonly announcedOn?: string | null }

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
