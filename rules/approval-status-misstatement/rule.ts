import { type Article, defineRule, type Hit, type Product, type StatusClaim } from '../../src/rule.js'
import {
  approvedPlace,
  bareApproval,
  lent,
  nonDrug,
  ownProduct,
  registeredProduct,
  registration,
  unapprovable,
} from './lexicon.js'

/** Classes that are sold without an approval of their use. */
const unapproved = new Set(['off-label-drug', 'compounded-drug', 'unapproved-drug'])
/** Classes that no agency approves before sale. */
const uncertified = new Set(['supplement', 'food', 'cosmetic', 'wellness'])
const notYet = { hedged: 'suppress', conditional: 'suppress', researchGoal: 'suppress' } as const
/** A hedge on the effect is none on the status. */
const context = { hedged: 'keep' } as const

/**
 * "FDA-approved ketamine treatment": the adjective is meant for the treatment, not for the vial. "The agency approved
 * ketamine, so you are in good hands": the reader is to take it so.
 */
function approvesTreatment({ block, end, attributive, subject, use }: StatusClaim): boolean {
  if (subject?.product.class !== 'off-label-drug' || use !== '') return false
  const after = block.text.slice(end, end + 60)
  if (/^[^.!?]{0,12}\b(?:so|which means|that means)\b.*\b(?:you|it|safe|trust|hands)\b/i.test(after)) return true
  const name = block.text.slice(subject.start, end)
  const treatment = /^[\s-]*(?:infusions?|therap|treatments?|clinics?|sessions?|programs?|programmes?|protocols?)/i
  return attributive && (/(?:infusions?|therapy|treatment)$/i.test(name) || treatment.test(after))
}

function* statements(article: Article) {
  for (const at of article.statusClaims) {
    if (!at.subject) continue
    const { product, name } = at.subject
    if (isLent(article, at)) {
      yield { at, message: 'lent' } as const
      continue
    }
    if (isCompounded(at)) {
      yield { at, message: 'none', data: { name: `compounded ${product.name.replace(/^compounded /, '')}` } } as const
      continue
    }
    const label = article.labelOf(product, name, at.use, at.agency)
    if (!label || (isClearance(label.status) && at.word === 'approved')) continue
    const common = { at, fact: { ...label, reviewBy: product.reviewBy }, data: { name: product.name } } as const
    const ask = label.mark === 'unverified'
    if (label.none && isTheOnly(at)) continue
    if (label.none) yield { ...common, message: ask ? 'askNone' : 'none' } as const
    else if (label.outside.length > 0) {
      const detail = `Approved: ${label.approved.slice(0, 3).join('; ')}.`
      yield { ...common, detail, message: ask ? 'askUse' : 'use' } as const
    } else if (approvesTreatment(at)) yield { ...common, message: 'treatment' } as const
    else if (label.within.length > 0) yield { ...common, message: 'use', pass: 'the labelled use' } as const
  }
}

/** "Semaglutide is FDA-approved", on a page that sells a compounded copy of it and names no brand here. */
function isLent(
  { assumed, subject, productsIn, disclosures }: Article,
  { block, subject: named }: StatusClaim,
): boolean {
  if (assumed.class.value !== 'compounded-drug' || subject?.class !== 'compounded-drug' || !named) return false
  if (named.product.family === undefined || named.product.family !== subject.family || named.product === subject)
    return false
  const isBrand = named.product.approvals.some(({ product }) =>
    product?.toLowerCase().includes(named.name.toLowerCase()),
  )
  return (
    !isBrand &&
    productsIn(block).length === 1 &&
    !disclosures.some((one) => one.kind === 'off-label' && one.block === block)
  )
}

/** "Tirzepatide, compounded by us, is FDA-approved": no compounded product is, whatever its row says. */
function isCompounded({ block, start, end, subject }: StatusClaim): boolean {
  const from = Math.min(subject?.start ?? start, start)
  return /\bcompounded\b/i.test(block.text.slice(Math.max(0, from - 12), end))
}

/** "The only FDA-approved stem cell products": what follows says which. */
const isTheOnly = ({ block, start }: StatusClaim): boolean =>
  /\b(?:the only|the first|no)\s+$/i.test(block.text.slice(0, start))

/** Whether a clearance may be called an approval is the question of another rule. */
const isClearance = (status: readonly string[]): boolean =>
  status.some((word) => /^(?!not).*(?:clear|510|class ii)/.test(word))

/** Start and end of the sentence around a hit; of a long one, what is near. */
function bounds(article: Article, { block, start, end }: Hit): readonly [number, number] {
  const sentence = article.sentenceOf({ block, start, end })
  return [Math.max(sentence.start, start - 300), Math.min(sentence.end, end + 300)]
}

/** Products of a class that gets approvals may stand in the sentence, as in "Epidiolex, an approved cannabidiol". */
function namesApproved(article: Article, hit: Hit): boolean {
  const [start, end] = bounds(article, hit)
  return (
    APPROVED.test(hit.block.text.slice(start, end)) ||
    article.productsIn(hit.block, start, end).some(({ product }) => product.class === 'prescription-drug')
  )
}

const APPROVED = /\b(?:insulin|tesamorelin|liraglutide|cord blood|leuk[ae]+mia|lymphoma|bone marrow)\b/i

const medicines = new Set(['prescription-drug', 'off-label-drug', 'otc-drug'])
const families = new Set(['ketamine', 'psychedelics', 'cannabis', 'kratom', 'glp1'])
const isMedicine = ({ class: own, family }: Product): boolean => medicines.has(own) || families.has(family ?? '')

