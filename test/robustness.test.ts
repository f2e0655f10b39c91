// No text makes the linter throw or hang; what was not read is said.

import { describe, expect, test } from 'vitest'
import { createLinter } from '../src/index.js'
import type { Report } from '../src/types.js'

const linter = createLinter({ extends: ['all'] })

/** Milliseconds that a page of this size may take on a slow and busy machine. */
const limit = (source: string): number => 10_000 + source.length / 100

function lintInTime(source: string): Report {
  const start = performance.now()
  const report = linter.lint(source)
  expect(performance.now() - start).toBeLessThan(limit(source))
  for (const { span, place } of report.diagnostics) {
    expect(span.start).toBeGreaterThanOrEqual(0)
    expect(span.end).toBeLessThanOrEqual(Math.max(source.length, 1))
    expect(place.start.line).toBeGreaterThanOrEqual(1)
  }
  return report
}

const repeated = (part: string, length: number): string => part.repeat(Math.ceil(length / part.length))

describe('hopeless pages are one finding', () => {
  test.each([
    ['nested block quotes', repeated('>', 100_000)],
    ['nested block quotes with blanks', repeated('> ', 200_000)],
    ['nested list items', repeated('* ', 200_000)],
    ['closing and opening brackets', repeated('](', 200_000)],
    ['opening brackets', repeated('[a](', 200_000)],
    ['asterisks', repeated('*', 100_000)],
  ])('%s', (_, source) => {
    const { diagnostics, skipped, summary } = lintInTime(source)
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['page-not-read'])
    expect(skipped.map(({ kind }) => kind)).toEqual(['input'])
    expect(summary.status).toBe('blocked')
    expect(diagnostics[0]?.reason).toMatch(/^(?!.*not read.*not read).+[^.]$/)
  })
})

describe('strange pages are read', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t\r\n\r'],
    ['a byte order mark', '\uFEFF'],
    ['NUL', 'It cures\u0000 pain.\u0000'],
    ['lone surrogates', 'It \uD800 cures \uDC00 pain \uD83D.'],
    ['control characters', String.fromCharCode(...Array.from({ length: 160 }, (_, code) => code))],
    ['front matter without an end', '---\ntitle: It cures pain\n\nIt cures pain.'],
    ['front matter that is not YAML', '---\n: [\n---\n\nIt cures pain.'],
    ['a sentence of 100 KB', repeated('and nobody says that it permanently cures anxiety ', 100_000)],
    ['a word of 100 KB', repeated('permanently', 100_000)],
    ['nested emphasis', `${'*a '.repeat(50)}${'b* '.repeat(50)}`],
    ['comments without an end', '<!-- claimlint disable\n\nIt cures pain.'],
    ['names of object properties', 'constructor __proto__ toString hasOwnProperty'],
  ])('%s', (_, source) => {
    const { diagnostics, skipped } = lintInTime(source)
    expect(diagnostics.filter(({ ruleId }) => ruleId === 'page-not-read')).toEqual([])
    expect(skipped.filter(({ kind }) => kind === 'input')).toEqual([])
  })

  test('10 MB', { timeout: 180_000 }, () => {
    const paragraph = repeated('Our clinic is on Station Road, and it opens at nine in the morning. ', 2000)
    const source = `${repeated(`${paragraph}\n\n`, 10_000_000)}It cures pain.\n`
    const { diagnostics } = lintInTime(source)
    expect(diagnostics.map(({ span }) => source.slice(span.start, span.end))).toEqual(['cures pain'])
  })
})
