// A row of the product facts in full: every field that is used to judge a page has its source, date and mark.

import type { Jurisdiction, ProductClass, ProductRisk } from '../types.js'

/**
 * Where a fact was read, and how old the source is: year, month or day, or `undated` when it does not say. What is
 * `unverified` is general knowledge, has no date, and may ask a question but never carry an error.
 */
export type Sourced = { readonly source: string } & (
  | { readonly mark: 'read' | 'read-2'; readonly asOf: string }
  | { readonly mark: 'unverified'; readonly asOf?: never }
)

export type FactApproval = Sourced & {
  readonly jurisdiction: Jurisdiction
  /** Brand or form, when it differs from the row. */
  readonly product?: string
  /** `approved`, `cleared (510(k))`, `not approved` and so on, in words to print. */
  readonly status: string
  readonly indications: readonly string[]
  readonly limitations: readonly string[]
}

/** One product, or one product and route. */
export interface ProductFact {
  readonly id: string
  /** Name to print in messages. */
  readonly name: string
  /** Groups look-alikes. It never lends facts. */
  readonly family?: string
  readonly class: ProductClass
  /** Names that stand for the product alone. All-capital names of up to four letters match in capitals only. */
  readonly names: readonly string[]
  /** Frequent misspellings. */
  readonly misspellings?: readonly string[]
  /** Names that need another sign of the product, or of its family, on the page. */
  readonly ambiguousNames?: readonly string[]
  /** Names that contain or resemble a name and belong elsewhere. */
  readonly notNames?: readonly string[]
  readonly approvals: readonly FactApproval[]
  /** Known uses that no approval covers. General knowledge, without a mark: the approvals decide. */
  readonly offLabelUses: readonly string[]
  /** Controlled-substance schedules. `us` is null when the product is in none. */
  readonly schedule?: Sourced & {
    readonly us: string | null
    readonly uk?: string
    readonly au?: string
    readonly note?: string
  }
  readonly boxedWarning?: Sourced & {
    readonly present: boolean
    readonly topics: readonly string[]
    readonly scope?: 'all' | 'some-products'
    readonly note?: string
  }
  readonly risks: readonly (Sourced & Omit<ProductRisk, keyof Sourced>)[]
  readonly sideEffects: readonly string[]
  readonly contraindications: readonly (Sourced & { readonly name: string; readonly lay: readonly string[] })[]
  /** `visits`: by visits and tests; nobody has to be there when the dose is taken. */
  readonly supervised: Sourced & { readonly value: boolean; readonly visits?: true; readonly why: string }
  readonly rems?: Sourced & {
    readonly present: boolean
    readonly name?: string
    readonly requires?: readonly string[]
  }
  /** One entry for each source. */
  readonly prescriptionOnly?: readonly (Sourced & { readonly in: readonly Jurisdiction[] })[]
  /** Labelled or intended permanence. */
  readonly permanence?: Sourced & { readonly value: boolean; readonly wording: string }
  readonly evidenceSummary: string
  readonly note: string
  /** ISO date after which the row must be read again. */
  readonly reviewBy: string
}
