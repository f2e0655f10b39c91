import { defineRule } from '../../src/rule.js'
import { amount, impossible } from './lexicon.js'
import { poundsAWeek } from './rate.js'

/** Up to two pounds, or a kilogram, a week is what public advice calls steady. */
const steady = 2.3

export default defineRule({
  id: 'weight-loss-gut-check',
  title: 'Weight loss that cannot be true',
  group: 'class',
  severity: 'error',
  educational: 'warning',
  why: 'a reader spends money, and sometimes health, on a loss of weight that no such product can bring about.',
  standards: ['FTC-GUT', 'FTC-HPCG', 'EU-1924-12(b)', 'ASA-WL', 'CAP-12.1', 'AU-TGAC'],
  keep: 'cannot be kept; for a medicine, the outcome of its label with diet, exercise and duration.',
  shape: '“In [study], people who also [diet and exercise] lost [amount] over [time] [reference].”',
  action: 'delete',
  basis: 'judgement',
  asserts: 'benefit',
  classes: ['supplement', 'device', 'wellness', 'food', 'otc-drug', 'cosmetic', 'unapproved-drug', 'compounded-drug'],
  context: { conditional: 'suppress', researchGoal: 'suppress', warning: 'suppress', adverse: 'suppress' },
  messages: {
    amount: '{actual} promises an amount of weight in a time; delete it',
    impossible: '{actual} promises weight loss that no product of this kind can give; delete it',
  },
  lexicons: [amount, impossible],
  *check(article) {
    const compounded =
      article.assumed.class.value === 'compounded-drug'
        ? ({ level: { severity: 'warning', reason: 'compounded drug' } } as const)
        : {}
    for (const at of article.hits(amount)) {
      const rate = poundsAWeek(at.block.text.slice(at.start, at.end))
      if (rate === undefined || rate > steady) yield { at, message: 'amount', ...compounded }
    }
    for (const at of article.hits(impossible)) yield { at, message: 'impossible', ...compounded }
  },
  examples: {
    flags: [
      '⟦Lose 30 pounds in 30 days⟧ with our berry drops.',
      '⟦Wear the patch and watch the pounds melt⟧.',
      '⟦Eat anything you like and still lose⟧ with every capsule.',
      'The tea ⟦blocks carbs⟧ before they count.',
      '⟦Permanent weight loss⟧, one wrap at a time.',
      'It ⟦burns belly fat while you sleep⟧.',
      'A programme that ⟦works for every body type⟧.',
      'Our members ⟦drop two dress sizes in a week⟧.',
    ],
    allows: [
      'No tea lets you eat anything and lose weight.',
      'Tell your doctor about unexplained weight loss.',
      'Losing 1 to 2 pounds a week is a common goal.',
      'Orlistat blocks the absorption of some of the fat in a meal.',
      'Adults on the drug lost 15% over 68 weeks, with diet and exercise ([trial](https://doi.org/10.5555/weight.1)).',
      'I lost 2 lb.',
      'Let the fat melt in the pan.',
      'If you lose 10 pounds in a month without trying, see a doctor.',
    ],
  },
})
