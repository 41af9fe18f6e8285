/** How far an option is used up on a day. Pure. */
import type { attestation, degree, optionUse, ValueOf } from '../../vocabulary.ts'
import type { Reason, RecordRef } from '../shared/answer.ts'
import { covers, type Cell } from '../shared/cells.ts'
import { spokenState } from '../shared/words.ts'
import type { OptionAction } from './actions.ts'
import type { Finding, Option } from './records.ts'

export type Use = ValueOf<typeof optionUse>
type Attestation = ValueOf<typeof attestation>
type Degree = ValueOf<typeof degree>

/** What the use of an option is concluded from. */
export interface UseInput {
  readonly day: string
  readonly option: Pick<Option, 'id' | 'kind' | 'targets' | 'measureTypes' | 'repeatable'>
  /** The sender's cells of each of its targets and measure types. */
  readonly cells: readonly Cell[]
  readonly actions: readonly OptionAction[]
  /** The sender's findings that name the option, or a target and a measure type of it. */
  readonly findings: readonly Finding[]
  /** Names for the sentences: of a target, and of a measure type. */
  readonly nameOf: (actor: string) => string
  readonly titleOf: (measureType: string) => string
}

/** The use of an option. `degree` and `attestation` are null unless it is adopted; `attestation` also where none is recorded. */
export interface UseResult { readonly use: Use, readonly degree: Degree | null, readonly attestation: Attestation | null, readonly reasons: Reason[] }

const refs = (type: string, records: readonly { readonly id: string }[]): RecordRef[] => records.map(({ id }) => ({ type, id }))
const inForce = ({ measures, coveredBy }: Cell): { readonly id: string }[] => [...measures.filter(({ status }) => status === 'in_force'), ...coveredBy.map(id => ({ id }))]
const key = (target: string, type: string): string => `${target}/${type}`
const best: readonly Attestation[] = ['official', 'reported', 'disputed']
const beyond = (cells: readonly Cell[]): Reason[] => cells.flatMap(({ reasons }) => reasons.filter(({ rule }) => rule === 'cell-beyond-review'))
const unique = (reasons: readonly Reason[]): Reason[] => [...new Map(reasons.map(reason => [`${reason.rule}/${reason.text}`, reason])).values()]

/** Which targets and types of the option a set of findings covers. */
const covered = (findings: readonly Finding[]): Set<string> => new Set(findings.flatMap(({ targets, measureTypes }) => targets.flatMap(target => measureTypes.map(type => key(target, type)))))

