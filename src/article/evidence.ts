// Appeals to evidence: "studies have shown that", "there is growing evidence that". Only the asserting forms.

import type { Block, Sentence, Token } from '../types.js'
import {
  BREAKS,
  DENIALS,
  EVIDENCE_GRADES,
  EVIDENCE_HEADS,
  EVIDENCE_KINDS,
  EVIDENCE_PARTICIPLES,
  EVIDENCE_VERBS,
  LINKS,
  MODIFIERS,
  SAYING_HEADS,
  SAYING_VERBS,
  VAGUE_HEADS,
} from './evidence-words.js'
import { normAt, sentenceIndexAt } from './read.js'

interface TokenRange {
  readonly first: number
  readonly last: number
}

/** Ranges of block text that appeal to evidence: the whole phrase, up to "that" or "to". `cues`: tokens to look at. */
export function findAppeals(block: Block, cues: readonly number[]): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = []
  let done = 0
  for (const index of cues) {
    if (index < done) continue
    const sentence = block.sentences[sentenceIndexAt(block, block.tokens[index]?.start ?? 0)]
    if (sentence === undefined) continue
    const range = appealAt(block, index, sentence)
    if (range === undefined || !isAsserted(block, sentence)) continue
    const first = block.tokens[range.first]
    const last = block.tokens[range.last - 1]
    if (first === undefined || last === undefined) continue
    found.push({ start: first.start, end: last.end })
    done = range.last
  }
  return found
}

const CONDITIONS = new Set(['if', 'until', 'unless', 'whether'])

/** False for questions and conditions; "Did you know that studies show …?" tells, it does not ask. */
function isAsserted({ text, tokens }: Block, sentence: Sentence): boolean {
  if (CONDITIONS.has(normAt(tokens, sentence.first))) return false
  const asks = /\?["'”’)\]\s]*$/.test(text.slice(sentence.start, sentence.end))
  return !asks || /^\W*did you know\b/i.test(text.slice(sentence.start, sentence.end))
}

function appealAt(block: Block, index: number, sentence: Sentence): TokenRange | undefined {
  const { tokens } = block
  const norm = normAt(tokens, index)
  if (EVIDENCE_PARTICIPLES.has(norm)) return passiveAt(tokens, index, sentence)
  if (!EVIDENCE_HEADS.has(norm)) return undefined
  if (VAGUE_HEADS.has(norm) && !EVIDENCE_KINDS.has(normAt(tokens, index - 1))) return undefined
  const first = startOfPhrase(block, index, sentence.first)
  if (normAt(tokens, first - 1) === 'to' && normAt(tokens, first - 2) === 'according') {
    const isDenied = DENIALS.has(normAt(tokens, first))
    return isDenied ? undefined : { first: first - 2, last: index + 1 }
  }
  if (isDenied(tokens, first, sentence.first)) return undefined
  const last = norm === 'evidence' ? (endOfGraded(tokens, index) ?? endOfVerb(tokens, index)) : endOfVerb(tokens, index)
  if (last === undefined) return undefined
  const exists = /^(?:is|are)$/.test(normAt(tokens, first - 1)) && normAt(tokens, first - 2) === 'there'
  return { first: exists ? first - 2 : first, last }
}

/** First token of the noun phrase around the head: "a growing body of", "a Harvard". */
function startOfPhrase({ text, tokens }: Block, index: number, floor: number): number {
  let first = index
  while (first > floor && index - first < 8) {
    const previous = tokens[first - 1]
    if (previous === undefined) break
    const isNumber = previous.kind === 'number'
    const isName = first - 1 > floor && previous.kind === 'word' && /\p{Lu}/u.test(text.charAt(previous.start))
    if (!MODIFIERS.has(previous.norm) && !EVIDENCE_GRADES.has(previous.norm) && !isNumber && !isName) break
    first--
  }
  return first
}

/** "no", "few", "until", "does" close before the phrase. */
function isDenied(tokens: readonly Token[], first: number, floor: number): boolean {
  for (let index = first - 1; index >= Math.max(floor, first - 3); index--) {
    const token = tokens[index]
    if (token === undefined || token.kind === 'punctuation') return false
    if (DENIALS.has(token.norm)) return true
  }
  return false
}

const NAY = new Set('no not little nothing neither mixed conflicting'.split(' '))
const PLACES = new Set('in at on by from as under below above'.split(' '))
const LONGEST_GAP = 9

/** Token after the verb that the head governs, with "that" or "to"; undefined when the head asserts nothing. */
function endOfVerb(tokens: readonly Token[], head: number): number | undefined {
  const says = SAYING_HEADS.has(normAt(tokens, head))
  let perfect = false
  for (let index = head + 1; index <= head + LONGEST_GAP; index++) {
    const token = tokens[index]
    if (token === undefined) return undefined
    const { norm } = token
    if (EVIDENCE_VERBS.has(norm) || (says && SAYING_VERBS.has(norm))) return afterVerb(tokens, index, head, perfect)
    if (index === head + 1 && !LINKS.has(norm) && !isGapMark(tokens, index)) return undefined
    if (BREAKS.has(norm)) return undefined
    if (token.kind === 'punctuation' && !isGapMark(tokens, index)) return undefined
    if (norm === 'have' || norm === 'has') perfect = true
  }
  return undefined
}

/** Marks that a verb may stand behind: brackets, "et al.", and the comma of "research, showing". */
function isGapMark(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined || token.kind === 'word' || token.kind === 'number') return false
  if (token.kind === 'reference' || token.norm === '(' || token.norm === ')') return true
  if (token.norm === '.') return normAt(tokens, index - 1) === 'al'
  if (token.norm === ',' && (normAt(tokens, index + 1) === 'however' || normAt(tokens, index - 1) === 'however'))
    return true
  return token.norm === ',' && /^(?:showing|suggesting|demonstrating|indicating)$/.test(normAt(tokens, index + 1))
}

