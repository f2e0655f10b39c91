import { type Article, defineRule, type Product, type Safety } from '../../src/rule.js'

type Exclusion = Product['contraindications'][number]

const isRead = ({ mark }: Exclusion): boolean => mark !== 'unverified'

/** Exclusions that the facts know, the sourced ones before the rest; any product of a known class may have some. */
function knownOf({ product }: Safety): readonly Exclusion[] | undefined {
  if (!product) return []
  const read = product.contraindications.filter(isRead)
  const known = read.length > 0 ? read : product.contraindications
  return known.length > 0 ? known : undefined
}

/** A page that sells: it names a price, or asks more than once to act. An article does neither. */
const sells = ({ quantities, blocks }: Article): boolean =>
  quantities.some(({ kind }) => kind === 'price') || blocks.filter(({ role }) => role === 'cta').length > 1

export default defineRule({
  id: 'contraindications-missing',
  title: 'No word on who should not use it',
  group: 'risk',
  severity: 'info',
  educational: 'off',
  why: 'a person for whom the product is dangerous cannot tell.',
  standards: ['CFR-202.1(e)(3)(iii)', 'DISCERN'],
  keep: 'the exclusions of the label or protocol by name, three to six of them.',
  shape: '“Do not use [product] if you have [condition], take [medicine] or are pregnant [reference].”',
  action: 'disclose',
  basis: 'omission',
  needs: 'class',
  duty: {
    label: 'says who should not use it',
    state: ({ safety }) => {
      if (!safety || !knownOf(safety)) return 'not applicable'
      return safety.exclusions === 'stated' ? 'met' : 'missing'
    },
  },
  messages: {
    missing: 'This page never says who should not use {product}; name the exclusions where the risks stand',
    vague: '{actual} does not say who should not use {product}; name the exclusions',
  },
  *check(article) {
    const { safety } = article
    const known = safety && knownOf(safety)
    const [first] = safety?.benefits ?? []
    if (!safety || !known || !first || safety.exclusions === 'stated') return
    const { product } = safety
    const common = {
      contextual: false,
      ...(known.length > 0 && { detail: `Checklist: ${known.map(({ name }) => `${name} ✗`).join(', ')}.` }),
      ...(product && {
        fact: { mark: known.find(isRead)?.mark ?? 'unverified', asOf: product.asOf, reviewBy: product.reviewBy },
      }),
    } as const
    const hint = article.disclosures.find(
      ({ kind, quality, block }) => kind === 'contraindication' && quality === 'generic' && !block.partial,
    )
    if (safety.exclusions === 'partial' && hint) yield { ...common, at: hint, message: 'vague' }
    else if (product && sells(article)) {
      yield { ...common, at: first, message: 'missing', level: { severity: 'warning', reason: 'the page sells' } }
    } else yield { ...common, at: first, message: 'missing' }
  },
  notFor: 'pages whose template or order form names the exclusions.',
  examples: {
    flags: [
      'Our clinic offers ketamine, and it ⟦relieves depression⟧. It can cause nausea.',
      'We offer Ozempic online. It ⟦eliminates cravings⟧, and it can cause nausea.',
      'Botox at our studio ⟦ends migraines⟧. It can cause drooping eyelids.',
      'We offer LASIK: it ⟦cures astigmatism⟧. It can cause dry eyes.',
      'Order now: our curcumin capsules ⟦cure arthritis⟧. They can cause nausea.',
      'We offer TMS, which relieves depression. It can cause headache and is ⟦not right for⟧ everyone.',
    ],
    allows: [
      'We offer ketamine; it relieves depression. It can cause nausea. Do not have it if you are pregnant or have uncontrolled high blood pressure.',
      'We offer Ozempic online. It eliminates cravings. People with a family history of medullary thyroid cancer should not use it.',
      'Botox ends migraines; book now. It is not for anyone with myasthenia gravis, and you should not have it if you have a skin infection.',
      'We offer TMS. It relieves depression. It can cause headache. People who have metal in the head should not have it.',
      'Order now: our curcumin capsules cure arthritis. Ask first if you are pregnant or take blood thinners. They can cause nausea.',
      'Book a visit with our team.',
    ],
  },
})
