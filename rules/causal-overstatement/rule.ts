import { defineLexiconRule } from '../../src/rule.js'
import { cueAndCause } from './lexicon.js'

export default defineLexiconRule({
  id: 'causal-overstatement',
  title: 'Cause claimed where only a link was seen',
  group: 'evidence',
  severity: 'info',
  educational: 'off',
  stage: 'experimental',
  why: 'a reader credits the product with what time, other care or chance may have done.',
  standards: ['CFR-202.1(e)(7)(i)', 'FTC-HPCG', 'SUMNER'],
  keep: 'a controlled trial in people; a survey, records or pictures can carry only “was associated with”.',
  shape:
    '“In [survey or records of n people], [use] was associated with [outcome]; the design cannot show a cause [reference].”',
  action: 'limit',
  basis: 'judgement',
  context: { cited: 'keep', conditional: 'suppress', researchGoal: 'suppress', weakModal: 'keep' },
  messages: { claim: '{actual} turns a link into a cause; write “was associated with” and name the design' },
  phrases: [{ lexicon: cueAndCause }],
  notFor: 'pages that report controlled trials only.',
  examples: {
    flags: [
      '⟦Our data show that the lamp reduces⟧ winter blues.',
      'The ⟦survey proves that our gummies improve⟧ sleep.',
      '⟦Patients in our clinic took fewer painkillers because of the laser⟧.',
      'Low iron ⟦causes fatigue, so treating it ends⟧ the slump.',
      'Olive oil is ⟦linked to long life, which means our capsules extend⟧ yours.',
      '⟦Before-and-after photos prove⟧ that the cream works.',
    ],
    allows: [
      'In the survey, tea was associated with better sleep.',
      'Correlation does not mean causation.',
      'The observational study showed a link between coffee and mood.',
      'It may contribute to poor sleep.',
      'Our survey asks how satisfied you are.',
      'In a randomised trial, the drug reduced attacks ([trial](https://doi.org/10.5555/rct.1)).',
    ],
  },
})
