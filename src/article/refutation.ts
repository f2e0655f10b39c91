// What stands around a sentence and takes its claim back: a heading over myths, a column of adverts, a denial that follows.

import type { Block, Section, Sentence, TextRange } from '../types.js'
import { quotationAround } from './quotations.js'

const mythHeading =
  /\b(?:myths?|misconceptions?|myth-?busting|fact or fiction|false claims?|what not to believe|debunk\w*|scams?|claims? to avoid|red flags?|(?:spot(?:ting)?|recogni[sz](?:e|ing)|avoid(?:ing)?|unmask(?:ing)?|see(?:ing)? through) (?:an? |the )?(?:\w+ )?(?:miracle|fake|false|bogus|quack|fraud|scam|hype|nonsense)\w*)\b/i

const seller = '(?:ads?|adverts?|advertisements?|sellers?|labels?|websites?|sites?|shops?|posts?|influencers?|packs?)'
/** Over a section, not over a page: there, a seller may promise to show the tricks of others. */
const advertHeading = new RegExp(
  `\\b(?:what (?:the |an? |their |its )?${seller}(?: may| might| will)? (?:says?|said|claims?|claimed|promises?|promised|(?:do|does|did) not)|claims? (?:that )?(?:we|readers|people|you)\\b|tall claims|how to (?:read|spot|recognis?e|recognize|see through) (?:an? |the )?(?:\\w+ )?(?:${seller}|claims?|fakes?)|(?:words|phrases|promises|claims) (?:to|that should) |too good to be true|misleading|how (?:it|they|this|the \\w+) (?:is|are|was|were) (?:sold|advertised|marketed|promoted)|the usual (?:phrases|promises|claims))`,
  'i',
)
const reportHead = new RegExp(
  `\\b(?:myths?|misconceptions?|fiction|false|what people say|what you may hear|${seller} (?:says?|said|claims?|promises?)|(?:it|they|people|you) (?:says?|said|hears?|reads?|sees?)|(?:do not|don['’]t|never) (?:write|say|use|print|claim)|words? to avoid|(?:advertised|promoted|sold|marketed|promised|claimed)(?: as| for| to)?)\\b|^(?:the )?(?:claim|${seller}|promise|slogan|rumou?r|what is (?:said|claimed|promised))s?$`,
  'i',
)
const reportLabel =
  /^[“"'‘*\s]*(?:the )?(?:claim|myth|advert|ad|promise|rumou?r|fiction|what (?:they|people|sellers|the adverts?|the ads?) says?|they say|you hear)(?: (?:no\. ?)?\d+)?\s*[:–—]/i

/** Titles of pages and sections that look into what others claim. Their own claims stand; quotations are not theirs. */
const checking = new RegExp(
  `\\b(?:(?:claims?|${seller}|promises|labels|remedies|cures|trends|tips)\\b.{0,40}\\b(?:check(?:ed|ing|s)?|examined|investigated|rated|judged|looked (?:at|into)|misle(?:d|ading)|unproven|false|banned|complain\\w*|rulings?|asked|ask)|fact[- ]?check\\w*|truth behind|true or false|sayings|old wives|fact or|hype|myths?|debunk\\w*|(?:safety|public health|drug|product|consumer|health) (?:alert|warning|notice|advisory|communication|update)|recall(?:s|ed|ing)?\\b|withdrawn|counterfeit|(?:we |is |are )?warn(?:s|ed|ing) (?:the public|consumers|people|readers|patients|parents)|unlicensed|undeclared|scams?|fraud\\w*|quack\\w*|how to (?:spot|read|recognis?e|recognize)|misleading|adjudication|upheld|warning letter|consumer advice|how do (?:you|we|they) know|what (?:does|do|did) the (?:evidence|science|research|stud|trial)\\w* (?:say|show)|what the (?:evidence|science|research|studies|trials) (?:says?|shows?)|what we (?:know|found))`,
  'i',
)

/** Warnings of an authority, and questions. */
const asking = /^\W*(?:warning\b|(?:.{0,40}: )?(?:do|does|can|did|is|are|should) [^?]{2,80}\?\W*$)/i

const verdict =
  /^(?:["”’)\s]*)(?:no[,.!]|not true|not so|not quite|wrong|false|untrue|(?:that|this|it) (?:is|was) (?:not true|false|wrong|untrue|nonsense|misleading|a myth)|that's (?:not true|false|wrong|a myth)|neither (?:is|was|claim)|(?:it|they|we|you|he|she) (?:(?:does|do|did|can|could|is|are|was|were|has|have|will)(?: not|n['’]t)|cannot|can)[.!]|(?:that|this|the|both|all|such) (?:claim|statement|idea|promise|story|figure|sentence|word|advert|ad)s? (?:is|are|was|were|has|have|does|do|did) (?:not|never|no|false|wrong|untrue|nonsense|misleading)|(?:this|that|the|these) (?:post|advert|ad|message|tweet|reel|chain letter|listing|slogan|caption|headline)s? (?:was|were|is|are|has|have|had|comes?|came|went|ran|appeared)\b|none of (?:this|that|it|these|those|the)|there (?:is|was|are|were) no (?:such|evidence|proof|good|reliable|study|studies|trials?|sign)|(?:we|nobody|no one|they) (?:found|has found|have found|could find|has shown|has ever shown) (?:no|any|that it|it)|no (?:trial|study|studies|trials|evidence|research|test|good)\b|reality:|fact:|the (?:truth|facts?|reality)\b|the evidence (?:is|was|does|did) (?:not|weak|thin|poor|missing))/i

/** Anything that doubts; enough to answer a quotation. */
const doubt =
  /\b(?:no|not|none|never|nothing|nobody|neither|nor|cannot|without|false|untrue|wrong|misleading|nonsense|unproven|trick|banned|breach\w*|upheld|complain\w*|uphold|evidence|really|actually|in fact|only|instead)\b|n['’]t\b|\?/i

/** Over a list or a quotation: what follows is what others say. */
const leadIn = new RegExp(
  `\\b(?:beware|wary|sceptical|skeptical|suspicious|avoid|red flags?|warning signs?|walk away|scams?|(?:do not|don['’]t|never) (?:trust|believe|buy)|claims?|claimed|promises?|promised|phrases?|slogans?|wording|myths?|false|misleading|${seller} (?:says?|said|read|that|ran|carried)|headlines?)\\b[^.]*:\\s*$`,
  'i',
)
const own = /\b(?:our|we|us|my)\b/i
const personal = /\b(?:i|i['’](?:m|ve|d|ll)|my|me)\b/i

export interface Page {
  readonly blocks: readonly Block[]
  readonly sectionOf: (block: Block) => Section
}

/** @returns Whether the page takes back, or only reports, what the range says. */
export function refutations({ blocks, sectionOf }: Page): (range: TextRange, sentence: Sentence) => boolean {
  const pageChecks = once(() => opening(blocks).some(looksInto) || blocks.filter(answersSaying).length >= 3)
  const reports = memo((section: Section) => above(section).some(isOverReports))
  const reported = memo((block: Block) => isReported(block, sectionOf(block), reports) || isLedIn(block, blocks))
  const checks = memo((section: Section) => pageChecks() || above(section).some(({ text }) => checking.test(text)))
  return (range, sentence) => {
    const { block } = range
    if (reported(block) || verdict.test(after(block, sentence, blocks))) return true
    if (isPlainQuestion(block, sentence)) return checks(sectionOf(block))
    const quotation = quotationAround(range)
    if (!quotation || personal.test(block.text.slice(quotation.start, quotation.end))) return false
    return checks(sectionOf(block)) || (block.role !== 'quote' && isDoubted(quotation, blocks))
  }
}

/** Heads myths, or below the title of the page what others claim. */
const isOverReports = ({ text, depth = 2 }: Block): boolean =>
  mythHeading.test(text) || (depth > 1 && advertHeading.test(text))

function isReported(block: Block, section: Section, reports: (section: Section) => boolean): boolean {
  const { header } = block
  if (header && (reportHead.test(header.column?.trim() ?? '') || reportHead.test(header.row?.trim() ?? ''))) return true
  if (reportLabel.test(block.text.slice(0, 80))) return true
  return block.kind === 'meta' ? mythHeading.test(block.text) : reports(section)
}

const looksInto = ({ text, role }: Block): boolean => checking.test(text) || (role === 'heading' && asking.test(text))

/** "Olive oil dissolves wax." It softens it: a saying in quotation marks, and what the author says of it. */
function answersSaying(block: Block): boolean {
  if (!/^[“"‘']/.test(block.text) || block.role === 'quote' || block.kind === 'cell') return false
  const saying = quotationAround({ block, start: 1, end: 2 })
  if (!saying || personal.test(block.text.slice(0, saying.end))) return false
  return block.role === 'heading' || /^\s+[^\s–—-].{20}/.test(block.text.slice(saying.end))
}

/** Headings over a section, its own first. */
function above(section: Section): readonly Block[] {
  const headings: Block[] = []
  for (let at: Section | undefined = section; at; at = at.parent) if (at.heading) headings.push(at.heading)
  return headings
}

/** Title, description, first heading and first paragraph: where a page says what it is about. */
function opening(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ kind, text }) => kind === 'paragraph' && text.length > 60)
  return blocks.slice(0, first + 1).filter(({ kind, role }) => role !== 'chrome' && kind !== 'cell')
}

function isLedIn(block: Block, blocks: readonly Block[]): boolean {
  const [container] = block.containers
  if (container === undefined || block.kind === 'cell') return false
  let at = block.index
  while (at > 0 && blocks[at]?.containers[0] === container) at--
  const text = blocks[at]?.text.slice(-200).trimEnd() ?? ''
  return text.endsWith(':') && leadIn.test(text) && !own.test(text)
}

/** What comes after a sentence: the next one, or the beginning of the next block. */
function after(block: Block, sentence: Sentence, blocks: readonly Block[]): string {
  const next = block.sentences[sentence.index + 1]
  if (next) return block.text.slice(next.start, next.end)
  const below = blocks[block.index + 1]
  return below && below.role !== 'heading' && below.role !== 'chrome' ? below.text.slice(0, 160) : ''
}

/** "Pads pull out metals overnight?": a statement with a question mark. Questions to the reader are judged as such. */
function isPlainQuestion({ text }: Block, { start, end }: Sentence): boolean {
  const words = text.slice(start, end).trim()
  return (
    /\?["”’']?$/.test(words) &&
    !/^["“‘']?(?:tired|ready|want|need|looking|struggling|sick|suffering|why|how|is|are|can|do|does|will|what)\b/i.test(
      words,
    )
  )
}

/** The first words after a quotation, or two sentences under a heading, doubt it. */
function isDoubted({ block, end }: TextRange, blocks: readonly Block[]): boolean {
  const next = block.sentences.find(({ start }) => start >= end)
  if (next) return doubt.test(block.text.slice(next.start, next.end))
  const below = blocks[block.index + 1]
  if (!below || below.role === 'heading' || below.role === 'chrome' || below.role === 'cta') return false
  const last = below.sentences[block.role === 'heading' ? 1 : 0] ?? below.sentences[0]
  return last !== undefined && doubt.test(below.text.slice(0, last.end))
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined
  return () => {
    known ??= { value: compute() }
    return known.value
  }
}

function memo<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const value = known.get(key) ?? compute(key)
    known.set(key, value)
    return value
  }
}
