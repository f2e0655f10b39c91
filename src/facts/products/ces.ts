import type { ProductFact } from '../types.js'

export const ces: ProductFact = {
  id: 'ces',
  name: 'cranial electrotherapy stimulation',
  family: 'neuromodulation',
  class: 'device',
  names: [
    'cranial electrotherapy stimulation',
    'cranial electrotherapy',
    'Alpha-Stim',
    'Fisher Wallace',
    'Fisher Wallace Stimulator',
    'CES Ultra',
    'electrotherapy earclips',
  ],
  misspellings: ['alphastim'],
  ambiguousNames: ['CES'],
  approvals: [
    {
      jurisdiction: 'us',
      status: 'class II, 510(k)',
      indications: ['anxiety', 'insomnia'],
      limitations: ['depression needs premarket approval (class III)', 'prescription device'],
      source: '84 FR 70003 (20 Dec 2019), FDA final order on CES devices',
      asOf: '2019-12-20',
      mark: 'read',
    },
  ],
  offLabelUses: ['depression', 'pain', 'fibromyalgia', 'PTSD', 'ADHD'],
  risks: [
    {
      name: 'headache, dizziness, skin irritation',
      tier: 'should',
      lay: ['headache', 'dizziness', 'skin irritation'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      name: 'seizure caution and implants',
      tier: 'should',
      lay: ['seizure', 'seizures', 'convulsion', 'convulsions', 'pacemaker'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  sideEffects: ['dizziness', 'headache', 'skin irritation'],
  contraindications: [
    {
      name: 'pacemaker or implanted stimulator (caution)',
      lay: ['pacemaker', 'implanted'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  supervised: {
    value: false,
    why: 'home use by prescription',
    source: 'general clinical knowledge',
    mark: 'unverified',
  },
  evidenceSummary: 'Small trials, low certainty, for anxiety and insomnia.',
  note: 'Claims for depression contradict the 2019 order unless a PMA is shown.',
  reviewBy: '2028-11-21',
}
