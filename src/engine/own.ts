// Findings of our own: about a page as a whole, its front matter or its comments, not about a claim.

import type { Article, Diagnostic, PartialUse, Place, Span } from '../types.js'
import { createFingerprints } from './fingerprint.js'
import { printUse } from './partials.js'
import { createLocator } from './place.js'
import { home, manual } from './resolve.js'

type Needed = 'ruleId' | 'severity' | 'reason' | 'note' | 'span' | 'place' | 'actual' | 'fingerprint'

/** Completes a finding that no rule made. */
export const ownFinding = (fields: Pick<Diagnostic, Needed> & Partial<Diagnostic>): Diagnostic => ({
  source: 'claimlint',
  severityReason: fields.severity,
  url: manual,
  expected: [],
  messageId: fields.ruleId,
  data: {},
  related: [],
  suggestions: [],
  alsoMatches: [],
  action: 'verify',
  basis: 'checkable',
  exact: true,
  ...fields,
})

/**
 * The finding that stands for a page which was not read.
 *
 * @param reason Why the page cannot be read, a plain clause without a stop.
 */
export function unreadPage(reason: string, source: string): Diagnostic {
  const span = { start: 0, end: Math.min(source.length, 1) }
  return ownFinding({
    ruleId: 'page-not-read',
    severity: 'error',
    reason: `This page was not read: ${reason}; split it, or mend the Markdown`,
    note: 'Why: a page that was not read may say anything.\nTo keep it: split the page, or mend the Markdown that is named above.',
    span,
    place: createLocator(source.slice(0, 2))(span),
    actual: '',
    messageId: 'unread',
    fingerprint: createFingerprints()('page-not-read', reason, ''),
    exact: false,
  })
}

const quoteLimit = 60

/** Says that text of the page does not read as English; `undefined` when all of it does. */
export function otherLanguage({ blocks }: Article, locate: (span: Span) => Place): Diagnostic | undefined {
  const [first, ...more] = blocks.filter(({ foreign, index }) => foreign && !blocks[index - 1]?.foreign)
  if (!first) return undefined
  const what = blocks.some(({ foreign, partial }) => !foreign && !partial) ? 'A part of this page' : 'This page'
  const actual = first.text.length > quoteLimit ? `${first.text.slice(0, quoteLimit - 1)}…` : first.text
  return ownFinding({
    ruleId: 'language-not-read',
    severity: 'info',
    reason: `${what} does not read as English and was not checked; have it reviewed in its own language`,
    note: 'Why: a reader of that language sees its claims, and this check does not.\nTo keep it: a review by somebody who reads it.',
    span: first.span,
    place: locate(first.span),
    actual,
    related: more.map(({ span }) => ({ span, place: locate(span), note: 'another such part' })),
    fingerprint: createFingerprints()('language-not-read', actual, ''),
  })
}

const reasonLimit = 160

/** Says that parts of the page stand elsewhere and nobody knows what they show; `undefined` when all are described. */
export function dutiesUnknown(
  uses: readonly PartialUse[],
  source: string,
  locate: (span: Span) => Place,
): Diagnostic | undefined {
  const unknown = uses.filter(({ partial }) => partial === undefined)
  const [first] = unknown
  if (!first) return undefined
  const names = [...new Set(unknown.map(printUse))]
  const related = unknown.slice(1).map((use) => ({ span: use.span, place: locate(use.span), note: printUse(use) }))
  return ownFinding({
    ruleId: 'duties-unknown',
    severity: 'info',
    reason: unknownReason(names),
    note: [
      'Why: a part of the page that stands elsewhere may hold the risks, the status or the disclaimer that it owes.',
      'To keep it: give its file or text, or the duties that it discharges; an empty list when it discharges none.',
      `Shape: partials: [{ ${first.kind}: '${first.name}', file: '[path]' }]`,
    ].join('\n'),
    url: `${home}/docs/configuration.md#partials`,
    span: first.span,
    place: locate(first.span),
    actual: source.slice(first.span.start, first.span.end),
    data: { names: names.join(', ') },
    related,
    fingerprint: createFingerprints()('duties-unknown', names.join(), ''),
  })
}

/** Names as many as a message has room for. */
function unknownReason(names: readonly string[]): string {
  for (let shown = names.length; shown > 0; shown--) {
    const more = shown < names.length ? ` and ${names.length - shown} more` : ''
    const listed = names.slice(0, shown).join(', ') + more
    const reason = `This page uses ${listed}, not described so far; say in \`partials\` what stands there`
    if (reason.length <= reasonLimit) return reason
  }
  return 'This page uses parts that are not described so far; say in `partials` what stands there'
}
