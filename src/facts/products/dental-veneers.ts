import type { ProductFact } from '../types.js'

export const dentalVeneers: ProductFact = {
  id: 'dental-veneers',
  name: 'veneers',
  class: 'procedure',
  names: [
    'veneers',
    'porcelain veneers',
    'composite veneers',
    'no-prep veneers',
    'Lumineers',
    'dental veneer',
    'snap-on veneers',
  ],
  misspellings: ['vaneers'],
  approvals: [
    {
      jurisdiction: 'us',
      status: 'materials cleared or exempt devices',
      indications: ['cosmetic and restorative facing of teeth'],
      limitations: [],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  offLabelUses: ['whole-mouth veneers for bite problems'],
  risks: [
    {
      name: 'irreversible enamel removal',
      tier: 'must',
      lay: ['enamel', 'irreversible', 'cannot be reversed', 'not reversible'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      name: 'sensitivity and nerve damage',
      tier: 'must',
      lay: ['sensitivity', 'root canal', 'nerve'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      name: 'chipping, loosening, replacement',
      tier: 'must',
      lay: ['replacement', 'debond'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      name: 'unlicensed veneer technicians',
      tier: 'should',
      lay: ['unlicensed', 'veneer tech'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  sideEffects: ['tooth sensitivity', 'gum irritation'],
  contraindications: [
    {
      name: 'untreated decay or gum disease, severe grinding',
      lay: ['gum disease', 'decay', 'grinding'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  supervised: { value: true, why: 'dentistry', source: 'general clinical knowledge', mark: 'unverified' },
  permanence: {
    value: false,
    wording: 'veneer needs replacement; enamel loss is permanent',
    source: 'general clinical knowledge',
    mark: 'unverified',
  },
  evidenceSummary: 'Porcelain veneers often last 10 to 15 years; none is permanent.',
  note: 'The tooth change is permanent, the veneer is not.',
  reviewBy: '2028-11-21',
}
