// Looks at a source before it is parsed: some inputs take the parser quadratic time or worse. The limits come from
// measuring micromark; each stands for about two seconds on a slow machine and is far from what people write.

const LONGEST = 32 * 1024 * 1024
const DEEPEST = 400
/** Columns of indentation beyond the 40th, over all lines: deeply nested lists cost their depth on every line. */
const MOST_INDENTATION = 200_000
/** Levels of nesting beyond the 10th, over all lines. */
const MOST_NESTING = 20_000
/** Brackets and emphasis markers of a paragraph, squared, over all paragraphs. */
const MOST_PAIRINGS = 100_000_000
const MOST_UNDERLINES = 2_500
const MOST_LAZY_LINES = 4_000

const LF = 10
const CR = 13

/**
 * Why a source should not be given to the parser, as a clause for people, such as `its lists are nested too deeply`; `undefined` when it can be. Takes linear
 * time and reads each character about once.
 */
export function tooHard(source: string): string | undefined {
  if (source.length > LONGEST) return 'it is larger than 32 million characters'
  const state = new LineCounts(source.length)
  for (let at = 0; at < source.length; ) {
    at = state.addLine(source, at)
    const reason = state.reason()
    if (reason) return reason
  }
  state.endParagraph()
  return state.reason()
}

class LineCounts {
  readonly #length: number
  #deepest = 0
  #indentation = 0
  #nesting = 0
  #pairings = 0
  #underlines = 0
  #lazyLines = 0
  /** Of the paragraph so far. */
  #markers = 0
  #isOpen = false
  #isTable = false
  #isQuote = false
  #fence: { readonly code: number; readonly length: number; readonly quotes: number } | undefined

  constructor(length: number) {
    this.#length = length
  }

