// Cards: the findings of one sentence with their notes.

import type { Diagnostic } from '../../types.js'
import { escapeMarkup as text } from '../markup.js'
import type { SentenceGroup } from '../sentences.js'

/** The findings of one sentence, numbered on the page so that a print leads from the words to the card. */
export interface Card extends SentenceGroup {
  readonly number: number
  /** Id of its element. */
  readonly anchor: string
}

/** @param page Id of the section of the page. */
export const cardsOf = (groups: readonly SentenceGroup[], page: string): readonly Card[] =>
  groups.map((group, index) => ({ ...group, number: index + 1, anchor: `${page}-${index + 1}` }))

export const cardView = ({ number, anchor, sentence, diagnostics }: Card): string =>
  `<li class="card" id="${anchor}"><blockquote><a class="number" href="#${anchor}-at" aria-label="${number}: to the words on the page">${number}</a> ${text(sentence)}</blockquote>${diagnostics.map(finding).join('')}</li>`

/** `error rule-id line 3`, with the level in its colour. */
export const label = ({ ruleId, severity, place }: Diagnostic): string =>
  `<span class="level ${severity}">${severity}</span> <code>${text(ruleId)}</code> line ${place.start.line}`

function finding(diagnostic: Diagnostic): string {
  const { severity, severityReason, action, basis, reason, note, url, ruleId, expected, related, alsoMatches, place } =
    diagnostic
  const rows = [
    ...note.split('\n').map((line) => /^([^:]+): (.*)$/.exec(line)?.slice(1) ?? ['', line]),
    ...(expected.length > 0 ? [['Replace with', expected.map((words) => `“${words}”`).join(' or ')]] : []),
    ...elsewhere(related),
    ...(alsoMatches.length > 0 ? [['Also matches', alsoMatches.join(', ')]] : []),
  ]
  const list = rows.map(([name = '', value = '']) => `<div><dt>${text(name)}</dt><dd>${text(value)}</dd></div>`)
  return `<div class="finding ${severity}" data-level="${severity}" data-action="${action}"><p><span class="level ${severity}">${text(severityReason)}</span> · ${action} · ${basis} · <a href="${text(url)}"><code>${text(ruleId)}</code></a> · line ${place.start.line}</p><p><strong>${text(reason)}</strong></p><dl>${list.join('')}</dl></div>`
}

/** One row per note, with the lines that it holds for. */
function elsewhere(related: Diagnostic['related']): string[][] {
  const lines = new Map<string, Set<number>>()
  for (const { note, place } of related) lines.set(note, (lines.get(note) ?? new Set()).add(place.start.line))
  return [...lines].map(([note, all]) => [
    all.size === 1 ? `Line ${[...all][0]}` : `Lines ${[...all].join(', ')}`,
    note,
  ])
}
