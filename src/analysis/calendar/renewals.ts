/** Of which regimes a calendar cannot tell when they are next due, though they live by being renewed. Pure. */
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

/** A sentence for each regime in force that has been renewed and of which no day after the day asked for is recorded on which it lapses. */
export const unrecordedRenewals = ({ regimes, acts, measures }: RenewalRecords, day: string): string[] => regimes.flatMap((regime): string[] => {
  if (statusOn(regime.periods, day) !== 'in_force') return []
  const extensions = extensionsOf(regime.id, acts)
  if (extensions.length === 0) return []
  const ending = extensions.filter(act => endOf(act) !== null).sort((a, b) => compareDates(endOf(b)!, endOf(a)!))
  const last = ending[0]
  if (last !== undefined && lastDay(endOf(last)!) >= day) return []
  if (last === undefined || extensions.some(act => endOf(act) === null && adopted(act) > adopted(last))) {
    return [`No day on which ${regime.id} lapses is recorded, though an act of it has been extended: when it is next due for renewal is not shown.`]
  }
  return measures.some(measure => measure.regime === regime.id && statusOn(measure.periods, day) === 'in_force')
    ? [`The last renewal recorded of ${regime.id} ran to ${endOf(last)!} (${last.id}); a later one is not recorded, and measures of it are recorded as in force.`]
    : []
})
