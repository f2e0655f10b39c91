import { describe, expect, it } from 'vitest'
import { createLinter } from '../../src/index.js'
import { perText, readingOf } from '../../src/prose/texts.js'
import type { Block } from '../../src/types.js'

const blockOf = (text: string): Block => {
  const reading = readingOf(text)
  return { text, reading, tokens: reading.tokens } as unknown as Block
}

describe('texts that were read lately', () => {
  it('are read once', () => {
    expect(readingOf('Zinc cures colds.')).toBe(readingOf(['Zinc', 'cures colds.'].join(' ')))
  })

  it('are forgotten when many others have been read', () => {
    const first = readingOf('The first text of many.')
    for (let index = 0; index < 100; index++) readingOf(`${index} ${'word '.repeat(2000)}`)
    expect(readingOf('The first text of many.')).not.toBe(first)
    expect(readingOf('The first text of many.').tokens).toEqual(first.tokens)
  })

  it('are worked out once per function', () => {
    let count = 0
    const length = perText(({ tokens }) => {
      count++
      return tokens.length
    })
    expect([length(blockOf('Two words')), length(blockOf('Two words')), count]).toEqual([2, 2, 1])
  })

  it('give each page its own places, and each configuration its own findings', () => {
    const sentence = 'Glowvine permanently rewires your brain.'
    const plain = createLinter({ products: [{ name: 'Glowvine', class: 'supplement' }] })
    const house = createLinter({
      extends: [],
      phrases: [{ id: 'house-word', match: 'glowvine', message: '{actual} is retired; use the new name' }],
    })
    const starts = (text: string) => plain.lint(text).diagnostics.map(({ span }) => span.start)
    const [first] = starts(sentence)
    expect(first).toBe(sentence.indexOf('permanently'))
    expect(starts(`# Title\n\n${sentence}`)).toEqual(starts(sentence).map((start) => start + 9))
    expect(house.lint(sentence).diagnostics.map(({ ruleId }) => ruleId)).toEqual(['house-word'])
  })
})
