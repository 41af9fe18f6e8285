/** What a record is found by: its tokens with their weights, the names it goes by, and what its hits are counted under. */
import { encodeDate } from '../../dates.ts'
import { firstPublic, recordPublic } from '../../resource/base.ts'
import { referencesOf, type AnyRecord, type Resource } from '../../resource/define.ts'
import type { Field, Scalar } from '../../resource/fields.ts'
import { aliasKey, citationTokens, scan } from './tokens.ts'

/** Stands for "with its record": before every stored date. */
export const always = ''

/** How a name belongs to a record; the lower, the more it is the record's own. */
export const aliasRanks = { id: 0, name: 1, otherName: 2, title: 3, code: 4, part: 5 } as const

/** A name that a record goes by. */
export interface Alias { readonly key: string, readonly rank: number, readonly text: string }

/** A token of a record: how much it weighs in it, in thousandths, and from when it is public (`always`: with the record). */
export interface Weighed { readonly token: string, readonly impact: number, readonly publicOn: string }

/** A version of a record as the index holds it. */
export interface Indexed {
  readonly publicOn: string
  /** The year in which it was first public; 0 where it is timeless. */
  readonly year: number
  readonly senders: readonly string[]
  readonly targets: readonly string[]
  readonly tokens: readonly Weighed[]
  readonly aliases: readonly Alias[]
  /** Words of its names, by which a misspelt word is put right. */
  readonly names: ReadonlySet<string>
}

/** Fields by their names, whatever the record type: who imposes it, and on whom it falls. */
const senderFields: ReadonlySet<string> = new Set(['sender', 'senders', 'issuer', 'actor'])
const targetFields: ReadonlySet<string> = new Set(['targets'])

/** How often a word in a field counts, in comparison with one in any other text. */
const weights: Readonly<Record<string, number>> = { title: 8, 'names.text': 8, 'identifiers.value': 8, 'programmes.code': 8, series: 4, summary: 2, description: 2, scope: 2, quote: 2 }

/** Enumerations and references whose values are words that people look for: "executive order", "coal import ban". */
const worded: ReadonlySet<string> = new Set(['kind', 'type', 'group', 'verdict', 'position'])

/** A piece of text of a record. */
export interface Piece {
  /** The field, with a dot for a field of a row. */
  readonly field: string
  readonly text: string
  /** The record's own words; codes and values of vocabularies are only found, not shown. */
  readonly shown: boolean
  /** When its row was first public, where rows of the list have a date of their own. */
  readonly publicOn: string | undefined
}

const searchable = (name: string, { kind }: Scalar): 'shown' | 'hidden' | undefined =>
  kind === 'text' || kind === 'code' ? 'shown' : worded.has(name) && (kind === 'enumeration' || kind === 'reference') ? 'hidden' : undefined

/** Record types by what they are to the index. */
export interface Types {
  /** Actors, under the name of their id space too. */
  readonly actors: ReadonlySet<string>
  /** Types whose records were first public on some day. */
  readonly dated: ReadonlySet<string>
}

/** Tells which of the record types are actors, and which are dated. */
export const typesOf = (resources: readonly Resource[]): Types => ({
  actors: new Set(['actors', ...resources.filter(({ family }) => family === 'actors').map(({ name }) => name)]),
  dated: new Set(resources.filter(({ publicOn, statusFrom }) => publicOn.length > 0 || statusFrom !== undefined).map(({ name }) => name))
})

/**
 * Whether rows of a list stand or fall with a record that they refer to, as citations do with their sources: on a day before
 * that record was public the row is not there either. Such rows are not searched; what they refer to is found by itself.
 */
const dependent = (field: Field, { dated }: Types): boolean =>
  field.type === 'list' && !field.plain && Object.values(field.fields).some(({ to, required }) => required && to !== undefined && dated.has(to))

