// One JSON object a line, for pipes and logs: a line for each page, followed by a line for each of its findings.

import type { Report } from '../types.js'
import { pathOf } from './order.js'

/** @returns Lines with `type: "page"` (path, assumed, skipped, summary) and `type: "finding"` (path and diagnostic). */
export const ndjson = (reports: readonly Report[]): string => reports.map(ndjsonPage).join('')

/** The lines of one page. */
export function ndjsonPage(report: Report): string {
  const { assumed, skipped, summary, diagnostics } = report
  const path = pathOf(report)
  const lines = [
    { type: 'page', path, assumed, skipped, summary },
    ...diagnostics.map((diagnostic) => ({ type: 'finding', path, ...diagnostic })),
  ]
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}
