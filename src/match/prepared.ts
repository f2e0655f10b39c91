// The automaton of the built-in phrases, made when the programs are built (`tsup.config.ts` fills it in). Undefined in the
// library, which compiles them when a linter is made, and in this source.

import type { Tables } from './tables.js'

export const tables: Tables | undefined = undefined as Tables | undefined
