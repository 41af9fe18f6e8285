import { distance } from 'fastest-levenshtein'

/**
 * The candidate nearest to a misspelt word, or undefined where none is near enough (a third of its letters, at least 2 where it has more than three, at most 4).
 */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined => {
  let best: string | undefined
  let least = Math.min(4, Math.max(word.length > 3 ? 2 : 1, Math.floor(word.length / 3))) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue
    const d = distance(word.toLowerCase(), candidate.toLowerCase())
    // Numbers that differ by more than a digit name different things: resolution 2270 is no misspelt 2397.
    if (d > 1 && word.replaceAll(/\d/g, '') === candidate.replaceAll(/\d/g, '')) continue
    if (d < least) [best, least] = [candidate, d]
  }
  return best
}

/** ` Did you mean "x"?`, or an empty string. */
export const didYouMean = (word: string, candidates: Iterable<string>): string => {
  const near = nearest(word, candidates)
  return near === undefined ? '' : ` Did you mean "${near}"?`
}
