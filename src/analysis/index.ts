/** The list of answers, in the order of the docs. A new answer is one folder and one line here. */
import { appraisal } from './appraisal/answer.ts'
import { calendarAnswer } from './calendar/answer.ts'
import { coverage } from './coverage/answer.ts'
import { gapsAnswer } from './gaps/answer.ts'
import { precedentsAnswer } from './precedents/answer.ts'
import type { Answer } from './shared/answer.ts'
import { threatsAnswer } from './threats/answer.ts'
import { timelineAnswer } from './timeline/answer.ts'

export const answers = [
  appraisal,
  coverage,
  gapsAnswer,
  timelineAnswer,
  threatsAnswer,
  calendarAnswer,
  precedentsAnswer
] as unknown as readonly Answer[]
