import type { ProductFact } from '../types.js'

export const lsd: ProductFact = {
  id: 'lsd',
  name: 'LSD',
  family: 'psychedelics',
  class: 'unapproved-drug',
  names: ['LSD', 'lysergide', 'MM120', 'DT120', 'acid microdose', 'LSD microdosing', 'LSD therapy'],
  approvals: [
    {
      jurisdiction: 'us',
      status: 'not approved',
      indications: [],
      limitations: ['DT120 (formerly MM120) phase 3 trials in anxiety and depression reading out in 2026'],
      source: 'patientdaily.com on DT120 (formerly MM120), 2 Feb 2026',
      asOf: '2026-02-02',
      mark: 'read-2',
    },
    {
      jurisdiction: 'uk',
      status: 'not approved',
      indications: [],
      limitations: [],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      jurisdiction: 'eu',
      status: 'not approved',
      indications: [],
      limitations: [],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  offLabelUses: ['generalized anxiety disorder', 'depression', 'cluster headache', 'microdosing'],
  schedule: { us: 'I', source: 'general clinical knowledge', mark: 'unverified' },
  risks: [
    {
      name: 'psychological distress and psychosis',
      tier: 'must',
      lay: ['panic', 'paranoia', 'psychosis', 'hallucinations', 'bad trip', 'distressing experience', 'mania'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      name: 'lasting visual disturbance',
      tier: 'must',
      lay: ['HPPD', 'flashbacks', 'visual disturbances'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      name: 'unsafe behaviour without supervision',
      tier: 'must',
      lay: ['supervision', 'supervised'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      name: 'illegal',
      tier: 'must',
      lay: ['Schedule I', 'illegal'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  sideEffects: ['anxiety', 'nausea', 'visual changes', 'headache'],
  contraindications: [
    {
      name: 'psychosis or bipolar I (trial exclusion)',
      lay: ['psychosis', 'schizophrenia', 'bipolar'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  supervised: {
    value: true,
    why: 'only studied in supervised sessions',
    source: 'general clinical knowledge',
    mark: 'unverified',
  },
  rems: { present: false, source: 'general clinical knowledge', mark: 'unverified' },
  evidenceSummary:
    'A phase 2b trial in generalized anxiety was positive at 100 micrograms; microdosing trials show mostly expectancy.',
  note: 'Check phase 3 and filing news.',
  reviewBy: '2027-02-21',
}
