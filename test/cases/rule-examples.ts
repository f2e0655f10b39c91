// Sentences for phrase rules, each linted alone with all rules on.

import { rules } from '../../rules/index.js'
import { idsOf } from '../../scripts/lib/findings.js'
import { createLinter, type Linter } from '../../src/index.js'
import type { ProductClass } from '../../src/types.js'
import { readCases } from './jsonl.js'
import { type Outcome, show } from './score.js'

interface Row {
  readonly rule: string
  readonly text: string
  readonly flag: boolean
}

/** First class of the rules that are not for every class. */
const classes: Readonly<Record<string, ProductClass>> = {
  'affordability-claim': 'clinic',
  'cleared-vs-approved': 'device',
  'compounded-equivalence': 'compounded-drug',
  'supplement-disease-claim': 'supplement',
  'unsupervised-use-promotion': 'compounded-drug',
  'weight-loss-gut-check': 'supplement',
}

/** What the page is about, for rules that speak only of products with certain facts. */
const pages: Readonly<Record<string, string>> = {
  'nonaddictive-claim': '# Ketamine\n\n',
  'unsupervised-use-promotion': '# Ketamine\n\n',
}

export function scoreRuleExamples(): readonly Outcome[] {
  const built = new Set(rules.map(({ id }) => id))
  const linters = new Map<ProductClass, Linter>()
  const linterFor = (name: ProductClass): Linter => {
    const linter = linters.get(name) ?? createLinter({ extends: ['all'], class: name, jurisdiction: 'us' })
    linters.set(name, linter)
    return linter
  }
  return readCases<Row>('rule-examples.jsonl')
    .filter(({ rule }) => built.has(rule))
    .map((row) => outcome(row, linterFor(classes[row.rule] ?? 'off-label-drug')))
}

function outcome({ rule, text, flag }: Row, linter: Linter): Outcome {
  const page = pages[rule] ?? ''
  const { diagnostics } = linter.lint(page + text + references(text))
  const found = diagnostics.filter(({ span }) => span.start >= page.length && span.start < page.length + text.length)
  const reports = found.some(({ ruleId }) => ruleId === rule)
  const right = flag ? found.some((one) => idsOf(one).includes(rule)) : !reports
  return { name: rule, flag, right, text, detail: `expected ${flag ? 'a finding' : 'none'}, got ${show(found)}` }
}

/** A bare `[n]` counts as resolved, unless the sentence says that there is no list. */
function references(text: string): string {
  const numbers = [...text.matchAll(/\[(\d+)\](?!\()/g)].map(([, digits]) => Number(digits))
  if (numbers.length === 0 || text.includes('(no list)')) return ''
  const entries = Array.from(
    { length: Math.max(...numbers) },
    (_, index) => `${index + 1}. Doe J, Roe R. A trial in adults. 2019. https://doi.org/10.1000/trial.${index + 1}`,
  )
  return `\n\n## References\n\n${entries.join('\n')}\n`
}
