// Offsets to lines and columns. Line ends are \n, \r\n and \r, as in CommonMark.

import type { Place, Point, Span } from '../types.js'

/**
 * @param source The whole text.
 * @returns Turns a span (0-based UTF-16 offsets, half-open) into 1-based points.
 */
export function createLocator(source: string): (span: Span) => Place {
  let starts: number[] | undefined
  const point = (offset: number): Point => {
    starts ??= lineStarts(source)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset }
  }
  return (span) => ({ start: point(span.start), end: point(span.end) })
}

function lineStarts(source: string): number[] {
  const starts = [0]
  const ends = /\r\n|\n|\r/g
  while (ends.exec(source)) starts.push(ends.lastIndex)
  return starts
}
