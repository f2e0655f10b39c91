// The code quality report of GitLab. Format: https://docs.gitlab.com/ci/testing/code_quality/ (November 2026, not read
// again; the fields are those that GitLab has asked for since version 13).

import type { Report, Severity } from '../types.js'
import { located } from './order.js'

const severities: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', info: 'info' }

/** @returns A JSON array of issues. Fingerprints differ between pages, as GitLab asks. */
export function gitlab(reports: readonly Report[]): string {
  const issues = located(reports).map(({ path, diagnostic }) => ({
    type: 'issue',
    check_name: diagnostic.ruleId,
    description: diagnostic.reason,
    severity: severities[diagnostic.severity],
    fingerprint: `${path}:${diagnostic.fingerprint}`,
    location: { path, lines: { begin: diagnostic.place.start.line, end: diagnostic.place.end.line } },
  }))
  return `${JSON.stringify(issues, null, 2)}\n`
}
