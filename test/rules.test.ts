// Every rule does what its examples say: alone, in every place where Markdown lets them stand, and among all rules.

import { describe, expect, it } from 'vitest'
import { rules } from '../rules/index.js'
import { idsOf, overlaps } from '../scripts/lib/findings.js'
import { exampleConfig } from '../src/engine/examples.js'
import { createLinter } from '../src/index.js'
import { readMarks, testRule } from '../src/testing.js'

for (const rule of rules) testRule(rule, { describe, it })

describe('all rules on', () => {
  for (const rule of rules) {
    const { id, examples } = rule
    const linter = createLinter({ extends: ['all'], ...exampleConfig(rule) })
    it.each(examples.flags)(`${id} still finds: %s`, (example) => {
      const { text, marks } = readMarks(example)
      const found = linter.lint(text).diagnostics.filter((one) => idsOf(one).includes(id))
      const missed = marks.filter((mark) => !found.some(({ span }) => overlaps(mark, span)))
      expect(missed.map(({ start, end }) => text.slice(start, end))).toEqual([])
    })
  }
})
