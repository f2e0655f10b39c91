import { type Article, type ContextPolicy, defineRule, type Hit } from '../../src/rule.js'
import {
  asked,
  balance,
  bare,
  defence,
  effect,
  kept,
  listed,
  mention,
  modal,
  property,
  series,
  substitute,
  treatment,
} from './lexicon.js'
import {
  followsName,
  followsPlural,
  isAnsweredByOffer,
  isDenied,
  isSoldBeside,
  isUnderRisk,
  standsFirst,
} from './place.js'
import { informs, isAboutFood, isFoodPage } from './scope.js'
import { namedUses } from './uses.js'

/** What a page that informs may say of a study, and of what is not sure. */
const balanced: ContextPolicy = {
  hedged: 'suppress',
  attributed: 'suppress',
  cited: 'suppress',
  weakModal: 'suppress',
  adverse: 'suppress',
}

/** "May ease a cough", with the review behind it: somebody reports evidence. */
const report = {
  level: { severity: 'warning', reason: 'hedged and cited' },
  context: { hedged: 'soften', cited: 'soften' },
} as const

function isReport(article: Article, hit: Hit): boolean {
  const contexts = article.contextOf(hit)
  return contexts.has('hedged') && contexts.has('cited')
}

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
    named: '{actual} is named beside {product}; leave the disease out, or speak of a normal function of the body',
    substitute: '{actual} puts {product} beside or in place of a medicine; delete the comparison',
  },
  lexicons: [
    effect,
    kept,
    defence,
    treatment,
    property,
    substitute,
    balance,
    bare,
    listed,
    modal,
    asked,
    series,
    mention,
  ],
  *check(article) {
    const stated = (lexicon: typeof effect) =>
      article.hits(lexicon).filter((hit) => !isDenied(hit) && !isUnderRisk(article, hit))
    const found = (lexicon: typeof effect) => stated(lexicon).filter((hit) => isAboutFood(article, hit))
    if (informs(article)) {
      for (const at of found(effect)) yield { at, message: 'claim', context: balanced }
      return
    }
    for (const lexicon of [effect, defence, treatment]) {
      for (const at of found(lexicon)) yield { at, message: 'claim', ...(isReport(article, at) && report) }
    }
    for (const at of article.hits(kept)) if (isAboutFood(article, at)) yield { at, message: 'claim' }
    for (const at of found(bare)) if (standsFirst(article, at) || followsPlural(at)) yield { at, message: 'claim' }
    for (const at of found(series)) if (followsName(article, at)) yield { at, message: 'claim' }
    if (isFoodPage(article)) for (const at of namedUses(article)) yield { at, message: 'claim' }
    for (const at of found(listed)) if (standsFirst(article, at)) yield { at, message: 'claim' }
    for (const at of found(asked)) {
      const context = { questioned: 'keep', salesQuestion: 'keep', conditional: 'keep' } as const
      if (isAnsweredByOffer(article, at)) yield { at, message: 'claim', context }
    }
    for (const at of found(property)) yield { at, message: 'property' }
    // The medicine that these words name is the one compared with.
    for (const at of stated(substitute)) if (isFoodPage(article)) yield { at, message: 'substitute' }
    for (const at of found(modal)) {
      yield {
        at,
        message: 'claim',
        level: { severity: 'warning', reason: 'hedged' },
        context: { cited: 'soften', salesQuestion: 'keep' },
      }
    }
    for (const at of found(mention)) {
      if (isSoldBeside(article, at))
        yield { at, message: 'named', level: { severity: 'info', reason: 'named, in words that may not claim' } }
    }
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
      'Our turmeric drops do to ⟦hay fever⟧ what rain does to dust.',
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
