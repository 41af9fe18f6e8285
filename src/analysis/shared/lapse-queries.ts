/** Loads the chains of extensions around legal acts, out of a view of the day. */
import type { DayView } from '../../resource/as-of.ts'
import type { RecordOf } from '../../resource/define.ts'
import { instruments } from '../../resources/instruments.ts'
import { related, renewing } from './lapses.ts'

type Instrument = RecordOf<typeof instruments>
const chained = [...renewing, 'replaces', 'revokes']

/** The acts given, what they renew, step by step, and every act that renews, replaces or revokes one of those. */
export const loadChains = async (view: DayView, acts: readonly Instrument[]): Promise<Map<string, Instrument>> => {
  const found = new Map(acts.map(act => [act.id, act]))
  let fresh = [...acts]
  while (fresh.length > 0) {
    const earlier = fresh.flatMap(act => related(act, ...renewing)).filter(id => !found.has(id))
    const later = await view.find(instruments, { where: [{ list: 'relations', field: 'instrument', anyOf: fresh.map(({ id }) => id) }] })
    const step = [...await view.many(instruments, earlier), ...later.filter(act => related(act, ...chained).some(id => found.has(id)))]
    fresh = [...new Map(step.filter(({ id }) => !found.has(id)).map(act => [act.id, act])).values()]
    for (const act of fresh) found.set(act.id, act)
  }
  return found
}
