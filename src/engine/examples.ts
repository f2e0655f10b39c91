// The configuration under which the examples of a rule say what they say.

import type { Config } from '../config/types.js'
import type { AnyRule } from '../rule.js'

/** The rule at its own level, with the class and the options that its examples need. */
export const exampleConfig = ({ id, severity, classes, examples }: AnyRule): Config => ({
  rules: { [id]: examples.options === undefined ? severity : [severity, examples.options] },
  ...(classes?.[0] && { class: classes[0] }),
})
