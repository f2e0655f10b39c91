// Every rule does what its examples say: alone, in every place where Markdown lets them stand, and among all rules.

import { describe, expect, it } from 'vitest'
import { rules } from '../rules/index.js'
import { idsOf, overlaps } from '../scripts/lib/findings.js'
import { createLinter } from '../src/index.js'
import { readMarks, testRule } from '../src/testing.js'

for (const rule of rules) testRule(rule, { describe, it })

describe('all rules on', () => {
  for (const { id, classes, examples } of rules) {
    const linter = createLinter({ extends: ['all'], ...(classes?.[0] && { class: classes[0] }) })
    it.each(examples.flags)(`${id} still finds: %s`, (example) => {
      const { text, marks } = readMarks(example)
      const found = linter.lint(text).diagnostics.filter((one) => idsOf(one).includes(id))
      const missed = marks.filter((mark) => !found.some(({ span }) => overlaps(mark, span)))
      expect(missed.map(({ start, end }) => text.slice(start, end))).toEqual([])
    })
  }
})
