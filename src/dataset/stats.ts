/** Counts over the dataset: what it holds, and how much of it was verified. Pure. */
import { verifyingTiers } from '../vocabulary.ts'
import type { DatasetRecord } from './assemble.ts'

/** A table: a header and rows. */
export interface Counts { readonly title: string, readonly header: readonly string[], readonly rows: readonly (readonly (string | number)[])[] }

const tally = <T>(items: Iterable<T>, key: (item: T) => string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return counts
}
const byNumber = (counts: ReadonlyMap<string, number>): [string, number][] => [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))

/** How a record is verified: by the best tier of a source of which a passage was read; `unread` where none was. */
const tierOf = (record: DatasetRecord['record'], tiers: ReadonlyMap<string, string>): string => {
  const read = (record.citations as { source: string, readOn: string | null }[]).filter(({ readOn }) => readOn !== null).map(({ source }) => tiers.get(source))
  return [...verifyingTiers, 'secondary'].find(tier => read.includes(tier)) ?? 'unread'
}

const share = (part: number, whole: number): string => whole === 0 ? '–' : `${Math.round(100 * part / whole)} %`

/** Records by type; regimes, instruments and measures by sender; verification by type. */
export const statsOf = (records: readonly DatasetRecord[]): Counts[] => {
  const of = (type: string) => records.filter(({ resource }) => resource.name === type).map(({ record }) => record)
  const tiers = new Map(of('sources').map(({ id, tier }) => [id, tier as string]))
  const agencies = new Map(of('organizations').filter(({ actsFor }) => typeof actsFor === 'string').map(({ id, actsFor }) => [id, actsFor as string]))
  const principal = (id: string): string => agencies.has(id) ? principal(agencies.get(id)!) : id
  const [regimes, measures, instruments, exemptions] = [of('regimes'), of('measures'), of('instruments'), of('exemptions')]
  const senders = byNumber(tally(measures, ({ sender }) => sender as string)).map(([sender]) => sender)
  const senderOf = (list: typeof regimes, field: string) => tally(list, record => principal(record[field] as string))
  const [regimesOf, measuresOf, instrumentsOf, exemptionsOf] = [senderOf(regimes, 'sender'), senderOf(measures, 'sender'), senderOf(instruments, 'issuer'), senderOf(exemptions, 'sender')]
  const cited = records.filter(({ resource, entry }) => resource.cited && entry.file !== '(ISO 3166-1)')
  const verifiedOn = (target: string): (string | number)[] => {
    const hit = measures.filter(({ targets }) => (targets as string[]).includes(target))
    const verified = hit.filter(record => verifyingTiers.includes(tierOf(record, tiers)))
    return [`measures on ${target}`, hit.length, verified.length, share(verified.length, hit.length)]
  }
  return [
    { title: 'Records by type', header: ['type', 'records'], rows: byNumber(tally(records, ({ resource }) => resource.name)) },
    {
      title: 'By sender',
      header: ['sender', 'regimes', 'instruments', 'measures', 'exemptions'],
      rows: senders.map(sender => [sender, ...[regimesOf, instrumentsOf, measuresOf, exemptionsOf].map(counts => counts.get(sender) ?? 0)])
    },
    {
      title: 'Verified: a passage of an official text, or of a named mirror of one, was read',
      header: ['what', 'records', 'verified', 'share'],
      rows: [
        ...byNumber(tally(cited, ({ resource }) => resource.name)).map(([type, count]) => {
          const verified = cited.filter(({ resource, record }) => resource.name === type && verifyingTiers.includes(tierOf(record, tiers))).length
          return [type, count, verified, share(verified, count)]
        }),
        verifiedOn('KP'),
        verifiedOn('RU')
      ]
    },
    { title: 'Best source read, over all cited records', header: ['tier', 'records'], rows: byNumber(tally(cited, ({ record }) => tierOf(record, tiers))) }
  ]
}

/** The dossiers and what each holds. */
export const dossiersOf = (records: readonly DatasetRecord[]): Counts => {
  const parts = ['options', 'actions', 'statements', 'meetings', 'constraints', 'stances', 'assessments'] as const
  const byType = new Map(parts.map(type => [type, records.filter(({ resource }) => resource.name === type).map(({ record }) => record)]))
  const options = new Map(byType.get('options')!.map(option => [option.id, option.events as string[]]))
  const deals = (record: DatasetRecord['record'], event: string): boolean =>
    (record.events as string[] | undefined)?.includes(event) === true ||
    (record.options as string[] | undefined)?.some(id => options.get(id)?.includes(event)) === true ||
    options.get(record.option as string)?.includes(event) === true
  const events = records.filter(({ resource }) => resource.name === 'events').map(({ record }) => record)
  return {
    title: 'Dossiers',
    header: ['event', ...parts],
    rows: events.map(({ id }) => [id, ...parts.map(type => byType.get(type)!.filter(record => deals(record, id)).length)])
  }
}

/** A table as Markdown. */
export const markdown = ({ title, header, rows }: Counts): string =>
  `**${title}**\n\n| ${header.join(' | ')} |\n|${header.map((_, index) => index === 0 ? '---' : '---:').join('|')}|\n${rows.map(row => `| ${row.join(' | ')} |`).join('\n')}\n`
