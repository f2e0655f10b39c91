// Decides how the words around a match qualify it. Runs only on sentences that have a match.

import type { Block, Context, Lexicon, Sentence, TextRange, Token } from '../types.js'
import { compile } from './matcher.js'
import { type Trigger, terminators, triggers } from './triggers.js'

/** Longer sentences are looked at through a window around the match, so that time stays linear in their length. */
const windowTokens = 200

const matcher = compile([...triggers.map((trigger) => trigger.lexicon), terminators], {}, { overlaps: true })
const triggerOf = new Map<Lexicon, Trigger>(triggers.map((trigger) => [trigger.lexicon, trigger]))

/** Token indices in the block of the sentence. */
interface Reach {
  readonly first: number
  readonly last: number
}

interface Scan {
  readonly found: readonly (Reach & { readonly trigger: Trigger })[]
  readonly stops: readonly Reach[]
}

const scans = new WeakMap<Sentence, Scan>()

/**
 * Contexts of a range within its own sentence. Section headings, table heads, neighbouring sentences and citations
 * are added by the article, which knows them.
 */
export function sentenceContext(range: TextRange, sentence: Sentence): Set<Context> {
  const { block } = range
  const [first, last] = tokensOf(range, sentence)
  const scan = scanOf(block, sentence, first, last)
  const contexts = new Set<Context>()
  for (const cue of scan.found) {
    if (applies(cue.trigger, cue, block, first, last, scan.stops)) contexts.add(cue.trigger.context)
  }
  addQuestion(contexts, block, sentence)
  addQuotation(contexts, range)
  addDate(contexts, block, sentence, first)
  return contexts
}

/** Indices of the first token of a range and of the token after its last. */
function tokensOf(range: TextRange, sentence: Sentence): readonly [number, number] {
  const { tokens } = range.block
  let first = sentence.first
  let high = sentence.last
  while (first < high) {
    const middle = (first + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= range.start) first = middle + 1
    else high = middle
  }
  let last = first
  while (last < tokens.length && (tokens[last]?.start ?? Number.POSITIVE_INFINITY) < range.end) last++
  return [first, Math.max(last, first + 1)]
}

function scanOf(block: Block, sentence: Sentence, first: number, last: number): Scan {
  const long = sentence.last - sentence.first > windowTokens
  const known = scans.get(sentence)
  if (known && !long) return known
  const from = long ? Math.max(sentence.first, first - windowTokens / 2) : sentence.first
  const to = long ? Math.min(sentence.last, last + windowTokens / 2) : sentence.last
  const hits = matcher.search(block, from, to)
  const found: (Reach & { readonly trigger: Trigger })[] = []
  for (const [lexicon, list] of hits) {
    const trigger = triggerOf.get(lexicon)
    if (trigger) for (const { first, last } of list) found.push({ trigger, first, last })
  }
  const scan = { found, stops: (hits.get(terminators) ?? []).map(({ first, last }) => ({ first, last })) }
  if (!long) scans.set(sentence, scan)
  return scan
}

function applies(
  trigger: Trigger,
  hit: Reach,
  block: Block,
  first: number,
  last: number,
  stops: readonly Reach[],
): boolean {
  if (hit.first < last && first < hit.last) return false
  if (trigger.scope === 'sentence') return true
  const { tokens } = block
  if (trigger.scope === 'after') {
    if (hit.last > first || first - hit.last > trigger.words || isMonth(hit, block)) return false
    return !isCut(tokens, hit.last, first, stops, trigger.context)
  }
  if (hit.first < last || hit.first - last > trigger.words) return false
  return !isCut(tokens, last, hit.first, stops, trigger.context)
}

/** A full stop inside a sentence is that of an abbreviation. */
const ending = new Set([';', ':', '—', '–', '?', '!'])

/** Whether something between a trigger and a match ends the scope: a conjunction, a stop, or a comma that opens a new clause. */
function isCut(tokens: readonly Token[], from: number, to: number, stops: readonly Reach[], context: Context): boolean {
  if (stops.some((stop) => stop.first >= from && stop.first < to)) return true
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token?.kind !== 'punctuation') continue
    if (ending.has(token.norm)) return true
    if (token.norm === ',' && (context === 'conditional' || context === 'historical' || !continuesList(tokens, at, to)))
      return true
  }
  return false
}

const joins = new Set(['or', 'and', 'nor', ','])

/** "diagnose, treat, cure, or prevent": after the comma comes an item of at most four words, then a comma or a conjunction. */
function continuesList(tokens: readonly Token[], comma: number, to: number): boolean {
  const next = tokens[comma + 1]
  if (!next || joins.has(next.norm)) return true
  for (let at = comma + 1; at <= comma + 5; at++) {
    const norm = tokens[at]?.norm
    if (norm === undefined) return false
    if (joins.has(norm)) return at > comma + 1 && (at >= to || norm !== ',' || at - comma <= 4)
  }
  return false
}

