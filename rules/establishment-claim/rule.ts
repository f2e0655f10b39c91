import { defineLexiconRule } from '../../src/rule.js'
import { clinicians, endorsedGoods, proof, trials, vouching } from './lexicon.js'

export default defineLexiconRule({
  id: 'establishment-claim',
  title: 'Claim about the level of proof',
  group: 'evidence',
  severity: 'error',
  educational: 'info',
  why: 'a seal of proof ends the question of how good the evidence is, and shows none of it.',
  standards: [
    'FDA-GLP1-letters',
    'FTC-PNO',
    'FTC-HPCG',
    'CAP-12.1',
    'EU-83-87(3)',
    'EU-1924-10(1)',
    'AU-TGAC',
    'AU-133(a)',
    'CA-FDA-9(1)',
    'CA-FDA-20(1)',
  ],
  keep: 'trials in people of this product, at this dose and for this use, that show what the words say.',
  shape:
    '“In [authors, year, n, design], [outcome] was [result] with [product] and [result] with [comparator] [reference].”',
  action: 'cite',
  basis: 'checkable',
  context: { cited: 'soften', scareQuoted: 'suppress', quoted: 'soften', warning: 'suppress' },
  messages: {
    claim: '{actual} vouches for the evidence without showing it; name the study and its result, or cut it',
    proof: '{actual} says that the matter is proven; name the trials in people that prove it, or cut it',
    clinicians: '{actual} borrows the word of clinicians; say who was asked, how and when, or cut it',
  },
  phrases: [
    { lexicon: proof, message: 'proof' },
    { lexicon: trials, message: 'proof', context: { cited: 'suppress' } },
    { lexicon: clinicians, message: 'clinicians' },
    { lexicon: endorsedGoods, message: 'clinicians' },
    { lexicon: vouching, severity: 'warning', because: 'weaker than a seal of proof' },
  ],
  examples: {
    flags: [
      'Our gummies are ⟦clinically proven⟧ to deepen sleep.',
      '⟦The doctor-recommended way⟧ to whiter teeth.',
      '⟦Science has proven⟧ that red light firms the skin.',
      'A magnesium blend ⟦backed by decades of clinical research⟧.',
      'Semaglutide is ⟦the gold standard for⟧ weight loss.',
      'This ⟦scientifically formulated⟧ serum grows lashes.',
      'The ⟦belt is proven to⟧ ease back pain.',
      '⟦Trusted by thousands of dermatologists⟧.',
    ],
    allows: [
      'It is not clinically proven.',
      'We offer evidence-based care for anxiety.',
      'A biopsy is the gold standard for diagnosis.',
      'Take the dose that your doctor recommended.',
      'Is the helmet clinically proven?',
      'Smoking has been proven to cause lung cancer.',
      'The scale is a clinically validated questionnaire.',
      'Do not delay proven treatment for a supplement.',
    ],
  },
})
