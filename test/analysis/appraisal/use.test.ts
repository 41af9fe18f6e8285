import t from 'tap'
import { useOf, type UseInput } from '../../../src/analysis/appraisal/use.ts'
import { rules } from '../../../src/analysis/appraisal/rules.ts'
import { isAfter } from '../../../src/analysis/appraisal/actions.ts'
import { attestedOn } from '../../../src/analysis/shared/attestation.ts'
import { action, cell, day, event, finding, onOption, option } from './records.ts'

const use = (more: Partial<UseInput> = {}) => {
  const found = useOf({ day, option: option(), cells: [], actions: [], findings: [], nameOf: id => id, titleOf: id => id, ...more })
  for (const { rule } of found.reasons) if (!(rule in rules)) throw new Error(`${rule} is no rule`)
  return found
}
const because = (more: Partial<UseInput>): string[] => use(more).reasons.map(({ rule }) => rule)

t.test('adopted: carried out on or after the first day of the event', t => {
  t.match(use({ actions: [onOption('a')] }), { use: 'adopted', degree: 'part', attestation: 'official', reasons: [{ rule: 'use-adopted', records: [{ type: 'actions', id: 'a' }], text: /does not name the event/ }] })
  t.notMatch(use({ actions: [onOption('a', { events: ['e'] })] }).reasons[0]!.text, /does not name/)
  t.equal(use({ actions: [onOption('a', { doneOn: '2020-06-01' })] }).use, 'adopted', 'the first day counts')
  t.equal(use({ actions: [onOption('a', { doneOn: '2020-05-31' })] }).use, 'partly_used', 'the day before does not')
  t.equal(use({ actions: [onOption('a', { doneOn: '2020-06' })] }).use, 'adopted', 'a month that may lie after counts')
  const whole = { carriesOut: [{ option: 'o', degree: 'whole', judgedBy: 'curators', rationale: 'So.' }] }
  t.equal(use({ actions: [onOption('a'), onOption('b', whole)] }).degree, 'whole')
  const reported = { attestations: [{ attestation: 'reported', from: '2020-06-05' }] }
  t.equal(use({ actions: [onOption('a', reported)] }).attestation, 'reported')
  t.equal(use({ actions: [onOption('a', reported), onOption('b')] }).attestation, 'official', 'the best attestation counts')
  t.equal(use({ actions: [onOption('a')], cells: [cell('in_force', 'total')] }).use, 'adopted', 'it goes before exhausted')
  t.end()
})

t.test('an action that failed adopts nothing; it was tried', t => {
  for (const outcome of ['failed', 'vetoed', 'pending']) t.match(use({ actions: [onOption('a', { outcome })] }), { use: 'partly_used', degree: null, reasons: [{ rule: 'use-tried' }] }, outcome)
  for (const outcome of ['done', 'adopted', null]) t.equal(use({ actions: [onOption('a', { outcome })] }).use, 'adopted', String(outcome))
  t.equal(use({ actions: [onOption('a', { outcome: 'vetoed', doneOn: '2019-01-01' })] }).use, 'partly_used', 'also before the event')
  t.end()
})

t.test('exhausted: not repeatable, and everything in force at total extent', t => {
  const total = cell('in_force', 'total')
  t.match(use({ cells: [total] }), { use: 'exhausted', reasons: [{ rule: 'use-exhausted', records: [{ type: 'measures', id: 'm' }] }] })
  t.equal(use({ cells: [total], option: option({ repeatable: true }) }).use, 'partly_used', 'what can be repeated is not')
  t.equal(use({ cells: [total, cell('in_force', 'partial')] }).use, 'partly_used')
  t.equal(use({ cells: [total, cell('not_recorded')] }).use, 'partly_used')
  t.equal(use({ cells: [cell('suspended', 'total')] }).use, 'partly_used', 'what is suspended is not in force')
  t.equal(use({ cells: [] }).use, 'not_recorded', 'at least one is needed')
  t.ok(because({ cells: [total, cell('in_force', 'partial')] }).includes('use-left'), 'type by type')
  t.end()
})

