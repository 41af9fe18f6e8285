/** Options that nobody recorded: the baseline, and what others have in force and the sender has not. Pure. */
import type { Reason } from '../shared/answer.ts'
import { cellsOf, measureTypesOn, sendersOn, type Cell, type CellRecords } from '../shared/cells.ts'
import { spokenState } from '../shared/words.ts'
import type { Option } from './records.ts'

/** An option that was found by comparing records, with the cell of the sender and why it was found. */
export interface Derived { readonly option: Option, readonly cells: Cell[], readonly reasons: Reason[] }

const made = (partial: Pick<Option, 'id' | 'title' | 'kind' | 'summary' | 'sender' | 'targets' | 'measureTypes' | 'repeatable'>, event: string, day: string): Option => ({
  events: [event], deciders: [], decisionRule: 'executive', legalBasis: [], beneficiaries: [], closes: [], firstPublicOn: day, citations: [], ...partial
})

/** The baseline, where no record of it was public by the day. */
export const baselineOf = (sender: string, event: string, day: string): Derived => ({
  option: made({ id: `derived-${sender}-no-action`, title: 'Take no new step', kind: 'no_action', summary: 'Leave everything as it stands.', sender, targets: [], measureTypes: [], repeatable: true }, event, day),
  cells: [],
  reasons: [{ rule: 'baseline', text: 'No record of the baseline was public by the day; doing nothing is always there.', records: [] }]
})

const kindOf = (type: string, listBased: boolean): Option['kind'] => type.startsWith('secondary-sanctions-') ? 'secondary_sanctions' : listBased ? 'designations' : 'sectoral'

/** What others have in force against the targets and the sender has not (rule `derived-candidate`). `covered` are `target/type` of recorded options. */
export const candidatesOf = (records: CellRecords, question: { readonly sender: string, readonly event: string, readonly day: string, readonly targets: readonly string[] }, covered: ReadonlySet<string>, titleOf: (measureType: string) => string, nameOf: (actor: string) => string): Derived[] => {
  const { sender, event, day, targets } = question
  return targets.flatMap(target => {
    const peers = sendersOn(records, target, day).filter(id => id !== sender)
    const types = measureTypesOn(records, target, day).filter(type => !covered.has(`${target}/${type}`))
    return types.flatMap((type): Derived[] => {
      const own = cellsOf(records, { day, target, senders: [sender], measureTypes: [type] })
      const [cell] = own
      if (cell === undefined || !['ended', 'verified_absent', 'not_recorded'].includes(cell.state) || cell.boundBy.length > 0) return []
      // Of the type itself: a peer's general ban is a candidate of its own.
      const theirs = cellsOf(records, { day, target, senders: peers, measureTypes: [type] }).filter(({ measures }) => measures.some(({ status, extent }) => status === 'in_force' && extent !== 'authority_only'))
      if (theirs.length === 0) return []
      const acts = theirs.flatMap(({ measures }) => measures.filter(({ status, extent }) => status === 'in_force' && extent !== 'authority_only'))
      const kind = kindOf(type, theirs.every(({ extent }) => extent === 'list_based'))
      const who = theirs.map(({ sender: peer, extent, beyondReview }) => `${nameOf(peer)} (${spokenState(extent!)}${beyondReview ? ', as last known' : ''})`).join(', ')
      return [{
        option: made({
          id: `derived-${sender}-${target}-${type}`.slice(0, 120),
          title: `${titleOf(type)}, against ${nameOf(target)}`.slice(0, 200),
          kind,
          summary: `Found by comparing records: ${who} in force on the day, and nothing of the sender's.${cell.state === 'not_recorded' ? ' That nothing of the sender\'s is recorded does not say that it has none.' : ''}`.slice(0, 2000),
          sender,
          targets: [target],
          measureTypes: [type],
          repeatable: kind !== 'sectoral'
        }, event, day),
        cells: own,
        reasons: [{
          rule: 'derived-candidate',
          text: `In force of ${who}; of the sender: ${spokenState(cell.state)}${cell.beyondReview ? ', as last known' : ''}.`.slice(0, 2000),
          records: [...acts.map(({ id }) => ({ type: 'measures', id })), ...[...new Set(acts.map(({ instrument }) => instrument))].map(id => ({ type: 'instruments', id }))]
        }]
      }]
    })
  })
}
