import t from 'tap'
import { pathOf, type PathInput } from '../../../src/analysis/appraisal/path.ts'
import { rules } from '../../../src/analysis/appraisal/rules.ts'
import { complete } from '../../../src/resource/base.ts'
import type { RecordOf } from '../../../src/resource/define.ts'
import { organizations } from '../../../src/resources/organizations.ts'
import { persons } from '../../../src/resources/persons.ts'
import { constraint, onOption, option, stance } from './records.ts'

const body = (id: string, actsFor?: string) => [id, complete(organizations, { id, kind: 'agency', actsFor }) as RecordOf<typeof organizations>] as const
const person = (id: string, of: string, from: string, to?: string) => [id, complete(persons, { id, offices: [{ title: 'Office', of, from, to }] }) as RecordOf<typeof persons>] as const
const records: PathInput['records'] = {
  persons: new Map([person('jo', 'xa-president', '2020-01-01'), person('max', 'xa-president', '2010-01-01', '2019-12-31')]),
  names: new Map([['xa-president', 'The President']]),
  cells: { organizations: new Map([body('xa-president', 'XA'), body('xa-spokesman', 'xa-president'), body('xa-ministry', 'XA'), body('council')]) }
}
const stands = [{ id: 'i', title: 'The Act', citation: 'A 1', stands: true }]
const path = (more: Partial<PathInput> = {}) => {
  const found = pathOf({ option: option(), legalBasis: stands, constraints: [], stances: [], actions: [], day: '2020-06-15', records, ...more })
  for (const { rule } of found.reasons) if (!(rule in rules)) throw new Error(`${rule} is no rule`)
  return found
}

t.test('blocked by a bar, whatever else is so', t => {
  t.match(path({ constraints: [constraint('c')] }), { path: 'blocked', reasons: [{ rule: 'path-blocked', records: [{ type: 'constraints', id: 'c' }] }] })
  t.equal(path({ constraints: [constraint('c')], stances: [stance('s', { position: 'supports' })] }).path, 'blocked')
  t.match(path({ constraints: [constraint('c', { bars: false })] }), { path: 'open', reasons: [{ rule: 'path-open' }, { rule: 'constraint-applies', records: [{ id: 'c' }] }] })
  t.end()
})

t.test('a bar for some of the targets only does not block', t => {
  const two = option({ targets: ['XT', 'XU'] })
  const [first, second] = [constraint('c', { targets: ['XT'] }), constraint('d', { targets: ['XU'] })]
  t.match(path({ option: two, constraints: [first] }), { path: 'open', reasons: [{ rule: 'path-open', text: 'Nothing bars it for every target, and its legal basis stands: The Act (A 1).' }, { rule: 'path-barred-in-part', text: 'Barred for some of its targets only: c.' }] })
  t.match(path({ option: { ...two, kind: 'diplomacy' }, legalBasis: [], constraints: [first] }).reasons[0], { text: /^Nothing bars it for every target, and its kind/ })
  t.match(path({ option: two }).reasons[0], { text: /^Nothing bars it, and/ })
  t.equal(path({ option: two, constraints: [first, second] }).path, 'blocked')
  t.equal(path({ option: two, constraints: [constraint('c')] }).path, 'blocked', 'a bar without targets covers all')
  t.equal(path({ option: option({ targets: [] }), constraints: [first] }).path, 'blocked')
  t.end()
})

t.test('resisted: the latest stance of one who decides opposes', t => {
  const found = (...stances: PathInput['stances']) => path({ stances }).path
  t.equal(found(stance('s')), 'resisted')
  t.equal(found(stance('s'), stance('u', { position: 'supports', statedOn: '2020-06-10' })), 'open', 'a later one decides')
  t.equal(found(stance('s', { statedOn: '2020-06-11' }), stance('u', { position: 'supports', statedOn: '2020-06-10' })), 'resisted')
  t.equal(found(stance('s'), stance('u', { position: 'supports', holder: 'xa-spokesman' })), 'resisted', 'of several on one day one that opposes counts')
  t.equal(found(stance('s'), stance('u', { position: 'supports', statedOn: '2020-06-02', supersedes: ['s'] })), 'open', 'what says that it supersedes does')
  for (const position of ['conditional', 'considering', 'undecided']) t.equal(found(stance('s', { position })), 'open', position)
  t.end()
})

