// The closed lists that pages, facts and configuration choose from.

import type { Jurisdiction, ProductClass } from './types.js'

export const productClasses = [
  'off-label-drug',
  'prescription-drug',
  'compounded-drug',
  'unapproved-drug',
  'otc-drug',
  'biologic',
  'supplement',
  'food',
  'cosmetic',
  'device',
  'procedure',
  'clinic',
  'wellness',
] as const satisfies readonly ProductClass[]

export const jurisdictions = ['us', 'uk', 'eu', 'au', 'ca'] as const satisfies readonly Jurisdiction[]
