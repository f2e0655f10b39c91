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

/** "Conditions we treat with stem cells": what the treatment is for, whoever gives it. */
const TREATED_WITH =
  /\b(?:conditions?|diseases?|illnesses|disorders|problems|what)\b.{0,20}\b(?:treat|help|address|heal|improve|work with)\w*\b.{0,12}\b(?:with|using|by|through)\b/i

/** Headings over a list of conditions, with its members. */
export function* headedLists(article: Article) {
  for (const { heading, blocks } of article.sections) {
    if (!heading || !TREATED_WITH.test(heading.text) || article.productsIn(heading).length === 0) continue
    const items = blocks
      .filter(({ kind }) => kind === 'listItem')
      .flatMap((block) => article.conditionsIn(block)[0] ?? [])
    if (items.length > 1) yield { at: { block: heading, start: 0, end: heading.text.trimEnd().length }, items }
  }
}

/** Lists of conditions that stand under a label, without a verb. One finding tells of a section. */
export function* labelledLists(article: Article): Iterable<TextRange> {
  for (const { heading, blocks } of article.sections) {
    const underLabel = heading !== undefined && isLabel(heading.text)
    for (const block of blocks) {
      const start = block === heading ? undefined : openingOf(block, underLabel)
      if (start === undefined) continue
      const list = listFrom(article, { block, start, end: start + OPENING })
      const [first] = list
      const last = list.at(-1)
      if (!first || !last || !isList(list)) continue
      yield { block, start: first.start, end: last.end }
      break
    }
  }
}
