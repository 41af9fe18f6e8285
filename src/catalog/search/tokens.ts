/**
 * The tokenizer: the one way in which text becomes tokens, for what is stored and for what is asked, on every engine.
 *
 * Words are lower-cased and lose their diacritics; runs of Chinese, Japanese and Korean script, which know no spaces between
 * words, become pairs of neighbouring characters; citations of legal acts, however written, become one token each
 * ("EO 13810", "E.O. 13810" and "Executive Order 13810" are `eo:13810`).
 */

/** A token and where it stands in the text, in UTF-16 units. */
export interface Token { readonly token: string, readonly start: number, readonly end: number }

/** The longest token that is kept; longer words are cut. */
const longestToken = 40

const pairedScripts = String.raw`\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u30fc`
// A word is a run of letters, marks and digits of other scripts, apostrophes inside included; or a run of a paired script.
const wordPattern = new RegExp(String.raw`[${pairedScripts}]+|(?:[[\p{L}\p{N}\p{M}]--[${pairedScripts}]])+(?:['’](?:[\p{L}--[${pairedScripts}]])+)*`, 'gv')
const paired = new RegExp(`^[${pairedScripts}]`, 'v')
const plain = /^[a-z0-9]+$/

const replaced: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 'th' }

/** Lower case without diacritics, in one form of Unicode: `Québec` and `QUEBEC` are the same. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase()
  if (plain.test(lower)) return lower
  return lower.normalize('NFKD').replace(/\p{Mn}/gu, '').replace(/[ßæœøđðłıþ'’]/g, letter => replaced[letter] ?? '').normalize('NFC').toLowerCase()
}

/** A kind of citation: how it is written, and the token that stands for it. Patterns begin at a word and look at few characters. */
interface Citation { readonly pattern: RegExp, readonly token: (match: RegExpMatchArray) => string, readonly also?: string }

const celex = ([, year, letter, number]: RegExpMatchArray): string => {
  // Regulations were numbered number/year until 2014, everything else year/number.
  const [y, n] = [Number(year), Number(number)]
  return letter!.toUpperCase() === 'R' && y < 2015 ? `${n}/${y}` : `${y}/${n}`
}

const citations: readonly Citation[] = [
  // E.O. 13810, EO13810, Executive Order No. 13810
  { pattern: /(?<![\p{L}\p{N}])(?:e\.?\s?o\.?|executive\s{1,3}orders?)[\s-]{0,3}(?:no\.?\s{0,3})?(\d{4,5})(?!\d)/giu, token: ([, number]) => `eo:${number}`, also: 'eo' },
  // S/RES/2397 (2017), UNSCR 2397, resolution 2397, 안보리 결의 2397호
  { pattern: /(?:(?<![\p{L}\p{N}])(?:s\/res\/|unscr[\s-]{0,3}|scr\s{1,3}|(?:res\.|resolutions?)\s{1,3}(?:no\.?\s{0,3})?)|결의\s{0,3}(?:제\s{0,3})?)(\d{1,4})(?![\d/])(?:호|\s{0,2}\((?:19|20)\d\d\))?/giu, token: ([, number]) => `unscr:${number}`, also: 'unscr' },
  // 31 CFR part 510, 31 C.F.R. § 510.201
  { pattern: /(?<!\d)(\d{1,2})\s{0,3}c\.?\s?f\.?\s?r\.?\s{0,3}(?:parts?\s{0,3}|§{1,2}\s{0,3}|sec(?:tion|\.)?\s{0,3})?(\d{1,4})(?!\d)/giu, token: ([, title, part]) => `cfr:${title}:${part}`, also: 'cfr' },
  // 82 FR 44705, 82 Fed. Reg. 44,705
  { pattern: /(?<!\d)(\d{2,3})\s{0,3}(?:f\.?\s?r\.?|fed\.?\s?reg\.?)\s{1,3}(\d{1,3},?\d{3})(?!\d)/giu, token: ([, volume, page]) => `fr:${volume}:${page!.replace(',', '')}`, also: 'fr' },
  // 22 U.S.C. 9201
  { pattern: /(?<!\d)(\d{1,2})\s{0,3}u\.?\s?s\.?\s?c\.?\s{0,3}(?:§{1,2}\s{0,3})?(\d{1,5})(?!\d)/giu, token: ([, title, section]) => `usc:${title}:${section}`, also: 'usc' },
  // Pub. L. 115-44, Public Law No. 115-44, P.L. 115-44
  { pattern: /(?<![\p{L}\p{N}])(?:p\.?\s?l\.?|pub\.?\s?l\.?|public\s{1,3}law)\s{0,3}(?:no\.?\s{0,3})?(\d{2,3})[-–](\d{1,3})(?!\d)/giu, token: ([, congress, number]) => `pl:${congress}-${number}`, also: 'pl' },
  // S.I. 2019 No. 855, SI 2019/855
  { pattern: /(?<![\p{L}\p{N}])s\.?\s?i\.?\s{0,3}((?:19|20)\d\d)\s{0,3}(?:no\.?\s{0,3}|\/)(\d{1,5})(?!\d)/giu, token: ([, year, number]) => `${year}/${number}`, also: 'si' },
  // 32014R0833: the CELEX number of an act of the European Union
  { pattern: /(?<![\p{L}\p{N}])3((?:19|20)\d\d)([RDLE])(\d{4})(?!\d)/giu, token: celex },
  // 833/2014, 2017/1509, 2+2
  { pattern: /(?<![\p{L}\p{N}])\d{1,4}(?:[/+]\d{1,5}){1,2}(?!\d)/gu, token: ([text]) => text }
]

