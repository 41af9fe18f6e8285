/**
 * Keeps the search index in step with the revision log. The index remembers through which revision it was made; what the log
 * has beyond that is added before a search, batch by batch, each in a transaction of its own. So whoever wrote it, this
 * process, another one or a command, what is written is found at once, and writing costs nothing for it.
 */
import { setTimeout } from 'node:timers/promises'
import { sql } from 'drizzle-orm/sql/sql'
import type { Cell, Connection } from '../../db/engine.ts'
import { openEnd, systemTables } from '../../db/system.ts'
import type { Table } from '../../db/tables.ts'
import { Problem } from '../../errors.ts'
import { complete, type Base } from '../../resource/base.ts'
import type { AnyRecord } from '../../resource/define.ts'
import { indexed, type Indexed } from './document.ts'

/** Raise when tokens, weights or aliases are made in another way: the index is then made anew. */
const indexVersion = 'search-1'

/** How many revisions are added in one transaction: other writers wait no longer than for one of them. */
const batchSize = 1_000

/** After how many rows, or how many records read, whoever else has something to do comes in between. */
const [manyRows, manyRecords] = [2_000, 100]

/** How long a search waits for the index, in milliseconds. */
const patience = 10_000

const table = (name: string): Table => systemTables.find(found => found.name === name)!
const [stateTable, documents, tokens, aliases, actors, words] = ['searchState', 'searchDocuments', 'searchTokens', 'searchAliases', 'searchActors', 'searchWords'].map(table) as [Table, Table, Table, Table, Table, Table]

interface Logged { number: number, record_type: string, record_id: string, operation: string, document: string | null }
interface State { version: string, through: number }
interface Version { readonly number: number, to: number, readonly type: string, readonly id: string, readonly found: Indexed }
interface Word { letters: number, publicOn: string, revision: number }

const stateOf = async (connection: Connection): Promise<State | undefined> =>
  (await connection.all<State>(sql`SELECT version, through FROM search_state WHERE name = 'search'`))[0]

const setState = async (tx: Connection, through: number): Promise<void> => {
  await tx.run(sql`DELETE FROM search_state WHERE name = 'search'`)
  await tx.insert(stateTable, [['search', indexVersion, through]])
}

const empty = async (tx: Connection): Promise<void> => {
  for (const name of ['search_documents', 'search_tokens', 'search_aliases', 'search_actors', 'search_words']) await tx.run(sql`DELETE FROM ${sql.identifier(name)}`)
}

const pause = (): Promise<void> => new Promise(resolve => { setImmediate(resolve) })

/** Inserts rows with pauses: SQLite works in this very thread. */
const insert = async (tx: Connection, into: Table, rows: readonly (readonly Cell[])[]): Promise<void> => {
  for (let from = 0; from < rows.length; from += manyRows) {
    await tx.insert(into, rows.slice(from, from + manyRows))
    await pause()
  }
}

const byKey = (a: readonly Cell[], b: readonly Cell[]): number => a[0]! < b[0]! ? -1 : a[0]! > b[0]! ? 1 : 0

/** What the words of some versions add to the list of all words. */
const wordsOf = (versions: readonly Version[]): Map<string, Word> => {
  const found = new Map<string, Word>()
  for (const { number, found: version } of versions) {
    for (const { token, publicOn } of version.tokens) {
      if (token.startsWith('@')) continue
      const visible = publicOn > version.publicOn ? publicOn : version.publicOn
      // A misspelt number or citation means another one as likely as not: only words of letters are put right.
      const letters = version.names.has(token) && /^\p{L}+$/u.test(token) ? token.length : 0
      const known = found.get(token)
      if (known === undefined) found.set(token, { letters, publicOn: visible, revision: number })
      else {
        if (visible < known.publicOn) known.publicOn = visible
        if (letters > known.letters) known.letters = letters
      }
    }
  }
  return found
}

const addWords = async (base: Base, tx: Connection, found: Map<string, Word>): Promise<void> => {
  const known = await tx.all<{ word: string, letters: number, public_on: string }>(sql`SELECT word, letters, public_on FROM search_words WHERE ${base.engine.anyOf(sql`word`, [...found.keys()])}`)
  for (const { word, letters, public_on: publicOn } of known) {
    const added = found.get(word)!
    found.delete(word)
    if (added.letters <= Number(letters) && added.publicOn >= publicOn) continue
    await tx.run(sql`UPDATE search_words SET letters = ${Math.max(added.letters, Number(letters))}, public_on = ${added.publicOn < publicOn ? added.publicOn : publicOn} WHERE word = ${word}`)
  }
  await insert(tx, words, [...found].map(([word, { letters, publicOn, revision }]) => [word, letters, publicOn, revision]).sort(byKey))
}

