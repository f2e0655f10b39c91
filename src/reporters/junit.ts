// JUnit XML, as continuous integration reads it: a suite a page, a failed case a finding. An info is no failure.

import type { Diagnostic, Report } from '../types.js'
import { escapeMarkup } from './markup.js'
import { pathOf } from './order.js'

/** @returns An XML document. A page without findings has one case, which passes. */
export function junit(reports: readonly Report[]): string {
  const failures = reports.reduce((sum, { summary }) => sum + summary.errors + summary.warnings, 0)
  const cases = reports.reduce((sum, { diagnostics }) => sum + Math.max(1, diagnostics.length), 0)
  const suites = reports.map(suite).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="claimlint" tests="${cases}" failures="${failures}">\n${suites}</testsuites>\n`
}

function suite(report: Report): string {
  const { diagnostics, summary } = report
  const path = escapeMarkup(pathOf(report))
  const status = escapeMarkup(summary.status)
  const cases = diagnostics.map((diagnostic) => testcase(diagnostic, path)).join('')
  return [
    `  <testsuite name="${path}" tests="${Math.max(1, diagnostics.length)}" failures="${summary.errors + summary.warnings}">\n`,
    `    <properties><property name="status" value="${status}"/></properties>\n`,
    cases || `    <testcase name="${status}" classname="${path}"/>\n`,
    '  </testsuite>\n',
  ].join('')
}

function testcase({ ruleId, severity, reason, note, place }: Diagnostic, path: string): string {
  const { line, column } = place.start
  const open = `    <testcase name="${escapeMarkup(ruleId)} ${line}:${column}" classname="${path}">\n`
  const text = escapeMarkup(`${line}:${column} ${reason}\n${note}`)
  const body =
    severity === 'info'
      ? `      <system-out>${text}</system-out>\n`
      : `      <failure type="${severity}" message="${escapeMarkup(reason)}">${text}</failure>\n`
  return `${open}${body}    </testcase>\n`
}
