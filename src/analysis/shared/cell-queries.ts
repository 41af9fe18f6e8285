/** Loads what coverage cells are made from, out of a view of the day. */
import type { DayView } from '../../resource/as-of.ts'
import type { RecordOf } from '../../resource/define.ts'
import { findings } from '../../resources/findings.ts'
import { measures } from '../../resources/measures.ts'
import { organizations } from '../../resources/organizations.ts'
import { regimes } from '../../resources/regimes.ts'
import type { CellRecords } from './cells.ts'
import { bindingBodies } from './membership.ts'
import { loadActs } from './renewal-queries.ts'

/** The organizations with these ids, and those for which they act, step by step; ids of other actors are passed over. */
export const loadOrganizations = async (view: DayView, ids: Iterable<string>): Promise<Map<string, RecordOf<typeof organizations>>> => {
  const found = new Map<string, RecordOf<typeof organizations>>()
  const asked = new Set<string>()
  let wanted = [...new Set(ids)]
  while (wanted.length > 0) {
    for (const id of wanted) asked.add(id)
    const step = await view.many(organizations, wanted)
    for (const organization of step) found.set(organization.id, organization)
    wanted = [...new Set(step.map(({ actsFor }) => actsFor).filter(id => id !== null))].filter(id => !asked.has(id))
  }
  return found
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): T[] => [...new Map(records.map(record => [record.id, record])).values()].sort((a, b) => a.id < b.id ? -1 : 1)

/** Regimes, measures and findings on the targets, with the organizations and instruments that they name. */
export const loadCellRecords = async (view: DayView, targets: readonly string[]): Promise<CellRecords> => {
  const onTargets = { where: [{ list: 'targets', field: 'value', anyOf: [...targets] }] }
  const [foundMeasures, foundFindings, onRegimes] = targets.length === 0
    ? [[], [], []]
    : await Promise.all([view.find(measures, onTargets), view.find(findings, onTargets), view.find(regimes, onTargets)])
  const [ofMeasures, orgs, acts] = await Promise.all([
    view.many(regimes, foundMeasures.map(({ regime }) => regime)),
    loadOrganizations(view, [...bindingBodies, ...[...foundMeasures, ...foundFindings, ...onRegimes].map(({ sender }) => sender)]),
    loadActs(view, foundMeasures.map(({ instrument }) => instrument))
  ])
  return {
    measures: foundMeasures,
    findings: foundFindings,
    regimes: byId([...onRegimes, ...ofMeasures]),
    organizations: orgs,
    acts
  }
}
