import { defineLexiconRule } from '../../src/rule.js'
import { cure } from './lexicon.js'

export default defineLexiconRule({
  id: 'cure-claim',
  title: 'Promise to cure, reverse or end a disease',
  group: 'efficacy',
  severity: 'error',
  educational: 'info',
  why: 'a reader may give up a treatment that works for one that promises more than any study has shown.',
  standards: ['FTC-HPCG', 'CFR-202.1(e)(6)(i)', 'EU-83-90(j)', 'CA-FDA-3(1)'],
  keep: 'trials in people that show lasting absence of the disease, for this product and this use.',
  shape:
    '“In a [length] trial (n = [n]), [symptom score] fell by [amount]; many people relapse without further treatment [reference].”',
  action: 'limit',
  basis: 'judgement',
  asserts: 'benefit',
  context: { conditional: 'suppress', researchGoal: 'suppress', warning: 'suppress', weakModal: 'soften' },
  messages: { claim: '{actual} promises a cure; say what was measured, in whom and for how long' },
  phrases: [{ lexicon: cure }],
  examples: {
    flags: [
      'Our turmeric shot ⟦cures arthritis⟧ in a month.',
      'The patch ⟦eliminates your migraines⟧ while you sleep.',
      'One course of the drip ⟦reverses type 2 diabetes⟧.',
      'Wear the belt and ⟦say goodbye to back pain⟧.',
      'At last, ⟦the cure for⟧ tinnitus.',
      'Stem cells ⟦heal your damaged knee arthritis⟧ from within.',
      'This tea ⟦shrinks tumours⟧.',
      'Low-dose naltrexone ⟦cures fibromyalgia⟧.',
      'Ten minutes a day in the app ⟦ends your insomnia⟧.',
    ],
    allows: [
      'There is no cure for rheumatoid arthritis.',
      'Can probiotics cure eczema?',
      'It is a myth that colloidal silver cures infections.',
      'Researchers hope to find a cure for ALS.',
      'Serve with cured ham and olives.',
      'Most chest infections are cured with rest or a short course of tablets.',
      'Let the wound heal for two weeks.',
      'End-stage kidney disease needs dialysis.',
      'The hearing device does not cure tinnitus.',
    ],
  },
})
