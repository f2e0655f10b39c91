import { type Article, defineRule, type Label, type Product, type TextRange } from '../../src/rule.js'
import { doerBefore, followsTreatment, isDoneWith, opensSentence } from './doer.js'
import { headedLists, labelledLists } from './labelled.js'
import { growing, inRow, named, opening, treats, usedFor, wideRange, works } from './lexicon.js'
import { continued, isList, listBefore, listFrom } from './list.js'

/** Classes whose products may be approved for what is listed. */
const approvable = new Set(['prescription-drug', 'otc-drug', 'biologic', 'device'])

/** Medicines of which some do have many approved uses. */
const labelled = new Set(['prescription-drug', 'otc-drug'])

/** What the facts say about the uses, for a product that may be approved for some; undefined when none is outside. */
function labelFor(article: Article, { block, start, end }: TextRange, product: Product): Label | undefined {
  const mention = article.productsIn(block, Math.max(0, start - 200), end).findLast((one) => one.product === product)
  const label = article.labelOf(product, mention?.name, block.text.slice(start, end))
  return label && label.outside.length > 0 ? label : undefined
}

/** Where the page says that a use is not approved. */
function statusOf(article: Article) {
  const stated = article.disclosures.filter(({ kind }) => kind === 'off-label')
  return {
    sentences: new Set(stated.map((one) => article.sentenceOf(one))),
    sections: new Set(stated.map(({ block }) => article.sectionOf(block))),
  }
}

/**
 * @param extent `open`: the uses are not named, as in "a wide range of conditions".
 * @returns Undefined when the list stays within an approval, or nothing is known that it could leave.
 */
function judge(article: Article, at: TextRange, status: ReturnType<typeof statusOf>, extent?: 'open') {
  const product = article.productOf(at)
  const own = product?.class ?? article.assumed.class.value ?? article.products[0]?.product.class
  if (own === undefined || status.sentences.has(article.sentenceOf(at))) return undefined
  if (labelled.has(own) && (extent === 'open' || !product)) return undefined
  const mayBeApproved = approvable.has(own) && extent !== 'open'
  const label = product && mayBeApproved ? labelFor(article, at, product) : undefined
  if (product && mayBeApproved && !label) return undefined
  const near = status.sections.has(article.sectionOf(at.block))
  const reason = near ? 'status is stated near' : mayBeApproved && !product ? 'status is not known' : undefined
  return {
    at,
    ...(label && { fact: { ...label, reviewBy: product?.reviewBy } }),
    ...(reason && { level: { severity: 'warning', reason } as const }),
  }
}

/** At most a few words, such as “and more”, come after the list, and no clause. */
function endsSentence(article: Article, last: TextRange): boolean {
  const { end } = article.sentenceOf(last)
  const rest = last.block.text.slice(last.end, end).trim()
  const says = /[:;]|\b(?:is|are|was|were|can|may|should|must|need|meet|have|has|will|do|does|not)\b/i
  return !says.test(rest) && rest.split(/\s+/).length <= 6
}

const joined = (from: TextRange, to: TextRange): TextRange => ({
  block: from.block,
  start: Math.min(from.start, to.start),
  end: Math.max(from.end, to.end),
})

/** Contexts in which the words before a broken paragraph do not assert what follows it. */
const silent = ['negated', 'refuted', 'questioned', 'conditional', 'researchGoal', 'warning', 'historical'] as const

function* lists(article: Article): Iterable<TextRange> {
  for (const lexicon of [works, treats]) {
    for (const hit of article.hits(lexicon)) {
      const list = listFrom(article, hit)
      const last = list.at(-1)
      const rest = last ? continued(article, last) : []
      if (!last || !isList([...list, ...rest])) continue
      const at = joined(hit, last)
      const doer = doerBefore(article, hit)
      const bare = lexicon === works && doer === 'nobody' && opensSentence(article, hit)
      if (doer !== 'product' && !bare && (doer === 'clinician' || !isDoneWith(article, at))) continue
      const [first] = rest
      const end = rest.at(-1)
      if (isList(list) || !first || !end) yield at
      else if (!silent.some((context) => article.contextOf(hit).has(context))) yield joined(first, end)
    }
  }
  for (const hit of article.hits(usedFor)) {
    const list = listFrom(article, hit)
    const last = list.at(-1)
    if (last && isList(list)) yield joined(hit, last)
  }
  for (const hit of article.hits(named)) {
    const list = listFrom(article, hit)
    const last = list.at(-1)
    if (last && isList(list) && opensSentence(article, hit) && endsSentence(article, last)) yield joined(hit, last)
  }
  for (const hit of article.hits(inRow)) {
    const list = listFrom(article, hit)
    const last = list.at(-1)
    if (last && isList(list) && followsTreatment(article, hit) && endsSentence(article, last)) yield joined(hit, last)
  }
  yield* labelledLists(article)
  for (const hit of article.hits(growing)) {
    const list = [...listBefore(article, hit), ...listFrom(article, hit).slice(1)]
    const [first] = list
    const last = list.at(-1)
    if (first && last && isList(list) && opensSentence(article, joined(first, hit)))
      yield joined(joined(first, hit), last)
  }
}

