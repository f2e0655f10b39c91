// One linter for every rule by itself: the rule's id stands as the path that switches it on.

import { rules } from '../../rules/index.js'
import { exampleConfig } from '../../src/engine/examples.js'
import { createLinter } from '../../src/index.js'
import type { AnyRule } from '../../src/rule.js'
import type { Diagnostic } from '../../src/types.js'

const linter = createLinter({
  extends: [],
  overrides: rules.map((rule) => ({ files: rule.id, ...exampleConfig(rule) })),
})

/** Findings of one built-in rule, as a user with this rule alone would see them. */
export const lintAlone = ({ id }: AnyRule, text: string): readonly Diagnostic[] =>
  linter.lint(text, { path: id }).diagnostics
