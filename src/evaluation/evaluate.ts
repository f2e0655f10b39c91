// Scores a linter on pages that a person annotated: recall and precision per rule and per group, and false alarms.

import type { Config } from '../config/types.js'
import { nearest } from '../engine/suggest.js'
import { createLinter, type Linter } from '../index.js'
import type { AnyRule } from '../rule.js'
import type { Diagnostic, Span } from '../types.js'
import { type Annotation, spanOf } from './annotations.js'

/** A page to score. */
export interface EvaluatedPage {
  /** Name that annotations give it; overrides of the configuration take it as the path. */
  readonly doc: string
  /** Markdown. */
  readonly source: string
  /** It makes its claims well, or none: an error or a warning on it is a false alarm unless an annotation asks for it. */
  readonly balanced?: boolean
}

export interface EvaluationOptions {
  /** A linter that is there already. Default: one made of `config`. */
  readonly linter?: Linter
  readonly config?: Config
  /** Annotations with less confidence ask for no finding, and guards with less do not fire. Default: 0.6. */
  readonly minConfidence?: number
}

/** Ratios are between 0 and 1, and undefined where nothing is there to be divided by. */
export interface Score {
  /** Annotations that ask for a finding, and how many got one at any level, also one that names the rule under `alsoMatches`. */
  readonly marks: number
  readonly found: number
  /** Errors and warnings, and how many of them stand on text that some annotation asks for. */
  readonly findings: number
  readonly right: number
  /** `found / marks` */
  readonly recall: number | undefined
  /** `right / findings` */
  readonly precision: number | undefined
  /** Harmonic mean of the two. */
  readonly f1: number | undefined
}

/** A finding of a rule, at any level, and what the annotator said about its place. */
export interface JudgedFinding {
  readonly doc: string
  readonly diagnostic: Diagnostic
  /** `claim`: text that some annotation asks for; `guard`: only text that one protects; `nothing`: no annotation. */
  readonly on: 'claim' | 'guard' | 'nothing'
}

export interface FalseAlarms {
  readonly pages: number
  readonly words: number
  readonly errors: number
  readonly warnings: number
  /** Errors and warnings for each 1,000 words; undefined when no page is balanced. */
  readonly perThousandWords: number | undefined
}

/** Plain data; lists are in the order of the rules, the annotations and the pages. */
export interface Evaluation {
  /** Rules with an annotation that counts, or with an error or a warning. */
  readonly rules: readonly (Score & { readonly rule: string })[]
  readonly groups: readonly (Score & { readonly group: AnyRule['group'] })[]
  readonly total: Score
  readonly hits: readonly Annotation[]
  readonly misses: readonly Annotation[]
  readonly findings: readonly JudgedFinding[]
  /** Guards whose own rule reports an error or a warning there. */
  readonly guardsFired: readonly { readonly guard: Annotation; readonly diagnostic: Diagnostic }[]
  /** Errors and warnings on balanced pages that no annotation asks for. */
  readonly falseAlarms: FalseAlarms
}

/**
 * Lints the pages and compares the findings with the annotations. A finding about something that the page lacks is
 * compared by rule, wherever it stands; every other one by its place.
 *
 * @throws {RangeError} When an annotation names a page or a rule that is not there, or quotes what its page does not say.
 * @throws {ConfigError} When `config` cannot be used.
 */
export function evaluate(
  pages: readonly EvaluatedPage[],
  annotations: readonly Annotation[],
  { config = {}, linter = createLinter(config), minConfidence = 0.6 }: EvaluationOptions = {},
): Evaluation {
  checkNames(pages, annotations, linter)
  const judged = pages.map((page) => judgePage(page, annotations, linter, minConfidence))
  const findings = judged.flatMap((page) => page.findings)
  const hits = judged.flatMap((page) => page.hits)
  const misses = judged.flatMap((page) => page.misses)
  const scoreOf = (ids: ReadonlySet<string>) => score(ids, hits, misses, findings)

  const rules = linter.rules
    .map(({ id, group }) => ({ rule: id, group, ...scoreOf(new Set([id])) }))
    .filter(({ marks, findings: own }) => marks + own > 0)
  const groups = [...new Set(rules.map(({ group }) => group))].map((group) => ({
    group,
    ...scoreOf(new Set(rules.filter((one) => one.group === group).map(({ rule }) => rule))),
  }))
  return {
    rules: rules.map(({ group, ...one }) => one),
    groups,
    total: scoreOf(new Set(linter.rules.map(({ id }) => id))),
    hits,
    misses,
    findings,
    guardsFired: judged.flatMap((page) => page.guardsFired),
    falseAlarms: countFalseAlarms(judged.filter(({ page }) => page.balanced)),
  }
}

