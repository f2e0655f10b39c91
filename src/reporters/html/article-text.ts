// The text of one block with its markup and the words of its findings marked.

import type { Block, Mark, Severity } from '../../types.js'
import { escapeMarkup } from '../markup.js'
import type { Card } from './cards.js'

interface Range {
  readonly start: number
  readonly end: number
  readonly severity: Severity
  readonly card: Card
}

const weight: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 }

/** Writes blocks of one page. Remembers which cards the text has led to: the first place of a card carries its anchor. */
export class Marker {
  readonly #cards: readonly Card[]
  readonly #placed = new Set<Card>()

  constructor(cards: readonly Card[]) {
    this.#cards = cards
  }

  /** Where findings overlap, the gravest gives the colour. */
  write(block: Block): string {
    const ranges = this.#cards.flatMap((card) => rangesIn(block, card))
    const edges = [0, block.text.length, ...[...ranges, ...block.marks].flatMap(({ start, end }) => [start, end])]
    const sorted = [...new Set(edges)].sort((a, b) => a - b)
    const parts = sorted.slice(1).map((end, index) => {
      const start = sorted[index] ?? 0
      const [gravest] = ranges
        .filter((range) => range.start <= start && range.end >= end)
        .sort((a, b) => weight[b.severity] - weight[a.severity])
      return { start, end, gravest }
    })
    return parts
      .map(({ start, end, gravest }, index) => {
        const text = styled(block, start, end)
        if (!gravest) return text
        return this.#marked(text, gravest, parts[index + 1]?.gravest?.card !== gravest.card)
      })
      .join('')
  }

  /** @param last Whether the next text belongs to another card: then the number follows. */
  #marked(text: string, { card, severity }: Range, last: boolean): string {
    const id = this.#placed.has(card) ? '' : ` id="${card.anchor}-at"`
    this.#placed.add(card)
    const number = last ? `<sup>${card.number}</sup>` : ''
    return `<mark class="${severity}" data-card="${card.anchor}"${id}><a href="#${card.anchor}" title="${severity}">${text}${number}</a></mark>`
  }
}

const tags: Readonly<Record<Mark['kind'], string>> = {
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  link: 'u',
  superscript: 'sup',
}

/** Links are shown as such and lead nowhere: nothing of the page is active. */
function styled({ text, marks }: Block, start: number, end: number): string {
  const covering = marks.filter((mark) => mark.start <= start && mark.end >= end)
  return covering.reduce(
    (inner, { kind, url }) => {
      const title = url === undefined ? '' : ` title="${escapeMarkup(url)}"`
      return `<${tags[kind]}${title}>${inner}</${tags[kind]}>`
    },
    escapeMarkup(text.slice(start, end).replaceAll('\uFFFC', '▢')),
  )
}

/** The tokens of the block that each finding covers; the whole block when a finding covers it without a token. */
function rangesIn({ span, tokens, map, text }: Block, card: Card): readonly Range[] {
  return card.diagnostics.flatMap(({ severity, span: found }) => {
    if (found.end <= span.start || found.start >= span.end) return []
    const covered = tokens.filter(({ start, end }) => {
      const own = map.toSource(start, end)
      return own.start < found.end && own.end > found.start
    })
    return [{ start: covered[0]?.start ?? 0, end: covered.at(-1)?.end ?? text.length, severity, card }]
  })
}
