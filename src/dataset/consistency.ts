/**
 * What `npm run dataset:check` looks for across records, beyond what every record must pass to be loaded: lives that do not fit,
 * records that nothing refers to, things recorded twice, and dates that contradict the citation or address beside them. Pure.
 */
import { compareDates, daysBetween, firstDay, isPartialDate, lastDay } from '../dates.ts'
import { referencesOf } from '../resource/define.ts'
import type { DatasetRecord } from './assemble.ts'
import type { Finding } from './read.ts'

type Row = Record<string, unknown>
interface Period { readonly state: string, readonly from: string, readonly dayOf: string | null }

/** How many days the date in an address may lie from the day of publication, as pages are put up late; where it lies farther, a note that names it says why. */
const daysApart = 31

const rows = (record: Row, field: string): Row[] => Array.isArray(record[field]) ? record[field] as Row[] : []
const text = (value: unknown): string | undefined => typeof value === 'string' ? value : undefined

/** The day that an address spells out, as `2024-11-01`, `2024/11/01` or `20241101`; undefined where it spells none or several. */
export const dayInAddress = (url: string): string | undefined => {
  const found = new Set([...url.matchAll(/(?<!\d)(19[5-9]\d|20[0-4]\d)([-/]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/g)].map(([, year, , month, day]) => `${year!}-${month!}-${day!}`).filter(isPartialDate))
  return found.size === 1 ? [...found][0] : undefined
}

/** The year that an official number holds: `2019/411`, `SOR/2012-170`, `S/RES/2375 (2017)`, `32014R0833`. */
const yearOf: Readonly<Record<string, RegExp>> = { uksi: /^(\d{4})\//, sor: /^SOR\/(\d{4})-/, undoc: /\((\d{4})\)$/, celex: /^3(\d{4})[A-Z]/ }

/** The years in which an act was made or published. */
const yearsOf = (record: Row): number[] => ['adoptedOn', 'publishedOn', 'announcedOn'].map(field => text(record[field])).filter(date => date !== undefined).map(date => Number(date.slice(0, 4)))

/** Everything that does not fit together. `prose` is text beside the records that names sources by their id. */
export const inconsistencies = (records: readonly DatasetRecord[], prose = ''): Finding[] => {
  const findings: Finding[] = []
  const report = ({ resource, record, entry }: DatasetRecord, pointer: string, message: string): void => {
    if (!entry.file.startsWith('(')) findings.push({ file: entry.file, line: entry.line(pointer), record: `${resource.name}/${record.id}`, field: pointer, message })
  }
  const of = (type: string): DatasetRecord[] => records.filter(({ resource }) => resource.name === type)
  const regimes = new Map(of('regimes').map(item => [item.record.id, item.record as Row]))

  for (const item of [...of('measures'), ...of('exemptions')]) {
    const [first, last] = [rows(item.record, 'periods')[0], rows(item.record, 'periods').at(-1)] as unknown as [Period | undefined, Period | undefined]
    const regime = regimes.get(String(item.record.regime))
    if (regime === undefined || first === undefined) continue
    const life = rows(regime, 'periods') as unknown as Period[]
    // A regime that was only seen on its first day is older.
    if (life[0]!.dayOf !== 'seen' && lastDay(first.from) < firstDay(life[0]!.from)) report(item, '/periods/0/from', `lies before its regime ${String(item.record.regime)} begins (${life[0]!.from})`)
    const end = life.at(-1)!
    if (end.state === 'ended' && last!.state !== 'ended' && item.record.expiresOn === undefined) report(item, '/periods', `does not end, and its regime ${String(item.record.regime)} ended on ${end.from}`)
    if (end.state === 'ended' && compareDates(first.from, end.from) > 0) report(item, '/periods/0/from', `lies after its regime ${String(item.record.regime)} ended (${end.from})`)
  }

  const referred = new Set(records.flatMap(({ resource, record }) => referencesOf(resource, record).map(({ to, id }) => `${to}/${id}`)))
  // Actors are there to be found, cited or not, and treaties and drafts for themselves; sources and acts are there for what rests on them.
  for (const item of [...of('sources'), ...of('instruments').filter(({ record }) => !['treaty', 'draft_resolution'].includes(String((record as Row).kind)))]) {
    const attached = referred.has(`${item.resource.name}/${item.record.id}`) || rows(item.record, 'regimes').length > 0 || rows(item.record, 'relations').length > 0
    if (!attached && !prose.includes(item.record.id)) report(item, '/id', 'is an orphan: nothing refers to it')
  }

  const once = (type: string, what: string, keys: (record: Row) => string[]): void => {
    const seen = new Map<string, string>()
    for (const item of of(type)) {
      for (const key of keys(item.record)) {
        const other = seen.get(key)
        if (other !== undefined && other !== item.record.id) report(item, '/id', `has the same ${what} as ${other} (${key})`)
        else seen.set(key, item.record.id)
      }
    }
  }
  once('sources', 'address and title', ({ url, title, publishedOn }) => text(url) === undefined ? [] : [`${text(url)!} ${text(title)!} ${text(publishedOn) ?? ''}`])
  once('instruments', 'official number', record => rows(record, 'identifiers').filter(({ scheme }) => ['celex', 'uksi', 'sor', 'eo', 'unscr'].includes(String(scheme))).map(({ scheme, value }) => `${String(scheme)} ${String(value)}`))
  once('measures', 'act, provision, scope and first day', record => [[record.type, record.instrument, record.provision, record.scope, JSON.stringify(record.targets), rows(record, 'periods')[0]?.from].join(' ')])

  for (const item of of('sources')) {
    const [day, published] = [text(item.record.url), text(item.record.publishedOn)]
    const inUrl = day === undefined ? undefined : dayInAddress(day)
    if (inUrl === undefined || published === undefined) continue
    const apart = inUrl < firstDay(published) ? daysBetween(inUrl, firstDay(published)) : inUrl > lastDay(published) ? daysBetween(lastDay(published), inUrl) : 0
    if (apart > daysApart && !(text(item.record.note) ?? '').includes(inUrl)) report(item, '/publishedOn', `contradicts its address, which says ${inUrl} (${published})`)
  }
  for (const item of of('instruments')) {
    const years = yearsOf(item.record)
    for (const [index, { scheme, value }] of rows(item.record, 'identifiers').entries()) {
      const year = yearOf[String(scheme)]?.exec(String(value))?.[1]
      // An act of the last days of a year may be numbered in the next.
      if (year !== undefined && years.length > 0 && !years.some(known => Math.abs(known - Number(year)) <= (scheme === 'celex' ? 1 : 0))) report(item, `/identifiers/${index}/value`, `names the year ${year}, and the act is of ${[...new Set(years)].join(' and ')} (${String(value)})`)
    }
  }
  return findings
}
