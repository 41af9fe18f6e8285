/**
 * The knowledge base: records of every declared type over one engine, every write a numbered revision. Reads go to the
 * versions twins at one revision, so that several queries of one answer see the same base, today's or an earlier one.
 */
import { sql, type SQL } from 'drizzle-orm/sql/sql'
import { LRUCache } from 'lru-cache'
import { afterDay, compareDates, encodeDate, reached } from '../dates.ts'
import type { Cell, Connection, Engine, Reader } from '../db/engine.ts'
import { column, tableName } from '../db/engine.ts'
import { openEnd, systemTables } from '../db/system.ts'
import type { Table } from '../db/tables.ts'
import { Problem } from '../errors.ts'
import { kinds, type Bound, type List, type Scalar } from './fields.ts'
import { lists, scalars, type AnyRecord, type RecordOf, type Resource } from './define.ts'
import { tablesOf, type ResourceTables } from './tables.ts'

/** Who writes, why, and on which act's or text's account. */
export interface Author { readonly by: string, readonly reason?: string | undefined, readonly cause?: string | undefined }

/** A record with the revision that made it what it is, and when that was. */
export interface Stored<R = AnyRecord> { readonly record: R, readonly revision: number, readonly recordedAt: string }

/** One entry of the revision log. `document` is null for a delete. */
export interface Revision {
  readonly number: number
  readonly at: string
  readonly by: string
  readonly reason: string | null
  readonly cause: string | null
  readonly recordType: string
  readonly recordId: string
  readonly operation: 'create' | 'update' | 'delete'
  readonly document: AnyRecord | null
}

/** A condition on a field, or on a field of one of the rows of a list. */
export type Condition = { readonly list?: string, readonly field: string } & (
  | { readonly bounds: readonly Bound[] }
  | { readonly anyOf: readonly Cell[] }
)

/** What to find, in which order, from where on. */
export interface Query {
  readonly where?: readonly Condition[]
  readonly sort?: { readonly field: string, readonly descending: boolean }
  /** The last record of the page before: its stored sort value (null where it has none) and its id. */
  readonly after?: { readonly value: Cell, readonly id: string }
  readonly limit?: number
  /** Only records that are timeless or were first public by this day. */
  readonly publicBy?: string | undefined
}

const revisionsTable = systemTables.find(({ name }) => name === 'revisions')!
const actorsTable = systemTables.find(({ name }) => name === 'actors')!

interface Entry { readonly resource: Resource, readonly tables: ResourceTables, readonly family: readonly string[] }

/** Whether a date may lie ahead and is hidden until it is reached. */
const isStep = ({ hiddenUntilReached, shownFromReached }: Scalar): boolean => hiddenUntilReached === true || shownFromReached === true

/** A record's own dates as a reader on a day sees them: without steps that lie after it, and with what was looked at only up to it. */
export const shownOn = (resource: Resource, record: AnyRecord, day: string): AnyRecord => {
  const ahead = scalars(resource).filter(([name, field]) => (isStep(field) || field.cutAtDay === true) && typeof record[name] === 'string' && !reached(record[name], day))
  return ahead.length === 0 ? record : { ...record, ...Object.fromEntries(ahead.map(([name, { cutAtDay }]) => [name, cutAtDay === true ? day : null])) }
}

/** The stored value of a scalar field, as seen on a day where one is given: what sorting and cursors compare. */
export const storedValue = (resource: Resource, record: AnyRecord, name: string, day?: string): Cell => {
  const field = resource.fields[name]
  return field?.type === 'scalar' ? kinds[field.kind].encode((day === undefined ? record : shownOn(resource, record, day))[name]) : record.id
}

/** The date on which a record, or a row of it, was first public: the first present of its declared dates. Undefined where it is timeless. */
export const firstPublic = (publicOn: readonly string[], values: Readonly<Record<string, unknown>>): string | undefined => {
  const name = publicOn.find(field => typeof values[field] === 'string')
  return name === undefined ? undefined : values[name] as string
}

/**
 * The date on which a record was first public. One that lives by periods was public with the first of them, in the order of
 * their possible last days. Undefined where it is timeless.
 */
export const recordPublic = (resource: Resource, record: AnyRecord): string | undefined => {
  const own = firstPublic(resource.publicOn, record)
  const list = resource.statusFrom === undefined ? undefined : resource.fields[resource.statusFrom]
  if (own !== undefined || list?.type !== 'list') return own
  return (record[resource.statusFrom!] as Record<string, unknown>[]).map(row => firstPublic(list.publicOn, row)).filter(date => date !== undefined).sort(compareDates)[0]
}

