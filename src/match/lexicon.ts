// Makes a lexicon: phrase patterns and the exceptions that cancel a match which they overlap.

import type { Lexicon } from '../types.js'

/**
 * Phrases are checked when a linter that knows them is made: `createLinter` throws a `PatternError` for one that is not
 * well formed.
 *
 * @param patterns Phrases in the lexicon language (see `match/pattern.ts`), lower case.
 * @param except Phrases of the same language; a match that one of them overlaps is no match.
 */
export const lexicon = (patterns: readonly string[], except: readonly string[] = []): Lexicon => ({ patterns, except })
