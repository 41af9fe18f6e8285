import { define, names } from '../resource/define.ts'
import { actor, date, enumeration, reference, rows, text } from '../resource/fields.ts'
import { organizationKind } from '../vocabulary.ts'

/** Non-state actors: organizations, agencies, legislatures, companies. */
export const organizations = define({
  name: 'organizations',
  one: 'organization',
  component: 'Organization',
  tag: 'Actors',
  family: 'actors',
  description: 'Actors that are not states: the United Nations, the European Union, agencies with the actor that they act for, legislatures, armed forces, companies, media.',
  example: 'EU',
  sorts: ['foundedOn'],
  rules: [{ rule: 'date-order', fields: ['foundedOn', 'dissolvedOn'] }],
  fields: {
    kind: enumeration(organizationKind, { required: true, description: 'What kind of organization it is.', example: 'agency' }),
    names: names(1),
    actsFor: actor({ description: 'The actor for which it acts: a stance or an action of the agency is one of that actor.', example: 'US' }),
    home: reference('countries', { description: 'The country where it is at home.', example: 'US' }),
    foundedOn: date({ description: 'When it was founded.', example: '1950-12' }),
    dissolvedOn: date({ description: 'When it ceased to exist.', example: '2024-04-30', hiddenUntilReached: true }),
    members: rows({
      actor: actor({ required: true, description: 'The member.', example: 'DE', filter: 'member' }),
      from: date({ description: 'From when it was a member.', example: '1958-01-01', filter: false }),
      to: date({ description: 'Until when it was a member.', example: '2020-01-31', filter: false, hiddenUntilReached: true }),
      note: text({ max: 500, description: 'What a reader should know of it.', example: 'Bound by its acts until 31 December 2020.' })
    }, { component: 'Member', description: 'Its members, with dates. Acts of the European Union and of the Security Council bind members.', publicOn: ['from'] })
  }
})
