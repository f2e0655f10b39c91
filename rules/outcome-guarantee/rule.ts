import { defineLexiconRule } from '../../src/rule.js'
import { guarantee, refunded } from './lexicon.js'

export default defineLexiconRule({
  id: 'outcome-guarantee',
  title: 'Guaranteed or universal outcome',
  group: 'efficacy',
  severity: 'error',
  educational: 'warning',
  why: 'no treatment works for everyone, and a reader who was promised success blames himself when it fails.',
  standards: ['FTC-HPCG', 'HMR-287(1)(a)', 'EU-83-90(b)', 'AU-133(d)'],
  keep: 'cannot be kept; give the share of people who responded, and say that some do not.',
  shape: '“In [study], [n of n] people improved; some did not benefit [reference].”',
  action: 'limit',
  basis: 'judgement',
  asserts: 'benefit',
  context: { conditional: 'suppress', warning: 'keep', hedged: 'soften' },
  messages: { claim: '{actual} guarantees an outcome; give the share of people who responded, or delete it' },
  phrases: [
    { lexicon: guarantee },
    { lexicon: refunded, severity: 'warning', because: 'a refund', context: { conditional: 'keep' } },
  ],
  examples: {
    flags: [
      'We ⟦guarantee you will sleep⟧ through the night.',
      'The serum is ⟦100 % effective⟧ against dark spots.',
      'Our hearing device ⟦works for everyone⟧.',
      'The course ⟦never fails⟧.',
      '⟦Guaranteed⟧ weight loss with every box.',
      '⟦You will feel better⟧ after one visit to our chiropractor.',
      'A ⟦foolproof⟧ way to quit smoking.',
      'With compounded semaglutide ⟦you will lose weight⟧.',
      'Our stop-smoking app ⟦works every time⟧.',
    ],
    allows: [
      'We cannot guarantee results.',
      'No diet works for everyone.',
      'We offer a money-back guarantee on the first box.',
      'A guaranteed appointment within two days.',
      'Beware of clinics that guarantee success.',
      'Not everyone responds to the injections.',
      'You will see a nurse first, and your lab results follow by post.',
      'The battery of the device is guaranteed for two years.',
    ],
  },
})
