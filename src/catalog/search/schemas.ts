/** What search and suggestions are asked and what they answer. */
import * as z from 'zod'
import { idList } from '../../analysis/shared/schemas.ts'
import { asOfSchema, knownAtSchema } from '../../resource/query.ts'

const text = (max: number, description: string, example: string) => z.string().max(max).meta({ description, example })

const q = z.string().min(1).max(2_000).meta({
  description: 'What to look for: a name or code in any language, a citation however written, words, or the beginning of one. The first 200 characters and twelve words are read. Any text is allowed; none of it is an operator. In a URL a plus sign is written `%2B`.',
  example: '북한'
})
const types = z.string().max(400).regex(/^[a-z-]{1,60}(?:,[a-z-]{1,60}){0,19}$/, 'is not a list of record types separated by commas').optional()
  .meta({ description: 'Only records of these types, separated by commas.', example: 'instruments,measures' })

/** The query of a search. */
export const searchQuery = z.strictObject({
  q,
  type: types,
  sender: idList('Only records whose sender, issuer or acting actor is recorded as one of these.', 'US').optional(),
  target: idList('Only records that fall on one of these.', 'KP').optional(),
  year: z.string().max(100).regex(/^\d{4}(?:,\d{4}){0,19}$/, 'is not a list of years separated by commas').optional().meta({ description: 'Only records first public in one of these years, separated by commas.', example: '2017' }),
  limit: z.string().max(3).regex(/^(?:[1-9]\d?|100)$/, 'is not a whole number from 1 to 100').optional().meta({ description: 'How many records a page holds, 1 to 100; 20 unless told.', example: '20' }),
  cursor: z.string().min(1).max(1_000).optional().meta({ description: 'Where the page before ended: take it from `next`. It is bound to the query and reads at one revision.', example: 'WzEsImIiLDFd' }),
  asOf: asOfSchema.meta({ description: 'A day in the world: only records public by then, found by nothing that was not.', example: '2024-11-01' }),
  knownAt: knownAtSchema
})

/** The query of suggestions. */
export const suggestQuery = z.strictObject({
  q,
  type: types,
  limit: z.string().max(2).regex(/^(?:[1-9]|1\d|20)$/, 'is not a whole number from 1 to 20').optional().meta({ description: 'How many suggestions, 1 to 20; 8 unless told.', example: '8' }),
  asOf: asOfSchema.meta({ description: 'A day in the world: only what was public by then.', example: '2024-11-01' }),
  knownAt: knownAtSchema
})

const type = text(60, 'The record type.', 'countries')
const id = text(120, 'The id of the record.', 'KP')
const title = text(300, 'What it is called: its title, or its name in English where it has one.', 'North Korea')
const matched = z.enum(['name', 'beginning', 'text', 'some_words']).meta({
  description: 'How it was found, the best first: `name`, it goes by exactly this; `beginning`, a name of it begins so; `text`, it holds every word, or is about the actor that is named and holds the others; `some_words`, it holds some of the words, given only where no record holds all.',
  example: 'name'
})

const snippet = z.strictObject({
  field: text(80, 'The field, with a dot for a field of a row.', 'names.text'),
  text: text(2_200, 'A piece of its text, as plain text: escape it before it goes into HTML. An ellipsis stands where something is left out.', '북한'),
  marks: z.array(z.strictObject({
    start: z.int().min(0).meta({ description: 'Where it begins.', example: 0 }),
    end: z.int().min(0).meta({ description: 'Where it ends: the first place behind it.', example: 2 })
  }).meta({ id: 'Mark', description: 'A place in a text, counted in UTF-16 units from 0, as JavaScript and Java count.' })).meta({ description: 'What to highlight in it. In order, and none overlaps another.' })
}).meta({ id: 'Snippet', description: 'A piece of a text with the places to highlight.' })

const facet = (description: string, example: string) => z.array(z.strictObject({
  value: text(120, 'The value, as the filter takes it.', example),
  count: z.int().min(1).meta({ description: 'How many of the records found have it.', example: 12 })
}).meta({ description: 'A value with its count.' })).meta({ description })

/** What a search answers. */
export const searchAnswer = z.strictObject({
  items: z.array(z.strictObject({
    type,
    id,
    title,
    matched,
    name: z.string().max(300).nullable().meta({ description: 'The name by which it was found, as the record has it; null where it was found by its text.', example: '북한' }),
    year: z.int().min(1).max(9_999).nullable().meta({ description: 'The year in which it was first public; null where it has no such date.', example: 2017 }),
    snippets: z.array(snippet).meta({ description: 'Up to two pieces of its text that hold what was looked for.' })
  }).meta({ id: 'SearchHit', description: 'A record that was found.' })).meta({ description: 'The records of this page, the best first.' }),
  total: z.int().min(0).meta({ description: 'How many records were found, on all pages; where `complete` is false there are more.', example: 42 }),
  complete: z.boolean().meta({ description: 'Whether every record that holds the words was weighed. A search weighs 5,000 at most, those recorded first.', example: true }),
  facets: z.strictObject({
    types: facet('By record type.', 'measures'),
    senders: facet('By sender, issuer or acting actor, as recorded.', 'US'),
    targets: facet('By target.', 'KP'),
    years: facet('By the year in which it was first public.', '2017')
  }).meta({ id: 'SearchFacets', description: 'The records found, counted by what they can be narrowed by; up to 50 values each, the most frequent first.' }),
  read: z.strictObject({
    words: z.array(text(60, 'A word, folded, or a citation in one form.', 'eo:13810')).meta({ description: 'What was looked for.' }),
    cut: z.boolean().meta({ description: 'Whether the query was longer than what is read of it.', example: false }),
    corrected: z.array(z.strictObject({
      word: text(60, 'A word that no record holds.', 'koera'),
      taken: z.array(text(60, 'A word.', 'korea')).meta({ description: 'The words near to it that were looked for in its place.' })
    }).meta({ id: 'Correction', description: 'A word that was put right.' })).meta({ description: 'Words that no record holds, with those taken in their place.' })
  }).meta({ id: 'QueryRead', description: 'How the query was read.' }),
  next: z.string().max(12_000).nullable().meta({ description: 'The path of the next page; null on the last.', example: null }),
  asOf: z.string().max(10).nullable().meta({ description: 'The day that was asked for; null where none was, and records of any date are found.', example: '2024-11-01' }),
  revision: z.int().min(0).meta({ description: 'The revision of the base that was searched.', example: 812 })
}).meta({ id: 'SearchAnswer', description: 'What a search found.' })

/** What suggestions answer. */
export const suggestAnswer = z.strictObject({
  items: z.array(z.strictObject({
    text: text(300, 'What to complete the input to: the name by which the record was found, or its title.', 'North Korea'),
    type,
    id,
    title,
    matched
  }).meta({ id: 'Suggestion', description: 'A record that the input may mean.' })).meta({ description: 'Records that the input may mean, the best first.' }),
  revision: z.int().min(0).meta({ description: 'The revision of the base that was searched.', example: 812 })
}).meta({ id: 'SuggestAnswer', description: 'What the input may mean.' })
