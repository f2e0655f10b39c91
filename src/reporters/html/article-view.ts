// The article as a reader sees it, with the words of each finding marked. Made from the text of the blocks, so nothing
// that the page holds (markup, scripts, addresses) reaches the report as such.

import type { Article, Block } from '../../types.js'
import { escapeMarkup } from '../markup.js'
import { Marker } from './article-text.js'
import type { Card } from './cards.js'

/** @param id Id of the section of the page; each block gets an anchor under it. */
export function articleView({ blocks, source }: Article, cards: readonly Card[], id: string): string {
  const marker = new Marker(cards)
  const write: Write = (block) => `<span id="${blockAnchor(id, block)}">${marker.write(block)}</span>`
  const parts: string[] = []
  for (let at = 0; at < blocks.length; ) {
    const end = runEnd(blocks, at)
    const run = blocks.slice(at, end)
    parts.push(
      run[0]?.kind === 'cell'
        ? table(run, write)
        : run[0]?.kind === 'listItem'
          ? list(run, 0, source, write)
          : run.map((block) => one(block, write)).join(''),
    )
    at = end
  }
  return parts.join('\n')
}

type Write = (block: Block) => string

export const blockAnchor = (page: string, { index }: Pick<Block, 'index'>): string => `${page}-b${index}`

/** End of the blocks that make one table or one list. */
function runEnd(blocks: readonly Block[], first: number): number {
  const { kind, containers } = blocks[first] as Block
  let end = first + 1
  if (kind !== 'cell' && kind !== 'listItem') return end
  while (blocks[end]?.kind === kind && blocks[end]?.containers[0] === containers[0]) end++
  return end
}

function one(block: Block, write: Write): string {
  // A paragraph that only holds an image says nothing: the text of the image follows.
  if (block.kind === 'paragraph' && /^[\s\uFFFC]*$/.test(block.text)) return ''
  const name = block.name === undefined ? '' : `<span class="label">${escapeMarkup(block.name)}</span> `
  const role = block.role === 'chrome' || block.role === 'quote' || block.role === 'cta' ? block.role : block.kind
  if (block.kind !== 'heading') {
    return `<p class="${role}">${name}${block.kind === 'alt' ? '<span class="label">image</span> ' : ''}${write(block)}</p>`
  }
  const rank = Math.min(6, (block.depth ?? 1) + 2)
  return `<h${rank}>${write(block)}</h${rank}>`
}

/** Lists in lists: the containers of an item alternate between list and item. */
function list(blocks: readonly Block[], level: number, source: string, write: Write): string {
  const items = groupBy(blocks, ({ containers }) => containers[level + 1])
  const [first] = blocks
  const tag = first && isNumbered(first, source) ? 'ol' : 'ul'
  const item = (group: readonly Block[]) =>
    groupBy(group, ({ containers }) => containers[level + 2])
      .map((part) =>
        (part[0]?.containers.length ?? 0) > level + 3
          ? list(part, level + 2, source, write)
          : part.map((block) => `<div>${write(block)}</div>`).join(''),
      )
      .join('')
  return `<${tag}>${items.map((group) => `<li>${item(group)}</li>`).join('')}</${tag}>`
}

/** Neighbours with the same key. */
function groupBy(blocks: readonly Block[], key: (block: Block) => number | undefined): Block[][] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const group = groups.at(-1)
    if (group?.[0] && key(group[0]) === key(block)) group.push(block)
    else groups.push([block])
  }
  return groups
}

/** Whether a number stands before the item. */
const isNumbered = ({ span }: Block, source: string): boolean =>
  /\d[.)]\s+$/.test(source.slice(Math.max(0, span.start - 12), span.start))

function table(cells: readonly Block[], write: Write): string {
  const rows = groupBy(cells, (block) => block.node.position?.start.line)
  const row = (row: readonly Block[], index: number) => {
    const tag = index === 0 ? 'th' : 'td'
    return `<tr>${row.map((cell) => `<${tag}>${write(cell)}</${tag}>`).join('')}</tr>`
  }
  return `<div class="scroll" tabindex="0"><table>${rows.map(row).join('')}</table></div>`
}
