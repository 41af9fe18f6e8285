import { define, references } from '../resource/define.ts'
import { actor, code, date, enumeration, many, reference, rows, text } from '../resource/fields.ts'
import { objective, regimeBasis } from '../vocabulary.ts'
import { actors, periods, summary, title } from './shared.ts'

/** Bodies of sanctions of one sender. */
export const regimes = define({
  name: 'regimes',
  one: 'regime',
  component: 'Regime',
  tag: 'Law',
  description: 'Bodies of sanctions of one sender, directed at a country or at a conduct, with the programme codes that others know them by.',
  example: 'us-dprk',
  statusFrom: 'periods',
  sorts: ['sender'],
  fields: {
    title: title('United States sanctions on North Korea'),
    sender: actor({ required: true, description: 'Who imposes it.', example: 'US' }),
    basis: enumeration(regimeBasis, { required: true, description: 'Whether it is directed at a country or at a conduct.', example: 'country_based' }),
    targets: actors('target', 'On whom it falls.', 'KP'),
    theme: text({ description: 'The conduct, for a thematic regime.', example: 'Proliferation of weapons of mass destruction' }),
    objectives: many(enumeration(objective, { required: true, description: 'An objective.', example: 'non_proliferation' }), { description: 'What it says that it is for.', filter: 'objective' }),
    programmes: rows({
      scheme: code({ required: true, description: 'Whose code it is.', example: 'ofac', filter: false }),
      code: code({ required: true, description: 'The code.', example: 'DPRK4', filter: 'programme' })
    }, { component: 'Programme', description: 'Programme codes under which others know it.' }),
    founding: reference('instruments', { description: 'The act that founded it.', example: 'us-eo-13466' }),
    succeeds: references('regimes', 'succeeds', 'Regimes that it replaced.', 'eu-dprk'),
    periods,
    summary: summary('Practically all trade and investment is banned, and third parties can be cut off.'),
    reviewedThrough: date({ required: true, description: 'Up to which day this base followed it.', example: '2026-11-24', filter: false, past: true })
  }
})
