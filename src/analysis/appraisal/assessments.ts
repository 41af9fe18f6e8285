/** Judgements of an option, rivals side by side. Pure. */
import { compareDates } from '../../dates.ts'
import { citationsOf } from '../shared/citations.ts'
import type { Assessment } from './records.ts'
import type { AppraisedAssessment } from './schemas.ts'

/** On which side of an option an assessment stands: 1 for it, -1 against it, 0 both. One that prefers another option stands against it. */
export const sideOf = ({ options, preferredOver, verdict }: Pick<Assessment, 'options' | 'preferredOver' | 'verdict'>, option: string): 1 | 0 | -1 => {
  if (options.includes(option)) return verdict === 'favourable' ? 1 : verdict === 'unfavourable' ? -1 : 0
  return preferredOver.includes(option) ? -1 : 0
}

const shown = (assessment: Assessment, judgedWorse: boolean, rivals: string[]): AppraisedAssessment => ({
  id: assessment.id,
  title: assessment.title,
  assessors: assessment.assessors,
  publication: assessment.publication,
  dimension: assessment.dimension,
  verdict: assessment.verdict,
  judgedWorse,
  prefers: assessment.preferredOver.length > 0 ? assessment.options : [],
  preferredOver: assessment.preferredOver,
  publishedOn: assessment.publishedOn,
  quote: assessment.quote,
  language: assessment.language,
  summary: assessment.summary,
  rivals,
  citations: citationsOf(assessment)
})

const latestFirst = (assessments: readonly Assessment[]): Assessment[] => assessments.toSorted((a, b) => compareDates(b.publishedOn, a.publishedOn) || (a.id < b.id ? -1 : 1))

/** The assessments of an option, the latest first (rule `rival-assessments`). */
export const assessmentsOn = (option: string, assessments: readonly Assessment[]): AppraisedAssessment[] => {
  const about = latestFirst(assessments.filter(({ options, preferredOver }) => options.includes(option) || preferredOver.includes(option)))
  return about.map(assessment => shown(assessment, !assessment.options.includes(option), about
    .filter(other => other.dimension === assessment.dimension && sideOf(other, option) * sideOf(assessment, option) === -1).map(({ id }) => id)))
}

/** The assessments of an event that name no option, the latest first. */
export const assessmentsOfEvent = (event: string, assessments: readonly Assessment[]): AppraisedAssessment[] =>
  latestFirst(assessments.filter(({ events, options, preferredOver }) => events.includes(event) && options.length === 0 && preferredOver.length === 0)).map(assessment => shown(assessment, false, []))
