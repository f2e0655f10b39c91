// Sentence boundaries: `¦` marks them, `\n` is a line end.

import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/prose/sentences.js'
import { tokenize } from '../../src/prose/tokenize.js'

const shared = '../shared/cases/sentences.txt'

describe.skipIf(!existsSync(shared))('shared sentences', () => {
  test('boundary F1 is at least 0.95', () => expect(score(shared).f1).toBeGreaterThanOrEqual(0.95))
})

describe('own sentences', () => {
  test('boundary F1 is at least 0.95 and no break is false', () => {
    const { f1, falseBreaks, cases } = score('test/prose/sentences.txt')
    expect(cases).toBeGreaterThan(60)
    expect(falseBreaks).toEqual([])
    expect(f1).toBeGreaterThanOrEqual(0.95)
  })

  test('a sentence knows its tokens and has no blanks around it', () => {
    const text = ' One two.  Three! '
    expect(splitSentences(text, tokenize(text))).toEqual([
      { index: 0, start: 1, end: 9, first: 0, last: 3 },
      { index: 1, start: 11, end: 17, first: 3, last: 5 },
    ])
  })

  test('a long text without breaks takes linear time', () => {
    const text = 'A. '.repeat(50_000)
    expect(splitSentences(text, tokenize(text)).length).toBeGreaterThan(0)
  })
})

/** F1 of the boundaries inside the lines of a file, and the texts before breaks that should not be. */
function score(path: string): { f1: number; falseBreaks: string[]; cases: number } {
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  const falseBreaks: string[] = []
  let right = 0
  let found = 0
  let wanted = 0
  for (const line of lines) {
    const gold = line.replaceAll('\\n', '\n').split('¦')
    const text = gold.join('')
    const ends = new Set(gold.slice(0, -1).map((_, index) => gold.slice(0, index + 1).join('').length))
    const got = splitSentences(text, tokenize(text))
      .slice(0, -1)
      .map((sentence) => sentence.end)
    falseBreaks.push(...got.filter((end) => !ends.has(end)).map((end) => text.slice(0, end)))
    right += got.filter((end) => ends.has(end)).length
    found += got.length
    wanted += ends.size
  }
  return { f1: (2 * right) / (found + wanted), falseBreaks, cases: lines.length }
}
