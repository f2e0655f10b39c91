import { type Article, type Claim, defineRule, type Product } from '../../src/rule.js'

const riskClasses = new Set([
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

/** Product that owes a risk statement: one whose facts list risks, or any of a class that carries them. */
function owing(article: Article): Product | 'class' | undefined {
  const { subject, assumed } = article
  if (assumed.register.value === 'educational') return undefined
  if (subject && subject.risks.length > 0) return subject
  const own = assumed.class.value
  return own !== undefined && riskClasses.has(own) ? 'class' : undefined
}

/** One claim on a page that nothing shows to promote is a remark, not a presentation of benefits. */
function benefitsOf(article: Article, owed: Product | 'class'): readonly Claim[] {
  const benefits = article.claims.filter(
    ({ asserted, product }) =>
      asserted && (owed === 'class' || product === undefined || product === owed || product.family === owed.family),
  )
  return benefits.length < 2 && article.assumed.register.byDefault ? [] : benefits
}

const statesRisk = (article: Article): boolean =>
  article.disclosures.some(({ kind, quality }) => kind === 'risk' && (quality === 'specific' || quality === 'generic'))

const folded = [
  'serious-risk-omitted',
  'contraindications-missing',
  'controlled-substance-undisclosed',
  'professional-consultation-missing',
]

export default defineRule({
  id: 'risk-disclosure-missing',
  title: 'Benefits without risks',
  group: 'risk',
  severity: 'error',
  educational: 'off',
  why: 'a reader can only weigh what the page shows.',
  standards: ['CFR-202.1(e)(5)(ii)', 'FTCA-5', 'AU-133(a)'],
  keep: 'a risk section of like prominence near the first benefit.',
  shape:
    '“The most common side effects are [effects]. Serious risks include [risks]. Do not use [product] if [condition]. Ask [clinician].”',
  action: 'disclose',
  basis: 'omission',
  duty: {
    label: 'states the risks of the product',
    state: (article) => {
      const owed = owing(article)
      if (!owed || benefitsOf(article, owed).length === 0) return 'not applicable'
      return statesRisk(article) ? 'met' : 'missing'
    },
  },
  messages: {
    missing:
      'This page claims benefits of {product} and states none of its risks; add a risk section beside the first benefit',
  },
  *check(article) {
    const owed = owing(article)
    if (!owed || statesRisk(article)) return
    const [first, ...rest] = benefitsOf(article, owed)
    if (!first) return
    yield {
      at: first,
      message: 'missing',
      contextual: false,
      includes: folded,
      related: rest.slice(0, 10).map((at) => ({ at, note: 'another benefit without a risk' })),
      ...(owed !== 'class' && { detail: checklist(owed) }),
    }
  },
  examples: {
    flags: [
      'Our clinic offers ketamine infusions. Ketamine ⟦relieves depression⟧.',
      'We offer Ozempic online. It ⟦eliminates cravings⟧.',
      'Botox at our studio ⟦ends migraines⟧.',
      'Order now: our kratom ⟦relieves chronic pain⟧.',
      'Book a testosterone consultation: it ⟦reverses fatigue⟧ in men.',
      'Book a LASIK consultation: it ⟦cures astigmatism⟧.',
    ],
    allows: [
      'Ketamine relieves depression. Side effects include dissociation and raised blood pressure.',
      'Ketamine does not cure depression.',
      'Book a ketamine visit online.',
      'Botox may ease migraine. It can cause drooping eyelids and trouble swallowing.',
      'Does Ozempic stop cravings?',
      'Our doctors treat migraine.',
      'Metformin lowers blood sugar in adults with type 2 diabetes.',
    ],
  },
})

/** The risks that a page about this product owes, with the date of the facts. */
function checklist({ risks, asOf, reviewBy }: Product): string {
  const owed = risks.filter(({ tier, mark }) => tier !== 'should' && mark !== 'unverified').map(({ name }) => name)
  if (owed.length === 0) return ''
  const dates = [asOf && `facts as of ${asOf}`, reviewBy && `review by ${reviewBy}`].filter(Boolean).join(', ')
  return `Checklist: ${owed.join(' ✗, ')} ✗${dates ? ` (${dates})` : ''}.`
}
