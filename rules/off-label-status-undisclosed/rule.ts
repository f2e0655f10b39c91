import { type Article, type Claim, defineRule, type FactBasis, type Product } from '../../src/rule.js'

/** A benefit that is claimed of a product outside its approval. */
interface Use {
  readonly claim: Claim
  readonly product: Product
  readonly fact: FactBasis | undefined
}

/** Classes whose brands have approvals of their own: Ozempic and Wegovy differ. */
const medicines = new Set(['prescription-drug', 'biologic', 'otc-drug'])

/** Classes of which a product without any approval is sold as if it had one. */
const never: ReadonlySet<string> = new Set(['biologic', 'unapproved-drug'])

/** Whether the page offers the product: its subject or one of that family; any, when no product stands out. */
function isOffered({ subject, assumed }: Article, product: Product): boolean {
  if (!subject) return !assumed.register.byDefault
  return product === subject || (product.family !== undefined && product.family === subject.family)
}

function useOf(article: Article, claim: Claim): Use | undefined {
  const { product } = claim
  if (!claim.asserted || !product || !isOffered(article, product)) return undefined
  const { block, start, end } = claim
  const near = article.productsIn(block, Math.max(article.sentenceOf(claim).start, start - 300), end)
  const named =
    near.findLast((one) => one.product === product) ?? article.products.find((one) => one.product === product)
  const label = article.labelOf(product, named?.name, block.text.slice(start, end))
  const fact = label && { ...label, reviewBy: product.reviewBy }
  const own = product === article.subject ? article.assumed.class.value : product.class
  if (own === 'compounded-drug') return { claim, product, fact: fact?.mark === 'unverified' ? undefined : fact }
  if (label && label.within.length > 0 && label.outside.length === 0) return undefined
  if (own === 'off-label-drug') return { claim, product, fact: fact ?? { mark: 'unverified' } }
  if (never.has(own ?? '') && label?.none) return { claim, product, fact }
  const sure = medicines.has(product.class) && label !== undefined && label.mark !== 'unverified'
  return sure && label.outside.length > 0 ? { claim, product, fact } : undefined
}

/** The first use of each product family. */
function usesOf(article: Article): readonly Use[] {
  const uses = new Map<string, Use>()
  for (const claim of article.claims) {
    const key = claim.product?.family ?? claim.product?.id
    const use = key === undefined || uses.has(key) ? undefined : useOf(article, claim)
    if (use && key !== undefined) uses.set(key, use)
  }
  return [...uses.values()]
}

/** An explicit statement tied to the product: "not FDA-approved", or "off-label" together with that. */
function disclosed(article: Article, { product }: Use): 'plain' | 'bare' | undefined {
  const own = article.disclosures.filter(
    ({ kind, product: other }) =>
      kind === 'off-label' &&
      (other === undefined || other === product || (other.family !== undefined && other.family === product.family)),
  )
  if (own.some(({ block, start, end }) => !/^\W*off.label\W*$/i.test(block.text.slice(start, end)))) return 'plain'
  return own.length > 0 ? 'bare' : undefined
}

export default defineRule({
  id: 'off-label-status-undisclosed',
  title: 'Unapproved use without saying so',
  group: 'status',
  severity: 'error',
  educational: 'info',
  why: 'a reader takes a medicine that is offered openly for a condition to be approved for it.',
  standards: ['FDA-KET23', 'FDCA-502(bb)', 'CFR-202.1(e)(5)(iii)', 'CFR-202.1(e)(4)(i)(a)'],
  keep: 'one plain sentence near the first benefit.',
  shape:
    '“[Product] is FDA-approved for [use]. Its use for [condition] is off-label and has not been approved by the FDA.”',
  action: 'disclose',
  basis: 'omission',
  needs: 'class',
  duty: {
    label: 'says that the use is not approved',
    state: (article) => {
      const uses = article.assumed.register.value === 'educational' ? [] : usesOf(article)
      if (uses.length === 0) return 'not applicable'
      return uses.every((use) => disclosed(article, use) === 'plain') ? 'met' : 'missing'
    },
  },
  messages: {
    missing: 'This page never says that {product} is not approved for this use; say so beside the first benefit',
    other: 'The only approval stated here is that of {approved}; say that {product} is not approved for this use',
    bare: 'This page says “off-label” and not what that means; say that {product} is not approved for this use',
  },
  *check(article) {
    for (const use of usesOf(article)) {
      const state = disclosed(article, use)
      if (state === 'plain') continue
      const { claim, product, fact } = use
      const common = { at: claim, contextual: false, ...(fact && { fact }) } as const
      const approved = article.disclosures.find(
        ({ kind, product: other }) => kind === 'approval' && other !== undefined && other !== product,
      )?.product
      if (state === 'bare') {
        yield { ...common, message: 'bare', level: { severity: 'warning', reason: 'off-label is mentioned' } }
      } else if (approved) yield { ...common, message: 'other', data: { approved: approved.name } }
      else yield { ...common, message: 'missing' }
    }
  },
  examples: {
    flags: [
      'Ketamine ⟦relieves depression⟧.',
      'Our ⟦ketamine lozenges ease anxiety⟧ at home.',
      'Compounded semaglutide ⟦stops cravings⟧.',
      'Low-dose naltrexone ⟦relieves chronic pain⟧.',
      'Ivermectin ⟦cures covid⟧.',
      'Oral minoxidil ⟦reverses hair loss⟧.',
      'Order Ozempic today: it ⟦eliminates belly fat⟧.',
    ],
    allows: [
      'Ketamine relieves depression. It is FDA-approved as an anesthetic; this use is off-label and not approved by the FDA.',
      'Compounded semaglutide is not FDA-approved. It stops cravings.',
      'Spravato is approved for treatment-resistant depression in adults.',
      'Ketamine does not cure depression.',
      'Order Wegovy today: it eliminates belly fat.',
      'Oral minoxidil lowers high blood pressure.',
      'Book a visit online.',
      'Is oral minoxidil approved for hair loss?',
      'Our app reminds you to take your tablets.',
    ],
  },
})
