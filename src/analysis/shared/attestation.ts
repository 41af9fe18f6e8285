/** How an action is attested on a day. Pure. */
import { compareDates, reached } from '../../dates.ts'
import type { RecordOf } from '../../resource/define.ts'
import type { actions } from '../../resources/actions.ts'
import type { attestation, ValueOf } from '../../vocabulary.ts'

/** The latest attestation that had begun by the day; null where none had. */
export const attestedOn = ({ attestations }: Pick<RecordOf<typeof actions>, 'attestations'>, day: string): ValueOf<typeof attestation> | null =>
  attestations.filter(({ from }) => reached(from, day)).toSorted((a, b) => compareDates(a.from, b.from)).at(-1)?.attestation ?? null
