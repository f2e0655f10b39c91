import { type Article, defineRule, type Hit, type Label, type Product, type TextRange } from '../../src/rule.js'
import { growing, opening, treats, wideRange, works } from './lexicon.js'
import { isList, listBefore, listFrom } from './list.js'

const TREATMENT =
  /^(?:infusions?|injections?|shots?|lozenges?|troches?|tablets?|capsules?|pills?|gummies|gummy|oils?|drops|tinctures?|powders?|teas?|patch(?:es)?|sprays?|creams?|salves?|serums?|device|headset|headband|helmet|mask|panels?|lamps?|laser|bed|sauna|chamber|mat|drips?|cells?|exosomes?|peptides?|adjustments?|needles|formulas?|blends?|extracts?|supplements?|product|therapy|therapies|treatments?|sessions?|protocol|medicine|molecule|it|which|that|this)$/
const CLINICIAN =
  /^(?:we|i|doctors?|physicians?|psychiatrists?|psychologists?|therapists?|clinicians?|nurses?|providers?|specialists?|surgeons?|dentists?|dermatologists?|practitioners?|clinics?|teams?|practice|hospitals?|staff|experts?|professionals?|cent(?:er|re)s?|departments?|counsell?ors?|chiropractors?|acupuncturists?|coaches|who|he|she|they|you|patients?|people)$/

type Doer = 'product' | 'clinician' | 'nobody'

/** Who or what treats: the nearest word before the verb that can. */
function doerBefore(article: Article, { block, start, end, first }: Hit): Doer {
  const sentence = article.sentenceOf({ block, start, end })
  const mentions = article
    .productsIn(block)
    .filter((mention) => mention.start >= sentence.start && mention.end <= start)
  const named = mentions.at(-1)
  for (let at = first - 1; at >= Math.max(sentence.first, first - 16); at--) {
    const token = block.tokens[at]
    if (!token) break
    if (named && token.end <= named.end && token.start >= named.start) return 'product'
    if (CLINICIAN.test(token.norm)) return 'clinician'
    if (TREATMENT.test(token.norm)) return 'product'
  }
  return 'nobody'
}

/** "Fight anxiety, insomnia and pain with our drops." */
function isDoneWith(article: Article, { block, end }: TextRange): boolean {
  const after = block.text.slice(end, end + 60)
  const by = /^[\s,]*(?:naturally |safely |at home )?(?:with|using|through|by taking)\s+(?:our |the |a |this )?/i.exec(
    after,
  )
  if (!by) return false
  const from = end + by[0].length
  const named = article.productsIn(block).some((mention) => mention.start >= end && mention.start <= from + 25)
  return (
    named ||
    (block.text.slice(from, from + 40).match(/[a-z]+/gi) ?? [])
      .slice(0, 3)
      .some((word) => TREATMENT.test(word.toLowerCase()))
  )
}

const RISK =
  /risk|side effect|warning|complication|symptom|cause|consequence|contraindicat|who should not|precaution|safety/i

/** A bullet or a title of its own, without a verb before it, that is no list of risks. */
function opensSentence(article: Article, { block, start, end }: TextRange): boolean {
  const sentence = article.sentenceOf({ block, start, end })
  const heading = article.sectionOf(block).heading?.text ?? ''
  return block.text.slice(sentence.start, start).trim().split(/\s+/).length <= 2 && !RISK.test(heading)
}

/** Classes whose products may be approved for what is listed. */
const approvable = new Set(['prescription-drug', 'otc-drug', 'biologic', 'device'])

/** Medicines of which some do have many approved uses. */
const labelled = new Set(['prescription-drug', 'otc-drug'])

/** What the facts say about the uses, for a product that may be approved for some; undefined when none is outside. */
function labelFor(article: Article, at: TextRange, product: Product): Label | undefined {
  const { start, end } = article.sentenceOf(at)
  const mention = article
    .productsIn(at.block)
    .find((one) => one.product === product && one.start >= start && one.end <= end)
  const label = article.labelOf(product, mention?.name, at.block.text.slice(at.start, at.end))
  return label && label.outside.length > 0 ? label : undefined
}

const disclosed = (article: Article, { block }: TextRange): boolean => {
  const section = article.sectionOf(block)
  return article.disclosures.some((one) => one.kind === 'off-label' && article.sectionOf(one.block) === section)
}

const saysOffLabel = (article: Article, at: TextRange): boolean => {
  const { start, end } = article.sentenceOf(at)
  return article.disclosures.some(
    (one) => one.kind === 'off-label' && one.block === at.block && one.start >= start && one.end <= end,
  )
}

const joined = (from: TextRange, to: TextRange): TextRange => ({
  block: from.block,
  start: Math.min(from.start, to.start),
  end: Math.max(from.end, to.end),
})

function* lists(article: Article): Iterable<TextRange> {
  for (const lexicon of [works, treats]) {
    for (const hit of article.hits(lexicon)) {
      const list = listFrom(article, hit)
      const last = list.at(-1)
      if (!last || !isList(list)) continue
      const at = joined(hit, last)
      const doer = doerBefore(article, hit)
      const bare = lexicon === works && doer === 'nobody' && opensSentence(article, hit)
      if (doer === 'product' || bare || (doer !== 'clinician' && isDoneWith(article, at))) yield at
    }
  }
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
  lexicons: [treats, works, wideRange, growing, opening],
  *check(article) {
    const seen: TextRange[] = []
    const isNew = (at: TextRange) =>
      !seen.some((one) => one.block === at.block && one.start < at.end && at.start < one.end)
    const finding = (at: TextRange, open = false) => {
      const product = article.productOf(at)
      const judged = product !== undefined && approvable.has(product.class)
      const label = judged && !open ? labelFor(article, at, product) : undefined
      if ((judged && !open && !label) || saysOffLabel(article, at) || !isNew(at)) return undefined
      seen.push(at)
      return {
        at,
        ...(label && { fact: { ...label, reviewBy: product?.reviewBy } }),
        ...(disclosed(article, at) && { level: { severity: 'warning', reason: 'status is stated near' } as const }),
      }
    }
    for (const at of lists(article)) {
      const found = finding(at)
      if (found) yield { ...found, message: 'list' }
    }
    for (const { at, items } of openedLists(article)) {
      const found = finding(at)
      if (found) yield { ...found, message: 'list', related: items.map((item) => ({ at: item, note: 'in the list' })) }
    }
    for (const at of article.hits(wideRange)) {
      if (doerBefore(article, at) === 'clinician' || labelled.has(article.productOf(at)?.class ?? '')) continue
      const found = finding(at, true)
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
