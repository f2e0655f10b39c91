// A plugin for ESLint with @eslint/markdown: the rule `claimlint/claims`, which reports the findings of a page.

import pkg from '../package.json' with { type: 'json' }
import type { Config } from './config/types.js'
import { createLinter, type Linter } from './index.js'
import type { Diagnostic } from './types.js'

interface Fixer {
  replaceTextRange(range: readonly [number, number], text: string): object
}

/** The part of ESLint's rule context that is used. Lines and columns of the Markdown language are 1-based. */
interface Context {
  readonly options: readonly unknown[]
  readonly sourceCode: { readonly text: string }
  report(problem: object): void
}

const linters = new WeakMap<object, Linter>()
const standard: Config = {}

const claims = {
  meta: {
    type: 'problem',
    docs: { description: pkg.description, url: 'https://github.com/claimlint/claimlint' },
    hasSuggestions: true,
    // The configuration is checked by claimlint itself, with a nearest valid value.
    schema: [{ type: 'object' }],
    messages: { finding: '{{reason}} ({{ruleId}})', replace: '{{title}}' },
  },
  create({ options, sourceCode, report }: Context) {
    const config = (options[0] ?? standard) as Config
    const linter = linters.get(config) ?? createLinter(config)
    linters.set(config, linter)
    return {
      'root:exit'() {
        for (const diagnostic of linter.lint(sourceCode.text).diagnostics) report(problemOf(diagnostic))
      },
    }
  },
} as const

function problemOf({ ruleId, reason, place, span, expected, suggestions }: Diagnostic): object {
  const literal = expected.map((text) => ({ title: `Replace with “${text}”`, edits: [{ span, text }] }))
  return {
    loc: {
      start: { line: place.start.line, column: place.start.column },
      end: { line: place.end.line, column: place.end.column },
    },
    messageId: 'finding',
    data: { reason, ruleId },
    suggest: [...literal, ...suggestions].map(({ title, edits }) => ({
      messageId: 'replace',
      data: { title },
      fix: (fixer: Fixer) => edits.map((edit) => fixer.replaceTextRange([edit.span.start, edit.span.end], edit.text)),
    })),
  }
}

const plugin = {
  meta: { name: 'claimlint', version: pkg.version },
  rules: { claims },
  configs: {} as { recommended: readonly object[] },
}

plugin.configs.recommended = [
  { name: 'claimlint/recommended', plugins: { claimlint: plugin }, rules: { 'claimlint/claims': 'error' } },
]

export default plugin