/** Every text of a record that is searched, in the order of its fields. */
export function * piecesOf (resource: Resource, record: AnyRecord, types: Types): Generator<Piece> {
  for (const [name, field] of Object.entries(resource.fields)) {
    if (dependent(field, types)) continue
    const value = record[name]
    if (field.type === 'scalar') {
      const how = searchable(name, field)
      if (how !== undefined && typeof value === 'string') yield { field: name, text: value, shown: how === 'shown', publicOn: undefined }
      continue
    }
    for (const row of (value ?? []) as unknown[]) {
      for (const [column, inner] of Object.entries(field.fields)) {
        const text = field.plain ? row : (row as Record<string, unknown>)[column]
        const how = searchable(column, inner)
        if (how === undefined || typeof text !== 'string' || column === 'language') continue
        yield { field: field.plain ? name : `${name}.${column}`, text, shown: how === 'shown', publicOn: field.plain ? undefined : firstPublic(field.publicOn, row as Record<string, unknown>) }
      }
    }
  }
}

/** The token that stands for a reference to an actor. */
export const actorToken = (id: string): string => `@${id}`

/** A reference to an actor, with when its row was first public. */
interface ActorUse { readonly field: string, readonly id: string, readonly publicOn: string | undefined }

/** References to actors, those in rows that stand or fall with another record left out. */
export function * actorsOf (resource: Resource, record: AnyRecord, types: Types): Generator<ActorUse> {
  for (const { pointer, to, id } of referencesOf(resource, record)) {
    if (!types.actors.has(to)) continue
    const [, name, index] = pointer.split('/') as [string, string, string?]
    const field = resource.fields[name]!
    if (dependent(field, types)) continue
    const row = field.type === 'list' && !field.plain ? (record[name] as Record<string, unknown>[])[Number(index)] : undefined
    yield { field: name, id, publicOn: row === undefined || field.type === 'scalar' ? undefined : firstPublic(field.publicOn, row) }
  }
}

const nameRank = (kind: unknown): number => kind === 'former' || kind === 'alias' ? aliasRanks.otherName : aliasRanks.name

// An abbreviation behind a title: (2+2), (MSMT).
const inBrackets = /\(([^()\s]{2,20})\)\s*$/

/** Names in the order of how much they are the record's own. */
const namesOf = (resource: Resource, record: AnyRecord): { rank: number, text: string, key?: string }[] => {
  const rows = (name: string): Record<string, unknown>[] => Array.isArray(record[name]) && resource.fields[name]?.type === 'list' ? record[name] as Record<string, unknown>[] : []
  const found: { rank: number, text: string, key?: string }[] = [{ rank: aliasRanks.id, text: record.id }]
  if (record.id.includes('-')) found.push({ rank: aliasRanks.id, text: record.id, key: aliasKey(record.id.replaceAll('-', ' ')) })
  for (const { text, kind } of rows('names')) {
    found.push({ rank: nameRank(kind), text: String(text) })
    // People who hold offices are called by the last of their names.
    const last = resource.fields.offices === undefined ? undefined : String(text).split(' ').at(-1)
    if (last !== undefined && last !== text) found.push({ rank: aliasRanks.part, text: String(text), key: aliasKey(last) })
  }
  if (typeof record.alpha3 === 'string') found.push({ rank: aliasRanks.name, text: record.alpha3 })
  if (typeof record.numeric === 'string') found.push({ rank: aliasRanks.code, text: record.numeric })
  const identifiers = rows('identifiers')
  for (const { value } of identifiers) {
    found.push({ rank: aliasRanks.name, text: String(value) })
    for (const key of citationTokens(String(value))) {
      found.push({ rank: aliasRanks.name, text: String(value), key })
      // Orders and resolutions are often called by their number alone.
      const [, number] = /^(?:eo|unscr):(\d+)$/.exec(key) ?? []
      if (number !== undefined) found.push({ rank: aliasRanks.part, text: String(value), key: number })
    }
  }
  // Acts of the European Union have their number at the end of the id: eu-reg-833-2014.
  const [, a, b] = /-(\d{1,4})-(\d{1,4})$/.exec(record.id) ?? []
  if (a !== undefined && resource.fields.identifiers !== undefined) found.push({ rank: aliasRanks.otherName, text: `${a}/${b}` })
  if (typeof record.title === 'string') found.push({ rank: aliasRanks.title, text: record.title })
  for (const { code } of rows('programmes')) found.push({ rank: aliasRanks.code, text: String(code) })
  for (const { term } of rows('crosswalk')) found.push({ rank: aliasRanks.code, text: String(term) })
  if (typeof record.series === 'string') found.push({ rank: aliasRanks.part, text: record.series })
  for (const text of [record.title, record.series]) {
    const [, part] = typeof text === 'string' ? inBrackets.exec(text) ?? [] : []
    if (part !== undefined) found.push({ rank: aliasRanks.part, text: String(text), key: aliasKey(part) })
  }
  return found
}

