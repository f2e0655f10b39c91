import { type Article, type ContextPolicy, defineRule, type Hit, type Product } from '../../src/rule.js'
import {
  asked,
  balance,
  bare,
  defence,
  effect,
  listed,
  modal,
  property,
  series,
  substitute,
  treatment,
} from './lexicon.js'

const soldAsFood = new Set(['supplement', 'food', 'wellness'])

/** Herbs and remedies whose facts have another class, by family or id. */
const herbal = new Set(['kratom', 'homeopathy', 'colloidal-silver', 'essential-oils', 'cannabis'])

const isFood = (product: Product): boolean => soldAsFood.has(product.class) || herbal.has(product.family ?? product.id)

const isFoodPage = ({ subject, assumed }: Article): boolean =>
  subject && !soldAsFood.has(assumed.class.value ?? '')
    ? isFood(subject)
    : soldAsFood.has(assumed.class.value ?? '') || assumed.class.value === 'unapproved-drug'

/** The sentence names another medicine before these words: they are about that. */
function isAboutMedicine(article: Article, hit: Hit): boolean {
  const product = article.productOf(hit)
  const { start } = article.sentenceOf(hit)
  return article
    .productsIn(hit.block)
    .some((named) => named.product === product && !isFood(product) && named.start >= start && named.end <= hit.start)
}

function isAboutFood(article: Article, hit: Hit): boolean {
  const product = article.productOf(hit)
  return (product !== undefined && isFood(product)) || (isFoodPage(article) && !isAboutMedicine(article, hit))
}

const risky =
  /\b(?:cautions?|warnings?|precautions?|side[ -]effects?|interactions?|risks|before (?:you )?us|who should)/i

const isUnderRisk = (article: Article, { block }: Hit): boolean =>
  risky.test(article.sectionOf(block).heading?.text ?? '')

/** Words of a page from which on its silence about an offer tells something. */
const page = 200

/** The page says that it informs, or is long enough to show an offer and shows none. */
function informs({ assumed, blocks }: Article): boolean {
  const { value, byDefault } = assumed.register
  if (value === 'educational') return true
  let words = 0
  for (const { tokens } of blocks) words += tokens.length
  return byDefault === true && words >= page
}

/** What a page that informs may say of a study, and of what is not sure. */
const balanced: ContextPolicy = {
  hedged: 'suppress',
  attributed: 'suppress',
  cited: 'suppress',
  weakModal: 'suppress',
  adverse: 'suppress',
}

/** Nothing stands before the words, or the end of a label such as "Uses:". */
const standsFirst = (article: Article, hit: Hit): boolean =>
  hit.first === article.sentenceOf(hit).first || /^[:–—]$/.test(hit.block.tokens[hit.first - 1]?.norm ?? '')

/** The name of a product and a colon stand before the words. */
function followsName(article: Article, { block, first, start }: Hit): boolean {
  const colon = block.tokens[first - 1]
  const named = article.productsIn(block).find(({ end }) => colon !== undefined && end <= colon.start)
  return colon?.norm === ':' && named !== undefined && isFood(named.product) && start - named.end < 40
}

const offer = /\b(?:our|try|this|these|meet|order|one (?:drop|capsule|dose|cup|spoon\w*))\b/i

