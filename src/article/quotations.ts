// Quotations inside a block of text.

import { perText } from '../prose/texts.js'
import type { Span, TextRange } from '../types.js'

const pair =
  /“[^”]{0,1000}”|«[^»]{0,1000}»|"[^"]{0,1000}"|(?<![\p{L}\p{N}])[‘'](?=\S)(?:[^’'\n]|[’'](?=\p{L}))*[’'](?!\p{L})/gu

const quotationsIn = perText(({ text }): readonly Span[] =>
  [...text.matchAll(pair)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
)

/** The quotation that a range stands in; a block quotation is one. */
export function quotationAround({ block, start, end }: TextRange): TextRange | undefined {
  if (block.role === 'quote') return { block, start: 0, end: block.text.length }
  const found = quotationsIn(block).find((quotation) => quotation.start <= start && end <= quotation.end)
  return found && { block, ...found }
}
