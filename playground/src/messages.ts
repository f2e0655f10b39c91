// What the page and its worker say to each other.

import type { Fix } from '../../src/fixes.js'
import type { SentenceGroup } from '../../src/reporters/sentences.js'
import type { Jurisdiction, ProductClass, Register, Report } from '../../src/types.js'

/** What the pickers say; what is left out is decided by the linter. */
export interface Settings {
  readonly class?: ProductClass
  readonly jurisdiction?: Jurisdiction
  readonly register?: Register
}

export interface Request {
  readonly id: number
  /** `html` and `text` write the report for people. */
  readonly want: 'findings' | 'html' | 'text'
  readonly source: string
  readonly settings: Settings
}

export interface Findings {
  readonly report: Report
  readonly groups: readonly SentenceGroup[]
  /** What can be done about a finding, by its fingerprint. */
  readonly fixes: ReadonlyMap<string, readonly Fix[]>
  /** The balance of benefits and risks, as escaped HTML. */
  readonly balance: string
}

export interface Response {
  readonly id: number
  readonly result: Findings | string
}
