// Did-you-mean for ids, keys, options and verbs. Never used on the text of a page.

import { distance } from 'fastest-levenshtein'

/**
 * The candidate nearest to `word`, when it is near enough to be meant: distance at most max(2, 34 % of the length), or
 * the only candidate that begins with the word.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const lower = word.toLowerCase()
  const longer = candidates.filter((candidate) => lower.length > 2 && candidate.toLowerCase().startsWith(lower))
  if (longer.length === 1) return longer[0]
  let limit = Math.max(2, Math.floor(word.length * 0.34))
  let found: string | undefined
  for (const candidate of candidates) {
    const cost = distance(lower, candidate.toLowerCase())
    // A word as short as the limit would match anything.
    if (cost > limit || cost >= candidate.length) continue
    if (cost === limit && found !== undefined) continue
    limit = cost
    found = candidate
  }
  return found
}

/** `; did you mean \`x\`?`, or nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates)
  return near === undefined ? '' : `; did you mean \`${near}\`?`
}

/** Words for a reader: `a`, `a or b`, `a, b or c`. */
export function oneOf(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`
}
