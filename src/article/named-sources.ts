// Sources that the text only names: "published in the Journal of X", "according to the CDC", "a Harvard study".
// A name alone is no source ("She trained at Harvard"): the words around it must lean on it.

import type { Block, Token } from '../types.js'
import { EVIDENCE_HEADS } from './evidence-words.js'
import { MONTHS } from './number-words.js'
import { normAt } from './read.js'
import {
  BODIES,
  COMMON_WORD_NAMES,
  INSTITUTIONS,
  JOURNAL_WORDS,
  JOURNALS,
  LABEL_WORDS,
  UNIVERSITY_WORDS,
} from './sources.js'

type NameKind = 'journal' | 'institution' | 'body'

interface Name {
  readonly kind: NameKind
  /** Token range. */
  readonly first: number
  readonly last: number
  /** The name is also a common word, so that more must speak for it. */
  readonly common: boolean
}

const namesByStart = new Map<string, { readonly words: readonly string[]; readonly kind: NameKind }[]>()
for (const [list, kind] of [
  [JOURNALS, 'journal'],
  [INSTITUTIONS, 'institution'],
  [BODIES, 'body'],
] as const) {
  for (const name of list) {
    const words = name.split(' ')
    const start = words[0] ?? name
    namesByStart.set(start, [...(namesByStart.get(start) ?? []), { words, kind }])
  }
}
for (const names of namesByStart.values()) names.sort((a, b) => b.words.length - a.words.length)

/** Ranges of block text that name a source, each with the words that lean on it. `cues`: tokens to look at. */
export function findNamedSources(
  block: Block,
  cues: readonly number[],
): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = []
  let done = 0
  for (const index of cues) {
    if (index < done) continue
    const range = normAt(block.tokens, index) === 'published' ? publication(block, index) : leanedOn(block, index)
    if (range === undefined) continue
    const first = block.tokens[range.first]
    const last = block.tokens[range.last - 1]
    if (first === undefined || last === undefined) continue
    found.push({ start: first.start, end: last.end })
    done = range.last
  }
  return found
}

interface TokenRange {
  readonly first: number
  readonly last: number
}

const QUALITIES = new Set(
  'leading top well-known famous world-class medical scientific prestigious respected major peer reviewed peer-reviewed renowned reputable'.split(
    ' ',
  ),
)
const PAPERS = new Set([...EVIDENCE_HEADS, 'paper', 'papers', 'article', 'results', 'report', 'work'])

/** "published (online) in the Journal of X", "published in a leading journal". */
function publication(block: Block, index: number): TokenRange | undefined {
  const { tokens } = block
  let at = index + 1
  while (at < index + 4 && normAt(tokens, at) !== 'in') at++
  if (normAt(tokens, at) !== 'in') return undefined
  at++
  const unnamed = unnamedJournal(tokens, at)
  if (unnamed !== undefined) return { first: index, last: unnamed }
  if (normAt(tokens, at) === 'the') at++
  if (normAt(tokens, at) === 'journal' && normAt(tokens, at + 1) !== 'of') at++
  const last = endOfTitle(block, at)
  if (last === at || MONTHS.has(normAt(tokens, at))) return undefined
  const isPaper = [1, 2, 3, 4].some((back) => PAPERS.has(normAt(tokens, index - back)))
  return isPaper || last - at > 1 || nameAt(block, at) !== undefined ? { first: index, last } : undefined
}

/** End of "a leading (medical) journal"; one word for the field may stand before the noun. */
function unnamedJournal(tokens: readonly Token[], from: number): number | undefined {
  let at = from
  while (/^(?:a|an|one|several|many|some|of|the|most|and)$/.test(normAt(tokens, at))) at++
  const adjectives = at
  while (QUALITIES.has(normAt(tokens, at))) at++
  if (at === adjectives) return undefined
  if (!/^journals?$/.test(normAt(tokens, at))) at++
  return /^journals?$/.test(normAt(tokens, at)) ? at + 1 : undefined
}

