import { define, references } from '../resource/define.ts'
import { actor, date, enumeration } from '../resource/fields.ts'
import { findingVerdict } from '../vocabulary.ts'
import { actors, summary, title } from './shared.ts'

/** Cited negatives and statements of use. */
export const findings = define({
  name: 'findings',
  one: 'finding',
  component: 'Finding',
  tag: 'Law',
  description: 'Cited negatives and cited statements of use: a text was read, and the measure is not there, or the power was or was not used, in a stated period.',
  example: 'un-ru-none',
  publicOn: ['from'],
  sorts: ['from', 'to'],
  rules: [{ rule: 'date-order', fields: ['from', 'to'] }, { rule: 'any-of', fields: ['measureTypes', 'options'] }],
  fields: {
    title: title('The Security Council has no sanctions on Russia'),
    verdict: enumeration(findingVerdict, { required: true, description: 'What was found.', example: 'absent' }),
    sender: actor({ required: true, description: 'Whose measures or powers.', example: 'UN' }),
    targets: actors('target', 'Against whom.', 'RU'),
    measureTypes: references('measure-types', 'measureType', 'The types of measure that were looked for.', 'asset-freeze'),
    options: references('options', 'option', 'The options whose use was looked for.', 'us-troops-sectoral-ru'),
    from: date({ required: true, description: 'First day of the period covered.', example: '2014-03-18' }),
    to: date({ required: true, description: 'Last day of the period covered.', example: '2026-11-24', cutAtDay: true }),
    summary: summary('The list of sanctions regimes was read and none is directed at Russia.', true)
  }
})
