import { type Article, type Block, type Disclosure, defineRule, type Hit } from '../../src/rule.js'
import { dismissal, playedDown } from './lexicon.js'

const contrast =
  /^\W*(?:however|but|still|yet|fortunately|luckily|thankfully|that said|nevertheless|rest assured|honestly|in practice)\b/i

type Risks = ReadonlyMap<Block, readonly Disclosure[]>

function statedRisks(article: Article): Risks {
  const risks = new Map<Block, Disclosure[]>()
  for (const risk of article.disclosures) {
    if (risk.kind !== 'risk' || (risk.quality !== 'specific' && risk.quality !== 'generic')) continue
    const known = risks.get(risk.block)
    if (known) known.push(risk)
    else risks.set(risk.block, [risk])
  }
  return risks
}

/** One of the two sentences before, in the same block or the block before it, names a risk. */
function followsRisk(article: Article, hit: Hit, risks: Risks): boolean {
  const { block } = hit
  const sentence = article.sentenceOf(hit)
  const before = article.blocks[block.index - 1]
  if (sentence.index === 0 && before && risks.has(before)) return true
  return (risks.get(block) ?? []).some(
    (risk) => risk.start < sentence.start && sentence.index - article.sentenceOf(risk).index <= 2,
  )
}

function takesBack(article: Article, hit: Hit, risks: Risks): boolean {
  const sentence = article.sentenceOf(hit)
  return contrast.test(hit.block.text.slice(sentence.start, sentence.end)) && followsRisk(article, hit, risks)
}

/** Named effects in two other sentences: the page does not hide its risks behind this one. */
function isBalanced(article: Article, hit: Hit, specific: readonly Disclosure[]): boolean {
  if (specific.length > 2) return true
  const { start } = article.sentenceOf(hit)
  return specific.filter((risk) => risk.block !== hit.block || risk.start !== start).length >= 2
}

const afterRisk = { severity: 'error', reason: 'follows a risk sentence with a contrast' } as const

export default defineRule({
  id: 'risk-minimisation',
  title: 'Risk played down',
  group: 'safety',
  severity: 'warning',
  educational: 'info',
  why: 'the last thing that the reader takes along is reassurance.',
  standards: ['CFR-202.1(e)(5)(ii)', 'FTCA-5', 'EU-83-90(b)'],
  keep: 'how often and how long from a source, with the serious risks beside it.',
  shape: '“[Effect] occurred in [share] and lasted [time] in [study]; serious risks include [effects] [reference].”',
  action: 'disclose',
  basis: 'judgement',
  context: {
    cited: 'suppress',
    warning: 'soften',
    adverse: 'keep',
    hedged: 'keep',
    weakModal: 'keep',
    attributed: 'soften',
    conditional: 'suppress',
  },
  messages: {
    small: '{actual} makes the risk small; say how often and how long, and name the serious risks',
    back: '{actual} takes back the risk sentence before it; cut it, or give how often and how long',
  },
  lexicons: [playedDown, dismissal],
  *check(article) {
    const risks = statedRisks(article)
    const specific = [...risks.values()].flat().filter(({ quality }) => quality === 'specific')
    for (const at of article.hits(dismissal)) {
      if (followsRisk(article, at, risks) || article.contextOf(at).has('adverse'))
        yield { at, message: 'back', ...(takesBack(article, at, risks) && { level: afterRisk }) }
    }
    for (const at of article.hits(playedDown)) {
      if (takesBack(article, at, risks)) {
        yield { at, message: 'back', level: afterRisk }
      } else if (isBalanced(article, at, specific)) {
        yield { at, message: 'small', level: { severity: 'info', reason: 'risks are named elsewhere' } }
      } else {
        yield { at, message: 'small' }
      }
    }
  },
  examples: {
    flags: [
      'The peel has ⟦only minor side effects⟧.',
      'It is a ⟦gentle, relaxing experience⟧.',
      'Our members report ⟦minimal side effects⟧.',
      'Injections may cause bruising. However, ⟦these effects are temporary⟧.',
      'The hormone pellets are ⟦extremely well tolerated⟧.',
      'A ⟦mild form of⟧ sedation that you will enjoy.',
      'Our kratom shots have ⟦hardly any side effects⟧.',
      'The pulse device has ⟦minimal side effects⟧.',
    ],
    allows: [
      'These effects are not minor.',
      'The dose is lower in mild to moderate renal impairment.',
      'Use a gentle cleanser for two weeks.',
      'Headache was usually mild ([trial report](https://doi.org/10.5555/gut.1)).',
      'Report even mild side effects to your doctor.',
      'We plan each visit to reduce the risk of bruising.',
      'The app asks each morning about side effects, however small.',
      'Fibre can cause mild bloating at first; add it slowly.',
    ],
  },
})
