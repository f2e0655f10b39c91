// The report for a person at a terminal: what was assumed, the findings by sentence, the duties of the page, a summary.
// "Nothing found" is never worded as compliance.

import picocolors from 'picocolors'
import { frame, printable } from '../frame.js'
import type { Diagnostic, Duty, Report, Severity } from '../types.js'
import { hang, wrap } from '../wrap.js'
import { addTotals, count, noTotals, notRead, readAs, silent, type Totals } from './words.js'

type Colors = ReturnType<typeof picocolors.createColors>

export interface PrettyOptions {
  /** ANSI colours. Default: false. */
  readonly color?: boolean
  /** Columns of the terminal. Default: 80. */
  readonly width?: number
  /** Show info findings. Default: false. */
  readonly info?: boolean
  /** Show errors only. Default: false. */
  readonly quiet?: boolean
  /** Text of a page, for code frames; without it the words of a finding stand alone. */
  readonly sourceOf?: (report: Report) => string | undefined
}

interface Style {
  readonly colors: Colors
  readonly width: number
  readonly shown: readonly Severity[]
  readonly paint: Readonly<Record<Severity, (text: string) => string>>
}

const icons: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: '●' }

/** One text for all pages, with the totals when there are several. */
export function pretty(reports: readonly Report[], options: PrettyOptions = {}): string {
  const pages = reports.map((report) => prettyPage(report, options))
  return [...pages, prettyTotals(reports.reduce(addTotals, noTotals), options)].filter(Boolean).join('\n')
}

/** One page, with a line end. */
export function prettyPage(report: Report, options: PrettyOptions = {}): string {
  const style = styleOf(options)
  const { colors, width } = style
  const source = options.sourceOf?.(report)
  const found = report.diagnostics.filter(({ severity }) => style.shown.includes(severity))
  const notes = new Map<string, string>()
  const lines = [
    colors.bold(colors.underline(printable(report.path ?? 'text'))),
    ...wrap(`Read as: ${readAs(report.assumed)}`, width).map(colors.dim),
    '',
    ...bySentence(found, source).flatMap((group) => [...card(group, source, notes, style), '']),
    ...duties(report.summary.duties, style),
    ...letPass(report.letPass, style),
    ...(report.summary.silentRules.length > 0 ? wrap(silent(report.summary), width).map(colors.dim) : []),
    ...wrap(summary(report, style), width).map(toneOf(report, colors)),
  ]
  return `${lines.join('\n')}\n`
}

/** The last line of several pages; empty for one page or none. */
export function prettyTotals(totals: Totals, options: PrettyOptions = {}): string {
  if (totals.pages < 2) return ''
  const { colors } = styleOf(options)
  const counts = [count(totals.errors, 'error'), count(totals.warnings, 'warning'), `${totals.infos} info`]
  if (totals.suppressed > 0) counts.push(`${totals.suppressed} suppressed`)
  const unchecked = totals.unchecked > 0 ? `; ${totals.unchecked} not fully checked` : ''
  return `${colors.bold(`${totals.pages} pages: ${counts.join(', ')}${unchecked}`)}\n`
}

function styleOf({ color = false, width = 80, info = false, quiet = false }: PrettyOptions): Style {
  const colors = picocolors.createColors(color)
  return {
    colors,
    width: Math.min(Math.max(width, 40), 110),
    shown: quiet ? ['error'] : info ? ['error', 'warning', 'info'] : ['error', 'warning'],
    paint: { error: colors.red, warning: colors.yellow, info: colors.blue },
  }
}

