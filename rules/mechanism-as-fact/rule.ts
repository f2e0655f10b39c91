import { defineLexiconRule } from '../../src/rule.js'
import { mechanism, mechanismToBenefit } from './lexicon.js'

export default defineLexiconRule({
  id: 'mechanism-as-fact',
  title: 'Mechanism told as a result',
  group: 'evidence',
  severity: 'warning',
  educational: 'off',
  why: 'a story about receptors or cells makes a promise sound proven.',
  standards: ['CFR-202.1(e)(7)(vi)', 'FTC-HPCG'],
  keep: 'a trial in people that measured the result which the reader is to feel.',
  shape: '“[Product] acts on [target]; whether this explains what people feel is not known [reference].”',
  action: 'limit',
  basis: 'judgement',
  asserts: 'benefit',
  context: {
    hedged: 'suppress',
    cited: 'suppress',
    researchGoal: 'suppress',
    conditional: 'soften',
    weakModal: 'keep',
    adverse: 'keep',
  },
  messages: {
    claim: '{actual} states biology as a fact about the reader; cite a trial in people, or say that it is not known',
    benefit: '{actual} turns a mechanism into a felt result; cite a trial in people, or cut it',
  },
  phrases: [{ lexicon: mechanismToBenefit, message: 'benefit' }, { lexicon: mechanism }],
  examples: {
    flags: [
      'The lamp ⟦stimulates cellular repair⟧ while you rest.',
      'Our drip ⟦flushes toxins⟧ out of the body.',
      '⟦By blocking stress signals, the herb lifts mood⟧.',
      'Lion’s mane ⟦triggers neurogenesis⟧.',
      'The chamber ⟦reduces inflammation⟧ and speeds you up.',
      'The wearable ⟦calms the amygdala⟧ within a walk.',
      'Testosterone ⟦floods the brain with dopamine⟧ and lifts your mood.',
      'The breathing app ⟦lowers cortisol⟧ with each breath.',
    ],
    allows: [
      'The tablet blocks the H1 receptor.',
      'It is thought to increase synaptic connections.',
      'In rats, the extract increased neurogenesis ([report](https://doi.org/10.5555/rat.7)).',
      'How it relieves pain is not known.',
      'The injection slows gastric emptying.',
      'Does the tea flush toxins?',
      'A blood test measures cortisol in the morning.',
      'Oats hold a fibre called beta-glucan.',
      'The device sends pulses through two pads.',
    ],
  },
})
