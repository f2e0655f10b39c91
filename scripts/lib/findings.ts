// What scores and tests ask of findings.

import type { Diagnostic, Span } from '../../src/types.js'

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The rule that reports and the rules that found the same claim. */
export const idsOf = ({ ruleId, alsoMatches }: Diagnostic): readonly string[] => [ruleId, ...alsoMatches]

/** One line of text for a list. */
export const oneLine = (text: string, limit = 140): string => text.replace(/\s+/g, ' ').slice(0, limit)
