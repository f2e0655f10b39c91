// What stands on a page as the word of people who used something, and whether typical results stand beside it.

import type { Article, Block, Context, TextRange } from '../../src/rule.js'
import { aggregate, gallery, outcome, personal, topic, typical } from './lexicon.js'

const stars = /(?:[★⭐✭✮]\uFE0F?\s?){3}|\b[45](?:\.\d)?\s?(?:\/\s?5\b|(?:out of 5 )?stars?\b)/iu
/** "Dana, 43", "J.", "Tom R., roofer", "a verified buyer". */
const who =
  "(?:\\p{Lu}[\\p{L}'’]{0,14}\\.?(?:\\s\\p{Lu}[\\p{L}'’]{0,14}\\.?)?(?:\\s(?:and|&)\\s\\p{Lu}[\\p{L}'’]{1,14})?(?:,\\s?[^.!?\\n]{1,40})?|(?:an? )?(?:\\p{Ll}{2,12} ){0,2}(?:buyer|customer|patient|client|member|user|parent|mother|father|mum|mom|dad|reader|reviewer)[^.!?\\n]{0,30})\\.?\\s*"
const signature = new RegExp(`[.!?”"’…]\\s?[—–―-]{1,2}\\s?${who}$|[”"’]\\s\\(${who}\\)\\s*$|[.!?][”"]\\s${who}$`, 'u')
/** Longer blocks tell more than one person's story. */
const short = 400
/** The same in a block of its own, where the dash may be left out. */
const signatureLine = new RegExp(`^[—–―-]{0,2}\\s?${who}$`, 'u')
const notPeople =
  /\b(?:Clinic|Institute|Association|Society|University|Hospital|Foundation|Journal|College|Council|Agency|Academy|Administration|NHS|FDA|WHO|Dr|Prof|MD|PhD)\b/
const reviewHeading =
  /\btestimonials?\b|^\s*(?:verified |happy |5-star |five-star )?reviews\b|\b(?:our|customer|patient|client|member|user|google|product)(?:s['’]|['’]s)? reviews\b|\b(?:patient|client|customer|member|user|success|real)(?:s['’]|['’]s)? stories\b|\bwhat (?:our |my |the )?(?:patients|clients|customers|people|members|users|others|they) (?:are )?say|\bin their own words\b|\bhear from\b|\breal (?:people|patients|results)\b/i