/** End of a run of capitalised words, with the small words between them. */
function endOfTitle(block: Block, from: number): number {
  let end = from
  for (let at = from; at < from + 10; at++) {
    const token = block.tokens[at]
    if (token === undefined || token.kind !== 'word') break
    if (isCapital(block.text, token)) end = at + 1
    else if (!/^(?:of|and|the|for|in|on)$/.test(token.norm) || at === from) break
  }
  return end
}

function isCapital(text: string, token: Token): boolean {
  return /\p{Lu}/u.test(text.charAt(token.start))
}

// ---------------------------------------------------------------- names and what leans on them

function leanedOn(block: Block, index: number): TokenRange | undefined {
  const { tokens } = block
  if (LABEL_WORDS.has(normAt(tokens, index))) return labelFrame(tokens, index)
  const name = nameAt(block, index) ?? unlistedName(block, index)
  if (name === undefined) {
    if (normAt(tokens, index) === 'university' && RESEARCH_WORDS.has(normAt(tokens, index + 1))) {
      return { first: index, last: index + 2 }
    }
    const unnamed = unnamedPlace(tokens, index)
    if (unnamed) return unnamed
    const isJournal = /^journals?$/.test(normAt(tokens, index))
    return isJournal ? vagueJournal(tokens, index) : undefined
  }
  const article = /^(?:the|a|an)$/.test(normAt(tokens, name.first - 1)) ? name.first - 1 : name.first
  if (normAt(tokens, article - 1) === 'to' && normAt(tokens, article - 2) === 'according') {
    return { first: article - 2, last: name.last }
  }
  if (name.kind === 'journal') return journalFrame(tokens, name, article)
  return followedFrame(tokens, name, article) ?? precededFrame(tokens, name, article)
}

const PLACES = new Set(['university', 'hospital', 'institute'])
const ORIGINS = new Set(
  'european american british german swiss japanese swedish french italian australian canadian us uk large big elite teaching state'.split(
    ' ',
  ),
)

/** "a study at a major European university": praised, and not named. */
function unnamedPlace(tokens: readonly Token[], index: number): TokenRange | undefined {
  if (!PLACES.has(normAt(tokens, index))) return undefined
  let first = index
  while (QUALITIES.has(normAt(tokens, first - 1)) || ORIGINS.has(normAt(tokens, first - 1))) first--
  if (first === index || !/^(?:an?|one)$/.test(normAt(tokens, first - 1))) return undefined
  return precededFrame(tokens, { kind: 'institution', first, last: index + 1, common: false }, first - 1)
}

const labelPlaces = new Set('table section sections package product patient approved us fda full'.split(' '))

/** "(Table 3 of the prescribing information)", "according to the label". */
function labelFrame(tokens: readonly Token[], index: number): TokenRange | undefined {
  const isInformation = normAt(tokens, index) === 'prescribing'
  if (isInformation && normAt(tokens, index + 1) !== 'information') return undefined
  const last = isInformation ? index + 2 : index + 1
  let isPlaced = isInformation
  for (let first = index - 1; first >= index - 10; first--) {
    const norm = normAt(tokens, first)
    if (norm === 'according') return { first, last }
    if (norm === '(') return isPlaced ? { first: first + 1, last } : undefined
    if (/^[.;!?)]?$/.test(norm)) return undefined
    isPlaced ||= labelPlaces.has(norm)
  }
  return undefined
}

/** "in a leading journal", where no title follows. */
function vagueJournal(tokens: readonly Token[], index: number): TokenRange | undefined {
  let first = index
  if (QUALITIES.has(normAt(tokens, first - 2))) first--
  while (QUALITIES.has(normAt(tokens, first - 1))) first--
  if (first === index) return undefined
  while (/^(?:a|an|the|several|many)$/.test(normAt(tokens, first - 1))) first--
  return /^(?:in|by)$/.test(normAt(tokens, first - 1)) ? { first: first - 1, last: index + 1 } : undefined
}

