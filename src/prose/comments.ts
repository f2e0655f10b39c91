// Comments, with the exact place of each where the source allows it.

import type { Comment, Span } from '../types.js'

/** Comments in the value of an HTML node that stands at `span`. */
export function commentsIn(value: string, source: string, span: Span, next: Span | undefined): Comment[] {
  const ranges = commentRanges(value)
  if (ranges.length === 0) return []
  const exact = span.end - span.start === value.length && source.startsWith(value, span.start)
  return ranges.map(({ start, end }) => ({
    value: value.slice(start + 4, end - 3),
    span: exact ? { start: span.start + start, end: span.start + end } : span,
    next,
  }))
}

/** Whether an HTML node holds comments and nothing else. */
export function isOnlyComments(value: string): boolean {
  let at = 0
  for (const { start, end } of commentRanges(value)) {
    if (value.slice(at, start).trim() !== '') return false
    at = end
  }
  return at > 0 && value.slice(at).trim() === ''
}

/** The HTML with blanks in the place of its comments. */
export function blankComments(html: string): string {
  let shown = ''
  let at = 0
  for (const { start, end } of commentRanges(html)) {
    shown += html.slice(at, start) + ' '.repeat(end - start)
    at = end
  }
  return shown + html.slice(at)
}

function commentRanges(value: string): Span[] {
  const ranges: Span[] = []
  for (let start = value.indexOf('<!--'); start !== -1; ) {
    const close = value.indexOf('-->', start + 4)
    if (close === -1) break
    ranges.push({ start, end: close + 3 })
    start = value.indexOf('<!--', close + 3)
  }
  return ranges
}
