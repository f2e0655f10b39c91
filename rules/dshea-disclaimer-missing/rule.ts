import { type Article, type Disclosure, defineRule, type TextRange } from '../../src/rule.js'
import { normalFunction } from './lexicon.js'

/** 21 CFR 101.93(c)(1) and (2): one statement, or several. Only the first sentence differs. */
const singular =
  'This statement has not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.'
const plural = singular.replace('This statement has', 'These statements have')

const normal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/["'“”‘’«»]/g, '')
    .replace(/\s+/g, ' ')

const exact = [normal(singular), normal(plural)]

const holds = (text: string): boolean => {
  const own = normal(text)
  return exact.some((form) => own.includes(form))
}

const supplement = ({ assumed }: Article): boolean =>
  assumed.class.value === 'supplement' &&
  assumed.jurisdiction.value === 'us' &&
  assumed.register.value !== 'educational'

const disclaimers = (article: Article): readonly Disclosure[] =>
  article.disclosures.filter(({ kind }) => kind === 'disclaimer')

const retracting = ['negated', 'refuted', 'questioned', 'historical', 'researchGoal', 'conditional', 'warning'] as const

const unsure = ['hedged', 'attributed', 'cited'] as const

/** A page of this many words has room for an offer. */
const isLong = ({ blocks }: Article): boolean => blocks.reduce((sum, { tokens }) => sum + tokens.length, 0) >= 200

/**
 * The first claim of each sentence that makes one. On a page that shows no sign of an offer, one claim alone is a remark,
 * and a claim that is hedged or has a source is a report; a long one sells nothing.
 */
function claimsOf(article: Article): readonly TextRange[] {
  if (!supplement(article)) return []
  const { byDefault } = article.assumed.register
  if (byDefault && isLong(article)) return []
  const not = byDefault ? [...retracting, ...unsure] : retracting
  const all: readonly TextRange[] = [...article.hits(normalFunction), ...article.claims]
  const bySentence = new Map<unknown, TextRange>()
  for (const at of all) {
    const contexts = article.contextOf(at)
    if (not.some((context) => contexts.has(context))) continue
    const sentence = article.sentenceOf(at)
    const known = bySentence.get(sentence)
    if (!known || at.start < known.start) bySentence.set(sentence, at)
  }
  const claims = [...bySentence.values()].sort((a, b) => a.block.index - b.block.index || a.start - b.start)
  return byDefault && claims.length < 2 && disclaimers(article).length === 0 ? [] : claims
}

/** In a block, or in two that follow each other. */
const isExact = (article: Article): boolean =>
  disclaimers(article).some(({ block }) => {
    const next = article.blocks[block.index + 1]
    return holds(block.text) || holds(`${block.text} ${next?.text ?? ''}`)
  })

/** Text that a reader sees and the page does not hold as prose: front matter, or raw HTML. */
const isElsewhere = ({ source }: Article): boolean =>
  holds(source.replace(/<!--[\s\S]*?-->/g, '').replace(/<[^<>]*>|[*_>#|]/g, ' '))

/** The sentences of the first block that says something like the disclaimer. */
function altered(article: Article): TextRange | undefined {
  const [first, ...rest] = disclaimers(article)
  if (!first) return undefined
  const last = rest.filter(({ block }) => block === first.block).at(-1) ?? first
  const { block } = first
  const text = block.text.slice(0, article.sentenceOf(last).end).trimEnd()
  return { block, start: article.sentenceOf(first).start, end: text.length }
}

const isMet = (article: Article): boolean => isExact(article) || isElsewhere(article)

export default defineRule({
  id: 'dshea-disclaimer-missing',
  title: 'Supplement claim without the disclaimer',
  group: 'class',
  severity: 'warning',
  educational: 'off',
  why: 'a reader takes the claim for one that an agency has looked at.',
  standards: ['CFR-101.93(c)', 'CFR-101.93(d)'],
  keep: 'the exact text beside the claim, or linked to it by a symbol.',
  shape: `“${plural}”`,
  action: 'disclose',
  basis: 'omission',
  classes: ['supplement'],
  needs: 'class',
  duty: {
    label: 'carries the disclaimer of supplement claims',
    state: (article) => {
      if (claimsOf(article).length === 0) return 'not applicable'
      return isMet(article) ? 'met' : 'missing'
    },
  },
  messages: {
    missing: '{actual} is a claim for a supplement without the disclaimer; add its exact text, linked to the claim',
    altered: '{actual} changes the words of the disclaimer; use its exact text',
  },
  lexicons: [normalFunction],
  *check(article) {
    const claims = claimsOf(article)
    const [first, ...rest] = claims
    if (!first || isMet(article)) return
    const text = rest.length > 0 ? plural : singular
    const near = altered(article)
    if (near) yield { at: near, message: 'altered', contextual: false, shape: `“${text}”`, expected: [text] }
    else {
      const related = rest.slice(0, 10).map((at) => ({ at, note: 'another claim' }))
      yield { at: first, message: 'missing', contextual: false, shape: `“${text}”`, related }
    }
  },
  examples: {
    flags: [
      'Our drops ⟦support immune health⟧. Order now.',
      'We offer ashwagandha capsules. They ⟦promote restful sleep⟧.',
      'Our collagen ⟦nourishes skin⟧ from within. Order today.',
      'Add to cart: magnesium that ⟦helps you unwind⟧.',
      'Our fish oil supports heart health. ⟦These statements have not been evaluated by the FDA. This product is not intended to diagnose, treat, cure or prevent any disease.⟧',
      'Our powder boosts energy. ⟦This product is not intended to diagnose, treat, cure, or prevent any disease.⟧',
    ],
    allows: [
      `Our drops support immune health.\\* Order now.\n\n\\* ${singular}`,
      `Our drops support immune health. They promote restful sleep.\n\n*${plural.toUpperCase()}*`,
      `---\ndisclaimer: ${plural}\n---\n\nOur drops support immune health.`,
      'Our powder is made in Ohio. Order now.',
      'We never say that our tea boosts immunity.',
      'Exercise supports heart health. Ask our team.',
      'Does it support digestion? Contact us.',
    ],
  },
})
