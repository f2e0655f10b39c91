// Findings by the sentence that they stand in, as a reader sees it.

import type { Article, Block, Diagnostic } from '../types.js'

export interface SentenceGroup {
  /** The sentence without markup; the words of the finding when no sentence holds them. */
  readonly sentence: string
  /** In document order; at least one. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Findings that begin in one sentence make one group; groups stand in the order of their first finding. */
export function bySentence(diagnostics: readonly Diagnostic[], { blocks }: Pick<Article, 'blocks'>): SentenceGroup[] {
  const groups = new Map<string, { sentence: string; diagnostics: Diagnostic[] }>()
  for (const diagnostic of diagnostics) {
    const { key, sentence } = sentenceOf(diagnostic, blocks)
    const group = groups.get(key) ?? { sentence, diagnostics: [] }
    group.diagnostics.push(diagnostic)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function sentenceOf({ span, actual }: Diagnostic, blocks: readonly Block[]): { key: string; sentence: string } {
  const block = blocks.find((candidate) => candidate.span.start < span.end && candidate.span.end > span.start)
  const sentence = block?.sentences.find(({ start, end }) => {
    const own = block.map.toSource(start, end)
    return own.start < span.end && own.end > span.start
  })
  if (!block || !sentence) return { key: `${span.start} ${span.end}`, sentence: actual }
  const text = block.text.slice(sentence.start, sentence.end).replaceAll('\uFFFC', '').trim()
  return { key: `block ${block.index} ${sentence.start}`, sentence: text }
}
