/** Validation and serialisation with zod, for Fastify. */
import type { FastifySchemaCompiler } from 'fastify'
import type { FastifySerializerCompiler } from 'fastify/types/schema.js'
import * as z from 'zod'
import { Problem, type FieldProblem } from '../errors.ts'
import { fieldProblems } from '../field-problems.ts'

const where = { body: 'The body is not valid.', querystring: 'A parameter of the query is not valid.', params: 'A part of the path is not valid.', headers: 'A header is not valid.' } as const

/** Parameters that were given twice: the framework hands them over as lists. */
const repeated = (data: Record<string, unknown>): FieldProblem[] =>
  Object.entries(data).filter(([, value]) => Array.isArray(value)).map(([name, value]) => ({ pointer: name, detail: 'is given more than once', value: (value as unknown[]).map(String).join(', ').slice(0, 120) }))

/** Checks a part of a request against its zod schema; every failing field is told. */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart = 'body' }) => {
  const part = httpPart as keyof typeof where
  return (data: unknown) => {
    if (part === 'querystring') {
      const twice = repeated(data as Record<string, unknown>)
      if (twice.length > 0) return { error: new Problem('invalid-request', where[part], twice) }
    }
    const parsed = schema.safeParse(data ?? (part === 'body' ? null : {}))
    if (parsed.success) return { value: parsed.data }
    const problems = fieldProblems(parsed.error, data, schema)
      .map(problem => part === 'body' ? problem : { ...problem, pointer: problem.pointer.replace(/^\//, ''), detail: problem.detail.replace('is not a field here', 'is not a parameter here') })
    return { error: new Problem('invalid-request', `${where[part]} ${problems.length === 1 ? `${problems[0]!.pointer === '' ? 'It' : problems[0]!.pointer} ${problems[0]!.detail}` : `${problems.length} things are wrong.`}`.trim(), problems) }
  }
}

/**
 * Serialises answers. They are made from declarations, so that nothing leaves that the specification does not name; with
 * `verify`, as the tests run it, every answer is held against its schema and one that differs is an error.
 */
export const serializerCompiler = (verify: boolean): FastifySerializerCompiler<z.ZodType> => ({ schema, method, url, httpStatus }) => data => {
  if (verify && schema instanceof z.ZodType) {
    const parsed = schema.safeParse(JSON.parse(JSON.stringify(data)))
    if (!parsed.success) throw new Error(`The answer of ${method} ${url} (${httpStatus ?? ''}) is not what the specification says: ${z.prettifyError(parsed.error)}`)
  }
  return JSON.stringify(data)
}
