// What a standard is, and the words for whom it binds.

import type { Jurisdiction, ProductClass } from '../../types.js'

/** A published rule, guidance, label or study that a note may cite. */
export interface Standard {
  /** The citation as it is printed. */
  readonly citation: string
  /** What it asks, as a clause that follows the citation. In our words. */
  readonly asks: string
  /** Whom it binds, in words to print. */
  readonly reach: string
  /** Date of the text that was read, in words to print. */
  readonly date: string
  /** Where it is in force; `all` for research, which is in force nowhere and may be cited anywhere. */
  readonly jurisdiction: Jurisdiction | 'all'
  /** `read`: the operative text was seen. `read-2`: another source reports it. */
  readonly mark: 'read' | 'read-2'
  readonly url: string
  /** Who reports it; set for `read-2`. */
  readonly reportedBy?: string
  /** Product classes that it may be cited for. Left out: all. */
  readonly classes?: readonly ProductClass[]
  /** Product families, or ids of products without a family, that it may be cited for. Left out: all. */
  readonly products?: readonly string[]
}

export const reach = {
  makers: 'written for manufacturers, packers and distributors; the yardstick for this page',
  anyone: 'binds whoever advertises',
  seller: 'binds the business that sells or advertises',
  guidance: 'guidance, no force of law',
  code: 'advertising code, enforced by the self-regulator',
  national: 'binds through the national law of the member state',
  label: 'the approved label; a fact about the product, not an advertising rule',
  study: 'research, not law',
} as const

export const prescription: readonly ProductClass[] = [
  'off-label-drug',
  'prescription-drug',
  'compounded-drug',
  'unapproved-drug',
  'biologic',
]
export const medicines: readonly ProductClass[] = [...prescription, 'otc-drug']
export const foods: readonly ProductClass[] = ['supplement', 'food', 'wellness']
