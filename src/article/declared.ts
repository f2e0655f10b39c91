// Duties that the configuration says a partial meets, without showing its text.

import type { Block, Disclosure, Product } from '../types.js'

/** One disclosure per duty, at the place of the partial: at the block of it that has no text. */
export function declaredDuties(
  blocks: readonly Block[],
  subject: Product | undefined,
  productNamed: (name: string) => Product | undefined,
): readonly Disclosure[] {
  return blocks.flatMap((block) => {
    if (!block.partial || block.text !== '') return []
    const { discharges, product: name } = block.partial
    const product = name === undefined ? subject : productNamed(name)
    const covers = product?.risks.map((risk) => risk.name) ?? []
    return discharges.map((kind) => ({ block, start: 0, end: 0, kind, quality: 'specific', product, covers }) as const)
  })
}
