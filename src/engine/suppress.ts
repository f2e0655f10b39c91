// Comments that take findings out: `disable` until `enable` or the end, `ignore` for the next sibling. A finding is never
// lost, only moved to `suppressed`; comments that are wrong, useless or without a reason become diagnostics.

import type { Comment, Diagnostic, Place, Prose, Severity, Span, Suppressed } from '../types.js'
import { type Complain, type Directive, parseComment, type SuppressionRule } from './comments.js'
import { createFingerprints } from './fingerprint.js'
import { ownFinding } from './own.js'

export interface SuppressOptions {
  /** Ids that a comment may name. */
  readonly rules: ReadonlySet<string>
  /** As in `Settings.suppressions`. */
  readonly requireReason: boolean
  readonly reportUnused: 'off' | Severity
  placeOf(span: Span): Place
  /** Page about a diagnostic of ours. */
  urlOf(ruleId: string): string
}

export interface SuppressResult {
  readonly kept: readonly Diagnostic[]
  readonly suppressed: readonly Suppressed[]
  /** What is wrong with the comments themselves; cannot be suppressed. */
  readonly own: readonly Diagnostic[]
}

/** Where one directive takes out the findings of one rule, or of all when `id` is undefined. */
interface Range {
  readonly directive: Directive
  readonly id: string | undefined
  readonly start: number
  end: number
  /** Rules that were enabled again inside a range for all rules, and from where. */
  readonly enabled: Map<string, number>
  used: boolean
}

/** Splits diagnostics into those that stand and those that a comment takes out. */
export function suppress(diagnostics: readonly Diagnostic[], prose: Prose, options: SuppressOptions): SuppressResult {
  if (prose.comments.length === 0) return { kept: diagnostics, suppressed: [], own: [] }
  const own: Diagnostic[] = []
  const fingerprint = createFingerprints()
  const complain: Complain = (rule, comment, reason) => {
    const severity = rule === 'suppression-unused' ? options.reportUnused : 'warning'
    if (severity !== 'off')
      own.push(ownDiagnostic(rule, severity, reason, comment, fingerprint(rule, comment.value, ''), options))
  }

  const directives = prose.comments.flatMap((comment) => parseComment(comment, options.rules, complain) ?? [])
  if (options.requireReason) {
    for (const { comment, verb, reason } of directives) {
      if (verb === 'enable' || reason !== undefined) continue
      complain('suppression-without-reason', comment, 'This comment gives no reason; add one after ` -- `')
    }
  }
  const ranges = rangesOf(directives, prose, complain)
  const result = apply(diagnostics, ranges)
  for (const { directive, id, used } of ranges) {
    if (used) continue
    const what = id === undefined ? 'This comment suppresses nothing' : `This comment finds no \`${id}\` to suppress`
    complain('suppression-unused', directive.comment, `${what}; remove it`)
  }
  return { ...result, own: own.sort((a, b) => a.span.start - b.span.start) }
}

function rangesOf(directives: readonly Directive[], prose: Prose, complain: Complain): Range[] {
  const ranges: Range[] = []
  const open = new Map<string | undefined, Range>()
  for (const directive of directives) {
    const { comment, verb } = directive
    const add = (id: string | undefined, span: Span): Range => {
      const range: Range = { directive, id, start: span.start, end: span.end, enabled: new Map(), used: false }
      ranges.push(range)
      return range
    }
    for (const id of directive.ids) {
      const name = id === undefined ? 'everything' : `\`${id}\``
      if (verb === 'ignore') {
        if (comment.next) add(id, comment.next)
        else
          complain('suppression-unused', comment, 'Nothing follows this comment; put it before the block, or remove it')
      } else if (verb === 'enable') {
        if (!enable(open, id, comment.span.start)) {
          complain('suppression-unused', comment, `Nothing disables ${name} before this comment; remove it`)
        }
      } else if (open.has(id)) {
        complain('suppression-unused', comment, `An earlier comment disables ${name} already; remove this one`)
      } else {
        open.set(id, add(id, { start: startOf(comment, prose), end: Number.POSITIVE_INFINITY }))
      }
    }
  }
  return ranges
}

/** Ends what `id`, or everything, was disabled by; false when there was nothing to end. */
function enable(open: Map<string | undefined, Range>, id: string | undefined, at: number): boolean {
  const ending = id === undefined ? [...open.values()] : [open.get(id) ?? []].flat()
  for (const range of ending) {
    range.end = at
    open.delete(range.id)
  }
  const all = open.get(undefined)
  if (id === undefined || all === undefined || all.enabled.has(id)) return ending.length > 0
  all.enabled.set(id, at)
  return true
}

/** A comment before all body text speaks for the whole file, front matter included. */
function startOf(comment: Comment, { blocks }: Prose): number {
  const first = blocks.find((block) => block.kind !== 'meta' && !block.partial)
  return first === undefined || comment.span.start <= first.span.start ? 0 : comment.span.start
}

function apply(
  diagnostics: readonly Diagnostic[],
  ranges: readonly Range[],
): Pick<SuppressResult, 'kept' | 'suppressed'> {
  const kept: Diagnostic[] = []
  const suppressed: Suppressed[] = []
  const waiting = [...ranges].sort((a, b) => a.start - b.start)
  const inOrder = diagnostics.map((diagnostic, index) => ({ diagnostic, index }))
  inOrder.sort((a, b) => a.diagnostic.span.start - b.diagnostic.span.start || a.index - b.index)

  let active: Range[] = []
  let next = 0
  const taken = new Map<number, Range>()
  for (const { diagnostic, index } of inOrder) {
    const at = diagnostic.span.start
    for (let range = waiting[next]; range && range.start <= at; range = waiting[++next]) active.push(range)
    active = active.filter((range) => at < range.end)
    const covering = active.filter((range) => covers(range, diagnostic))
    for (const range of covering) range.used = true
    // The innermost comment gives the reason.
    const last = covering.at(-1)
    if (last) taken.set(index, last)
  }
  diagnostics.forEach((diagnostic, index) => {
    const directive = taken.get(index)?.directive
    if (directive) suppressed.push({ diagnostic, reason: directive.reason, comment: directive.comment.span })
    else kept.push(diagnostic)
  })
  return { kept, suppressed }
}

function covers(range: Range, { ruleId, span }: Diagnostic): boolean {
  if (range.id !== undefined) return range.id === ruleId
  const again = range.enabled.get(ruleId)
  return again === undefined || span.start < again
}

const whys: Readonly<Record<SuppressionRule, string>> = {
  'suppression-bad-verb': 'a comment that is not understood suppresses nothing, and nobody notices',
  'suppression-unknown-rule': 'a misspelt rule id suppresses nothing, and nobody notices',
  'suppression-unused': 'a comment without an effect hides the next finding at this place',
  'suppression-without-reason': 'a reviewer needs to know why a finding was set aside, and by whom',
}

function ownDiagnostic(
  ruleId: SuppressionRule,
  severity: Severity,
  reason: string,
  comment: Comment,
  fingerprint: string,
  options: SuppressOptions,
): Diagnostic {
  const note = [
    `Why: ${whys[ruleId]}.`,
    'Standard: the rule of this project for suppressions (`suppressions` in the configuration).',
    'To keep it: one verb, the rule ids, and a reason.',
    'Shape: `claimlint ignore [rule id] -- [reason, reviewer, date]`',
  ]
  return ownFinding({
    ruleId,
    severity,
    reason,
    note: note.join('\n'),
    url: options.urlOf(ruleId),
    span: comment.span,
    place: options.placeOf(comment.span),
    actual: comment.value.trim(),
    fingerprint,
  })
}
