// Workflow commands of GitHub Actions, which become annotations, and the summary of the job. GitHub shows ten
// annotations of a level and step, so those are the gravest; the summary has all.

import type { Diagnostic, Report, Severity } from '../types.js'
import { gravestFirst, type Located, located, pathOf } from './order.js'
import { count } from './words.js'

const perLevel = 10
const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** @returns Workflow commands, at most ten a level: what a page lacks first. */
export function github(reports: readonly Report[]): string {
  const shown: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  const lines = gravestFirst(located(reports)).filter(({ diagnostic }) => shown[diagnostic.severity]++ < perLevel)
  return lines.map(annotation).join('')
}

function annotation({ path, diagnostic: { ruleId, severity, reason, note, place, url } }: Located): string {
  const { start, end } = place
  const properties = {
    file: path,
    line: start.line,
    endLine: end.line,
    // GitHub ignores columns of an annotation over several lines, and shows it on none.
    ...(start.line === end.line && { col: start.column, endColumn: end.column }),
    title: ruleId,
  }
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`)
  return `::${commands[severity]} ${list.join(',')}::${data(`${reason}\n${note}\n${url}`)}\n`
}

const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')

/** @returns Markdown for the summary of the job: every finding, page by page. */
export function githubSummary(reports: readonly Report[]): string {
  const total = (level: 'errors' | 'warnings' | 'infos') =>
    reports.reduce((sum, { summary }) => sum + summary[level], 0)
  const head = [count(total('errors'), 'error'), count(total('warnings'), 'warning'), `${total('infos')} info`]
  return `## claimlint\n\n${count(reports.length, 'page')}: ${head.join(', ')}\n\n${reports.map(pageSummary).join('')}`
}

function pageSummary(report: Report): string {
  const findings = gravestFirst(located([report]))
  const title = `### ${cell(pathOf(report))}: ${report.summary.status}\n\n`
  if (findings.length === 0) return title
  const rows = findings.map(({ diagnostic }) => row(diagnostic)).join('')
  return `${title}| level | line | finding | rule |\n| --- | --- | --- | --- |\n${rows}\n`
}

const row = ({ severity, place, reason, ruleId, url }: Diagnostic): string =>
  `| ${severity} | ${place.start.line} | ${cell(reason)} | [${ruleId}](${url}) |\n`

/** Text in a cell, with nothing that Markdown or HTML would read. */
const cell = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_[\]|~#]/g, '\\$&')
