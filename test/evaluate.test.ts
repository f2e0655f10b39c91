// The scores that people decide by, on small pages whose counts are plain to see.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { annotatedFixtures } from '../scripts/lib/annotated.js'
import { createLinter } from '../src/index.js'
import { type Annotation, type EvaluatedPage, evaluate, readAnnotations } from '../src/testing.js'

const linter = createLinter()
const page: EvaluatedPage = {
  doc: 'a.md',
  source: 'Our pill permanently cures acne. Permanently cures gout. It is not a cure. Permanently ends colds.',
}
const annotation = (rule: string, quote: string | null, more: Partial<Annotation> = {}): Annotation => ({
  doc: 'a.md',
  rule,
  quote,
  severity: 'error',
  ...more,
})
const run = (annotations: readonly Annotation[], pages: readonly EvaluatedPage[] = [page]) =>
  evaluate(pages, annotations, { linter })

describe('evaluate', () => {
  const result = run([
    annotation('permanence-claim', 'permanently cures'),
    annotation('permanence-claim', 'not a cure'),
    annotation('permanence-claim', 'Our', { confidence: 0.5 }),
    annotation('permanence-claim', 'cures', { occurrence: 2, severity: 'none', confidence: 0.9 }),
    annotation('outcome-guarantee', 'is not'),
  ])
  const onWords = result.findings.filter(({ diagnostic }) => diagnostic.basis !== 'omission')

  test('tells hits from misses, and leaves doubtful annotations out', () => {
    expect(result.hits.map(({ quote }) => quote)).toEqual(['permanently cures'])
    expect(result.misses.map(({ quote }) => quote)).toEqual(['not a cure', 'is not'])
  })

  test('tells what a finding stands on', () => {
    expect(onWords.map(({ on, diagnostic }) => `${on}: ${diagnostic.actual}`)).toEqual([
      'claim: permanently cures',
      'guard: Permanently cures',
      'nothing: Permanently ends',
    ])
    expect(result.guardsFired.map(({ guard }) => guard.quote)).toEqual(['cures'])
  })

  test('scores a rule, its group and all', () => {
    const score = { marks: 2, found: 1, findings: 3, right: 1, recall: 1 / 2, precision: 1 / 3, f1: 2 / 5 }
    expect(result.rules.find(({ rule }) => rule === 'permanence-claim')).toEqual({ rule: 'permanence-claim', ...score })
    expect(result.rules.find(({ rule }) => rule === 'outcome-guarantee')).toMatchObject({ recall: 0, f1: 0 })
    expect(result.total).toMatchObject({ marks: 3, found: 1 })
    expect(result.groups.reduce((sum, { marks }) => sum + marks, 0)).toBe(3)
  })

  test('says nothing where nothing can be divided', () => {
    const { total, falseAlarms } = run([], [{ doc: 'tea.md', source: 'Tea.' }])
    expect([total.recall, total.precision, total.f1, falseAlarms.perThousandWords]).toEqual(Array(4).fill(undefined))
  })

  test('judges what a page lacks by the rule, wherever it is reported', () => {
    const source = 'Our clinic is new. Ketamine permanently rewires your brain.'
    const verdict = (rule: string, quote: string | null, severity: Annotation['severity'] = 'error') =>
      run([annotation(rule, quote, { severity })], [{ doc: 'a.md', source }]).findings.find(
        ({ diagnostic }) => diagnostic.ruleId === 'off-label-status-undisclosed',
      )?.on
    expect(verdict('off-label-status-undisclosed', null)).toBe('claim')
    expect(verdict('off-label-status-undisclosed', 'Our clinic')).toBe('claim')
    expect(verdict('off-label-status-undisclosed', 'Our clinic', 'none')).toBe('nothing')
    expect(verdict('permanence-claim', 'Ketamine permanently rewires your brain')).toBe('nothing')
  })

  test('counts false alarms on balanced pages', () => {
    const { falseAlarms } = run([], [{ doc: 'calm.md', source: 'Permanently ends colds.', balanced: true }, page])
    expect(falseAlarms).toMatchObject({ pages: 1, words: 3 })
    expect(falseAlarms.perThousandWords).toBeCloseTo((1000 * (falseAlarms.errors + falseAlarms.warnings)) / 3)
    expect(falseAlarms.errors + falseAlarms.warnings).toBeGreaterThan(0)
  })

  test('takes a configuration', () => {
    const { findings } = evaluate([page], [], { config: { extends: [], rules: { 'permanence-claim': 'info' } } })
    expect([...new Set(findings.map(({ diagnostic }) => diagnostic.severity))]).toEqual(['info'])
  })

  test.each([
    [annotation('permanence-claim', 'absent'), 'a.md has no occurrence 1 of “absent”'],
    [annotation('permanence-claim', 'cures', { occurrence: 9 }), 'a.md has no occurrence 3'],
    [annotation('permanence-claims', null), 'nearest is “permanence-claim”'],
    [annotation('cure-claim', null, { doc: 'b.md' }), 'No page “b.md”'],
  ])('names what an annotation gets wrong: %o', (wrong, message) => {
    expect(() => run([wrong])).toThrow(RangeError)
    expect(() => run([wrong])).toThrow(message)
  })
})

describe('readAnnotations', () => {
  test('reads one a line', () => {
    const line = '{"doc":"a.md","rule":"cure-claim","quote":null,"severity":"none"}'
    expect(readAnnotations(`${line}\n\n${line}\r\n`)).toHaveLength(2)
  })
  test('reads the example of the manual', () => {
    const [, example = ''] = /```json\n([\s\S]+?)```/.exec(readFileSync('docs/evaluation.md', 'utf8')) ?? []
    expect(readAnnotations(example).map(({ severity }) => severity)).toEqual(['error', 'error', 'none'])
  })
  test.each([
    ['{"doc":', 'Line 1 of the annotations is not JSON'],
    ['[]', 'Line 1 of the annotations is not an object'],
    ['{"doc":"a.md","rule":"cure-claim","severity":"error"}', '`quote`'],
    ['{"doc":"a.md","rule":"cure-claim","quote":null,"severity":"bad"}', 'error, warning, info or none, found "bad"'],
    ['{"doc":"a.md","rule":"cure-claim","quote":"x","severity":"none","occurrence":0}', '`occurrence`'],
    ['{"doc":"a.md","rule":"cure-claim","quote":"x","severity":"none","confidence":2}', '`confidence`'],
  ])('names what is wrong: %s', (line, message) => {
    expect(() => readAnnotations(line)).toThrow(SyntaxError)
    expect(() => readAnnotations(line)).toThrow(message)
  })
})

describe('the articles of the project', () => {
  const { pages, annotations } = annotatedFixtures()

  test('are at least forty, half of them balanced', () => {
    expect(pages.length).toBeGreaterThanOrEqual(40)
    expect(pages.filter(({ balanced }) => balanced).length).toBeGreaterThanOrEqual(pages.length / 2)
  })

  test('have at most 0.3 false alarms for each 1,000 words on that half', () => {
    expect(evaluate(pages, annotations, { linter }).falseAlarms.perThousandWords).toBeLessThanOrEqual(0.3)
  })
})
