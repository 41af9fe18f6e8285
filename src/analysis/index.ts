/** The list of answers, in the order of the docs. A new answer is one folder and one line here. */
import type { Answer } from './shared/answer.ts'
import { coverage } from './coverage/answer.ts'

export const answers = [
  coverage
] as unknown as readonly Answer[]
