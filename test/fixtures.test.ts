// Whole pages: their errors and warnings stand in fixtures/expected, marked in place. `scripts/expect.ts` writes them.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fixtures, markFindings } from '../scripts/lib/expected.js'
import { readMarks } from '../src/testing.js'

/** Pages without anything to report. */
const balanced = fixtures.filter(({ expectedPath, source }) => readFileSync(expectedPath, 'utf8') === source)

describe.each(fixtures)('$name', ({ source, expectedPath }) => {
  const expected = readFileSync(expectedPath, 'utf8')
  test('is the same page without its marks', () => {
    expect(readMarks(expected.replace(/<!-- crossing .+ -->\n/g, '')).text).toBe(source)
  })
  test('has the findings that are marked', () => {
    expect(markFindings(source)).toBe(expected)
  })
})

test('a third of the pages are balanced and have no finding', () => {
  expect(balanced.length).toBeGreaterThanOrEqual(fixtures.length / 3)
})
