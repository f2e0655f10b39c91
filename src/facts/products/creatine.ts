import type { ProductFact } from '../types.js'

export const creatine: ProductFact = {
  id: 'creatine',
  name: 'creatine',
  class: 'supplement',
  names: ['creatine', 'creatine monohydrate', 'creatine gummies', 'Creapure', 'creatine HCl'],
  misspellings: ['createne'],
  notNames: ['creatinine', 'creatine kinase'],
  approvals: [
    {
      jurisdiction: 'us',
      status: 'dietary supplement, no premarket approval',
      indications: [],
      limitations: ['may not claim to treat, cure or prevent disease'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      jurisdiction: 'eu',
      status: 'food supplement',
      indications: ['authorised claim: 3 g a day raises performance in repeated short intense exercise'],
      limitations: [],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  offLabelUses: ['depression', 'cognition', 'menopause', 'muscle wasting', 'Parkinson disease', 'fat loss'],
  schedule: { us: null, source: 'general clinical knowledge', mark: 'unverified' },
  risks: [
    {
      name: 'caution in kidney disease',
      tier: 'should',
      lay: ['kidney disease', 'kidney problems', 'kidney function'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      name: 'water weight',
      tier: 'should',
      lay: ['water retention', 'weight gain', 'bloating'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  sideEffects: ['water retention', 'stomach upset', 'cramps'],
  contraindications: [
    {
      name: 'kidney disease (caution)',
      lay: ['kidney disease'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  supervised: { value: false, why: 'self-use', source: 'general clinical knowledge', mark: 'unverified' },
  evidenceSummary: 'Well supported for strength and repeated sprint work; early and mixed for mood and cognition.',
  note: 'A false-positive rise in creatinine is not kidney damage.',
  reviewBy: '2029-11-21',
}
