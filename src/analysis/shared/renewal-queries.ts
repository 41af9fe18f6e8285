/** Loads the acts that keep measures in force, out of a view of the day. */
import { statusOn, type DayView } from '../../resource/as-of.ts'
import type { Condition } from '../../resource/base.ts'
import type { RecordOf } from '../../resource/define.ts'
import { instruments } from '../../resources/instruments.ts'
import { regimes } from '../../resources/regimes.ts'
import type { Acting } from './actors.ts'
import { loadChains } from './lapse-queries.ts'
import { related } from './lapses.ts'
import type { Acts } from './renewals.ts'

/** The acts with these ids, those from which they draw their power, step by step, and the chains of renewals around all of them. */
export const loadActs = async (view: DayView, ids: Iterable<string>): Promise<Acts> => {
  const found = new Map<string, RecordOf<typeof instruments>>()
  for (let wanted = [...new Set(ids)]; wanted.length > 0;) {
    const step = await view.many(instruments, wanted)
    for (const act of step) found.set(act.id, act)
    wanted = [...new Set(step.flatMap(act => related(act, 'based_on')))].filter(id => !found.has(id))
  }
  return await loadChains(view, [...found.values()])
}

/** The regimes of a sender, on a target, or all, that had not ended by the day. */
export const loadRegimesOf = async (view: DayView, sender: Acting | undefined, target: Acting | undefined): Promise<RecordOf<typeof regimes>[]> => {
  const where: Condition[] = [
    ...(sender === undefined ? [] : [{ field: 'sender', anyOf: [...sender.bodies] }]),
    ...(target === undefined ? [] : [{ list: 'targets', field: 'value', anyOf: [...target.bodies] }])
  ]
  return (await view.find(regimes, { where })).filter(({ periods }) => !['ended', 'not_recorded'].includes(statusOn(periods, view.day)))
}
