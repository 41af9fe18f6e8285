/** What lives by being renewed, and of which no renewal is recorded any more. Pure. */
import { compareDates, lastDay } from '../../dates.ts'
import { statusOn } from '../../resource/as-of.ts'
import type { RecordOf } from '../../resource/define.ts'
import type { instruments } from '../../resources/instruments.ts'
import type { measures } from '../../resources/measures.ts'
import type { regimes } from '../../resources/regimes.ts'
import { basesOf, lapsesOf, related, renewing, supersededBy } from './lapses.ts'
import { eachOrTogether } from './words.ts'

type Act = RecordOf<typeof instruments>
type Measure = Pick<RecordOf<typeof measures>, 'id' | 'instrument' | 'periods'>

/** Acts by id: those on which measures rest, those from which these draw their power, and the chains of renewals around all of them. */
export type Acts = ReadonlyMap<string, Act>

/** An act whose day of expiry, or up to which it renewed something, has passed with no renewal recorded, and the measures in force that rest on it. */
export interface RanOut { readonly act: string, readonly date: string, readonly measures: readonly string[] }

/** What had run out before the day though measures that rest on it are recorded as in force. */
export const ranOutOn = (acts: Acts, measures: readonly Measure[], day: string): RanOut[] => {
  const inForce = measures.filter(({ periods }) => statusOn(periods, day) === 'in_force')
  return [...acts.values()].flatMap(act => lapsesOf(act)
    .filter(lapse => lastDay(lapse.date) < day && supersededBy(lapse, acts) === undefined)
    .flatMap(({ date }): RanOut[] => {
      const bases = basesOf(act, acts)
      const resting = inForce.filter(({ instrument }) => bases.has(instrument)).map(({ id }) => id)
      return resting.length === 0 ? [] : [{ act: act.id, date, measures: resting }]
    })).sort((a, b) => compareDates(a.date, b.date) || (a.act < b.act ? -1 : 1))
}

/** What had run out, in sentences. */
export const ranOutSentences = (found: readonly RanOut[]): string[] => eachOrTogether(found,
  ({ act, date, measures }) => `What ${act} kept in force ran out on ${date}; a later renewal is not recorded, and measures that rest on it are recorded as in force: ${measures.slice(0, 3).join(', ')}${measures.length > 3 ? ` and ${measures.length - 3} more` : ''}.`,
  items => `Of ${items.length} acts the day to which they kept measures in force has passed, and no later renewal is recorded: ${items.map(({ act, date }) => `${act} (${date})`).join(', ')}. The measures that rest on them are recorded as in force.`)

/** A sentence for each regime in force of which an act has been renewed, and of which no day is recorded to which the latest renewal reaches. */
export const undatedRenewals = (its: readonly RecordOf<typeof regimes>[], acts: Acts, day: string): string[] => {
  const renewals = [...acts.values()].filter(({ kind }) => kind !== 'draft_resolution')
    .map(act => ({ act, renewed: related(act, ...renewing).map(id => acts.get(id)) }))
    .filter(({ renewed }) => renewed.length > 0)
  const undated = its.filter(regime => {
    if (statusOn(regime.periods, day) !== 'in_force') return false
    const ofRegime = renewals.filter(({ act, renewed }) => [act, ...renewed].some(one => one?.regimes.includes(regime.id))).map(({ act }) => act)
    const [latest] = ofRegime.filter(act => adopted(act) !== undefined).sort((a, b) => compareDates(adopted(b)!, adopted(a)!))
    return latest !== undefined && latest.extendsTo === null && latest.expiresOn === null
  }).map(({ id }) => id)
  return eachOrTogether(undated, id => `No day on which ${id} lapses is recorded, though an act of it has been renewed: when it is next due for renewal is not shown.`,
    items => `Of ${items.length} regimes of which an act has been renewed no day is recorded on which they lapse: ${items.join(', ')}.`)
}

const adopted = ({ adoptedOn, inForceOn, publishedOn, announcedOn }: Act): string | undefined => adoptedOn ?? inForceOn ?? publishedOn ?? announcedOn ?? undefined
