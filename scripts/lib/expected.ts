// A page with its errors and warnings marked in place, as `fixtures/expected` keeps it.

import { readdirSync, readFileSync } from 'node:fs'
import { createLinter } from '../../src/index.js'
import { type ExampleMark, writeMarks } from '../../src/testing.js'

const articles = 'fixtures/articles'

export interface Fixture {
  readonly name: string
  readonly source: string
  /** Where its marked text is kept. */
  readonly expectedPath: string
}

export const fixtures: readonly Fixture[] = readdirSync(articles)
  .sort()
  .map((name) => ({
    name,
    source: readFileSync(`${articles}/${name}`, 'utf8'),
    expectedPath: `fixtures/expected/${name}`,
  }))

const linter = createLinter()

/** The source with each error and warning between `⟦rule-id: ` and `⟧`; findings that cross others stand at the end. */
export function markFindings(source: string): string {
  const findings = linter.lint(source).diagnostics.filter(({ severity }) => severity !== 'info')
  const nested: ExampleMark[] = []
  const crossing: string[] = []
  for (const { ruleId, span, actual } of findings) {
    if (nested.some((mark) => crosses(mark, span))) crossing.push(`<!-- crossing ${ruleId}: ${actual} -->\n`)
    else nested.push({ ...span, ruleId })
  }
  return writeMarks(source, nested) + crossing.join('')
}

const crosses = (a: ExampleMark, b: ExampleMark): boolean =>
  (a.start < b.start && b.start < a.end && a.end < b.end) || (b.start < a.start && a.start < b.end && b.end < a.end)
