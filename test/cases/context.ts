// Sentences that try the context and near misses, linted as a user would without a configuration.

import { rules } from '../../rules/index.js'
import { idsOf, overlaps } from '../../scripts/lib/findings.js'
import { createLinter } from '../../src/index.js'
import type { Span } from '../../src/types.js'
import { readCases } from './jsonl.js'
import { type Outcome, show } from './score.js'

interface Row {
  readonly text: string
  readonly expect: readonly { readonly family: string; readonly quote: string }[]
}

const families: Readonly<Record<string, readonly string[]>> = {
  permanence: ['permanence-claim'],
  cure: ['cure-claim'],
  guarantee: ['outcome-guarantee'],
  speed: ['rapid-onset-claim'],
  superiority: ['comparative-superiority', 'comparator-disparagement'],
  hype: ['novelty-hype'],
  safety: ['absolute-safety-claim', 'nonaddictive-claim', 'risk-minimisation'],
  mechanism: ['mechanism-as-fact', 'neuro-metaphor-claim'],
  proof: ['establishment-claim'],
  efficacy: ['unqualified-efficacy-claim'],
  benefit: ['unqualified-efficacy-claim'],
  testimonial: ['testimonial-typicality'],
  stat: ['uncited-statistic', 'unreferenced-study-claim'],
}

export interface ContextScore {
  readonly outcomes: readonly Outcome[]
  /** Expected families that were passed over because none of their rules is built. */
  readonly skipped: number
}

export function scoreContext(): ContextScore {
  const built = new Set(rules.map(({ id }) => id))
  const linter = createLinter()
  const known = ({ family }: Row['expect'][number]) => families[family]?.some((rule) => built.has(rule)) === true
  const rows = readCases<Row>('context.jsonl')
  const outcomes = rows.map(({ text, expect }): Outcome => {
    const { diagnostics } = linter.lint(text)
    const wanted = expect.filter(known)
    const missed = wanted.filter(({ family, quote }) => {
      const ids = families[family] ?? []
      const places = placesOf(quote, text)
      return !diagnostics.some((found) => at(found.span, places) && idsOf(found).some((id) => ids.includes(id)))
    })
    const expected = expect.flatMap(({ quote }) => placesOf(quote, text))
    const others = diagnostics.filter(({ span }) => !at(span, expected))
    return {
      name: wanted.map(({ family }) => family).join(' ') || 'silence',
      flag: wanted.length > 0,
      right: missed.length === 0 && others.length === 0,
      text,
      detail: `missed ${missed.map(({ family }) => family).join(', ') || 'nothing'}, got ${show(diagnostics)}`,
    }
  })
  const expected = rows.flatMap(({ expect }) => expect)
  return { outcomes, skipped: expected.filter((one) => !known(one)).length }
}

const at = (span: Span, places: readonly Span[]): boolean => places.some((place) => overlaps(span, place))

function placesOf(quote: string, text: string): readonly Span[] {
  const places: Span[] = []
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    places.push({ start, end: start + quote.length })
  }
  return places
}
