// The first example of the README prints what it says.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lint } from '../src/index.js'

const readme = readFileSync('README.md', 'utf8')

test('the library example and its output', () => {
  const source = /lint\('([^']+)'\)/.exec(readme)?.[1] ?? ''
  const output = /```text\n([\s\S]*?)```/.exec(readme)?.[1]
  const lines = lint(source).diagnostics.map(
    ({ place, severity, ruleId, reason }) =>
      `${place.start.line}:${place.start.column}  ${severity}  ${ruleId}\n    ${reason}\n`,
  )
  expect(lines.length).toBeGreaterThan(0)
  expect(lines.join('')).toBe(output)
})
