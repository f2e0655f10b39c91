// Sentence boundaries: `¦` marks them, `\n` is a line end.

import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/prose/sentences.js'
import { tokenize } from '../../src/prose/tokenize.js'

const shared = '../shared/cases/sentences.txt'

describe.skipIf(!existsSync(shared))('shared sentences', () => {
  test('boundary F1 is at least 0.95', () => {
    expect(score(readFileSync(shared, 'utf8').trim().split('\n'))).toBeGreaterThanOrEqual(0.95)
  })
})

/** F1 of boundaries inside the lines. */
function score(lines: readonly string[]): number {
  let right = 0
  let found = 0
  let wanted = 0
  for (const line of lines) {
    const gold = line.replaceAll('\\n', '\n').split('¦')
    const text = gold.join('')
    const ends = new Set(gold.slice(0, -1).map((_, index) => gold.slice(0, index + 1).join('').length))
    const split = splitSentences(text, tokenize(text))
    const got = split.slice(0, -1).map((sentence) => sentence.end)
    right += got.filter((end) => ends.has(end)).length
    found += got.length
    wanted += ends.size
    if (got.length !== ends.size || !got.every((end) => ends.has(end))) {
      console.log(split.map(({ start, end }) => text.slice(start, end)).join(' ¦ '))
    }
  }
  return (2 * right) / (found + wanted)
}
