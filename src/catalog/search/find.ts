/**
 * Finds versions of records in the index: by a name they go by, by the beginning of one, by the words they hold. Every step
 * looks at a bounded number of rows, whatever is asked.
 */
import { sql, type SQL } from 'drizzle-orm/sql/sql'
import { afterDay } from '../../dates.ts'
import type { Engine } from '../../db/engine.ts'
import { distance } from 'fastest-levenshtein'
import { actorToken, aliasRanks } from './document.ts'
import { readUnits, type Asked } from './tokens.ts'

/** How a record was found, the best first. */
export type Matched = 'name' | 'beginning' | 'text' | 'some_words'

/** A version of a record that was found. */
export interface Hit {
  readonly revision: number
  readonly type: string
  readonly id: string
  readonly senders: readonly string[]
  readonly targets: readonly string[]
  readonly year: number
  readonly matched: Matched
  /** The name by which it was found, as it is written in the record. */
  readonly name: string | undefined
  /** Where it stands in the order: compared part by part, the lower first. */
  readonly order: readonly number[]
}

/** What is looked at: the base at a revision, as public on a day where one is given, narrowed where asked. */
export interface Scope {
  readonly revision: number
  readonly day?: string | undefined
  readonly types?: readonly string[] | undefined
  readonly senders?: readonly string[] | undefined
  readonly targets?: readonly string[] | undefined
  readonly years?: readonly number[] | undefined
}

/** What a search found, unordered. */
export interface Found {
  readonly hits: readonly Hit[]
  /** Whether there was more than is looked at. */
  readonly more: boolean
  /** Words that no record holds, with the words that were looked for in their place. */
  readonly corrected: readonly { readonly word: string, readonly taken: readonly string[] }[]
  /** What marks a hit in a text: whole tokens, a beginning, actors. */
  readonly marks: Marks
}

/** What to mark in the texts of hits. */
export interface Marks { readonly tokens: ReadonlySet<string>, readonly beginning: string | undefined, readonly actors: ReadonlySet<string> }

/** The most versions that a search weighs. */
export const mostWeighed = 5_000
/** How many rows of the rarest word of a query are held against how many other words, at most: rows times words. */
const mostCompares = 30_000
/** Against how many words by a join. A database plans joins of many tables for longer than it carries them out. */
const mostJoined = 4
/** The most words that a beginning is taken for; the shortest. */
const mostWords = 50
/** The most rows of the words of one beginning that are read. */
const mostRows = 10_000
/** The most names that a name's beginning is taken for. */
const mostNames = 500
/** Up to how many records a token is counted, to tell how telling it is. */
const mostCounted = 1_000
/** The most words of names among which a misspelt one is looked for. */
const mostCompared = 20_000

interface Row { revision: number, record_type: string, record_id: string, senders: string, targets: string, year: number }
interface WeighedRow extends Row { score: number }
interface NamedRow extends Row { rank: number, alias: string, text: string }

const and = (conditions: readonly SQL[]): SQL => sql.join([...conditions], sql` AND `)
const columns = sql`d.revision AS revision, d.record_type AS record_type, d.record_id AS record_id, d.senders AS senders, d.targets AS targets, d.year AS year`

/** Above every text that begins with this one. */
const beyond = (beginning: string): string => `${beginning}\u{10ffff}`

/** One or more tokens of which a record must hold one. */
interface Term { readonly tokens: readonly string[], readonly count: number }

const ids = (text: string): string[] => text === '' ? [] : text.split(' ')

const hitOf = (row: Row, matched: Matched, order: readonly number[], name?: string): Hit => ({
  revision: Number(row.revision), type: row.record_type, id: row.record_id, senders: ids(row.senders), targets: ids(row.targets), year: Number(row.year), matched, order, name
})

/**
 * Orders hits: by how they were found; of equal ones the shorter id first, as an act goes before its amendments, which are named
 * after it; then the later year, as of a series of meetings the last is meant; then by id and type, as code points.
 */
