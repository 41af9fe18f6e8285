/** The appraisal as a brief in Markdown: a pure function of the answer. */
import type { AnswerCitation } from '../shared/citations.ts'
import { addedTitle } from './compare.ts'
import { citedAs, spoken } from '../shared/words.ts'
import type { AppraisalBody, AppraisedAction, AppraisedAssessment, AppraisedConstraint, AppraisedStance, OptionAppraisal } from './schemas.ts'

/** Text as Markdown shows it letter for letter, on one line. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(/[\\`*_[\]<>|#~]/g, '\\$&')

const attested = (value: string | null): string => value === null ? 'attestation not recorded' : spoken(value)
/** How far an option is used; where nothing that carried it out since names the event, that is said beside it. */
const adoptedHow = ({ use, degree, attestation, actions }: OptionAppraisal): string => {
  if (use !== 'adopted') return `${spoken(use)}${degree === null ? '' : ` in ${degree}`}`
  const named = actions.some(({ relation, afterEvent, namesEvent }) => relation === 'carries_out' && afterEvent && namesEvent)
  return `${spoken(use)}${degree === null ? '' : ` in ${degree}`} (${attested(attestation)}${named ? '' : '; not presented as an answer to the event'})`
}
const list = (lines: readonly string[]): string[] => lines.map(line => `- ${line}`)
const section = (title: string, lines: readonly string[], level = 2): string[] => lines.length === 0 ? [] : ['', `${'#'.repeat(level)} ${title}`, '', ...lines]

/** Footnotes, numbered as they first occur: one for each place in a source. */
const footnotes = (body: AppraisalBody) => {
  const numbers = new Map<string, number>()
  const sources = new Map([...(body.changes?.sources ?? []), ...body.sources].map(source => [source.id, source]))
  const keyOf = ({ source, locator }: AnswerCitation): string => JSON.stringify([source, locator])
  return {
    mark: (citations: readonly AnswerCitation[]): string => [...new Set(citations.map(citation => {
      const key = keyOf(citation)
      if (!numbers.has(key)) numbers.set(key, numbers.size + 1)
      return `[^${numbers.get(key)!}]`
    }))].join(''),
    notes: (): string[] => [...numbers].map(([key, number]) => {
      const [id, locator] = JSON.parse(key) as [string, string | null]
      const source = sources.get(id)
      const place = locator === null ? '' : `, ${plain(locator)}`
      if (source === undefined || source.later === true) return `[^${number}]: ${plain(id)}${place}. Published after the day; cited for an earlier fact, no words of its own are shown; the source: \`/v1/sources/${id}\`.`
      const of = source.mirrorOf === null ? '' : ` (copy of: ${plain(source.mirrorOf)})`
      return `[^${number}]: ${plain(source.publisher ?? id)}${of}, ${plain(source.title ?? id)}${source.publishedOn === null ? ', undated' : `, ${source.publishedOn}`}${place}. ${source.tier === null ? '' : `${spoken(source.tier)} source. `}${source.url === null ? '' : `<${source.url}>`}`.trim()
    })
  }
}

