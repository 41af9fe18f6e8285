/** Turns zod's issues into field problems that name the field, quote the value and suggest the near word. */
import * as z from 'zod'
import type { FieldProblem } from './errors.ts'
import { didYouMean } from './suggest.ts'

type Issue = z.core.$ZodIssue

const pointerOf = (path: readonly PropertyKey[]): string => path.map(part => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, part) => typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[part] : undefined, input)

/** A value as a message may quote it: short, and never a whole object. */
const quotable = (value: unknown): unknown => typeof value === 'string' ? value.slice(0, 120) : typeof value === 'object' && value !== null ? undefined : value

const detailOf = (issue: Issue, value: unknown): string => {
  switch (issue.code) {
    case 'invalid_type': return value === undefined ? 'is required' : `must be ${issue.expected === 'array' ? 'a list' : issue.expected === 'object' ? 'an object' : `a ${issue.expected}`}`
    case 'invalid_value': return `must be one of ${issue.values.map(String).join(', ')}.${typeof value === 'string' ? didYouMean(value, issue.values.map(String)) : ''}`
    case 'too_small': return issue.origin === 'string' ? `must have at least ${String(issue.minimum)} character${issue.minimum === 1 ? '' : 's'}` : issue.origin === 'array' ? `must hold at least ${String(issue.minimum)}` : `must be at least ${String(issue.minimum)}`
    case 'too_big': return issue.origin === 'string' ? `must have at most ${String(issue.maximum)} characters` : issue.origin === 'array' ? `must hold at most ${String(issue.maximum)}` : `must be at most ${String(issue.maximum)}`
    case 'invalid_format': return issue.format === 'regex' ? (issue.message.startsWith('Invalid') ? `does not have the form ${issue.pattern ?? ''}` : issue.message) : `is not a valid ${issue.format}`
    default: return issue.message
  }
}

/** The names of the fields of the object at a path of a schema: what an unknown one is compared with. */
const namesAt = (schema: z.ZodType, path: readonly PropertyKey[]): string[] => {
  let at: unknown = schema
  const bare = (): unknown => {
    while (at instanceof z.ZodOptional || at instanceof z.ZodNullable) at = at.unwrap()
    return at
  }
  for (const part of path) {
    const inner = bare()
    at = inner instanceof z.ZodArray ? inner.element : inner instanceof z.ZodObject ? inner.shape[String(part)] : undefined
  }
  const found = bare()
  return found instanceof z.ZodObject ? Object.keys(found.shape) : []
}

/** Every failing field of a zod error, in the order of the input. `input` is what was parsed with the schema. */
export const fieldProblems = (error: z.ZodError, input: unknown, schema: z.ZodType): FieldProblem[] => error.issues.flatMap((issue): FieldProblem[] => {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({ pointer: pointerOf([...issue.path, key]), detail: `is not a field here.${didYouMean(key, namesAt(schema, issue.path))}`, value: quotable(valueAt(input, [...issue.path, key])) }))
  }
  const value = valueAt(input, issue.path)
  const shown = quotable(value)
  return [{ pointer: pointerOf(issue.path), detail: detailOf(issue, value), ...(shown === undefined ? {} : { value: shown }) }]
})