function journalFrame(tokens: readonly Token[], name: Name, article: number): TokenRange | undefined {
  const leads = normAt(tokens, article - 1)
  const leans = leads === 'in' || leads === 'by' || leads === 'from'
  const paper = [2, 3, 4].some((back) => PAPERS.has(normAt(tokens, article - back)))
  if (leans && (paper || (leads === 'in' && !name.common))) return { first: article - 1, last: name.last }
  return followedFrame(tokens, name, article)
}

const BODY_WORDS = new Set('estimates reports data says figures statistics survey found finds states notes'.split(' '))
const RESEARCH_WORDS = new Set([...EVIDENCE_HEADS, 'team', 'professors', 'report'])

/** "a Harvard study", "CDC data", "the NIMH estimates". */
function followedFrame(tokens: readonly Token[], name: Name, article: number): TokenRange | undefined {
  const next = normAt(tokens, name.last)
  const adjective = /^(?:clinical|research|medical|review)$/.test(next) ? 1 : 0
  const word = normAt(tokens, name.last + adjective)
  const leans = name.kind === 'body' ? BODY_WORDS.has(word) : RESEARCH_WORDS.has(word)
  return leans ? { first: article, last: name.last + adjective + 1 } : undefined
}

const FROM_WORDS = new Set('at from by of'.split(' '))
const PEOPLE_OR_PAPERS = new Set(
  'study studies paper papers trial trials researchers scientists investigators experts team report survey review findings data figures statistics estimates doctors analysis reported estimated'.split(
    ' ',
  ),
)

/** "researchers at Stanford", "a study conducted at Yale", "data from the CDC". */
function precededFrame(tokens: readonly Token[], name: Name, article: number): TokenRange | undefined {
  if (!FROM_WORDS.has(normAt(tokens, article - 1))) return undefined
  const from = normAt(tokens, article - 1) === 'from' || normAt(tokens, article - 1) === 'by'
  for (let first = article - 2; first >= article - 4; first--) {
    const word = normAt(tokens, first)
    if (!PEOPLE_OR_PAPERS.has(word) && !(word === 'research' && from)) continue
    const between =
      first === article - 2 ||
      /^(?:conducted|led|done|published|team|out|performed|funded)$/.test(normAt(tokens, first + 1))
    return between ? { first, last: name.last } : undefined
  }
  return undefined
}

function nameAt({ text, tokens }: Block, index: number): Name | undefined {
  for (const { words, kind } of namesByStart.get(normAt(tokens, index)) ?? []) {
    if (!words.every((word, step) => normAt(tokens, index + step) === word)) continue
    const first = tokens[index]
    if (first === undefined) return undefined
    const written = text.slice(first.start, first.end)
    const common = COMMON_WORD_NAMES.has(words.join(' '))
    const short = kind === 'body' && words.length === 1 && first.norm.length <= 5
    if (short ? written !== written.toUpperCase() : written === written.toLowerCase()) return undefined
    return { kind, first: index, last: index + words.length, common }
  }
  return undefined
}

/** "American Journal of Psychiatry", "University of Bath": a key word inside a run of capitals. */
function unlistedName(block: Block, index: number): Name | undefined {
  const { text, tokens } = block
  const token = tokens[index]
  if (token === undefined || !isCapital(text, token)) return undefined
  const kind = JOURNAL_WORDS.has(token.norm) ? 'journal' : UNIVERSITY_WORDS.has(token.norm) ? 'institution' : undefined
  if (kind === undefined) return undefined
  let first = index
  while (first > 0 && index - first < 5) {
    const previous = tokens[first - 1]
    if (previous === undefined || previous.kind !== 'word' || previous.norm === 'the' || previous.norm === 'a') break
    if (!isCapital(text, previous) || /^(?:in|a|the|according|to|at|from|by)$/.test(previous.norm)) break
    first--
  }
  const last = endOfTitle(block, index)
  return last - first > 1 ? { kind, first, last, common: false } : undefined
}
