// What the page says about the safety of the product whose benefits it presents: what the rules about risk have in common.

import type {
  Assumed,
  Claim,
  Disclosure,
  Extent,
  Product,
  ProductClass,
  Safety,
  Sentence,
  Statistic,
  TextRange,
} from '../types.js'
import { namedRisks } from './covers.js'

/** Classes of which every product has risks to tell. */
const riskClasses: ReadonlySet<ProductClass> = new Set<ProductClass>([
  'off-label-drug',
  'prescription-drug',
  'compounded-drug',
  'unapproved-drug',
  'otc-drug',
  'biologic',
  'device',
  'procedure',
  'clinic',
])

export interface SafetyInput {
  readonly subject: Product | undefined
  readonly assumed: Assumed
  readonly claims: readonly Claim[]
  readonly statistics: readonly Statistic[]
  readonly disclosures: readonly Disclosure[]
  readonly sentenceOf: (range: TextRange) => Sentence
}

export function assessSafety(input: SafetyInput): Safety | undefined {
  const product = owing(input)
  if (!product) return undefined
  const own = product === 'class' ? undefined : product
  const benefits = benefitsOf(input, own)
  if (benefits.length === 0) return undefined
  const about = input.disclosures.filter((disclosure) => isAbout(own, disclosure.product))
  const named = own ? namedOf(own, about, input) : new Set<string>()
  return {
    product: own,
    benefits,
    risks: input.disclosures.filter(isRisk),
    named,
    exclusions: extentOf('contraindication', about),
    controlled: own?.schedule?.us ? controlledOf(named, about) : undefined,
    consultation: about.some(({ kind }) => kind === 'consultation') ? 'stated' : 'missing',
  }
}

/** Product that owes a risk statement: one whose facts list risks, or any of a class that carries them. */
function owing({ subject, assumed }: SafetyInput): Product | 'class' | undefined {
  if (assumed.register.value === 'educational') return undefined
  if (subject && subject.risks.length > 0) return subject
  const own = assumed.class.value
  return own !== undefined && riskClasses.has(own) ? 'class' : undefined
}

/**
 * Claims, and results in figures that nothing supports; one for each sentence. On a page that nothing shows to promote,
 * a single one is a remark, not a presentation of benefits.
 */
function benefitsOf(input: SafetyInput, own: Product | undefined): readonly TextRange[] {
  const { claims, statistics, disclosures, assumed, sentenceOf } = input
  const told = new Set(disclosures.flatMap((disclosure) => (disclosure.kind === 'risk' ? sentenceOf(disclosure) : [])))
  const results = statistics.filter(
    (one) => one.role === 'outcome' && one.status !== 'cited' && !told.has(sentenceOf(one)),
  )
  const bySentence = new Map<Sentence, TextRange>()
  for (const claim of [...claims.filter((one) => one.asserted && isAbout(own, one.product)), ...results]) {
    const sentence = sentenceOf(claim)
    if (!bySentence.has(sentence)) bySentence.set(sentence, claim)
  }
  return bySentence.size < 2 && assumed.register.byDefault ? [] : [...bySentence.values()].sort(byPlace)
}

const byPlace = (a: TextRange, b: TextRange): number => a.block.index - b.block.index || a.start - b.start

const isAbout = (own: Product | undefined, product: Product | undefined): boolean =>
  !own || !product || product === own || (own.family !== undefined && product.family === own.family)

const isRisk = ({ kind, quality }: Disclosure): boolean =>
  kind === 'risk' && (quality === 'specific' || quality === 'generic')

/** A sentence about status or exclusions may name a risk as well. */
const naming: ReadonlySet<Disclosure['kind']> = new Set<Disclosure['kind']>([
  'contraindication',
  'controlled',
  'off-label',
])

function namedOf(own: Product, about: readonly Disclosure[], { sentenceOf }: SafetyInput): ReadonlySet<string> {
  const hints = new Set(about.filter(isHint).map(sentenceOf))
  const names = about
    .filter((disclosure) => isRisk(disclosure) || naming.has(disclosure.kind))
    .flatMap((disclosure) => {
      const sentence = sentenceOf(disclosure)
      const isOwn = disclosure.product === own && disclosure.covers
      const covers = isOwn ? disclosure.covers : namedRisks(disclosure.block, sentence, own)
      return hints.has(sentence) ? covers.filter((name) => !misuse.test(name)) : covers
    })
  return new Set(names)
}

const misuse = /\b(?:abuse|misuse|dependence|addiction)\b/i

/** A history of misuse says who, not what the product does. */
const isHint = ({ kind, quality }: Disclosure): boolean => kind === 'controlled' && quality === 'generic'

function extentOf(kind: Disclosure['kind'], about: readonly Disclosure[]): Extent {
  const own = about.filter((disclosure) => disclosure.kind === kind)
  if (own.some(({ quality }) => quality === 'specific')) return 'stated'
  return own.length > 0 ? 'partial' : 'missing'
}

const controlledOf = (named: ReadonlySet<string>, about: readonly Disclosure[]): Extent =>
  [...named].some((name) => misuse.test(name)) ? 'stated' : extentOf('controlled', about)
