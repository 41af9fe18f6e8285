/** Who says so: citations as answers give them, and the table of the sources that an answer cites. */
import * as z from 'zod'
import type { RecordOf } from '../../resource/define.ts'
import type { DayView } from '../../resource/as-of.ts'
import { sources } from '../../resources/sources.ts'
import { sourceTier } from '../../vocabulary.ts'
import { dateOrNull, flag, idField, oneOfOrNull, textOrNull } from './schemas.ts'

/** A link to a place in a source. */
export const answerCitation = z.strictObject({
  source: idField('The source, which the table `sources` of the answer describes.', 'asiae-2024-11-02-wsj-options'),
  field: textOrNull('The field of the record that it supports; the whole record where it is null.', 'inForceOn', 200),
  locator: textOrNull('The place in the source.', 'last paragraph', 200),
  quote: textOrNull('A short quote, letter for letter.', 'may be better than introducing new sanctions', 300),
  read: flag('Whether the passage was read by the one who cites it.', true)
}).meta({ id: 'AnswerCitation', description: 'Who says so: a place in a source.' })
export type AnswerCitation = z.infer<typeof answerCitation>

/** The citations of something in an answer. */
export const citationsField = z.array(answerCitation).meta({ description: 'Who says so.' })

/** A source that an answer cites. */
export const answerSource = z.strictObject({
  id: idField('The id of the source.', 'asiae-2024-11-02-wsj-options'),
  later: z.boolean().nullable().meta({ description: 'Whether it was published after the day; null where the day of publication is not recorded. A later one is cited for an earlier fact for want of an earlier source, and its title, words and date do not appear here; its record has them.', example: false }),
  title: textOrNull('Its title.', 'Executive Order 13810 of September 20, 2017', 200),
  publisher: textOrNull('Who published it.', 'Federal Register', 200),
  tier: oneOfOrNull(sourceTier, 'How near it is to the fact.', 'official'),
  language: textOrNull('Its language, as a BCP 47 tag.', 'en', 35),
  publishedOn: dateOrNull('When it was published.', '2017-09-25'),
  url: textOrNull('Where it is.', 'https://www.govinfo.gov/app/details/FR-2017-09-25/2017-20647', 1000),
  mirrorOf: textOrNull('Whose text it copies.', 'Office of the Federal Register', 200)
}).meta({ id: 'AnswerSource', description: 'A source that the answer cites.' })
export type AnswerSource = z.infer<typeof answerSource>

interface Cited { readonly citations: readonly { readonly source: string, readonly field: string | null, readonly locator: string | null, readonly quote: string | null, readonly readOn: string | null }[] }

/** The citations of a record as an answer gives them. */
export const citationsOf = ({ citations }: Cited): AnswerCitation[] =>
  citations.map(({ source, field, locator, quote, readOn }) => ({ source, field, locator, quote, read: readOn !== null }))

/** Every source that is cited anywhere in a body, each once, in code-point order. */
export const citedSources = (body: unknown): string[] => {
  const ids = new Set<string>()
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk)
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'citations' && Array.isArray(inner)) for (const { source } of inner as { source: string }[]) ids.add(source)
        else walk(inner)
      }
    }
  }
  walk(body)
  return [...ids].sort()
}

/** The table of the sources cited. `found` are those that were public on the day or are undated; the others are named and no more. */
export const sourceTable = (ids: readonly string[], found: readonly RecordOf<typeof sources>[]): AnswerSource[] => {
  const known = new Map(found.map(source => [source.id, source]))
  return ids.map(id => {
    const source = known.get(id)
    return source === undefined
      ? { id, later: true, title: null, publisher: null, tier: null, language: null, publishedOn: null, url: null, mirrorOf: null }
      : { id, later: source.publishedOn === null ? null : false, title: source.title, publisher: source.publisher, tier: source.tier, language: source.language, publishedOn: source.publishedOn, url: source.url, mirrorOf: source.mirrorOf }
  })
}

/** Loads the table of the sources that a body cites. */
export const loadSources = async (view: DayView, body: unknown): Promise<AnswerSource[]> => {
  const ids = citedSources(body)
  return sourceTable(ids, await view.many(sources, ids))
}
