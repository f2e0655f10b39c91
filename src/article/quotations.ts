// Quotations inside a block of text.

import type { Block, TextRange } from '../types.js'

const pair = /“[^”]*”|«[^»]*»|"[^"]*"|(?<![\p{L}\p{N}])[‘'](?=\S)(?:[^’'\n]|[’'](?=\p{L}))*[’'](?!\p{L})/gu

const known = new WeakMap<Block, readonly TextRange[]>()

function quotationsIn(block: Block): readonly TextRange[] {
  const found = known.get(block)
  if (found) return found
  const quotations = [...block.text.matchAll(pair)].map((match) => ({
    block,
    start: match.index,
    end: match.index + match[0].length,
  }))
  known.set(block, quotations)
  return quotations
}

/** The quotation that a range stands in; a block quotation is one. */
export function quotationAround({ block, start, end }: TextRange): TextRange | undefined {
  if (block.role === 'quote') return { block, start: 0, end: block.text.length }
  return quotationsIn(block).find((quotation) => quotation.start <= start && end <= quotation.end)
}
