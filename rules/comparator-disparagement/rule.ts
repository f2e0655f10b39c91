import { type Article, type Disclosure, defineRule } from '../../src/rule.js'
import { smear } from './lexicon.js'

/** Side effects of other care, without a source, on a page that sells and names none of its own. */
function oneSided(article: Article): readonly Disclosure[] {
  const { assumed, disclosures, claims } = article
  if (assumed.register.value === 'educational' || assumed.class.value === undefined) return []
  const risks = disclosures.filter(({ kind }) => kind === 'risk')
  const own = risks.some(({ quality }) => quality === 'specific' || quality === 'generic')
  const sells = claims.filter(({ asserted }) => asserted).length >= 2
  if (own || !sells) return []
  return risks.filter((risk) => risk.quality === 'comparator' && !article.contextOf(risk).has('cited'))
}

export default defineRule({
  id: 'comparator-disparagement',
  title: 'Other care run down',
  group: 'strength',
  severity: 'warning',
  educational: 'info',
  why: 'a reader may leave a treatment that works for the sake of a contrast that nobody measured.',
  standards: ['CFR-202.1(e)(6)(ii)', 'LANHAM', 'HMR-287(1)(b)', 'CAP-12.2', 'EU-83-87(3)', 'AU-133(a)'],
  keep: 'a source for the figure, and the same measure for what you sell.',
  shape:
    '“In [study], [n of n] improved with [treatment] and [n of n] with [product]; side effects were [effects] and [effects] [reference].”',
  action: 'cite',
  basis: 'judgement',
  context: { cited: 'suppress', warning: 'suppress', historical: 'suppress', salesQuestion: 'keep' },
  messages: {
    smear: '{actual} runs down other care; give a source and the same measure for what you sell, or delete it',
    oneSided: 'The only side effects on this page are those of other care; name those of {product} beside them',
  },
  lexicons: [smear],
  *check(article) {
    for (const at of article.hits(smear)) yield { at, message: 'smear' }
    const [first, ...rest] = oneSided(article)
    if (!first) return
    yield {
      at: first,
      message: 'oneSided',
      contextual: false,
      related: rest.map((at) => ({ at, note: 'another side effect of other care' })),
    }
  },
  examples: {
    flags: [
      '⟦Antidepressants just mask the problem⟧.',
      '⟦Dangerous, addictive pills⟧ are yesterday.',
      'Our helmet heals the cause, while ⟦painkillers leave you foggy⟧.',
      '⟦Statins are poison⟧; garlic is food.',
      'Knee gel, because ⟦surgery fails half⟧ of all knees.',
      '⟦Big Pharma wants you hooked⟧.',
      '⟦Most probiotic brands are full of fillers⟧.',
    ],
    allows: [
      'Antidepressants do not work for everyone.',
      'SSRIs carry a boxed warning about suicidality in young people.',
      'Many people do not respond to a first medicine ([trial](https://doi.org/10.5555/star.4)).',
      'Both antidepressants and our spray can leave you foggy.',
      'Antibiotics are useless against viruses.',
      'Steroids can mask signs of an infection.',
      'Does chemotherapy make you sicker?',
      'It is a myth that statins are poison.',
    ],
  },
})