/** The use of an option: the first of adopted, exhausted, partly used and unused whose rule holds, with every reason for it. */
export const useOf = ({ day, option, cells, actions, findings, nameOf, titleOf }: UseInput): UseResult => {
  const place = ({ target, measureType }: Cell): string => option.targets.length > 1 ? `${titleOf(measureType)}, against ${nameOf(target)}` : titleOf(measureType)
  const carrying = actions.filter(({ shown }) => shown.relation === 'carries_out').map(({ shown }) => shown)
  const succeeded = carrying.filter(({ outcome }) => outcome === null || outcome === 'done' || outcome === 'adopted')
  const failed = carrying.filter(({ outcome }) => outcome === 'failed' || outcome === 'vetoed' || outcome === 'pending')
  const adopting = succeeded.filter(({ afterEvent }) => afterEvent)
  const before = succeeded.filter(({ afterEvent }) => !afterEvent)
  const covering = findings.filter(finding => covers(finding, day))
  const notUsed = covering.filter(({ verdict }) => verdict === 'not_used')
  const used = covering.filter(({ verdict }) => verdict === 'used')
  const done = (list: readonly { readonly title: string, readonly doneOn: string }[]): string => list.map(({ title, doneOn }) => `${title} (${doneOn})`).join('; ')

  const real = cells.filter(({ state, extent }) => state === 'in_force' && extent !== 'authority_only')
  const powers = cells.filter(({ state, extent }) => state === 'in_force' && extent === 'authority_only')
  const total = cells.filter(({ state, extent }) => state === 'in_force' && extent === 'total')
  const left = cells.filter(cell => !total.includes(cell))
  const past = cells.filter(({ state }) => state === 'suspended' || state === 'ended')
  const usingPower = actions.filter(({ usesMeasure, shown }) => usesMeasure && shown.relation === 'same_power').map(({ shown }) => shown)

  const beside: Reason[] = [
    ...(cells.length > 1 && total.length > 0
      ? [{
          rule: 'use-left',
          text: `In force at total extent, with nothing of the type left to add: ${total.map(place).join('; ')}.${left.length === 0 ? '' : ` Not at total extent: ${left.map(cell => `${place(cell)} (${spokenState(cell.extent ?? cell.state)})`).join('; ')}.`}`.slice(0, 2000),
          records: refs('measures', total.flatMap(inForce))
        }]
      : []),
    ...(powers.length > 0
      ? [{
          rule: 'use-power',
          text: `The law gives the power, which counts as such and not as its use: ${powers.map(place).join('; ')}.${usingPower.length === 0 ? '' : ` Actions that used it: ${done(usingPower)}.`}`.slice(0, 2000),
          records: [...refs('measures', powers.flatMap(inForce)), ...refs('actions', usingPower)]
        }]
      : []),
    ...(failed.length > 0 ? [{ rule: 'use-tried', text: `Tried without success, or not finished: ${done(failed)}.`.slice(0, 2000), records: refs('actions', failed) }] : []),
    ...unique(beyond(cells))
  ]
  const contradicted = (): Reason[] => notUsed.length === 0 ? [] : [{ rule: 'use-contradicted', text: `A finding says that it was not used: ${notUsed.map(({ title }) => title).join('; ')}.`.slice(0, 2000), records: refs('findings', notUsed) }]

  if (adopting.length > 0) {
    const whole = adopting.some(({ degree }) => degree === 'whole')
    const attestation = best.find(value => adopting.some(action => action.attestation === value)) ?? null
    return {
      use: 'adopted',
      degree: whole ? 'whole' : 'part',
      attestation,
      reasons: [
        { rule: 'use-adopted', text: `Carried out ${whole ? 'in whole' : 'in part'} since the event began (${attestation ?? 'attestation not recorded'}): ${adopting.map(({ title, doneOn, namesEvent }) => `${title} (${doneOn}${namesEvent ? '' : '; it does not name the event'})`).join('; ')}.`.slice(0, 2000), records: refs('actions', adopting) },
        ...(before.length > 0 ? [{ rule: 'use-done-before', text: `Done before the event as well: ${done(before)}.`.slice(0, 2000), records: refs('actions', before) }] : []),
        ...beside, ...contradicted()
      ]
    }
  }

  const plain = { degree: null, attestation: null }
  if (!option.repeatable && cells.length > 0 && left.length === 0) {
    return { use: 'exhausted', ...plain, reasons: [{ rule: 'use-exhausted', text: `It cannot be repeated, and everything that it would impose is in force at total extent: ${total.map(place).join('; ')}.`.slice(0, 2000), records: refs('measures', total.flatMap(inForce)) }, ...unique(beyond(cells)), ...contradicted()] }
  }

  const partly: Reason[] = [
    ...(real.length > 0
      ? [{
          rule: 'use-in-force',
          text: `In force already: ${real.map(cell => `${place(cell)} (${spokenState(cell.extent!)})`).join('; ')}.${option.repeatable && real.some(({ extent }) => extent === 'list_based') ? ' It is list-based, and more can be listed.' : ''}`.slice(0, 2000),
          records: refs('measures', real.flatMap(inForce))
        }]
      : []),
    ...(before.length > 0 ? [{ rule: 'use-done-before', text: `Done before the event: ${done(before)}.`.slice(0, 2000), records: refs('actions', before) }] : []),
    ...(past.length > 0 ? [{ rule: 'use-done-before', text: `In force before, and suspended or ended on the day: ${past.map(place).join('; ')}.`.slice(0, 2000), records: refs('measures', past.flatMap(({ measures }) => measures)) }] : []),
    ...(usingPower.length > 0 && powers.length > 0 ? [{ rule: 'use-power', text: `The power was used: ${done(usingPower)}.`.slice(0, 2000), records: refs('actions', usingPower) }] : []),
    ...(used.length > 0 ? [{ rule: 'use-found-used', text: `Found to have been used: ${used.map(({ title }) => title).join('; ')}.`.slice(0, 2000), records: refs('findings', used) }] : [])
  ]
  if (partly.length > 0 || failed.length > 0) return { use: 'partly_used', ...plain, reasons: [...partly, ...beside, ...contradicted()] }

  const wanted = option.targets.flatMap(target => option.measureTypes.map(type => key(target, type)))
  const [byOption, byType] = [notUsed.filter(({ options }) => options.includes(option.id)), covered(notUsed)]
  const absent = cells.filter(({ state }) => state === 'verified_absent')
  const absences = absent.flatMap(cell => cell.findings.filter(({ verdict }) => verdict === 'absent'))
  if (byOption.length > 0 || (wanted.length > 0 && wanted.every(pair => byType.has(pair)))) {
    const resting = byOption.length > 0 ? byOption : notUsed
    return { use: 'unused', ...plain, reasons: [{ rule: 'use-unused', text: `A finding for a period that covers the day: ${resting.map(({ title }) => title).join('; ')}.`.slice(0, 2000), records: refs('findings', resting) }, ...beside] }
  }
  if (cells.length > 0 && absent.length === cells.length) {
    return { use: 'unused', ...plain, reasons: [{ rule: 'use-unused', text: `Found to be absent${absent.some(({ beyondReview }) => beyondReview) ? ', as last looked at' : ' on the day'}: ${absent.map(place).join('; ')}.`.slice(0, 2000), records: refs('findings', absences) }, ...beside] }
  }
  return {
    use: 'not_recorded',
    ...plain,
    reasons: [option.kind === 'no_action'
      ? { rule: 'baseline', text: 'Doing nothing is not used up; what was done is told by the other options.', records: [] }
      : { rule: 'use-not-recorded', text: 'No action, measure or finding is recorded from which its use could be told.', records: [] },
    ...beside]
  }
}
