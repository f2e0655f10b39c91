import { type Article, type Block, defineRule, type Hit, type Lexicon } from '../../src/rule.js'
import { inAnimals, limit, neverInPeople, paradigmChange, species, toReader } from './lexicon.js'

const carriedOver = { severity: 'error', reason: 'carried over to the reader' } as const

/** Blocks that hold a hit of the lexicon. */
const blocksWith = (article: Article, lexicon: Lexicon): ReadonlySet<Block> =>
  new Set(article.hits(lexicon).map(({ block }) => block))

/** Whether the sentence of a hit, or the next, turns to the reader. */
function turnsToReader(article: Article): (hit: Hit) => boolean {
  const sentences = new Set(article.hits(toReader).map((hit) => article.sentenceOf(hit)))
  return (hit) => {
    const own = article.sentenceOf(hit)
    const next = hit.block.sentences[own.index + 1]
    return sentences.has(own) || (next !== undefined && sentences.has(next))
  }
}

export default defineRule({
  id: 'animal-to-human-extrapolation',
  title: 'Animal or cell finding told of people',
  group: 'evidence',
  severity: 'warning',
  educational: 'warning',
  why: 'most effects seen in animals and cells are never seen in people, and the reader is not told.',
  standards: ['CFR-202.1(e)(6)(vii)', 'FTC-HPCG', 'SUMNER'],
  keep: 'a trial in people that measured this result; otherwise the species, the model and that people are untested.',
  shape: '“In [species or cells], [substance] [result]; this has not been shown in people [reference].”',
  action: 'limit',
  basis: 'judgement',
  messages: {
    unnamed: '{actual} was seen in animals or cells; name the species, and say what is known in people',
    reader: '{actual} carries a laboratory finding over to the reader; say that it is not shown in people, or cut it',
  },
  lexicons: [inAnimals, limit, neverInPeople, paradigmChange, species, toReader],
  *check(article) {
    const limited = blocksWith(article, limit)
    const named = new Set([...blocksWith(article, species)].map((block) => article.sectionOf(block)))
    const reachesReader = turnsToReader(article)
    for (const at of article.hits(inAnimals)) {
      if (!limited.has(at.block) && reachesReader(at)) yield { at, message: 'reader', level: carriedOver }
    }
    for (const at of [...article.hits(paradigmChange), ...article.hits(neverInPeople)]) {
      if (limited.has(at.block)) continue
      if (reachesReader(at)) yield { at, message: 'reader', level: carriedOver }
      else if (!named.has(article.sectionOf(at.block))) yield { at, message: 'unnamed' }
    }
  },
  examples: {
    flags: [
      'The drip ⟦reverses the effects of chronic unpredictable stress⟧.',
      'The spray ⟦boosts nerve growth factor⟧.',
      'Our peptide was ⟦shown to extend lifespan⟧.',
      'Lion’s mane ⟦increases dendritic spine density⟧.',
      'The extract is ⟦proven to kill cancer cells⟧.',
      'It ⟦blocks burst firing⟧ in the habenula, so your mood lifts.',
      '⟦In mice, the capsule doubled⟧ endurance, which means you can run further.',
      '⟦Animal studies show⟧ faster healing. Imagine what the laser can do for your knee.',
    ],
    allows: [
      'In mice, the drug reduced bursting of the habenula ([report](https://doi.org/10.5555/mice.3)); data in people are few.',
      'Animal studies cannot tell us whether it works in people.',
      'We offer animal-assisted therapy.',
      'In rats, the compound increased dendritic spine density.',
      'Does it extend lifespan?',
      'It was first used as a veterinary anesthetic.',
      'Chronic stress can harm sleep.',
      'A scan measures bone density of the spine.',
    ],
  },
})
