// Conditions and symptoms that the page names.

import { lexicon } from '../match/lexicon.js'
import type { ConditionMention, Hit, Lexicon } from '../types.js'

const named = lexicon(['({condition}|{symptom})'])

export const conditionLexicons: readonly Lexicon[] = [named]

export function findConditions(hits: (lexicon: Lexicon) => readonly Hit[]): readonly ConditionMention[] {
  return hits(named).map(({ block, start, end }) => ({
    block,
    start,
    end,
    name: block.text.slice(start, end).toLowerCase(),
  }))
}
