import { defineLexiconRule } from '../../src/rule.js'
import { plainlySafe, safety } from './lexicon.js'

export default defineLexiconRule({
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
  phrases: [{ lexicon: safety }, { lexicon: plainlySafe, severity: 'warning', because: 'no limit stated' }],
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
