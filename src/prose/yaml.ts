// The part of YAML that front matter uses, with the place of each text: block and flow lists and maps, plain, quoted
// and folded scalars. The full parser costs more to load than a page costs to lint; anchors and tags are not read.

import type { Span } from '../types.js'
import { TextBuilder } from './offset-map.js'

export type Matter = Record<string, unknown>

/** What is heard of top-level keys, and of those directly under them as `key.sub`. */
export interface Listener {
  /** Every text directly under a top-level key, with its place in `source`. */
  onText(key: string, text: TextBuilder): void
  /** The line of a key. */
  onKey(key: string, line: Span): void
}

export function readYaml(source: string, start: number, end: number, listener: Listener): Matter {
  const reader = new YamlReader(source, linesOf(source, start, end), listener)
  return reader.map(0)
}

interface Line {
  /** Offset of the first character that is not a blank, and of the end without trailing blanks. */
  readonly start: number
  readonly end: number
  readonly indent: number
  readonly isList: boolean
}

/** Lines of a range without the blanks around them. */
export function linesOf(source: string, start: number, end: number): Line[] {
  const lines: Line[] = []
  for (const line of source.slice(start, end).matchAll(/[^\r\n]+/g)) {
    let from = start + line.index
    let to = from + line[0].length
    while (from < to && source[from] === ' ') from++
    while (to > from && (source[to - 1] === ' ' || source[to - 1] === '\t')) to--
    const isList = source[from] === '-' && (from + 1 === to || /\s/.test(source.charAt(from + 1)))
    lines.push({ start: from, end: to, indent: from - start - line.index, isList })
  }
  return lines
}

/** Longest key with its colon that is looked for. */
const LONGEST_KEY = 200

const KEY = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^\s#&*!|>'"%@`[\]{},-][^#]*?|-[^\s#][^#]*?))\s*:(?:\s+|$)/

class YamlReader {
  readonly #source: string
  readonly #lines: readonly Line[]
  readonly #listener: Listener | undefined
  #at = 0

  constructor(source: string, lines: readonly Line[], listener?: Listener) {
    this.#source = source
    this.#lines = lines
    this.#listener = listener
  }

  /** The next line that is neither empty nor a comment. */
  #peek(): Line | undefined {
    for (; this.#at < this.#lines.length; this.#at++) {
      const line = this.#lines[this.#at]
      if (line && line.end > line.start && this.#source[line.start] !== '#') return line
    }
    return undefined
  }

