// One walk over the tokens of a block finds every place where a number, an appeal to evidence or a source may start,
// so that the finders look only there.

import type { Block } from '../types.js'
import { EVIDENCE_HEADS, EVIDENCE_PARTICIPLES } from './evidence-words.js'
import { NUMBER_WORDS } from './number-words.js'
import { NAME_STARTS } from './sources.js'

/** Token indexes, ascending. */
export interface Cues {
  readonly numbers: readonly number[]
  readonly evidence: readonly number[]
  readonly sources: readonly number[]
  readonly references: readonly number[]
}

const NUMBER = 1
const EVIDENCE = 2
const SOURCE = 4

const NO_CUES: Cues = { numbers: [], evidence: [], sources: [], references: [] }
const ZERO = 48
const NINE = 57

const cueOfWord = new Map<string, number>()
for (const [list, bit] of [
  [NUMBER_WORDS, NUMBER],
  [EVIDENCE_HEADS, EVIDENCE],
  [EVIDENCE_PARTICIPLES, EVIDENCE],
  [NAME_STARTS, SOURCE],
] as const) {
  for (const word of list) cueOfWord.set(word, (cueOfWord.get(word) ?? 0) | bit)
}

const known = new WeakMap<Block, Cues>()

/** Where the finders need to look in a block; computed once per block. */
export function cuesOf(block: Block): Cues {
  const seen = known.get(block)
  if (seen !== undefined) return seen
  const cues = walk(block)
  known.set(block, cues)
  return cues
}

function walk({ text, tokens }: Block): Cues {
  let cues: { [K in keyof Cues]: number[] } | undefined
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined || token.kind === 'punctuation') continue
    let bits = 0
    if (token.kind === 'word') bits = startsWithDigit(text, token.start) ? NUMBER : (cueOfWord.get(token.norm) ?? 0)
    else if (token.kind === 'number') bits = NUMBER
    else if (token.kind !== 'reference') continue
    if (bits === 0 && token.kind !== 'reference') continue
    cues ??= { numbers: [], evidence: [], sources: [], references: [] }
    if (token.kind === 'reference') cues.references.push(index)
    if ((bits & NUMBER) !== 0) cues.numbers.push(index)
    if ((bits & EVIDENCE) !== 0) cues.evidence.push(index)
    if ((bits & SOURCE) !== 0) cues.sources.push(index)
  }
  return cues ?? NO_CUES
}

function startsWithDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code >= ZERO && code <= NINE
}
