// Reports from marked text, for tests of what is done with a report.

import { createLocator } from '../../src/engine/place.js'
import type { Diagnostic, Report, Severity } from '../../src/types.js'

const note = [
  'Why: a reader may stop other care in the belief that one course settles it.',
  'Standard: FTC health products guidance (Dec 2022) asks competent evidence for the claim as worded.',
  'To keep it: a trial in people that followed them to the duration you state.',
  'Shape: “In [study, n, design], benefit lasted a median of [time] [reference].”',
].join('\n')

/** `[words]` is an error, `{words}` a warning, `<words>` an info. */
export function reportOf(marked: string, extra: Partial<Report> = {}, each: Partial<Diagnostic> = {}) {
  const source = marked.replace(/[[\]{}<>]/g, '')
  const locate = createLocator(source)
  const levels: Readonly<Record<string, Severity>> = { '[': 'error', '{': 'warning', '<': 'info' }
  const diagnostics = [...marked.matchAll(/[[{<]([^\]}>]*)[\]}>]/g)].map((match, index): Diagnostic => {
    const severity = levels[match[0].charAt(0)] ?? 'info'
    const span = { start: match.index - 2 * index, end: match.index - 2 * index + (match[1]?.length ?? 0) }
    return {
      ruleId: 'permanence-claim',
      source: 'claimlint',
      severity,
      severityReason: severity,
      reason: `“${match[1]}” promises a lasting change; state how long the measured effect lasted`,
      note,
      url: 'https://example.org/permanence-claim',
      span,
      place: locate(span),
      actual: match[1] ?? '',
      expected: [],
      messageId: 'claim',
      data: {},
      related: [],
      suggestions: [],
      alsoMatches: [],
      action: 'limit',
      basis: 'judgement',
      fingerprint: String(index),
      exact: true,
      ...each,
    }
  })
  const count = (severity: Severity) => diagnostics.filter((found) => found.severity === severity).length
  const report: Report = {
    path: 'blog/page.md',
    assumed: {
      products: { value: ['ketamine'], names: ['ketamine'], reason: 'named most often' },
      class: { value: 'off-label-drug', reason: 'product facts' },
      jurisdiction: { value: 'us', reason: 'default' },
      register: { value: 'promotional', reason: 'call to action in last paragraph' },
    },
    diagnostics,
    suppressed: [],
    skipped: [],
    uses: [],
    summary: {
      status: count('error') > 0 ? 'blocked' : 'clear',
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      suppressed: 0,
      words: source.split(/\s+/).length,
      duties: [],
      silentRules: [],
    },
    ...extra,
  }
  return { source, report }
}