const PLURAL_NOUNS = new Set(['studies', 'trials', 'data', 'experts', 'scientists', 'researchers', 'findings'])

function afterVerb(tokens: readonly Token[], verb: number, head: number, perfect: boolean): number | undefined {
  const norm = normAt(tokens, verb)
  const next = normAt(tokens, verb + 1)
  if (NAY.has(next)) return undefined
  if (norm.startsWith('propose') && SAYING_HEADS.has(normAt(tokens, head))) return undefined
  const isParticiple = EVIDENCE_PARTICIPLES.has(norm) || norm === 'published'
  if (isParticiple && !perfect && PLACES.has(next)) return undefined
  const isNoun = /^(?:support|report|reports|find|point|points|document|documents|back)$/.test(norm)
  if (isNoun && !PLURAL_NOUNS.has(normAt(tokens, head))) return undefined
  return next === 'that' || (next === 'to' && norm !== 'points') ? verb + 2 : verb + 1
}

/** "growing evidence that", "strong evidence for". */
function endOfGraded(tokens: readonly Token[], index: number): number | undefined {
  const next = normAt(tokens, index + 1)
  const grows = next === 'is' && EVIDENCE_GRADES.has(normAt(tokens, index + 2)) && normAt(tokens, index + 3) === 'that'
  if (grows) return index + 4
  if (next !== 'that' && next !== 'for' && next !== 'to' && next !== 'behind') return undefined
  if (next === 'to') {
    const verb = normAt(tokens, index + 2)
    if (!EVIDENCE_VERBS.has(verb)) return undefined
  }
  for (let back = 1; back <= 3; back++) {
    if (EVIDENCE_GRADES.has(normAt(tokens, index - back))) return index + (next === 'to' ? 3 : 2)
  }
  return undefined
}

const ADVERBS = new Set(
  'also now clearly consistently repeatedly already even further since both long widely scientifically'.split(' '),
)
const RESULTS = new Set('to that effective useful beneficial helpful'.split(' '))
const STUDIES = new Set('studies trials research tests'.split(' '))

/** "has been shown to", "is proven to", "has shown promise in clinical trials". */
function passiveAt(tokens: readonly Token[], index: number, sentence: Sentence): TokenRange | undefined {
  let first = index - 1
  while (ADVERBS.has(normAt(tokens, first))) first--
  const auxiliary = normAt(tokens, first)
  if (isDenied(tokens, first, sentence.first) || first < sentence.first) return undefined
  if (auxiliary === 'has' || auxiliary === 'have') {
    const last = endOfStudies(tokens, index, sentence.last)
    return last === undefined ? undefined : { first, last }
  }
  const norm = normAt(tokens, index)
  const isPassive = auxiliary === 'been' || (/^(?:is|are|was|were)$/.test(auxiliary) && /^(?:shown|proven)$/.test(norm))
  if (!isPassive || norm === 'reported' || norm === 'documented') return undefined
  const next = normAt(tokens, index + 1)
  const studies = next === 'in' || next === 'by' ? endOfStudies(tokens, index, index + 7) : undefined
  const isPast = auxiliary === 'was' || auxiliary === 'were'
  if (studies === undefined && (isPast || !RESULTS.has(next))) return undefined
  if (auxiliary === 'been') {
    first--
    while (ADVERBS.has(normAt(tokens, first))) first--
    if (!/^(?:has|have|'ve|it's|had)$/.test(normAt(tokens, first)) || isDenied(tokens, first, sentence.first))
      return undefined
  }
  return { first, last: studies ?? index + 2 }
}

/** Token after "in (several clinical) trials" within reach. */
function endOfStudies(tokens: readonly Token[], index: number, limit: number): number | undefined {
  for (let at = index + 1; at < Math.min(limit, index + 8); at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'punctuation') return undefined
    if (token.norm !== 'in' && token.norm !== 'by') continue
    let noun = at + 1
    while (MODIFIERS.has(normAt(tokens, noun)) && !STUDIES.has(normAt(tokens, noun))) noun++
    if (STUDIES.has(normAt(tokens, noun))) return noun + 1
  }
  return undefined
}
