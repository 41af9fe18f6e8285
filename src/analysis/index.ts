/** The list of answers, in the order of the docs. A new answer is one folder and one line here. */
import type { Answer } from './shared/answer.ts'
import { appraisal } from './appraisal/answer.ts'
import { coverage } from './coverage/answer.ts'
import { threatsAnswer } from './threats/answer.ts'
import { timelineAnswer } from './timeline/answer.ts'

export const answers = [
  appraisal,
  coverage,
  timelineAnswer,
  threatsAnswer
] as unknown as readonly Answer[]
