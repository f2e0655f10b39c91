// Named sets of rules and levels.

import type { Preset } from '../src/config/types.js'
import { rules } from './index.js'

const levels = (chosen: typeof rules): Preset => Object.fromEntries(chosen.map(({ id, severity }) => [id, severity]))

const stable = rules.filter(({ stage = 'stable' }) => stage === 'stable')

export const presets: Readonly<Record<string, Preset>> = {
  /** Stable rules at their own level. */
  recommended: levels(stable),
  /** Stable rules; a warning is an error. */
  strict: Object.fromEntries(stable.map(({ id, severity }) => [id, severity === 'info' ? 'warning' : 'error'])),
  /** Every rule, the experimental ones too. */
  all: levels(rules),
}
