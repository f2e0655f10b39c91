import { defineLexiconRule } from '../../src/rule.js'
import { instant, onset } from './lexicon.js'

export default defineLexiconRule({
  id: 'rapid-onset-claim',
  title: 'Speed of effect',
  group: 'strength',
  severity: 'warning',
  educational: 'info',
  why: 'a reader who is promised speed may judge a slower effect as failure, or take more.',
  standards: ['CFR-202.1(e)(6)(i)', 'FTC-HPCG', 'AU-133(d)'],
  keep: 'a trial in people that measured this time point, with the share that responded and how long it lasted.',
  shape: '“In [study], [n of n] had responded at [time]; the effect lasted [time] [reference].”',
  action: 'cite',
  basis: 'judgement',
  asserts: 'benefit',
  raiseIn: ['cta'],
  context: {
    adverse: 'suppress',
    warning: 'suppress',
    conditional: 'soften',
    cited: 'soften',
    researchGoal: 'suppress',
  },
  messages: { claim: '{actual} promises speed; give the time measured, the share who responded and the source' },
  phrases: [{ lexicon: instant, severity: 'error', because: 'immediate effect' }, { lexicon: onset }],
  examples: {
    flags: [
      'The roll-on gives ⟦immediate relief⟧ to stiff joints.',
      'Most clients ⟦feel calmer after just one session⟧.',
      'Our gummies ⟦ease anxiety within minutes⟧.',
      'A ⟦fast-acting⟧ spray.',
      'Visible ⟦results in as little as 7 days⟧.',
      'The helmet ⟦works fast⟧.',
    ],
    allows: [
      'Dizziness usually passes within hours.',
      'Seek immediate medical help if you cannot breathe.',
      'Your lab results are ready within two days.',
      'Same-day appointments, and your order ships overnight.',
      'The infusion lasts about 40 minutes.',
      'Onset varies, and some people feel no benefit.',
      'Your immediate family may visit.',
      'Does the cream work overnight?',
    ],
  },
})
