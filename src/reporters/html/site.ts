// The first part of a report over many pages: each page with its status, sentences that many pages share, counts.

import type { Report } from '../../types.js'
import { escapeMarkup as text } from '../markup.js'
import { located, pathOf } from '../order.js'
import { count } from '../words.js'

export interface SitePage {
  readonly report: Report
  readonly id: string
}

export function siteSection(pages: readonly SitePage[]): string {
  const reports = pages.map(({ report }) => report)
  const findings = located(reports)
  const counted = (title: string, names: readonly string[]) => table([title, 'findings'], tally(names))
  return `<section class="site"><h2>${count(pages.length, 'page')}</h2>
${table(['page', 'status', 'errors', 'warnings', 'info', 'words'], pages.map(pageRow))}
${repeated(findings)}
<div class="counts">${counted(
    'rule',
    findings.map(({ diagnostic }) => diagnostic.ruleId),
  )}
${counted(
  'action',
  findings.map(({ diagnostic }) => diagnostic.action),
)}
${counted(
  'product',
  findings.map(({ diagnostic }) => diagnostic.data.product ?? 'no product'),
)}</div></section>`
}

function pageRow({ report, id }: SitePage): readonly string[] {
  const { status, errors, warnings, infos, words } = report.summary
  const name = `<a href="#${id}">${text(pathOf(report))}</a>`
  return [
    name,
    `<span class="status ${status.replaceAll(' ', '-')}">${status}</span>`,
    ...[errors, warnings, infos, words].map(String),
  ]
}

/** The same words found by the same rule on several pages: one row. */
function repeated(findings: ReturnType<typeof located>): string {
  const groups = new Map<string, Set<string>>()
  for (const { path, diagnostic } of findings) {
    const key = `${diagnostic.ruleId}\n${diagnostic.actual}`
    groups.set(key, (groups.get(key) ?? new Set()).add(path))
  }
  const rows = [...groups]
    .filter(([, paths]) => paths.size > 1)
    .sort(([, a], [, b]) => b.size - a.size)
    .map(([key, paths]) => {
      const [rule = '', ...words] = key.split('\n')
      return [`“${text(words.join('\n'))}”`, `<code>${text(rule)}</code>`, `on ${paths.size} pages`]
    })
  return rows.length === 0 ? '' : `<h3>Words that stand on several pages</h3>${table(['words', 'rule', 'pages'], rows)}`
}

/** How often each name occurs, most often first. */
function tally(names: readonly string[]): readonly (readonly string[])[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([name, amount]) => [text(name), String(amount)])
}

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<div class="scroll"><table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table></div>`
