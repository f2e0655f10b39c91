// The register of standards: every text that a note may cite, with what it asks, whom it binds, and how it was read.
// Nothing that could not be read, at least in a report, is in it. This is not legal advice.

import type { Jurisdiction, Product, ProductClass } from '../types.js'
import { abroad } from './standards/abroad.js'
import { research } from './standards/research.js'
import type { Standard } from './standards/standard.js'
import { usCommerce } from './standards/us-commerce.js'
import { usDrugs } from './standards/us-drugs.js'

export type { Standard } from './standards/standard.js'

const register = { ...usDrugs, ...usCommerce, ...abroad, ...research }

/** Id of a standard, such as `CFR-202.1(e)(6)(i)` or `AU-133(d)`. */
export type StandardKey = keyof typeof register

export const standards: Readonly<Record<StandardKey, Standard>> = register

/** What a page is about, as far as it decides which standards fit. */
export interface StandardScope {
  readonly class?: ProductClass | undefined
  readonly product?: Product | undefined
}

/**
 * The first standard that is in force in the jurisdiction and fits what the page is about.
 *
 * @param keys In order of preference.
 * @param scope Leave out to take every product for fitting; a scope without a class or product passes over the
 *   standards that are only for some.
 */
export function standardFor(
  keys: readonly StandardKey[],
  jurisdiction: Jurisdiction,
  scope?: StandardScope,
): Standard | undefined {
  return keys
    .map((key) => standards[key])
    .find((standard) => inForce(standard, jurisdiction) && (!scope || fits(standard, scope)))
}

const inForce = (standard: Standard, jurisdiction: Jurisdiction): boolean =>
  standard.jurisdiction === jurisdiction || standard.jurisdiction === 'all'

function fits({ classes, products }: Standard, { class: productClass, product }: StandardScope): boolean {
  if (classes && !(productClass && classes.includes(productClass))) return false
  return !products || (product !== undefined && products.includes(product.family ?? product.id))
}

/** One line for a note: what the text is, what it asks, whom it binds, and its date. */
export function printStandard(standard: Standard | StandardKey): string {
  const { citation, asks, reach, date, reportedBy } = typeof standard === 'string' ? standards[standard] : standard
  const source = reportedBy === undefined ? citation : `${citation.replace(/,$/, '')}, as reported by ${reportedBy},`
  return `${source} ${asks}; ${reach} (${date})`
}
