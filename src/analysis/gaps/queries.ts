/** Loads the options that would close gaps, out of a view of the day. */
import type { DayView } from '../../resource/as-of.ts'
import type { RecordOf } from '../../resource/define.ts'
import { options } from '../../resources/options.ts'
import { loadCellRecords, loadOrganizations } from '../shared/cell-queries.ts'
import type { CellRecords } from '../shared/cells.ts'

/** What cells on a target are made from, with the options that fall on it and name a measure type. */
export const loadGaps = async (view: DayView, target: string, senders: readonly string[]): Promise<{ records: CellRecords, options: RecordOf<typeof options>[] }> => {
  const [records, found] = await Promise.all([
    loadCellRecords(view, [target]),
    view.find(options, { where: [{ list: 'targets', field: 'value', anyOf: [target] }] })
  ])
  const naming = found.filter(({ measureTypes }) => measureTypes.length > 0)
  const organizations = new Map([...records.organizations, ...await loadOrganizations(view, [...senders, ...naming.map(({ sender }) => sender)])])
  return { records: { ...records, organizations }, options: naming }
}