t.test('partly used, branch by branch', t => {
  t.strictSame(because({ cells: [cell('in_force', 'partial')] }), ['use-in-force'])
  t.match(use({ cells: [cell('in_force', 'list_based')], option: option({ repeatable: true }) }), { use: 'partly_used', reasons: [{ text: /more can be listed/ }] })
  t.strictSame(because({ cells: [cell('ended')] }), ['use-done-before'])
  t.strictSame(because({ actions: [onOption('a', { doneOn: '2019-01-01' })] }), ['use-done-before'])
  t.match(use({ findings: [finding('f', { verdict: 'used' })] }), { use: 'partly_used', reasons: [{ rule: 'use-found-used' }] })
  t.equal(use({ findings: [finding('f', { verdict: 'used', to: '2020-06-14' })] }).use, 'not_recorded', 'a finding that does not cover the day says nothing of it')
  t.end()
})

t.test('a power is told apart from its use', t => {
  const power = cell('in_force', 'authority_only')
  t.match(use({ cells: [power] }), { use: 'not_recorded', reasons: [{ rule: 'use-not-recorded' }, { rule: 'use-power' }] })
  t.match(use({ cells: [power], actions: [onOption('a', { carriesOut: [] }, true)] }), { use: 'partly_used', reasons: [{ rule: 'use-power', records: [{ id: 'a' }] }] })
  t.equal(use({ cells: [power], actions: [onOption('a', { carriesOut: [] }, false)] }).use, 'not_recorded', 'another use of the same act is no use of the power')
  t.match(use({ cells: [power], findings: [finding('f')] }), { use: 'unused' })
  t.match(use({ cells: [power], findings: [finding('f', { verdict: 'used' })] }), { use: 'partly_used' })
  t.equal(use({ cells: [power], option: option({ repeatable: false }) }).use, 'not_recorded', 'a power at full extent exhausts nothing')
  t.end()
})

t.test('unused only on a finding', t => {
  t.match(use({ findings: [finding('f')] }), { use: 'unused', reasons: [{ rule: 'use-unused', records: [{ type: 'findings', id: 'f' }] }] })
  t.equal(use({ findings: [finding('f', { from: '2020-06-16' })] }).use, 'not_recorded')
  t.equal(use({ findings: [finding('f', { to: '2020-06-14' })] }).use, 'not_recorded')
  const byType = finding('f', { options: [], measureTypes: ['freeze'] })
  t.equal(use({ findings: [byType] }).use, 'unused')
  t.equal(use({ findings: [byType], option: option({ measureTypes: ['freeze', 'ban'] }) }).use, 'not_recorded', 'every type must be covered')
  t.equal(use({ findings: [byType], option: option({ targets: ['XT', 'XU'] }) }).use, 'not_recorded', 'and every target')
  t.equal(use({ cells: [cell('verified_absent')] }).use, 'unused')
  t.equal(use({ cells: [cell('verified_absent'), cell('not_recorded')] }).use, 'not_recorded')
  t.match(use({ findings: [finding('f')], actions: [onOption('a')] }), { use: 'adopted', reasons: [{}, { rule: 'use-contradicted', records: [{ id: 'f' }] }] }, 'what was done decides, and the finding is named')
  t.end()
})

t.test('not recorded where nothing is known, with words of its own for the baseline', t => {
  t.strictSame(because({}), ['use-not-recorded'])
  t.strictSame(because({ option: option({ kind: 'no_action' }) }), ['baseline'])
  t.end()
})

t.test('what lies beyond a review is marked', t => {
  const beyond = cell('in_force', 'total', { beyondReview: true, reasons: [{ rule: 'cell-beyond-review', text: 'r was followed up to 2020.', records: [] }] })
  t.ok(because({ cells: [beyond] }).includes('cell-beyond-review'))
  t.ok(because({ cells: [beyond, cell('in_force', 'partial')] }).includes('cell-beyond-review'))
  t.end()
})

t.test('the attestation of a day, and what may lie after the event', t => {
  const record = action('a', { attestations: [{ attestation: 'reported', from: '2020-06-05' }, { attestation: 'official', from: '2020-06-20' }] })
  t.equal(attestedOn(record, '2020-06-15'), 'reported')
  t.equal(attestedOn(record, '2020-06-20'), 'official')
  t.equal(attestedOn(record, '2020-06-04'), null, 'none had begun')
  t.equal(isAfter(action('a', { doneOn: '2020-05' }), event), false)
  t.equal(isAfter(action('a', { doneOn: '2020' }), event), true)
  t.end()
})