interface Found extends Token { readonly also: string | undefined }

/** The citations in a text, in its order, none inside another. */
const citationsIn = (text: string): Found[] => {
  if (!/\d/.test(text)) return []
  const found: Found[] = []
  for (const { pattern, token, also } of citations) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (!found.some(other => start < other.end && other.start < end)) found.push({ token: token(match).toLowerCase(), start, end, also })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

// U.S., D.P.R.K.: one word, not several letters.
const dotted = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,6}(?:\p{L}(?![\p{L}\p{N}]))?/gu

/** The words of a text with their places: dotted abbreviations whole, runs of paired scripts whole. */
const wordsIn = (text: string): Token[] => {
  const abbreviations = text.includes('.') ? [...text.matchAll(dotted)].map(match => ({ token: fold(match[0].replaceAll('.', '')), start: match.index, end: match.index + match[0].length })) : []
  const words: Token[] = []
  for (const match of text.matchAll(wordPattern)) {
    const [start, end] = [match.index, match.index + match[0].length]
    if (abbreviations.some(other => start < other.end && other.start < end)) continue
    const token = fold(match[0])
    if (token !== '') words.push({ token, start, end })
  }
  return abbreviations.length === 0 ? words : [...words, ...abbreviations].sort((a, b) => a.start - b.start)
}

/** Words so frequent in English that they distinguish nothing. They are not stored, and not looked for. */
export const stopWords: ReadonlySet<string> = new Set(['the', 'of', 'and', 'to', 'in', 'on', 'for', 'a', 'an', 'by', 'with', 'or', 'at', 'as', 'from', 'that', 'which', 'is', 'are', 'was', 'were', 'be', 'its', 'it', 'this'])

/** Pairs of a run of characters; a single one stands for itself. With `ends`, the last one too, so that it is found alone. */
const pairs = (run: Token, ends: boolean): Token[] => {
  const characters = [...run.token]
  if (characters.length === 1) return [run]
  // Folding keeps the number of characters of these scripts but for rare compatibility forms; then the whole run is marked.
  const even = run.end - run.start === run.token.length && characters.length === run.token.length
  const at = (from: number, length: number): Pick<Token, 'start' | 'end'> => even ? { start: run.start + from, end: run.start + from + length } : { start: run.start, end: run.end }
  const found = characters.slice(1).map((character, index) => ({ token: characters[index]! + character, ...at(index, 2) }))
  return ends ? [...found, { token: characters.at(-1)!, ...at(characters.length - 1, 1) }] : found
}

