// What an editor offers at a finding: literal replacements, a comment that suppresses it, a disclosure to fill in, the
// page of its rule.

import type { Root } from 'mdast'
import { type CodeAction, CodeActionKind, Command, type Range, type TextEdit } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
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
  const { ruleId, span, expected, suggestions, url } = diagnostic
  const block = blockAt(span.start, tree)
  return [
    ...expected.map((text) => quickFix(`Replace with “${text}”`, [{ span, text }])),
    ...suggestions.map(({ title, edits }) => quickFix(title, edits)),
    ...skeletonOf(diagnostic, block).map((text) =>
      quickFix('Insert a disclosure to fill in', [{ span: { start: block.end, end: block.end }, text }]),
    ),
    quickFix(`Ignore ${ruleId} here, with a reason to fill in`, [
      { span: { start: block.start, end: block.start }, text: commentFor(ruleId, uri) },
    ]),
    { title: `Open the page of ${ruleId}`, kind: CodeActionKind.Empty, command: Command.create('Open', openRule, url) },
  ]
}

const editOf = ({ start, end }: Span, newText: string, document: TextDocument): TextEdit => ({
  range: { start: document.positionAt(start), end: document.positionAt(end) },
  newText,
})

/** The top-level block that holds the offset; the end of the page when none does. */
function blockAt(offset: number, { children, position }: Root): Span {
  const found = children.find(
    (node) => node.type !== 'yaml' && (node.position?.end.offset ?? 0) > offset && node.position !== undefined,
  )
  const last = position?.end.offset ?? 0
  return { start: found?.position?.start.offset ?? last, end: found?.position?.end.offset ?? last }
}

/** Left without a reason on purpose: claimlint asks for it until somebody writes one. */
const commentFor = (ruleId: string, uri: string): string => {
  const text = `claimlint ignore ${ruleId} -- `
  return uri.endsWith('.mdx') ? `{/* ${text}*/}\n\n` : `<!-- ${text}-->\n\n`
}

/** The shape of the disclosure that the page lacks, with its blanks. */
function skeletonOf({ basis, action, note }: Diagnostic, { end }: Span): readonly string[] {
  const shape = /^Shape: [“"]?(.*?)[”"]?$/m.exec(note)?.[1]
  return basis === 'omission' && action === 'disclose' && shape && end > 0 ? [`\n\n${shape}`] : []
}