const EXAMPLE = /^\s*[(,:–—]?\s*(?:like|such as|including|e\.g\.|for example)?\s*(?:\w+\s+(?:and|or)\s+)?$/i
const COPULA = /^[\w\s,-]{0,30}\b(?:is|are|as|offers?|provides?)\s+(?:an?|the|our)?\s*(?:[\w,-]+\s+){0,3}$/i

/** "Wegovy is FDA-approved; our tea is not." */
function namesMedicine(article: Article, hit: Hit): boolean {
  const [start, end] = bounds(article, hit)
  return article.productsIn(hit.block, start, end).some(({ product }) => !uncertified.has(product.class))
}

/** "non-pharmaceutical treatments like MDMA", "ketamine is a drug-free option". */
function isSaidOfMedicine(article: Article, hit: Hit): boolean {
  const [from, to] = bounds(article, hit)
  const { text } = hit.block
  return article
    .productsIn(hit.block, from, to)
    .some(
      ({ product, start, end }) =>
        isMedicine(product) &&
        (start >= hit.end ? EXAMPLE.test(text.slice(hit.end, start)) : COPULA.test(text.slice(end, hit.start))),
    )
}

const isUnapproved = (article: Article, hit: Hit): boolean =>
  unapproved.has(article.productOf(hit)?.class ?? '') || unapproved.has(article.assumed.class.value ?? '')

export default defineRule({
  id: 'approval-status-misstatement',
  title: 'Approval that the facts do not show',
  group: 'status',
  severity: 'error',
  why: 'a reader takes approval for proof that an agency weighed the benefit and the harm of this very use.',
  standards: [
    'FDA-KET23-status',
    'FDA-REGEN',
    'FDA-GLP1',
    'CFR-101.93(c)',
    'FDA-2025',
    'CFR-807.39',
    'FTCA-5',
    'HMR-279',
    'CAP-12.1',
    'EU-83-87(1)',
    'AU-133(a)',
    'CA-FDA-9(1)',
  ],
  keep: 'say what is approved, by whom and for what, and that this use or form is not.',
  shape: '“[Product] is approved by [agency] for [use]. Its use for [condition] is not approved.”',
  action: 'verify',
  basis: 'checkable',
  context: notYet,
  messages: {
    none: '{actual} gives {name} an approval that it does not have; delete it and say what its status is',
    use: '{actual} goes beyond the approval of {name}; say what is approved, and that this use is not',
    treatment:
      '{actual} reads as if the treatment were approved; say what {name} is approved for, and that this use is not',
    askNone: '{actual} says that {name} is approved, which our facts do not show; check it and name the approval',
    askUse: '{actual} may go beyond the approval of {name}; check it against the current label',
    class: '{actual} claims an approval that products of this kind do not get; delete it and say what was tested',
    registered: '{actual} tells registration as if it were approval; say that no agency has approved the product',
    place:
      '{actual} says that a place or a person is approved, which agencies do not do; name the licence or the registration',
    lent: '{actual} lends the approval of another product; say that this one is not approved for the use',
    nonDrug: '{actual} takes a medicine for none; call it what it is and give its status',
  },
  lexicons: [unapprovable, ownProduct, bareApproval, registration, registeredProduct, approvedPlace, lent, nonDrug],
  *check(article) {
    yield* statements(article)
    for (const at of article.hits(unapprovable)) {
      if (!namesApproved(article, at)) yield { at, message: 'class', context }
    }
    if (uncertified.has(article.assumed.class.value ?? '')) {
      for (const at of article.hits(ownProduct)) yield { at, message: 'class', context }
      for (const at of article.hits(bareApproval)) {
        if (!namesApproved(article, at) && !namesMedicine(article, at)) yield { at, message: 'class', context }
      }
    }
    for (const at of article.hits(registration)) yield { at, message: 'registered', context }
    const level = { severity: 'warning', reason: 'wording of status' } as const
    for (const at of article.hits(registeredProduct)) yield { at, message: 'registered', level, context }
    for (const at of article.hits(approvedPlace)) yield { at, message: 'place', level, context }
    for (const at of article.hits(lent)) if (isUnapproved(article, at)) yield { at, message: 'lent', context }
    for (const at of article.hits(nonDrug)) {
      if (isSaidOfMedicine(article, at)) yield { at, message: 'nonDrug', level, context }
    }
  },
  examples: {
    flags: [
      'Our studio offers ⟦FDA-approved ketamine infusions⟧ every weekday.',
      'Low-dose naltrexone is ⟦FDA-approved for fibromyalgia⟧.',
      'Ozempic is ⟦approved for weight loss⟧.',
      'We use ⟦FDA-approved stem cells⟧.',
      'These hemp ⟦gummies are FDA approved⟧.',
      'The capsules come from an ⟦FDA-registered facility, so you know they are safe⟧.',
      'Bottled in an ⟦FDA-approved lab⟧ in Utah.',
      'Ask about ⟦drug-free treatments⟧ such as psilocybin.',
      'Our TMS chair is ⟦FDA-cleared for autism⟧.',
    ],
    allows: [
      'Ketamine is FDA-approved as an anesthetic.',
      'Ketamine is not FDA-approved for depression.',
      'Is ketamine FDA-approved for depression?',
      'Spravato is FDA-approved for treatment-resistant depression in adults.',
      'Our physicians prescribe FDA-approved medications when they fit.',
      'Wegovy is approved for weight management in adults with obesity.',
      'Epidiolex is the only FDA-approved cannabidiol.',
      'The capsules are filled in an FDA-registered facility in Ohio.',
      'Supplements are not FDA approved.',
      'TMS is FDA-cleared for major depression in adults.',
      'Massage is a drug-free option for a stiff neck.',
      'The FDA approved a phase 3 trial of psilocybin.',
    ],
  },
})
