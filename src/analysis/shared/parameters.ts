/** Query parameters that several answers take, and the checks that need more than one of them. */
import * as z from 'zod'
import { firstDay, isPartialDate, lastDay, partialDatePattern } from '../../dates.ts'
import { Problem } from '../../errors.ts'
import { didYouMean } from '../../suggest.ts'
import type { Vocabulary } from '../../vocabulary.ts'
import { idsOf } from './schemas.ts'

/** The id of one record. */
export const idParameter = (description: string, example: string) => z.string().max(120).regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'is not an id').meta({ description, example })

/** A day, month or year. */
export const dateParameter = (description: string, example: string) => z.string().max(10)
  .regex(partialDatePattern, 'is not a date (YYYY-MM-DD, YYYY-MM or YYYY)').refine(isPartialDate, 'is not a day of the calendar')
  .meta({ description, example })

/** Values of a vocabulary, separated by commas. */
export const valuesParameter = (description: string, example: string) => z.string().max(1000).regex(/^[a-z_]+(?:,[a-z_]+){0,49}$/, 'is not a list of words separated by commas')
  .meta({ description: `${description} Separated by commas.`, example })

/** How many entries a page holds. */
export const limitParameter = z.string().max(3).regex(/^(?:[1-9]\d?|[1-4]\d\d|500)$/, 'is not a whole number from 1 to 500').optional()
  .meta({ description: 'How many entries a page holds, 1 to 500; 100 unless told.', example: '100' })

/** Where a page begins. */
export const cursorParameter = z.string().max(1000).regex(/^[A-Za-z0-9_-]+$/, 'is not a cursor').optional()
  .meta({ description: 'Where the page begins, as `next` of the page before gives it.', example: 'WyIyMDI0LTEwLTE4IiwiMDAiXQ' })

/** In which direction a stream runs. */
export const orderParameter = z.enum(['asc', 'desc']).optional().meta({ description: '`asc`: the earliest first, which holds unless told; `desc`: the latest first.', example: 'asc' })

/**
 * The values that such a parameter lists; undefined where it is absent.
 *
 * @throws Problem `invalid-request` for a value that the vocabulary, or the part of it that is allowed, has not
 */
export const valuesOf = <V extends string>(pointer: string, list: string | undefined, vocabulary: Vocabulary<V>, allowed = Object.keys(vocabulary.values) as V[]): V[] | undefined => {
  if (list === undefined) return undefined
  const given = idsOf(list)
  const known: readonly string[] = allowed
  const errors = given.filter(value => !known.includes(value)).map(value => ({ pointer, detail: `must be among ${known.join(', ')}.${didYouMean(value, known)}`, value }))
  if (errors.length > 0) throw new Problem('invalid-request', `"${errors[0]!.value}" is not a value of ${pointer}.`, errors)
  return given as V[]
}

/**
 * The days from the first possible one of `from` to the last possible one of `to`.
 *
 * @throws Problem `invalid-request` where the end lies before the beginning
 */
export const daysOf = (from: string | undefined, to: string | undefined): { from: string | undefined, to: string | undefined } => {
  const days = { from: from === undefined ? undefined : firstDay(from), to: to === undefined ? undefined : lastDay(to) }
  if (days.from !== undefined && days.to !== undefined && days.from > days.to) {
    throw new Problem('invalid-request', 'The period ends before it begins.', [{ pointer: 'to', detail: `lies before from (${from})`, value: to }])
  }
  return days
}

/**
 * Checks that at least one of some parameters is given: without any, an answer would have to read the whole base.
 *
 * @throws Problem `invalid-request` that names them
 */
export const requireOneOf = (query: Readonly<Record<string, unknown>>, names: readonly string[]): void => {
  if (names.some(name => query[name] !== undefined)) return
  throw new Problem('invalid-request', `Give at least one of ${names.join(', ')}.`, names.map(pointer => ({ pointer, detail: `at least one of ${names.join(', ')} is required` })))
}
