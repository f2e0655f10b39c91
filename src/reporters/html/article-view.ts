// The article as a reader sees it, with the words of each finding marked. Made from the text of the blocks, so nothing
// that the page holds (markup, scripts, addresses) reaches the report as such.

import type { Block, Diagnostic, Severity } from '../../types.js'
import { escapeMarkup } from '../markup.js'

/** A finding and the anchor of its card. */
export interface Marked {
  readonly diagnostic: Diagnostic
  readonly anchor: string
}

interface Range {
  readonly start: number
  readonly end: number
  readonly severity: Severity
  readonly anchor: string
}

const weight: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 }

export function articleView(blocks: readonly Block[], findings: readonly Marked[]): string {
  const parts: string[] = []
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as Block
    const end = runEnd(blocks, at)
    const run = blocks.slice(at, end)
    parts.push(
      block.kind === 'cell'
        ? table(run, findings)
        : block.kind === 'listItem'
          ? list(run, findings)
          : one(block, findings),
    )
    at = end
  }
  return parts.join('\n')
}

/** End of the blocks that make one table or one list. */
function runEnd(blocks: readonly Block[], first: number): number {
  const { kind, containers } = blocks[first] as Block
  let end = first + 1
  if (kind !== 'cell' && kind !== 'listItem') return end
  while (blocks[end]?.kind === kind && blocks[end]?.containers[0] === containers[0]) end++
  return end
}

function one(block: Block, findings: readonly Marked[]): string {
  const text = marked(block, findings)
  const name = block.name === undefined ? '' : `<span class="label">${escapeMarkup(block.name)}</span> `
  const role = block.role === 'chrome' || block.role === 'quote' || block.role === 'cta' ? block.role : block.kind
  if (block.kind !== 'heading') return `<p class="${role}">${name}${block.kind === 'alt' ? 'Image: ' : ''}${text}</p>`
  const rank = Math.min(6, (block.depth ?? 1) + 2)
  return `<h${rank}>${text}</h${rank}>`
}

const list = (items: readonly Block[], findings: readonly Marked[]): string =>
  `<ul>${items.map((item) => `<li>${marked(item, findings)}</li>`).join('')}</ul>`

function table(cells: readonly Block[], findings: readonly Marked[]): string {
  const rows: Block[][] = []
  for (const cell of cells) {
    const before = rows.at(-1)
    if (before && lineOf(before[0]) === lineOf(cell)) before.push(cell)
    else rows.push([cell])
  }
  const row = (row: readonly Block[]) => `<tr>${row.map((cell) => `<td>${marked(cell, findings)}</td>`).join('')}</tr>`
  return `<div class="scroll"><table>${rows.map(row).join('')}</table></div>`
}

const lineOf = (block: Block | undefined): number | undefined => block?.node.position?.start.line

/** Text of a block; where findings overlap, the gravest gives the colour. */
function marked(block: Block, findings: readonly Marked[]): string {
  const ranges = findings.flatMap((finding) => rangeIn(block, finding) ?? [])
  const edges = [...new Set([0, block.text.length, ...ranges.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  return edges
    .slice(1)
    .map((end, index) => {
      const start = edges[index] ?? 0
      const [gravest] = ranges
        .filter((range) => range.start <= start && range.end >= end)
        .sort((a, b) => weight[b.severity] - weight[a.severity])
      const text = escapeMarkup(block.text.slice(start, end).replaceAll('\uFFFC', '▢'))
      return gravest ? `<mark class="${gravest.severity}"><a href="#${gravest.anchor}">${text}</a></mark>` : text
    })
    .join('')
}

/** The tokens of the block that the finding covers; the whole block when the finding covers it without a token. */
function rangeIn({ span, tokens, map, text }: Block, { diagnostic, anchor }: Marked): Range | undefined {
  const { severity, span: found } = diagnostic
  if (found.end <= span.start || found.start >= span.end) return undefined
  const covered = tokens.filter(({ start, end }) => {
    const own = map.toSource(start, end)
    return own.start < found.end && own.end > found.start
  })
  const [first, last] = [covered[0], covered.at(-1)]
  return { start: first?.start ?? 0, end: last?.end ?? text.length, severity, anchor }
}
