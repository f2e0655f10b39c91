// The form of a token that is compared: NFKC, lower case, straight apostrophes and hyphens, nothing invisible.

const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/gu
const APOSTROPHES = /[\u2018\u2019\u201B\u2032\u02BC]/g
const HYPHENS = /[\u2010\u2011\u2212]/g

/** Folds the range of text for comparison. */
export function normalize(text: string, start: number, end: number): string {
  let upper = false
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code > 127) return fold(text.slice(start, end))
    if (code >= 65 && code <= 90) upper = true
  }
  const plain = text.slice(start, end)
  return upper ? plain.toLowerCase() : plain
}

function fold(text: string): string {
  const plain = text.replace(APOSTROPHES, "'").replace(HYPHENS, '-').replace(INVISIBLE, '')
  return plain.normalize('NFKC').toLowerCase()
}
