// Aligns the value of a text node with the source that it was parsed from. mdast gives positions for whole nodes
// only, and a value has lost its escapes, character references and the prefixes of block quotes and lists.

import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'
import type { Span } from '../types.js'
import type { TextBuilder } from './offset-map.js'

export interface AlignOptions {
  /** Number of block quotes around the node: as many `>` may open a continued line. */
  readonly quoteDepth: number
  /** Whether a backslash escapes punctuation; not so in MDX attributes. */
  readonly escapes?: boolean
  /** Whether inline markup that the value lacks may be passed over, as in the alt text of an image. */
  readonly markup?: boolean
}

interface Unit {
  readonly text: string
  /** Length in the value, and end in the source. */
  readonly length: number
  readonly end: number
}

const TAB = 9
const LF = 10
const CR = 13
const SPACE = 32
const AMPERSAND = 38
const BACKSLASH = 92

/**
 * Adds `value` to `out`, read from `span` of `source`. Returns the source offset after the last character of the
 * value, or -1 when the two do not fit; `out` then holds a part that the caller has to undo.
 */
export function align(value: string, source: string, span: Span, out: TextBuilder, options: AlignOptions): number {
  let at = span.start
  let run = at
  for (let index = 0; index < value.length; ) {
    const code = at < span.end ? source.charCodeAt(at) : -1
    const unit = isPlain(code) ? undefined : readUnit(value, index, source, at, span.end, options)
    if (unit) {
      out.same(source, run, at)
      out.whole('unit', unit.text, { start: at, end: unit.end })
      index += unit.length
      at = run = unit.end
    } else if (code === value.charCodeAt(index)) {
      index++
      at++
    } else if (isPassable(value, index, source, at, span.end, options)) {
      out.same(source, run, at)
      run = ++at
    } else {
      return -1
    }
  }
  out.same(source, run, at)
  return at
}

/** Adds the value of a whole node: exactly where the two fit, else as one opaque piece. */
export function alignNode(value: string, source: string, span: Span, out: TextBuilder, options: AlignOptions): void {
  const length = span.end - span.start
  if (length === value.length && source.startsWith(value, span.start) && !value.includes('\r')) {
    out.same(source, span.start, span.end)
    return
  }
  const before = out.mark()
  const end = align(value, source, span, out, options)
  if (end !== -1 && isBlank(source, end, span.end)) return
  out.undo(before)
  out.whole('opaque', value.replace(/\r\n?/g, '\n'), span)
}

/** End of the blanks and block quote markers that open a continued line. */
export function linePrefixEnd(source: string, from: number, quoteDepth: number): number {
  let at = from
  let markers = quoteDepth
  for (;;) {
    const code = source.charCodeAt(at)
    if (code === 62 && markers > 0) markers--
    else if (code !== SPACE && code !== TAB) return at
    at++
  }
}

/** Letters, digits and other characters that are always themselves. */
function isPlain(code: number): boolean {
  return code > AMPERSAND && code !== BACKSLASH
}

function readUnit(
  value: string,
  index: number,
  source: string,
  at: number,
  end: number,
  options: AlignOptions,
): Unit | undefined {
  const code = at < end ? source.charCodeAt(at) : -1
  if (code === BACKSLASH && options.escapes !== false) return readEscape(value, index, source, at, end)
  if (code === AMPERSAND) return readReference(value, index, source, at, end)
  if (code === SPACE || code === TAB || code === LF || code === CR) {
    return readLineEnd(value, index, source, at, end, options.quoteDepth)
  }
  if (code === 0 && value.charCodeAt(index) === 0xfffd) return { text: '\uFFFD', length: 1, end: at + 1 }
  return undefined
}

function readEscape(value: string, index: number, source: string, at: number, end: number): Unit | undefined {
  const code = at + 1 < end ? source.charCodeAt(at + 1) : -1
  const escapable = (code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97)
  if (!(escapable || (code > 122 && code < 127)) || value.charCodeAt(index) !== code) return undefined
  return { text: String.fromCharCode(code), length: 1, end: at + 2 }
}

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([\da-zA-Z]{1,31}));/y

function readReference(value: string, index: number, source: string, at: number, end: number): Unit | undefined {
  REFERENCE.lastIndex = at
  const match = REFERENCE.exec(source)
  if (!match || at + match[0].length > end) return undefined
  const [whole, decimal, hex, name] = match
  const decoded = decimal
    ? decodeNumericCharacterReference(decimal, 10)
    : hex
      ? decodeNumericCharacterReference(hex, 16)
      : decodeNamedCharacterReference(name ?? '')
  if (!decoded || !value.startsWith(decoded, index)) return undefined
  return { text: decoded, length: decoded.length, end: at + whole.length }
}

function readLineEnd(
  value: string,
  index: number,
  source: string,
  at: number,
  end: number,
  quoteDepth: number,
): Unit | undefined {
  const length = lineEndLength(value, index)
  if (length === 0) return undefined
  let after = at
  while (after < end && (source.charCodeAt(after) === SPACE || source.charCodeAt(after) === TAB)) after++
  const ending = after < end ? lineEndLength(source, after) : 0
  if (ending === 0) return undefined
  const prefix = linePrefixEnd(source, after + ending, quoteDepth)
  const text = value.slice(index, index + length).includes('\r') ? '\n' : value.slice(index, index + length)
  return { text, length, end: Math.min(end, backToMarker(value, index + length, source, after + ending, prefix)) }
}

/** A `>` that the value keeps (an indented continuation) was no block quote marker after all. */
function backToMarker(value: string, index: number, source: string, from: number, to: number): number {
  if (value[index] !== '>' || source[to] === '>' || source[to] === '\\' || source[to] === '&') return to
  const marker = source.lastIndexOf('>', to - 1)
  return marker >= from ? marker : to
}

function lineEndLength(text: string, index: number): number {
  const code = text.charCodeAt(index)
  if (code === CR) return text.charCodeAt(index + 1) === LF ? 2 : 1
  return code === LF ? 1 : 0
}

/** Source characters without a counterpart: a trimmed blank before the value, or markup where that is allowed. */
function isPassable(
  value: string,
  index: number,
  source: string,
  at: number,
  end: number,
  options: AlignOptions,
): boolean {
  if (at >= end) return false
  const character = source[at] ?? ''
  if (index === 0 && (character === ' ' || character === '\t')) return value[0] !== character
  return options.markup === true && '*_~`[]!'.includes(character)
}

function isBlank(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at)
    if (code !== SPACE && code !== TAB) return false
  }
  return true
}
