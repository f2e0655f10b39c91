// Conditions and symptoms that the page names. Few rules read them, so they have a matcher of their own, made when asked.

import { lexicon } from '../match/lexicon.js'
import { compile, type Matcher } from '../match/matcher.js'
import { vocabulariesWith } from '../match/vocabulary/index.js'
import type { Block, ConditionMention } from '../types.js'

const condition = lexicon(['{condition}'])
const named = lexicon(['({condition}|{symptom})'])
let matcher: Matcher | undefined

export function findConditions(block: Block): readonly ConditionMention[] {
  matcher ??= compile([condition, named], vocabulariesWith([]))
  const found = matcher.search(block)
  const diagnoses = new Set((found.get(condition) ?? []).map(({ end }) => end))
  return (found.get(named) ?? []).map(({ block, start, end }) => ({
    block,
    start,
    end,
    name: block.text.slice(start, end).toLowerCase(),
    kind: diagnoses.has(end) ? 'condition' : 'symptom',
  }))
}
