// Findings in the terms of the language server protocol. Its positions are 0-based lines and UTF-16 code units.

import {
  DiagnosticSeverity,
  type Hover,
  type Diagnostic as LspDiagnostic,
  MarkupKind,
  type Position,
  type Range,
} from 'vscode-languageserver'
import type { Diagnostic, Place, Point, Severity } from '../types.js'

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

const positionOf = ({ line, column }: Point): Position => ({ line: line - 1, character: column - 1 })

export const rangeOf = ({ start, end }: Place): Range => ({ start: positionOf(start), end: positionOf(end) })

/** A diagnostic for an editor. `data` is the fingerprint, by which a fix is found again. */
export function toLsp(diagnostic: Diagnostic, uri: string): LspDiagnostic {
  const { place, severity, ruleId, url, reason, related, fingerprint } = diagnostic
  return {
    range: rangeOf(place),
    severity: severities[severity],
    code: ruleId,
    codeDescription: { href: url },
    source: 'claimlint',
    message: reason,
    data: fingerprint,
    ...(related.length > 0 && {
      relatedInformation: related.map((other) => ({
        location: { uri, range: rangeOf(other.place) },
        message: other.note,
      })),
    }),
  }
}

const covers = (range: Range, { line, character }: Position): boolean => {
  const { start, end } = range
  const after = line > start.line || (line === start.line && character >= start.character)
  return after && (line < end.line || (line === end.line && character <= end.character))
}

export const overlap = (a: Range, b: Range): boolean => covers(a, b.start) || covers(b, a.start)

/** The notes of the findings at a position. */
export function hoverAt(position: Position, diagnostics: readonly Diagnostic[]): Hover | undefined {
  const found = diagnostics.filter(({ place }) => covers(rangeOf(place), position))
  const [first] = found
  if (!first) return undefined
  const value = found.map(noteOf).join('\n\n---\n\n')
  return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(first.place) }
}

function noteOf({ ruleId, url, reason, note, severityReason }: Diagnostic): string {
  const lines = note.split('\n').map((line) => plain(line).replace(/^([^:]+):/, '**$1:**'))
  return [`[${ruleId}](${url}) (${plain(severityReason)})`, plain(reason), ...lines].join('\n\n')
}

/** Text that Markdown shows as it is. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>|~#]/g, '\\$&')
