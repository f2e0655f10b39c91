import { type Article, defineRule, type Lexicon, type Section, type TextRange } from '../../src/rule.js'
import { comparative, covered, discount, inducement, plain, terms } from './lexicon.js'

type Group = 'comparative' | 'covered' | 'inducement' | 'plain'

const groups: readonly (readonly [Lexicon, Group])[] = [
  [comparative, 'comparative'],
  [covered, 'covered'],
  [inducement, 'inducement'],
  [plain, 'plain'],
]

const rebate = /^\s*(?:off|discount|savings?|credit|rebate|coupon|voucher)\b/i
const nought = /^\D*0(?:[.,]0+)?\D*$/
const saved = /\b(?:sav(?:e|es|ing|ings of)|worth|valued at)\s(?:up to\s|over\s)?$/i

/** A sum that is saved or given is no price, and neither is nothing. */
const isPrice = ({ block: { text }, start, end }: TextRange): boolean =>
  !nought.test(text.slice(start, end)) &&
  !rebate.test(text.slice(end, end + 16)) &&
  !saved.test(text.slice(Math.max(0, start - 20), start))

/** Sections that state a price, or say where the prices stand. */
function pricedSections(article: Article): ReadonlySet<Section> {
  const priced = new Set<Section>()
  for (const quantity of article.quantities) {
    const { column = '' } = quantity.block.header ?? {}
    const isListed = quantity.kind === 'other' && /\b(?:price|cost|fee)s?\b/i.test(column)
    if (isListed || (quantity.kind === 'price' && isPrice(quantity))) priced.add(article.sectionOf(quantity.block))
  }
  for (const { block } of article.hits(terms)) priced.add(article.sectionOf(block))
  return priced
}

/** "$200 off your first infusion": the words and the sum before them. */
function* discounts(article: Article): Iterable<TextRange> {
  const hits = article.hits(discount)
  if (hits.length === 0) return
  const sums = article.quantities.filter(({ kind }) => kind === 'price' || kind === 'percentage')
  const byEnd = new Map(sums.map((sum) => [`${sum.block.index}:${sum.end}`, sum]))
  for (const { block, start, end } of hits) {
    const sum = byEnd.get(`${block.index}:${start - 1}`)
    if (sum) yield { block, start: sum.start, end }
  }
}

function* found(article: Article): Iterable<readonly [TextRange, Group]> {
  for (const [lexicon, group] of groups) for (const hit of article.hits(lexicon)) yield [hit, group]
  for (const range of discounts(article)) yield [range, 'inducement']
}

export default defineRule({
  id: 'affordability-claim',
  title: 'Low cost without a price',
  group: 'commerce',
  severity: 'warning',
  educational: 'off',
  why: 'a reader starts something that takes many payments without knowing what all of them come to.',
  standards: ['FTC-DEC', 'AU-133(b)', 'HNR'],
  keep: 'the usual total, what it covers, how many sessions or packs are typical, and the date of the price.',
  shape: '“[Product] costs [price] per [unit]; [number] are typical. Insurance [covers or does not cover] it [date].”',
  action: 'disclose',
  basis: 'checkable',
  classes: [
    'clinic',
    'off-label-drug',
    'prescription-drug',
    'compounded-drug',
    'unapproved-drug',
    'otc-drug',
    'biologic',
    'procedure',
    'device',
    'supplement',
    'wellness',
  ],
  context: {
    conditional: 'suppress',
    researchGoal: 'suppress',
    weakModal: 'keep',
    cited: 'soften',
    adverse: 'keep',
  },
  lexicons: [comparative, covered, discount, inducement, plain, terms],
  messages: {
    comparative: '{actual} compares costs without a price; state both prices and how many sessions are usual',
    covered: '{actual} says who pays, without limits; name the plans, the share and what the rest costs',
    inducement: '{actual} is an offer without terms; state the full price, who may use it and until when',
    plain: '{actual} praises a price that is not stated; give the usual total',
  },
  *check(article) {
    let priced: ReadonlySet<Section> | undefined
    for (const [at, message] of found(article)) {
      priced ??= pricedSections(article)
      if (priced.has(article.sectionOf(at.block))) continue
      const level = { severity: 'info', reason: 'wording only' } as const
      yield { at, message, ...(message === 'plain' && { level }) }
    }
  },
  notFor: 'pages beside which every price is shown by the template.',
  examples: {
    flags: [
      'Our infusions come at a ⟦fraction of the cost⟧ of a hospital stay.',
      'Compounded tirzepatide is ⟦cheaper than⟧ the brand.',
      'Esketamine is ⟦covered by most insurance⟧.',
      'Enjoy ⟦25% off your first laser session⟧.',
      'The light panel ⟦pays for itself⟧ in a season.',
      'Our magnesium is ⟦less expensive than⟧ a pharmacy brand.',
      'An ⟦affordable⟧ way to straighten your teeth.',
      '⟦Refer a friend and get⟧ a vial of vitamins.',
    ],
    allows: [
      'An infusion costs $475. Six are usual, so it is cheaper than a hospital stay of $5,000.',
      'Insurance rarely covers ketamine.',
      'Is Botox covered by insurance?',
      'Fees are on a sliding scale.',
      'Ask whether your plan covers tirzepatide.',
      '$50 off your first laser session: new patients only, until 31 March.',
      'A cost-effectiveness analysis of hearing devices.',
      'The Affordable Care Act lists preventive services.',
      '---\nclaimlint:\n  class: food\n---\n\nOur oat bars are cheaper than boxed cereal.',
    ],
  },
})
