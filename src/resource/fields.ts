/**
 * Kinds of field. A field is declared once, with a kind; the kind gives its schema, its column, its filter operators, its
 * OpenAPI text and its CSV cell, as FollowTheMoney's property types do.
 */
import * as z from 'zod'
import { afterDay, encodeDate, firstDay, isPartialDate, lastDay, partialDatePattern } from '../dates.ts'
import type { ColumnType } from '../db/tables.ts'
import type { ValueOf, Vocabulary } from '../vocabulary.ts'

/** Ids of records: readable, never renamed or reused. */
export const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/

/** A comparison that a filter offers, as it stands in brackets behind the field's name. */
export type Operator = 'eq' | 'in' | 'gt' | 'gte' | 'lt' | 'lte'

/** What a comparison becomes in SQL: each bound is `column op value`, and all must hold. */
export type Bound = readonly ['=' | '<' | '<=' | '>' | '>=', string | number]

/** What a kind of field knows. */
export interface Kind {
  readonly column: ColumnType
  readonly operators: readonly Operator[]
  /** The value as it is stored. */
  encode (value: unknown): string | number | null
  /** The bounds of one comparison with one value; throws a RangeError with a message for people where it is no value of this kind. */
  bounds (operator: Exclude<Operator, 'in'>, text: string): readonly Bound[]
}

const sqlOperator = { eq: '=', gt: '>', gte: '>=', lt: '<', lte: '<=' } as const
const plain = (value: unknown): string | number | null => value === null || value === undefined ? null : value as string | number

const textual: Pick<Kind, 'column' | 'encode' | 'bounds'> = {
  column: 'text', encode: plain, bounds: (operator, text) => [[sqlOperator[operator], text]]
}

const numeric = (column: 'integer' | 'real', pattern: RegExp): Kind => ({
  column,
  operators: ['eq', 'gt', 'gte', 'lt', 'lte'],
  encode: plain,
  bounds: (operator, text) => {
    if (!pattern.test(text)) throw new RangeError('is not a number')
    return [[sqlOperator[operator], Number(text)]]
  }
})

/** Every kind of scalar field. */
export const kinds = {
  text: { ...textual, operators: [] },
  code: { ...textual, operators: ['eq', 'in'] },
  url: { ...textual, operators: [] },
  enumeration: { ...textual, operators: ['eq', 'in'] },
  reference: { ...textual, operators: ['eq', 'in'] },
  actor: { ...textual, operators: ['eq', 'in'] },
  boolean: {
    column: 'boolean',
    operators: ['eq'],
    encode: value => value === null || value === undefined ? null : value === true ? 1 : 0,
    bounds: (_, text) => {
      if (text !== 'true' && text !== 'false') throw new RangeError('is neither "true" nor "false"')
      return [['=', text === 'true' ? 1 : 0]]
    }
  },
  integer: numeric('integer', /^-?\d{1,15}$/),
  number: numeric('real', /^-?\d{1,15}(?:\.\d{1,9})?$/),
  date: {
    column: 'text',
    operators: ['eq', 'gt', 'gte', 'lt', 'lte'],
    encode: value => typeof value === 'string' ? encodeDate(value) : null,
    bounds: (operator, text) => {
      if (!isPartialDate(text)) throw new RangeError('is not a date (YYYY-MM-DD, YYYY-MM or YYYY)')
      const from = ['>=', firstDay(text)] as const
      const to = ['<', afterDay(lastDay(text))] as const
      switch (operator) {
        case 'eq': return [from, to]
        case 'gte': return [from]
        case 'lte': return [to]
        case 'lt': return [['<', firstDay(text)]]
        case 'gt': return [['>=', afterDay(lastDay(text))]]
      }
    }
  }
} as const satisfies Record<string, Kind>

/** The name of a kind of scalar field. */
export type KindName = keyof typeof kinds

/** What every field says of itself. */
interface Common {
  readonly description: string
  /** Under which name lists filter by it. By default its own name, where its kind has operators; `false`: not at all. */
  readonly filter?: string | false
}

/** A scalar field. `T` is the type of its value in a record. */
export interface Scalar<T = unknown> extends Common {
  readonly type: 'scalar'
  readonly kind: KindName
  readonly required: boolean
  readonly example: string | number | boolean
  readonly schema: z.ZodType
  /** The record type that a reference points to. */
  readonly to?: string
  readonly vocabulary?: Vocabulary
  /** A later fact about the record: an `asOf` before the date does not show it. */
  readonly hiddenUntilReached?: boolean
  /** A step that may lie ahead, as the entry into force of an act that is public: readers do not see the date before it is reached; answers may know that it is not reached, and must not show it. */
  readonly shownFromReached?: boolean
  /** The end of what was looked at, as the last day that a finding covers: readers on an earlier day see that day instead. */
  readonly cutAtDay?: boolean
  /** Words as a publication has them: not shown on a day by which none of the record's sources was public. */
  readonly wordsOfSource?: boolean
  /** A date that cannot lie in the future: the day on which somebody did something. */
  readonly past?: boolean
  /** Never read at run time: carries the type. */
  readonly value?: T
}

/** A list of rows, kept in a table of its own. `T` is the type of a row, or of its only value. */
export interface List<T = unknown> extends Common {
  readonly type: 'list'
  /** The fields of a row. A list of plain values has one, named `value`. */
  readonly fields: Readonly<Record<string, Scalar>>
  readonly plain: boolean
  readonly min: number
  readonly max: number
  /** The name of the row's schema in the specification; one name, one set of fields. */
  readonly component?: string
  /** The dates that say when a row was first public, the first present one counting; empty: as its record. */
  readonly publicOn: readonly string[]
  readonly value?: T
}

