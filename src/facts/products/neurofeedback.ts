import type { ProductFact } from '../types.js'

export const neurofeedback: ProductFact = {
  id: 'neurofeedback',
  name: 'neurofeedback',
  class: 'device',
  names: ['neurofeedback', 'EEG biofeedback', 'biofeedback', 'qEEG', 'brainwave training', 'LENS neurofeedback'],
  misspellings: ['neuro feedback', 'neurofeedbak'],
  ambiguousNames: ['brain training', 'brain mapping'],
  approvals: [
    {
      jurisdiction: 'us',
      status: 'class II, exempt for relaxation training',
      indications: ['relaxation training and muscle re-education (prescription, battery powered)'],
      limitations: [
        'ADHD, autism, PTSD, depression and brain injury are outside that exemption',
        'one product code covers adjunct treatment of stress and anxiety symptoms',
      ],
      source: '21 CFR 882.5050, lexbuild.dev eCFR copy',
      asOf: '2026-04-05',
      mark: 'read',
    },
  ],
  offLabelUses: ['ADHD', 'autism', 'anxiety', 'depression', 'PTSD', 'concussion', 'epilepsy', 'peak performance'],
  risks: [
    {
      name: 'headache, fatigue, irritability',
      tier: 'should',
      lay: ['headache', 'fatigue', 'irritability', 'dizziness'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      name: 'delay of effective treatment',
      tier: 'should',
      lay: ['instead of medication', 'replace medication'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  sideEffects: ['headache', 'fatigue'],
  contraindications: [
    {
      name: 'seizure disorder (caution)',
      lay: ['epilepsy', 'seizures'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  supervised: {
    value: false,
    why: 'clinic or home sessions',
    source: 'general clinical knowledge',
    mark: 'unverified',
  },
  evidenceSummary: 'Blinded ADHD trials find little beyond placebo; other uses are weaker.',
  note: "'FDA-approved brain training' is false.",
  reviewBy: '2028-11-21',
}