/** Neighbours with no sentence end between them stand in one card. */
function bySentence(found: readonly Diagnostic[], source: string | undefined): Diagnostic[][] {
  const groups: Diagnostic[][] = []
  let end = 0
  for (const diagnostic of found) {
    const { start } = diagnostic.span
    const gap = start < end ? '' : source?.slice(end, Math.min(start, end + 300))
    const group = groups.at(-1)
    const joins =
      group !== undefined && gap !== undefined && gap.length < 300 && !/[.!?]["”’')\]*_]*\s|\n\s*\n|\|/.test(gap)
    if (joins) group.push(diagnostic)
    else groups.push([diagnostic])
    end = joins ? Math.max(end, diagnostic.span.end) : diagnostic.span.end
  }
  return groups
}

function card(
  group: readonly Diagnostic[],
  source: string | undefined,
  notes: Map<string, string>,
  style: Style,
): string[] {
  const { colors, width, paint } = style
  const marks = group.map(({ place, severity }) => ({ place, paint: paint[severity] }))
  const code = source === undefined ? [] : frame(source, marks, { width: width - 1, rows: 6, dim: colors.dim })
  return [...code.map((line) => ` ${line}`), ...group.flatMap((diagnostic) => finding(diagnostic, notes, style))]
}

function finding(diagnostic: Diagnostic, notes: Map<string, string>, style: Style): string[] {
  const { colors, width, paint } = style
  const { severity, severityReason, ruleId, place, reason, note, alsoMatches, related } = diagnostic
  const at = `${place.start.line}:${place.start.column}`
  const how = severityReason === severity ? '' : colors.dim(`  (${severityReason})`)
  const text = (line: string, indent: number) => wrap(line, width, indent)
  const seen = notes.get(note)
  notes.set(note, seen ?? at)
  return [
    ` ${paint[severity](`${icons[severity]} ${severity}`)}  ${colors.bold(ruleId)}  ${colors.dim(at)}${how}`,
    ...text(printable(reason), 3),
    ...(seen ? [`     See the note at ${seen}.`] : note.split('\n').flatMap((line) => labelled(line, width))).map(
      colors.dim,
    ),
    ...elsewhere(related).flatMap((line) => text(line, 5).map(colors.dim)),
    ...(alsoMatches.length > 0 ? text(`Also matches: ${alsoMatches.join(', ')}`, 5).map(colors.dim) : []),
  ]
}

/** One line per note, with the places that it holds for. */
function elsewhere(related: Diagnostic['related']): string[] {
  const places = new Map<string, string[]>()
  for (const { note, place } of related) {
    places.set(note, [...(places.get(note) ?? []), `${place.start.line}:${place.start.column}`])
  }
  return [...places].map(([note, all]) => {
    const more = all.length > 6 ? ` and ${all.length - 6} more` : ''
    return `${all.slice(0, 6).join(', ')}${more}: ${printable(note)}`
  })
}

/** `Why: …` with the label in a column of its own. */
function labelled(line: string, width: number): string[] {
  const [, label = '', rest = line] = /^([A-Z][\w ]{0,11}): (.*)$/.exec(line) ?? []
  return hang(`     ${label}`, printable(rest), width, 17)
}

/** Duties that do not apply are left out, and those that cannot be known share a line: a reader looks for what to do. */
function duties(list: readonly Duty[], { colors, width }: Style): string[] {
  const lines = list.flatMap(({ label, state, place }) => {
    if (state === 'met')
      return `  ${colors.green('✔')} ${label}${place ? colors.dim(`  line ${place.start.line}`) : ''}`
    return state === 'missing' ? `  ${colors.red('✖')} ${label}` : []
  })
  const unknown = list.filter(({ state }) => state === 'unknown').map(({ label }) => label)
  if (unknown.length > 0) lines.push(...wrap(`  ? not known: ${unknown.join('; ')}`, width, 4).map(colors.dim))
  return lines.length === 0 ? [] : [colors.bold('Duties of this page'), ...lines, '']
}

function letPass(list: Report['letPass'], { colors, width }: Style): string[] {
  if (!list) return []
  if (list.length === 0) return ['Nothing was seen and let pass', '']
  const lines = list.flatMap(({ ruleId, place, actual, reason }) => {
    const at = `${place.start.line}:${place.start.column}`
    return wrap(`${at}  ${ruleId}  “${printable(cut(actual))}”: ${reason}`, width, 2).map(colors.dim)
  })
  return [colors.bold('Seen and let pass'), ...lines, '']
}

const cut = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)

function summary({ summary, skipped }: Report, { shown }: Style): string {
  const { status, errors, warnings, infos, suppressed } = summary
  const amounts: readonly [Severity, number, string][] = [
    ['error', errors, count(errors, 'error')],
    ['warning', warnings, count(warnings, 'warning')],
    ['info', infos, `${infos} info`],
  ]
  const counts = amounts
    .filter(([, amount]) => amount > 0)
    .map(([level, , text]) => (shown.includes(level) ? text : `${text} hidden`))
  if (suppressed > 0) counts.push(`${suppressed} suppressed`)
  const nothing = infos > 0 ? 'nothing above info found' : 'nothing found'
  const head = errors + warnings === 0 ? [`${nothing} in what was read; this is not a statement of compliance`] : []
  const text = [...head, counts.join(', '), notRead(skipped)].filter(Boolean).join('; ')
  return status === 'not fully checked' ? `${status}: ${text}` : text
}

const toneOf = ({ summary: { errors, warnings } }: Report, { red, yellow }: Colors) =>
  errors > 0 ? red : warnings > 0 ? yellow : (text: string) => text
