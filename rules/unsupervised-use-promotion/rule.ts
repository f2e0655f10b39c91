import { type Article, defineRule, type Hit, type Product } from '../../src/rule.js'
import { atHome, unchecked, watched } from './lexicon.js'

/** The section says who watches, and names a risk. */
function saysWhoWatches(article: Article, hit: Hit): boolean {
  const { blocks } = article.sectionOf(hit.block)
  const own = ({ block }: { readonly block: Hit['block'] }) => blocks.includes(block)
  const risk = article.disclosures.some((one) => one.kind === 'risk' && one.quality === 'specific' && own(one))
  return risk && article.hits(watched).some(own)
}

/** The fact that somebody has to watch, when the product of the hit has one. */
function supervised(product: Product | undefined) {
  if (!product?.supervised?.value) return undefined
  const { supervised, asOf, reviewBy } = product
  return { visits: supervised.visits === true, fact: { mark: supervised.mark, asOf, reviewBy } }
}

export default defineRule({
  id: 'unsupervised-use-promotion',
  title: 'Use without supervision sold as convenience',
  group: 'safety',
  severity: 'error',
  educational: 'off',
  why: 'when something goes wrong at home, nobody is there to notice.',
  standards: [
    'FDA-KET23-home',
    'PI-SPRAVATO-monitoring',
    'CFR-202.1(e)(5)(iii)',
    'FTCA-5',
    'EU-83-90(a)',
    'CAP-12.2',
    'AU-133(e)',
  ],
  keep: 'who watches each dose, for how long and with what at hand, beside the warning about use at home.',
  shape:
    '“[Clinician] watches you for [time] at each dose and measures [signs]; [agency] warns about use without this.”',
  action: 'disclose',
  basis: 'checkable',
  needs: 'class',
  context: { hedged: 'keep', weakModal: 'keep', salesQuestion: 'keep', warning: 'suppress', adverse: 'suppress' },
  messages: {
    home: '{actual} sells {product} for use where nobody watches; say who monitors it and for how long, or delete it',
    ask: '{actual} offers {product} with nobody watching; check whether its use asks for supervision',
    unchecked: '{actual} presents the checks that {product} needs as not needed; name them, or delete it',
  },
  lexicons: [atHome, unchecked, watched],
  *check(article) {
    for (const [lexicon, message] of [
      [atHome, 'home'],
      [unchecked, 'unchecked'],
    ] as const) {
      for (const at of article.hits(lexicon)) {
        const needs = supervised(article.productOf(at))
        if (!needs || (needs.visits && message === 'home')) continue
        const level = { severity: 'warning', reason: 'the section says who watches' } as const
        const known = needs.fact.mark !== 'unverified'
        yield { at, message: known ? message : 'ask', fact: needs.fact, ...(saysWhoWatches(article, at) && { level }) }
      }
    }
  },
  examples: {
    flags: [
      'Ketamine, ⟦from the comfort of your couch⟧.',
      'Ketamine lozenges, ⟦delivered to your door⟧.',
      '⟦At-home Spravato⟧ is here.',
      'Isotretinoin with ⟦no blood tests⟧.',
      'A hyperbaric oxygen ⟦chamber for your home⟧.',
      'Take ⟦ketamine in your own bed⟧, ⟦no doctor needed⟧.',
    ],
    allows: [
      'Spravato is given in a certified clinic, and we watch you for two hours.',
      'Taking ketamine at home adds risk because nobody is present.',
      'Sildenafil is delivered to your door in a plain box.',
      'Semaglutide pens: inject at home once a week.',
      'After ketamine, our nurses call you at home the next day.',
      'Isotretinoin is delivered to your door after each monthly test.',
      'Can I take ketamine at home?',
      'Our clinic delivers, with no waiting room.',
    ],
  },
})
