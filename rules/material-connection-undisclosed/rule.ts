import * as v from 'valibot'
import { type Article, defineRule, type TextRange } from '../../src/rule.js'
import { paidLinks } from './links.js'

const words = 'expected words such as "the maker pays for these pages"'
const options = v.strictObject(
  {
    /** A connection that readers do not see, as the end of the sentence "this page does not say that". */
    tie: v.optional(v.pipe(v.string(words), v.nonEmpty(words))),
  },
  'expected `tie`',
)

const isDisclosed = ({ disclosures }: Article): boolean => disclosures.some(({ kind }) => kind === 'sponsorship')

/** Where a connection would first matter: at what is recommended. */
function firstPraise({ products, claims, blocks }: Article): TextRange | undefined {
  const [praised] = [...claims.slice(0, 1), ...products.slice(0, 1)]
  if (praised) return praised
  const block = blocks.find(({ kind, role }) => kind !== 'meta' && role === 'body')
  const first = block?.sentences[0]
  return block && first && { block, start: first.start, end: first.end }
}

export default defineRule({
  id: 'material-connection-undisclosed',
  title: 'Paid link or other tie without a word about it',
  group: 'commerce',
  severity: 'info',
  educational: 'off',
  why: 'praise reads differently once one knows that the writer is paid when the reader buys.',
  standards: ['FTC-255.5(a)', 'FTC-465.5(b)', 'HNR'],
  keep: 'a plain line above the first such link: who pays, and for what.',
  shape: '“We earn a commission when you buy through links on this page. [Company] did not see it before.”',
  action: 'disclose',
  basis: 'omission',
  options,
  messages: {
    link: '{actual} carries an affiliate code and nothing says so; state the commission above the first such link',
    tie: 'This page does not say that {tie}; say so at the top',
  },
  duty: {
    label: 'discloses paid links',
    state: (article) => {
      const [first] = paidLinks(article)
      if (!first) return 'not applicable'
      return isDisclosed(article) ? 'met' : 'missing'
    },
  },
  *check(article, { options: { tie } }) {
    if (isDisclosed(article)) return
    const [first, ...rest] = paidLinks(article)
    if (first) {
      const related = rest.slice(0, 10).map((at) => ({ at, note: 'another such link' }))
      const level = { severity: 'warning', reason: 'affiliate link' } as const
      yield { at: first, message: 'link', contextual: false, related, level }
    }
    const at = tie === undefined ? undefined : firstPraise(article)
    if (at && tie !== undefined) {
      const level = { severity: 'warning', reason: 'configured tie' } as const
      yield { at, message: 'tie', data: { tie }, contextual: false, level }
    }
  },
  notFor: 'shops that sell only what they make, where the interest is plain to see.',
  examples: {
    flags: [
      'The best lamp for dark mornings is the [⟦Lumo 3⟧](https://shop.example/lumo?aff_id=203).',
      'I take [⟦these magnesium capsules⟧](https://www.store.example/dp/B01?tag=calmpages-20) every night.',
      'Our top pick for hair loss: [⟦book at Follium⟧](https://follium.example/?utm_medium=affiliate).',
      'This telehealth clinic writes prescriptions: [⟦start here⟧](https://harbor.example/start?ref=dana10).',
      'A fibre bar that I like is at ⟦https://go.affiliates.example/c/1187⟧.',
      'The [⟦breathing app⟧](https://breathe.example/get?awinaffid=77) and the [mat](https://mat.example/?aff=9) help me.',
    ],
    allows: [
      'We earn a commission when you buy through links on this page, such as the [lamp](https://shop.example/?aff_id=203).',
      'This post contains affiliate links. Our pick is the [Lumo](https://shop.example/lumo?tag=calmpages-20).',
      'Sponsored by Follium. [Book a visit](https://follium.example/?utm_medium=affiliate).',
      'We make these [magnesium capsules](https://calmpages.example/shop/magnesium) ourselves.',
      'See the [trial of the mouthpiece](https://doi.org/10.5555/larkbit.2022?ref=pdf).',
      'Read our notes on [sleep](https://clinic.example/blog?tag=sleep) and on [botox](https://clinic.example/b?ref=footer).',
      'The label of the drug is on [the regulator’s site](https://www.fda.gov/drugs?utm_source=newsletter).',
    ],
  },
})