/** A record with every declared field: absent scalars null, absent lists empty, in the order of the declaration. */
export const complete = (resource: Resource, partial: Readonly<Record<string, unknown>>): AnyRecord => {
  const record: AnyRecord = { id: partial.id as string }
  for (const [name, field] of Object.entries(resource.fields)) {
    const value = partial[name]
    if (field.type === 'scalar') record[name] = value ?? null
    else if (field.plain) record[name] = value ?? []
    else record[name] = ((value ?? []) as Record<string, unknown>[]).map(row => Object.fromEntries(Object.keys(field.fields).map(key => [key, row[key] ?? null])))
  }
  return record
}

/** Reading the base as it stood after one revision. */
export interface View {
  readonly revision: number
  find<R extends Resource> (resource: R, query?: Query): Promise<Stored<RecordOf<R>>[]>
  get<R extends Resource> (resource: R, id: string): Promise<Stored<RecordOf<R>> | undefined>
  /** The records with these ids, in the order of their ids; unknown ones are left out. */
  many<R extends Resource> (resource: R, ids: Iterable<string>): Promise<Stored<RecordOf<R>>[]>
  count (resource: Resource, query?: Pick<Query, 'where' | 'publicBy'>): Promise<number>
  /** Those of the ids whose records were first public after the day. */
  later (resource: Resource, ids: Iterable<string>, day: string): Promise<ReadonlySet<string>>
}

/** A row of the revision log as it is stored, its document as text. */
export interface LoggedRevision extends Omit<Revision, 'document'> { readonly document: string | null }

/** Writing inside one transaction. */
export interface Writer {
  current (type: string, id: string): Promise<Stored | undefined>
  /** The type of the actor with this id, where there is one. */
  actorType (id: string): Promise<string | undefined>
  /** Whether the id was ever used in the type or its family. */
  used (type: string, id: string): Promise<boolean>
  /** Whether a record of the type with the id was deleted. */
  deleted (type: string, id: string): Promise<boolean>
  /** Current ids of the types that begin as the id does: where a misspelt one is looked for. */
  ids (types: readonly string[], like: string): Promise<string[]>
  put (type: string, record: AnyRecord, operation: 'create' | 'update', author: Author): Promise<Stored>
  remove (type: string, id: string, author: Author): Promise<number>
  /** Records that refer to this one: at most `limit`, by type and id. */
  referrers (type: string, id: string, limit: number): Promise<{ type: string, id: string }[]>
  /**
   * Writes revisions that another base made, as they are and in their order, and all that follows from them. They must come
   * next after those that are there; nothing of them is checked.
   */
  replay (revisions: readonly LoggedRevision[]): Promise<void>
  readonly connection: Connection
}

/** The base. */
export interface Base {
  readonly engine: Engine
  /** What stamps revisions. */
  readonly clock: () => Date
  readonly resources: readonly Resource[]
  resource (name: string): Resource
  /**
   * The number of the latest revision that can be read; 0 while there is none. Never lower than this process itself has
   * written, nor than `atLeast`.
   *
   * @throws Problem `not-yet` where the base has not got to `atLeast`, `unavailable` where no server that answers has
   */
  head (atLeast?: number): Promise<number>
  /** Whether the base has got to a revision. */
  reaches (revision: number): Promise<boolean>
  /** The revision that an instant or a number names: the latest that was there by then. */
  revisionAt (knownAt: string | number): Promise<number>
  at (revision: number): View
  /** The revisions of a record, up to one where one is named, the oldest first. */
  history (type: string, id: string, through?: number): Promise<Revision[]>
  write<T> (work: (writer: Writer) => Promise<T>): Promise<T>
}

/** How many records are kept in memory, at most: some 100 MB of the bundled kind. */
const mostKnown = 20_000

interface FoundRow { document: string, revision: number, recorded_at: string }

const stored = <R>(resource: Resource, row: FoundRow): Stored<R> =>
  ({ record: complete(resource, JSON.parse(row.document) as AnyRecord) as R, revision: Number(row.revision), recordedAt: row.recorded_at })

/** The first of some columns that holds a value. */
const coalesced = (columns: readonly SQL[]): SQL => columns.length === 1 ? columns[0]! : sql`coalesce(${sql.join([...columns], sql`, `)})`

