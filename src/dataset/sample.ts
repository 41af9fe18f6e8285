/**
 * A sample of facts for the second reader: which records and which of their fields are looked up afresh. A seed decides, by the
 * order of hashes, so that a record added later does not reorder the rest. Pure.
 */
import { createHash } from 'node:crypto'
import type { DatasetRecord } from './assemble.ts'

/** Of what the sample is drawn, and how much of each: law, then dossiers. */
const strata = {
  law: { share: 0.7, types: ['instruments', 'measures', 'regimes', 'exemptions'] },
  dossiers: { share: 0.3, types: ['statements', 'stances', 'actions', 'assessments', 'meetings', 'constraints', 'findings'] }
} as const

/** The part of the dataset from which an item was drawn. */
export type Stratum = keyof typeof strata

/** A passage that was read. */
export interface Passage { readonly source: string, readonly url: string, readonly locator: string }

/** A fact to look up: a field of a record, and the passages cited for it: those given for the field, then those for the whole record. */
export interface SampleItem {
  readonly stratum: Stratum
  readonly record: string
  readonly field: string
  readonly value: string
  readonly passages: readonly Passage[]
}

interface Citation { readonly source: string, readonly locator: string | null, readonly field: string | null, readonly quote: string | null, readonly readOn: string | null }
type Row = Record<string, unknown>

const dates = ['announcedOn', 'adoptedOn', 'publishedOn', 'inForceOn', 'expiresOn', 'endedOn', 'extendsTo', 'doneOn', 'madeOn', 'heldOn', 'statedOn', 'firstPublicOn', 'from', 'scheduledTo']
const words = ['provision', 'quote', 'verdict']

const hash = (...parts: readonly (string | number)[]): string => createHash('sha256').update(parts.join('\0')).digest('hex')
const rowsOf = (record: Row, field: string): Row[] => Array.isArray(record[field]) ? record[field] as Row[] : []
/** A value as text; a missing one is no text. */
const shown = (value: unknown): string => value === null || value === undefined ? '' : String(value)

/** The fields of a record that a source can be asked about, with their values. */
const factsOf = (record: Row): [string, string][] => {
  const facts: [string, string][] = [...dates, ...words].map(field => [field, shown(record[field])])
  const list = (field: string, text: (row: Row) => string): void => { facts.push([field, rowsOf(record, field).map(text).join('; ')]) }
  for (const { state, from, dayOf } of rowsOf(record, 'periods')) facts.push(['periods.from', `${shown(state)} from ${shown(from)}${shown(dayOf) === '' ? '' : ` (day of: ${shown(dayOf)})`}`])
  list('identifiers', ({ scheme, value }) => `${shown(scheme)} ${shown(value)}`)
  list('counts', ({ what, number }) => `${shown(what)} ${shown(number)}`)
  list('limits', ({ quantity, unit, per, good }) => `${shown(quantity)} ${shown(unit)} per ${shown(per)}, ${shown(good)}`)
  list('votes', ({ actor, vote }) => `${shown(actor)} ${shown(vote)}`)
  if (typeof record.inFavour === 'number') facts.push(['inFavour', [record.inFavour, record.against, record.abstentions].map(shown).join('-')])
  // What a finding finds, and the provision of an act, say nothing without the rest of the sentence.
  const about = record.instrument === undefined || record.instrument === null ? '' : ` of ${shown(record.instrument)}`
  const period = record.to === undefined ? '' : `, ${shown(record.from)} to ${shown(record.to)}`
  return facts.filter(([, value]) => value !== '').map(([field, value]) => [field, field === 'provision' ? value + about : field === 'verdict' ? value + period : value])
}

/** The citations that support a field: those given for it, then those given for the whole record; only of passages that were read. */
const citationsFor = (citations: readonly Citation[], field: string): Citation[] => {
  const read = citations.filter(({ readOn }) => readOn !== null)
  return [...read.filter(citation => citation.field === field.split('.')[0]), ...read.filter(citation => citation.field === null)]
}

/** The checkable facts of a record, in an order that the seed decides. */
const itemsOf = ({ record }: DatasetRecord, stratum: Stratum, seed: number, urls: ReadonlyMap<string, string>): SampleItem[] => {
  const citations = record.citations as Citation[]
  return factsOf(record)
    .flatMap(([field, value]) => {
      const passages = citationsFor(citations, field).map(({ source, locator }) => ({ source, url: urls.get(source) ?? '', locator: locator ?? '' }))
      return passages.length === 0 ? [] : [{ stratum, record: record.id, field, value, passages }]
    })
    .map(item => [hash(seed, item.record, item.field, item.value), item] as const)
    .sort(([a], [b]) => a < b ? -1 : 1)
    .map(([, item]) => item)
}

/** A sample of `size` facts, one of each drawn record, in an order that mixes the strata. The same seed gives the same sample. */
export const sampleOf = (records: readonly DatasetRecord[], seed: number, size: number): SampleItem[] => {
  const urls = new Map(records.filter(({ resource }) => resource.name === 'sources').map(({ record }) => [record.id, shown(record.url)]))
  const law = Math.round(size * strata.law.share)
  const order = (record: string): string => hash(seed, record)
  return Object.entries(strata).flatMap(([name, { types }]) => {
    const stratum = name as Stratum
    return records
      .filter(({ resource }) => (types as readonly string[]).includes(resource.name))
      .flatMap(entry => itemsOf(entry, stratum, seed, urls).slice(0, 1))
      .sort((a, b) => order(a.record) < order(b.record) ? -1 : 1)
      .slice(0, stratum === 'law' ? law : size - law)
  }).sort((a, b) => order(a.record) < order(b.record) ? -1 : 1)
}

const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|')

/** The sample as a numbered Markdown table. */
export const sampleTable = (items: readonly SampleItem[]): string => [
  '| | record | field | value | passages |',
  '|---:|---|---|---|---|',
  ...items.map(({ record, field, value, passages }, index) => `| ${[index + 1, record, field, value, passages.map(({ source, url, locator }) => [source, url, locator].filter(part => part !== '').join(', ')).join('; ')].map(text => cell(String(text))).join(' | ')} |`)
].join('\n')
