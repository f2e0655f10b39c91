import { type Article, defineRule, type FactBasis, type Hit, type TextRange } from '../../src/rule.js'
import { denied, otherMedicine, reduced } from './lexicon.js'

const dependence = /\b(?:addiction|dependence|abuse|misuse)\b/

/** "Antidepressants are not addictive", on a page about something else. */
function isAboutAnother(article: Article, at: Hit): boolean {
  const { start, end } = article.sentenceOf(at)
  const within = (range: TextRange, last: number): boolean =>
    range.block === at.block && range.start >= start && range.start < last
  return (
    article.hits(otherMedicine).some((hit) => within(hit, at.start)) &&
    !article.productsIn(at.block).some((mention) => within(mention, end))
  )
}

interface Ground {
  readonly fact: FactBasis
  readonly detail: string
}

/** What the fact row of the product says against it: a schedule, or dependence among its risks. */
function groundFor(article: Article, at: Hit): Ground | undefined {
  if (isAboutAnother(article, at)) return undefined
  const product = article.productOf(at)
  if (!product) return undefined
  const { schedule, asOf, reviewBy } = product
  const risk = product.risks.find(({ name }) => dependence.test(name))
  const mark = schedule?.us ? schedule.mark : risk?.mark
  if (mark === undefined) return undefined
  const detail = schedule?.us ? `US controlled substance, Schedule ${schedule.us}.` : `Known risk: ${risk?.name}.`
  return { fact: { mark, asOf, reviewBy }, detail }
}

const hardly = { severity: 'warning', reason: 'played down, not denied' } as const

export default defineRule({
  id: 'nonaddictive-claim',
  title: 'Controlled or habit-forming product called non-addictive',
  group: 'safety',
  severity: 'error',
  educational: 'error',
  why: 'a reader with a history of dependence takes the product for safe in the one respect that matters most.',
  standards: [
    'FDA-KET23-risks',
    'PI-SPRAVATO-schedule',
    'USC-802(41)(A)',
    'FDA-KRATOM',
    'CFR-202.1(e)(6)(i)',
    'FTCA-5',
    'HMR-287(1)(c)',
    'EU-83-90(b)',
    'AU-133(a)',
  ],
  keep: 'cannot be kept.',
  shape:
    '“[Product] can be misused and can lead to dependence; we ask about [history] before we prescribe it [reference].”',
  action: 'delete',
  basis: 'checkable',
  needs: 'class',
  context: { conditional: 'suppress' },
  messages: {
    denied: '{actual} denies a known risk of {product}; delete it, and say that it can be misused',
    ask: '{actual} denies that {product} leads to dependence; check its schedule and its known risks',
    reduced: '{actual} plays down a known risk of {product}; say that it can be misused, with a source',
  },
  lexicons: [denied, reduced, otherMedicine],
  *check(article) {
    for (const at of article.hits(denied)) {
      const ground = groundFor(article, at)
      if (ground) yield { at, message: ground.fact.mark === 'unverified' ? 'ask' : 'denied', ...ground }
    }
    for (const at of article.hits(reduced)) {
      const ground = groundFor(article, at)
      if (ground) yield { at, message: ground.fact.mark === 'unverified' ? 'ask' : 'reduced', level: hardly, ...ground }
    }
  },
  notFor: 'pages about medicines that are in no schedule and carry no risk of dependence: it is silent there anyway.',
  examples: {
    flags: [
      'Ketamine is ⟦non-addictive⟧ at the doses that we use.',
      'Kratom tea gives you a lift with ⟦no withdrawal⟧.',
      'Testosterone pellets are ⟦not habit-forming⟧.',
      'With phentermine you ⟦cannot get hooked⟧.',
      '⟦No risk of dependence⟧: ask for Spravato today.',
      'Delta-8 gummies have ⟦little to no addiction risk⟧.',
    ],
    allows: [
      'Ketamine is not free of addiction risk.',
      'Naltrexone is not addictive.',
      '# Ketamine\n\nAntidepressants are not addictive in that way.',
      'Our gummies are non-addictive.',
      'Some clinics wrongly call ketamine non-addictive.',
      'Is kratom non-addictive?',
      'Spravato is for adults with no history of substance abuse.',
      'Unlike testosterone, the cream is not habit-forming.',
    ],
  },
})
