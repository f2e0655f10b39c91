// The report as JSON: one array, one entry per page. What stands here is the contract for other programs.

import type { Report } from '../types.js'

/**
 * @returns `[{path, assumed, diagnostics, suppressed, skipped, uses, summary}, …]`; `path` is null for text without one.
 *   With `letPass` when it was asked for.
 */
export function json(reports: readonly Report[]): string {
  return `[${reports.map(jsonEntry).join(',\n')}]\n`
}

/** One entry of the array. */
export function jsonEntry({ path, assumed, diagnostics, suppressed, skipped, uses, summary, letPass }: Report): string {
  const entry = { path: path ?? null, assumed, diagnostics, suppressed, skipped, uses, summary, letPass }
  return JSON.stringify(entry, null, 2)
}
