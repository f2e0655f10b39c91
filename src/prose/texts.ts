// What was worked out about a text lately. Pages of a site share blocks, and between two keystrokes all blocks of a
// page but one stay as they are: what depends on the text alone is worked out once.

import type { Block, Sentence, Token } from '../types.js'
import { splitSentences } from './sentences.js'
import { tokenize } from './tokenize.js'

/** Tokens and sentences of one text, made when somebody first asks. */
export class Reading {
  #tokens: readonly Token[] | undefined
  #sentences: readonly Sentence[] | undefined

  constructor(private readonly text: string) {}

  get tokens(): readonly Token[] {
    this.#tokens ??= tokenize(this.text)
    return this.#tokens
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= splitSentences(this.text, this.tokens)
    return this.#sentences
  }
}

/** Characters of text in one generation; two are kept. */
const LIMIT = 2 ** 18
let young = new Map<string, Reading>()
let old = new Map<string, Reading>()
let size = 0

/** The reading of a text: the same object as before when the text was read lately. */
export function readingOf(text: string): Reading {
  const known = young.get(text)
  if (known) return known
  // A copy, since a part of a page would keep the whole page in memory.
  const own = ` ${text}`.slice(1)
  const reading = old.get(text) ?? new Reading(own)
  if (size + text.length > LIMIT) {
    old = young
    young = new Map()
    size = 0
  }
  size += text.length
  young.set(own, reading)
  return reading
}

/** Makes a function of the text of a block that works out each text once, for as long as its reading is known. */
export function perText<Value>(workOut: (block: Block) => Value): (block: Block) => Value {
  const known = new WeakMap<readonly Token[], { readonly of: Value }>()
  return (block) => {
    const before = known.get(block.tokens)
    if (before) return before.of
    const of = workOut(block)
    known.set(block.tokens, { of })
    return of
  }
}
