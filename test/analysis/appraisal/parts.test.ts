import t from 'tap'
import { assessmentsOfEvent, assessmentsOn } from '../../../src/analysis/appraisal/assessments.ts'
import { actionsOn, contextOf } from '../../../src/analysis/appraisal/actions.ts'
import { appliesTo, holdsOn } from '../../../src/analysis/appraisal/constraints.ts'
import { standsOn } from '../../../src/analysis/appraisal/legal-basis.ts'
import { shownStances, supersessions } from '../../../src/analysis/appraisal/stances.ts'
import { act, action, assessment, constraint, day, event, option, stance } from './records.ts'

t.test('a constraint holds from its first to its last day', t => {
  const on = (more: Record<string, unknown>, at = day) => holdsOn(constraint('c', more), at)
  t.equal(on({}, '2019-12-31'), false)
  t.equal(on({}, '2020-01-01'), true)
  t.equal(on({ scheduledTo: '2020-06-15' }), true, 'the scheduled last day is one of them')
  t.equal(on({ scheduledTo: '2020-06-14' }), false, 'after it it no longer holds')
  t.equal(on({ endedOn: '2020-06-15' }), true)
  t.equal(on({ endedOn: '2020-06-14' }), false)
  t.equal(on({ scheduledTo: '2020-06-14', endedOn: '2020-06-15' }), false, 'the earlier of both counts')
  t.equal(on({ scheduledTo: '2020-06' }), true, 'a month ends on its last day')
  t.end()
})

t.test('what a constraint stands against', t => {
  const applies = (more: Record<string, unknown>, baseline = false, at = option()) => appliesTo(constraint('c', more), at, 'e', 'XA', baseline)
  t.equal(applies({}), true)
  t.equal(applies({ options: ['other'] }), false)
  t.equal(applies({ senders: ['XA'] }), true)
  t.equal(applies({ senders: ['XB'] }), false)
  const general = { options: [] }
  t.equal(applies({ ...general, events: ['e'] }), true)
  t.equal(applies({ ...general, events: ['other'] }), false)
  t.equal(applies({ ...general, senders: ['XA'] }), true)
  t.equal(applies({ ...general, senders: ['XB'], events: ['e'] }), false)
  t.equal(applies({ ...general, targets: ['XT'] }), true)
  t.equal(applies({ ...general, targets: ['XU'] }), false)
  t.equal(applies({ ...general, targets: ['XU'] }, false, option({ targets: [] })), true)
  t.equal(applies({ ...general, events: ['e'] }, true), false, 'a general one does not stand against doing nothing')
  t.equal(applies({}, true), true, 'one that names it does')
  t.end()
})

t.test('an act stands until it ends, is revoked or lapses', t => {
  const stands = (more: Record<string, unknown>, ...others: ReturnType<typeof act>[]) => standsOn(act('i', more), others, day)
  const related = (relation: string, more: Record<string, unknown> = {}) => act('j', { adoptedOn: '2020-06-10', relations: [{ relation, instrument: 'i' }], ...more })
  t.equal(stands({}), true)
  t.equal(stands({ inForceOn: '2020-06-16' }), false, 'adopted and not in force yet')
  t.equal(stands({ endedOn: '2020-06-15' }), false)
  t.equal(stands({ endedOn: '2020-06-16' }), true)
  t.equal(stands({}, related('revokes')), false)
  t.equal(stands({}, related('replaces')), false)
  t.equal(stands({}, related('revokes', { inForceOn: '2020-07-01' })), true, 'not before that is in force')
  t.equal(stands({}, related('amends')), true)
  t.equal(stands({ expiresOn: '2020-06-15' }), true)
  t.equal(stands({ expiresOn: '2020-06-14' }), false)
  t.equal(stands({ expiresOn: '2020-06-14' }, related('extends', { extendsTo: '2021-06-14' })), true)
  t.equal(stands({ expiresOn: '2020-06-14' }, related('extends', { extendsTo: '2020-06-14' })), false)
  t.equal(stands({ expiresOn: '2020-06-14' }, related('extends')), true)
  t.end()
})

t.test('superseded stances stay and say by what', t => {
  const list = [stance('s1'), stance('s2', { statedOn: '2020-06-05' }), stance('s3', { statedOn: '2020-06-04', holder: 'XB' }), stance('s4', { statedOn: '2020-06-06', holder: 'jo', supersedes: ['s2'] })]
  t.strictSame([...supersessions(list)], [['s1', 's2'], ['s2', 's4']])
  t.strictSame(shownStances(list, option(), { persons: new Map(), cells: { organizations: new Map() } }).map(({ id, supersededBy, decides }) => [id, supersededBy, decides]),
    [['s4', null, false], ['s2', 's4', true], ['s3', null, false], ['s1', 's2', true]])
  t.end()
})

t.test('rival assessments stand side by side', t => {
  const list = [
    assessment('for'), assessment('against', { verdict: 'unfavourable', publishedOn: '2020-06-04' }), assessment('mixed', { verdict: 'mixed' }),
    assessment('other-dimension', { verdict: 'unfavourable', dimension: 'cost' }), assessment('prefers-another', { options: ['p'], preferredOver: ['o'] }), assessment('elsewhere', { options: ['p'] })
  ]
  const found = assessmentsOn('o', list)
  t.strictSame(found.map(({ id }) => id), ['against', 'for', 'mixed', 'other-dimension', 'prefers-another'])
  t.strictSame(Object.fromEntries(found.map(({ id, rivals }) => [id, rivals])), { against: ['for'], for: ['against', 'prefers-another'], mixed: [], 'other-dimension': [], 'prefers-another': ['for'] })
  t.match(found.find(({ id }) => id === 'prefers-another'), { judgedWorse: true, prefers: ['p'], preferredOver: ['o'] })
  t.strictSame(assessmentsOfEvent('e', [...list, assessment('whole', { options: [], events: ['e'] })]).map(({ id }) => id), ['whole'])
  t.end()
})

t.test('which actions bear on an option, and what is context', t => {
  const at = option({ legalBasis: ['i'] })
  const list = [
    action('carries'), action('by-act', { carriesOut: [], instruments: ['i'] }), action('by-measure', { carriesOut: [], measures: ['m'] }), action('unrelated', { carriesOut: [] }),
    action('elsewhere', { carriesOut: [], instruments: ['i'], targets: ['XU'] }), action('others', { carriesOut: [], instruments: ['i'], actor: 'XB', events: ['e'] })
  ]
  t.strictSame(actionsOn(at, 'XA', list, event, day, new Set(['m']), new Map()).map(({ shown, usesMeasure }) => [shown.id, shown.relation, usesMeasure]),
    [['by-act', 'same_power', false], ['by-measure', 'same_power', true], ['carries', 'carries_out', false]])
  t.strictSame(contextOf(list, 'XA', event, day, new Map()).map(({ id, relation }) => [id, relation]), [['others', 'context']])
  t.end()
})
