import { define, references } from '../resource/define.ts'
import { actor, code, date, enumeration, integer, reference, rows, text, url } from '../resource/fields.ts'
import { instrumentKind, instrumentRelation } from '../vocabulary.ts'
import { summary, title, votes } from './shared.ts'

/** Legal acts. */
export const instruments = define({
  name: 'instruments',
  one: 'instrument',
  component: 'Instrument',
  tag: 'Law',
  description: 'Legal acts: resolutions, executive orders, determinations, statutes, regulations and decisions, licences. A renewal is an instrument of its own, with the date it extends to.',
  example: 'us-eo-13810',
  publicOn: ['announcedOn', 'adoptedOn', 'publishedOn', 'inForceOn'],
  sorts: ['adoptedOn', 'inForceOn', 'publishedOn'],
  rules: [
    { rule: 'any-of', fields: ['announcedOn', 'adoptedOn', 'publishedOn', 'inForceOn'] },
    { rule: 'date-order', fields: ['announcedOn', 'publishedOn'] },
    { rule: 'date-order', fields: ['inForceOn', 'expiresOn'] },
    { rule: 'date-order', fields: ['adoptedOn', 'endedOn'] },
    { rule: 'date-order', fields: ['adoptedOn', 'extendsTo'] }
  ],
  fields: {
    title: title('Imposing Additional Sanctions With Respect to North Korea'),
    kind: enumeration(instrumentKind, { required: true, description: 'What kind of act it is.', example: 'executive_order' }),
    issuer: actor({ required: true, description: 'Who made it.', example: 'US' }),
    identifiers: rows({
      scheme: code({ required: true, description: 'The kind of citation.', example: 'eo', filter: false }),
      value: code({ required: true, max: 200, description: 'The citation.', example: 'E.O. 13810', filter: 'identifier' })
    }, { component: 'Identifier', description: 'Official citations.' }),
    announcedOn: date({ description: 'When it was first public, where that is before it was adopted or after.', example: '2017-09-21' }),
    adoptedOn: date({ description: 'When it was adopted or signed.', example: '2017-09-20', shownFromReached: true }),
    publishedOn: date({ description: 'When it was published officially.', example: '2017-09-25', shownFromReached: true }),
    inForceOn: date({ description: 'When it entered into force.', example: '2017-09-21', shownFromReached: true }),
    expiresOn: date({ description: 'When it lapses unless renewed, as known from the start.', example: '2018-09-21' }),
    endedOn: date({ description: 'When it ceased to apply.', example: '2022-01-01', hiddenUntilReached: true }),
    extendsTo: date({ description: 'For a renewal: up to when it extends.', example: '2025-06-26' }),
    relations: rows({
      relation: enumeration(instrumentRelation, { required: true, description: 'How it stands to the other.', example: 'based_on', filter: 'relation' }),
      instrument: reference('instruments', { required: true, description: 'The other instrument.', example: 'us-eo-13466', filter: 'relatedTo' }),
      note: text({ max: 500, description: 'What a reader should know of it.', example: 'Adds grounds for designation.' })
    }, { component: 'InstrumentRelation', description: 'How it stands to other instruments.' }),
    regimes: references('regimes', 'regime', 'The regimes that it belongs to.', 'us-dprk'),
    url: url({ description: 'Where its text is.', example: 'https://www.govinfo.gov/app/details/FR-2017-09-25/2017-20647' }),
    summary: summary('Widens the grounds for designation and gives power over foreign banks.'),
    votes,
    inFavour: integer({ description: 'Votes in favour.', example: 15, max: 1000, filter: false }),
    against: integer({ description: 'Votes against.', example: 0, max: 1000, filter: false }),
    abstentions: integer({ description: 'Abstentions.', example: 0, max: 1000, filter: false })
  }
})
