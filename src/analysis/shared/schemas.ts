/** Small schemas that answers are declared with: a description and an example on every field, a bound on every string. */
import * as z from 'zod'
import type { Vocabulary } from '../../vocabulary.ts'

/** The id of a record. */
export const idField = (description: string, example: string) => z.string().max(120).meta({ description, example })
/** The id of a record, or null. */
export const idOrNull = (description: string, example: string) => z.string().max(120).nullable().meta({ description, example })
/** Ids of records. */
export const idsField = (description: string, example: string) => z.array(z.string().max(120)).meta({ description, example: [example] })
/** A date of day, month or year precision. */
export const dateField = (description: string, example: string) => z.string().max(10).meta({ description, example })
/** A date, or null. */
export const dateOrNull = (description: string, example: string) => z.string().max(10).nullable().meta({ description, example })
/** Text for people. */
export const textField = (description: string, example: string, max = 2000) => z.string().max(max).meta({ description, example })
/** Text for people, or null. */
export const textOrNull = (description: string, example: string, max = 2000) => z.string().max(max).nullable().meta({ description, example })
/** Yes or no. */
export const flag = (description: string, example: boolean) => z.boolean().meta({ description, example })

const values = <V extends string>(vocabulary: Vocabulary<V>) => z.enum(Object.keys(vocabulary.values) as [V, ...V[]])
/** One value of a vocabulary. */
export const oneOf = <const V extends string>(vocabulary: Vocabulary<V>, description: string, example: NoInfer<V>) => values(vocabulary).meta({ description, example })
/** One value of a vocabulary, or null. */
export const oneOfOrNull = <const V extends string>(vocabulary: Vocabulary<V>, description: string, example: NoInfer<V>) => values(vocabulary).nullable().meta({ description, example })

const item = '[A-Za-z0-9][A-Za-z0-9._-]{0,119}'
/** A query parameter that takes ids separated by commas, at most 20 (30 ids of measure types fit as well). */
export const idList = (description: string, example: string) => z.string().max(2000)
  .regex(new RegExp(`^${item}(?:,${item}){0,99}$`), 'is not a list of ids separated by commas')
  .meta({ description: `${description} Ids separated by commas.`, example })

/** The ids of such a parameter, each once, in the order given. */
export const idsOf = (list: string | undefined): string[] => list === undefined ? [] : [...new Set(list.split(','))]
