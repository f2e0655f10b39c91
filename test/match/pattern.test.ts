import { describe, expect, it } from 'vitest'
import { PatternError, parsePattern } from '../../src/match/pattern.js'

const word = (text: string, inflected = false) => ({ type: 'word', word: text, inflected })

describe('a pattern', () => {
  it('is words in a row, some of them in any form', () => {
    expect(parsePattern('rewire~ the brain')).toEqual([word('rewire', true), word('the'), word('brain')])
  })

  it('has choices, options, gaps and slots', () => {
    expect(parsePattern('(cure|wipe~ out) all? ..3, {condition}')).toEqual([
      { type: 'choice', text: '(cure|wipe~ out)', options: [[word('cure')], [word('wipe', true), word('out')]] },
      { type: 'optional', item: word('all') },
      { type: 'gap', max: 3, comma: true },
      { type: 'slot', name: 'condition' },
    ])
  })

  it.each([
    ['', 0, 'empty'],
    ['(cure|heal', 0, 'never closed'],
    ['cure)', 4, 'no open "("'],
    ['(cure|) pain', 6, 'empty'],
    ['..3 pain', 0, 'begin or end with a gap'],
    ['cure ..30 pain', 5, '1 to 12'],
    ['cure {Condition}', 6, 'name of a vocabulary'],
    ['cure {condition', 5, 'never closed'],
    ['Cure pain', 0, 'lower case'],
    ['risk-free', 0, 'split inside'],
    ['cure ??', 5, 'Unexpected'],
    ['“cure”', 0, 'quotes are left out'],
  ])('of “%s” is refused at %i', (pattern, offset, detail) => {
    try {
      parsePattern(pattern)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(PatternError)
      expect(error).toMatchObject({ pattern, offset, message: expect.stringContaining(detail) })
      expect(String(error).split('\n').at(-1)).toBe(`  ${' '.repeat(offset)}^`)
    }
  })
})
