import type { ProductFact } from '../types.js'

export const vitaminD: ProductFact = {
  id: 'vitamin-d',
  name: 'vitamin D',
  class: 'supplement',
  names: ['vitamin D', 'vitamin D3', 'cholecalciferol', 'vitamin D2', 'ergocalciferol', 'D3 K2', 'sunshine vitamin'],
  misspellings: ['vitamine D', 'vitamen D'],
  notNames: ['vitamin D deficiency', 'vitamin D receptor'],
  approvals: [
    {
      jurisdiction: 'us',
      status: 'dietary supplement, no premarket approval',
      indications: [],
      limitations: ['authorised claim: calcium and vitamin D may reduce osteoporosis risk, set wording'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      jurisdiction: 'us',
      product: 'prescription ergocalciferol',
      status: 'approved',
      indications: ['high-dose ergocalciferol for hypoparathyroidism, refractory rickets'],
      limitations: [],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  offLabelUses: ['depression', 'COVID-19', 'cancer', 'autoimmune disease', 'weight loss', 'immunity'],
  schedule: { us: null, source: 'general clinical knowledge', mark: 'unverified' },
  risks: [
    {
      name: 'too much calcium in blood',
      tier: 'must',
      lay: ['hypercalcemia', 'high calcium', 'calcium levels', 'too much vitamin D', 'toxicity'],
      source: 'secondary copies of the NIH fact sheet and the IOM upper limit',
      asOf: 'undated',
      mark: 'read-2',
    },
    {
      name: 'kidney stones and kidney damage',
      tier: 'must',
      lay: [
        'kidney stones',
        'kidney problems',
        'kidney injury',
        'kidney damage',
        'kidney failure',
        'acute kidney injury',
      ],
      source: 'secondary copies of the NIH fact sheet and the IOM upper limit',
      asOf: 'undated',
      mark: 'read-2',
    },
    {
      name: 'interactions (thiazides, digoxin, orlistat, steroids)',
      tier: 'should',
      lay: [
        'drug interactions',
        'interact with',
        'interactions with medicines',
        'interferes with medications',
        'makes other medicines less effective',
      ],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  sideEffects: ['nausea', 'constipation', 'thirst (excess)'],
  contraindications: [
    {
      name: 'high calcium, sarcoidosis, kidney stones (caution)',
      lay: ['high calcium', 'sarcoidosis', 'kidney stones'],
      source: 'secondary copies of the NIH fact sheet and the IOM upper limit',
      asOf: 'undated',
      mark: 'read-2',
    },
  ],
  supervised: { value: false, why: 'self-use', source: 'general clinical knowledge', mark: 'unverified' },
  evidenceSummary:
    'Corrects deficiency; large trials show no prevention of cancer, heart disease, fractures or depression in replete adults.',
  note: 'Adult upper limit 4,000 IU a day.',
  reviewBy: '2029-11-21',
}
