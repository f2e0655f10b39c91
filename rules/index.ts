// The registry: every built-in rule, in the order of its id.

import type { AnyRule } from '../src/rule.js'
import permanenceClaim from './permanence-claim/rule.js'

export const rules: readonly AnyRule[] = [permanenceClaim]
