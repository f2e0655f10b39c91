import { type Block, defineRule } from '../../src/rule.js'
import { longUse, plainlySafe, safety } from './lexicon.js'

const harms = /^\W*(?:\w+ )?(?:side effects?|risks?|dangers?|downsides?|drawbacks?|harms?)\W*$/i
const none = /^\W*(?:zero|none|nil|nothing|not one)\b/i
const declaredNone =
  /^\W*(?:side effects?|risks?|downsides?|dangers?)\s*[:–—]\s*(?:zero|none|nil)\b(?! (?:reported|known|seen|observed))/i

const safeHead = /^\W*(?:(?:completely|100\s?%|always) )?(?:safe|harmless|non-?toxic|no side effects|risk[- ]free)\b/i
const yes = /^\W*(?:yes|always|100\s?%|completely|totally|✔|✓|✅)/i

/** A cell that says yes beside "Safe for everyday use". */
const saysSafe = ({ header, text, kind }: Block): boolean =>
  kind === 'cell' && text.length < 60 && safeHead.test(header?.row ?? '') && yes.test(text)

/** A line "Side effects: none", or a cell that says so in the row or the column of side effects. */
const saysNone = ({ header, text }: Block): boolean =>
  text.length < 80 &&
  (declaredNone.test(text) ||
    (header !== undefined && none.test(text) && [header.row, header.column].some((head) => harms.test(head ?? ''))))

const unlimited = { severity: 'warning', reason: 'no limit stated' } as const
const asProof = { severity: 'warning', reason: 'long use as proof' } as const

export default defineRule({
  id: 'absolute-safety-claim',
  title: 'Safety without limits',
  group: 'safety',
  severity: 'error',
  educational: 'warning',
  why: 'a reader who is told that nothing can go wrong does not look for the signs when it does.',
  standards: ['CFR-202.1(e)(5)(i)', 'FTC-HPCG', 'HMR-287(1)(c)', 'EU-83-90(b)'],
  keep: 'cannot be kept; name the main risks and how they are watched for.',
  shape: '“The most common side effects are [effects]; serious ones include [effects] [reference]. We [monitoring].”',
  action: 'delete',
  basis: 'judgement',
  context: { conditional: 'suppress', researchGoal: 'suppress', warning: 'suppress', adverse: 'keep' },
  messages: { claim: '{actual} leaves no room for risk; name the main risks and the monitoring instead' },
  lexicons: [safety, plainlySafe, longUse],
  *check(article) {
    for (const at of article.hits(safety)) yield { at, message: 'claim' }
    for (const at of article.hits(plainlySafe)) yield { at, message: 'claim', level: unlimited }
    for (const at of article.hits(longUse))
      yield { at, message: 'claim', level: asProof, context: { historical: 'keep' } }
    for (const block of article.blocks)
      if (saysNone(block) || saysSafe(block))
        yield { at: { block, start: 0, end: block.text.length }, message: 'claim' }
  },
  examples: {
    flags: [
      'Our detox tea is ⟦completely safe⟧.',
      'Laser lipo ⟦with no side effects⟧.',
      'A natural, ⟦risk-free⟧ way to lower blood sugar.',
      'The ⟦safe and effective⟧ answer to thinning hair.',
      'These drops are ⟦harmless⟧.',
      'A gummy that is ⟦safe for the whole family⟧.',
      'Compounded tirzepatide is ⟦perfectly safe⟧.',
      'The pulse belt has ⟦zero risks⟧.',
    ],
    allows: [
      'The drug is not without its risks.',
      'No procedure is completely safe.',
      'To keep you safe we check your blood pressure.',
      'The agency has not determined whether it is safe and effective for this use.',
      'Is red light therapy safe?',
      'Try the membership risk-free for 30 days.',
      'Store the pens in a safe place.',
      'No serious side effects were reported in the trial.',
      'A safe recipe for oat bran cookies leaves out nuts.',
    ],
  },
})
