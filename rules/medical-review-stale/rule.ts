import * as v from 'valibot'
import { type Article, defineRule, type TextRange } from '../../src/rule.js'
import { dateValue, findDate } from './dates.js'
import { reviewed } from './lexicon.js'

const isoDate = 'expected a date such as "2026-11-22"'
const wholeMonths = 'expected a number of months such as 24'
const options = v.strictObject(
  {
    /** The day to compare with: the linter has no clock. */
    asOf: v.optional(v.pipe(v.string(isoDate), v.isoDate(isoDate))),
    /** How long a review holds. */
    months: v.optional(v.pipe(v.number(wholeMonths), v.integer(wholeMonths), v.minValue(1, wholeMonths)), 24),
  },
  'expected `asOf` and `months`',
)

interface Review {
  readonly at: TextRange
  readonly value: number
}

/** Dates of the front matter, and those that follow words such as "last reviewed". */
function* reviewsOf(article: Article): Iterable<Review> {
  for (const block of article.blocks) {
    if (block.kind !== 'meta' || !/review/.test(block.name ?? '')) continue
    const date = findDate(block.text, 0, block.text.length)
    if (date) yield { at: { block, start: 0, end: date.end }, value: date.value }
  }
  for (const hit of article.hits(reviewed)) {
    const { block, start, end } = hit
    const sentence = article.sentenceOf(hit)
    if (end - start === 'reviewed'.length && start > sentence.start) continue
    const date = findDate(block.text, end, sentence.end)
    if (date) yield { at: { block, start, end: date.end }, value: date.value }
  }
}

export default defineRule({
  id: 'medical-review-stale',
  title: 'Medical review out of date',
  group: 'care',
  severity: 'warning',
  stage: 'optional',
  why: 'a review date tells readers that the text is current, and approvals, risks and guidance change.',
  standards: ['DISCERN'],
  keep: 'a new review by a clinician, with its date; a new date without one is worse than the old.',
  shape: '“Medically reviewed by [name and profession] on [date].”',
  action: 'verify',
  basis: 'checkable',
  options,
  messages: {
    stale: '{actual} is more than {months} months before {asOf}; have the page reviewed again and give the new date',
  },
  notFor: 'sites without dates of review. It is silent until its option `asOf` names the day to compare with.',
  lexicons: [reviewed],
  *check(article, { options: { asOf, months } }) {
    if (asOf === undefined) return
    const [newest] = [...reviewsOf(article)].sort((a, b) => b.value - a.value)
    if (!newest || newest.value + months >= dateValue(asOf)) return
    yield { at: newest.at, message: 'stale', data: { months: String(months), asOf }, contextual: false }
  },
  examples: {
    options: { asOf: '2026-11-22' },
    flags: [
      'Statins lower cholesterol. ⟦Medically reviewed by Ada Poole, MD, on 3 May 2021⟧.',
      '---\nlast_reviewed: ⟦2021-05-03⟧\n---\n\nHow to fit your hearing device.',
      '⟦Last reviewed: June 2024⟧. Next review due: June 2027.',
      '⟦Reviewed by our pharmacist on March 12th, 2023⟧. Each capsule holds 200 mg of magnesium.',
      'This ⟦page was last reviewed in 2019⟧ and tells you how to prepare for LASIK.',
      'Oat bran and your cholesterol (⟦clinically reviewed 04/2022⟧).',
    ],
    allows: [
      'Medically reviewed by Ada Poole, MD, on 3 May 2025.',
      'Last reviewed in May 2021 and again, medically reviewed, on 4 January 2026.',
      'The committee reviewed 14 trials of the nasal spray in 2019.',
      'Peer-reviewed trials from 2018 are listed below.',
      'Medically reviewed by our own team. We founded the clinic in 2009 and have reviewed our prices since.',
      'Next review due: 1 March 2024.',
      '---\nreviewer: Dr. Poole, licensed 2004\n---\n\nHow the app counts your steps.',
    ],
  },
})