/** Any field. */
export type Field = Scalar | List

/** The type of a record's value for a field. */
export type FieldValue<F> = F extends { readonly type: 'list', readonly value?: infer T } ? NonNullable<T>[] : F extends { readonly type: 'scalar', readonly value?: infer T } ? Exclude<T, undefined> : never

type Maybe<T, R> = R extends true ? T : T | null
interface Options<R extends boolean> extends Common { readonly required?: R, readonly hiddenUntilReached?: boolean, readonly shownFromReached?: boolean, readonly cutAtDay?: boolean, readonly wordsOfSource?: boolean, readonly past?: boolean }

const scalar = <T, R extends boolean>(kind: KindName, schema: z.ZodType, options: Options<R>, rest: { example: string | number | boolean, to?: string, vocabulary?: Vocabulary }): Scalar<Maybe<T, R>> =>
  ({ type: 'scalar', kind, schema, ...options, required: options.required ?? false, ...rest })

// C0 and C1 controls but for tab and line feed, and lone surrogates, have no place in text.
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/
const wellFormed = (text: string): boolean => text.isWellFormed() && !forbidden.test(text)
const string = (max: number): z.ZodType => z.string().min(1).max(max).refine(wellFormed, 'holds characters that are not text').normalize('NFC')

/** Text for people. `max` counts UTF-16 units, 200 unless told. Line breaks are allowed above 200. */
export const text = <const R extends boolean = false>(o: Options<R> & { example: string, max?: number }) => {
  const { max = 200, example, ...options } = o
  return scalar<string, R>('text', string(max), options, { example })
}

/** A short text that programs compare: a code, a language tag. */
export const code = <const R extends boolean = false>(o: Options<R> & { example: string, pattern?: RegExp, max?: number }) => {
  const { pattern, max = 120, example, ...options } = o
  return scalar<string, R>('code', pattern === undefined ? string(max) : z.string().max(max).regex(pattern), options, { example })
}

/** A web address, `http` or `https`, at most 1,000 characters. */
export const url = <const R extends boolean = false>(o: Options<R> & { example: string }) => {
  const { example, ...options } = o
  return scalar<string, R>('url', z.url({ protocol: /^https?$/ }).max(1000), options, { example })
}

/** A date of day, month or year precision; how such dates compare stands in `src/dates.ts`. */
export const date = <const R extends boolean = false>(o: Options<R> & { example: string }) => {
  const { example, ...options } = o
  const schema = z.string().regex(partialDatePattern, 'is not a date (YYYY-MM-DD, YYYY-MM or YYYY)').refine(isPartialDate, 'is not a day of the calendar').max(10)
  return scalar<string, R>('date', schema, options, { example })
}

/** One value of a vocabulary. */
export const enumeration = <const V extends string, const R extends boolean = false>(vocabulary: Vocabulary<V>, o: Options<R> & { example: NoInfer<V> }) => {
  const { example, ...options } = o
  const values = Object.keys(vocabulary.values) as [V, ...V[]]
  return scalar<ValueOf<Vocabulary<V>>, R>('enumeration', z.enum(values), options, { example, vocabulary })
}

/** The id of a record of another type. */
export const reference = <const R extends boolean = false>(to: string, o: Options<R> & { example: string }) => {
  const { example, ...options } = o
  return scalar<string, R>('reference', z.string().regex(idPattern).max(120), options, { example, to })
}

/** The id of an actor: a country, an organization or a person. */
export const actor = <const R extends boolean = false>(o: Options<R> & { example: string }) => {
  const { example, ...options } = o
  return scalar<string, R>('actor', z.string().regex(idPattern).max(120), options, { example, to: 'actors' })
}

/** True or false. */
export const boolean = <const R extends boolean = false>(o: Options<R> & { example: boolean }) => {
  const { example, ...options } = o
  return scalar<boolean, R>('boolean', z.boolean(), options, { example })
}

/** A whole number from `min` (0) to `max` (a billion). */
export const integer = <const R extends boolean = false>(o: Options<R> & { example: number, min?: number, max?: number }) => {
  const { example, min = 0, max = 1_000_000_000, ...options } = o
  return scalar<number, R>('integer', z.int().min(min).max(max), options, { example })
}

/** A quantity, from 0 to 10^15. */
export const number = <const R extends boolean = false>(o: Options<R> & { example: number }) => {
  const { example, ...options } = o
  return scalar<number, R>('number', z.number().min(0).max(1e15), options, { example })
}

/** The type of a row with these fields. */
export type Row<S> = { [K in keyof S]: FieldValue<S[K]> }

interface ListOptions { readonly description: string, readonly min?: number, readonly max?: number, readonly component?: string, readonly publicOn?: readonly string[] }

/** A list of rows with several fields each, at most `max` (500). */
export const rows = <const S extends Record<string, Scalar>>(fields: S, o: ListOptions): List<Row<S>> =>
  ({ type: 'list', fields, plain: false, filter: false, min: 0, max: 500, publicOn: [], ...o })

/** A list of plain values, each only once, at most `max` (500). `filter` names its filter: `targets` is filtered by `target`. */
export const many = <T>(value: Scalar<T>, o: { readonly description: string, readonly filter: string | false, readonly min?: number, readonly max?: number }): List<NonNullable<T>> => {
  const { filter, ...rest } = o
  return { type: 'list', fields: { value: { ...value, required: true, filter } }, plain: true, filter, min: 0, max: 500, publicOn: [], ...rest }
}
