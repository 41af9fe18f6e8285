/** Whether an option can be taken on a day. Pure. */
import type { optionKind, optionPath, ValueOf } from '../../vocabulary.ts'
import type { Reason, RecordRef } from '../shared/answer.ts'
import type { OptionAction } from './actions.ts'
import { citedAs } from '../shared/words.ts'
import type { AppraisalRecords, Constraint, Option, Stance } from './records.ts'
import { hadLeft, latestOf } from './stances.ts'

export type Path = ValueOf<typeof optionPath>

/** Kinds of option that need no legal basis: anybody may speak, watch, tell what is known, or do nothing. */
export const needsNoLegalBasis: readonly ValueOf<typeof optionKind>[] = ['no_action', 'diplomacy', 'disclosure', 'monitoring']

/** What the path of an option is concluded from. */
export interface PathInput {
  readonly option: Pick<Option, 'id' | 'kind' | 'targets' | 'deciders' | 'sender'>
  readonly legalBasis: readonly { readonly id: string, readonly title: string, readonly citation: string | null, readonly stands: boolean }[]
  /** Constraints that hold on the day and stand against the option. */
  readonly constraints: readonly Constraint[]
  /** Stances on the option that were public by the day. */
  readonly stances: readonly Stance[]
  readonly actions: readonly OptionAction[]
  /** The day of the appraisal. */
  readonly day: string
  readonly records: Pick<AppraisalRecords, 'persons' | 'names'> & { readonly cells: Pick<AppraisalRecords['cells'], 'organizations'> }
}

const refs = (type: string, records: readonly { readonly id: string }[]): RecordRef[] => records.map(({ id }) => ({ type, id }))

/** Whether bars cover every target of an option; one that names no target covers all. */
const coversAll = (bars: readonly Constraint[], targets: readonly string[]): boolean =>
  bars.some(bar => bar.targets.length === 0) || targets.length === 0 || targets.every(target => bars.some(bar => bar.targets.includes(target)))

/** The path of an option, with every reason for it. */
export const pathOf = ({ option, legalBasis, constraints, stances, actions, day, records }: PathInput): { path: Path, reasons: Reason[] } => {
  const bars = constraints.filter(({ bars }) => bars)
  const besides = constraints.filter(({ bars }) => !bars)
  const name = (id: string): string => records.names.get(id) ?? id
  const acts = (list: PathInput['legalBasis']): string => list.map(({ title, citation }) => citedAs(title, citation)).join('; ')
  const titles = (list: readonly { readonly title: string }[]): string => list.map(({ title }) => title).join('; ')
  const told = (stance: Stance): string => {
    const { holder, person, statedOn } = stance
    return `${name(holder)}${person === null ? '' : ` (${name(person)})`} on ${statedOn}${hadLeft(stance, day, records.persons) ? `, who no longer held the office on ${day}` : ''}`
  }
  const partly: Reason[] = bars.length > 0 && !coversAll(bars, option.targets)
    ? [{ rule: 'path-barred-in-part', text: `Barred for some of its targets only: ${titles(bars)}.`.slice(0, 2000), records: refs('constraints', bars) }]
    : []
  const weighing: Reason[] = besides.length > 0
    ? [{ rule: 'constraint-applies', text: `Against it, without barring it: ${titles(besides)}.`.slice(0, 2000), records: refs('constraints', besides) }]
    : []
  if (bars.length > 0 && partly.length === 0) {
    return { path: 'blocked', reasons: [{ rule: 'path-blocked', text: `Barred on the day: ${titles(bars)}.`.slice(0, 2000), records: refs('constraints', bars) }, ...weighing] }
  }

  const latest = option.deciders.flatMap(decider => latestOf(decider, stances, option, records))
  const opposing = [...new Set(latest.filter(({ position }) => position === 'opposes'))]
  if (opposing.length > 0) {
    return { path: 'resisted', reasons: [{ rule: 'path-resisted', text: `The latest stance of those who decide is against it: ${opposing.map(told).join('; ')}.`.slice(0, 2000), records: refs('stances', opposing) }, ...partly, ...weighing] }
  }

  const standing = legalBasis.filter(({ stands }) => stands)
  const supporting = [...new Set(latest.filter(({ position }) => position === 'supports' || position === 'conditional'))]
  const done = actions.filter(({ shown }) => shown.relation === 'carries_out' && (shown.outcome === null || shown.outcome === 'done' || shown.outcome === 'adopted')).map(({ shown }) => shown)
  const clear = partly.length > 0 ? 'Nothing bars it for every target' : 'Nothing bars it'
  const open = (text: string, resting: RecordRef[]): { path: Path, reasons: Reason[] } => ({ path: 'open', reasons: [{ rule: 'path-open', text: text.slice(0, 2000), records: resting }, ...partly, ...weighing] })
  if (standing.length > 0) return open(`${clear}, and its legal basis stands: ${acts(standing)}.`, refs('instruments', standing))
  if (legalBasis.length > 0) {
    return { path: 'not_recorded', reasons: [{ rule: 'path-not-recorded', text: `None of the acts recorded as its legal basis was in force on the day: ${acts(legalBasis)}.`.slice(0, 2000), records: refs('instruments', legalBasis) }, ...partly, ...weighing] }
  }
  if (needsNoLegalBasis.includes(option.kind)) return open(`${clear}, and its kind needs no legal basis.`, [])
  if (supporting.length > 0) return open(`${clear}, and those who decide support it: ${supporting.map(stance => `${told(stance)} (${stance.title})`).join('; ')}.`, refs('stances', supporting))
  if (done.length > 0) return open(`${clear}, and it has been carried out: ${titles(done)}.`, refs('actions', done))
  return { path: 'not_recorded', reasons: [{ rule: 'path-not-recorded', text: 'No legal basis, no supportive stance of those who decide and no action is recorded.', records: [] }, ...partly, ...weighing] }
}
