// Literal changes that a finding offers.

import type { Diagnostic, Span } from '../../src/types.js'

export interface Fix {
  readonly title: string
  readonly edits: readonly { readonly span: Span; readonly text: string }[]
}

export const fixesOf = ({ span, expected, suggestions }: Diagnostic): readonly Fix[] => [
  ...expected.map((text) => ({ title: `Replace with “${text}”`, edits: [{ span, text }] })),
  ...suggestions,
]
