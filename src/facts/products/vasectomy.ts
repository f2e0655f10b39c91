import type { ProductFact } from '../types.js'

export const vasectomy: ProductFact = {
  id: 'vasectomy',
  name: 'vasectomy',
  class: 'procedure',
  names: ['vasectomy', 'no-scalpel vasectomy', 'male sterilization', 'vasectomy reversal', 'vasectomies'],
  misspellings: ['vasectemy', 'vasectomey'],
  approvals: [
    {
      jurisdiction: 'us',
      status: 'surgical procedure, no product approval',
      indications: ['permanent contraception'],
      limitations: [],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  offLabelUses: ['reversal on demand'],
  risks: [
    {
      name: 'chronic scrotal pain',
      tier: 'must',
      lay: ['chronic pain', 'post-vasectomy pain', 'scrotal pain', 'long-term pain'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      name: 'bleeding or infection',
      tier: 'must',
      lay: ['bleeding', 'hematoma', 'infection', 'bruising'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      name: 'failure: pregnancy can still occur',
      tier: 'must',
      lay: [
        'failure',
        'semen analysis',
        'pregnancy',
        'backup contraception',
        'not immediately effective',
        'sperm test',
      ],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      name: 'does not protect against sexually transmitted infections',
      tier: 'should',
      lay: ['STI', 'STIs', 'sexually transmitted'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  sideEffects: ['swelling', 'bruising', 'soreness'],
  contraindications: [
    {
      name: 'uncertainty about future children',
      lay: ['want children', 'permanent decision'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  supervised: { value: true, why: 'minor surgery', source: 'general clinical knowledge', mark: 'unverified' },
  permanence: {
    value: true,
    wording: 'intended to be permanent',
    source: 'general clinical knowledge',
    mark: 'unverified',
  },
  evidenceSummary: 'More than 99 percent effective after a clear semen test.',
  note: "Permanence is the intended result: do not flag 'permanent'. 'Easily reversible' is the misleading claim.",
  reviewBy: '2028-11-21',
}
