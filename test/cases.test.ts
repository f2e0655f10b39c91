// The development cases beside the checkout, held to a floor in both directions. `scripts/cases.ts` lists what is wrong.

import { describe, expect, test } from 'vitest'
import { scoreContext } from './cases/context.js'
import { hasCases } from './cases/jsonl.js'
import { scoreRuleExamples } from './cases/rule-examples.js'
import { type Outcome, share } from './cases/score.js'

const floor = 0.95

describe.skipIf(!hasCases)('development cases (need ../shared)', () => {
  check('rule examples', scoreRuleExamples())
  const { outcomes, skipped } = scoreContext()
  check(`context (${skipped} families not built)`, outcomes)
})

function check(name: string, outcomes: readonly Outcome[]): void {
  for (const flag of [true, false]) {
    test(`${name}: at least ${floor} of those with ${flag ? 'a finding' : 'silence'} expected`, () => {
      const chosen = outcomes.filter((outcome) => outcome.flag === flag)
      const wrong = chosen.filter(({ right }) => !right).map(({ text, detail }) => `${text}: ${detail}`)
      expect(share(chosen), wrong.join('\n')).toBeGreaterThanOrEqual(floor)
    })
  }
}