/** A quotation, and the words that say whose it is: `says member Jo`, `Migraine patient, Tampa`, `Real stories from …`. */
const attributed =
  /[.!?,…]?[”"’]\s+(?:says|said|writes|wrote|reports|raves) |[”"]\s+\(?(?:an? |one |our )?(?:[\p{L}-]+ ){0,3}(?:buyer|customer|patient|client|member|user|wearer|mother|father|mum|mom|dad|reviewer|subscriber)s?\b[^.!?]{0,40}[.!?)]?\s*$|[”"]\s+(?:(?:hear|read|see) )?(?:more |real |true |actual )?(?:patient |customer |client |member |success )?(?:stories|reviews|results|words|from our)\b/iu
/** "Lena, 34, …", "Sarah's story:", "This is Bob.", "Jim from Ohio": somebody is presented. */
const profile =
  /(?:^|[.!?”"]\s+)(?:(?:Meet|This is|Hear how|See how|How) )?(?:Grandma |Grandpa |Little )?\p{Lu}\p{Ll}+(?: \p{Lu}\.?)?(?:, (?:age |aged )?\d\d\b|[’']s (?:\p{Ll}+ )?(?:story|journey|result|transformation)\b| from \p{Lu}\p{Ll}+(?:, \p{Lu}\w+)? (?:is|was|has|lost|can|got|went|now)\b)|^\p{Lu}\p{Ll}{2,9} used to\b|\bThis is \p{Lu}\p{Ll}{2,9}\.|\b(?:see|hear|read) how \p{Lu}\p{Ll}+ (?:did|lost|got|beat|went|dropped|quit)\b/u

function isSigned(block: Block, next: Block | undefined): boolean {
  const end = block.text.slice(-80)
  if (/[—–―-]|\)\s*$|[”"]\s\p{Lu}/u.test(end) && signature.test(end) && !notPeople.test(end)) return true
  if (block.text.length < short && (attributed.test(block.text) || profile.test(block.text))) return true
  if (!next || next.role === 'heading' || next.text.length > 60) return false
  if (block.role !== 'quote' && !/^\s?[—–―-]/.test(next.text)) return false
  return (
    next.containers.at(-1) === block.containers.at(-1) && signatureLine.test(next.text) && !notPeople.test(next.text)
  )
}

/** Somebody speaks: a quotation in the first person. */
const voice = /["“][^"“”]{0,300}?\b(?:I|I['’](?:m|ve|d)|[Mm]y|me|us)\b[^"“”]{0,300}["”]/

/** `signed`: its form says that a customer wrote it; `voice`: somebody speaks. */
type Form = 'signed' | 'voice' | 'none'

function formOf(block: Block, article: Article): Form {
  if (block.role === 'heading' || block.kind === 'meta') return 'none'
  const { heading } = article.sectionOf(block)
  const isListed = heading !== undefined && reviewHeading.test(heading.text)
  if (
    isListed ||
    (/[45★⭐✭✮]/u.test(block.text) && stars.test(block.text)) ||
    isSigned(block, article.blocks[block.index + 1])
  )
    return 'signed'
  return /["“]/.test(block.text) && voice.test(block.text) ? 'voice' : 'none'
}

const retracted: readonly Context[] = ['negated', 'refuted', 'questioned', 'conditional']
const notMeant: readonly Context[] = [...retracted, 'cited', 'adverse']

function isMeant(at: TextRange, article: Article, against: readonly Context[]): boolean {
  const { end } = article.sentenceOf(at)
  if (/\?["”’)]?\s*$/.test(at.block.text.slice(end - 4, end))) return false
  const contexts = article.contextOf(at)
  return !against.some((context) => contexts.has(context))
}

export interface Testimonial extends TextRange {
  /** False when a signed review names a complaint, and not what became of it. */
  readonly tellsOutcome: boolean
}

/** In document order; of those that share words, the first. */
export function testimonials(article: Article): readonly Testimonial[] {
  const forms = new Map<Block, Form>()
  const form = ({ block }: TextRange): Form => {
    const known = forms.get(block) ?? formOf(block, article)
    forms.set(block, known)
    return known
  }
  const results = [...article.hits(outcome), ...article.claims.filter(({ asserted }) => asserted)]
  const own = [...article.hits(personal), ...results.filter((at) => form(at) !== 'none')]
  const others = [...article.hits(aggregate), ...article.hits(gallery)]
  const topics = article.hits(topic).filter((at) => form(at) === 'signed')
  return firstOf([
    ...own.filter((at) => isMeant(at, article, retracted)).map(telling(true)),
    ...others.filter((at) => isMeant(at, article, notMeant)).map(telling(true)),
    ...topics.filter((at) => isMeant(at, article, notMeant)).map(telling(false)),
  ])
}

const telling =
  (tellsOutcome: boolean) =>
  ({ block, start, end }: TextRange): Testimonial => ({ block, start, end, tellsOutcome })

function firstOf(found: readonly Testimonial[]): readonly Testimonial[] {
  const sorted = [...found].sort(
    (a, b) =>
      a.block.index - b.block.index ||
      Number(b.tellsOutcome) - Number(a.tellsOutcome) ||
      a.start - b.start ||
      b.end - a.end,
  )
  const kept: Testimonial[] = []
  for (const at of sorted) {
    const last = kept.at(-1)
    if (last?.block !== at.block || (last.end <= at.start && last.tellsOutcome === at.tellsOutcome)) kept.push(at)
  }
  return kept
}

/** How many blocks further on a group of testimonials goes on, or what is said beside it counts for it. */
const near = 3

/** Testimonials that stand together. */
export function groups(found: readonly Testimonial[], article: Article): readonly (readonly Testimonial[])[] {
  const made: Testimonial[][] = []
  for (const at of found) {
    const group = made.at(-1)
    const last = group?.at(-1)
    const joins =
      last && at.block.index - last.block.index <= near && article.sectionOf(at.block) === article.sectionOf(last.block)
    if (joins) group?.push(at)
    else made.push([at])
  }
  return made
}

const measures = new Set(['percentage', 'ratio', 'fraction', 'effect', 'count', 'multiple', 'other'])

/**
 * Whether a figure of what most people can expect stands in the section of a testimonial or near it. "Results may vary"
 * is none.
 */
export function typicalResults(article: Article): (at: TextRange) => boolean {
  const hits = article.hits(typical)
  const figures = hits.length > 0 ? article.quantities.filter(({ kind }) => measures.has(kind)) : []
  const sentences = new Set(figures.map((figure) => article.sentenceOf(figure)))
  const blocks = hits.filter((hit) => sentences.has(article.sentenceOf(hit))).map(({ block }) => block)
  const sections = new Set(blocks.map((block) => article.sectionOf(block)))
  const indices = new Set(blocks.map(({ index }) => index))
  const around = Array.from({ length: 2 * near + 1 }, (_, step) => step - near)
  return ({ block }) => sections.has(article.sectionOf(block)) || around.some((step) => indices.has(block.index + step))
}
