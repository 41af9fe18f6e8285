/** Small invented records for the tests of the appraisal. */
import type { Cell } from '../../../src/analysis/shared/cells.ts'
import type { OptionAction } from '../../../src/analysis/appraisal/actions.ts'
import { shownAction } from '../../../src/analysis/appraisal/actions.ts'
import { complete } from '../../../src/resource/base.ts'
import type { RecordOf, Resource } from '../../../src/resource/define.ts'
import { actions } from '../../../src/resources/actions.ts'
import { assessments } from '../../../src/resources/assessments.ts'
import { constraints } from '../../../src/resources/constraints.ts'
import { events } from '../../../src/resources/events.ts'
import { findings } from '../../../src/resources/findings.ts'
import { instruments } from '../../../src/resources/instruments.ts'
import { options } from '../../../src/resources/options.ts'
import { stances } from '../../../src/resources/stances.ts'

type Partial = Record<string, unknown>
const of = <R extends Resource>(resource: R, partial: Partial): RecordOf<R> => complete(resource, partial) as RecordOf<R>

export const day = '2020-06-15'
export const event = of(events, { id: 'e', title: 'The event', kind: 'invasion', summary: 'It.', startedOn: '2020-06-01', firstPublicOn: '2020-06-02', actors: [{ actor: 'XT', role: 'initiator' }], reviewedThrough: '2025-01-01' })

export const option = (more: Partial = {}) => of(options, {
  id: 'o', title: 'The option', kind: 'sectoral', summary: 'It.', events: ['e'], sender: 'XA', deciders: ['xa-president'], decisionRule: 'executive', targets: ['XT'], measureTypes: ['freeze'], repeatable: false, firstPublicOn: '2020-06-02', ...more
})
export const stance = (id: string, more: Partial = {}) => of(stances, { id, title: id, holder: 'xa-president', option: 'o', position: 'opposes', statedOn: '2020-06-03', attestation: 'official', ...more })
export const constraint = (id: string, more: Partial = {}) => of(constraints, { id, title: id, kind: 'legal_bar', bars: true, options: ['o'], from: '2020-01-01', summary: 'It.', ...more })
export const assessment = (id: string, more: Partial = {}) => of(assessments, { id, title: id, assessors: ['press'], options: ['o'], dimension: 'effectiveness', verdict: 'favourable', publishedOn: '2020-06-03', summary: 'It.', ...more })
export const act = (id: string, more: Partial = {}) => of(instruments, { id, title: id, kind: 'statute', issuer: 'XA', adoptedOn: '2010-01-01', ...more })
export const finding = (id: string, more: Partial = {}) => of(findings, { id, title: id, verdict: 'not_used', sender: 'XA', targets: ['XT'], options: ['o'], from: '2020-01-01', to: '2020-12-31', summary: 'It.', ...more })
export const action = (id: string, more: Partial = {}) => of(actions, {
  id, title: id, kind: 'measure_imposed', actor: 'XA', doneOn: '2020-06-05', attestations: [{ attestation: 'official', from: '2020-06-05' }], targets: ['XT'], carriesOut: [{ option: 'o', degree: 'part', judgedBy: 'curators', rationale: 'So.' }], ...more
})

/** An action as the rules of use see it. */
export const onOption = (id: string, more: Partial = {}, usesMeasure = false): OptionAction => {
  const record = action(id, more)
  return { shown: shownAction(record, event, day, record.carriesOut.length > 0 ? 'carries_out' : 'same_power', 'o'), usesMeasure }
}

/** A cell with one measure, or with none. */
export const cell = (state: Cell['state'], extent: Cell['extent'] = null, more: globalThis.Partial<Cell> = {}): Cell => ({
  sender: 'XA', target: 'XT', measureType: 'freeze', state, extent, disputed: false, findings: [], boundBy: [], coveredBy: [], reviewedThrough: '2030-01-01', beyondReview: false, reasons: [],
  measures: state === 'not_recorded' || state === 'verified_absent'
    ? []
    : [{ id: 'm', title: 'm', sender: 'XA', regime: 'r', status: state, extent: extent ?? 'partial', instrument: 'i', instrumentTitle: null, provision: '1', since: '2010-01-01', sinceDayOf: 'start' as const, by: null, citations: [] }],
  ...more
})
