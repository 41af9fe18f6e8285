/** The rules of the appraisal, by name. Reasons cite them; the docs show them. */
import type { Rules } from '../shared/answer.ts'
import { cellRules } from '../shared/cells.ts'

/** Every rule of the appraisal. */
export const rules = {
  'event-not-public': 'Before the day on which an event was first public nobody could answer it: the appraisal is empty and says so. It is no error.',
  'no-options-recorded': 'Where no option of the sender for the event was public on the day, only the baseline and derived candidates are given, and `coverage.missing` says so.',
  baseline: 'Doing nothing new is always there; where no record of it was public by the day it is made up and marked as derived. It cannot be used up, so that without an action or a finding on it its use is `not_recorded`. It needs no legal basis, and constraints that name no option do not stand against it.',
  'beyond-review': 'On a day after the last one up to which this base followed the event, every conclusion is the last one known and is marked so.',
  'target-filter': '`target` leaves out the options that do not name that target, and never changes what is concluded about the others. The baseline stays. Candidates are derived only for those who did the event or took part in it: for another target there are none.',

  'use-adopted': 'An option is `adopted` where an action that may lie on or after the first day of the event, and was public by the day, carries it out and did not fail: in whole where one action carries out the whole of it, else in part. The attestation is the best that holds on the day: official, reported, disputed. Whether the action named the event as its reason is told with the action.',
  'use-exhausted': 'An option is `exhausted` where it cannot be repeated and, for every one of its targets and measure types, of which there is at least one, the sender has a measure in force at total extent.',
  'use-in-force': 'An option is `partly_used` where some of it is in force already, a power not used (`authority_only`) left aside; a list-based measure in force leaves more to be listed.',
  'use-left': 'For an option with measure types, which of them are in force at total extent, so that nothing of the type is left to add, and which are not.',
  'use-done-before': 'An option is `partly_used` where an action before the event carried it out, or a measure of it was in force before and is suspended or ended.',
  'use-tried': 'An option is `partly_used` where an action tried to carry it out and failed, was vetoed, or was not finished. A failed attempt does not adopt it.',
  'use-found-used': 'An option is `partly_used` where a finding that covers the day says that the option, or the sender\'s power of its type on its target, was used.',
  'use-power': 'A power that the law gives and that had not been used (`authority_only`) is no use of it. Its use is told by actions that name the measure, which make the option `partly_used`, and by findings.',
  'use-unused': 'An option is `unused` only on a finding that covers the day: that the option was not used, that the power was not used for each of its targets and measure types, or that each of the measures is absent.',
  'use-contradicted': 'Where a finding says that an option was not used and a measure or an action says that it was, the measure or action decides, and the finding is named beside it.',
  'use-not-recorded': 'Where none of the other rules of use applies, the base does not hold enough to say.',

  'constraint-holds': 'A constraint holds from its first day to its last, which is the earlier of its scheduled end and its end, both days included. After a scheduled end it no longer holds; one that goes on is recorded as a constraint of its own. An end that was not foreseen is not known before it is reached.',
  'constraint-applies': 'A constraint stands against the options that it names; one that names none stands against every option of its senders (all, where none is named) for its events (all, where none is named). One that names targets stands only against options on one of them.',
  'path-blocked': 'An option is `blocked` where constraints that bar it hold on the day for every one of its targets.',
  'path-barred-in-part': 'Where a bar holds for some of the targets of an option only, the option is not blocked, and the bar is named.',
  'path-vote-barred': 'A derived candidate of the Security Council or of the Council of the European Union needs the vote by which that body takes measures: no veto, or unanimity. It is `blocked` where a veto or a withheld consent bars, on the day, every recorded option of that sender for the event that needs this vote and would impose something on the same target.',
  'path-like-barred': 'Where such a bar holds for some of those recorded options only, it is named beside the candidate and does not block it: whether it would reach the candidate is not recorded.',
  'path-resisted': 'An option that is not blocked is `resisted` where the latest stance of one of its deciders opposes it. Stances of those who act for the decider, of persons who held an office of it on the day they spoke, and of the sender for which the decider acts count as the decider\'s. Of several on the same latest day, one that opposes counts. The day of the stance is told, and whether the person had left the dated office by the day asked for: the stance counts until a later one is recorded.',
  'path-open': 'An option that is neither blocked nor resisted is `open` where its legal basis stands: at least one of the acts that give the power was in force on the day. Where no act is recorded it is open if its kind needs none (no action, diplomacy, disclosure, monitoring), if its decider\'s latest stance supports it, with or without a condition, or if an action has carried it out.',
  'path-not-recorded': 'An option that is neither blocked nor resisted, of which no act, no supportive stance of a decider and no action is recorded, or of which every act had lapsed, has a path that is `not_recorded`.',
  'legal-basis-stands': 'An act stands on a day once it is in force, until it has ended, has been revoked or replaced by an act that has begun, or has passed its expiry without an act that extends it to the day or beyond.',

  'stance-superseded': 'A stance is superseded by one that says so and by a later one of the same holder on the same option. Both stay.',
  'rival-assessments': 'Two assessments of one option are rivals where they judge the same dimension and one speaks for it and the other against it, or for a rival option over it. They stand side by side, and none is decided for.',
  'same-power': 'Shown beside the actions that carry an option out: those of the sender on one of its targets that used one of its measures or were done under one of its acts. Only the use of a measure counts for `use`, since an act may hold several powers.',
  'other-senders': 'What others did about the event by the day is context and changes nothing about the sender\'s options.',

  'derived-candidate': 'A measure type that at least one other sender has in force against a target of the event, a power not used left aside, and of which the sender has nothing in force, suspended or yet to begin, to which it is not bound as a member, which no general ban of its own covers, and which no recorded option of it covers. It is marked as derived; the acts of the others are its reasons. It is found by comparing records and nobody has proposed it.',

  'order-baseline': 'The baseline comes first.',
  'order-recorded': 'Then options that are recorded before those that are derived.',
  'order-path': 'Then by path: open, resisted, not recorded, blocked.',
  'order-use': 'Then by use: unused, partly used, not recorded, adopted, exhausted.',
  'order-kind': 'Then by kind, in the order of the vocabulary of kinds of option.',
  'order-id': 'Then by id.',

  'change-of-conclusion': 'Between two days, a changed use or path is shown with the reasons of the later day.',
  'change-no-longer-derived': 'Between two days, an option that was found by comparing records and is not found on the later day is shown as gone.',
  'change-of-records': 'Between two days, constraints, stances, assessments, actions and measures that are new on the later day, or no longer there, are shown with the option.',
  ...cellRules
} as const satisfies Rules

/** The name of a rule. */
export type RuleName = keyof typeof rules
