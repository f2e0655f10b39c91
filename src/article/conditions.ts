// Conditions and symptoms that the page names. No rule reads them, so they have a matcher of their own, made when asked.

import { lexicon } from '../match/lexicon.js'
import { compile, type Matcher } from '../match/matcher.js'
import { vocabulariesWith } from '../match/vocabulary/index.js'
import type { Block, ConditionMention } from '../types.js'

const named = lexicon(['({condition}|{symptom})'])
let matcher: Matcher | undefined

export function findConditions(blocks: readonly Block[]): readonly ConditionMention[] {
  matcher ??= compile([named], vocabulariesWith([]))
  const search = matcher.search
  return blocks
    .flatMap((block) => search(block).get(named) ?? [])
    .map(({ block, start, end }) => ({ block, start, end, name: block.text.slice(start, end).toLowerCase() }))
}
