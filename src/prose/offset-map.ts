// Leads offsets of block text back to the source, and collects that text piece by piece.

import type { OffsetMap, Span } from '../types.js'

/**
 * One stretch of block text and the source that it came from. `same`: character by character. `unit`: all of the text
 * stands for all of the source (a character reference, a line end). `opaque`: as `unit`, but only because the two
 * could not be aligned.
 */
export interface Segment {
  readonly kind: 'same' | 'unit' | 'opaque'
  readonly text: number
  readonly start: number
  end: number
}

export class SegmentMap implements OffsetMap {
  readonly #segments: readonly Segment[]
  readonly #length: number
  readonly #origin: number

  /** `length`: of the text. `origin`: source offset to give for a block without text. */
  constructor(segments: readonly Segment[], length: number, origin: number) {
    this.#segments = segments
    this.#length = length
    this.#origin = origin
  }

  toSource(start: number, end: number): Span {
    if (end <= start) {
      const at = start < this.#length ? this.#startOf(start) : this.#endOf(this.#length - 1)
      return { start: at, end: at }
    }
    return { start: this.#startOf(start), end: this.#endOf(end - 1) }
  }

  pieces(start: number, end: number): Span[] {
    const pieces: Span[] = []
    let at = start
    for (let index = this.#find(start); index < this.#segments.length && at < end; index++) {
      const stop = Math.min(end, this.#segments[index + 1]?.text ?? this.#length)
      if (stop <= at) continue
      const piece = this.toSource(at, stop)
      const last = pieces.at(-1)
      if (last && last.end >= piece.start) pieces[pieces.length - 1] = { start: last.start, end: piece.end }
      else pieces.push(piece)
      at = stop
    }
    return pieces
  }

  isExact(start: number, end: number): boolean {
    for (let index = this.#find(start); index < this.#segments.length; index++) {
      const segment = this.#segments[index]
      if (!segment || segment.text >= Math.max(end, start + 1)) return true
      if (segment.kind === 'opaque') return false
    }
    return true
  }

  #startOf(offset: number): number {
    const segment = this.#segments[this.#find(offset)]
    if (!segment) return this.#origin
    return segment.kind === 'same' ? segment.start + Math.max(0, offset - segment.text) : segment.start
  }

  #endOf(offset: number): number {
    const segment = this.#segments[this.#find(offset)]
    if (!segment) return this.#origin
    return segment.kind === 'same' ? Math.min(segment.end, segment.start + offset - segment.text + 1) : segment.end
  }

  /** Index of the last segment that starts at or before `offset`. */
  #find(offset: number): number {
    let low = 0
    let high = this.#segments.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#segments[middle]?.text ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}

/** Block text in the making, with the segments that lead back. */
export class TextBuilder {
  text = ''
  readonly segments: Segment[] = []

  /** Adds `source` from `start` to `end` as it stands. */
  same(source: string, start: number, end: number): void {
    if (end <= start) return
    this.segments.push({ kind: 'same', text: this.text.length, start, end })
    this.text += start === 0 && end === source.length ? source : source.slice(start, end)
  }

  /** Adds text that stands for the whole of a source range. */
  whole(kind: 'unit' | 'opaque', text: string, span: Span): void {
    if (text === '') return
    this.segments.push({ kind, text: this.text.length, start: span.start, end: span.end })
    this.text += text
  }

  /** State to return to with `undo`. */
  mark(): { readonly length: number; readonly segments: number } {
    return { length: this.text.length, segments: this.segments.length }
  }

  undo(to: { readonly length: number; readonly segments: number }): void {
    this.text = this.text.slice(0, to.length)
    this.segments.length = to.segments
  }
}
