/** Loads the renewals of regimes, out of a view of the day. */
import { statusOn, type DayView } from '../../resource/as-of.ts'
import type { Condition } from '../../resource/base.ts'
import type { RecordOf } from '../../resource/define.ts'
import { instruments } from '../../resources/instruments.ts'
import { measures } from '../../resources/measures.ts'
import { regimes } from '../../resources/regimes.ts'
import type { Acting } from './actors.ts'
import { extensionsOf, type RenewalRecords } from './renewals.ts'

type Regime = RecordOf<typeof regimes>

/** The regimes of a sender, on a target, or all, that had not ended by the day. */
export const loadRegimesOf = async (view: DayView, sender: Acting | undefined, target: Acting | undefined): Promise<Regime[]> => {
  const where: Condition[] = [
    ...(sender === undefined ? [] : [{ field: 'sender', anyOf: [...sender.bodies] }]),
    ...(target === undefined ? [] : [{ list: 'targets', field: 'value', anyOf: [...target.bodies] }])
  ]
  return (await view.find(regimes, { where })).filter(({ periods }) => !['ended', 'not_recorded'].includes(statusOn(periods, view.day)))
}

/** The acts that extend others, with what they extend, and the measures of those of the regimes given that they renew. */
export const loadRenewals = async (view: DayView, of: readonly Regime[]): Promise<RenewalRecords> => {
  const extending = await view.find(instruments, { where: [{ list: 'relations', field: 'relation', anyOf: ['extends'] }] })
  const extended = await view.many(instruments, extending.flatMap(({ relations }) => relations.filter(({ relation }) => relation === 'extends').map(({ instrument }) => instrument)))
  const acts = new Map([...extended, ...extending].map(act => [act.id, act]))
  const renewed = of.map(({ id }) => id).filter(id => extensionsOf(id, acts).length > 0)
  return { regimes: of, acts, measures: renewed.length === 0 ? [] : await view.find(measures, { where: [{ field: 'regime', anyOf: renewed }] }) }
}