/** "Ketamine can help with:" and the items below it. */
function* openedLists(article: Article) {
  for (const hit of article.hits(opening)) {
    const { block } = hit
    if (!/^[\s\w,’']{0,40}[:：]?\s*$/.test(block.text.slice(hit.end)) || doerBefore(article, hit) !== 'product')
      continue
    const items = itemsAfter(article, hit)
    if (isList(items)) yield { at: { block, start: hit.start, end: block.text.trimEnd().length }, items }
  }
}

/** Conditions of the list items that follow a block directly, one each. */
function itemsAfter({ blocks, conditionsIn }: Article, { block }: TextRange) {
  const items = []
  for (let at = block.index + 1; blocks[at]?.kind === 'listItem' && at <= block.index + 12; at++) {
    const [first] = conditionsIn(blocks[at] as typeof block)
    if (first && first.start <= 20) items.push(first)
  }
  return items
}

export default defineRule({
  id: 'off-label-indication-list',
  title: 'List of uses that are not approved',
  group: 'status',
  severity: 'error',
  educational: 'off',
  why: 'a reader takes every condition in the list for one that the product was tested and approved for.',
  standards: [
    'CFR-202.1(e)(4)(i)(a)',
    'FDA-REGEN',
    'CFR-101.93(g)(2)(i)',
    'FTC-HPCG',
    'CAP-12.1',
    'EU-83-87(1)',
    'AU-133(a)',
    'CA-FDA-3(1)',
  ],
  keep: 'one line for each condition: approval status, evidence and reference; drop those without.',
  shape: '“[Condition]: [not approved | approved for group]; evidence [kind] [reference].”',
  action: 'limit',
  basis: 'judgement',
  classes: [
    'off-label-drug',
    'compounded-drug',
    'unapproved-drug',
    'biologic',
    'supplement',
    'device',
    'procedure',
    'clinic',
    'wellness',
    'food',
    'cosmetic',
    'prescription-drug',
    'otc-drug',
  ],
  context: { conditional: 'suppress', researchGoal: 'suppress', warning: 'suppress', cited: 'soften' },
  messages: {
    list: '{actual} lists uses of {product} as if each were approved; state status and evidence for each, or cut the list',
    range: '{actual} claims {product} for conditions without end; name those with evidence, and their approval status',
  },
  lexicons: [treats, works, named, inRow, usedFor, wideRange, growing, opening],
  *check(article) {
    const status = statusOf(article)
    for (const at of lists(article)) {
      const found = judge(article, at, status)
      if (found) yield { ...found, message: 'list' }
    }
    for (const { at, items } of openedLists(article)) {
      const found = judge(article, at, status)
      if (found) yield { ...found, message: 'list', related: items.map((item) => ({ at: item, note: 'in the list' })) }
    }
    for (const { at, items } of headedLists(article)) {
      const [found] = items.flatMap((item) => judge(article, item, status) ?? [])
      if (found) {
        yield { ...found, at, message: 'list', related: items.map((item) => ({ at: item, note: 'in the list' })) }
      }
    }
    for (const at of article.hits(wideRange)) {
      if (doerBefore(article, at) === 'clinician') continue
      const found = judge(article, at, status, 'open')
      if (found) yield { ...found, message: 'range' }
    }
  },
  examples: {
    flags: [
      'Ketamine ⟦relieves depression, PTSD and chronic pain⟧.',
      'Our drops ⟦help with anxiety, insomnia and even epilepsy⟧.',
      'Stem cell injections ⟦treat arthritis, stroke and autism⟧.',
      'The headband has been ⟦shown to ease ADHD, migraine and tinnitus⟧.',
      'Spinal adjustments are ⟦effective for asthma, colic and ear infections⟧.',
      'Ozone therapy is a ⟦remedy for a wide range of diseases⟧.',
      '⟦Fight acne, eczema and psoriasis⟧ with our oil.',
    ],
    allows: [
      'Our psychiatrists treat depression, anxiety and OCD.',
      'Ketamine has not been shown to help PTSD or chronic pain.',
      'It is being studied in OCD and PTSD.',
      'People with bipolar disorder or psychosis should not use the drops.',
      'Anxiety and depression were common in the sample.',
      'Untreated sleep apnea can lead to stroke and heart disease.',
      'We treat a wide range of conditions.',
      'Sertraline is a treatment for depression, OCD and panic disorder.',
    ],
  },
})
