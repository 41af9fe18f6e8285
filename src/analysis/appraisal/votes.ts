/** Bars on the vote that a sender's own acts need, carried over to candidates that nobody recorded. Pure. */
import type { decisionRule, optionKind, ValueOf } from '../../vocabulary.ts'
import type { Reason } from '../shared/answer.ts'
import { countsAs, type Organizations } from '../shared/membership.ts'
import { appliesTo, holdsOn } from './constraints.ts'
import type { Constraint, Option } from './records.ts'

/** The vote by which a body takes measures of its own: Article 27(3) of the Charter, Article 31(1) of the Treaty on European Union. A state that brings a draft there needs no such vote for measures of its own. */
const voteOf: Readonly<Record<string, ValueOf<typeof decisionRule>>> = { UN: 'nine_votes_no_veto', EU: 'council_unanimity' }

/** Kinds of option that impose something on a target, so that a candidate is like them. */
const imposing: readonly ValueOf<typeof optionKind>[] = ['designations', 'sectoral', 'secondary_sanctions', 'close_gap', 'multilateral']

const voting: readonly string[] = ['veto', 'unanimity']

/** What stands against a candidate: the bars, whether they block it, and why. */
export interface Carried { readonly bars: Constraint[], readonly blocks: boolean, readonly reasons: Reason[] }

/**
 * The bars that a candidate takes over (rules `path-vote-barred`, `path-like-barred`): vetoes and withheld consent that bar recorded
 * options of the sender for the event which need the same vote and would impose something on the same target. They block it
 * where every such option is barred.
 */
export const carriedBars = (candidate: Pick<Option, 'targets'>, options: readonly Option[], constraints: readonly Constraint[], { event, sender, day, organizations }: { readonly event: string, readonly sender: string, readonly day: string, readonly organizations: Organizations }): Carried => {
  const vote = voteOf[sender]
  const like = options.filter(option => vote !== undefined && option.decisionRule === vote && countsAs(option.sender, sender, organizations) &&
    imposing.includes(option.kind) && candidate.targets.every(id => option.targets.includes(id)))
  const ofVote = constraints.filter(constraint => constraint.bars && voting.includes(constraint.kind) && holdsOn(constraint, day) &&
    (constraint.targets.length === 0 || candidate.targets.every(id => constraint.targets.includes(id))))
  const barring = (option: Option): Constraint[] => ofVote.filter(constraint => appliesTo(constraint, option, event, sender))
  const barred = like.filter(option => barring(option).length > 0)
  const bars = [...new Map(barred.flatMap(barring).map(bar => [bar.id, bar])).values()]
  if (bars.length === 0) return { bars, blocks: false, reasons: [] }
  const blocks = barred.length === like.length
  const told = `${bars.map(({ title }) => title).join('; ')}. Barred by it: ${barred.map(({ title }) => title).join('; ')}.`
  return {
    bars,
    blocks,
    reasons: [{
      rule: blocks ? 'path-vote-barred' : 'path-like-barred',
      text: (blocks
        ? `It needs the same vote as what is recorded as barred on the day: ${told}`
        : `Some of what needs the same vote is barred on the day, and some is not; whether the bar would reach this is not recorded: ${told}`).slice(0, 2000),
      records: [...bars.map(({ id }) => ({ type: 'constraints', id })), ...barred.map(({ id }) => ({ type: 'options', id }))]
    }]
  }
}
