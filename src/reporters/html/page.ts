// One page of the report: what was assumed, the article, the findings by sentence, duties, and what was left out.

import type { Article, Diagnostic, Duty, Report } from '../../types.js'
import { escapeMarkup as text } from '../markup.js'
import { pathOf } from '../order.js'
import { count, notRead, readAs } from '../words.js'
import { articleView, type Marked } from './article-view.js'
import { balanceStrip } from './strip.js'

export interface HtmlPage {
  readonly report: Report
  /** The facts of the same page, by `analyze`: its text and the balance of benefits and risks. */
  readonly article: Article
}

const ticks: Readonly<Record<Duty['state'], string>> = { met: '✓', missing: '✗', unknown: '?', 'not applicable': '–' }

export function pageSection({ report, article }: HtmlPage, id: string): string {
  const { summary, assumed, diagnostics, suppressed, skipped, letPass = [] } = report
  const findings = diagnostics.map((diagnostic, index): Marked => ({ diagnostic, anchor: `${id}-${index + 1}` }))
  const unread = notRead(skipped)
  const { errors, warnings, infos } = summary
  return `<section class="page" id="${id}">
<h2>${text(pathOf(report))} <span class="status ${summary.status.replaceAll(' ', '-')}">${summary.status}</span></h2>
<p>Read as: ${text(readAs(assumed))}.</p>
<p>${count(errors, 'error')}, ${count(warnings, 'warning')}, ${infos} info; ${count(summary.words, 'word')}.</p>
${balanceStrip(article)}
<div class="columns"><article aria-label="The page as a reader sees it">${articleView(article.blocks, findings)}</article>
<div class="findings"><h3>Findings</h3>${cards(findings, article) || '<p>Nothing was found in what was read.</p>'}</div></div>
${dutyList(summary.duties, findings)}
${section(
  'Suppressed',
  suppressed.map(
    ({ diagnostic, reason }) =>
      `${label(diagnostic)} “${text(diagnostic.actual)}”: ${text(reason ?? 'no reason given')}`,
  ),
)}
${section(
  'Seen and let pass',
  letPass.map((one) => `<code>${text(one.ruleId)}</code> “${text(one.actual)}”: ${text(one.reason)}`),
)}
${section('Not read', unread === '' ? [] : [text(unread)])}
${section(
  'Rules that were silent because the class of the product is not known',
  summary.silentRules.map((rule) => `<code>${text(rule)}</code>`),
)}
</section>`
}

const section = (title: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `<h3>${title}</h3><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`

const label = ({ ruleId, severity, place }: Diagnostic): string =>
  `<span class="level ${severity}">${severity}</span> <code>${text(ruleId)}</code> line ${place.start.line}`

/** Findings of one sentence share a card. */
function cards(findings: readonly Marked[], article: Article): string {
  const groups = new Map<string, Marked[]>()
  for (const finding of findings) {
    const sentence = sentenceText(finding.diagnostic, article)
    const key = `${sentence.at} ${sentence.words}`
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups].map(([key, group]) => card(key.replace(/^\S+ /, ''), group)).join('\n')
}

function sentenceText(
  { span, actual }: Diagnostic,
  { blocks }: Article,
): { readonly at: number; readonly words: string } {
  const block = blocks.find((candidate) => candidate.span.start < span.end && candidate.span.end > span.start)
  const sentence = block?.sentences.find(({ start, end }) => {
    const own = block.map.toSource(start, end)
    return own.start < span.end && own.end > span.start
  })
  if (!block || !sentence) return { at: span.start, words: actual }
  const words = block.text.slice(sentence.start, sentence.end).trim()
  return { at: block.map.toSource(sentence.start, sentence.end).start, words }
}

const card = (sentence: string, group: readonly Marked[]): string =>
  `<div class="card ${group.map(({ diagnostic }) => diagnostic.severity).join(' ')}"><blockquote>${text(sentence)}</blockquote>${group.map(finding).join('')}</div>`

function finding({ diagnostic, anchor }: Marked): string {
  const { severity, severityReason, action, reason, note, url, ruleId, alsoMatches, place } = diagnostic
  const lines = note.split('\n').map((line) => {
    const [, name = '', value = ''] = /^([^:]+): (.*)$/.exec(line) ?? []
    return `<dt>${text(name)}</dt><dd>${text(value)}</dd>`
  })
  const also = alsoMatches.length > 0 ? `<dt>Also matches</dt><dd>${text(alsoMatches.join(', '))}</dd>` : ''
  return `<div class="finding ${severity}" id="${anchor}"><p><span class="level ${severity}">${text(severityReason)}</span> ${action} · <a href="${text(url)}"><code>${text(ruleId)}</code></a> · line ${place.start.line}</p><p><strong>${text(reason)}</strong></p><dl>${lines.join('')}${also}</dl></div>`
}

function dutyList(duties: readonly Duty[], findings: readonly Marked[]): string {
  const owed = duties.filter(({ state }) => state !== 'not applicable')
  const anchorOf = (ruleId: string) =>
    findings.find(({ diagnostic }) => diagnostic.ruleId === ruleId || diagnostic.alsoMatches.includes(ruleId))?.anchor
  return section(
    'Duties of the page',
    owed.map(({ ruleId, label: words, state }) => {
      const anchor = anchorOf(ruleId)
      const name = anchor === undefined ? text(words) : `<a href="#${anchor}">${text(words)}</a>`
      return `<span class="duty ${state}">${ticks[state]} <span class="state">${state}</span></span> ${name}`
    }),
  )
}
