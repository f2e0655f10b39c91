import type { ProductFact } from '../types.js'

export const appleCiderVinegar: ProductFact = {
  id: 'apple-cider-vinegar',
  name: 'apple cider vinegar',
  class: 'food',
  names: ['apple cider vinegar', 'ACV gummies', 'vinegar shots', 'mother vinegar'],
  misspellings: ['apple cider vinager'],
  ambiguousNames: ['ACV', 'Goli'],
  approvals: [
    {
      jurisdiction: 'us',
      status: 'food or supplement',
      indications: [],
      limitations: [],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  offLabelUses: ['weight loss', 'diabetes', 'detox', 'acid reflux', 'PCOS', 'cholesterol'],
  schedule: { us: null, source: 'general clinical knowledge', mark: 'unverified' },
  risks: [
    {
      name: 'tooth enamel and throat injury',
      tier: 'must',
      lay: ['tooth enamel', 'acid burn', 'esophagus'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      name: 'low potassium and diabetes drug interactions',
      tier: 'must',
      lay: ['diuretics', 'low blood sugar', 'hypoglycemia', 'hypoglycaemia'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      name: 'delayed stomach emptying',
      tier: 'should',
      lay: ['gastroparesis', 'slow stomach emptying'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  sideEffects: ['heartburn', 'nausea'],
  contraindications: [
    {
      name: 'gastroparesis, ulcers (caution)',
      lay: ['gastroparesis', 'ulcer'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  supervised: { value: false, why: 'self-use', source: 'general clinical knowledge', mark: 'unverified' },
  evidenceSummary:
    'Tiny effect on after-meal glucose; the best-known recent weight trial was retracted in 2025 (unverified).',
  note: 'Gummies hold little acid and have no trials.',
  reviewBy: '2029-11-21',
}