  /** @param parent Key that the map belongs to; undefined where nobody listens. */
  map(indent: number, level = 0, parent: string | undefined = ''): Matter {
    const matter: Matter = {}
    for (let line = this.#peek(); line && line.indent >= indent; line = this.#peek()) {
      const match =
        line.indent === indent
          ? KEY.exec(this.#source.slice(line.start, Math.min(line.end, line.start + LONGEST_KEY)))
          : null
      this.#at++
      if (!match) continue
      const key = match[1] ?? match[2] ?? match[3] ?? ''
      const path = level === 0 ? key : level === 1 && parent ? `${parent}.${key}` : undefined
      if (path !== undefined) this.#listener?.onKey(path, { start: line.start, end: line.end })
      const onText = (text: TextBuilder) => {
        if (level === 0) this.#listener?.onText(key, text)
      }
      const value = this.#value({ ...line, start: line.start + match[0].length }, indent, level, onText, path)
      if (key !== '__proto__' && value !== undefined) matter[key] = value
    }
    return matter
  }

  #list(indent: number, level: number): unknown[] {
    const items: unknown[] = []
    for (let line = this.#peek(); line?.isList && line.indent === indent; line = this.#peek()) {
      const body = /^-\s*/.exec(this.#source.slice(line.start, line.end))?.[0].length ?? 1
      const rest: Line = { ...line, start: line.start + body, indent: indent + body, isList: false }
      if (KEY.test(this.#source.slice(rest.start, Math.min(rest.end, rest.start + LONGEST_KEY)))) {
        items.push(new YamlReader(this.#source, [rest, ...this.#nested(indent)]).map(rest.indent, level + 1))
        continue
      }
      this.#at++
      items.push(this.#value(rest, indent, level + 1, () => {}) ?? null)
    }
    return items
  }

  /** Takes the lines after the current one that are indented more than `indent`. */
  #nested(indent: number): Line[] {
    const from = ++this.#at
    while (this.#at < this.#lines.length) {
      const line = this.#lines[this.#at]
      if (line && line.end > line.start && line.indent <= indent) break
      this.#at++
    }
    return this.#lines.slice(from, this.#at)
  }

  /** The value that starts on the rest of a line; `undefined` when it is of a kind that is not read. */
  #value(
    line: Line,
    indent: number,
    level: number,
    onText: (text: TextBuilder) => void,
    path?: string | undefined,
  ): unknown {
    if (level > 20) return undefined
    const head = this.#source[line.start] ?? ''
    if (line.start >= line.end || head === '#') return this.#block(indent, level, path)
    if (head === '|' || head === '>') return this.#folded(indent, head === '|', onText)
    if (head === '[' || head === '{') return this.#flow(line, indent)
    if (head === '&' || head === '*' || head === '!') return undefined
    const text = new TextBuilder()
    if (head === '"' || head === "'") this.#quoted(line, head, text)
    else this.#plain(line, indent, text)
    const isText = head === '"' || head === "'" || typeof scalar(text.text) === 'string'
    if (isText) onText(text)
    return isText ? text.text : scalar(text.text)
  }

  #block(indent: number, level: number, path: string | undefined): unknown {
    const line = this.#peek()
    if (line?.isList && line.indent >= indent) return this.#list(line.indent, level)
    return line && line.indent > indent ? this.map(line.indent, level + 1, path) : null
  }

  /** A plain scalar runs on over lines that are indented more than its key. */
  #plain(line: Line, indent: number, out: TextBuilder): void {
    let end = this.#plainEnd(line)
    out.same(this.#source, line.start, end)
    for (let next = this.#lines[this.#at]; next; next = this.#lines[this.#at]) {
      if (next.end === next.start || next.indent <= indent || this.#source[next.start] === '#') return
      out.whole('unit', ' ', { start: end, end: next.start })
      end = this.#plainEnd(next)
      out.same(this.#source, next.start, end)
      this.#at++
    }
  }

  #plainEnd(line: Line): number {
    const comment = /\s#/.exec(this.#source.slice(line.start, line.end))
    if (!comment) return line.end
    let end = line.start + comment.index
    while (/\s/.test(this.#source.charAt(end - 1))) end--
    return end
  }

  /** A quoted scalar, which may run over several lines. */
  #quoted(line: Line, quote: string, out: TextBuilder): void {
    const last = this.#lines.at(-1)?.end ?? line.end
    let at = line.start + 1
    let run = at
    while (at < last && (this.#source[at] !== quote || (quote === "'" && this.#source[at + 1] === quote))) {
      const unit = /^[ \t]*[\r\n]\s*|^''|^\\(?:u[\da-fA-F]{4}|[\s\S])/.exec(this.#source.slice(at, at + 200))?.[0]
      if (!unit || (unit[0] === '\\' && quote === "'") || (unit === "''" && quote === '"')) {
        at++
        continue
      }
      out.same(this.#source, run, at)
      out.whole('unit', unescaped(unit), { start: at, end: at + unit.length })
      at = run = at + unit.length
    }
    out.same(this.#source, run, at)
    while ((this.#lines[this.#at]?.start ?? last) < at) this.#at++
  }

  #folded(indent: number, literal: boolean, onText: (text: TextBuilder) => void): string {
    const out = new TextBuilder()
    let end = -1
    const lines = this.#linesUnder(indent)
    const base = Math.min(...lines.filter((line) => line.end > line.start).map((line) => line.indent))
    for (const line of lines) {
      if (line.end === line.start) continue
      const start = literal ? line.start - (line.indent - base) : line.start
      if (end !== -1) out.whole('unit', literal ? '\n' : ' ', { start: end, end: start })
      out.same(this.#source, start, line.end)
      end = line.end
    }
    onText(out)
    return out.text
  }

  #linesUnder(indent: number): Line[] {
    this.#at--
    return this.#nested(indent)
  }

  /** `[a, b]` and `{a: b}`, on one line or several; without positions. */
  #flow(line: Line, indent: number): unknown {
    const more = this.#linesUnder(indent)
    const raw = [line, ...more].map((part) => this.#source.slice(part.start, part.end)).join(' ')
    return readFlow(raw)
  }
}

function unescaped(unit: string): string {
  if (unit === "''") return "'"
  if (unit[0] !== '\\') return ' '
  if (unit[1] === 'u') return String.fromCharCode(Number.parseInt(unit.slice(2), 16))
  return { n: '\n', t: '\t', '\n': ' ', '\r': ' ', _: '\u00A0' }[unit[1] ?? ''] ?? unit.slice(1)
}

/** What a plain scalar means: a number, a truth value, nothing, or itself. */
export function scalar(text: string): unknown {
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  if (/^(?:false|False|FALSE)$/.test(text)) return false
  if (/^(?:~|null|Null|NULL|)$/.test(text)) return null
  return /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : text
}

const FLOW_TOKEN =
  /\s*(?:([[\]{},])|"((?:[^"\\]|\\.)*)"(\s*:)?|'((?:[^']|'')*)'(\s*:)?|([^,[\]{}:]*(?::(?!\s|$)[^,[\]{}:]*)*)(:(?=\s|$))?)/y

function readFlow(raw: string): unknown {
  const stack: { readonly items: unknown[]; readonly isMap: boolean; key: string | undefined }[] = []
  let done: unknown
  const put = (value: unknown): void => {
    const top = stack.at(-1)
    if (!top) done = value
    else if (top.isMap) top.items.push([top.key ?? String(value), top.key === undefined ? null : value])
    else top.items.push(value)
    if (top) top.key = undefined
  }
  FLOW_TOKEN.lastIndex = 0
  for (let guard = 0; guard <= raw.length && done === undefined; guard++) {
    const match = FLOW_TOKEN.exec(raw)
    if (!match || match[0] === '') break
    const [, sign, double, doubleKey, single, singleKey, plain, plainKey] = match
    const word = double ?? single?.replaceAll("''", "'") ?? plain?.trim() ?? ''
    const top = stack.at(-1)
    if (sign === '[' || sign === '{') stack.push({ items: [], isMap: sign === '{', key: undefined })
    else if (sign === ']' || sign === '}') {
      const closed = stack.pop()
      if (closed) put(closed.isMap ? Object.fromEntries(closed.items as [string, unknown][]) : closed.items)
    } else if (top && (doubleKey ?? singleKey ?? plainKey)) top.key = word
    else if (sign !== ',' && (double !== undefined || single !== undefined || word !== '')) {
      put(plain === undefined ? word : scalar(word))
    }
  }
  return done
}
