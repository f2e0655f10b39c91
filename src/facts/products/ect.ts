import type { ProductFact } from '../types.js'

export const ect: ProductFact = {
  id: 'ect',
  name: 'electroconvulsive therapy',
  family: 'neuromodulation',
  class: 'procedure',
  names: ['electroconvulsive therapy', 'electroshock', 'shock therapy', 'electro-convulsive therapy'],
  ambiguousNames: ['ECT'],
  approvals: [
    {
      jurisdiction: 'us',
      status: 'class II with special controls since 2018',
      indications: [
        'catatonia',
        'severe major depressive episode in major depression or bipolar disorder, age 13 and older, when resistant or urgent',
      ],
      limitations: ['all other uses remain class III and need premarket approval'],
      source: '83 FR 66103 (26 Dec 2018) and 21 CFR 882.5940',
      asOf: '2018-12-26',
      mark: 'read',
    },
    {
      jurisdiction: 'uk',
      status: 'recommended by guidance',
      indications: ['severe depression, catatonia'],
      limitations: [],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  offLabelUses: ['schizophrenia', 'mania', 'Parkinson disease', 'autism self-injury'],
  risks: [
    {
      name: 'memory loss',
      tier: 'must',
      lay: ['memory loss', 'memory problems', 'cognitive', 'confusion'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      name: 'heart and breathing events under anesthesia',
      tier: 'must',
      lay: [
        'heart complications',
        'heart problems',
        'cardiac',
        'arrhythmia',
        'risks of anesthesia',
        'anesthesia risks',
      ],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      name: 'prolonged seizure',
      tier: 'should',
      lay: ['prolonged seizure', 'prolonged seizures'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      name: 'injury to teeth or muscles',
      tier: 'should',
      lay: ['dental injury', 'damage to teeth', 'broken teeth', 'muscle pain'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  sideEffects: ['headache', 'muscle ache', 'nausea', 'confusion after treatment'],
  contraindications: [
    {
      name: 'raised intracranial pressure, recent heart attack (relative)',
      lay: ['brain tumor', 'intracranial pressure', 'recent heart attack'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  supervised: {
    value: true,
    why: 'hospital procedure under anesthesia',
    source: 'general clinical knowledge',
    mark: 'unverified',
  },
  evidenceSummary:
    'Most effective acute treatment for severe depression; relapse without continuation treatment is common.',
  note: "'Permanent brain damage' and 'completely safe' are both wrong.",
  reviewBy: '2028-11-21',
}
