import { defineLexiconRule } from '../../src/rule.js'
import { metaphor } from './lexicon.js'

export default defineLexiconRule({
  id: 'neuro-metaphor-claim',
  title: 'Metaphor of the brain as a machine',
  group: 'evidence',
  severity: 'warning',
  why: 'a picture of rewiring sounds like a measured physical change, and none was measured.',
  standards: ['CFR-202.1(e)(7)(vi)', 'FTC-HPCG', 'AU-133(d)'],
  keep: 'cannot be kept as an explanation; state the outcome that was measured in people.',
  shape: '“In [study, n], people reported [outcome] at [time]; how it comes about is not known [reference].”',
  action: 'delete',
  basis: 'judgement',
  asserts: 'benefit',
  context: { boosted: 'raise', scareQuoted: 'keep', researchGoal: 'suppress', conditional: 'soften', adverse: 'keep' },
  messages: { claim: '{actual} explains with a metaphor; state the outcome that was measured, or cut it' },
  phrases: [{ lexicon: metaphor }],
  examples: {
    flags: [
      'Neurofeedback ⟦retrains your brain⟧ for calm.',
      'The retreat ⟦resets your nervous system⟧.',
      'A drip that ⟦recharges tired neurons⟧.',
      'Give yourself a ⟦mental “reset⟧” each month.',
      'The headband ⟦unlocks your mind⟧.',
      'Magnesium helps ⟦rebalance brain chemistry⟧.',
      'The sound bath ⟦rewires fear⟧.',
      'Psilocybin ⟦rewires the brain⟧.',
      'The app will ⟦rewire your mind⟧ in ten minutes a day.',
    ],
    allows: [
      'It does not rewire or reset the brain.',
      'Reset your password before you log in to the portal.',
      'Surgeons repair the torn nerve under a microscope.',
      'Can an app rewire your brain?',
      'A software update for the brain scanner is planned.',
      'Insurance gives you peace of mind.',
      'The idea that a pill resets the brain is a myth.',
      'Reset the neurofeedback headset before each session.',
    ],
  },
})
