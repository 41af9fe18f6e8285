/** The list of record types, in the order of the field. A new record type is one file and one line here. */
import type { Resource } from '../resource/define.ts'
import { actions } from './actions.ts'
import { assessments } from './assessments.ts'
import { constraints } from './constraints.ts'
import { countries } from './countries.ts'
import { events } from './events.ts'
import { exemptions } from './exemptions.ts'
import { findings } from './findings.ts'
import { instruments } from './instruments.ts'
import { measureTypes } from './measure-types.ts'
import { measures } from './measures.ts'
import { meetings } from './meetings.ts'
import { options } from './options.ts'
import { organizations } from './organizations.ts'
import { persons } from './persons.ts'
import { regimes } from './regimes.ts'
import { sources } from './sources.ts'
import { stances } from './stances.ts'
import { statements } from './statements.ts'

export const resources: readonly Resource[] = [
  countries,
  organizations,
  persons,
  events,
  meetings,
  statements,
  regimes,
  instruments,
  measures,
  measureTypes,
  exemptions,
  options,
  actions,
  findings,
  constraints,
  stances,
  assessments,
  sources
]
