/** The records that an appraisal is made from, as a view of the day gives them. Types only. */
import type { RecordOf } from '../../resource/define.ts'
import type { actions } from '../../resources/actions.ts'
import type { assessments } from '../../resources/assessments.ts'
import type { constraints } from '../../resources/constraints.ts'
import type { events } from '../../resources/events.ts'
import type { exemptions } from '../../resources/exemptions.ts'
import type { findings } from '../../resources/findings.ts'
import type { instruments } from '../../resources/instruments.ts'
import type { options } from '../../resources/options.ts'
import type { stances } from '../../resources/stances.ts'
import type { PersonLike } from '../shared/actors.ts'
import type { CellRecords } from '../shared/cells.ts'

export type Action = RecordOf<typeof actions>
export type Assessment = RecordOf<typeof assessments>
export type Constraint = RecordOf<typeof constraints>
export type Event = RecordOf<typeof events>
export type Exemption = RecordOf<typeof exemptions>
export type Finding = RecordOf<typeof findings>
export type Instrument = RecordOf<typeof instruments>
export type Option = RecordOf<typeof options>
export type Stance = RecordOf<typeof stances>

/** Everything that an appraisal looks at. Organizations stand with the cells. */
export interface AppraisalRecords {
  readonly event: Event
  /** The options of all senders for the event. */
  readonly options: readonly Option[]
  readonly actions: readonly Action[]
  readonly findings: readonly Finding[]
  readonly constraints: readonly Constraint[]
  readonly stances: readonly Stance[]
  readonly assessments: readonly Assessment[]
  /** The acts of the options' legal bases, and those that extend, revoke or replace one of them. */
  readonly instruments: readonly Instrument[]
  readonly exemptions: readonly Exemption[]
  readonly persons: ReadonlyMap<string, PersonLike>
  readonly cells: CellRecords
  /** Names of actors, and titles of measure types. */
  readonly names: ReadonlyMap<string, string>
  readonly typeTitles: ReadonlyMap<string, string>
}

/** Who is asked about what, on which day. */
export interface AppraisalQuestion {
  readonly sender: string
  readonly target: string | null
  readonly day: string
}