const aliasesOf = (resource: Resource, record: AnyRecord): Alias[] => {
  const aliases = new Map<string, Alias>()
  for (const { rank, text, key = aliasKey(text) } of namesOf(resource, record)) {
    // A plus sign in a query string is a space unless it is escaped: "2+2" is often asked as "2 2".
    for (const one of key.includes('+') ? [key, key.replaceAll('+', ' ')] : [key]) {
      if (one !== '' && (aliases.get(one)?.rank ?? Infinity) > rank) aliases.set(one, { key: one, rank, text })
    }
  }
  return [...aliases.values()]
}

// BM25 with the weight of the field as the number of times: k1 and b are near the usual, the average length is that of our records.
const [k1, b, averageLength] = [2, 0.5, 60]
const impactOf = (times: number, length: number): number => Math.round(1_000 * times * (k1 + 1) / (times + k1 * (1 - b + b * length / averageLength)))

/** What a record is found by. `resources` are all record types. */
export const indexed = (resources: readonly Resource[]): ((resource: Resource, record: AnyRecord) => Indexed) => {
  const types = typesOf(resources)
  return (resource, record) => {
    const date = recordPublic(resource, record)
    const publicOn = date === undefined ? always : encodeDate(date)
    const later = (of: string | undefined): string => {
      const stored = of === undefined ? always : encodeDate(of)
      return stored > publicOn ? stored : always
    }
    // A token weighs as it does where it is first public: what came later must not move an answer about an earlier day.
    const times = new Map<string, { publicOn: string, times: number }>()
    const count = (token: string, from: string, weight: number): void => {
      const known = times.get(token)
      if (known === undefined || from < known.publicOn) times.set(token, { publicOn: from, times: weight })
      else if (from === known.publicOn) known.times += weight
    }
    let length = 0
    const names = new Set<string>()
    for (const { field, text, shown, publicOn: of } of piecesOf(resource, record, types)) {
      const weight = weights[field] ?? 1
      const from = later(of)
      for (const { token } of scan(shown ? text : text.replace(/[_-]/g, ' '))) {
        if (from === always) length++
        if (weight === 8) names.add(token)
        count(token, from, weight)
      }
    }
    for (const { token } of scan(record.id.replace(/[._-]/g, ' '))) count(token, always, 1)
    const [senders, targets] = [new Set<string>(), new Set<string>()]
    for (const { field, id, publicOn: of } of actorsOf(resource, record, types)) {
      const declared = resource.fields[field]!
      if (declared.type === 'scalar' || declared.plain) {
        if (senderFields.has(field)) senders.add(id)
        if (targetFields.has(field)) targets.add(id)
      }
      count(actorToken(id), later(of), senderFields.has(field) || targetFields.has(field) ? 2 : 1)
    }
    if (types.actors.has(resource.name)) count(actorToken(record.id), always, 8)
    return {
      publicOn,
      year: date === undefined ? 0 : Number(date.slice(0, 4)),
      senders: [...senders],
      targets: [...targets],
      tokens: [...times].map(([token, found]) => ({ token, impact: impactOf(found.times, length), publicOn: found.publicOn })),
      aliases: aliasesOf(resource, record),
      names
    }
  }
}
