// Turns what a rule yields into a diagnostic: severity, text, place. The one place where severity is modified.

import type { Settings } from '../config/types.js'
import type { AnyRule, Finding } from '../rule.js'
import type { Article, Diagnostic, FactBasis, Place, Severity, Span, TextRange } from '../types.js'
import { noteOf } from './note.js'
import { unknownPart } from './partials.js'
import { judge, type Verdict } from './policy.js'

const weight: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 }
const quoteLimit = 60
const reasonLimit = 160
export const home = 'https://github.com/claimlint/claimlint/blob/main'

/** Where our own findings are explained, which have no page: about comments, and about pages that were not read. */
export const manual = `${home}/README.md`

export interface Draft {
  readonly at: TextRange
  readonly rule: AnyRule
  readonly includes: readonly string[]
  /** About the whole page: it stands beside findings on the same words. */
  readonly ofPage: boolean
  /** Complete but for `alsoMatches` and `fingerprint`, which depend on the other findings. */
  readonly diagnostic: Omit<Diagnostic, 'alsoMatches' | 'fingerprint'>
}

export interface ResolveInput {
  readonly article: Article
  readonly settings: Settings
  readonly locate: (span: Span) => Place
  /** Notes made so far for pages like this one. */
  readonly notes: Map<AnyRule, string>
}

/** Address of the page of a rule. */
const pageOf = (ruleId: string): string => `${home}/rules/${ruleId}/readme.md`

/** @returns Why it is let pass, when the page or the context takes the finding out. */
export function resolve(finding: Finding, rule: AnyRule, input: ResolveInput): Draft | string {
  const { article, locate } = input
  const { at } = finding
  const base = baseOf(finding, rule, input)
  if (!base) return 'educational page'
  const verdict = uncertain(limited(verdictOf(finding, rule, base.severity, article), finding.fact), rule, article)
  if (!verdict.severity) return verdict.steps.join(', ')
  const span = at.block.map.toSource(at.start, at.end)
  const actual = oneLine(at.block.text.slice(at.start, at.end))
  const data = { product: article.productOf(at)?.name ?? 'this product', ...finding.data }
  const related = (finding.related ?? []).map((other) => {
    const place = other.at.block.map.toSource(other.at.start, other.at.end)
    return { span: place, place: locate(place), note: other.note }
  })
  const steps = [base.severity, ...(base.reason ? [base.reason] : []), ...verdict.steps]
  return {
    at,
    rule,
    includes: finding.includes ?? [],
    ofPage: finding.contextual === false || rule.basis === 'omission',
    diagnostic: {
      ruleId: rule.id,
      source: 'claimlint',
      severity: verdict.severity,
      severityReason: steps.join(', '),
      reason: reasonOf(rule.messages[finding.message] ?? rule.title, data, actual),
      note: noteOf(finding, rule, article, input.notes),
      url: pageOf(rule.id),
      span,
      place: locate(span),
      actual,
      expected: finding.expected ?? [],
      messageId: finding.message,
      data,
      related,
      suggestions: [],
      action: rule.action,
      basis: rule.basis,
      ...(finding.fact && { fact: basisOf(finding.fact) }),
      exact: at.block.map.isExact(at.start, at.end),
    },
  }
}

function baseOf(finding: Finding, rule: AnyRule, { settings, article }: ResolveInput) {
  const level = settings.rules.get(rule.id) ?? 'off'
  if (level === 'off') return undefined
  if (level !== rule.severity) return { severity: level, reason: 'configuration' }
  const own = finding.level ?? { severity: level, reason: '' }
  const { educational } = rule
  if (article.assumed.register.value !== 'educational' || educational === undefined) return own
  if (educational === 'off') return undefined
  return weight[educational] < weight[own.severity] ? { severity: educational, reason: 'educational page' } : own
}

function verdictOf(finding: Finding, rule: AnyRule, base: Severity, article: Article): Verdict {
  const { at } = finding
  if (finding.contextual === false) return { severity: base, steps: [] }
  return judge(base, article.contextOf(at), [rule.context, finding.context], raisedBy(rule, at))
}

/** General knowledge may ask a question; no configuration makes more of it. */
function limited(verdict: Verdict, fact: FactBasis | undefined): Verdict {
  if (fact?.mark !== 'unverified' || verdict.severity === undefined || verdict.severity === 'info') return verdict
  return { severity: 'info', steps: [...verdict.steps, 'lowered: unverified fact'] }
}

/** What is missing on the page may stand in a part of it that nobody described. */
function uncertain(verdict: Verdict, { basis }: AnyRule, { uses }: Article): Verdict {
  if (basis !== 'omission' || verdict.severity !== 'error') return verdict
  const part = unknownPart(uses)
  if (part === undefined) return verdict
  return { severity: 'warning', steps: [...verdict.steps, `lowered: ${part} is not described and may state it`] }
}

function raisedBy(rule: AnyRule, { block }: TextRange): string | undefined {
  const heading = block.role === 'heading' || (block.kind === 'meta' && block.name === 'title')
  if (heading && rule.raiseIn?.includes('heading')) return 'heading'
  return block.role === 'cta' && rule.raiseIn?.includes('cta') ? 'call to action' : undefined
}

/** The words of a text on one line, as a report shows them. */
export const oneLine = (text: string): string => (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim()

/** Fills in a message; the quotation gives way when the sentence would be longer than 160 characters. */
function reasonOf(message: string, data: Readonly<Record<string, string>>, actual: string): string {
  const filled = message.replace(/\{(\w+)\}/g, (whole, key: string) =>
    key === 'actual' ? whole : (data[key] ?? whole),
  )
  const room = Math.max(20, Math.min(quoteLimit, reasonLimit - (filled.length - '{actual}'.length)) - 2)
  return filled.replace('{actual}', () => `“${cut(actual, room)}”`)
}

/** Cuts at a word where one ends in the last third. */
function cut(text: string, room: number): string {
  if (text.length <= room) return text
  const head = text.slice(0, room - 1)
  const space = head.lastIndexOf(' ')
  return `${(space > (room * 2) / 3 ? head.slice(0, space) : head).trimEnd()}…`
}

/** Rules hand in facts with more fields; a report has these. */
const basisOf = ({ mark, asOf, reviewBy }: FactBasis): FactBasis => ({
  mark,
  ...(asOf !== undefined && { asOf }),
  ...(reviewBy !== undefined && { reviewBy }),
})
