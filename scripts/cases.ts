// Prints how many of the development cases are right, per rule: `node scripts/run.mjs scripts/cases.ts [--list] [--rule ID]`.
// `--list` adds every wrong case; `--rule` keeps to one rule or family.

import { parseArgs } from 'node:util'
import { scoreContext } from '../test/cases/context.js'
import { scoreRuleExamples } from '../test/cases/rule-examples.js'
import { type Outcome, share } from '../test/cases/score.js'

const { values } = parseArgs({ options: { list: { type: 'boolean' }, rule: { type: 'string' } } })

const ratio = (outcomes: readonly Outcome[]): string =>
  `${outcomes.filter(({ right }) => right).length}/${outcomes.length} ${(100 * share(outcomes)).toFixed(0)} %`

const line = (name: string, outcomes: readonly Outcome[]): string => {
  const flags = outcomes.filter(({ flag }) => flag)
  const allows = outcomes.filter(({ flag }) => !flag)
  return `${name.padEnd(32)} ${ratio(flags).padStart(14)} ${ratio(allows).padStart(14)}`
}

function print(title: string, all: readonly Outcome[]): void {
  const chosen = all.filter(({ name }) => values.rule === undefined || name.split(' ').includes(values.rule))
  console.log(`\n${title.padEnd(32)} ${'flagged'.padStart(14)} ${'silent'.padStart(14)}`)
  for (const name of [...new Set(chosen.map((outcome) => outcome.name))].sort()) {
    const outcomes = chosen.filter((outcome) => outcome.name === name)
    console.log(line(name, outcomes))
    if (!values.list) continue
    for (const { right, text, detail } of outcomes)
      if (!right) console.log(`  ✗ ${JSON.stringify(text)}\n    ${detail}`)
  }
  console.log(line('all', chosen))
}

print('rule examples', scoreRuleExamples())
const { outcomes, skipped } = scoreContext()
print('context', outcomes)
console.log(`\n${skipped} expected families skipped: their rules are not built`)
