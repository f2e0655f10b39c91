import type { ProductFact } from '../types.js'

export const elderberry: ProductFact = {
  id: 'elderberry',
  name: 'elderberry',
  class: 'supplement',
  names: [
    'elderberry',
    'Sambucus nigra',
    'black elderberry',
    'Sambucol',
    'elderberry syrup',
    'elderberry gummies',
    'elder berry',
    'elderberries',
  ],
  misspellings: ['elderbery'],
  approvals: [
    {
      jurisdiction: 'us',
      status: 'dietary supplement, no premarket approval',
      indications: [],
      limitations: ['may not claim to treat, cure or prevent disease'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  offLabelUses: ['flu', 'colds', 'COVID-19', 'immunity'],
  schedule: { us: null, source: 'general clinical knowledge', mark: 'unverified' },
  risks: [
    {
      name: 'raw or unripe berries, leaves and stems can poison (cyanide)',
      tier: 'must',
      lay: ['unripe', 'uncooked', 'cyanide', 'toxic'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      name: 'immune and diuretic drug interactions (possible)',
      tier: 'should',
      lay: [
        'drug interactions',
        'interact with',
        'interactions with medicines',
        'interferes with medications',
        'makes other medicines less effective',
        'immunosuppressants',
      ],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  sideEffects: ['nausea', 'diarrhea (raw fruit)'],
  contraindications: [
    {
      name: 'pregnancy (little data)',
      lay: [
        'pregnant',
        'pregnancy',
        'birth defects',
        'harm to a fetus',
        'harm your unborn baby',
        'plan to become pregnant',
        'breastfeeding',
      ],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  supervised: { value: false, why: 'self-use', source: 'general clinical knowledge', mark: 'unverified' },
  evidenceSummary: 'Small trials hint at shorter colds and flu; no COVID-19 evidence.',
  note: 'FTC and FDA sent letters over COVID-19 claims in 2020 (unverified).',
  reviewBy: '2029-11-21',
}
