import type { ProductFact } from '../types.js'

export const peptideBpc157: ProductFact = {
  id: 'peptide-bpc-157',
  name: 'BPC-157',
  family: 'peptides',
  class: 'compounded-drug',
  names: [
    'BPC-157',
    'BPC157',
    'body protection compound',
    'pentadecapeptide',
    'Wolverine stack',
    'TB-500',
    'thymosin beta-4',
  ],
  misspellings: ['BCP-157', 'PBC-157'],
  ambiguousNames: ['peptides', 'peptide therapy'],
  approvals: [
    {
      jurisdiction: 'us',
      status: 'not approved',
      indications: [],
      limitations: [
        'not on the 503A bulks list; removed from FDA Category 2 on 22 Apr 2026; advisory committee scheduled 23 Jul 2026; vote and rule not seen',
        'nominated use reviewed: ulcerative colitis',
      ],
      source:
        'peptide status tracker reviewed 1 Jul 2026 (livenowlongevity.com), peptidedossier.com, optimalhealthmanifesto.com',
      asOf: '2026-07-01',
      mark: 'read-2',
    },
    {
      jurisdiction: 'au',
      status: 'prescription-only / prohibited in sport',
      indications: [],
      limitations: [],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  offLabelUses: ['tendon and joint injury', 'gut healing', 'leaky gut', 'muscle recovery', 'traumatic brain injury'],
  schedule: { us: null, source: 'general clinical knowledge', mark: 'unverified' },
  risks: [
    {
      name: 'almost no human safety data',
      tier: 'must',
      lay: [
        'limited human data',
        'no human trials',
        'not studied in humans',
        'lack of human studies',
        'unknown long-term',
      ],
      source:
        'peptide status tracker reviewed 1 Jul 2026 (livenowlongevity.com), peptidedossier.com, optimalhealthmanifesto.com',
      mark: 'read-2',
    },
    {
      name: 'immune reactions and impurities',
      tier: 'must',
      lay: [
        'serious allergic reaction',
        'severe allergic reaction',
        'allergic reactions',
        'anaphylaxis',
        'swelling of the face',
        'hypersensitivity',
        'angioedema',
        'impurities',
        'immunogenicity',
        'immune reaction',
        'purity',
      ],
      source:
        'peptide status tracker reviewed 1 Jul 2026 (livenowlongevity.com), peptidedossier.com, optimalhealthmanifesto.com',
      mark: 'read-2',
    },
    {
      name: 'possible growth of tumors (theoretical)',
      tier: 'should',
      lay: ['tumor growth', 'tumour growth'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      name: "not FDA-approved, 'research use only' vials",
      tier: 'must',
      lay: ['not FDA-approved', 'not FDA approved', 'research use only', 'not for human use'],
      source:
        'peptide status tracker reviewed 1 Jul 2026 (livenowlongevity.com), peptidedossier.com, optimalhealthmanifesto.com',
      mark: 'read-2',
    },
    {
      name: 'banned in sport',
      tier: 'should',
      lay: ['WADA', 'banned in sport', 'prohibited substance'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  sideEffects: ['injection site pain', 'nausea', 'headache', 'dizziness'],
  contraindications: [
    { name: 'active cancer (advice)', lay: ['cancer'], source: 'general clinical knowledge', mark: 'unverified' },
    {
      name: 'pregnancy',
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
  supervised: {
    value: false,
    why: 'usually self-injected; that is the hazard, not a label',
    source: 'general clinical knowledge',
    mark: 'unverified',
  },
  evidenceSummary: 'Rat and cell studies plus a few tiny uncontrolled human series; no randomised efficacy trial.',
  note: 'Removal from Category 2 or a committee date is not approval and not permission.',
  reviewBy: '2027-01-21',
}
