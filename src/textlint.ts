// A rule for textlint: one message per finding, at its exact range. Knows no Markdown of textlint, only the text.

import type { Config } from './config/types.js'
import { createLinter, type Linter } from './index.js'

/** The part of textlint's rule context that is used; see https://textlint.org/docs/rule.html. */
interface Context {
  readonly Syntax: { readonly DocumentExit: string }
  readonly RuleError: new (message: string, details: { readonly padding: unknown }) => object
  readonly locator: { range(range: readonly [start: number, end: number]): unknown }
  getSource(): string
  report(node: object, error: object): void
}

const linters = new WeakMap<object, Linter>()
const standard: Config = {}

/**
 * @param options The configuration of claimlint; `true` in textlint's own configuration is the default one.
 * @throws {ConfigError} When the options cannot be used.
 */
export default function claimlint(
  { Syntax, RuleError, locator, getSource, report }: Context,
  options: Config | boolean = true,
): Readonly<Record<string, (node: object) => void>> {
  const config = typeof options === 'object' ? options : standard
  const linter = linters.get(config) ?? createLinter(config)
  linters.set(config, linter)
  return {
    [Syntax.DocumentExit](node) {
      for (const { ruleId, reason, span } of linter.lint(getSource()).diagnostics)
        report(node, new RuleError(`${reason} (${ruleId})`, { padding: locator.range([span.start, span.end]) }))
    },
  }
}