/** The brief. */
export const briefOf = (body: AppraisalBody): string => {
  const { mark, notes } = footnotes(body)
  const names = new Map(body.actors.map(({ id, name }) => [id, name]))
  const types = new Map(body.measureTypes.map(({ id, title }) => [id, title]))
  const name = (id: string): string => plain(names.get(id) ?? id)
  const named = (ids: readonly string[]): string => ids.map(name).join(', ')
  const sourceTitle = new Map(body.sources.map(({ id, title }) => [id, title]))
  const titles = new Map(body.options.map(({ option }) => [option.id, option.title]))

  const quoted = (quote: string | null): string => quote === null ? '' : ` “${plain(quote)}”`
  const constraint = (item: AppraisedConstraint): string =>
    `**${plain(item.title)}** (${spoken(item.kind)}${item.bars ? ', bars it' : ''}; from ${item.from}${item.scheduledTo === null ? '' : `, scheduled to end ${item.scheduledTo}`})${item.summary === null ? '' : `: ${plain(item.summary)}`} ${mark(item.citations)}`.trim()
  const stance = (item: AppraisedStance): string =>
    `${name(item.holder)}${item.person === null ? '' : ` (${name(item.person)})`} ${spoken(item.position)}, ${item.statedOn}, ${item.attestation}${item.decides ? ', decides' : ''}${item.supersededBy === null ? '' : ', superseded'}:${quoted(item.quote)} ${plain(item.title)}.${item.condition === null ? '' : ` Condition: ${plain(item.condition)}`} ${mark(item.citations)}`.trim()
  const assessment = (item: AppraisedAssessment): string => {
    const compared = item.preferredOver.length === 0 ? '' : item.judgedWorse ? ` It prefers: ${item.prefers.map(id => plain(titles.get(id) ?? id)).join('; ')}.` : ` It prefers it to: ${item.preferredOver.map(id => plain(titles.get(id) ?? id)).join('; ')}.`
    const published = item.publication === null ? null : sourceTitle.get(item.publication) ?? null
    return `${item.assessors.length === 0 ? 'Unnamed' : named(item.assessors)}, ${item.publishedOn}, on ${spoken(item.dimension)} (${item.judgedWorse ? 'prefers another option' : spoken(item.verdict)})${published === null ? '' : `, in ${plain(published)}`}:${quoted(item.quote)} ${plain(item.title)}.${compared}${item.rivals.length === 0 ? '' : ' Judged otherwise by others below or above.'} ${mark(item.citations)}`.trim()
  }
  const action = (item: AppraisedAction): string =>
    `${item.doneOn}: ${plain(item.title)} (${name(item.actor)}; ${attested(item.attestation)}${item.outcome === null || item.outcome === 'done' ? '' : `; ${item.outcome}`}${item.degree === null ? '' : `; ${item.degree === 'whole' ? 'the whole' : 'a part'} of the option, as ${plain(item.judgedBy ?? 'curators')} judge: ${plain(item.rationale ?? '')}`}) ${mark(item.citations)}`.trim()
  const block = (title: string, lines: readonly string[]): string[] => lines.length === 0 ? [] : ['', `*${title}*`, '', ...list(lines)]
  const conclusion = (item: OptionAppraisal): string => `${adoptedHow(item)}, ${spoken(item.path)}`

  const shownUses = 5
  const samePower = (uses: readonly AppraisedAction[]): string[] =>
    [...uses.slice(0, shownUses).map(action), ...(uses.length > shownUses ? [`and ${uses.length - shownUses} more, which the answer in JSON lists`] : [])]

  const optionText = (item: OptionAppraisal, index: number): string[] => {
    const { option } = item
    const for1 = (side: 'for' | 'against'): string[] => [
      ...item.stances.filter(({ position }) => side === 'for' ? position === 'supports' || position === 'conditional' : position === 'opposes').map(stance),
      ...item.assessments.filter(({ verdict, judgedWorse }) => side === 'for' ? verdict === 'favourable' && !judgedWorse : judgedWorse || verdict === 'unfavourable').map(assessment)
    ]
    const rest = [...item.stances.filter(({ position }) => position === 'considering' || position === 'undecided').map(stance), ...item.assessments.filter(({ verdict, judgedWorse }) => verdict === 'mixed' && !judgedWorse).map(assessment)]
    const facts = [
      option.deciders.length === 0 ? '' : `Decided by ${named(option.deciders)}${option.decisionRule === null ? '' : ` (${spoken(option.decisionRule)})`}.`,
      option.targets.length === 0 ? '' : `On ${named(option.targets)}.`,
      option.measureTypes.length === 0 ? '' : `Measures: ${option.measureTypes.map(id => plain(types.get(id) ?? id)).join(', ')}.`,
      option.legalBasis.length === 0 ? '' : `Legal basis: ${option.legalBasis.map(({ title, citation, stands }) => `${plain(citedAs(title, citation))}${stands ? '' : ' (does not stand)'}`).join('; ')}.`,
      option.repeatable ? 'It can be repeated.' : 'It cannot be repeated.'
    ].filter(text => text !== '')
    return [
      '', `### ${index + 1}. ${plain(option.title)}: ${conclusion(item)}`, '',
      `${option.summary === null ? '' : plain(option.summary)} ${mark(option.citations)}`.trim(), '',
      facts.join(' '),
      ...block('Why', item.reasons.filter(({ rule }) => rule !== 'constraint-applies').map(({ rule, text }) => `${plain(text)} (${rule})`)),
      ...block('Against it on the day', item.constraints.map(constraint)),
      ...block('For', for1('for')),
      ...block('Against', for1('against')),
      ...block('Open or mixed', rest),
      ...block('What was done', item.actions.filter(({ relation }) => relation === 'carries_out').map(action)),
      ...block('Other actions under the same acts', samePower(item.actions.filter(({ relation }) => relation === 'same_power'))),
      ...block('Found', item.findings.map(finding => `${plain(finding.title)} (${spoken(finding.verdict)}, ${finding.from} to ${finding.to}) ${mark(finding.citations)}`.trim()))
    ]
  }

  const why = (reasons: readonly { readonly rule: string, readonly text: string }[], prefix: string): string => {
    const found = reasons.find(({ rule }) => rule.startsWith(prefix))
    return found === undefined ? '' : ` (${plain(found.text)})`
  }
  const recorded = body.options.filter(({ derived, option }) => !derived || option.kind === 'no_action')
  const derived = body.options.filter(({ derived, option }) => derived && option.kind !== 'no_action')
  const { event, changes } = body
  const head = [
    `# ${plain(body.sender.name)}: what can still be done${event.title === null ? '' : ` about “${plain(event.title)}”`}`, '',
    `As of **${body.asOf}**${body.target === null ? '' : `, on ${plain(body.target.name)}`} · revision ${body.revision} of the knowledge base`, '',
    `> ${plain(body.notice)}`
  ]
  const question = (): string[] => event.public
    ? [`${plain(event.title ?? event.id)}: ${plain(event.summary ?? '')} It began on ${event.startedOn ?? 'an unknown day'} and was public on ${event.firstPublicOn ?? 'an unknown day'}. ${mark(event.citations)}`, '', `${plain(body.sender.name)}: what can still be done about it, what is used up, what is blocked and by what, and who says so?`]
    : list(body.reasons.map(({ text }) => plain(text)))
  const beyond = body.coverage.reviewed.filter(({ type, beyond }) => type === 'events' && beyond).map(({ reviewedThrough }) => `The dossier was followed up to ${reviewedThrough}: use and path are the last ones known, and what changed since is not.`)
  const overview = recorded.length === 0
    ? []
    : ['| Option | Use | Path |', '|---|---|---|', ...recorded.map(item => `| ${plain(item.option.title)} | ${adoptedHow(item)} | ${spoken(item.path)} |`),
        '', `Order: ${body.order.map(({ text }) => plain(text)).join(' ')} There is no score.`, ...beyond.flatMap(text => ['', text])]
  const changed = (): string[] => changes === null
    ? []
    : [`From ${changes.from} to ${changes.to}:`, '',
        ...list(changes.options.map(({ title, change, useBefore, useAfter, pathBefore, pathAfter, added, gone, reasons }) => [
          `**${plain(title)}** (${change})`,
          useBefore === useAfter ? '' : `use: ${spoken(useBefore ?? 'none')} → ${spoken(useAfter ?? 'none')}${why(reasons, 'use-')}`,
          pathBefore === pathAfter ? '' : `path: ${spoken(pathBefore ?? 'none')} → ${spoken(pathAfter ?? 'none')}${why(reasons, 'path-')}`,
          added.length === 0 ? '' : `new: ${added.map(item => `${plain(addedTitle(item))} ${mark(item.citations)}`.trim()).join('; ')}`,
          gone.length === 0 ? '' : `no longer: ${gone.map(item => plain(item.title)).join('; ')}`
        ].filter(text => text !== '').join('; '))),
        ...list([...changes.added.map(item => `New: ${plain(item.title)} ${mark(item.citations)}`.trim()), ...changes.gone.map(item => `No longer: ${plain(item.title)}`)])]

  const lines = [
    ...head,
    ...section('The question', question()),
    ...section('What is left, in short', overview),
    ...section('Against every answer', list(body.constraints.map(constraint))),
    ...section('Judgements of the whole', list(body.assessments.map(assessment))),
    ...(recorded.length === 0 ? [] : ['', '## Option by option', ...recorded.flatMap(optionText)]),
    ...section('What others have in force and this sender has not', derived.length === 0 ? [] : ['Found by comparing records; no proposal of these is recorded.', '', ...list(derived.map(item => `**${plain(item.option.title)}**: ${plain(item.reasons[0]?.text ?? '')} Use ${spoken(item.use)}, path ${spoken(item.path)}.`))]),
    ...section('What others did', list(body.context.map(action))),
    ...section('What changed', changed()),
    ...section('What is missing', list(body.coverage.missing.map(plain)))
  ]
  return [...lines, ...section('Sources', notes()), ''].join('\n')
}