function checkNames(pages: readonly EvaluatedPage[], annotations: readonly Annotation[], linter: Linter): void {
  const docs = new Set(pages.map(({ doc }) => doc))
  const ids = linter.rules.map(({ id }) => id)
  const check = (kind: string, name: string, known: readonly string[], other: string) => {
    if (known.includes(name)) return
    const near = nearest(name, known)
    throw new RangeError(`No ${kind} “${name}” for an annotation of ${other}${near ? `; nearest is “${near}”` : ''}`)
  }
  for (const { doc, rule } of annotations) {
    check('page', doc, [...docs], rule)
    check('rule', rule, ids, doc)
  }
}

interface JudgedPage {
  readonly page: EvaluatedPage
  readonly words: number
  readonly hits: readonly Annotation[]
  readonly misses: readonly Annotation[]
  readonly findings: readonly JudgedFinding[]
  readonly guardsFired: Evaluation['guardsFired']
}

function judgePage(
  page: EvaluatedPage,
  annotations: readonly Annotation[],
  linter: Linter,
  minConfidence: number,
): JudgedPage {
  const { diagnostics, summary } = linter.lint(page.source, { path: page.doc })
  const found = diagnostics.filter(({ ruleId }) => linter.explain(ruleId))
  const placed = annotations
    .filter(({ doc }) => doc === page.doc)
    .map((annotation) => ({ annotation, span: spanOf(annotation, page.source) }))
  const guards = placed.filter(({ annotation }) => annotation.severity === 'none')
  const claims = placed.filter(({ annotation }) => annotation.severity !== 'none')
  const counts = ({ annotation }: Placed) => (annotation.confidence ?? 1) >= minConfidence
  const isHit = (one: Placed) => found.some((finding) => meets(finding, one))
  const wanted = claims.filter(counts)
  return {
    page,
    words: summary.words,
    hits: wanted.filter(isHit).map(({ annotation }) => annotation),
    misses: wanted.filter((one) => !isHit(one)).map(({ annotation }) => annotation),
    findings: found.map((diagnostic) => {
      const isOn = (one: Placed) => touches(diagnostic, one)
      return { doc: page.doc, diagnostic, on: claims.some(isOn) ? 'claim' : guards.some(isOn) ? 'guard' : 'nothing' }
    }),
    guardsFired: guards
      .filter(counts)
      .flatMap((guard) =>
        found
          .filter((finding) => isAlarm(finding) && meets(finding, guard))
          .map((diagnostic) => ({ guard: guard.annotation, diagnostic })),
      ),
  }
}

interface Placed {
  readonly annotation: Annotation
  readonly span: Span | undefined
}

const isAlarm = ({ severity }: Diagnostic): boolean => severity !== 'info'

const names = ({ ruleId, alsoMatches }: Diagnostic, id: string): boolean => ruleId === id || alsoMatches.includes(id)

/** The finding is what the annotation speaks of, by rule and by place. */
const meets = (finding: Diagnostic, { annotation, span }: Placed): boolean =>
  names(finding, annotation.rule) && (!span || touches(finding, { annotation, span }))

/** The finding stands where the annotation speaks of; an omission stands nowhere, so there the rule decides. */
function touches(finding: Diagnostic, { annotation, span }: Placed): boolean {
  const isPlaceless = finding.basis === 'omission' && annotation.severity !== 'none'
  if (!span || isPlaceless) return names(finding, annotation.rule)
  return span.start < finding.span.end && finding.span.start < span.end
}

function score(
  ids: ReadonlySet<string>,
  hits: readonly Annotation[],
  misses: readonly Annotation[],
  findings: readonly JudgedFinding[],
): Score {
  const count = (annotations: readonly Annotation[]) => annotations.filter(({ rule }) => ids.has(rule)).length
  const own = findings.filter(({ diagnostic }) => isAlarm(diagnostic) && ids.has(diagnostic.ruleId))
  const found = count(hits)
  const marks = found + count(misses)
  const right = own.filter(({ on }) => on === 'claim').length
  const recall = ratio(found, marks)
  const precision = ratio(right, own.length)
  return { marks, found, findings: own.length, right, recall, precision, f1: f1Of(recall, precision) }
}

/** Nothing found is 0, whatever the precision. */
function f1Of(recall: number | undefined, precision: number | undefined): number | undefined {
  if (recall === 0) return 0
  if (recall === undefined || precision === undefined) return undefined
  return (2 * recall * precision) / (recall + precision)
}

const ratio = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole)

function countFalseAlarms(pages: readonly JudgedPage[]): FalseAlarms {
  const words = pages.reduce((sum, page) => sum + page.words, 0)
  const alarms = pages.flatMap(({ findings }) => findings).filter(({ on }) => on !== 'claim')
  const count = (level: Diagnostic['severity']) =>
    alarms.filter(({ diagnostic }) => diagnostic.severity === level).length
  const [errors, warnings] = [count('error'), count('warning')]
  return { pages: pages.length, words, errors, warnings, perThousandWords: ratio(1000 * (errors + warnings), words) }
}
