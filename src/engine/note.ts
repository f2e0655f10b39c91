// The note of a finding: why it matters, which standard asks, what would keep the claim, and how old the facts are.

import { printStandard, standardFor } from '../facts/standards.js'
import type { AnyRule, Finding } from '../rule.js'
import type { Article, FactBasis, FactMark } from '../types.js'

/** Notes made so far: most findings of a rule share one, on many pages. */
export class Notes {
  private readonly byScope = new Map<string, Map<AnyRule, string>>()

  /** Those for pages with the same law, class and product. */
  of({ subject, assumed }: Article): Map<AnyRule, string> {
    const scope = [assumed.jurisdiction.value, assumed.class.value, subject?.id].join()
    const known = this.byScope.get(scope) ?? new Map<AnyRule, string>()
    this.byScope.set(scope, known)
    return known
  }
}

/** Labelled lines: Why, Standard, To keep it, Shape, and Facts when the finding rests on one. */
export function noteOf(finding: Finding, rule: AnyRule, article: Article, notes: Map<AnyRule, string>): string {
  const { detail, shape, fact } = finding
  if (detail !== undefined || shape !== undefined || fact) return makeNote(finding, rule, article)
  const known = notes.get(rule)
  if (known !== undefined) return known
  const note = makeNote(finding, rule, article)
  notes.set(rule, note)
  return note
}

function makeNote({ detail, shape, fact }: Finding, rule: AnyRule, article: Article): string {
  const { jurisdiction, class: productClass } = article.assumed
  const scope = { class: productClass.value, product: article.subject }
  const standard = standardFor(rule.standards, jurisdiction.value, scope)
  return [
    `Why: ${rule.why}`,
    ...(standard ? [`Standard: ${printStandard(standard)}`] : []),
    `To keep it: ${rule.keep}${detail ? ` ${detail}` : ''}`,
    `Shape: ${shape ?? rule.shape}`,
    ...(fact ? [`Facts: ${printBasis(fact)}`] : []),
  ].join('\n')
}

const provenance: Readonly<Record<FactMark, string>> = {
  read: '',
  'read-2': 'as reported by another source',
  unverified: 'general knowledge, not verified',
}

/** `as of 2020-08, review by 2027-05-21`. */
function printBasis({ mark, asOf, reviewBy }: FactBasis): string {
  const date = asOf ? `as of ${asOf}` : mark === 'unverified' ? '' : 'of an undated source'
  return [date, provenance[mark], reviewBy ? `review by ${reviewBy}` : ''].filter(Boolean).join(', ')
}
