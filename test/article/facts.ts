// Facts about a Markdown text, for tests.

import { findCitations } from '../../src/article/citations.js'
import { findQuantities } from '../../src/article/quantities.js'
import { findReferences } from '../../src/article/references.js'
import { findSections } from '../../src/article/sections.js'
import { findStatistics } from '../../src/article/statistics.js'
import { buildProse, parseMarkdown } from '../../src/prose/index.js'
import type { TextRange } from '../../src/types.js'

export function factsOf(source: string) {
  const prose = buildProse(parseMarkdown(source), source)
  const { sections, sectionOf } = findSections(prose.blocks)
  const references = findReferences(prose.blocks, sections)
  const citations = findCitations(prose, references)
  const quantities = findQuantities(prose.blocks)
  const statistics = findStatistics(prose, quantities, citations, references)
  return { prose, sections, sectionOf, citations, quantities, statistics }
}

/** The words of a range, as a reader sees them. */
export function textOf({ block, start, end }: TextRange): string {
  return block.text.slice(start, end)
}

/** True when a range covers a part of the words of `quote` in its block. */
export function touches(range: TextRange, quote: string): boolean {
  const at = range.block.text.indexOf(quote)
  return at !== -1 && range.start < at + quote.length && at < range.end
}