  reason(): string | undefined {
    if (this.#deepest > DEEPEST) return `its lists or quotes are nested more than ${DEEPEST} levels deep`
    if (this.#nesting > MOST_NESTING || this.#indentation > MOST_INDENTATION + this.#length / 8)
      return 'its lists or quotes are nested too deeply on too many lines'
    if (this.#pairings + this.#markers ** 2 > MOST_PAIRINGS)
      return 'a paragraph has thousands of brackets or emphasis markers'
    if (this.#underlines > MOST_UNDERLINES) return `it has more than ${MOST_UNDERLINES} underlined headings`
    if (this.#lazyLines > MOST_LAZY_LINES) return `more than ${MOST_LAZY_LINES} lines of quotes lack their marker`
    return undefined
  }

  endParagraph(): void {
    this.#pairings += this.#markers ** 2
    this.#markers = 0
    this.#isOpen = this.#isTable = this.#isQuote = false
  }

  /** Counts the line at `start`; returns where the next one starts. */
  addLine(source: string, start: number): number {
    const prefix = containerPrefix(source, start)
    const { end, markers } = scanText(source, prefix.end)
    const next = source.charCodeAt(end) === CR && source.charCodeAt(end + 1) === LF ? end + 2 : end + 1
    this.#deepest = Math.max(this.#deepest, prefix.depth)
    this.#nesting += Math.max(0, prefix.depth - 10)
    if (this.#passFence(source, prefix, end)) return next
    if (prefix.end === end) {
      this.endParagraph()
      return next
    }
    this.#indentation += Math.max(0, prefix.indent - 40)
    this.#addText(source, prefix, end, markers)
    return next
  }

  #addText(source: string, prefix: Prefix, end: number, markers: number): void {
    const isUnderline = this.#isOpen && isRule(source, prefix.end, end)
    if (isUnderline && !this.#isTable) this.#underlines++
    if (
      isUnderline ||
      prefix.isItem ||
      this.#isTable ||
      source[prefix.end] === '#' ||
      isDefinition(source, prefix.end, end)
    ) {
      const isTable = this.#isTable
      this.endParagraph()
      this.#isTable = isTable
    }
    if (this.#isOpen && isDelimiterRow(source, prefix.end, end)) this.#isTable = true
    if (this.#isQuote && prefix.quotes === 0) this.#lazyLines++
    this.#isQuote ||= prefix.quotes > 0
    this.#markers += markers
    this.#isOpen = !isUnderline
  }

  /** Opens, passes over or closes fenced code. True when the line belongs to it. */
  #passFence(source: string, prefix: Prefix, end: number): boolean {
    const open = this.#fence
    if (open && prefix.quotes < open.quotes && prefix.end < end) this.#fence = undefined
    const code = source.charCodeAt(prefix.end)
    let at = prefix.end
    if (code === 96 || code === 126) while (at < end && source.charCodeAt(at) === code) at++
    const length = at - prefix.end
    if (this.#fence) {
      if (length >= this.#fence.length && code === this.#fence.code && source.slice(at, end).trim() === '')
        this.#fence = undefined
      return true
    }
    if (length < 3 || (code === 96 && source.slice(at, end).includes('`'))) return false
    this.endParagraph()
    this.#fence = { code, length, quotes: prefix.quotes }
    return true
  }
}

interface Prefix {
  readonly end: number
  readonly depth: number
  readonly quotes: number
  readonly isItem: boolean
  /** Blanks before the first marker or text. */
  readonly indent: number
}

/** Blanks, block quote and list markers that open a line. */
function containerPrefix(source: string, start: number): Prefix {
  let at = start
  let quotes = 0
  let items = 0
  let indent = -1
  for (;;) {
    const code = source.charCodeAt(at)
    if (code === 32 || code === 9) {
      at++
      continue
    }
    if (indent === -1) indent = at - start
    const item = code === 62 ? 0 : itemMarkerEnd(source, at, code)
    if (code === 62) quotes++
    else if (item > at) items++
    else return { end: at, depth: quotes + items, quotes, isItem: items > 0, indent }
    at = code === 62 ? at + 1 : item
  }
}

/** End of `- `, `+ `, `* ` or `1. `; `at` when there is no list marker. */
function itemMarkerEnd(source: string, at: number, code: number): number {
  let end = at
  if (code === 42 || code === 43 || code === 45) end = at + 1
  else {
    while (end - at < 10 && isDigit(source.charCodeAt(end))) end++
    if (end === at) return at
    const close = source.charCodeAt(end)
    if (close !== 46 && close !== 41) return at
    end++
  }
  const after = source.charCodeAt(end)
  return end >= source.length || after === 32 || after === 9 || after === LF || after === CR ? end : at
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Where the line ends, and the brackets and emphasis markers before that. */
function scanText(source: string, from: number): { end: number; markers: number } {
  let markers = 0
  let at = from
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code > 126 || (code > 95 && code < 126) || (code > 42 && code < 91)) continue
    if (code === LF || code === CR) break
    if (code === 91 || code === 93 || code === 42 || code === 95 || code === 126) markers++
  }
  return { end: at, markers }
}

/** A line of only `=` or only `-`, which makes a heading of the lines above it. */
function isRule(source: string, from: number, to: number): boolean {
  const code = source.charCodeAt(from)
  if (code !== 61 && code !== 45) return false
  let at = from
  while (at < to && source.charCodeAt(at) === code) at++
  while (at < to && (source.charCodeAt(at) === 32 || source.charCodeAt(at) === 9)) at++
  return at === to
}

/** `[label]: url`, of which a page may list thousands. */
function isDefinition(source: string, from: number, to: number): boolean {
  if (source[from] !== '[') return false
  const close = source.indexOf(']', from)
  return close !== -1 && close < to && source[close + 1] === ':'
}

/** `|---|---|`: the lines around it are a table, whose rows the parser reads one by one. */
function isDelimiterRow(source: string, from: number, to: number): boolean {
  let pipes = 0
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at)
    if (code === 124) pipes++
    else if (code !== 45 && code !== 58 && code !== 32 && code !== 9) return false
  }
  return pipes > 0
}
