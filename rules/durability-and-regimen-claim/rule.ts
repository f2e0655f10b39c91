import { type Article, defineRule, type Hit } from '../../src/rule.js'
import { endless, norm, regimen, stretch } from './lexicon.js'

const unlabelled = new Set(['off-label-drug', 'compounded-drug', 'unapproved-drug', 'supplement', 'food'])

/** An approved product may state the time that its label states; facts do not hold it, so somebody has to look. */
function mayBeLabelled(article: Article, hit: Hit): boolean {
  const product = article.productOf(hit)
  if (!product || unlabelled.has(product.class)) return false
  const { value } = article.assumed.jurisdiction
  return product.approvals.some(({ jurisdiction, status }) => jurisdiction === value && !/\bnot?\b/.test(status))
}

const asNorm = { severity: 'info', reason: 'a usual number' } as const
const asLabelled = { severity: 'info', reason: 'the label may say so' } as const

export default defineRule({
  id: 'durability-and-regimen-claim',
  title: 'How long it lasts, or how little is needed',
  group: 'strength',
  severity: 'warning',
  educational: 'info',
  why: 'a reader plans, pays and stops other care by a time that nobody has measured.',
  standards: ['CFR-202.1(e)(6)(i)', 'FTC-HPCG', 'CAP-12.1', 'EU-83-87(3)', 'AU-133(d)'],
  keep: 'a trial in people that followed them for as long as you state, with the share who needed more.',
  shape: '“In [study], the effect lasted a median of [time]; [n of n] needed further treatment [reference].”',
  action: 'limit',
  basis: 'judgement',
  classes: [
    'off-label-drug',
    'compounded-drug',
    'unapproved-drug',
    'biologic',
    'device',
    'procedure',
    'clinic',
    'supplement',
    'food',
    'cosmetic',
    'wellness',
  ],
  raiseIn: ['cta'],
  context: {
    adverse: 'suppress',
    warning: 'suppress',
    conditional: 'suppress',
    researchGoal: 'suppress',
    cited: 'suppress',
  },
  messages: {
    lasts: '{actual} says how long it lasts; give the study, how many were followed, and who needed more',
    goesOn: '{actual} promises a lasting benefit; state how long it was measured, and in whom',
    few: '{actual} promises that little is needed; give the study, and the share who needed more',
    norm: '{actual} gives a usual number of sessions; name the protocol or label that it comes from',
  },
  lexicons: [stretch, endless, regimen, norm],
  *check(article) {
    for (const at of article.hits(stretch))
      yield {
        at,
        message: 'lasts',
        context: { weakModal: 'soften' },
        ...(mayBeLabelled(article, at) && { level: asLabelled }),
      }
    for (const at of article.hits(endless)) yield { at, message: 'goesOn' }
    for (const at of article.hits(regimen)) yield { at, message: 'few' }
    for (const at of article.hits(norm)) yield { at, message: 'norm', level: asNorm }
  },
  examples: {
    flags: [
      '⟦Calm lasting around two months⟧ from a single dose.',
      'The ⟦benefits last well beyond your visit⟧.',
      'To quit smoking, ⟦three sessions are all it takes⟧.',
      'Our capsules give ⟦long-lasting relief⟧ from stiff knees.',
      'The laser brings ⟦results that last⟧.',
      'Stem cells ⟦keep you pain-free for years after⟧ one visit.',
      '⟦Most clients need six treatments⟧ with the wand.',
    ],
    allows: [
      'Labelled dosing is twice weekly for four weeks.',
      'Effects often wear off within two weeks.',
      'Our clinic plans six visits; your clinician may change this.',
      'Swelling can last two weeks after the filler.',
      'Long-term effects are not yet understood.',
      'How long do the results last?',
      'In the trial the effect lasted six weeks ([report](https://doi.org/10.5555/dur.1)).',
      'One bottle lasts three months.',
    ],
  },
})
