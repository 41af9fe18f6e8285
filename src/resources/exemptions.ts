import { define, references } from '../resource/define.ts'
import { actor, date, enumeration, reference, text } from '../resource/fields.ts'
import { exemptionKind } from '../vocabulary.ts'
import { actors, periods, title } from './shared.ts'

/** Carve-outs from measures. */
export const exemptions = define({
  name: 'exemptions',
  one: 'exemption',
  component: 'Exemption',
  tag: 'Law',
  description: 'Carve-outs: humanitarian exemptions, derogations, general licences, statutory waivers, with their dates.',
  example: 'us-dprk-gl-510-512',
  statusFrom: 'periods',
  sorts: ['expiresOn', 'sender'],
  fields: {
    title: title('Humanitarian work of non-governmental organizations'),
    kind: enumeration(exemptionKind, { required: true, description: 'What kind of carve-out it is.', example: 'general_licence' }),
    sender: actor({ required: true, description: 'Who grants it.', example: 'US' }),
    regime: reference('regimes', { description: 'The regime from which it carves out.', example: 'us-dprk' }),
    measures: references('measures', 'measure', 'The measures from which it carves out.', 'us-dprk-export-ban'),
    instrument: reference('instruments', { required: true, description: 'The act that it rests on.', example: 'us-cfr-31-510' }),
    provision: text({ description: 'The article, section or paragraph.', example: 'sec. 510.512' }),
    scope: text({ max: 2000, required: true, description: 'What it allows.', example: 'Services in support of humanitarian projects.' }),
    beneficiaries: actors('beneficiary', 'Whom it serves.', 'KP'),
    periods,
    expiresOn: date({ description: 'When it lapses unless renewed, as known from the start.', example: '2025-03-12' })
  }
})
