// Compares findings with annotations: what was hit, what was missed, which findings nobody asked for, which guards fired.

import type { Diagnostic, Span } from '../../src/types.js'
import { idsOf, overlaps } from './findings.js'

/** One line of an annotation file. `severity: none` is a guard: text that the rule is to leave alone. */
export interface Annotation {
  readonly doc: string
  readonly rule: string
  /** Exact substring of the document; null for the whole document. */
  readonly quote: string | null
  /** Which one of equal substrings, from 1. */
  readonly occurrence: number
  readonly severity: string
  readonly why: string
  /** 0 to 1. */
  readonly confidence: number
}

export interface Page {
  readonly doc: string
  readonly source: string
  readonly diagnostics: readonly Diagnostic[]
}

export interface EvaluationOptions {
  /** Rules whose annotations count. */
  readonly rules: ReadonlySet<string>
  /** Annotations below it do not count for recall, and guards below it do not fire. */
  readonly minConfidence: number
}

export interface Found {
  readonly doc: string
  readonly diagnostic: Diagnostic
}

export interface Evaluation {
  readonly hits: readonly Annotation[]
  readonly misses: readonly Annotation[]
  /** Findings on an annotated claim. */
  readonly inside: readonly Found[]
  /** Findings whose only annotation is a guard. */
  readonly onGuard: readonly Found[]
  readonly outside: readonly Found[]
  /** Guards whose own rule reports above info. */
  readonly fired: readonly { readonly guard: Annotation; readonly diagnostic: Diagnostic }[]
}

/**
 * @throws {RangeError} When a page of an annotation is missing, or its quote is not in the page.
 */
export function evaluate(
  annotations: readonly Annotation[],
  pages: readonly Page[],
  { rules, minConfidence }: EvaluationOptions,
): Evaluation {
  const byDoc = new Map(pages.map((page) => [page.doc, page]))
  const placed = annotations.map((annotation) => {
    const page = byDoc.get(annotation.doc)
    if (!page) throw new RangeError(`No article ${annotation.doc} for an annotation of ${annotation.rule}`)
    return { annotation, page, span: placeOf(annotation, page.source) }
  })
  const counts = ({ rule, confidence }: Annotation) => rules.has(rule) && confidence >= minConfidence
  const guards = placed.filter(({ annotation }) => annotation.severity === 'none')
  const claims = placed.filter(({ annotation }) => annotation.severity !== 'none')
  const wanted = claims.filter(({ annotation }) => counts(annotation))
  const isHit = ({ annotation, page, span }: Placed) =>
    page.diagnostics.some((found) => idsOf(found).includes(annotation.rule) && covers(span, found))
  const hits = wanted.filter(isHit)

  const found = pages.flatMap(({ doc, diagnostics }) => diagnostics.map((diagnostic) => ({ doc, diagnostic })))
  const isOn = (places: readonly Placed[]) => (one: Found) =>
    places.some(({ annotation, span }) => annotation.doc === one.doc && touches(annotation, span, one.diagnostic))
  const inside = found.filter(isOn(claims))
  const others = found.filter((one) => !inside.includes(one))
  const onGuard = others.filter(isOn(guards))

  return {
    hits: hits.map(({ annotation }) => annotation),
    misses: wanted.filter((one) => !hits.includes(one)).map(({ annotation }) => annotation),
    inside,
    onGuard,
    outside: others.filter((one) => !onGuard.includes(one)),
    fired: guards
      .filter(({ annotation }) => counts(annotation))
      .flatMap(({ annotation: guard, page, span }) =>
        page.diagnostics
          .filter((one) => one.severity !== 'info' && idsOf(one).includes(guard.rule) && covers(span, one))
          .map((diagnostic) => ({ guard, diagnostic })),
      ),
  }
}

interface Placed {
  readonly annotation: Annotation
  readonly page: Page
  readonly span: Span | undefined
}

/** An annotation of the whole document is met anywhere on the page. */
const covers = (span: Span | undefined, found: Diagnostic): boolean => !span || overlaps(span, found.span)

const touches = ({ rule }: Annotation, span: Span | undefined, found: Diagnostic): boolean =>
  span ? overlaps(span, found.span) : idsOf(found).includes(rule)

function placeOf({ doc, quote, occurrence }: Annotation, source: string): Span | undefined {
  if (quote === null) return undefined
  let start = -1
  for (let count = 0; count < occurrence; count += 1) {
    start = source.indexOf(quote, start + 1)
    if (start < 0) throw new RangeError(`${doc} has no occurrence ${count + 1} of “${quote}”`)
  }
  return { start, end: start + quote.length }
}
