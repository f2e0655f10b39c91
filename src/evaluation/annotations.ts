// Annotations: what a person says that a linter is to find on a page, and what it is to leave alone.

import type { Severity, Span } from '../types.js'

/** One line of an annotation file. */
export interface Annotation {
  /** Name of the page. */
  readonly doc: string
  /** Id of the rule that the annotator had in mind. */
  readonly rule: string
  /** Exact text of the source; null for a finding about the whole page. */
  readonly quote: string | null
  /** Which one of equal texts, from 1. Default: 1. */
  readonly occurrence?: number
  /** `none` makes it a guard: text that the rule is to leave alone. */
  readonly severity: Severity | 'none'
  readonly why?: string
  /** How sure the annotator is, 0 to 1. Default: 1. */
  readonly confidence?: number
}

const fields: Readonly<Record<keyof Annotation, readonly [accepts: (value: unknown) => boolean, expected: string]>> = {
  doc: [isText, 'the name of a page'],
  rule: [isText, 'the id of a rule'],
  quote: [(value) => value === null || isText(value), 'exact text of the page, or null for the whole page'],
  severity: [(value) => ['error', 'warning', 'info', 'none'].includes(String(value)), 'error, warning, info or none'],
  occurrence: [(value) => value === undefined || (Number.isInteger(value) && Number(value) > 0), 'a number from 1'],
  confidence: [
    (value) => value === undefined || (typeof value === 'number' && value >= 0 && value <= 1),
    'a number from 0 to 1',
  ],
  why: [(value) => value === undefined || typeof value === 'string', 'text'],
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

/**
 * Reads annotations written as JSON Lines: one JSON object a line, empty lines are skipped.
 *
 * @throws {SyntaxError} Naming the line, the field and what was expected there.
 */
export function readAnnotations(text: string): readonly Annotation[] {
  return text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, index + 1)]))
}

function readLine(line: string, number: number): Annotation {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new SyntaxError(`Line ${number} of the annotations is not JSON: ${String(error)}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SyntaxError(`Line ${number} of the annotations is not an object in braces`)
  const own = value as Record<string, unknown>
  for (const [field, [accepts, expected]] of Object.entries(fields)) {
    if (accepts(own[field])) continue
    const found = field in own ? JSON.stringify(own[field]) : 'nothing'
    throw new SyntaxError(`Line ${number} of the annotations: expected \`${field}\` to be ${expected}, found ${found}`)
  }
  return value as Annotation
}

/**
 * Where an annotation stands in the source of its page; undefined when it is about the whole page.
 *
 * @throws {RangeError} When the page does not have the quote that often.
 */
export function spanOf({ doc, rule, quote, occurrence = 1 }: Annotation, source: string): Span | undefined {
  if (quote === null) return undefined
  let start = -1
  for (let count = 1; count <= occurrence; count += 1) {
    start = source.indexOf(quote, start + 1)
    if (start < 0) throw new RangeError(`${doc} has no occurrence ${count} of “${quote}”, quoted for ${rule}`)
  }
  return { start, end: start + quote.length }
}
