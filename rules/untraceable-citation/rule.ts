import { type Article, type Block, type Citation, defineRule, type TextRange } from '../../src/rule.js'

/** The named source and the figure that rests on it, when both stand in one sentence. */
function withFigure(
  article: Article,
  citation: Citation,
  figures: ReadonlyMap<Block, readonly TextRange[]>,
): TextRange {
  const { block } = citation
  const sentence = article.sentenceOf(citation)
  const figure = figures.get(block)?.find(({ start }) => start >= sentence.start && start < sentence.end)
  if (!figure) return citation
  return { block, start: Math.min(citation.start, figure.start), end: Math.max(citation.end, figure.end) }
}

function figuresOf(article: Article): ReadonlyMap<Block, readonly TextRange[]> {
  const figures = new Map<Block, TextRange[]>()
  for (const figure of article.statistics) {
    if (figure.role !== 'outcome') continue
    const known = figures.get(figure.block)
    if (known) known.push(figure)
    else figures.set(figure.block, [figure])
  }
  return figures
}

/** Agencies and societies named in passing, and the label of a medicine, are sources that a reader can find. */
const findable =
  /\b(?:cdc|nhs|who|fda|nih|ema|mhra|nice|world health organi[sz]ation|centers for disease control|census|prescribing information|product characteristics|smpc|monograph|label|labell?ing|leaflet|insert)\b/i

export default defineRule({
  id: 'untraceable-citation',
  title: 'Source that cannot be found',
  group: 'evidence',
  severity: 'warning',
  educational: 'info',
  why: 'it looks like evidence and cannot be checked.',
  standards: ['FTC-HPCG', 'CFR-202.1(e)(6)(x)', 'CAP-12.1'],
  keep: 'the paper itself, with its n, comparator and time point, matching this product and dose.',
  shape: '“In [authors, year, n, design], [n of n] responded at [time] vs [comparator] [DOI].”',
  action: 'cite',
  basis: 'checkable',
  context: {
    hedged: 'keep',
    doublyHedged: 'keep',
    weakModal: 'keep',
    attributed: 'keep',
    negated: 'keep',
    historical: 'keep',
    conditional: 'keep',
    researchGoal: 'keep',
    scareQuoted: 'keep',
    cited: 'suppress',
  },
  messages: {
    named: '{actual} rests on a name; add authors, year and DOI, or remove it',
    dangling: '{actual} points to no entry; add the reference, or remove the marker',
  },
  *check(article) {
    const figures = figuresOf(article)
    const seen = new Set<string>()
    for (const citation of article.citations) {
      if (citation.resolves) continue
      const text = citation.block.text.slice(citation.start, citation.end)
      const numbered = citation.kind === 'numbered' || citation.kind === 'footnote'
      if (!numbered && (citation.kind !== 'named' || findable.test(text))) continue
      const at = numbered ? citation : withFigure(article, citation, figures)
      const key = `${at.block.index}:${at.start}`
      if (seen.has(key)) continue
      seen.add(key)
      yield { at, message: numbered ? 'dangling' : 'named' }
    }
  },
  examples: {
    flags: [
      'A trial ⟦published in the Journal of Sleep Studies⟧ backs our pillow.',
      '⟦According to Nature Medicine⟧, the lamp works.',
      '⟦A Harvard study⟧ found sharper focus.',
      'Scars faded within weeks ⟦[4]⟧.',
      '⟦Researchers at Stanford⟧ praise the method.',
      'The report ⟦in The Lancet⟧ made us proud.',
      '⟦A Yale study⟧ shows that the tablets work.',
      '⟦According to the Journal of Nutrition⟧, our oat bars fill you up.',
    ],
    allows: [
      'Okafor et al., Am J Sleep Med 2018;12:44, saw no change.',
      'See the [trial report](https://pubmed.ncbi.nlm.nih.gov/99999999/).',
      'She trained at Harvard.',
      'doi:10.5555/nap.5 has the data.',
      'According to the CDC, one in three adults sleeps too little.',
      'Our lab is in the Stanford area.',
      'Our dietitian studied at Yale and writes about oats.',
      'The app cites each source by its DOI, such as doi:10.5555/app.7.',
    ],
  },
})
