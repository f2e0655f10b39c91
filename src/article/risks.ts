// Finds the sentences that tell risks: of the product, of another one, of a disease, or made small.

import { compile, type Matcher } from '../match/matcher.js'
import { vocabulariesWith } from '../match/vocabulary/index.js'
import type { Block, Context, Disclosure, Hit, Lexicon, Product, ProductMention, Section, Sentence } from '../types.js'
import { namedRisks } from './covers.js'
import { allIn } from './ranges.js'
import {
  admitted,
  comparator,
  cue,
  disease,
  effect,
  generic,
  grade,
  minimised,
  praise,
  riskHeading,
  riskIntroduction,
  specific,
} from './risk-words.js'

export interface DisclosureInput {
  readonly blocks: readonly Block[]
  readonly hits: (lexicon: Lexicon) => readonly Hit[]
  readonly sentenceOf: (hit: Hit) => Sentence
  readonly sectionOf: (block: Block) => Section
  readonly productsIn: (block: Block) => readonly ProductMention[]
  readonly contextOf: (hit: Hit) => ReadonlySet<Context>
  /** Sentences that claim a benefit. */
  readonly claimed: () => ReadonlySet<Sentence>
  readonly subject: Product | undefined
}

type Quality = NonNullable<Disclosure['quality']>

interface Candidate {
  readonly hit: Hit
  readonly base: 'specific' | 'generic' | 'minimised'
  /** Stands where the page tells risks, so that it needs no frame. */
  readonly told?: true
}

/**
 * Classifies sentences, not words: a named effect in a causal frame is a specific risk; "fewer side effects" is
 * minimised; side effects of standard care are a comparator's. Method and order of tests: measured on real pages.
 */
export function findRisks(input: DisclosureInput): readonly Disclosure[] {
  const { hits, sentenceOf } = input
  const sentencesWith = (lexicon: Lexicon) => new Set(hits(lexicon).map(sentenceOf))
  const admitting = sentencesWith(admitted)
  const small = new Set([...sentencesWith(minimised)].filter((sentence) => !admitting.has(sentence)))
  const others = sentencesWith(comparator)
  const diseases = sentencesWith(disease)
  const found = new Map<Sentence, Disclosure>()
  for (const { hit, base, told } of candidates(input)) {
    const sentence = sentenceOf(hit)
    if (found.has(sentence)) continue
    const product = productOf(hit, input)
    const named = namesProduct(hit, input)
    const foreign =
      isForeign(product, input.subject) ||
      (!told && others.has(sentence)) ||
      standsUnderRival(hit.block, input.sectionOf(hit.block))
    const quality = ((): Quality => {
      if (small.has(sentence) && base !== 'specific') return 'minimised'
      if (atWorst.test(hit.block.text.slice(sentence.start, sentence.end))) return 'minimised'
      if (foreign && !named) return 'comparator'
      return !told && !named && diseases.has(sentence) ? 'disease' : base
    })()
    found.set(sentence, disclose('risk', hit.block, sentence, quality, product ?? input.subject, product))
  }
  return [...found.values()]
}

/** A sentence as a disclosure; the risks that it covers are looked up when asked for. */
function disclose(
  kind: Disclosure['kind'],
  block: Block,
  sentence: Sentence,
  quality: Quality,
  row: Product | undefined,
  product: Product | undefined,
): Disclosure {
  return {
    block,
    start: sentence.start,
    end: sentence.end,
    kind,
    quality,
    product,
    get covers() {
      return row ? namedRisks(block, sentence, row) : []
    },
  }
}

/** The clearest first: a sentence counts once. */
function* candidates(input: DisclosureInput): Iterable<Candidate> {
  const { hits, contextOf } = input
  for (const hit of hits(specific)) if (!isDenied(contextOf(hit))) yield { hit, base: 'specific' }
  for (const hit of toldRisks(input)) yield { hit, base: 'specific', told: true }
  for (const hit of knownRisks(input)) if (!isDenied(contextOf(hit))) yield { hit, base: 'specific' }
  for (const hit of hits(grade)) if (listsEffects(hit, input)) yield { hit, base: 'specific' }
  for (const hit of hits(generic)) {
    if (contextOf(hit).has('questioned')) continue
    yield { hit, base: listsEffects(hit, input) ? 'specific' : 'generic' }
  }
  for (const hit of hits(admitted)) yield { hit, base: 'generic' }
  for (const hit of hits(minimised)) yield { hit, base: 'minimised' }
}

/** Not "refuted": among myths, harm is what the author answers. */
const isDenied = (contexts: ReadonlySet<Context>): boolean =>
  contexts.has('negated') || contexts.has('questioned') || contexts.has('salesQuestion')

const isForeign = (product: Product | undefined, subject: Product | undefined): boolean =>
  product !== undefined && product !== subject && product.family !== subject?.family

/** What is told as all that can happen is told to reassure. */
const atWorst = /\b(?:the worst (?:you|anyone|anybody|that|thing|part|we)\b|nothing (?:more|worse) than\b|at worst\b)/i

const rivalHeading =
  /\b(?:why (?:not|settle|people are (?:leaving|ditching|switching))|vs\.?|versus|compared (?:to|with)|instead of|what (?:pills|drugs|surgery) (?:do|cost)|the (?:old|usual|other) (?:way|options?))\b/i
