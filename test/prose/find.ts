// Finds text in blocks as a reader would: without regard to case, curly quotes, invisible characters and line ends.

import { normalize } from '../../src/prose/norm.js'
import type { Block, TextRange } from '../../src/types.js'

/** Every place where the blocks read `phrase`. */
export function find(blocks: readonly Block[], phrase: string): TextRange[] {
  const wanted = folded(phrase).text
  return blocks.flatMap((block) => {
    const { text, starts } = folded(block.text)
    const ranges: TextRange[] = []
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
      const last = starts[at + wanted.length - 1] ?? 0
      ranges.push({
        block,
        start: starts[at] ?? 0,
        end: last + String.fromCodePoint(block.text.codePointAt(last) ?? 0).length,
      })
    }
    return ranges
  })
}

/** Folded text, and for each of its characters the offset of the character that it came from. */
function folded(text: string): { text: string; starts: number[] } {
  let all = ''
  const starts: number[] = []
  let at = 0
  for (const character of text) {
    const plain = /\s/.test(character) ? ' ' : normalize(character.replace(/[“”]/, '"'), 0, character.length)
    all += plain
    for (let each = 0; each < plain.length; each++) starts.push(at)
    at += character.length
  }
  return { text: all, starts }
}
