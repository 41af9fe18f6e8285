import { sql, type SQL } from 'drizzle-orm/sql/sql'
import type { Engine, Progress, Reader } from './engine.ts'
import type { Table } from './tables.ts'

/** The end of an interval of revisions that is still open. */
export const openEnd = Number.MAX_SAFE_INTEGER

/** How far a database has got, as "n". */
const progressSql: Readonly<Record<Progress, SQL>> = {
  log: sql`SELECT max(number) AS n FROM revisions`,
  search: sql`SELECT max(through) AS n FROM search_state`
}

/** Up to which revision a database has got; 0 where it has none. */
export const progressOf = async (reader: Reader, of: Progress = 'log'): Promise<number> => {
  const [row] = await reader.all<{ n: number | null }>(progressSql[of])
  return Number(row!.n ?? 0)
}

/** What an engine does that has one server only: it has what was committed, or nobody has. */
export const oneServer = (reader: Reader): Pick<Engine, 'latest' | 'at' | 'has' | 'noted' | 'generation' | 'servers'> => ({
  latest: async () => progressOf(reader),
  at: () => reader,
  has: async (revision, of) => await progressOf(reader, of) >= revision,
  noted: () => {},
  generation: () => 0,
  servers: () => []
})

/** Tables that belong to the service and not to a record type. */
export const systemTables: readonly Table[] = [
  {
    // The append-only log: every write, in order. The database itself refuses to change or delete its rows.
    name: 'revisions',
    columns: [
      { name: 'number', type: 'integer', notNull: true },
      { name: 'at', type: 'text', notNull: true },
      { name: 'by', type: 'text', notNull: true },
      { name: 'reason', type: 'text', notNull: false },
      { name: 'cause', type: 'text', notNull: false },
      { name: 'recordType', type: 'text', notNull: true },
      { name: 'recordId', type: 'text', notNull: true },
      { name: 'operation', type: 'text', notNull: true },
      { name: 'document', type: 'text', notNull: false }
    ],
    primaryKey: ['number'],
    indexes: [['recordType', 'recordId', 'number'], ['at']],
    appendOnly: true
  },
  {
    // The id space that countries, organizations and persons share.
    name: 'actors',
    columns: [{ name: 'id', type: 'text', notNull: true }, { name: 'type', type: 'text', notNull: true }],
    primaryKey: ['id'],
    indexes: []
  },
  {
    // Keys for writing: only the SHA-256 of a key is stored.
    name: 'keys',
    columns: [
      { name: 'id', type: 'text', notNull: true },
      { name: 'hash', type: 'text', notNull: true },
      { name: 'owner', type: 'text', notNull: true },
      { name: 'scope', type: 'text', notNull: true },
      { name: 'createdAt', type: 'text', notNull: true },
      { name: 'expiresAt', type: 'text', notNull: false },
      { name: 'revokedAt', type: 'text', notNull: false }
    ],
    primaryKey: ['id'],
    indexes: []
  },
  {
    // Answers to POST requests that carried an idempotency key, by key owner, for a day.
    name: 'idempotency',
    columns: [
      { name: 'owner', type: 'text', notNull: true },
      { name: 'key', type: 'text', notNull: true },
      { name: 'request', type: 'text', notNull: true },
      { name: 'createdAt', type: 'text', notNull: true },
      { name: 'status', type: 'integer', notNull: false },
      { name: 'body', type: 'text', notNull: false },
      { name: 'headers', type: 'text', notNull: false }
    ],
    primaryKey: ['owner', 'key'],
    indexes: [['createdAt']]
  },
  {
    // What the dataset loader last wrote, so that it never overwrites what somebody else wrote since.
    name: 'datasetRecords',
    columns: [
      { name: 'type', type: 'text', notNull: true },
      { name: 'id', type: 'text', notNull: true },
      { name: 'hash', type: 'text', notNull: true },
      { name: 'revision', type: 'integer', notNull: true }
    ],
    primaryKey: ['type', 'id'],
    indexes: []
  },
  {
    // The digest of the dataset files that were last loaded whole.
    name: 'datasetState',
    columns: [
      { name: 'name', type: 'text', notNull: true },
      { name: 'digest', type: 'text', notNull: true },
      { name: 'loadedAt', type: 'text', notNull: true },
      { name: 'conflicts', type: 'text', notNull: true }
    ],
    primaryKey: ['name'],
    indexes: []
  },
  {
    // Through which revision the search index was made, and by which version of its rules.
    name: 'searchState',
    columns: [
      { name: 'name', type: 'text', notNull: true },
      { name: 'version', type: 'text', notNull: true },
      { name: 'through', type: 'integer', notNull: true }
    ],
    primaryKey: ['name'],
    indexes: []
  },
  {
    // Versions of records in the search index, by the revision that made each. A date that is empty is "with its record" or timeless.
    name: 'searchDocuments',
    columns: [
      { name: 'revision', type: 'integer', notNull: true },
      { name: 'toRevision', type: 'integer', notNull: true },
      { name: 'recordType', type: 'text', notNull: true },
      { name: 'recordId', type: 'text', notNull: true },
      { name: 'publicOn', type: 'text', notNull: true },
      { name: 'year', type: 'integer', notNull: true },
      { name: 'senders', type: 'text', notNull: true },
      { name: 'targets', type: 'text', notNull: true }
    ],
    primaryKey: ['revision'],
    indexes: [['recordType', 'recordId', 'toRevision']]
  },
  {
    // The inverted index: which versions hold a token, and how much it weighs there.
    name: 'searchTokens',
    columns: [
      { name: 'token', type: 'text', notNull: true },
      { name: 'document', type: 'integer', notNull: true },
      { name: 'impact', type: 'integer', notNull: true },
      { name: 'publicOn', type: 'text', notNull: true }
    ],
    primaryKey: ['token', 'document'],
    indexes: []
  },
  {
    // The names that a version of a record goes by, in the form in which they are looked for, and as they are written.
    name: 'searchAliases',
    columns: [
      { name: 'alias', type: 'text', notNull: true },
      { name: 'rank', type: 'integer', notNull: true },
      { name: 'document', type: 'integer', notNull: true },
      { name: 'text', type: 'text', notNull: true }
    ],
    primaryKey: ['alias', 'rank', 'document'],
    indexes: []
  },
  {
    // Who imposes, and on whom it falls: what searches are narrowed by.
    name: 'searchActors',
    columns: [
      { name: 'role', type: 'text', notNull: true },
      { name: 'actor', type: 'text', notNull: true },
      { name: 'document', type: 'integer', notNull: true }
    ],
    primaryKey: ['role', 'actor', 'document'],
    indexes: []
  },
  {
    // Every token once: what a word's beginning and a misspelt word are looked up in. `letters` is 0 for words of no name.
    name: 'searchWords',
    columns: [
      { name: 'word', type: 'text', notNull: true },
      { name: 'letters', type: 'integer', notNull: true },
      { name: 'publicOn', type: 'text', notNull: true },
      { name: 'revision', type: 'integer', notNull: true }
    ],
    primaryKey: ['word'],
    indexes: [['letters', 'word']]
  }
]
