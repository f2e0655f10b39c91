import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { factsOf, textOf, touches } from './facts.js'

const path = new URL('../../../shared/cases/statistics.jsonl', import.meta.url)

interface Case {
  readonly text: string
  readonly statistics: readonly { readonly quote: string; readonly status: string }[]
}

describe.skipIf(!existsSync(path))('shared statistics cases', () => {
  it('are at least 95 % right', () => {
    const cases = readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line): Case => JSON.parse(line))
    const wrong = cases.filter((row) => !isRight(row)).map((row) => `${row.text} → ${describeFound(row.text)}`)
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(cases.length * 0.05)
  })
})

function isRight({ text, statistics }: Case): boolean {
  const found = factsOf(text).statistics
  if (statistics.length === 0) return found.length === 0
  return statistics.every(({ quote, status }) =>
    found.some(
      (statistic) =>
        touches(statistic, quote) &&
        (statistic.status === status || (status === 'uncited' && statistic.status === 'vague')),
    ),
  )
}

function describeFound(text: string): string {
  return factsOf(text)
    .statistics.map((statistic) => `${textOf(statistic)} [${statistic.role} ${statistic.status}]`)
    .join(', ')
}
