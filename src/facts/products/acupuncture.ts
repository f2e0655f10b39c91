import type { ProductFact } from '../types.js'

export const acupuncture: ProductFact = {
  id: 'acupuncture',
  name: 'acupuncture',
  class: 'procedure',
  names: ['acupuncture', 'electroacupuncture', 'dry needling'],
  misspellings: ['acupuntcure', 'accupuncture'],
  ambiguousNames: ['cupping'],
  approvals: [
    {
      jurisdiction: 'us',
      status: 'needles class II, 510(k) exempt',
      indications: ['general acupuncture use by qualified practitioners'],
      limitations: ['no disease indication'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  offLabelUses: [
    'infertility',
    'depression',
    'anxiety',
    'weight loss',
    'smoking cessation',
    'allergies',
    'autism',
    'stroke',
  ],
  risks: [
    {
      name: 'lung puncture',
      tier: 'must',
      lay: ['pneumothorax', 'punctured lung', 'collapsed lung'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      name: 'infection',
      tier: 'must',
      lay: ['infection', 'sterile needles', 'single-use needles'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      name: 'bleeding and bruising',
      tier: 'should',
      lay: ['bleeding', 'bruising', 'increased risk of bleeding', 'bleeding risk', 'blood thinners'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      name: 'fainting',
      tier: 'should',
      lay: ['fainting', 'dizziness'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  sideEffects: ['soreness', 'bruising', 'minor bleeding'],
  contraindications: [
    {
      name: 'bleeding disorder or blood thinners (caution)',
      lay: ['bleeding disorder', 'blood thinners'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      name: 'pacemaker (electroacupuncture)',
      lay: ['pacemaker'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  supervised: { value: true, why: 'licensed practitioner', source: 'general clinical knowledge', mark: 'unverified' },
  evidenceSummary: 'Small gains over sham in chronic pain and migraine; little for other conditions.',
  note: 'Practitioner advertising rules differ by state and country.',
  reviewBy: '2028-11-21',
}