const advice = /\b(?:doctor|gp|pharmacist|physician|do not|don['’]t|should|avoid|may not|not be)\b/i

/** A short question that the next sentence answers with the product. */
function isAnsweredByOffer(article: Article, hit: Hit): boolean {
  const sentence = article.sentenceOf(hit)
  const { block } = hit
  const next = block.sentences[sentence.index + 1]
  if (!next || sentence.last - sentence.first > 12 || block.tokens[sentence.last - 1]?.norm !== '?') return false
  const named = article.productsIn(block).some(({ start }) => start >= next.start && start < next.end)
  return (
    (named || offer.test(block.text.slice(next.start, next.end))) &&
    !advice.test(block.text.slice(next.start, next.end))
  )
}

/** "Ear candles clear …": long enough to be no "its" or "this". */
const followsPlural = ({ block, first }: Hit): boolean => /...[a-rt-z]s$/.test(block.tokens[first - 1]?.norm ?? '')

/** A gap of a pattern may have crossed a negation or a condition. */
const denies = /\b(?:not|never|cannot|nor|neither)\b|n['’]t\b|\s(?:if|unless|whether)\b/i

const isDenied = ({ block, start, end }: Hit): boolean => denies.test(block.text.slice(start, end))

export default defineRule({
  id: 'supplement-disease-claim',
  title: 'Disease claim for a supplement or food',
  group: 'class',
  severity: 'error',
  educational: 'warning',
  why: 'a reader with the disease may take a product that was never tested for it, in place of care.',
  standards: ['CFR-101.93(f)', 'CFR-101.14(e)', 'FTC-HPCG', 'EU-1924-10(1)', 'CAP-12.1', 'AU-TGAC', 'CA-FDA-3(1)'],
  keep: 'an authorised health claim in its own wording, or approval as a medicine.',
  shape: '“[Nutrient] contributes to [normal function of the body].” with the disclaimer of the country',
  action: 'delete',
  basis: 'judgement',
  classes: ['supplement', 'food', 'wellness', 'unapproved-drug', 'cosmetic'],
  needs: 'class',
  context: {
    conditional: 'suppress',
    researchGoal: 'suppress',
    warning: 'suppress',
    doublyHedged: 'suppress',
    attributed: 'keep',
  },
  messages: {
    claim: '{actual} says that {product} acts on a disease; delete it, or speak of a normal function of the body',
    property: '{actual} gives {product} the property of a medicine; delete it, or say what it contains',
    substitute: '{actual} puts {product} beside or in place of a medicine; delete the comparison',
  },
  lexicons: [effect, defence, treatment, property, substitute, balance, bare, listed, modal, asked, series],
  *check(article) {
    const stated = (lexicon: typeof effect) =>
      article.hits(lexicon).filter((hit) => !isDenied(hit) && !isUnderRisk(article, hit))
    const found = (lexicon: typeof effect) => stated(lexicon).filter((hit) => isAboutFood(article, hit))
    if (informs(article)) {
      for (const at of found(effect)) yield { at, message: 'claim', context: balanced }
      return
    }
    for (const lexicon of [effect, defence, treatment]) for (const at of found(lexicon)) yield { at, message: 'claim' }
    for (const at of found(bare)) if (standsFirst(article, at) || followsPlural(at)) yield { at, message: 'claim' }
    for (const at of found(series)) if (followsName(article, at)) yield { at, message: 'claim' }
    for (const at of found(listed)) if (standsFirst(article, at)) yield { at, message: 'claim' }
    for (const at of found(asked)) {
      const context = { questioned: 'keep', salesQuestion: 'keep', conditional: 'keep' } as const
      if (isAnsweredByOffer(article, at)) yield { at, message: 'claim', context }
    }
    for (const at of found(property)) yield { at, message: 'property' }
    // The medicine that these words name is the one compared with.
    for (const at of stated(substitute)) if (isFoodPage(article)) yield { at, message: 'substitute' }
    for (const at of found(modal)) yield { at, message: 'claim', level: { severity: 'warning', reason: 'hedged' } }
    for (const at of found(balance)) {
      yield { at, message: 'claim', level: { severity: 'warning', reason: 'near a normal function' } }
    }
  },
  examples: {
    flags: [
      'Our black seed oil ⟦lowers blood pressure⟧ and steadies the heart.',
      '⟦Kratom powder for opioid withdrawal⟧.',
      'A natural ⟦alternative to statins⟧, brewed in Vermont.',
      'Two gummies a day ⟦keep colds away⟧.',
      'The mushroom has ⟦anti-cancer properties⟧.',
      'This broth ⟦helps your immune system fight infections⟧.',
      'Arnica pellets: a proven ⟦remedy for arthritis⟧.',
    ],
    allows: [
      'Supports restful sleep.',
      'Helps maintain blood pressure already within the normal range.',
      'This product is not intended to diagnose, treat, cure, or prevent any disease.',
      'People with diabetes should ask a doctor before they take it.',
      'Adequate calcium throughout life may reduce the risk of osteoporosis.',
      'Vitamin C prevents scurvy.',
      'It has not been shown to relieve arthritis.',
      'Can turmeric prevent cancer?',
      'Metformin lowers blood sugar.',
    ],
  },
})
