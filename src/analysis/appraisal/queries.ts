/** Loads what an appraisal is made from, out of a view of the day. */
import type { DayView } from '../../resource/as-of.ts'
import { actions } from '../../resources/actions.ts'
import { assessments } from '../../resources/assessments.ts'
import { constraints } from '../../resources/constraints.ts'
import { exemptions } from '../../resources/exemptions.ts'
import { findings } from '../../resources/findings.ts'
import { instruments } from '../../resources/instruments.ts'
import { measureTypes } from '../../resources/measure-types.ts'
import { options } from '../../resources/options.ts'
import { persons } from '../../resources/persons.ts'
import { stances } from '../../resources/stances.ts'
import { loadCellRecords, loadOrganizations } from '../shared/cell-queries.ts'
import { countsAs } from '../shared/membership.ts'
import { loadActorRefs, type ActorRef, type MeasureTypeRef } from '../shared/refs.ts'
import { targetsOf } from './appraisal.ts'
import type { AppraisalRecords, Event } from './records.ts'

/** The records, and the actors and measure types that the answer may name. */
export interface Loaded { readonly records: AppraisalRecords, readonly actors: ReadonlyMap<string, ActorRef>, readonly types: ReadonlyMap<string, MeasureTypeRef> }

const byId = <T extends { readonly id: string }>(...found: readonly (readonly T[])[]): T[] => [...new Map(found.flat().map(record => [record.id, record])).values()].sort((a, b) => a.id < b.id ? -1 : 1)
const given = (ids: readonly (string | null)[]): string[] => ids.filter(id => id !== null)

/** Loads an appraisal's records for a sender. A target asked for is named; what is looked at are the targets of the event and of the options. */
export const loadAppraisal = async (view: DayView, event: Event, sender: string, target: string | null): Promise<Loaded> => {
  const among = async <R extends Parameters<DayView['find']>[0]>(resource: R, list: string, field: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : view.find(resource, { where: [{ list, field, anyOf: ids }] })

  const ofEvent = await view.find(options, { where: [{ list: 'events', field: 'value', anyOf: [event.id] }] })
  const senders = await loadOrganizations(view, ofEvent.map(option => option.sender))
  const own = ofEvent.filter(option => countsAs(option.sender, sender, senders))
  const ids = own.map(({ id }) => id)
  const targets = [...new Set([...targetsOf(event), ...own.flatMap(option => option.targets)])].sort()
  const acts = [...new Set(own.flatMap(({ legalBasis }) => legalBasis))]

  const cells = await loadCellRecords(view, targets)
  const types = new Set(own.flatMap(option => option.measureTypes))
  const used = cells.measures.filter(({ type, sender: owner }) => types.has(type) && countsAs(owner, sender, cells.organizations)).map(({ id }) => id)

  const [carrying, onEvent, underActs, usingMeasures] = await Promise.all([
    among(actions, 'carriesOut', 'option', ids), among(actions, 'events', 'value', [event.id]), among(actions, 'instruments', 'value', acts), among(actions, 'measures', 'value', used)
  ])
  const [byEvents, byOptions, bySenders, byTargets] = await Promise.all([
    among(constraints, 'events', 'value', [event.id]), among(constraints, 'options', 'value', ids), among(constraints, 'senders', 'value', [sender]), among(constraints, 'targets', 'value', targets)
  ])
  const [foundStances, judging, judgedWorse, ofWhole, foundFindings, basis, touching, closed] = await Promise.all([
    ids.length === 0 ? [] : view.find(stances, { where: [{ field: 'option', anyOf: ids }] }),
    among(assessments, 'options', 'value', ids), among(assessments, 'preferredOver', 'value', ids), among(assessments, 'events', 'value', [event.id]),
    among(findings, 'options', 'value', ids),
    view.many(instruments, acts), among(instruments, 'relations', 'instrument', acts),
    view.many(exemptions, own.flatMap(({ closes }) => closes))
  ])
  const holders = await view.many(persons, given(foundStances.flatMap(({ holder, person }) => [holder, person])))
  const foundActions = byId(carrying, onEvent, underActs, usingMeasures)

  const organizations = new Map([...cells.organizations, ...await loadOrganizations(view, [
    ...own.flatMap(option => [option.sender, ...option.deciders]), ...foundStances.map(({ holder }) => holder), ...foundActions.map(({ actor }) => actor),
    ...foundFindings.map(finding => finding.sender), ...given(holders.flatMap(({ offices }) => offices.map(({ of }) => of)))
  ])])
  const foundConstraints = byId(byEvents, byOptions, bySenders, byTargets)
  const foundAssessments = byId(judging, judgedWorse, ofWhole)
  const actors = await loadActorRefs(view, [
    sender, ...given([target]), ...targets, ...event.actors.map(({ actor }) => actor), ...organizations.keys(),
    ...own.flatMap(option => [option.sender, ...option.deciders, ...option.targets, ...option.beneficiaries]),
    ...given(foundStances.flatMap(({ holder, person }) => [holder, person])),
    ...given(foundActions.flatMap(({ actor, decidedBy, targets: on }) => [actor, decidedBy, ...on])),
    ...foundAssessments.flatMap(({ assessors }) => assessors), ...foundConstraints.flatMap(({ targets: on }) => on),
    ...[...cells.measures, ...cells.regimes].map(record => record.sender)
  ])
  const named = await view.many(measureTypes, [...own.flatMap(option => option.measureTypes), ...cells.measures.map(({ type }) => type)])
  return {
    records: {
      event,
      options: own,
      actions: foundActions,
      findings: foundFindings,
      constraints: foundConstraints,
      stances: foundStances,
      assessments: foundAssessments,
      instruments: byId(basis, touching),
      exemptions: closed,
      persons: new Map(holders.map(person => [person.id, person])),
      cells: { ...cells, organizations },
      names: new Map([...actors].map(([id, { name }]) => [id, name])),
      typeTitles: new Map(named.map(({ id, title }) => [id, title]))
    },
    actors,
    types: new Map(named.map(({ id, title, group }) => [id, { id, title, group }]))
  }
}
