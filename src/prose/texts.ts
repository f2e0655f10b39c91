// What was worked out about a text lately. Pages of a site share blocks, and between two keystrokes all blocks of a
// page but one stay as they are: what depends on the text alone is worked out once.

import type { Block, Sentence, Token } from '../types.js'
import type { ProseBlock } from './block.js'
import { splitSentences } from './sentences.js'
import { tokenize } from './tokenize.js'

/** Tokens and sentences of one text, made when somebody first asks. */
export class Reading {
  /** What else was worked out about the text, by who worked it out. */
  readonly known = new Map<object, unknown>()
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
export function perText<Value extends Known>(workOut: (block: Block) => Value): (block: Block) => Value {
  return (block) => recall((block as ProseBlock).reading, workOut, block)
}

/** The same for a function of a part of a text. */
export function perString<Value extends Known>(workOut: (text: string) => Value): (text: string) => Value {
  return (text) => recall(readingOf(text), workOut, text)
}

/** `undefined` would be worked out again. */
type Known = object | string | number | null

function recall<Of, Value extends Known>({ known }: Reading, workOut: (of: Of) => Value, of: Of): Value {
  const before = known.get(workOut) as Value | undefined
  if (before !== undefined) return before
  const value = workOut(of)
  known.set(workOut, value)
  return value
}
