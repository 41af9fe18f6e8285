/** Sentences made from records: small words that several answers share. Pure. */

/** `A`, `A and B`, `A, B and C`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`

/** A value of a vocabulary as words: `designation_round` gives `designation round`. */
export const spoken = (value: string): string => value.replaceAll('_', ' ')

/** An extent or a state as words: `list_based` gives `list-based`. */
export const spokenState = (value: string): string => spoken(value).replace('list based', 'list-based')

/** How many things of one kind get a sentence each; more are told in one. */
const sentencesEach = 5

/** A sentence for each of a few, or one for many. */
export const eachOrTogether = <T>(found: readonly T[], one: (item: T) => string, many: (items: readonly T[]) => string): string[] =>
  found.length <= sentencesEach ? found.map(one) : [many(found)]

/** The text with one full stop at its end. */
export const sentence = (text: string): string => /[.!?…]["”’)]?$/.test(text) ? text : `${text}.`

/** `1 day`, `3 days`, `0 days`. */
export const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`

const withArticle = /^(?:United |European |Netherlands|Philippines|Bahamas|Gambia|Maldives|Soviet |Central African |Czech Republic|Dominican Republic|Democratic |Republic |President|Prime Minister|Ministry|Minister|Office|Department|Multilateral |Security Council|General |Council|Cabinet|House |Senate|US |UK |EU |UN |NATO (?=S))/

/** A name inside a sentence: `the United States`, `Japan`. */
export const inside = (name: string): string => withArticle.test(name) ? `the ${name}` : name

/** Schemes of identifiers by which lawyers name an act, the first choice first; others are numbers of documents or lists. */
const spokenSchemes = ['eo', 'proclamation', 'pl', 'usc', 'cfr', 'ukpga', 'uksi', 'sor', 'sr', 'frli', 'unscr', 'oj', 'fr']

/** The citation by which an act is named: of the schemes that lawyers use, else the first that is recorded; null where there is none. */
export const citationOf = (identifiers: readonly { readonly scheme: string, readonly value: string }[]): string | null => {
  const rank = (scheme: string): number => spokenSchemes.includes(scheme) ? spokenSchemes.indexOf(scheme) : spokenSchemes.length
  return identifiers.toSorted((a, b) => rank(a.scheme) - rank(b.scheme))[0]?.value ?? null
}

/** The numbers in a text, without zeros in front; of a CELEX number (`32014R0833`) its year and number. */
const numbersIn = (text: string): string[] => (/^\d(\d{4})[A-Z]{1,2}(\d+)$/.exec(text)?.slice(1) ?? text.match(/\d+/g) ?? []).map(number => number.replace(/^0+(?=\d)/, ''))

/** The title of an act with its citation behind it, where the title does not hold its numbers already: `The Order (E.O. 13810)`. */
export const citedAs = (title: string, citation: string | null): string => {
  if (citation === null || title.includes(citation)) return title
  const [told, numbers] = [new Set(numbersIn(title)), numbersIn(citation)]
  return numbers.length > 0 && numbers.every(number => told.has(number)) ? title : `${title} (${citation})`
}

/** The text with a capital at its beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
