import { type Article, type ContextPolicy, defineRule, type Hit, type Product } from '../../src/rule.js'
import { complaintsBefore } from './answers.js'
import { answer, bodyFunction, efficacy, ours, presupposed, single, unorthodox } from './lexicon.js'

/** Classes whose approved use may be stated flatly. */
const labelled = new Set(['prescription-drug', 'otc-drug', 'biologic', 'device'])

/** The hit names a use for which the product of its sentence is approved in this jurisdiction. */
function isWithinLabel(article: Article, hit: Hit): boolean {
  const sentence = article.sentenceOf(hit)
  const named = article.products.filter(
    ({ block, start, end }) => block === hit.block && start >= sentence.start && end <= sentence.end,
  )
  const products: readonly (Product | undefined)[] =
    named.length > 0 ? named.map(({ product }) => product) : [article.subject]
  const text = hit.block.text.slice(hit.start, hit.end).toLowerCase()
  return products.some(
    (product) => product !== undefined && labelled.has(product.class) && hasUse(product, text, article),
  )
}

const medicines = new Set(['prescription-drug', 'otc-drug', 'biologic'])

/** What is measured in blood or eyes, and goes with the labelled disease. */
const measured = /\b(?:blood (?:pressure|sugar|glucose)|cholesterol|uric acid|ldl|a1c|triglycerides|eye pressure)\b/i

const plain = /^(?:can |may )?(?:helps?|reduces?|lowers?|controls?|relieves?|eases?|treats?|prevents?|stops?)\b/i

/** A medicine may say in a few words what it is for; nobody here knows that they go beyond its label. */
function mayBeLabelled(article: Article, hit: Hit): boolean {
  const product = article.productOf(hit)
  const own = product?.class ?? article.assumed.class.value
  if (own === undefined || !medicines.has(own)) return false
  const text = hit.block.text.slice(hit.start, hit.end)
  return product ? measured.test(text) : plain.test(text) && text.split(/\s+/).length <= 4
}

const asLabelled = { level: { severity: 'info', reason: 'the label may say so' } } as const

function hasUse(product: Product, text: string, article: Article): boolean {
  const uses = product.approvals
    .filter(
      ({ jurisdiction, status }) => jurisdiction === article.assumed.jurisdiction.value && !status.includes('not '),
    )
    .flatMap(({ indications }) => indications)
  const own = product.name.toLowerCase()
  return uses.some((use) => contentWords(use).some((word) => text.includes(word) && !own.includes(word)))
}

const common = new Set([
  'adults',
  'treatment',
  'disorder',
  'patients',
  'condition',
  'other',
  'agents',
  'before',
  'control',
  'disease',
  'chronic',
  'severe',
  'moderate',
  'symptoms',
  'health',
  'mental',
  'children',
  'years',
  'acute',
  'supplement',
  'general',
])

/** Long words, and abbreviations such as ADHD. */
const contentWords = (use: string): string[] =>
  [...(use.toLowerCase().match(/[a-z]{5,}/g) ?? []), ...(use.match(/\b[A-Z]{4,}\b/g) ?? [])]
    .map((word) => word.toLowerCase())
    .filter((word) => !common.has(word))

const cautious: ContextPolicy = { hedged: 'suppress', attributed: 'suppress' }

export default defineRule({
  id: 'unqualified-efficacy-claim',
  title: 'Effect stated as a fact',
  group: 'efficacy',
  severity: 'warning',
  educational: 'off',
  why: 'a reader takes a flat sentence for an established fact, with no way to see how sure it is.',
  standards: ['CFR-202.1(e)(6)(i)', 'FTC-HPCG', 'CAP-12.1', 'EU-83-87(3)', 'AU-133(a)'],
  keep: 'trials in people for this product and this use, cited in the sentence, or the approved indication.',
  shape:
    '“Some [people] report [outcome] at [time]; [product] is [status] for this use, and results vary [reference].”',
  action: 'limit',
  basis: 'judgement',
  asserts: 'benefit',
  raiseIn: ['heading', 'cta'],
  context: {
    boosted: 'raise',
    weakModal: 'soften',
    cited: 'suppress',
    conditional: 'suppress',
    researchGoal: 'suppress',
    warning: 'suppress',
    adverse: 'keep',
  },
  messages: {
    flat: '{actual} states an effect as a fact; say how many, how much and how sure, and cite it',
    given: '{actual} takes the effect for granted; say what was measured, and cite it',
    body: '{actual} promises better body function; say what was measured, and cite it',
  },
  lexicons: [efficacy, unorthodox, ours, answer, single, presupposed, bodyFunction],
  cues: [ours, answer, single],
  *check(article) {
    const passed = (at: Hit) =>
      isWithinLabel(article, at) ? { pass: 'the labelled use' } : mayBeLabelled(article, at) && asLabelled
    for (const at of article.hits(efficacy)) yield { at, message: 'flat', context: cautious, ...passed(at) }
    for (const at of [...article.hits(unorthodox), ...article.hits(ours)]) {
      yield { at, message: 'flat', context: cautious, ...passed(at) }
    }
    for (const at of article.hits(answer)) {
      if (complaintsBefore(article, at) > 0) yield { at, message: 'flat', context: { ...cautious, negated: 'keep' } }
    }
    for (const at of article.hits(single))
      if (complaintsBefore(article, at) > 1) yield { at, message: 'flat', context: cautious }
    for (const at of article.hits(presupposed)) {
      yield { at, message: 'given', context: { hedged: 'keep' }, ...passed(at) }
    }
    for (const at of article.hits(bodyFunction)) {
      yield { at, message: 'body', level: { severity: 'info', reason: 'body function' }, context: cautious }
    }
  },
  examples: {
    flags: [
      'The patch ⟦relieves chronic back pain⟧.',
      'Our method is ⟦highly effective⟧.',
      'The gel has been ⟦found to be effective⟧ in stubborn cases.',
      'Clients praise its ⟦ability to ease hot flushes⟧.',
      'Peptides ⟦offer relief from joint pain⟧.',
      'The ⟦benefits of the mask speak for themselves⟧.',
      'Ketamine ⟦relieves depression⟧.',
      'Our bone broth ⟦soothes joint pain⟧.',
      'The app ⟦eases tinnitus⟧.',
      'The wrap ⟦banishes arthritis⟧.',
    ],
    allows: [
      'It may reduce symptoms in some adults ([trial](https://doi.org/10.5555/pain.2)).',
      'It has not been shown to be effective for tinnitus.',
      'Is the belt effective for back pain?',
      'Our physiotherapists treat back pain and sports injuries.',
      'Ask your doctor whether the cream may be an option.',
      'Researchers are testing whether it relieves cramps.',
      'Botox is approved for chronic migraine in adults.',
      'Wear a mask to stop the spread of flu.',
      'The oat bars hold 4 g of fibre each.',
    ],
  },
})