t.test('whose stances count for a decider', t => {
  const of = (holder: string, more = {}) => path({ stances: [stance('s', { holder, ...more })] }).path
  t.equal(of('xa-spokesman'), 'resisted', 'one who acts for the decider')
  t.equal(of('jo'), 'resisted', 'a person in its office')
  t.equal(of('max'), 'open', 'not one who had left it')
  t.equal(of('max', { statedOn: '2019-06-01' }), 'resisted', 'what he said while in office was the decider\'s')
  t.equal(of('XA'), 'resisted', 'the sender for which the decider acts')
  t.equal(of('xa-ministry'), 'open', 'another body of the sender does not')
  t.equal(of('XB'), 'open')
  t.equal(path({ option: option({ deciders: ['council'] }), stances: [stance('s', { holder: 'XA' })] }).path, 'open', 'a decider that does not act for the sender')
  t.equal(path({ option: option({ deciders: ['xa-ministry', 'xa-president'] }), stances: [stance('s')] }).path, 'resisted', 'one of several deciders suffices')
  t.end()
})

t.test('the day of a stance is told, and that its person had left the office', t => {
  const left = [{ title: 'Office', of: 'xa-president', from: '2019-01-01', to: '2020-06-14' }]
  const known = new Map([...records.persons, ['joan', complete(persons, { id: 'joan', offices: left }) as RecordOf<typeof persons>] as const, ['back', complete(persons, { id: 'back', offices: [...left, { title: 'Office', of: 'xa-president', from: '2020-06-15' }] }) as RecordOf<typeof persons>] as const])
  const text = (more: Record<string, unknown>, day = '2020-06-15', legalBasis = stands) => path({ stances: [stance('s', more)], day, legalBasis, records: { ...records, persons: known } }).reasons[0]!.text
  t.equal(text({}), 'The latest stance of those who decide is against it: The President on 2020-06-03.')
  t.match(text({ holder: 'joan' }), /joan on 2020-06-03, who no longer held the office on 2020-06-15/)
  t.match(text({ person: 'joan' }), /The President \(joan\) on 2020-06-03, who no longer held the office/)
  t.notMatch(text({ person: 'joan' }, '2020-06-14'), /no longer/, 'the last day is one in office')
  t.notMatch(text({ person: 'back' }), /no longer/, 'who came back to it')
  t.notMatch(text({ person: 'jo' }), /no longer/, 'an office without an end')
  t.notMatch(text({ person: 'nobody' }), /no longer/)
  t.equal(text({ position: 'supports', person: 'joan' }, '2020-06-15', []), 'Nothing bars it, and those who decide support it: The President (joan) on 2020-06-03, who no longer held the office on 2020-06-15 (s).')
  t.end()
})

t.test('open: the legal basis stands, or none is needed, or it is supported or has been done', t => {
  const none = (more: Partial<PathInput> = {}) => path({ legalBasis: [], ...more })
  t.match(path(), { path: 'open', reasons: [{ rule: 'path-open', records: [{ type: 'instruments', id: 'i' }] }] })
  t.equal(path({ legalBasis: [...stands, { id: 'j', title: 'Another', citation: null, stands: false }] }).path, 'open', 'one act suffices')
  t.match(path({ legalBasis: [{ id: 'j', title: 'Another', citation: null, stands: false }] }), { path: 'not_recorded', reasons: [{ rule: 'path-not-recorded' }] })
  t.match(none(), { path: 'not_recorded' })
  for (const kind of ['no_action', 'diplomacy', 'disclosure', 'monitoring']) t.equal(none({ option: option({ kind }) }).path, 'open', kind)
  t.equal(none({ option: option({ kind: 'diplomacy' }), stances: [stance('s')] }).path, 'resisted', 'but not against the decider')
  t.equal(none({ stances: [stance('s', { position: 'supports' })] }).path, 'open')
  t.equal(none({ stances: [stance('s', { position: 'conditional' })] }).path, 'open')
  t.equal(none({ stances: [stance('s', { position: 'considering' })] }).path, 'not_recorded')
  t.equal(none({ stances: [stance('s', { position: 'supports', holder: 'XB' })] }).path, 'not_recorded', 'support of others opens nothing')
  t.equal(none({ actions: [onOption('a')] }).path, 'open')
  t.equal(none({ actions: [onOption('a', { outcome: 'vetoed' })] }).path, 'not_recorded')
  t.equal(none({ actions: [onOption('a', { carriesOut: [] })] }).path, 'not_recorded')
  t.end()
})
