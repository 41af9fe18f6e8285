/** Records as they are read: with what is derived from them, the relations asked for, and only the fields asked for. */
import * as z from 'zod'
import { verifyingTiers } from '../vocabulary.ts'
import { hideLater, statusOn, type PeriodLike } from './as-of.ts'
import { shownOn, type Base, type Stored, type View } from './base.ts'
import { lists, scalars, type AnyRecord, type Resource } from './define.ts'
import { schemasOf } from './schemas.ts'

/** How records are to be read. `day` decides the status; `asOf` also hides what was not public by it. */
export interface Shape {
  readonly day: string
  readonly asOf?: string | undefined
  readonly fields?: readonly string[] | undefined
  readonly include?: readonly string[] | undefined
}

/** Related records, by record type. */
export type Included = Record<string, AnyRecord[]>

/** The schema of related records. */
export const includedSchema = (resources: readonly Resource[]) => z.strictObject(Object.fromEntries(resources.map(resource =>
  [resource.name, z.array(schemasOf(resource).record).optional().meta({ description: `Related ${resource.name}.` })]))).meta({ id: 'Included', description: 'Related records, each once, by record type.' })

/** The ids of sources that are official texts or named mirrors of them. */
const trustedSources = async (base: Base, view: View, records: readonly AnyRecord[]): Promise<ReadonlySet<string>> => {
  const ids = new Set(records.flatMap(({ citations }) => (citations as { source: string, readOn: string | null }[]).filter(({ readOn }) => readOn !== null).map(({ source }) => source)))
  const sources = await view.many(base.resource('sources'), ids)
  return new Set(sources.filter(({ record }) => verifyingTiers.includes((record as AnyRecord).tier as string)).map(({ record }) => record.id))
}

const derived = (resource: Resource, { record, revision, recordedAt }: Stored, day: string, official: ReadonlySet<string>): AnyRecord => ({
  ...record,
  ...(resource.statusFrom === undefined ? {} : { status: statusOn(record[resource.statusFrom] as PeriodLike[], day, record.expiresOn as string | null | undefined) }),
  verified: (record.citations as { source: string, readOn: string | null }[]).some(({ source, readOn }) => readOn !== null && official.has(source)),
  revision,
  recordedAt
})

const related = (resource: Resource, records: readonly AnyRecord[], names: readonly string[]): Map<string, Set<string>> => {
  const wanted = new Map<string, Set<string>>()
  const add = (to: string, id: unknown): void => {
    if (typeof id !== 'string') return
    if (!wanted.has(to)) wanted.set(to, new Set())
    wanted.get(to)!.add(id)
  }
  for (const [name, field] of scalars(resource)) {
    if (names.includes(name) && field.to !== undefined) for (const record of records) add(field.to, record[name])
  }
  for (const [name, list] of lists(resource)) {
    for (const [column, { to }] of Object.entries(list.fields)) {
      if (to === undefined || !names.includes(list.plain ? name : `${name}.${column}`)) continue
      for (const record of records) for (const row of record[name] as unknown[]) add(to, list.plain ? row : (row as AnyRecord)[column])
    }
  }
  return wanted
}

/** Records as they are read, and the related ones asked for. */
export const present = async (base: Base, view: View, resource: Resource, found: readonly Stored[], shape: Shape): Promise<{ items: AnyRecord[], included?: Included }> => {
  const { asOf } = shape
  const stood = asOf === undefined ? found : (await hideLater(base, view, resource, found as never, asOf) as readonly Stored[]).map(item => ({ ...item, record: shownOn(resource, item.record, asOf) }))
  const records = stood.map(({ record }) => record)
  const official = resource.cited ? await trustedSources(base, view, records) : new Set<string>()
  const { fields } = shape
  const items = stood.map(item => {
    const whole = derived(resource, item, shape.day, official)
    return fields === undefined ? whole : Object.fromEntries(Object.entries(whole).filter(([name]) => name === 'id' || fields.includes(name))) as AnyRecord
  })
  if (shape.include === undefined) return { items }
  const included: Included = {}
  for (const [to, ids] of related(resource, records, shape.include)) {
    const types = base.resources.filter(({ name, family }) => name === to || family === to)
    for (const type of types) {
      const there = await view.find(type, { where: [{ field: 'id', anyOf: [...ids] }], publicBy: shape.asOf })
      if (there.length > 0) included[type.name] = (await present(base, view, type, there as Stored[], { day: shape.day, asOf: shape.asOf })).items
    }
  }
  return { items, included }
}
