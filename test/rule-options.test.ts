// Rules that say something only because of the configuration.

import { describe, expect, test } from 'vitest'
import { createLinter } from '../src/index.js'

describe('medical-review-stale', () => {
  const page = 'Last reviewed: 3 May 2021. Statins lower cholesterol.'
  const found = (options?: unknown) =>
    createLinter({ extends: [], rules: { 'medical-review-stale': options ? ['info', options] : 'info' } })
      .lint(page)
      .diagnostics.map(({ reason }) => reason)

  test('has no clock: it is silent until it is told the day', () => {
    expect(found()).toEqual([])
  })
  test('counts months from the day that it is told', () => {
    expect(found({ asOf: '2023-05-02' })).toEqual([])
    expect(found({ asOf: '2023-05-03' })).toEqual([])
    expect(found({ asOf: '2023-05-04' })).toHaveLength(1)
    expect(found({ asOf: '2023-05-04', months: 36 })).toEqual([])
  })
  test('says what is wrong with an option', () => {
    expect(() => found({ asOf: 'today' })).toThrow('expected a date such as "2026-11-22"')
    expect(() => found({ month: 6 })).toThrow('expected `asOf` and `months`')
  })
})

describe('material-connection-undisclosed', () => {
  const linter = createLinter({
    extends: [],
    rules: { 'material-connection-undisclosed': ['info', { tie: 'its publisher owns the clinic' }] },
  })
  const found = (page: string) => linter.lint(page).diagnostics.map(({ reason, severity }) => [severity, reason])

  test('reports a tie that the configuration names', () => {
    expect(found('# Where to go\n\nFollium treats hair loss in adults.')).toEqual([
      ['warning', 'This page does not say that its publisher owns the clinic; say so at the top'],
    ])
  })
  test('is content when the page says so', () => {
    expect(found('Paid post. We have a financial interest in Follium, which treats hair loss.')).toEqual([])
  })
})
