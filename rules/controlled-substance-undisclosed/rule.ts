import { type Article, defineRule, type Product } from '../../src/rule.js'
import { remote } from './lexicon.js'

/** The schedule is a fact of the United States; elsewhere only what follows from it is printed. */
const statusOf = ({ schedule }: Product, { assumed }: Article): string =>
  assumed.jurisdiction.value === 'us' && schedule?.us
    ? `a controlled substance (Schedule ${schedule.us})`
    : 'a controlled drug that can be misused'

const isRemote = (article: Article): boolean =>
  article.hits(remote).some((hit) => {
    const contexts = article.contextOf(hit)
    return !contexts.has('negated') && !contexts.has('questioned') && !contexts.has('refuted')
  })

export default defineRule({
  id: 'controlled-substance-undisclosed',
  title: 'Controlled substance without saying so',
  group: 'risk',
  severity: 'warning',
  educational: 'off',
  why: 'a reader who is prone to dependence does not learn that the product can be misused.',
  standards: ['CFR-202.1(e)(5)(iii)', 'FTCA-5', 'AU-133(a)'],
  keep: 'one plain sentence on the status and on misuse, near the first benefit.',
  shape: '“[Product] is a [schedule] controlled substance that can be misused and can lead to dependence [reference].”',
  action: 'disclose',
  basis: 'omission',
  needs: 'class',
  duty: {
    label: 'says that the product is controlled or can be misused',
    state: ({ safety }) => {
      if (!safety?.controlled) return 'not applicable'
      return safety.controlled === 'stated' ? 'met' : 'missing'
    },
  },
  messages: {
    missing: 'This page never says that {product} is {status}; say so beside the first benefit',
    partial: '{actual} only hints at misuse; say that {product} is {status}',
  },
  lexicons: [remote],
  *check(article) {
    const { safety } = article
    const product = safety?.product
    const [first] = safety?.benefits ?? []
    if (!safety?.controlled || safety.controlled === 'stated' || !product || !first) return
    const { asOf, reviewBy, schedule } = product
    const common = {
      contextual: false,
      data: { status: statusOf(product, article) },
      fact: { mark: schedule?.mark ?? 'unverified', asOf, reviewBy },
    } as const
    const hint = article.disclosures.find(
      ({ kind, quality, block }) => kind === 'controlled' && quality === 'generic' && !block.partial,
    )
    if (safety.controlled === 'partial' && hint) {
      yield {
        ...common,
        at: hint,
        message: 'partial',
        level: { severity: 'info', reason: 'a history of misuse is named' },
      }
    } else if (isRemote(article)) {
      yield {
        ...common,
        at: first,
        message: 'missing',
        level: { severity: 'error', reason: 'used or prescribed at home' },
      }
    } else yield { ...common, at: first, message: 'missing' }
  },
  notFor: 'pages about products that are in no schedule: it is silent there anyway.',
  examples: {
    flags: [
      'Our clinic offers ketamine, and it ⟦relieves depression⟧. It can cause nausea.',
      'Ask for Spravato at our centre: it ⟦lifts depression⟧. Side effects include dizziness.',
      'Book a testosterone visit; it ⟦reverses fatigue⟧. It can raise blood pressure.',
      'We offer phentermine, which ⟦eliminates cravings⟧. It may cause headache.',
      'We ship ketamine lozenges to your door. Ketamine ⟦relieves depression⟧. It can cause dizziness.',
      'We offer ketamine; it relieves depression. It can cause nausea. People with a ⟦history of substance abuse⟧ are screened.',
    ],
    allows: [
      'We offer ketamine, which relieves depression. It is a Schedule III controlled substance.',
      'We offer ketamine; it relieves depression. It can be habit-forming, and some people misuse it.',
      'Book a testosterone visit; it reverses fatigue. It can raise blood pressure and be abused.',
      'Our naltrexone programme stops cravings. It can cause nausea.',
      'Book now: our Botox ends migraines. It can cause drooping eyelids.',
      'Our clinic offers LASIK: it cures astigmatism. It can cause dry eyes.',
      'Does ketamine relieve depression?',
    ],
  },
})
