// Comments, with the exact place of each where the source allows it.

import type { Comment, Span } from '../types.js'

const COMMENT = /<!--([\s\S]*?)-->/g

/** Comments in the value of an HTML node that stands at `span`. */
export function commentsIn(value: string, source: string, span: Span, next: Span | undefined): Comment[] {
  if (!value.includes('<!--')) return []
  const exact = span.end - span.start === value.length && source.startsWith(value, span.start)
  return Array.from(value.matchAll(COMMENT), (match) => ({
    value: match[1] ?? '',
    span: exact ? { start: span.start + match.index, end: span.start + match.index + match[0].length } : span,
    next,
  }))
}

/** Whether an HTML node holds comments and nothing else. */
export function isOnlyComments(value: string): boolean {
  return value.startsWith('<!--') && value.replace(COMMENT, '').trim() === ''
}
