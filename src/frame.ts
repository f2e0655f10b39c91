// Source lines with line numbers and carets under places, for a terminal. Long lines are wrapped and cut around the
// places; tabs, wide characters and emoji keep the columns aligned; control characters cannot reach the terminal.

import type { Place } from './types.js'
import { isNarrow, widthOf } from './width.js'

type Paint = (text: string) => string

export interface Mark {
  readonly place: Place
  /** Colours the carets; the text is left alone. */
  readonly paint?: Paint
}

export interface FrameOptions {
  /** Columns of a line, the line number included. Default: 80. */
  readonly width?: number
  /** Lines to show before and after. Default: 0. */
  readonly context?: number
  /** Rows of text to show at most. Default: 8. */
  readonly rows?: number
  /** Colours line numbers. */
  readonly dim?: Paint
}

interface Line {
  readonly number: number
  readonly start: number
  readonly end: number
}

/** One character as it is drawn. `start` and `end` are offsets in the source. */
interface Cell {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly width: number
}

interface Row {
  readonly line: Line
  readonly cells: readonly Cell[]
}

const unsafe = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** Text that cannot move the cursor, set colours or turn the direction of what follows. */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(unsafe, '\u{fffd}')
}

/**
 * @param source The whole text.
 * @param marks Places in document order.
 * @returns Lines to print, without line ends.
 */
export function frame(source: string, marks: readonly Mark[], options: FrameOptions = {}): string[] {
  const { width = 80, context = 0, rows: limit = 8, dim = (text) => text } = options
  const lines = linesOf(source, marks, context)
  const gutter = String(lines.at(-1)?.number ?? '').length
  const columns = Math.max(20, width - gutter - 5)
  const rows = lines.flatMap((line) => rowsOf(source, line, marks, columns, limit))

  const shown = rows.slice(0, limit)
  const output = shown.flatMap((row, index) => {
    const number = shown[index - 1]?.line === row.line ? '' : String(row.line.number)
    const under = carets(row.cells, marks)
    return [
      `${dim(`${number.padStart(gutter)} │`)} ${row.cells.map(({ text }) => text).join('')}`.trimEnd(),
      ...(under === '' ? [] : [`${dim(`${' '.repeat(gutter)} │`)} ${under}`]),
    ]
  })
  return rows.length > limit ? [...output, dim(`${' '.repeat(gutter)} ⋮`)] : output
}

/** The lines that hold the marks, and `context` lines on both sides. */
function linesOf(source: string, marks: readonly Mark[], context: number): Line[] {
  const [first] = marks
  if (first === undefined) return []
  const { line, column, offset } = first.place.start
  const end = Math.max(...marks.map(({ place }) => place.end.offset))
  const lines = [lineAt(source, offset - column + 1, line)]
  for (let left = context; ; ) {
    const { number, end: at } = lines.at(-1) as Line
    if (at >= source.length || (at >= end && left-- === 0)) break
    lines.push(lineAt(source, at + (source.startsWith('\r\n', at) ? 2 : 1), number + 1))
  }
  for (let left = context; left > 0; left--) {
    const { number, start } = lines[0] as Line
    if (start === 0) break
    const last = start - (source.startsWith('\r\n', start - 2) ? 2 : 1)
    const before = Math.max(source.lastIndexOf('\n', last - 1), source.lastIndexOf('\r', last - 1)) + 1
    lines.unshift(lineAt(source, last === 0 ? 0 : before, number - 1))
  }
  return lines
}

function lineAt(source: string, start: number, number: number): Line {
  const ends = /[\r\n]/g
  ends.lastIndex = start
  return { number, start, end: ends.exec(source)?.index ?? source.length }
}

/** Wraps the part of a line around its marks into rows; a line without marks is one row. */
function rowsOf(source: string, line: Line, marks: readonly Mark[], columns: number, limit: number): Row[] {
  const here = marks.filter(({ place }) => place.start.offset <= line.end && place.end.offset >= line.start)
  const start = Math.max(line.start, Math.min(...here.map(({ place }) => place.start.offset)))
  const near = here.length === 0 || start - line.start < columns / 2
  const from = near ? line.start : wordBefore(source, start, columns)
  const until = Math.min(line.end, from + columns * (limit + 1))

  const wrapped = wrap(cellsOf(source, from, until), columns)
  const marked = wrapped.findLastIndex((cells) => carets(cells, here) !== '')
  const rows = wrapped.slice(0, Math.max(0, marked) + 1)
  if (from > line.start) rows[0]?.unshift(dots(from))
  const last = rows.at(-1)
  const end = last?.at(-1)?.end ?? line.end
  if (end < line.end) last?.push(dots(end))
  return rows.map((cells) => ({ line, cells }))
}

/** Stands for text that is left out; no mark covers it. */
const dots = (offset: number): Cell => ({ start: offset, end: offset, text: '…', width: 1 })

/** Start of a word about a third of a row before `offset`. */
function wordBefore(source: string, offset: number, columns: number): number {
  const earliest = offset - Math.floor(columns / 3)
  const gap = source.slice(earliest, offset).search(/\s\S/)
  return gap === -1 ? earliest : earliest + gap + 1
}

function cellsOf(source: string, from: number, until: number): Cell[] {
  const part = source.slice(from, until)
  const characters = isNarrow(part) ? [...part] : graphemesOf(part)
  let start = from
  return characters.map((character) => {
    const text = character === '\t' ? '  ' : character.replace(unsafe, '\u{fffd}')
    const cell = { start, end: start + character.length, text, width: widthOf(text) }
    start = cell.end
    return cell
  })
}

const graphemesOf = (text: string): string[] =>
  [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment)

/** Breaks cells at blanks into rows of at most `columns`; a word that is longer is broken inside. */
function wrap(cells: readonly Cell[], columns: number): Cell[][] {
  const rows: Cell[][] = []
  let row: Cell[] = []
  let used = 0
  for (const cell of cells) {
    if (used + cell.width > columns && row.length > 0) {
      const blank = row.findLastIndex(({ text }) => text === ' ') + 1
      const rest = blank > 0 ? row.splice(blank) : []
      rows.push(row)
      row = rest
      used = rest.reduce((sum, { width }) => sum + width, 0)
    }
    row.push(cell)
    used += cell.width
  }
  return [...rows, row]
}

/** Carets under the cells that a mark covers; under the next cell for an empty place. */
function carets(cells: readonly Cell[], marks: readonly Mark[]): string {
  let output = ''
  let pending = 0
  let text = false
  for (const cell of cells) {
    text ||= cell.text.trim() !== ''
    const mark = text ? marks.find(({ place }) => covers(place, cell)) : undefined
    if (mark === undefined) {
      pending += cell.width
      continue
    }
    const run = '^'.repeat(cell.width)
    output += ' '.repeat(pending) + (mark.paint?.(run) ?? run)
    pending = 0
  }
  return output
}

function covers({ start, end }: Place, cell: Cell): boolean {
  return cell.start < Math.max(end.offset, start.offset + 1) && cell.end > start.offset
}
