import { type Article, type ContextPolicy, defineRule, type Hit, type Product } from '../../src/rule.js'
import { balance, defence, effect, imperative, modal, property, substitute, treatment } from './lexicon.js'

const soldAsFood = new Set(['supplement', 'food', 'wellness'])

/** Herbs and remedies whose facts have another class, by family or id. */
const herbal = new Set(['kratom', 'homeopathy', 'colloidal-silver', 'essential-oils', 'cannabis'])

const isFood = (product: Product): boolean => soldAsFood.has(product.class) || herbal.has(product.family ?? product.id)

const isFoodPage = ({ subject, assumed }: Article): boolean =>
  soldAsFood.has(assumed.class.value ?? '') || (subject !== undefined && isFood(subject))

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

const standsFirst = (article: Article, hit: Hit): boolean => hit.first === article.sentenceOf(hit).first

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
  asserts: 'benefit',
  classes: ['supplement', 'food', 'wellness', 'unapproved-drug', 'cosmetic'],
  context: { conditional: 'suppress', researchGoal: 'suppress', warning: 'suppress', attributed: 'keep' },
  messages: {
    claim: '{actual} says that {product} acts on a disease; delete it, or speak of a normal function of the body',
    property: '{actual} gives {product} the property of a medicine; delete it, or say what it contains',
    substitute: '{actual} puts {product} beside or in place of a medicine; delete the comparison',
  },
  lexicons: [effect, defence, treatment, property, substitute, balance, imperative, modal],
  *check(article) {
    const ours = (hit: Hit): boolean => isAboutFood(article, hit) && !isUnderRisk(article, hit)
    const found = (lexicon: typeof effect) => article.hits(lexicon).filter(ours)
    if (informs(article)) {
      for (const at of found(effect)) yield { at, message: 'claim', context: balanced }
      return
    }
    for (const lexicon of [effect, defence, treatment]) for (const at of found(lexicon)) yield { at, message: 'claim' }
    for (const at of found(imperative)) if (standsFirst(article, at)) yield { at, message: 'claim' }
    for (const at of found(property)) yield { at, message: 'property' }
    for (const at of found(substitute)) yield { at, message: 'substitute' }
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
