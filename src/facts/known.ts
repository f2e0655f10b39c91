// The products that the linter knows. Names are ready at once; the facts of a product are parsed when it is first met.

import type { Product } from '../types.js'
import { slimRows } from './slim.js'

/** Names of a product, as in `ProductFact`, and its facts as JSON. */
export interface SlimRow {
  readonly id: string
  readonly family?: string
  readonly names: readonly string[]
  readonly misspellings?: readonly string[]
  readonly ambiguousNames?: readonly string[]
  readonly notNames?: readonly string[]
  readonly facts: string
}

/** Ids of the products, most important first. */
export const productIds: readonly string[] = slimRows.map((row) => row.id)

const factsOf = new Map(slimRows.map((row) => [row.id, row.facts]))
const parsed = new Map<string, Product>()

/** The facts of a product, or undefined for an unknown id. */
export function productById(id: string): Product | undefined {
  const known = parsed.get(id)
  if (known) return known
  const facts = factsOf.get(id)
  if (facts === undefined) return undefined
  const product: Product = JSON.parse(facts)
  parsed.set(id, product)
  return product
}

/** Date of the newest source of the product facts: year, month or day. */
export const newestFact = (): string =>
  productIds
    .flatMap((id) => productById(id)?.asOf ?? [])
    .sort()
    .at(-1) ?? 'unknown'
