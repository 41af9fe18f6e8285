/** Of which regimes it is not known when they are next due, though they live by being renewed. Pure. */
import { compareDates, lastDay } from '../../dates.ts'
import { statusOn } from '../../resource/as-of.ts'
import type { RecordOf } from '../../resource/define.ts'
import type { instruments } from '../../resources/instruments.ts'
import type { measures } from '../../resources/measures.ts'
import type { regimes } from '../../resources/regimes.ts'

type Act = RecordOf<typeof instruments>

/** The regimes that a question is about, every act that extends another with what it extends, and the measures of those regimes. */
export interface RenewalRecords {
  readonly regimes: readonly RecordOf<typeof regimes>[]
  readonly acts: ReadonlyMap<string, Act>
  readonly measures: readonly Pick<RecordOf<typeof measures>, 'regime' | 'periods'>[]
}

const extended = ({ relations }: Act): string[] => relations.filter(({ relation }) => relation === 'extends').map(({ instrument }) => instrument)
const endOf = ({ extendsTo, expiresOn }: Act): string | null => extendsTo ?? expiresOn
const adopted = (act: Act): string => act.adoptedOn ?? act.inForceOn ?? act.publishedOn ?? act.announcedOn ?? ''

/** The acts that extended an act of a regime, drafts left aside. */
export const extensionsOf = (regime: string, acts: RenewalRecords['acts']): Act[] => [...acts.values()].filter(act => act.kind !== 'draft_resolution' &&
  extended(act).length > 0 && [act, ...extended(act).map(id => acts.get(id))].some(one => one?.regimes.includes(regime)))

/** How many regimes get a sentence each; more are named together. */
const sentencesForRegimes = 5

/** Sentences on the regimes in force that have been renewed and of which no day after the day asked for is recorded on which they lapse. */
export const unrecordedRenewals = ({ regimes, acts, measures }: RenewalRecords, day: string): string[] => {
  const undated: string[] = []
  const ranOut: { readonly id: string, readonly to: string, readonly act: string }[] = []
  for (const regime of regimes) {
    if (statusOn(regime.periods, day) !== 'in_force') continue
    const extensions = extensionsOf(regime.id, acts)
    if (extensions.length === 0) continue
    const last = extensions.filter(act => endOf(act) !== null).sort((a, b) => compareDates(endOf(b)!, endOf(a)!))[0]
    if (last !== undefined && lastDay(endOf(last)!) >= day) continue
    if (last === undefined || extensions.some(act => endOf(act) === null && adopted(act) > adopted(last))) undated.push(regime.id)
    else if (measures.some(measure => measure.regime === regime.id && statusOn(measure.periods, day) === 'in_force')) ranOut.push({ id: regime.id, to: endOf(last)!, act: last.id })
  }
  const each = <T>(found: readonly T[], one: (item: T) => string, many: (items: readonly T[]) => string): string[] => found.length <= sentencesForRegimes ? found.map(one) : [many(found)]
  return [
    ...each(ranOut, ({ id, to, act }) => `The last renewal recorded of ${id} ran to ${to} (${act}); a later one is not recorded, and measures of it are recorded as in force.`,
      items => `Of ${items.length} regimes the last renewal recorded has run out, and measures of them are recorded as in force: ${items.map(({ id, to }) => `${id} (${to})`).join(', ')}.`),
    ...each(undated, id => `No day on which ${id} lapses is recorded, though an act of it has been extended: when it is next due for renewal is not shown.`,
      items => `Of ${items.length} regimes of which an act has been extended no day is recorded on which they lapse: ${items.join(', ')}.`)
  ]
}
