// The first part of a report over many pages: how many have which status, sentences that stand on several pages, each
// page with its status, and counts.

import type { Report, Status } from '../../types.js'
import { escapeMarkup as text } from '../markup.js'
import { pathOf } from '../order.js'
import { count } from '../words.js'
import { type PageView, statusOf } from './page.js'

const statuses: readonly Status[] = ['blocked', 'needs review', 'not fully checked', 'clear']

export function siteSection(pages: readonly PageView[]): string {
  const reports = pages.map(({ report }) => report)
  const found = reports.flatMap(({ diagnostics }) => diagnostics)
  const states = tally(reports.map(({ summary }) => summary.status))
  return `<section class="site" aria-labelledby="site"><h2 id="site">${count(pages.length, 'page')}</h2>
<p>${states.map(([status, amount]) => `${amount} ${status}`).join(', ')}.</p>
${repeated(pages)}
<h3>Pages</h3>
${table('Pages', ['page', 'status', 'errors', 'warnings', 'info', 'words'], gravestFirst(pages).map(pageRow))}
<h3>Counts</h3>
<div class="counts">${counts(
    'rule',
    found.map(({ ruleId }) => ruleId),
  )}
${counts(
  'action',
  found.map(({ action }) => action),
)}
${counts('product', reports.flatMap(productsOf))}</div></section>`
}

/** Pages by status, then by number of errors; the order of the run within. */
const gravestFirst = (pages: readonly PageView[]): readonly PageView[] =>
  [...pages].sort(
    ({ report: { summary: a } }, { report: { summary: b } }) =>
      statuses.indexOf(a.status) - statuses.indexOf(b.status) || b.errors - a.errors || b.warnings - a.warnings,
  )

function pageRow({ report, id }: PageView): readonly string[] {
  const { errors, warnings, infos, words } = report.summary
  const name = `<a href="#${id}">${text(pathOf(report))}</a>`
  return [name, statusOf(report), ...[errors, warnings, infos, words].map(String)]
}

/** The product that a finding names, else the one that its page is about. */
const productsOf = ({ diagnostics, assumed }: Report): readonly string[] =>
  diagnostics.map(({ data }) => data.product ?? assumed.products.names[0] ?? 'no known product')

/** A sentence with findings that stands on several pages: one row, whatever was found in it. */
function repeated(pages: readonly PageView[]): string {
  const rows = new Map<string, { rules: Set<string>; places: Map<string, string> }>()
  for (const { report, cards } of pages) {
    for (const { sentence, diagnostics, anchor } of cards) {
      const row = rows.get(sentence) ?? { rules: new Set(), places: new Map() }
      for (const { ruleId } of diagnostics) row.rules.add(ruleId)
      if (!row.places.has(pathOf(report))) row.places.set(pathOf(report), anchor)
      rows.set(sentence, row)
    }
  }
  const shown = [...rows]
    .filter(([, { places }]) => places.size > 1)
    .sort(([, a], [, b]) => b.places.size - a.places.size)
    .map(([sentence, { rules, places }]) => {
      const links = [...places].map(([path, anchor]) => `<li><a href="#${anchor}">${text(path)}</a></li>`)
      const where = `<details><summary>on ${places.size} pages</summary><ul>${links.join('')}</ul></details>`
      return [`“${text(sentence)}”`, [...rules].map((rule) => `<code>${text(rule)}</code>`).join('<br>'), where]
    })
  const title = 'Sentences that stand on several pages'
  return shown.length === 0 ? '' : `<h3>${title}</h3>${table(title, ['sentence', 'found', 'where'], shown)}`
}

const counts = (title: string, names: readonly string[]): string =>
  table(
    `Findings by ${title}`,
    [title, 'findings'],
    tally(names).map(([name, amount]) => [text(name), String(amount)]),
  )

/** How often each name occurs, most often first. */
function tally(names: readonly string[]): readonly (readonly [string, number])[] {
  const amounts = new Map<string, number>()
  for (const name of names) amounts.set(name, (amounts.get(name) ?? 0) + 1)
  return [...amounts].sort(([, a], [, b]) => b - a)
}

const table = (name: string, heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table></div>`
