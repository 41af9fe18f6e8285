/** Schemas of answers that every route shares. */
import * as z from 'zod'
import { problemKinds, type ProblemKind } from '../errors.ts'
import { problemType, typeOf } from './problem.ts'

/** A problem, as RFC 9457 has it. */
export const problemSchema = z.strictObject({
  type: z.string().max(120).meta({ description: 'The kind of problem: a stable name.', example: typeOf('invalid-request') }),
  title: z.string().max(200).meta({ description: 'The kind of problem in words.', example: problemKinds['invalid-request'].title }),
  status: z.int().min(400).max(599).meta({ description: 'The status code.', example: 400 }),
  detail: z.string().max(2000).meta({ description: 'What is wrong with this request.', example: 'A parameter of the query is not valid. sneder is not a parameter here. Did you mean "sender"?' }),
  instance: z.string().max(2000).optional().meta({ description: 'The path that was asked for.', example: '/v1/measures' }),
  errors: z.array(z.strictObject({
    pointer: z.string().max(300).meta({ description: 'The field: a JSON pointer into the body, or the name of a parameter or header.', example: 'sneder' }),
    detail: z.string().max(2000).meta({ description: 'What is wrong with it.', example: 'is not a parameter here. Did you mean "sender"?' }),
    value: z.union([z.string().max(200), z.number(), z.boolean(), z.null()]).optional().meta({ description: 'The offending value, shortened.', example: 'US' })
  }).meta({ id: 'FieldProblem', description: 'One thing that is wrong with one field.' })).meta({ description: 'Every failing field, not only the first.' })
}).meta({ id: 'Problem', description: 'A problem, as RFC 9457 has it.' })

/** The responses of the kinds of problem that an operation can answer with, by status. */
export const problems = (...kinds: readonly ProblemKind[]): Record<string, unknown> => {
  const byStatus = new Map<number, string[]>()
  for (const kind of kinds) {
    const { status, title } = problemKinds[kind]
    byStatus.set(status, [...byStatus.get(status) ?? [], title])
  }
  const answer = (description: string) => ({ description, content: { [problemType]: { schema: problemSchema } } })
  return {
    ...Object.fromEntries([...byStatus].map(([status, titles]) => [status, answer(`${titles.join('; or ').replace(/; or (.)/g, (_, letter: string) => `; or ${letter.toLowerCase()}`)}.`)])),
    default: answer('Any other problem: too many requests (429), too busy (503), or something wrong here (500).')
  }
}
