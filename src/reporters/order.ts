// The order in which machines show findings when they show only some: what is missing first, then by level and place.

import type { Diagnostic, Report, Severity } from '../types.js'

/** A finding with the path of its page; text without a path is called `-`. */
export interface Located {
  readonly path: string
  readonly diagnostic: Diagnostic
}

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** Path to print: `-` for text that has none. */
export const pathOf = ({ path }: Report): string => path ?? '-'

/** All findings, in the order of the pages. */
export const located = (reports: readonly Report[]): readonly Located[] =>
  reports.flatMap((report) => report.diagnostics.map((diagnostic) => ({ path: pathOf(report), diagnostic })))

/** Errors first; of one level, what a page lacks before what it says. The order within is kept. */
export const gravestFirst = (findings: readonly Located[]): readonly Located[] =>
  [...findings].sort((a, b) => rank(a.diagnostic) - rank(b.diagnostic))

const rank = ({ severity, basis }: Diagnostic): number => 2 * weight[severity] + (basis === 'omission' ? 0 : 1)
