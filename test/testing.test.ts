// The tests for rules are tools of other people: what they say about a good and a bad rule.

import { describe, expect, test } from 'vitest'
import { type AnyRule, defineLexiconRule, lexicon } from '../src/rule.js'
import { readMarks, testRule, writeMarks } from '../src/testing.js'

const rule = (flags: [string, ...string[]], allows: [string, ...string[]]): AnyRule =>
  defineLexiconRule({
    id: 'moon-claim',
    title: 'Claim about the moon',
    group: 'house',
    severity: 'warning',
    why: 'a reader may look up.',
    standards: [],
    keep: 'a telescope.',
    shape: '“[Moon] [reference].”',
    action: 'cite',
    basis: 'judgement',
    messages: { claim: '{actual} names the moon; cite it' },
    phrases: [{ lexicon: lexicon(['full moon']) }],
    examples: { flags, allows },
  })

/** Runs the declared tests and returns the messages of those that fail. */
function failures(subject: AnyRule): readonly string[] {
  const messages: string[] = []
  testRule(subject, {
    describe: (_, body) => body(),
    it: (_, body) => {
      try {
        body()
      } catch (error) {
        messages.push(String(error))
      }
    },
  })
  return messages
}

describe('readMarks', () => {
  test('marks nest and may name a rule', () => {
    expect(readMarks('a ⟦x-y: b ⟦c⟧⟧⟦d⟧')).toEqual({
      text: 'a b cd',
      marks: [
        { start: 2, end: 5, ruleId: 'x-y' },
        { start: 4, end: 5 },
        { start: 5, end: 6 },
      ],
    })
  })
  test('writing the marks gives the text back', () => {
    const marked = 'a ⟦c-d: ⟦x-y: b ⟦c⟧⟧⟧⟦d⟧'
    const { text, marks } = readMarks(marked)
    expect(writeMarks(text, marks)).toBe(marked)
  })
  test('marks that cross cannot be written', () => {
    expect(() =>
      writeMarks('abc', [
        { start: 0, end: 2 },
        { start: 1, end: 3 },
      ]),
    ).toThrow(RangeError)
  })
  test('text before a colon is no rule id', () => {
    expect(readMarks('⟦Note: b⟧').text).toBe('Note: b')
  })
  test.each(['a⟧', '⟦a'])('%s is refused', (marked) => {
    expect(() => readMarks(marked)).toThrow(SyntaxError)
  })
})

describe('testRule', () => {
  test('is content with a rule that does what its examples say', () => {
    expect(failures(rule(['Sleep under a ⟦full\nmoon⟧ tonight.'], ['The moon is half full.']))).toEqual([])
  })
  test.each([
    ['Sleep under a ⟦full moon tonight⟧.', 'The moon.'],
    ['Sleep under a full moon.', 'The moon.'],
    ['Sleep under a ⟦full moon⟧.', 'A full moon.'],
  ])('names the example that is wrong: %s / %s', (flag, allow) => {
    expect(failures(rule([flag], [allow]))).toHaveLength(1)
  })
})