const and = (conditions: readonly SQL[]): SQL => sql.join([...conditions], sql` AND `)
const operators: Record<Bound[0], SQL> = { '=': sql`=`, '<': sql`<`, '<=': sql`<=`, '>': sql`>`, '>=': sql`>=` }
const publicCondition = (day: string): SQL => sql`(v.public_on IS NULL OR v.public_on < ${afterDay(day)})`
const current = (alias: string, revision: number): SQL => sql`${column('fromRevision', alias)} <= ${revision} AND ${column('toRevision', alias)} > ${revision}`

/** Opens the base over a migrated database. `clock` stamps revisions. */
export const openBase = (engine: Engine, resources: readonly Resource[], clock: () => Date): Base => {
  const entries = new Map<string, Entry>(resources.map(resource => [resource.name, {
    resource,
    tables: tablesOf(resource),
    family: resource.family === undefined ? [resource.name] : resources.filter(other => other.family === resource.family).map(({ name }) => name)
  }]))
  const entry = (type: string): Entry => {
    const found = entries.get(type)
    if (found === undefined) throw new Error(`There is no record type ${type}`)
    return found
  }

  /** What a reader on a day sees of a date that may lie after it; the same rule as `shownOn`. */
  const shownSql = (field: Scalar | undefined, at: SQL, day: string | undefined): SQL => {
    if (day === undefined || field === undefined) return at
    if (field.cutAtDay === true) return sql`CASE WHEN ${at} < ${afterDay(day)} THEN ${at} ELSE ${day} END`
    return isStep(field) ? sql`CASE WHEN ${at} < ${afterDay(day)} THEN ${at} END` : at
  }

  /** That what a column refers to was public by the day, where its type has such a date. */
  const referencePublic = (to: string | undefined, at: SQL, revision: number, day: string): SQL[] => to === undefined || to === 'actors'
    ? []
    : [sql`NOT EXISTS (SELECT 1 FROM ${tableName(entry(to).tables.versions.name)} ${sql.identifier('x')} WHERE ${column('id', 'x')} = ${at} AND ${current('x', revision)} AND ${column('publicOn', 'x')} >= ${afterDay(day)})`]

  const conditionSql = ({ resource, tables }: Entry, condition: Condition, revision: number, day: string | undefined): SQL => {
    const test = (target: SQL): SQL => 'anyOf' in condition
      ? engine.anyOf(target, condition.anyOf)
      : and(condition.bounds.map(([operator, value]) => sql`${target} ${operators[operator]} ${value}`))
    if (condition.list === undefined) {
      const field = resource.fields[condition.field] as Scalar | undefined
      const at = column(condition.field, 'v')
      const hidden = day === undefined || field === undefined || field.required ? [] : referencePublic(field.to, at, revision, day)
      return and([test(shownSql(field, at, day)), ...hidden])
    }
    const list = tables.lists.get(condition.list)!
    const { fields, publicOn } = resource.fields[condition.list] as List
    const at = column(condition.field, 'l')
    // Rows that a reader on the day does not see match nothing.
    const seen = day === undefined
      ? []
      : [
          ...(publicOn.length === 0 ? [] : [sql`(${coalesced(publicOn.map(name => column(name, 'l')))} IS NULL OR ${coalesced(publicOn.map(name => column(name, 'l')))} < ${afterDay(day)})`]),
          ...Object.entries(fields).filter(([name, { required }]) => required || name === condition.field).flatMap(([name, { to }]) => referencePublic(to, column(name, 'l'), revision, day))
        ]
    return sql`${column('id', 'v')} IN (SELECT ${column('owner', 'l')} FROM ${tableName(list.versions.name)} ${sql.identifier('l')} WHERE ${and([test(shownSql(fields[condition.field], at, day)), current('l', revision), ...seen])})`
  }

  // A revision never changes, so what was read of it once need not be read again, whoever writes beside this process. Only a
  // primary that is lost with what no standby had takes revisions with it; their numbers are then made again.
  let highest = 0
  let lastGeneration = engine.generation()
  const known = new LRUCache<string, Stored>({ max: mostKnown })
  /** The records that these revisions of one type hold, in their order. Readers do not change them. */
  const documents = async <R extends Resource>(reader: Reader, resource: R, versions: readonly { readonly id: string, readonly number: number }[]): Promise<Stored<RecordOf<R>>[]> => {
    const keyOf = (id: string, number: number): string => `${resource.name}/${id}@${number}`
    const found = new Map(versions.map(({ id, number }) => [number, known.get(keyOf(id, number))]))
    const unread = versions.filter(({ number }) => found.get(number) === undefined).map(({ number }) => number)
    if (unread.length > 0) {
      for (const row of await reader.all<FoundRow>(sql`SELECT document, number AS revision, at AS recorded_at FROM revisions WHERE ${engine.anyOf(sql`number`, unread)}`)) {
        const read = stored<AnyRecord>(resource, row)
        found.set(read.revision, read)
        known.set(keyOf(read.record.id, read.revision), read)
      }
    }
    return versions.map(({ number }) => found.get(number) as Stored<RecordOf<R>>)
  }

  const view = (revision: number): View => {
    const reader = engine.at(revision)
    const find = async <R extends Resource>(resource: R, { where = [], sort, after, limit, publicBy }: Query = {}): Promise<Stored<RecordOf<R>>[]> => {
      const found = entry(resource.name)
      const { tables } = found
      const conditions = [current('v', revision), ...where.map(condition => conditionSql(found, condition, revision, publicBy))]
      if (publicBy !== undefined) conditions.push(publicCondition(publicBy))
      const id = column('id', 'v')
      const by = sort === undefined || sort.field === 'id' ? undefined : shownSql(resource.fields[sort.field] as Scalar | undefined, column(sort.field, 'v'), publicBy)
      const descending = sort?.descending ?? false
      const beyond = descending ? sql`<` : sql`>`
      if (after !== undefined) {
        if (by === undefined) conditions.push(sql`${id} ${beyond} ${after.id}`)
        else if (after.value === null) conditions.push(sql`(${by} IS NULL AND ${id} ${beyond} ${after.id})`)
        else conditions.push(sql`(${by} ${beyond} ${after.value} OR (${by} = ${after.value} AND ${id} ${beyond} ${after.id}) OR ${by} IS NULL)`)
      }
      const direction = descending ? sql`DESC` : sql`ASC`
      const order = by === undefined ? sql`${id} ${direction}` : sql`${by} ${direction} NULLS LAST, ${id} ${direction}`
      const rows = await reader.all<{ id: string, number: number }>(sql`SELECT ${id} AS id, ${column('fromRevision', 'v')} AS number FROM ${tableName(tables.versions.name)} ${sql.identifier('v')} WHERE ${and(conditions)} ORDER BY ${order}${limit === undefined ? sql`` : sql` LIMIT ${limit}`}`)
      return documents(reader, resource, rows.map(({ id, number }) => ({ id, number: Number(number) })))
    }
    const many = async <R extends Resource>(resource: R, ids: Iterable<string>) => {
      const wanted = [...new Set(ids)]
      return wanted.length === 0 ? [] : find(resource, { where: [{ field: 'id', anyOf: wanted }] })
    }
    return {
      revision,
      find,
      many,
      get: async (resource, id) => (await find(resource, { where: [{ field: 'id', bounds: [['=', id]] }], limit: 1 }))[0],
      later: async (resource, ids, day) => {
        const wanted = [...new Set(ids)]
        if (wanted.length === 0) return new Set()
        const { tables } = entry(resource.name)
        const rows = await reader.all<{ id: string }>(sql`SELECT v.id AS id FROM ${tableName(tables.versions.name)} ${sql.identifier('v')} WHERE ${engine.anyOf(sql`v.id`, wanted)} AND ${current('v', revision)} AND v.public_on >= ${afterDay(day)}`)
        return new Set(rows.map(({ id }) => id))
      },
      count: async (resource, { where = [], publicBy } = {}) => {
        const found = entry(resource.name)
        const { tables } = found
        const conditions = [current('v', revision), ...where.map(condition => conditionSql(found, condition, revision, publicBy)), ...(publicBy === undefined ? [] : [publicCondition(publicBy)])]
        const [row] = await reader.all<{ n: number }>(sql`SELECT count(*) AS n FROM ${tableName(tables.versions.name)} ${sql.identifier('v')} WHERE ${and(conditions)}`)
        return Number(row!.n)
      }
    }
  }

  const head = async (atLeast = 0): Promise<number> => {
    const found = await engine.latest(atLeast)
    if (found < atLeast) throw new Problem('not-yet', `The base is at revision ${found}; there is no revision ${atLeast} yet.`, [{ pointer: 'if-revision-at-least', detail: `is above ${found}`, value: String(atLeast) }])
    const generation = engine.generation()
    if (found < highest || generation !== lastGeneration) known.clear()
    highest = found
    lastGeneration = generation
    return found
  }

  const writer = (tx: Connection, made: (revision: number) => void): Writer => {
    const log = async (operation: string, type: string, id: string, document: string | null, { by, reason, cause }: Author) => {
      const [last] = await tx.all<{ number: number, at: string }>(sql`SELECT number, at FROM revisions ORDER BY number DESC LIMIT 1`)
      const number = Number(last?.number ?? 0) + 1
      made(number)
      // The instants are in the order of the numbers, whichever copy's clock made them: what the base held at one never changes.
      const now = clock().toISOString()
      const at = last !== undefined && last.at > now ? last.at : now
      await tx.insert(revisionsTable, [[number, at, by, reason ?? null, cause ?? null, type, id, operation, document]])
      return { number, at }
    }
    /** Takes a record out of the current tables and closes its versions. */
    const close = async ({ tables }: Entry, id: string, revision: number) => {
      for (const list of tables.lists.values()) {
        await tx.run(sql`DELETE FROM ${tableName(list.current.name)} WHERE owner = ${id}`)
        await tx.run(sql`UPDATE ${tableName(list.versions.name)} SET to_revision = ${revision} WHERE owner = ${id} AND to_revision = ${openEnd}`)
      }
      await tx.run(sql`DELETE FROM ${tableName(tables.current.name)} WHERE id = ${id}`)
      await tx.run(sql`UPDATE ${tableName(tables.versions.name)} SET to_revision = ${revision} WHERE id = ${id} AND to_revision = ${openEnd}`)
    }
    /** Writes a record's rows, current from a revision on. */
    const open = async ({ resource, tables }: Entry, record: AnyRecord, number: number, insert: Connection['insert']) => {
      const published = recordPublic(resource, record)
      const row = [record.id, ...scalars(resource).map(([name, field]) => kinds[field.kind].encode(record[name])), published === undefined ? null : encodeDate(published)]
      await insert(tables.current, [[...row, number]])
      await insert(tables.versions, [[...row, number, number, openEnd]])
      for (const [name, list] of lists(resource)) {
        const rows = (record[name] as unknown[]).map((item, position) => [record.id, position, ...Object.entries(list.fields).map(([key, field]) =>
          kinds[field.kind].encode(list.plain ? item : (item as Record<string, unknown>)[key]))])
        const twin = tables.lists.get(name)!
        await insert(twin.current, rows)
        await insert(twin.versions, rows.map(cells => [...cells, number, openEnd]))
      }
    }
    const read = async (type: string, id: string): Promise<Stored | undefined> => {
      const { resource, tables } = entry(type)
      const [row] = await tx.all<FoundRow>(sql`SELECT r.document AS document, r.number AS revision, r.at AS recorded_at FROM ${tableName(tables.current.name)} c JOIN revisions r ON r.number = c.revision WHERE c.id = ${id}`)
      return row === undefined ? undefined : stored(resource, row)
    }
    return {
      connection: tx,
      current: read,
      actorType: async id => (await tx.all<{ type: string }>(sql`SELECT type FROM actors WHERE id = ${id}`))[0]?.type,
      used: async (type, id) => (await tx.all(sql`SELECT 1 FROM revisions WHERE ${engine.anyOf(sql`record_type`, entry(type).family)} AND record_id = ${id} LIMIT 1`)).length > 0,
      deleted: async (type, id) => (await tx.all(sql`SELECT 1 FROM revisions WHERE record_type = ${type} AND record_id = ${id} AND operation = 'delete' LIMIT 1`)).length > 0,
      ids: async (types, like) => (await Promise.all(types.map(type => tx.all<{ id: string }>(
        sql`SELECT id FROM ${tableName(entry(type).tables.current.name)} WHERE id >= ${like.slice(0, 1)} AND id < ${`${like.slice(0, 1)}~`} ORDER BY id LIMIT 20000`)))).flat().map(({ id }) => id),
      put: async (type, partial, operation, author) => {
        const found = entry(type)
        const { resource } = found
        const record = complete(resource, partial)
        const { number, at } = await log(operation, type, record.id, JSON.stringify(record), author)
        if (operation === 'update') await close(found, record.id, number)
        else if (resource.family !== undefined) await tx.insert(actorsTable, [[record.id, type]])
        await open(found, record, number, tx.insert)
        return { record, revision: number, recordedAt: at }
      },
      remove: async (type, id, author) => {
        const found = entry(type)
        const { number } = await log('delete', type, id, null, author)
        await close(found, id, number)
        if (found.resource.family !== undefined) await tx.run(sql`DELETE FROM actors WHERE id = ${id}`)
        return number
      },
      referrers: async (type, id, limit) => {
        const targets = [type, entry(type).resource.family]
        const found = new Map<string, { type: string, id: string }>()
        for (const { resource, tables } of entries.values()) {
          const places = [tables.current, ...[...tables.lists.values()].map(list => list.current)]
          for (const table of places) {
            const owner = table === tables.current ? 'id' : 'owner'
            // The foreign key of an actor's own table to the shared id space is no reference by another record.
            for (const { name } of table.columns.filter(({ name, references }) => name !== owner && references !== undefined && targets.includes(references))) {
              if (found.size >= limit) break
              const rows = await tx.all<{ id: string }>(sql`SELECT DISTINCT ${column(owner)} AS id FROM ${tableName(table.name)} WHERE ${column(name)} = ${id} ORDER BY ${column(owner)} LIMIT ${limit}`)
              for (const row of rows) if (resource.name !== type || row.id !== id) found.set(`${resource.name}/${row.id}`, { type: resource.name, id: row.id })
            }
          }
        }
        return [...found.values()].slice(0, limit)
      },
      replay: async revisions => {
        // Rows of many revisions go in together, which a database across a network thanks for; what changes a row waits for it.
        const waiting = new Map<Table, (readonly Cell[])[]>()
        const touched = new Set<string>()
        const insert: Connection['insert'] = async (table, rows) => {
          if (!waiting.has(table)) waiting.set(table, [])
          waiting.get(table)!.push(...rows)
        }
        const flush = async (): Promise<void> => {
          for (const [table, rows] of waiting) await tx.insert(table, rows)
          waiting.clear()
          touched.clear()
        }
        for (const { number, at, by, reason, cause, recordType, recordId, operation, document } of revisions) {
          const found = entry(recordType)
          const key = `${recordType}/${recordId}`
          await insert(revisionsTable, [[number, at, by, reason, cause, recordType, recordId, operation, document]])
          if (operation !== 'create') {
            if (touched.has(key)) await flush()
            await close(found, recordId, number)
          }
          if (found.resource.family !== undefined) {
            if (operation === 'create') await insert(actorsTable, [[recordId, recordType]])
            if (operation === 'delete') await tx.run(sql`DELETE FROM actors WHERE id = ${recordId}`)
          }
          if (document !== null) await open(found, complete(found.resource, JSON.parse(document) as AnyRecord), number, insert)
          touched.add(key)
        }
        await flush()
      }
    }
  }

  return {
    engine,
    clock,
    resources,
    resource: name => entry(name).resource,
    head,
    reaches: async revision => await engine.latest(revision) >= revision,
    revisionAt: async knownAt => {
      if (typeof knownAt === 'number') {
        const latest = await engine.latest(knownAt)
        if (knownAt > latest) throw new Problem('invalid-request', `There is no revision ${knownAt} yet; the latest is ${latest}.`, [{ pointer: 'knownAt', detail: `is above ${latest}`, value: knownAt }])
        return knownAt
      }
      const [row] = await engine.at(await head()).all<{ n: number | null }>(sql`SELECT max(number) AS n FROM revisions WHERE at <= ${knownAt}`)
      return Number(row!.n ?? 0)
    },
    at: view,
    history: async (type, id, through) => {
      const last = through ?? await head()
      const rows = await engine.at(last).all<{ number: number, at: string, by: string, reason: string | null, cause: string | null, record_type: string, record_id: string, operation: Revision['operation'], document: string | null }>(
        sql`SELECT * FROM revisions WHERE record_type = ${type} AND record_id = ${id} AND number <= ${last} ORDER BY number`)
      return rows.map(row => ({
        number: Number(row.number), at: row.at, by: row.by, reason: row.reason, cause: row.cause, recordType: row.record_type, recordId: row.record_id, operation: row.operation,
        document: row.document === null ? null : complete(entry(type).resource, JSON.parse(row.document) as AnyRecord)
      }))
    },
    write: async work => {
      let made = 0
      const result = await engine.write(tx => work(writer(tx, revision => { made = revision })))
      engine.noted(made)
      return result
    }
  }
}
