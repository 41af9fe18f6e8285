import { define, names } from '../resource/define.ts'
import { actor, date, reference, rows, text } from '../resource/fields.ts'

/** Those who speak, decide or take part. */
export const persons = define({
  name: 'persons',
  one: 'person',
  component: 'Person',
  tag: 'Actors',
  family: 'actors',
  description: 'People who speak, decide or take part, with the offices that they held.',
  example: 'antony-blinken',
  fields: {
    names: names(1),
    nationality: reference('countries', { description: 'Nationality, where it matters.', example: 'US' }),
    offices: rows({
      title: text({ required: true, description: 'The office.', example: 'Secretary of State' }),
      of: actor({ description: 'The actor whose office it is.', example: 'us-state-department', filter: 'officeOf' }),
      from: date({ description: 'From when it was held.', example: '2021-01-26', filter: false }),
      to: date({ description: 'Until when it was held.', example: '2025-01-20', filter: false, hiddenUntilReached: true })
    }, { component: 'Office', description: 'Offices held.', publicOn: ['from'] })
  }
})
