// The finding that stands for a page which was not read.

import type { Diagnostic } from '../types.js'
import { createFingerprints } from './fingerprint.js'
import { createLocator } from './place.js'
import { manual } from './resolve.js'

/** @param reason Why the page cannot be read, a plain clause without a stop. */
export function unreadPage(reason: string, source: string): Diagnostic {
  const span = { start: 0, end: Math.min(source.length, 1) }
  return {
    ruleId: 'page-not-read',
    source: 'claimlint',
    severity: 'error',
    severityReason: 'error',
    reason: `This page was not read: ${reason}; split it, or mend the Markdown`,
    note: 'Why: a page that was not read may say anything.\nTo keep it: split the page, or mend the Markdown that is named above.',
    url: manual,
    span,
    place: createLocator(source.slice(0, 2))(span),
    actual: '',
    expected: [],
    messageId: 'unread',
    data: {},
    related: [],
    suggestions: [],
    alsoMatches: [],
    action: 'verify',
    basis: 'checkable',
    fingerprint: createFingerprints()('page-not-read', reason, ''),
    exact: false,
  }
}
