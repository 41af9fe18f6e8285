/** How answers show coverage cells. */
import * as z from 'zod'
import { cellState, dayOf, extent, findingVerdict, status } from '../../vocabulary.ts'
import { reason } from './answer.ts'
import { citationsField } from './citations.ts'
import { dateField, dateOrNull, flag, idField, idOrNull, idsField, oneOf, oneOfOrNull, textField, textOrNull } from './schemas.ts'

/** A measure in a cell. */
export const cellMeasure = z.strictObject({
  id: idField('The measure.', 'us-dprk-asset-freeze-13722'),
  title: textField('What it is, in one line.', 'Blocking of property of the Government of North Korea', 200),
  sender: idField('Who imposes it: the sender of the cell, or a body that acts for it.', 'US'),
  regime: idField('The regime that it belongs to.', 'us-dprk'),
  status: oneOf(status, 'Its status on the day.', 'in_force'),
  extent: oneOf(extent, 'How much of its type it covers.', 'list_based'),
  instrument: idField('The act that it rests on.', 'us-eo-13722'),
  instrumentTitle: textOrNull('The title of that act.', 'Blocking Property of the Government of North Korea', 200),
  provision: textField('The article, section or paragraph.', 'sec. 1', 200),
  since: dateField('The first day of the period that decides its status.', '2016-03-16'),
  sinceDayOf: oneOf(dayOf, 'What that day is the day of: where it is `seen`, the period began on that day or earlier, where it is `act`, on that day or later.', 'start'),
  by: idOrNull('The act by which that period began, where one is recorded.', 'us-eo-13722'),
  citations: citationsField
}).meta({ id: 'CellMeasure', description: 'A measure in a coverage cell, as it stood on the day.' })

/** A finding in a cell. */
export const cellFinding = z.strictObject({
  id: idField('The finding.', 'un-ru-none'),
  title: textField('What it is, in one line.', 'The Security Council has no sanctions on Russia', 200),
  verdict: oneOf(findingVerdict, 'What was found.', 'absent'),
  from: dateField('First day of the period covered.', '2014-03-18'),
  to: dateField('Last day of the period covered, at most the day asked for.', '2024-11-01'),
  citations: citationsField
}).meta({ id: 'CellFinding', description: 'A finding whose period covers the day.' })

/** What binds a sender as a member. */
export const cellBinding = z.strictObject({
  body: idField('The organization: `UN` or `EU`.', 'UN'),
  extent: oneOf(extent, 'The greatest extent that it has in force.', 'total'),
  measures: idsField('Its measures in force.', 'un-dprk-coal-ban')
}).meta({ id: 'CellBinding', description: 'Measures in force of an organization that bind the sender as a member on the day.' })

/** A coverage cell. */
export const cell = z.strictObject({
  sender: idField('Whose measures.', 'US'),
  target: idField('On whom they fall.', 'KP'),
  measureType: idField('The type of measure.', 'asset-freeze'),
  state: oneOf(cellState, 'The state of the cell on the day. `not_recorded` never means that there is no measure.', 'in_force'),
  extent: oneOfOrNull(extent, 'The greatest extent in force; null where nothing is in force.', 'list_based'),
  disputed: flag('Whether a finding says that what is recorded as in force is absent on the day.', false),
  measures: z.array(cellMeasure).meta({ description: 'The measures of the type, ended ones included.' }),
  findings: z.array(cellFinding).meta({ description: 'The findings that cover the day; for a cell that is `verified_absent` as last known, the last one before it.' }),
  boundBy: z.array(cellBinding).meta({ description: 'What binds the sender as a member of the United Nations or the European Union; it does not change the state.' }),
  coveredBy: idsField('General export or import bans of the sender, in force at total extent, that take in the type and so put the cell in force.', 'us-dprk-import-ban'),
  reviewedThrough: dateOrNull('Up to which day the regime, or the finding, that the state rests on was followed; null where there is neither.', '2026-11-24'),
  beyondReview: flag('Whether the day lies after that: the state shown is then the last one known.', false),
  reasons: z.array(reason).meta({ description: 'Why the cell is what it is.' })
}).meta({ id: 'CoverageCell', description: 'What a sender has of a measure type against a target on a day.' })
