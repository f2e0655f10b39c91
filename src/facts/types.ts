// A row of the product facts in full: every field that is used to judge a page has its source, date and mark.

import type { FactMark, Jurisdiction, ProductClass, ProductRisk } from '../types.js'

/** Where a fact was read. `unverified` is general knowledge: it may ask a question, never carry an error. */
export interface Sourced {
  readonly source: string
  readonly mark: FactMark
}

export interface FactApproval extends Sourced {
  readonly jurisdiction: Jurisdiction
  /** Brand or form, when it differs from the row. */
  readonly product?: string
  /** `approved`, `cleared (510(k))`, `not approved` and so on, in words to print. */
  readonly status: string
  readonly indications: readonly string[]
  readonly limitations: readonly string[]
  /** Date of the source: year, month or day. */
  readonly asOf?: string
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
  readonly risks: readonly (ProductRisk & Sourced)[]
  readonly sideEffects: readonly string[]
  readonly contraindications: readonly (Sourced & { readonly name: string; readonly lay: readonly string[] })[]
  /** `visits`: by visits and tests; nobody has to be there when the dose is taken. */
  readonly supervised: Sourced & { readonly value: boolean; readonly visits?: true; readonly why: string }
  readonly rems?: Sourced & {
    readonly present: boolean
    readonly name?: string
    readonly requires?: readonly string[]
  }
  readonly prescriptionOnly?: Sourced & { readonly in: readonly Jurisdiction[] }
  /** Labelled or intended permanence. */
  readonly permanence?: Sourced & { readonly value: boolean; readonly wording: string }
  readonly evidenceSummary: string
  readonly note: string
  /** ISO date after which the row must be read again. */
  readonly reviewBy: string
}
