// One page of the report: what was assumed, the article, the findings by sentence, duties, and what was left out.

import type { Article, Duty, Report } from '../../types.js'
import { escapeMarkup as text } from '../markup.js'
import { pathOf } from '../order.js'
import { count, notRead, readAs, silent } from '../words.js'
import { articleView, blockAnchor } from './article-view.js'
import { type Card, cardView, label } from './cards.js'
import { balanceStrip } from './strip.js'

export interface HtmlPage {
  readonly report: Report
  /** The facts of the same page, by `analyze`: its text and the balance of benefits and risks. */
  readonly article: Article
}

/** A page with its place in the report. */
export interface PageView extends HtmlPage {
  readonly id: string
  readonly cards: readonly Card[]
}

const ticks: Readonly<Record<Duty['state'], string>> = { met: '✓', missing: '✗', unknown: '?', 'not applicable': '–' }

export function pageSection({ report, article, id, cards }: PageView): string {
  const { summary, assumed, suppressed, skipped, letPass } = report
  const unread = notRead(skipped)
  const { errors, warnings, infos } = summary
  return `<section class="page" id="${id}" aria-labelledby="${id}-name">
<h2 id="${id}-name">${text(pathOf(report))} ${statusOf(report)}</h2>
<p>Read as: ${text(readAs(assumed))}.</p>
<p>${count(errors, 'error')}, ${count(warnings, 'warning')}, ${infos} info; ${count(summary.words, 'word')}.</p>
${balanceStrip(article)}
${dutyList(report, article, cards, id)}
<div class="columns"><article tabindex="0" aria-label="${text(pathOf(report))} as a reader sees it">${articleView(article, cards, id)}</article>
<div class="findings"><h3>Findings</h3>${cards.length === 0 ? '<p>Nothing was found in what was read. This is not a statement of compliance.</p>' : `<ol class="cards">${cards.map(cardView).join('\n')}</ol>`}</div></div>
${section(
  'Suppressed',
  suppressed.map(
    ({ diagnostic, reason }) =>
      `${label(diagnostic)} “${text(diagnostic.actual)}”: ${text(reason ?? 'no reason given')}`,
  ),
)}
${section(
  'Seen and let pass',
  letPass?.map(
    ({ ruleId, place, actual, reason }) =>
      `<code>${text(ruleId)}</code> line ${place.start.line} “${text(actual)}”: ${text(reason)}`,
  ),
)}
${section('Not read', unread === '' ? [] : [text(unread)])}
${section('Not checked', summary.silentRules.length === 0 ? [] : [text(silent(summary))])}
</section>`
}

export const statusOf = ({ summary: { status } }: Report): string =>
  `<span class="status ${status.replaceAll(' ', '-')}">${status}</span>`

const section = (title: string, items: readonly string[] = []): string =>
  items.length === 0 ? '' : `<h3>${title}</h3><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`

/** A duty that is met leads to the words that meet it, one that is missing to its finding. */
function dutyList({ summary }: Report, { blocks }: Article, cards: readonly Card[], id: string): string {
  const anchorOf = ({ ruleId, place }: Duty) => {
    const card = cards.find(({ diagnostics }) =>
      diagnostics.some((one) => one.ruleId === ruleId || one.alsoMatches.includes(ruleId)),
    )
    if (card) return card.anchor
    const block = place && blocks.find(({ span }) => span.start <= place.start.offset && span.end > place.start.offset)
    return block && blockAnchor(id, block)
  }
  const owed = summary.duties.filter(({ state }) => state !== 'not applicable')
  const others = summary.duties.filter(({ state }) => state === 'not applicable')
  const items = owed.map((duty) => {
    const anchor = anchorOf(duty)
    const name = anchor === undefined ? text(duty.label) : `<a href="#${anchor}">${text(duty.label)}</a>`
    return `<span class="duty ${duty.state}">${ticks[duty.state]} ${duty.state}</span> ${name}`
  })
  if (others.length > 0)
    items.push(`<span class="dim">not applicable: ${others.map((duty) => text(duty.label)).join(', ')}</span>`)
  return section('Duties of the page', items).replace('<ul>', '<ul class="duties">')
}
