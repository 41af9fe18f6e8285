/** Sentences made from records: small words that several answers share. Pure. */

/** `A`, `A and B`, `A, B and C`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`

/** A value of a vocabulary as words: `designation_round` gives `designation round`. */
export const spoken = (value: string): string => value.replaceAll('_', ' ')

/** The text with one full stop at its end. */
export const sentence = (text: string): string => /[.!?…]["”’)]?$/.test(text) ? text : `${text}.`

/** `1 day`, `3 days`, `0 days`. */
export const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`

const withArticle = /^(?:United |European |Netherlands|Philippines|Bahamas|Gambia|Maldives|Soviet |Central African |Czech Republic|Dominican Republic|Democratic |Republic |President|Prime Minister|Ministry|Minister|Office|Department|Multilateral |Security Council|General |Council|Cabinet|House |Senate|US |UK |EU |UN |NATO (?=S))/

/** A name inside a sentence: `the United States`, `Japan`. */
export const inside = (name: string): string => withArticle.test(name) ? `the ${name}` : name

/** The title of an act with its official citation behind it, where there is one that the title does not hold: `The Order (E.O. 13810)`. */
export const citedAs = (title: string, citation: string | null | undefined): string =>
  citation === null || citation === undefined || title.includes(citation) ? title : `${title} (${citation})`

/** The text with a capital at its beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