export const compareHits = (a: Hit, b: Hit): number => {
  for (let index = 0; index < Math.max(a.order.length, b.order.length); index++) {
    const difference = (a.order[index] ?? 0) - (b.order[index] ?? 0)
    if (difference !== 0) return difference
  }
  if (a.id.length !== b.id.length) return a.id.length - b.id.length
  if (a.year !== b.year) return b.year - a.year
  return a.id < b.id ? -1 : a.id > b.id ? 1 : a.type < b.type ? -1 : a.type > b.type ? 1 : 0
}

/** Makes a finder over an engine; `types` are the record types in the order in which equal hits stand. */
export const finder = (engine: Pick<Engine, 'anyOf' | 'at'>, types: readonly string[], actorTypes: readonly string[]) => {
  const typeOrder = new Map(types.map((type, index) => [type, index]))
  const placeOf = (row: Row): number => typeOrder.get(row.record_type) ?? types.length

  /** The version is the current one, and public. */
  const visible = ({ revision, day }: Scope): SQL[] => [
    sql`d.revision <= ${revision}`, sql`d.to_revision > ${revision}`, ...(day === undefined ? [] : [sql`d.public_on < ${afterDay(day)}`])
  ]
  const ofActor = (role: string, actors: readonly string[] | undefined): SQL[] =>
    actors === undefined ? [] : [sql`d.revision IN (SELECT f.document FROM search_actors f WHERE f.role = ${role} AND ${engine.anyOf(sql`f.actor`, actors)})`]
  const narrowed = (scope: Scope): SQL[] => [
    ...visible(scope),
    ...(scope.types === undefined ? [] : [engine.anyOf(sql`d.record_type`, scope.types)]),
    ...(scope.years === undefined ? [] : [engine.anyOf(sql`d.year`, scope.years)]),
    ...ofActor('sender', scope.senders),
    ...ofActor('target', scope.targets)
  ]
  const holds = (alias: string, tokens: readonly string[], { day }: Scope): SQL[] => {
    const token = sql`${sql.identifier(alias)}.token`
    return [tokens.length === 1 ? sql`${token} = ${tokens[0]!}` : engine.anyOf(token, tokens), ...(day === undefined ? [] : [sql`${sql.identifier(alias)}.public_on < ${afterDay(day)}`])]
  }
  const visibleWord = ({ revision, day }: Scope): SQL[] => [sql`w.revision <= ${revision}`, ...(day === undefined ? [] : [sql`w.public_on < ${afterDay(day)}`])]

  /** In how many records a term is, up to a bound. */
  const counted = async (tokens: readonly string[], scope: Scope): Promise<Term> => {
    // The order of the tables is the order of the work: CROSS JOIN says so to SQLite, and says nothing else to PostgreSQL.
    const [row] = await engine.at(scope.revision, 'search').all<{ n: number }>(sql`SELECT count(*) AS n FROM (SELECT d.revision FROM search_tokens t CROSS JOIN search_documents d WHERE ${and([...holds('t', tokens, scope), sql`d.revision = t.document`, ...visible(scope)])} LIMIT ${mostCounted}) counted`)
    return { tokens, count: Number(row!.n) }
  }

  /** Words that begin so, the shortest first. */
  const wordsFrom = async (beginning: string, scope: Scope): Promise<string[]> =>
    (await engine.at(scope.revision, 'search').all<{ word: string }>(sql`SELECT w.word AS word FROM search_words w WHERE ${and([sql`w.word >= ${beginning}`, sql`w.word < ${beyond(beginning)}`, ...visibleWord(scope)])} ORDER BY length(w.word), w.word LIMIT ${mostWords}`)).map(({ word }) => word)

  /** A single word in so many records that not all of its rows may be read. */
  const frequent = ({ tokens, count }: Term): boolean => tokens.length === 1 && count >= mostCounted

  /** Rows of a term: of the token itself, or of the best of several tokens for each version. */
  const source = (term: Term, alias: string, scope: Scope, most = Infinity): { from: SQL, where: SQL[] } => {
    const name = sql.identifier(alias)
    if (most < Infinity && frequent(term)) return { from: sql`(SELECT x.document AS document, x.impact AS impact FROM search_tokens x WHERE ${and(holds('x', term.tokens, scope))} ORDER BY x.document LIMIT ${most}) ${name}`, where: [] }
    if (term.tokens.length === 1) return { from: sql`search_tokens ${name}`, where: holds(alias, term.tokens, scope) }
    return {
      from: sql`(SELECT m.document AS document, max(m.impact) AS impact FROM (SELECT x.document AS document, x.impact AS impact FROM search_tokens x WHERE ${and(holds('x', term.tokens, scope))} LIMIT ${mostRows}) m GROUP BY m.document) ${name}`,
      where: []
    }
  }

  /** How telling a term is, in hundredths: the fewer records hold it, the more. */
  const weightOf = ({ count }: Term): number => Math.round(100 * Math.log(1 + mostWeighed / (count + 0.5)))

  const inOrder = (terms: readonly Term[]): Term[] => [...terms].sort((a, b) => a.count - b.count)
  const driven = (terms: readonly Term[]): number => Math.max(mostWeighed, Math.floor(mostCompares / terms.length))

  /** Versions that hold every term, with their weight. */
  const holding = async (terms: readonly Term[], scope: Scope, limit: number): Promise<WeighedRow[]> => {
    const [first, ...rest] = inOrder(terms)
    if (first === undefined || first.count === 0) return []
    const driver = source(first, 't0', scope, driven(terms))
    // Beginnings are joined: they stand for many words.
    const order = [...rest].sort((a, b) => Number(b.tokens.length > 1) - Number(a.tokens.length > 1) || a.count - b.count)
    const others = order.slice(0, mostJoined).map((term, index) => ({ term, ...source(term, `t${index + 1}`, scope), name: sql.identifier(`t${index + 1}`) }))
    const looked = order.slice(mostJoined).map(term => sql`(SELECT x.impact * ${weightOf(term)} FROM search_tokens x WHERE ${and([...holds('x', term.tokens, scope), sql`x.document = t0.document`])})`)
    const score = sql.join([sql`t0.impact * ${weightOf(first)}`, ...others.map(({ term, name }) => sql`${name}.impact * ${weightOf(term)}`), ...looked], sql` + `)
    const from = sql.join([driver.from, ...others.map(({ from }) => from), sql`search_documents d`], sql` CROSS JOIN `)
    const where = [...driver.where, ...others.flatMap(({ where, name }) => [...where, sql`${name}.document = t0.document`]), sql`d.revision = t0.document`, ...narrowed(scope)]
    const found = sql`SELECT ${columns}, ${score} AS score FROM ${from} WHERE ${and(where)}`
    // A word that is not there leaves no score.
    return engine.at(scope.revision, 'search').all<WeighedRow>(looked.length === 0 ? sql`${found} LIMIT ${limit}` : sql`SELECT * FROM (${found}) found WHERE found.score IS NOT NULL LIMIT ${limit}`)
  }

  /** Whether the rarest of the terms has more rows than are read. */
  const cutOff = async (terms: readonly Term[], scope: Scope): Promise<boolean> => {
    const [first] = inOrder(terms)
    if (first === undefined || first.count < mostCounted) return false
    const most = first.tokens.length === 1 ? driven(terms) : mostRows
    const [row] = await engine.at(scope.revision, 'search').all<{ n: number }>(sql`SELECT count(*) AS n FROM (SELECT x.document FROM search_tokens x WHERE ${and(holds('x', first.tokens, scope))} LIMIT ${most + 1}) counted`)
    return Number(row!.n) > most
  }

  /** Versions that go by a name. */
  const named = async (key: string, scope: Scope): Promise<NamedRow[]> => key === ''
    ? []
    : engine.at(scope.revision, 'search').all<NamedRow>(sql`SELECT ${columns}, a.rank AS rank, a.alias AS alias, a.text AS text FROM search_aliases a CROSS JOIN search_documents d WHERE ${and([sql`a.alias = ${key}`, sql`d.revision = a.document`, ...narrowed(scope)])} ORDER BY a.rank, a.document LIMIT ${mostNames}`)

  /** Versions that go by a name that begins so. */
  const beginning = async (key: string, scope: Scope): Promise<NamedRow[]> => key === ''
    ? []
    : engine.at(scope.revision, 'search').all<NamedRow>(sql`SELECT ${columns}, a.rank AS rank, a.alias AS alias, a.text AS text FROM search_aliases a CROSS JOIN search_documents d WHERE ${and([sql`a.alias > ${key}`, sql`a.alias < ${beyond(key)}`, sql`d.revision = a.document`, ...narrowed(scope)])} ORDER BY a.alias, a.rank, a.document LIMIT ${mostNames}`)

  /**
   * The actor that the longest run of words names, with the rest of the words: "north korea coal" is about records of North
   * Korea as well, in whatever words they say so.
   */
  const actorIn = async (units: readonly string[], scope: Scope): Promise<{ ids: string[], rest: string[] } | undefined> => {
    const runs: { key: string, from: number, to: number }[] = []
    const parts = units.slice(0, 12)
    for (let from = 0; from < parts.length; from++) for (let to = from + 1; to <= Math.min(parts.length, from + 8); to++) runs.push({ key: readUnits(parts.slice(from, to)).key, from, to })
    if (runs.length === 0) return undefined
    const rows = await engine.at(scope.revision, 'search').all<NamedRow>(sql`SELECT ${columns}, a.rank AS rank, a.alias AS alias, a.text AS text FROM search_aliases a CROSS JOIN search_documents d WHERE ${and([engine.anyOf(sql`a.alias`, [...new Set(runs.map(({ key }) => key))]), sql`a.rank <= ${aliasRanks.otherName}`, sql`d.revision = a.document`, engine.anyOf(sql`d.record_type`, actorTypes), ...visible(scope)])} ORDER BY a.alias, a.rank, a.document LIMIT ${mostNames}`)
    // A code of two letters inside a longer query is a word more often than a country.
    const known = new Set(rows.filter(({ alias }) => parts.length === 1 || !/^[a-z]{1,2}$/.test(alias)).map(({ alias }) => alias))
    const best = runs.filter(({ key }) => known.has(key)).sort((a, b) => (b.to - b.from) - (a.to - a.from) || b.key.length - a.key.length || a.from - b.from)[0]
    if (best === undefined) return undefined
    return {
      ids: [...new Set(rows.filter(({ alias }) => alias === best.key).map(row => row.record_id))].slice(0, 5),
      rest: [...units.slice(0, best.from), ...units.slice(best.to)]
    }
  }

  /** Words of names that hold it as a part, the shortest first, then those that are spelt nearly so. */
  const near = async (word: string, scope: Scope): Promise<string[]> => {
    if (word.length < 3 || !/^\p{L}+$/u.test(word)) return []
    const least = word.length < 4 ? 0 : word.length < 6 ? 1 : 2
    const rows = await engine.at(scope.revision, 'search').all<{ word: string }>(sql`SELECT w.word AS word FROM search_words w WHERE ${and([sql`w.letters >= ${Math.max(3, word.length - least)}`, ...visibleWord(scope)])} ORDER BY w.letters, w.word LIMIT ${mostCompared}`)
    const holding: string[] = []
    const spelt: { word: string, far: number }[] = []
    for (const { word: other } of rows) {
      if (other.includes(word)) holding.push(other)
      else if (least > 0 && other.length <= word.length + least) {
        const far = swapped(word, other) ? 1 : distance(word, other)
        if (far <= least) spelt.push({ word: other, far })
      }
    }
    // Only the nearest: a word one letter away leaves no doubt that a farther one is not meant.
    const nearest = Math.min(...spelt.map(({ far }) => far))
    return [...holding.slice(0, 10), ...spelt.filter(({ far }) => far === nearest).slice(0, 10).map(({ word }) => word)]
  }

  /** Reads the words of a query against the index: those that begin a word, those that no record holds. */
  const termsOf = async (asked: Asked, scope: Scope): Promise<{ terms: Term[], corrected: Found['corrected'] }> => {
    const read = await Promise.all(asked.tokens.map(async token => {
      const tokens = token === asked.open ? [...new Set([token, ...await wordsFrom(token, scope)])] : [token]
      const term = await counted(tokens, scope)
      if (term.count > 0) return { term }
      const taken = await near(token, scope)
      if (taken.length === 0) return { term }
      return { term: await counted(taken, scope), corrected: { word: token, taken } }
    }))
    // In the order of the question, whichever word was looked up first.
    return { terms: read.map(({ term }) => term), corrected: read.flatMap(({ corrected }) => corrected === undefined ? [] : [corrected]) }
  }

  /** What a query finds: everything, or, with `enough`, no less than the best so many. */
  const find = async (asked: Asked, scope: Scope, enough = Infinity): Promise<Found> => {
    const hits = new Map<number, Hit>()
    const add = (hit: Hit): void => {
      const known = hits.get(hit.revision)
      if (known === undefined || compareHits(hit, known) < 0) hits.set(hit.revision, hit)
    }
    const addNames = async (key: string): Promise<number> => {
      const [exact, begun] = [await named(key, scope), await beginning(key, scope)]
      for (const row of begun) add(hitOf(row, 'beginning', [1, Number(row.rank), row.alias.length, placeOf(row)], row.text))
      for (const row of exact) add(hitOf(row, 'name', [0, Number(row.rank), placeOf(row)], row.text))
      return exact.length + begun.length
    }
    const names = await addNames(asked.key)
    const noMarks = { tokens: new Set(asked.tokens), beginning: asked.open, actors: new Set<string>() }
    if (hits.size >= enough) return { hits: [...hits.values()], more: true, corrected: [], marks: noMarks }
    const { terms, corrected } = await termsOf(asked, scope)
    const taken = new Map(corrected.map(({ word, taken }) => [word, taken[0]!]))
    const units = names > 0 || taken.size === 0 ? asked.units : asked.units.map(unit => taken.get(unit) ?? unit)
    if (units !== asked.units) await addNames(readUnits(units).key)

    let more = false
    // A suggestion has no count and no facets: the first that come are good enough.
    const most = enough === Infinity ? mostWeighed : 500
    const weigh = async (wanted: readonly Term[]): Promise<void> => {
      const rows = await holding(wanted, scope, most + 1)
      more ||= rows.length > most || await cutOff(wanted, scope)
      for (const row of rows.slice(0, most)) add(hitOf(row, 'text', [2, -Number(row.score), placeOf(row)]))
    }
    await weigh(terms)
    const actor = await actorIn(units, scope)
    if (actor !== undefined) {
      const rest = new Set(readUnits(actor.rest).tokens)
      await weigh([await counted(actor.ids.map(actorToken), scope), ...terms.filter((_, index) => rest.has(taken.get(asked.tokens[index]!) ?? asked.tokens[index]!))])
    }
    if (hits.size === 0 && terms.length > 1) {
      const scores = new Map<number, { row: Row, words: number, score: number }>()
      for (const term of terms) {
        for (const row of await holding([term], scope, mostCounted)) {
          const known = scores.get(Number(row.revision))
          if (known === undefined) scores.set(Number(row.revision), { row, words: 1, score: Number(row.score) })
          else { known.words++; known.score += Number(row.score) }
        }
      }
      for (const { row, words, score } of scores.values()) add(hitOf(row, 'some_words', [3, -words, -score, placeOf(row)]))
    }
    return {
      hits: [...hits.values()],
      more,
      corrected,
      marks: { tokens: new Set([...asked.tokens, ...corrected.flatMap(({ taken }) => taken)]), beginning: asked.open, actors: new Set(actor?.ids ?? []) }
    }
  }
  return find
}

/** Whether two neighbouring letters changed places. */
const swapped = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
