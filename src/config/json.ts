// JSON with places: what `JSON.parse` reads, plus where each key stands and plain words for what is wrong.

import type { Span } from '../types.js'

export interface JsonDocument {
  readonly value: unknown
  /** Span of the key, or of the array item, at a key path; of its nearest existing parent when the path goes deeper. */
  spanOf(keys: readonly (string | number)[]): Span
}

export class JsonError extends Error {
  override readonly name = 'JsonError'
  /** 0-based UTF-16 offset. */
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

const blank = /[ \t\r\n]*/y
const text = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy
const bare = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const maxDepth = 100

/** @throws JsonError */
export function readJson(source: string): JsonDocument {
  const spans = new Map<string, Span>()
  let at = source.startsWith('\uFEFF') ? 1 : 0

  const fail = (message: string, offset = at): never => {
    throw new JsonError(message, offset)
  }
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(source)?.[0]
    if (found !== undefined) at += found.length
    return found
  }
  /** Skips blanks and gives the next character; `''` at the end. */
  const peek = (): string => {
    match(blank)
    return source.charAt(at)
  }
  const string = (): string => {
    const found = match(text)
    return found === undefined
      ? fail('this text is not closed, or holds a line end or a wrong escape')
      : JSON.parse(found)
  }

  function value(keys: readonly (string | number)[]): unknown {
    if (keys.length > maxDepth) return fail('too many levels')
    const next = peek()
    if (next === '"') return string()
    if (next === '{' || next === '[') {
      at++
      return next === '{' ? members(keys) : items(keys)
    }
    const found = match(bare)
    return found === undefined ? fail(unexpected(source, at, 'a value')) : JSON.parse(found)
  }

  function members(keys: readonly (string | number)[]): Record<string, unknown> {
    const entries = new Map<string, unknown>()
    if (peek() === '}') at++
    else {
      do {
        if (peek() !== '"') fail(unexpected(source, at, 'a key in double quotes'))
        const start = at
        const key = string()
        if (entries.has(key)) fail(`the key "${key}" appears twice`, start)
        spans.set(JSON.stringify([...keys, key]), { start, end: at })
        if (peek() !== ':') fail(unexpected(source, at, 'a colon'))
        at++
        entries.set(key, value([...keys, key]))
      } while (more('}'))
    }
    return Object.fromEntries(entries)
  }

  function items(keys: readonly (string | number)[]): unknown[] {
    const list: unknown[] = []
    if (peek() === ']') at++
    else {
      do {
        peek()
        const start = at
        list.push(value([...keys, list.length]))
        spans.set(JSON.stringify([...keys, list.length - 1]), { start, end: at })
      } while (more(']'))
    }
    return list
  }

  /** After a member or an item: true at a comma, false at the end of the object or list. */
  function more(close: string): boolean {
    const next = peek()
    if (next !== ',' && next !== close) fail(unexpected(source, at, `a comma or ${close}`))
    at++
    if (next === ',' && peek() === close) fail(`a comma before ${close}; remove it`, source.lastIndexOf(',', at - 1))
    return next === ','
  }

  const root = value([])
  if (peek() !== '') fail(unexpected(source, at, 'the end of the file'))
  return {
    value: root,
    spanOf(keys) {
      for (let length = keys.length; length > 0; length--) {
        const span = spans.get(JSON.stringify(keys.slice(0, length)))
        if (span) return span
      }
      const start = source.search(/[^\s\uFEFF]/)
      return { start, end: start + 1 }
    },
  }
}

function unexpected(source: string, at: number, expected: string): string {
  const next = source.charAt(at)
  if (next === '') return `the file ends here; expected ${expected}`
  if (next === '/' || next === '#') return 'JSON has no comments; remove it, or use claimlint.config.js'
  if (next === "'") return 'text stands in double quotes in JSON'
  const word = /^[\w$-]+/.exec(source.slice(at, at + 40))?.[0] ?? next
  return `found ${JSON.stringify(word)}; expected ${expected}`
}