/** "In May, …" is a month. */
function isMonth(hit: Reach, block: Block): boolean {
  const token = block.tokens[hit.first]
  if (token?.norm !== 'may' || block.text[token.start] !== 'M') return false
  const before = block.tokens[hit.first - 1]
  return before !== undefined && before.kind !== 'punctuation'
}

const yesNo = new Set([
  'is',
  'are',
  'was',
  'were',
  'does',
  'do',
  'did',
  'can',
  'could',
  'will',
  'would',
  'should',
  'has',
  'have',
  'may',
  'might',
  'am',
  'what',
  'which',
  'who',
  'when',
  'where',
  'whether',
  'or',
])
const sales = new Set([
  'want',
  'ready',
  'looking',
  'tired',
  'need',
  'struggling',
  'dreaming',
  'sick',
  'imagine',
  "wouldn't",
  "isn't",
  "don't",
  "aren't",
  'suffering',
  'fed',
  'still',
  'why',
])
const fillers = new Set(['so', 'and', 'but', 'now', 'then', 'well'])

function addQuestion(contexts: Set<Context>, block: Block, sentence: Sentence) {
  let at = sentence.last - 1
  while (at > sentence.first && block.tokens[at]?.norm !== '?' && block.tokens[at]?.kind === 'punctuation') at--
  if (block.tokens[at]?.norm !== '?') return
  let first = sentence.first
  while (first < at && (block.tokens[first]?.kind !== 'word' || fillers.has(block.tokens[first]?.norm ?? ''))) first++
  const opening = block.tokens[first]?.norm ?? ''
  const second = block.tokens[first + 1]?.norm
  if (opening === 'why' || opening === 'how' || isRhetorical(block.tokens, first, at)) return
  if (sales.has(opening) || (opening === 'what' && second === 'if')) contexts.add('salesQuestion')
  else if (yesNo.has(opening)) contexts.add('questioned')
}

const tagWords = /^(?:is|are|was|were|do|does|did|has|have|will|would|can|could)(?:n['’]t)?$/
const tagPronouns = new Set(['it', 'they', 'he', 'she', 'you', 'we', 'that', 'this', 'there'])

/** "Did you know that …?", "Who knew …?", "…, isn't it?" tell, they do not ask. `end`: the question mark. */
function isRhetorical(tokens: readonly Token[], first: number, end: number): boolean {
  const norms = [0, 1, 2].map((step) => tokens[first + step]?.norm ?? '')
  if (norms.join(' ') === 'did you know' || (norms[0] === 'who' && (norms[1] === 'knew' || norms[1] === 'says')))
    return true
  const [comma, tag, pronoun] = [3, 2, 1].map((step) => tokens[end - step]?.norm ?? '')
  return comma === ',' && tagWords.test(tag ?? '') && tagPronouns.has(pronoun ?? '')
}

const opening = /["“‘«]$/
const closing = /^[.,!]?["”’»]/

const quotationMark = /["“”]/

/** Quotation marks close around one or two words are scare quotes; around more they are a quotation. */
function addQuotation(contexts: Set<Context>, { block: { text }, start, end }: TextRange) {
  const quoted = opening.test(text.slice(Math.max(0, start - 2), start).trimEnd())
  const own = text.slice(start, end)
  const marked = quotationMark.test(own)
  if (!quoted && !marked) return
  const closed = closing.test(text.slice(end, end + 2)) || /[”"]/.test(own)
  const inner = /["“]/.test(own) && closed
  if (inner || (quoted && closed && own.trim().split(/\s+/).length <= 2)) contexts.add('scareQuoted')
  else if (quoted) contexts.add('quoted')
}

const datedOpening = new Set(['in', 'by', 'during', 'around', 'before'])

/** "In 1985, …" dates what stands before the comma and the clause right after it, unless "now" brings it to the present. */
function addDate(contexts: Set<Context>, block: Block, sentence: Sentence, first: number) {
  const { tokens } = block
  const opening = tokens[sentence.first]
  if (!opening || !datedOpening.has(opening.norm)) return
  const [next, later] = [tokens[sentence.first + 1], tokens[sentence.first + 2]]
  const date = next?.norm === 'the' ? later : next
  if (!date || !/^(?:1[0-9]{3}s?|1[0-9]th|late|early|nineteenth|eighteenth|mid)$/.test(date.norm)) return
  const between = tokens
    .slice(sentence.first, Math.min(first, sentence.first + windowTokens))
    .map((token) => token.norm)
  if (!between.includes('now') && !between.includes('today')) contexts.add('historical')
}
