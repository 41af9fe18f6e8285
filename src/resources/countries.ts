import { define, names } from '../resource/define.ts'
import { actor, code, date, enumeration } from '../resource/fields.ts'
import { countryStatus } from '../vocabulary.ts'

/** States and territories by their ISO codes. */
export const countries = define({
  name: 'countries',
  one: 'country',
  component: 'Country',
  tag: 'Actors',
  family: 'actors',
  cited: false,
  description: 'States and territories, by ISO 3166-1 alpha-2 code; former states by ISO 3166-3 code and territories that acts target by ISO 3166-2 code, marked as what they are.',
  example: 'KP',
  sorts: ['alpha3'],
  fields: {
    status: enumeration(countryStatus, { required: true, description: 'What it is.', example: 'state' }),
    alpha3: code({ pattern: /^[A-Z]{3}$/, max: 3, description: 'ISO 3166-1 alpha-3 code.', example: 'PRK' }),
    numeric: code({ pattern: /^\d{3}$/, max: 3, description: 'ISO 3166-1 numeric code.', example: '408' }),
    names: names(1),
    partOf: actor({ description: 'The state of which it is a part.', example: 'UA' }),
    existedFrom: date({ description: 'From when it existed under this code.', example: '1974', filter: false }),
    existedTo: date({ description: 'Until when it existed under this code.', example: '1992-06-15', filter: false })
  }
})
