import { type Article, type Claim, defineRule, type Product } from '../../src/rule.js'

const unapproved = new Set(['off-label-drug', 'compounded-drug'])

function owing(article: Article): Product | undefined {
  const { subject, assumed } = article
  if (!subject || !unapproved.has(assumed.class.value ?? '') || assumed.register.value === 'educational')
    return undefined
  return subject
}

/** An explicit statement tied to the product: "not FDA-approved", or "off-label" together with that. */
function disclosed(article: Article, product: Product): 'plain' | 'bare' | undefined {
  const own = article.disclosures.filter(
    (disclosure) =>
      disclosure.kind === 'off-label' && (disclosure.product === undefined || disclosure.product === product),
  )
  if (own.some(({ block, start, end }) => !/^\W*off.label\W*$/i.test(block.text.slice(start, end)))) return 'plain'
  return own.length > 0 ? 'bare' : undefined
}

const benefits = (article: Article, product: Product): readonly Claim[] =>
  article.claims.filter((claim) => claim.asserted && (claim.product === undefined || claim.product === product))

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
      const product = owing(article)
      if (!product || benefits(article, product).length === 0) return 'not applicable'
      return disclosed(article, product) === 'plain' ? 'met' : 'missing'
    },
  },
  messages: {
    missing: 'This page never says that {product} is not approved for this use; say so beside the first benefit',
    other: 'The only approval stated here is that of {approved}; say that {product} is not approved for this use',
    bare: 'This page says “off-label” and not what that means; say that {product} is not approved for this use',
  },
  *check(article) {
    const product = owing(article)
    if (!product) return
    const [first] = benefits(article, product)
    const state = disclosed(article, product)
    if (!first || state === 'plain') return
    const detail = product.asOf
      ? `Facts as of ${product.asOf}${product.reviewBy ? `, review by ${product.reviewBy}` : ''}.`
      : undefined
    const common = { at: first, contextual: false, ...(detail && { detail }) } as const
    const approved = article.disclosures.find(
      ({ kind, product: other }) => kind === 'approval' && other !== undefined && other !== product,
    )?.product
    if (state === 'bare') {
      yield { ...common, message: 'bare', level: { severity: 'warning', reason: 'off-label is mentioned' } }
    } else if (approved) yield { ...common, message: 'other', data: { approved: approved.name } }
    else yield { ...common, message: 'missing' }
  },
  examples: {
    flags: [
      'Ketamine ⟦relieves depression⟧.',
      'Our ⟦ketamine lozenges ease anxiety⟧ at home.',
      'Compounded semaglutide ⟦stops cravings⟧.',
      'Low-dose naltrexone ⟦relieves chronic pain⟧.',
      'Ivermectin ⟦cures covid⟧.',
      'Oral minoxidil ⟦reverses hair loss⟧.',
    ],
    allows: [
      'Ketamine relieves depression. It is FDA-approved as an anesthetic; this use is off-label and not approved by the FDA.',
      'Compounded semaglutide is not FDA-approved. It stops cravings.',
      'Spravato is approved for treatment-resistant depression in adults.',
      'Ketamine does not cure depression.',
      'Book a visit online.',
    ],
  },
})
