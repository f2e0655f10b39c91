// The scores that development relies on, on one small page.

import { expect, test } from 'vitest'
import { type Annotation, evaluate } from '../scripts/lib/evaluate.js'
import { createLinter } from '../src/index.js'

const source = 'Our pill permanently cures acne. Permanently cures gout. It is not a cure. Permanently ends colds.'
const page = { doc: 'a.md', source, diagnostics: createLinter().lint(source).diagnostics }
const annotation = (rule: string, quote: string | null, more: Partial<Annotation> = {}): Annotation => ({
  doc: 'a.md',
  rule,
  quote,
  occurrence: 1,
  severity: 'error',
  why: '',
  confidence: 0.9,
  ...more,
})
const options = { rules: new Set(['permanence-claim']), minConfidence: 0.6 }

test('tells hits, misses, guards and findings outside', () => {
  const result = evaluate(
    [
      annotation('permanence-claim', 'permanently cures'),
      annotation('permanence-claim', 'not a cure'),
      annotation('permanence-claim', 'Our', { confidence: 0.5 }),
      annotation('permanence-claim', 'cures', { occurrence: 2, severity: 'none' }),
      annotation('cure-claim', 'is not'),
    ],
    [page],
    options,
  )
  expect(result.hits.map(({ quote }) => quote)).toEqual(['permanently cures'])
  expect(result.misses.map(({ quote }) => quote)).toEqual(['not a cure'])
  expect(result.fired).toHaveLength(1)
  expect(result.inside).toHaveLength(1)
  expect(result.onGuard).toHaveLength(1)
  expect(result.outside.map(({ diagnostic }) => diagnostic.actual)).toEqual(['Permanently ends'])
})

test('a quote that is not on the page is an error', () => {
  expect(() => evaluate([annotation('permanence-claim', 'absent')], [page], options)).toThrow(RangeError)
})
