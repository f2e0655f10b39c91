// Makes a lexicon: phrase patterns and the exceptions that cancel a match which they overlap.

import type { Lexicon } from '../types.js'
import { parsePattern } from './pattern.js'

/**
 * @param patterns Phrases in the lexicon language (see `match/pattern.ts`), lower case.
 * @param except Phrases of the same language; a match that one of them overlaps is no match.
 * @throws {PatternError} When a phrase is not well formed; the message points at the place.
 */
export function lexicon(patterns: readonly string[], except: readonly string[] = []): Lexicon {
  for (const pattern of patterns) parsePattern(pattern)
  for (const pattern of except) parsePattern(pattern)
  return { patterns, except }
}
