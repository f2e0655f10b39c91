// What an editor offers at a finding: its fixes, and the page of its rule.

import type { Root } from 'mdast'
import { type CodeAction, CodeActionKind, Command, type Range, type TextEdit } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { fixesFor } from '../fixes.js'
import { parseMarkdown } from '../prose/parse.js'
import type { Diagnostic, Span } from '../types.js'
import { openRule } from './commands.js'
import { overlap, rangeOf, toLsp } from './translate.js'

/** Actions for the findings that touch the range. */
export function actionsAt(range: Range, document: TextDocument, diagnostics: readonly Diagnostic[]): CodeAction[] {
  const found = diagnostics.filter(({ place }) => overlap(range, rangeOf(place)))
  if (found.length === 0) return []
  const tree = parseMarkdown(document.getText())
  return found.flatMap((diagnostic) => actionsFor(diagnostic, document, tree))
}

function actionsFor(diagnostic: Diagnostic, document: TextDocument, tree: Root): CodeAction[] {
  const { uri } = document
  const quickFix = (title: string, edits: readonly { readonly span: Span; readonly text: string }[]): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toLsp(diagnostic, uri)],
    edit: { changes: { [uri]: edits.map((edit) => editOf(edit.span, edit.text, document)) } },
  })
  const { ruleId, url } = diagnostic
  return [
    ...fixesFor(diagnostic, tree, uri.endsWith('.mdx')).map(({ title, edits }) => quickFix(title, edits)),
    { title: `Open the page of ${ruleId}`, kind: CodeActionKind.Empty, command: Command.create('Open', openRule, url) },
  ]
}

const editOf = ({ start, end }: Span, newText: string, document: TextDocument): TextEdit => ({
  range: { start: document.positionAt(start), end: document.positionAt(end) },
  newText,
})
