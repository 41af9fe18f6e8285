import { define } from '../resource/define.ts'
import { code, enumeration, rows, text } from '../resource/fields.ts'
import { crosswalkRelation, crosswalkScheme, measureGroup } from '../vocabulary.ts'
import { title } from './shared.ts'

/** The controlled vocabulary of measures. */
export const measureTypes = define({
  name: 'measure-types',
  one: 'measure type',
  component: 'MeasureType',
  tag: 'Law',
  cited: false,
  description: 'The controlled vocabulary of measures, grouped, with the terms that others use for the same.',
  example: 'asset-freeze',
  sorts: ['group'],
  fields: {
    title: title('Asset freeze'),
    group: enumeration(measureGroup, { required: true, description: 'Its group.', example: 'finance' }),
    description: text({ max: 1000, required: true, description: 'What it means.', example: 'Blocking of property of those who are listed.' }),
    crosswalk: rows({
      scheme: enumeration(crosswalkScheme, { required: true, description: 'The other vocabulary.', example: 'opensanctions', filter: 'scheme' }),
      term: code({ required: true, description: 'Its term.', example: 'Asset freeze', filter: 'term' }),
      relation: enumeration(crosswalkRelation, { required: true, description: 'How this type stands to it.', example: 'exact', filter: false }),
      note: text({ max: 500, description: 'What a reader should know of it.', example: 'Takes in vessels.' })
    }, { component: 'CrosswalkTerm', description: 'The same in other vocabularies.' })
  }
})
