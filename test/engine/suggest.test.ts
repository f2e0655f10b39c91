import { describe, expect, it } from 'vitest'
import { didYouMean, nearest, oneOf } from '../../src/engine/suggest.js'

const ids = ['permanence-claim', 'cure-claim', 'novelty-hype', 'risk-disclosure-missing', 'risk-minimisation']

describe('nearest', () => {
  it.each([
    ['permanance-claim', 'permanence-claim'],
    ['Cure-Claim', 'cure-claim'],
    ['cureclaims', 'cure-claim'],
    ['novelty', 'novelty-hype'],
    ['risk', undefined],
    ['zebra', undefined],
    ['', undefined],
  ])('%s: %s', (word, expected) => {
    expect(nearest(word, ids)).toBe(expected)
  })

  it('does not take a short word for any other short word', () => {
    expect(nearest('xy', ['us', 'uk'])).toBeUndefined()
  })

  it('words the hint and lists', () => {
    expect(didYouMean('cure-clam', ids)).toBe('; did you mean `cure-claim`?')
    expect(didYouMean('zebra', ids)).toBe('')
    expect(oneOf(['a', 'b', 'c'])).toBe('a, b or c')
  })
})