const cut = (word: Token): Token => word.token.length <= longestToken ? word : { ...word, token: [...word.token].slice(0, longestToken).join('') }

/** Every token of a text that is stored, with its place. A citation is there as one token and as its words. */
export const scan = (text: string): Token[] => {
  const tokens: Token[] = []
  for (const { token, start, end, also } of citationsIn(text)) {
    tokens.push({ token, start, end })
    if (also !== undefined) tokens.push({ token: also, start, end })
  }
  for (const word of wordsIn(text)) {
    if (paired.test(word.token)) tokens.push(...pairs(word, true))
    else if (!stopWords.has(word.token)) tokens.push(cut(word))
  }
  return tokens
}

/** Text with every citation as its token and every word folded, in order: what two ways of writing one name have in common. */
const units = (text: string): Token[] => {
  const found = citationsIn(text)
  return [...found, ...wordsIn(text).filter(word => !found.some(other => word.start < other.end && other.start < word.end))].sort((a, b) => a.start - b.start)
}

/** The longest key of an alias, in UTF-16 units. */
const longestKey = 200

const keyOf = (parts: readonly string[]): string => {
  let key = ''
  for (const part of parts) {
    // Spaces between words of a paired script are optional in writing.
    const joined = key === '' || (paired.test(part) && paired.test(key.at(-1)!)) ? '' : ' '
    key += joined + part
  }
  return [...key].slice(0, longestKey).join('')
}

/** The key under which a name is stored as an alias, and looked for; empty where the text holds no letter and no digit. */
export const aliasKey = (text: string): string => keyOf(units(text).map(({ token }) => token))

/** The tokens of the citations in a text. */
export const citationTokens = (text: string): string[] => citationsIn(text).map(({ token }) => token)

/** The most tokens that a query is read to, and the most characters of it. */
export const mostTokens = 12
export const mostCharacters = 200

/** What is asked, read. */
export interface Asked {
  /** The key of the whole as a name. */
  readonly key: string
  /** Its words and citations, in order: what `key` is joined from. */
  readonly units: readonly string[]
  /** What records must hold, each once, at most twelve; frequent words left out. */
  readonly tokens: readonly string[]
  /** The last one, where it may be the beginning of a longer word. */
  readonly open: string | undefined
  /** Whether it was longer than what is read of it. */
  readonly cut: boolean
}

/** The tokens of one word or citation of a query. */
const tokensOf = (unit: Token): string[] => paired.test(unit.token) ? pairs(unit, false).map(({ token }) => token) : [cut(unit).token]

// One or two digits begin too many numbers, and one letter too many words.
const opens = (token: string): boolean => paired.test(token) ? [...token].length === 1 : /^\d+$/.test(token) ? token.length > 2 : token.length > 1

/** Reads a query: at most the first 200 characters and twelve tokens of it. Any text can be read. */
export const readQuery = (text: string): Asked => {
  const characters = [...text]
  const whole = units(characters.slice(0, mostCharacters).join('').toWellFormed())
  const all = [...new Set(whole.filter(({ token }) => !stopWords.has(token)).flatMap(tokensOf))]
  const tokens = all.slice(0, mostTokens)
  const last = whole.at(-1)
  const end = last === undefined ? undefined : tokensOf(last).at(-1)!
  return {
    key: keyOf(whole.map(({ token }) => token)),
    units: whole.map(({ token }) => token),
    tokens,
    open: end !== undefined && tokens.includes(end) && opens(end) ? end : undefined,
    cut: characters.length > mostCharacters || all.length > mostTokens
  }
}

/** Reads words that are already folded, as after a correction. */
export const readUnits = (parts: readonly string[]): Pick<Asked, 'key' | 'tokens'> => ({
  key: keyOf(parts),
  tokens: [...new Set(parts.filter(part => !stopWords.has(part)).flatMap(token => tokensOf({ token, start: 0, end: token.length })))].slice(0, mostTokens)
})
