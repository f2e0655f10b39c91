import type { Article, Block, TextRange } from '../../src/rule.js'
import { isList, listFrom } from './list.js'

/** A heading, a column or a few words in front that say what the product is for. */
const USES =
  /\b(?:(?:what|who|whom) (?:it|this|they|[\w-]+(?: [\w-]+)?) (?:is good for|helps?|treats?|can (?:help|treat)|works for)|(?:good|great|best) for|(?:helps?|works?|success) (?:with|for|in)|use[sd]? (?:it |this |them )?for|conditions? (?:it|this|they|[\w-]+) (?:treats?|helps?|improves?)|indications)\b/i
const SCOPE =
  /\b(?:we|our (?:team|doctors|clinic|clinicians|psychiatrists)|risks?|side effects?|not|caution|warnings?|causes?|without)\b/i

const isLabel = (text: string): boolean => USES.test(text) && !SCOPE.test(text)

/** How far into a sentence the list may begin. */
const OPENING = 40

/** Where a block begins to say it: at its start, or after a few words that stand before. */
function openingOf({ text, sentences, header, kind }: Block, underLabel: boolean): number | undefined {
  if (kind === 'cell') return header?.column !== undefined && isLabel(header.column) ? 0 : undefined
  if (underLabel) return 0
  const [first, second] = sentences
  return first && second && first.end - first.start <= OPENING && isLabel(text.slice(first.start, first.end))
    ? second.start
    : undefined
}

/** Lists of conditions that stand under a label, without a verb. */
export function* labelledLists(article: Article): Iterable<TextRange> {
  for (const { heading, blocks } of article.sections) {
    const underLabel = heading !== undefined && isLabel(heading.text)
    for (const block of blocks) {
      const start = block === heading ? undefined : openingOf(block, underLabel)
      if (start === undefined) continue
      const list = listFrom(article, { block, start, end: start + OPENING })
      const [first] = list
      const last = list.at(-1)
      if (first && last && isList(list)) yield { block, start: first.start, end: last.end }
    }
  }
}
