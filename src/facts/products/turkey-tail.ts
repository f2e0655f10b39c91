import type { ProductFact } from '../types.js'

export const turkeyTail: ProductFact = {
  id: 'turkey-tail',
  name: 'turkey tail',
  family: 'mushrooms',
  class: 'supplement',
  names: [
    'turkey tail',
    'Trametes versicolor',
    'Coriolus versicolor',
    'polysaccharide-K',
    'krestin',
    'yun zhi',
    'turkeytail mushroom',
  ],
  ambiguousNames: ['PSK', 'PSP'],
  approvals: [
    {
      jurisdiction: 'us',
      status: 'not approved as a drug',
      indications: [],
      limitations: ['sold as a supplement'],
      source: 'NCI PDQ, Medicinal Mushrooms, cancer.gov',
      asOf: 'undated',
      mark: 'read',
    },
  ],
  offLabelUses: ['cancer', 'immune support', 'HPV', 'chemotherapy side effects'],
  schedule: { us: null, source: 'general clinical knowledge', mark: 'unverified' },
  risks: [
    {
      name: 'must not replace cancer treatment',
      tier: 'must',
      lay: ['not a substitute', 'instead of chemotherapy', 'talk to your oncologist', 'replace treatment'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      name: 'interaction with cancer drugs unknown',
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
  sideEffects: ['diarrhea', 'dark stools', 'dark nails'],
  contraindications: [
    { name: 'mushroom allergy', lay: ['mushroom allergy'], source: 'general clinical knowledge', mark: 'unverified' },
  ],
  supervised: { value: false, why: 'self-use', source: 'general clinical knowledge', mark: 'unverified' },
  evidenceSummary: 'PSK is an approved adjunct in Japan; US trials are small and no cancer claim is supported here.',
  note: 'Approval in Japan is for PSK with chemotherapy, not for capsules sold as supplements.',
  reviewBy: '2028-11-21',
}
