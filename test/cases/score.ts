// What the scores of all case files share.

import { idsOf } from '../../scripts/lib/findings.js'
import type { Diagnostic } from '../../src/types.js'

/** One case and what the linter made of it. */
export interface Outcome {
  /** Rule or family that the case is about. */
  readonly name: string
  /** True when a finding is expected. */
  readonly flag: boolean
  readonly right: boolean
  readonly text: string
  /** Expected and found, for a list of what is wrong. */
  readonly detail: string
}

/** Share of right outcomes; 1 when there are none. */
export const share = (outcomes: readonly Outcome[]): number =>
  outcomes.length === 0 ? 1 : outcomes.filter(({ right }) => right).length / outcomes.length

export const show = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map((found) => `${found.severity} ${idsOf(found).join('+')} “${found.actual}”`).join('; ') || 'nothing'
