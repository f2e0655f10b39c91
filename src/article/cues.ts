// One walk over the tokens of a page finds every place where a number, an appeal to evidence or a source may start,
// so that the finders look only there.

import { perText } from '../prose/texts.js'
import type { Token } from '../types.js'
import { EVIDENCE_HEADS, EVIDENCE_PARTICIPLES } from './evidence-words.js'
import { NUMBER_WORDS } from './number-words.js'
import { NAME_STARTS } from './sources.js'

/** Token indexes, ascending. */
export interface Cues {
  readonly numbers: readonly number[]
  readonly evidence: readonly number[]
  /** Names, and tokens that are no words: addresses, registry numbers, the `^` of a plain footnote marker. */
  readonly sources: readonly number[]
  readonly references: readonly number[]
}

const NUMBER = 1
const EVIDENCE = 2
const SOURCE = 4
const REFERENCE = 8

const cueOfWord = new Map<string, number>()
for (const [list, bit] of [
  [NUMBER_WORDS, NUMBER],
  [EVIDENCE_HEADS, EVIDENCE],
  [EVIDENCE_PARTICIPLES, EVIDENCE],
  [NAME_STARTS, SOURCE],
] as const) {
  for (const word of list) cueOfWord.set(word, (cueOfWord.get(word) ?? 0) | bit)
}

/** Bit n is set when a cue word of n letters begins with the character code; most words are turned away by it. */
const lengthsByInitial = new Uint32Array(128)
for (const word of cueOfWord.keys()) {
  const code = word.charCodeAt(0)
  lengthsByInitial[code] = (lengthsByInitial[code] ?? 0) | (1 << word.length)
}

const NO_CUES: Cues = { numbers: [], evidence: [], sources: [], references: [] }

/** Where the finders need to look in a block. */
export const cuesIn = perText(({ tokens }) => walk(tokens))

function walk(tokens: readonly Token[]): Cues {
  let cues: { [K in keyof Cues]: number[] } | undefined
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    const bits = token === undefined ? 0 : cueOf(token)
    if (bits === 0) continue
    cues ??= { numbers: [], evidence: [], sources: [], references: [] }
    if ((bits & NUMBER) !== 0) cues.numbers.push(index)
    if ((bits & EVIDENCE) !== 0) cues.evidence.push(index)
    if ((bits & SOURCE) !== 0) cues.sources.push(index)
    if ((bits & REFERENCE) !== 0) cues.references.push(index)
  }
  return cues ?? NO_CUES
}

/** Shortest registry number: `PMC` and five digits. */
const IDENTIFIER_LENGTH = 8

function cueOf({ kind, norm }: Token): number {
  switch (kind) {
    case 'word': {
      const first = norm.charCodeAt(0)
      if (isDigit(first)) return NUMBER
      const cue = ((lengthsByInitial[first] ?? 0) & (1 << norm.length)) !== 0 ? cueOfWord.get(norm) : undefined
      if (cue !== undefined) return cue
      return norm.length >= IDENTIFIER_LENGTH && isDigit(norm.charCodeAt(norm.length - 1)) ? SOURCE : 0
    }
    case 'number':
      return NUMBER
    case 'symbol':
      return norm.length > 1 || norm === '^' ? SOURCE : 0
    case 'reference':
      return REFERENCE
    default:
      return 0
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