const rivalColumn =
  /\b(?:others?|them|traditional|conventional|ordinary|typical|competitors?|big pharma|prescription|drugs?|pills?|painkillers?|nsaids?|ibuprofen|naproxen|statins?|opioids?|surgery|antidepressants?|ssris?|benzos?|finasteride|minoxidil)\b/i

/** A section or a column that is about what the product is to replace. */
function standsUnderRival({ header, kind }: Block, section: Section): boolean {
  if (kind === 'cell') return header?.row !== undefined && rivalColumn.test(header.column ?? '')
  return section.heading !== undefined && rivalHeading.test(section.heading.text)
}

let effectMatcher: Matcher | undefined

function effectsIn(block: Block): readonly Hit[] {
  effectMatcher ??= compile([effect], vocabulariesWith([]))
  return effectMatcher.search(block).get(effect) ?? []
}

/** "Side effects: nausea, dizziness". */
function listsEffects(hit: Hit, { sentenceOf }: DisclosureInput): boolean {
  const { text } = hit.block
  const { end } = sentenceOf(hit)
  if (!/[:(–—]/.test(text.slice(hit.end, end))) return false
  return effectsIn(hit.block).some(
    (effect) => effect.start > hit.end && effect.start < end && /[:(–—]/.test(text.slice(hit.end, effect.start)),
  )
}

/** Sentences that tell harm and name a risk that the facts of the product know. */
function* knownRisks({ hits, sentenceOf, subject, claimed }: DisclosureInput): Iterable<Hit> {
  if (!subject) return
  const praised = new Set(hits(praise).map(sentenceOf))
  const seen = new Set<Sentence>()
  for (const hit of hits(cue)) {
    const { block } = hit
    const sentence = sentenceOf(hit)
    if (block.role === 'heading' || seen.has(sentence)) continue
    seen.add(sentence)
    if (praised.has(sentence) || claimed().has(sentence)) continue
    if (namedRisks(block, sentence, subject).length > 0) yield wholeSentence(block, sentence)
  }
}

/** Effects, and risks of the product, in sections, columns and lists about risk, until the section turns to benefits. */
function* toldRisks(input: DisclosureInput): Iterable<Hit> {
  const { blocks, sectionOf, sentenceOf, contextOf, subject } = input
  const lists = riskLists(input)
  const ended = new Set<Section>()
  const known = new Map<Section, boolean>()
  for (const block of blocks) {
    const section = sectionOf(block)
    const isListed = block.containers.some((list) => lists.has(list))
    if (!isListed && (ended.has(section) || !standsUnderRisk(block, section, known))) continue
    const effects = new Map(effectsIn(block).map((hit) => [sentenceOf(hit), hit] as const))
    for (const sentence of block.sentences) {
      if (input.claimed().has(sentence)) {
        ended.add(section)
        break
      }
      const hit = effects.get(sentence)
      if (hit && !isDenied(contextOf(hit))) yield hit
      else if (subject && namedRisks(block, sentence, subject).length > 0) yield wholeSentence(block, sentence)
    }
  }
}

/** Lists after "Side effects may include:", and lists of which two items name risks of the product. */
function riskLists({ blocks, subject, claimed }: DisclosureInput): ReadonlySet<number> {
  const lists = new Set<number>()
  const named = new Set<number>()
  blocks.forEach((block, index) => {
    const opened = blocks[index + 1]?.containers[block.containers.length]
    if (opened !== undefined && block.text.length < 400 && riskIntroduction.test(block.text)) lists.add(opened)
    const own = block.kind === 'listItem' ? block.containers.at(-2) : undefined
    const [first] = block.sentences
    if (own === undefined || !subject || !first || lists.has(own) || claimed().has(first)) return
    if (namedRisks(block, first, subject).length === 0) return
    if (named.has(own)) lists.add(own)
    named.add(own)
  })
  return lists
}

const wholeSentence = (block: Block, { start, end, first, last }: Sentence): Hit => ({
  block,
  start,
  end,
  first,
  last,
  lexicon: effect,
  pattern: '',
})

function standsUnderRisk(block: Block, section: Section, known: Map<Section, boolean>): boolean {
  if (block === section.heading) return false
  if (isRiskHead(block.header?.column) || isRiskHead(block.header?.row)) return true
  const before = known.get(section)
  if (before !== undefined) return before
  const answer = isRiskSection(section)
  known.set(section, answer)
  return answer
}

function isRiskSection(section: Section): boolean {
  for (let at: Section | undefined = section; at?.heading; at = at.parent) {
    if ((at === section || at.depth > 1) && isRiskHead(at.heading.text)) return true
  }
  return false
}

const isRiskHead = (head: string | undefined): boolean =>
  head !== undefined && riskHeading.test(head) && !/^(?:no|zero|without)\b|\bbenefits?\b/i.test(head)

const namedIn = (sentence: Sentence, block: Block, { productsIn }: DisclosureInput): readonly ProductMention[] =>
  allIn(productsIn(block), sentence.start, sentence.end)

/** Whether the sentence names the subject of the page. */
export const namesProduct = (hit: Hit, input: DisclosureInput): boolean =>
  namedIn(input.sentenceOf(hit), hit.block, input).some((mention) => mention.product === input.subject)

/** The product that the sentence names, else the subject of the page. */
export function productOf(hit: Hit, input: DisclosureInput): Product | undefined {
  const { subject } = input
  const named = namedIn(input.sentenceOf(hit), hit.block, input)
  const own = named.find((mention) => mention.product === subject)
  return (own ?? named[0])?.product ?? subject
}
