import { defineRule, type FactBasis, type Product, type Safety } from '../../src/rule.js'

/** Duties that a page without any risk text fails as well: one missing section is one finding. */
const folded = [
  'serious-risk-omitted',
  'fair-balance-prominence',
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
  needs: 'class',
  duty: {
    label: 'states the risks of the product',
    state: ({ safety }) => {
      if (!safety) return 'not applicable'
      return safety.risks.length > 0 ? 'met' : 'missing'
    },
  },
  messages: {
    missing:
      'This page claims benefits of {product} and states none of its risks; add a risk section beside the first benefit',
  },
  *check({ safety }) {
    if (!safety || safety.risks.length > 0) return
    const [first, ...rest] = safety.benefits
    if (!first) return
    yield {
      at: first,
      message: 'missing',
      contextual: false,
      includes: folded,
      related: rest.slice(0, 10).map((at) => ({ at, note: 'another benefit without a risk' })),
      detail: checklist(safety),
      ...groundOf(safety.product),
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
      'Our app helps you to remember your metformin.',
    ],
  },
})

const isRead = ({ mark }: Product['risks'][number]): boolean => mark !== 'unverified'

/** Products that are taken without a prescription owe risks only where the facts list some. */
const foods = new Set(['supplement', 'food', 'cosmetic', 'wellness'])

/** The facts behind the finding; none where the kind of product alone owes risks. */
function groundOf(product: Product | undefined): { readonly fact?: FactBasis } {
  if (!product) return {}
  const { risks, asOf, reviewBy } = product
  const known = risks.some(({ mark }) => mark === 'read') ? 'read' : risks.some(isRead) ? 'read-2' : 'unverified'
  return known === 'unverified' && !foods.has(product.class) ? {} : { fact: { mark: known, asOf, reviewBy } }
}

/** What the page owes. */
function checklist({ product, named, exclusions, controlled, consultation }: Safety): string {
  const risks = product?.risks.filter((risk) => risk.tier !== 'should' && isRead(risk)) ?? []
  const items: readonly (readonly [string, boolean])[] = [
    ...risks.map(({ name }) => [name, named.has(name)] as const),
    ['who should not use it', exclusions === 'stated'],
    ...(controlled ? [['controlled substance', controlled === 'stated'] as const] : []),
    ['ask a clinician', consultation === 'stated'],
  ]
  return `Checklist: ${items.map(([item, met]) => `${item} ${met ? '✓' : '✗'}`).join(', ')}.`
}
