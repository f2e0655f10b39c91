// Named sets of rules and levels, and what they say about the pages.

import { jurisdictions, productClasses } from '../src/classes.js'
import type { Preset, PresetConfig, RuleLevels } from '../src/config/types.js'
import type { Jurisdiction, ProductClass } from '../src/types.js'
import { rules } from './index.js'

const levels = (chosen: typeof rules): RuleLevels =>
  Object.fromEntries(chosen.map(({ id, severity }) => [id, severity]))

const stable = rules.filter(({ stage = 'stable' }) => stage === 'stable')

/** The stable rules for a jurisdiction: each rule knows what is asked where. */
const inJurisdiction = (jurisdiction: Jurisdiction): PresetConfig => ({ jurisdiction, rules: levels(stable) })

/** The stable rules that speak on pages of a class, and the optional ones that are for it. */
const ofClass = (own: ProductClass): PresetConfig => ({
  product: { class: own },
  rules: levels(
    rules.filter(({ classes, stage = 'stable' }) =>
      classes ? classes.includes(own) && stage !== 'experimental' : stage === 'stable',
    ),
  ),
})

export const presets: Readonly<Record<string, Preset>> = {
  /** Stable rules at their own level. */
  recommended: levels(stable),
  /** Stable rules; a warning is an error. */
  strict: Object.fromEntries(stable.map(({ id, severity }) => [id, severity === 'info' ? 'warning' : 'error'])),
  /** Every rule, the experimental ones too. */
  all: levels(rules),
  ...Object.fromEntries(jurisdictions.map((name) => [name, inJurisdiction(name)])),
  ...Object.fromEntries(productClasses.map((name) => [name, ofClass(name)])),
}
