import type { ProductFact } from '../types.js'

export const laserHairRemoval: ProductFact = {
  id: 'laser-hair-removal',
  name: 'laser hair removal',
  class: 'device',
  names: [
    'laser hair removal',
    'laser hair reduction',
    'IPL hair removal',
    'diode laser hair removal',
    'GentleMax',
    'Nd:YAG hair removal',
  ],
  misspellings: ['lazer hair removal', 'laser hair removel'],
  ambiguousNames: ['Soprano'],
  approvals: [
    {
      jurisdiction: 'us',
      status: 'cleared (510(k))',
      indications: ['permanent hair reduction (some devices): stable long-term reduction in regrowing hairs'],
      limitations: ['not permanent removal of all hair', 'not painless unless shown'],
      source: 'FDA laser facts page, copies at ridgewoodelectrolysis.com and aestheticmedicinenews.com',
      asOf: '2008-02-28',
      mark: 'read',
    },
  ],
  offLabelUses: ['permanent removal of all hair', 'PCOS hair cure', 'light hair'],
  risks: [
    {
      name: 'burns, blisters and scarring',
      tier: 'must',
      lay: ['burns', 'burn', 'skin burns', 'blistering', 'scarring', 'scars'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      name: 'skin darkening or lightening',
      tier: 'must',
      lay: ['hyperpigmentation', 'hypopigmentation', 'discoloration', 'skin discoloration', 'darker skin'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      name: 'eye injury',
      tier: 'must',
      lay: ['eye protection', 'eye injury'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      name: 'numbing cream overdose',
      tier: 'should',
      lay: ['numbing cream', 'lidocaine', 'topical anesthetic'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
    {
      name: 'paradoxical hair growth',
      tier: 'should',
      lay: ['paradoxical', 'more hair growth'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  sideEffects: ['redness', 'swelling', 'temporary irritation'],
  contraindications: [
    {
      name: 'tanned skin, photosensitising drugs',
      lay: ['tan', 'tanned', 'photosensitive', 'isotretinoin'],
      source: 'general clinical knowledge',
      mark: 'unverified',
    },
  ],
  supervised: {
    value: true,
    why: 'operator rules vary by state',
    source: 'general clinical knowledge',
    mark: 'unverified',
  },
  permanence: {
    value: true,
    wording: 'permanent hair reduction (never removal)',
    source: 'FDA laser facts page, copies at ridgewoodelectrolysis.com and aestheticmedicinenews.com',
    asOf: '2008-02-28',
    mark: 'read',
  },
  evidenceSummary:
    'Large long-term reduction after several sessions in dark hair; little effect on white, grey or red hair.',
  note: 'Cleared, not approved.',
  reviewBy: '2028-11-21',
}
