// Names a finding by what it says, so that it keeps its name when text around it changes.

import { perString } from '../prose/texts.js'

/** Two 32-bit FNV-1a hashes (Fowler, Noll, Vo) with different starts, as 16 hex digits. Not for security. */
function hash(text: string): string {
  let [one, two] = [0x811c9dc5, 0x050c5d1f]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 0x01000193)
    two = Math.imul(two ^ (code + at), 0x01000193)
  }
  return hex(one) + hex(two)
}

const hex = (half: number): string => (half >>> 0).toString(16).padStart(8, '0')

const ascii = /^[ -~]*$/

const normal = (text: string): string => {
  const folded = ascii.test(text) ? text : text.normalize('NFKC').replace(/\s+/g, ' ')
  return folded.toLowerCase().trim()
}

const nameOf = perString((sentence) => hash(normal(sentence)))

/** Makes fingerprints for one page: the same rule, words and sentence a second time get another one. */
export function createFingerprints(): (ruleId: string, actual: string, sentence: string) => string {
  const seen = new Map<string, number>()
  return (ruleId, actual, sentence) => {
    const key = `${ruleId}\n${normal(actual)}\n${nameOf(sentence)}`
    const occurrence = (seen.get(key) ?? 0) + 1
    seen.set(key, occurrence)
    return hash(`${key}\n${occurrence}`)
  }
}
