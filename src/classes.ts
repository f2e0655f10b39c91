// The closed lists that pages, facts and configuration choose from.

import type { Disclosure, Jurisdiction, PartialUse, ProductClass } from './types.js'

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

export const partialKinds = [
  'component',
  'shortcode',
  'include',
  'layout',
] as const satisfies readonly PartialUse['kind'][]

const duties: Readonly<Record<Disclosure['kind'], true>> = {
  risk: true,
  contraindication: true,
  controlled: true,
  'off-label': true,
  approval: true,
  crisis: true,
  consultation: true,
  sponsorship: true,
  disclaimer: true,
  label: true,
}

/** What text can discharge. */
export const disclosureKinds = Object.keys(duties) as readonly Disclosure['kind'][]
