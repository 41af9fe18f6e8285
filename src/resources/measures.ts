import { define, references } from '../resource/define.ts'
import { actor, code, enumeration, number, reference, rows, text } from '../resource/fields.ts'
import { extent, limitPer, origin } from '../vocabulary.ts'
import { actors, periods, title } from './shared.ts'

/** Single restrictions of one type. */
export const measures = define({
  name: 'measures',
  one: 'measure',
  component: 'Measure',
  tag: 'Law',
  description: 'Single restrictions of one type, imposed under a regime by an instrument on targets, with their extent, limits and periods. The status on a date is derived from the periods.',
  example: 'us-dprk-secondary-sanctions-banks',
  statusFrom: 'periods',
  sorts: ['type', 'sender'],
  rules: [{ rule: 'same-as', field: 'sender', through: 'regime', is: 'sender' }],
  fields: {
    title: title('Sanctions on foreign banks that deal with North Korea'),
    regime: reference('regimes', { required: true, description: 'The regime that it belongs to.', example: 'us-dprk' }),
    sender: actor({ required: true, description: 'Who imposes it: the sender of its regime.', example: 'US' }),
    type: reference('measure-types', { required: true, description: 'Its type.', example: 'secondary-sanctions-banks' }),
    instrument: reference('instruments', { required: true, description: 'The act that it rests on.', example: 'us-eo-13810' }),
    provision: text({ required: true, description: 'The article, section or paragraph.', example: 'sec. 4' }),
    targets: actors('target', 'On whom it falls.', 'KP', 1),
    extent: enumeration(extent, { required: true, description: 'How much of its type it covers.', example: 'authority_only' }),
    scope: text({ max: 2000, required: true, description: 'What it forbids or allows, in a sentence or two.', example: 'Foreign banks that knowingly carry out significant transactions can lose their accounts.' }),
    limits: rows({
      quantity: number({ required: true, description: 'The quantity.', example: 500000, filter: false }),
      unit: code({ required: true, description: 'The unit.', example: 'barrels', filter: false }),
      per: enumeration(limitPer, { required: true, description: 'What it is counted over.', example: 'year', filter: false }),
      good: text({ required: true, description: 'Of what.', example: 'refined petroleum products' }),
      note: text({ max: 500, description: 'What a reader should know of it.', example: 'From 1 January 2018.' })
    }, { component: 'Limit', description: 'Limits as numbers with units.' }),
    origin: enumeration(origin, { required: true, description: 'Where it comes from.', example: 'autonomous' }),
    implements: references('instruments', 'implements', 'The resolutions or acts that it carries out.', 'unscr-2375'),
    criteria: text({ max: 2000, description: 'Who can be listed, where it is list-based.', example: 'Persons that operate in the financial services industry of North Korea.' }),
    secondaryReach: text({ max: 1000, description: 'What it threatens third parties with.', example: 'Loss of correspondent accounts in the United States.' }),
    periods,
    continues: references('measures', 'continues', 'Earlier measures that it continues.', 'un-dprk-coal-cap-2321')
  }
})
