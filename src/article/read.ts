// Small readers over block text.

import type { Block, Sentence, Token } from '../types.js'

/** Match of a sticky pattern at `index`. */
export function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}

/** The text just before `index`, at most `length` code units. */
export function before(text: string, index: number, length: number): string {
  return text.slice(Math.max(0, index - length), index)
}

/** Norm of a token, or the empty string past either end. */
export function normAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.norm ?? ''
}

/** Index of the first token that starts at or after `offset`; the number of tokens when there is none. */
export function tokenAfter(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the sentence that holds an offset; what stands between two sentences belongs to the first. */
export function sentenceIndexAt(block: Block, offset: number): number {
  const sentences: readonly Sentence[] = block.sentences
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
