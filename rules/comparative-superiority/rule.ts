import { defineLexiconRule } from '../../src/rule.js'
import { superiority, superlative } from './lexicon.js'

export default defineLexiconRule({
  id: 'comparative-superiority',
  title: 'Better, faster or safer than another treatment',
  group: 'strength',
  severity: 'error',
  educational: 'info',
  why: 'a reader may leave a treatment that works for one that was never compared with it.',
  standards: ['CFR-202.1(e)(6)(ii)', 'LANHAM', 'HMR-287(1)(b)', 'EU-83-90(b)', 'CAP-12.1'],
  keep: 'a head-to-head trial with the results and the adverse events of both arms.',
  shape: '“Compared with [treatment] in [study], [outcome] occurred in [share] vs [share] [reference].”',
  action: 'cite',
  basis: 'judgement',
  context: {
    cited: 'soften',
    conditional: 'suppress',
    researchGoal: 'suppress',
    weakModal: 'keep',
    warning: 'suppress',
  },
  messages: {
    claim: '{actual} ranks this above other care; cite a head-to-head trial, or describe the difference',
    best: '{actual} claims the first place; cite a comparison that shows it, or delete it',
  },
  phrases: [
    { lexicon: superiority },
    { lexicon: superlative, severity: 'warning', because: 'superlative', message: 'best' },
  ],
  examples: {
    flags: [
      'The patch is ⟦safer than opioids⟧.',
      'Our laser ⟦outperforms traditional surgery⟧.',
      'You get all the calm with ⟦fewer side effects⟧.',
      'Krill oil is ⟦more effective than statins⟧.',
      'The ⟦most powerful probiotic⟧ you can order.',
      'Sleep deeply ⟦without the grogginess of⟧ sleeping pills.',
      'Our aligners ⟦work much faster⟧.',
      'Ketamine is ⟦more effective than antidepressants⟧.',
      'The sleep app ⟦works better than sleeping pills⟧.',
    ],
    allows: [
      'The spray works through a different mechanism than tablets.',
      'There is no evidence that it is better than approved options.',
      'It is no more effective than placebo.',
      'Higher doses carried more side effects.',
      'Faster than waiting for an appointment: message us in the portal.',
      'Ask your doctor which is the best treatment for you.',
      'Is the new pen better than the old one?',
      'Best practices for hand washing.',
      'In the trial, krill oil was no better than corn oil.',
      'The new app is easier to read than the old one.',
    ],
  },
})