/** Adds the next batch of the log; gives through which revision the index is then made. */
const addBatch = async (base: Base, tx: Connection, make: ReturnType<typeof indexed>): Promise<number> => {
  const state = await stateOf(tx)
  if (state?.version !== indexVersion) await empty(tx)
  const from = state?.version === indexVersion ? Number(state.through) : 0
  const log = await tx.all<Logged>(sql`SELECT number, record_type, record_id, operation, document FROM revisions WHERE number > ${from} ORDER BY number LIMIT ${batchSize}`)
  const through = Number(log.at(-1)?.number ?? from)
  if (through === from && state?.version === indexVersion) return from
  const versions: Version[] = []
  const latest = new Map<string, Version>()
  for (const [index, { number, record_type: type, record_id: id, operation, document }] of log.entries()) {
    if (index % manyRecords === 0) await pause()
    const key = `${type}/${id}`
    const before = latest.get(key)
    if (before !== undefined) before.to = Number(number)
    else if (operation !== 'create') await tx.run(sql`UPDATE search_documents SET to_revision = ${Number(number)} WHERE record_type = ${type} AND record_id = ${id} AND to_revision = ${openEnd}`)
    latest.delete(key)
    if (document === null) continue
    const resource = base.resource(type)
    const version = { number: Number(number), to: openEnd, type, id, found: make(resource, complete(resource, JSON.parse(document) as AnyRecord)) }
    versions.push(version)
    latest.set(key, version)
  }
  await insert(tx, documents, versions.map(({ number, to, type, id, found }) => [number, to, type, id, found.publicOn, found.year, found.senders.join(' '), found.targets.join(' ')]))
  // In the order of the keys, so that each page of the tree is written once.
  await insert(tx, tokens, versions.flatMap(({ number, found }) => found.tokens.map(({ token, impact, publicOn }) => [token, number, impact, publicOn])).sort(byKey))
  await insert(tx, aliases, versions.flatMap(({ number, found }) => found.aliases.map(({ key, rank, text }) => [key, rank, number, text])).sort(byKey))
  await insert(tx, actors, versions.flatMap(({ number, found }) => [...found.senders.map(id => ['sender', id, number]), ...found.targets.map(id => ['target', id, number])]))
  await addWords(base, tx, wordsOf(versions))
  await setState(tx, through)
  return through
}

/**
 * Brings the index up to a revision at least; does nothing where it is there. After ten seconds it gives up, and the work goes
 * on, unless the caller is patient.
 *
 * @throws Problem `unavailable` where there is more to add than those seconds allow, as after an import of many thousand records
 */
export type CatchUp = (revision: number, patient?: boolean) => Promise<void>

const indexer = (base: Base): CatchUp => {
  const make = indexed(base.resources)
  let running: { readonly to: number, readonly done: Promise<number> } | undefined
  let sameVersion = false
  const run = async (revision: number): Promise<number> => {
    // Once it is known to be made by these rules, a server that has it is enough: the one that takes writes may be down.
    if (sameVersion && await base.engine.has(revision, 'search')) return revision
    const state = await stateOf(base.engine)
    let reached = state?.version === indexVersion ? Number(state.through) : -1
    while (reached < revision) {
      const before = reached
      reached = await base.engine.write(tx => addBatch(base, tx, make))
      // The log has nothing more to add.
      if (reached === before) return reached
      await pause()
    }
    sameVersion = true
    return reached
  }
  const until = async (revision: number): Promise<void> => {
    for (;;) {
      running ??= { to: revision, done: run(revision).finally(() => { running = undefined }) }
      const { to, done } = running
      if (await done >= revision) return
      if (to >= revision) throw new Problem('unavailable', `The database has no revision ${revision}.`, [], { 'retry-after': '5' })
    }
  }
  return async (revision, patient = false) => {
    if (patient) return until(revision)
    const late = Symbol('late')
    const work = until(revision)
    const timer = new AbortController()
    const outcome = await Promise.race([work, setTimeout(patience, late, { signal: timer.signal, ref: false }).catch(() => undefined)])
    timer.abort()
    if (outcome !== late) return
    work.catch(() => {})
    throw new Problem('unavailable', 'The search index is being made; it takes a few seconds more.', [], { 'retry-after': '5' })
  }
}

const indexers = new WeakMap<Base, CatchUp>()

/** What keeps the index of a base in step: one for each base. Callers at the same time share the work. */
export const indexOf = (base: Base): CatchUp => {
  let found = indexers.get(base)
  if (found === undefined) indexers.set(base, found = indexer(base))
  return found
}
