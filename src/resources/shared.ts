/** Fields that several record types share. */
import { actor, code, date, enumeration, many, reference, rows, text } from '../resource/fields.ts'
import { dayOf, degree, periodState, vote } from '../vocabulary.ts'

/** A list of actors. `filter` is the name under which lists filter by it. */
export const actors = (filter: string, description: string, example: string, min = 0) =>
  many(actor({ required: true, description, example }), { description, filter, min })

/** What begins with each day: imposed, suspended, reimposed, ended. The state on a date is the latest that has begun. */
export const periods = rows({
  state: enumeration(periodState, { required: true, description: 'What begins.', example: 'imposed', filter: false }),
  from: date({ required: true, description: 'The first day of the period.', example: '2017-09-21', filter: false }),
  dayOf: enumeration(dayOf, { description: 'What that day is the day of; where nothing is said, of the start.', example: 'start', filter: false }),
  announcedOn: date({ description: 'The day on which it was public, where that is not the first day of the period.', example: '2017-09-20', filter: false }),
  instrument: reference('instruments', { description: 'The act by which it begins.', example: 'us-eo-13810', filter: false }),
  note: text({ max: 500, description: 'What a reader should know of it.', example: 'In force at 12:01 a.m. Eastern time.' })
}, { component: 'Period', min: 1, description: 'The periods of its life, one row for each change of state.', publicOn: ['announcedOn', 'from'] })

/** Which options an action carries out, as the curators judge it. */
export const carriesOut = rows({
  option: reference('options', { required: true, description: 'The option.', example: 'us-troops-designations-kp', filter: 'option' }),
  degree: enumeration(degree, { required: true, description: 'How much of it.', example: 'part', filter: false }),
  judgedBy: text({ required: true, description: 'Who judged so.', example: 'curators' }),
  rationale: text({ required: true, max: 500, description: 'Why.', example: 'The round names the troop deployment as its reason.' })
}, { component: 'CarriedOutOption', description: 'The options that it carries out, wholly or in part: an editorial judgement.' })

/** How members voted, by name. */
export const votes = rows({
  actor: actor({ required: true, description: 'The member.', example: 'RU', filter: 'voter' }),
  vote: enumeration(vote, { required: true, description: 'How it voted.', example: 'veto', filter: false })
}, { component: 'Vote', description: 'How members voted, where a record of it was read.' })

/** The language of a quote. */
export const quoteLanguage = code({ pattern: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, max: 35, description: 'Language of the quote, as a BCP 47 tag.', example: 'en', filter: false })

/** A title: one line, in our own words. */
export const title = (example: string) => text({ required: true, description: 'What it is, in one line.', example })

/** A summary: plain text, at most 2,000 characters. */
export const summary = <const R extends boolean = false>(example: string, required?: R) =>
  text<R>({ max: 2000, description: 'What it says or means, in a few sentences.', example, required: required as R })
