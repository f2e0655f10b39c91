// SARIF 2.1.0 (OASIS standard, rtm.5 schema), for code hosts and dashboards.

import type { AnyRule } from '../rule.js'
import type { Diagnostic, Report, Severity, Span, Suppressed } from '../types.js'
import { gravestFirst, type Located, located, pathOf } from './order.js'

export interface SarifOptions {
  /** Version of claimlint. */
  readonly version: string
  /** Metadata of the rules; a finding of another rule is described by itself. */
  readonly rules?: readonly AnyRule[]
  /** Also write what comments suppress, marked as such. Off, because code hosts show it as open. */
  readonly suppressed?: boolean
}

/** Results that code hosts take. */
const limit = 5000
const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }
const home = 'https://github.com/claimlint/claimlint'

type Entry = Located & { readonly suppression?: Suppressed }

/** @returns A log with one run. Regions have lines, columns and offsets in UTF-16 code units. */
export function sarif(reports: readonly Report[], options: SarifOptions): string {
  const found: readonly Entry[] = gravestFirst(located(reports))
  const entries = [...found, ...(options.suppressed ? suppressedIn(reports) : [])]
  const kept = entries.slice(0, limit)
  const ids = [...new Set(kept.map(({ diagnostic }) => diagnostic.ruleId))].sort()
  const run = {
    tool: {
      driver: {
        name: 'claimlint',
        version: options.version,
        informationUri: home,
        rules: ids.map((id) => descriptor(id, kept, options.rules ?? [])),
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: true,
        ...(entries.length > limit && { toolExecutionNotifications: [left(entries.length)] }),
      },
    ],
    artifacts: reports.map((report) => ({ location: { uri: uriOf(pathOf(report)) } })),
    results: kept.map((entry) => result(entry, ids)),
  }
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return `${JSON.stringify(log, null, 2)}\n`
}

const suppressedIn = (reports: readonly Report[]): readonly Entry[] =>
  reports.flatMap((report) =>
    report.suppressed.map((suppression) => ({ path: pathOf(report), diagnostic: suppression.diagnostic, suppression })),
  )

const left = (all: number) => ({
  level: 'warning',
  message: { text: `${all - limit} of ${all} findings are left out; errors come first` },
})

function descriptor(id: string, entries: readonly Entry[], rules: readonly AnyRule[]) {
  const rule = rules.find((known) => known.id === id)
  const helpUri = entries.find(({ diagnostic }) => diagnostic.ruleId === id)?.diagnostic.url
  const base = { id, ...(helpUri && { helpUri }) }
  if (!rule) return base
  const help = [`Why: ${rule.why}`, `To keep it: ${rule.keep}`, `Shape: ${rule.shape}`]
  return {
    ...base,
    shortDescription: { text: rule.title },
    help: { text: help.join('\n'), markdown: help.map((line) => line.replace(/^([^:]+):/, '**$1**:')).join('\n\n') },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { tags: [rule.group, rule.basis], precision: rule.basis === 'judgement' ? 'medium' : 'high' },
  }
}

function result({ path, diagnostic, suppression }: Entry, ids: readonly string[]) {
  const { ruleId, severity, reason, note, related, fingerprint, action, basis, alsoMatches, severityReason } =
    diagnostic
  const fixes = fixesOf(diagnostic, path)
  return {
    ruleId,
    ruleIndex: ids.indexOf(ruleId),
    level: levels[severity],
    message: { text: `${reason}\n\n${note}` },
    locations: [location(path, diagnostic)],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({ id, ...location(path, other), message: { text: other.note } })),
    }),
    partialFingerprints: { 'claimlint/v1': fingerprint },
    ...(fixes.length > 0 && { fixes }),
    ...(suppression && {
      suppressions: [{ kind: 'inSource', ...(suppression.reason && { justification: suppression.reason }) }],
    }),
    properties: { action, basis, alsoMatches, severityReason },
  }
}

function location(path: string, { place, span }: Pick<Diagnostic, 'place' | 'span'>) {
  const { start, end } = place
  const lines = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
  const region = { ...lines, ...charsOf(span) }
  return { physicalLocation: { artifactLocation: { uri: uriOf(path) }, region } }
}

const charsOf = ({ start, end }: Span) => ({ charOffset: start, charLength: end - start })

/** Edits that a suggestion makes, and literal replacements of the whole span. */
function fixesOf({ span, expected, suggestions }: Diagnostic, path: string) {
  const replacements = expected.map((text) => ({ title: `Replace with “${text}”`, edits: [{ span, text }] }))
  return [...replacements, ...suggestions].map(({ title, edits }) => ({
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation: { uri: uriOf(path) },
        replacements: edits.map((edit) => ({
          deletedRegion: charsOf(edit.span),
          insertedContent: { text: edit.text },
        })),
      },
    ],
  }))
}

/** A relative reference: separators of Windows and characters with a meaning in addresses are rewritten. */
const uriOf = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/^([A-Za-z])%3A\//, 'file:///$1:/')
