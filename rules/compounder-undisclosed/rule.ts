import { type Article, type Block, defineRule, type ProductMention, type TextRange } from '../../src/rule.js'
import { compounder, ourCompounded, ownBrand } from './lexicon.js'

/** Words in front of the medicine that are no brand of the seller. */
const PLAIN =
  /^(?:compounded|generic|weekly|daily|oral|sublingual|injectable|nasal|topical|low|liquid|pure|vitamin|the|our|your|this|with|and|of|for|is|on|in|to|by|get|start|try|buy|order|ozempic|wegovy|mounjaro|zepbound|spravato|rybelsus|novo|nordisk|lilly|medicare|medicaid|canada|europe|america|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/i

/** "… Norvale semaglutide …": a capitalised name right before the medicine, inside a sentence of running text. */
function brandedName(article: Article, { block, start, end }: ProductMention): TextRange | undefined {
  if (!isRunningText(block) || !/^\p{Ll}/u.test(block.text.slice(start))) return undefined
  const before = block.text.slice(Math.max(article.sentenceOf({ block, start, end }).start, start - 40), start)
  const name = /\s([A-Z][\p{L}'’]{2,})\s$/u.exec(before)?.[1]
  return name === undefined || PLAIN.test(name) ? undefined : { block, start: start - name.length - 1, end }
}

const isRunningText = ({ kind, role }: Block): boolean =>
  role !== 'heading' && role !== 'chrome' && kind !== 'heading' && kind !== 'meta'

const isAsserted = (article: Article, at: TextRange): boolean => {
  const contexts = article.contextOf(at)
  return !contexts.has('negated') && !contexts.has('refuted')
}

/** Where the page gives the medicine out as its own: first what says so plainly. */
function ownClaims(article: Article): { readonly plain: readonly TextRange[]; readonly weak: readonly TextRange[] } {
  const branded = article.products.flatMap((mention) => brandedName(article, mention) ?? [])
  return {
    plain: [...article.hits(ownBrand), ...branded].filter((at) => isAsserted(article, at)),
    weak: article.hits(ourCompounded).filter((at) => isAsserted(article, at)),
  }
}

const saysWho = (article: Article): boolean => article.hits(compounder).length > 0

export default defineRule({
  id: 'compounder-undisclosed',
  title: 'Own-brand compounded medicine without its maker',
  group: 'status',
  severity: 'error',
  educational: 'info',
  why: 'a reader cannot look up who mixed the medicine, and takes the seller for a drug maker.',
  standards: ['FDA-GLP1', 'FDCA-502(bb)', 'FTCA-5', 'HMR-279', 'AU-133(a)'],
  keep: 'name the pharmacy or outsourcing facility that compounds it, beside the first mention.',
  shape: '“[Drug] is compounded by [pharmacy], [kind of licence]; it is not FDA-approved.”',
  action: 'disclose',
  basis: 'omission',
  classes: ['compounded-drug'],
  duty: {
    label: 'says who compounds it',
    state: (article) => {
      const { plain, weak } = ownClaims(article)
      if (plain.length + weak.length === 0) return 'not applicable'
      return saysWho(article) ? 'met' : 'missing'
    },
  },
  messages: {
    own: '{actual} gives a compounded medicine out as the own brand of the seller; say which pharmacy compounds it',
    our: '{actual} names no maker, nor does the page; say which pharmacy compounds it',
  },
  lexicons: [ownBrand, ourCompounded, compounder],
  *check(article) {
    if (saysWho(article)) return
    const { plain, weak } = ownClaims(article)
    const [first] = plain
    const [other] = weak
    if (first) yield { at: first, message: 'own', contextual: false }
    else if (other) {
      const level = { severity: 'warning', reason: 'no brand of its own' } as const
      yield { at: other, message: 'our', contextual: false, level }
    }
  },
  examples: {
    flags: [
      'Meet ⟦our own compounded semaglutide⟧, in a cool blue box.',
      'Ask for ⟦Norvale semaglutide⟧ at your first visit.',
      'Ask about ⟦our signature ketamine lozenge⟧ for busy people.',
      'The hair spray is ⟦made in our lab⟧ with finasteride and mint.',
      '⟦We formulate our NAD drips⟧ fresh every day.',
      'Try ⟦our compounded⟧ tirzepatide for a month.',
    ],
    allows: [
      'Our own compounded semaglutide is prepared by Larkfield Compounding, a 503A pharmacy.',
      'Compounded semaglutide arrives in a plain cooler box.',
      'We do not make our own semaglutide; a licensed pharmacy in Texas compounds it.',
      'Ketamine lozenges are compounded at a pharmacy that we name on the label.',
      'Weekly Semaglutide is not a brand of ours.',
      'You go home on your own after the visit.',
    ],
  },
})
