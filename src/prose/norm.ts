// The form of a token that is compared: NFKC, lower case, straight apostrophes and hyphens, nothing invisible.

const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/gu
const APOSTROPHES = /[\u2018\u2019\u201B\u2032\u02BC]/g
const HYPHENS = /[\u2010\u2011\u2212]/g

/** Folds the range of text for comparison. */
export function normalize(text: string, start: number, end: number): string {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 127) return fold(text.slice(start, end))
  return text.slice(start, end).toLowerCase()
}

function fold(text: string): string {
  const plain = text.replace(APOSTROPHES, "'").replace(HYPHENS, '-').replace(INVISIBLE, '')
  return plain.normalize('NFKC').toLowerCase()
}

/** A copy that does not keep the page alive which the string was cut from; for keys of long-lived tables. */
export const ownCopy = (text: string): string => (text.length > SEEN_LENGTH ? [...text].join('') : text)

// Most words of a page have been seen before. Handing out the same string saves its allocation, and its hash is known
// to every Map that it is looked up in. Longer strings would keep the page that they were cut from in memory.
const SEEN_LENGTH = 12
const seen: string[] = new Array(4096).fill('')

export function isAsciiLetter(code: number): boolean {
  const lower = code | 32
  return lower >= 97 && lower <= 122
}

/** Hash of a word of ASCII letters without regard to case, one letter at a time, from 0. */
export function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) | 0
}

/** Lower case of a word of ASCII letters with the given hash. */
export function seenWord(text: string, start: number, end: number, hash: number): string {
  const length = end - start
  if (length > SEEN_LENGTH) return text.slice(start, end).toLowerCase()
  const slot = (hash ^ (hash >>> 12)) & 4095
  const known = seen[slot] ?? ''
  if (known.length === length && equals(known, text, start)) return known
  const made = text.slice(start, end).toLowerCase()
  seen[slot] = made
  return made
}

function equals(known: string, text: string, start: number): boolean {
  for (let at = 0; at < known.length; at++) {
    if (known.charCodeAt(at) !== (text.charCodeAt(start + at) | 32)) return false
  }
  return true
}
