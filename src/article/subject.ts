// The product that a page is about: named in the title or the headings, often, early, and not as the comparison.

import { slimRows } from '../facts/slim.js'
import type { Block, Product, ProductMention, Sentence, TextRange } from '../types.js'
import { firstFrom } from './ranges.js'

const NAMES = "(?:[\\w'’]+\\s+){0,2}"
/** Words before a name that make it the thing compared with. */
const COMPARED = new RegExp(
  // "Unlike Prozac, ketamine …": the comma ends the comparison; "identical to Ozempic, Wegovy" goes on.
  `\\b(?:(?:unlike|than|beats|instead of|rather than)\\s+${NAMES}(?:\\w+[®™]{0,2}(?: and| or|\\/)\\s+){0,2}|(?:replac\\w+|ditch\\w*|switch\\w* from|alternatives? to|inside|version of|(?:compare[ds]?|similar|identical|equivalent) (?:to|with)|same (?:\\w+ ){1,3}(?:as|in)|found in|nature's|traditional|conventional|standard|(?:antidepressants?|drugs?|medications?|medicines?|pills?),? (?:like|such as|including))\\s+${NAMES}(?:\\w+[®™]{0,2}(?:,| and| or|\\/)\\s+){0,2})$`,
  'i',
)

interface Score {
  readonly product: Product
  readonly first: number
  points: number
  named: number
  /** Index of the last block that names it, less that of the first. */
  spread: number
  readonly block: number
  prominent: boolean
}

/**
 * @param mentions Of `findProducts`, in document order.
 * @param blocks All blocks of the page.
 * @returns Undefined when no product is named, or only in passing.
 */
export function subjectOf(mentions: readonly ProductMention[], blocks: readonly Block[]): Product | undefined {
  const scores = new Map<string, Score>()
  for (const mention of mentions) {
    if (mention.block.role === 'chrome' || mention.block.partial) continue
    const { product } = mention
    const known = scores.get(product.id)
    const score = known ?? {
      product,
      first: scores.size,
      block: mention.block.index,
      spread: 0,
      points: 0,
      named: 0,
      prominent: false,
    }
    if (!known) scores.set(product.id, score)
    const compared = isCompared(mention)
    score.points += weight(mention.block) * (compared ? 0.1 : 1)
    if (compared) continue
    score.named++
    score.spread = mention.block.index - score.block
    score.prominent ||= isTitle(mention.block) || headsTopic(mention)
  }
  const best = [...lendBareNames(scores, mentions)].sort((a, b) => b.points - a.points || a.first - b.first)[0]
  if (!best) return undefined
  const alone = scores.size === 1 && best.named >= 2 && best.spread !== 1
  return alone || isTopic(best, blocks) ? best.product : undefined
}

/**
 * The product that words are about: the last one that their sentence names before they end, else the next one. A product
 * that is only compared with does not count.
 */
export function productAt(
  { end }: TextRange,
  sentence: Sentence,
  mentions: readonly ProductMention[],
): Product | undefined {
  const next = firstFrom(mentions, end)
  for (let at = next - 1; (mentions[at]?.start ?? -1) >= sentence.start; at--) {
    const mention = mentions[at]
    if (mention && !isCompared(mention)) return mention.product
  }
  for (let at = next; (mentions[at]?.start ?? sentence.end) < sentence.end; at++) {
    const mention = mentions[at]
    if (mention && !isCompared(mention)) return mention.product
  }
  return undefined
}

const isCompared = ({ block, start }: ProductMention): boolean =>
  COMPARED.test(block.text.slice(Math.max(0, start - 60), start))

const isTitle = (block: Block): boolean =>
  (block.kind === 'heading' && block.depth === 1) || (block.kind === 'meta' && block.name === 'title')

/** A heading that is only the name, or asks, may stand over a side issue. */
const headsTopic = ({ block, start, end }: ProductMention): boolean =>
  block.kind === 'heading' && !/\?\s*$/.test(block.text) && block.text.trim().length > end - start

function weight(block: Block): number {
  if (isTitle(block)) return 10
  if (block.kind === 'heading') return 3
  if (block.kind === 'meta' || block.kind === 'prop' || block.role === 'cta') return 2
  return block.kind === 'alt' || block.kind === 'footnote' || block.role === 'quote' ? 0.5 : 1
}

/** In the title or a heading, or at least once in 150 words, or three times. */
function isTopic({ prominent, named }: Score, blocks: readonly Block[]): boolean {
  if (prominent || named >= 3) return true
  let words = 0
  for (const block of blocks) if (block.role !== 'chrome') words += block.tokens.length
  return named * 150 >= words && named > 0
}

/**
 * Bare family names go to the one form that the page is about: on a page that sells lozenges, "ketamine therapy" is the
 * lozenge. The mentions keep their own row; only the subject is decided so.
 */
function lendBareNames(scores: ReadonlyMap<string, Score>, mentions: readonly ProductMention[]): readonly Score[] {
  const all = [...scores.values()]
  for (const score of all) {
    const { id, family } = score.product
    if (family === undefined) continue
    const own = mentions.filter((mention) => mention.product.id === id && !isCompared(mention))
    const names = own.map(({ name }) => bare(name))
    const form = all.find(
      (other) =>
        other.product.family === family &&
        other.product.id !== id &&
        (other.prominent || other.named * 4 >= score.named || isCompounded(other.product, score.product)) &&
        other.named > 0 &&
        names.every((name) => contains(namesOf(other.product.id), name)),
    )
    if (!form) continue
    form.points += score.points
    form.named += score.named
    form.prominent ||= score.prominent
    score.points = 0
  }
  return all
}

/** Who sells a compounded copy says so once, and then uses the bare name. */
const isCompounded = (form: Product, base: Product): boolean =>
  form.class === 'compounded-drug' && base.class === 'prescription-drug'

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(weekly|daily|monthly) /, '')
    .replace(/[- ](therapy|treatment|assisted .*|hydrochloride|hcl)$/, '')

const namesOf = (id: string): readonly string[] => slimRows.find((row) => row.id === id)?.names ?? []

const contains = (names: readonly string[], part: string): boolean =>
  names.some((name) => ` ${name.toLowerCase()} `.includes(` ${part} `) && name.toLowerCase() !== part)
