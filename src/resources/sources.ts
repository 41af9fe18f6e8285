import { define, references } from '../resource/define.ts'
import { code, date, enumeration, text, url } from '../resource/fields.ts'
import { sourceKind, sourceTier } from '../vocabulary.ts'
import { title } from './shared.ts'

/** Publications and legal texts. */
export const sources = define({
  name: 'sources',
  one: 'source',
  component: 'Source',
  tag: 'Sources',
  cited: false,
  description: 'Publications and legal texts that records cite, with publisher, date, language, address and tier.',
  example: 'fr-2017-20647',
  publicOn: ['publishedOn'],
  sorts: ['publishedOn'],
  fields: {
    title: title('Executive Order 13810 of September 20, 2017'),
    publisher: text({ required: true, description: 'Who published it.', example: 'Federal Register' }),
    language: code({ required: true, pattern: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, max: 35, description: 'Its language, as a BCP 47 tag.', example: 'en' }),
    kind: enumeration(sourceKind, { required: true, description: 'What kind of source it is.', example: 'law' }),
    tier: enumeration(sourceTier, { required: true, description: 'How near it is to the fact.', example: 'official' }),
    publishedOn: date({ description: 'When it was published.', example: '2017-09-25' }),
    url: url({ description: 'Where it is.', example: 'https://www.govinfo.gov/app/details/FR-2017-09-25/2017-20647' }),
    mirrorOf: text({ description: 'Whose text it copies.', example: 'Office of the Federal Register' }),
    reportsOn: references('sources', 'reportsOn', 'Sources that it reports on.', 'wsj-2024-11-01-north-korea-options'),
    note: text({ max: 1000, description: 'What a reader should know of it.', example: 'Translated from Korean by the publisher.' })
  }
})
