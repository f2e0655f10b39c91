// Sentences of one block. A missed break only widens context, a false break cuts a negation off its claim: when in
// doubt, no break.

import type { Sentence, Token } from '../types.js'
import { BRANDS, DATES, LETTERED, NAMES, OPENERS, STARTERS } from './abbreviations.js'

const DOT = 46

/** Splits block text into sentences; `tokens` are those of the same text. */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = []
  let start = skipBlanks(text, 0)
  let first = 0
  const close = (end: number): void => {
    let last = first
    while (last < tokens.length && (tokens[last]?.start ?? 0) < end) last++
    if (last > first) sentences.push({ index: sentences.length, start, end, first, last })
    first = last
  }
  for (let index = 0, from = 0; index < tokens.length; index++) {
    const at = terminatorIn(tokens[index], text)
    if (at < from) continue
    const stop = breakAfter(text, start, at)
    from = stop.at
    if (!stop.ends) continue
    close(stop.at)
    start = skipBlanks(text, stop.at)
  }
  if (start < text.length) close(trimmedEnd(text, start, text.length))
  return sentences
}

/** Offset of the stop that a token is, or ends in (`U.S.`); -1 when it has none. */
function terminatorIn(token: Token | undefined, text: string): number {
  if (token?.kind === 'punctuation') return isTerminator(text.charCodeAt(token.start)) ? token.start : -1
  return token?.kind === 'word' && text.charCodeAt(token.end - 1) === DOT ? token.end - 1 : -1
}

function isTerminator(code: number): boolean {
  return code === DOT || code === 33 || code === 63 || code === 0x2026 || code === 0x3002
}

const CLOSERS = '"”’\'»)]}*_'
const OPENING = '"“‘\'«([{¿¡*_'
const CITATION = /(?:\s?\[\^?\d[\d\s,;–-]{0,20}\]|[⁰¹²³⁴-⁹][⁰¹²³⁴-⁹,–-]*|\d{1,3}(?:[,–-]\d{1,3})*(?=\s))/y

interface Stop {
  readonly ends: boolean
  /** Where the sentence ends, or where to go on looking. */
  readonly at: number
}

/** Decides about the run of terminators at `from` in the sentence that began at `start`. */
function breakAfter(text: string, start: number, from: number): Stop {
  let at = from
  while (at < text.length && isTerminator(text.charCodeAt(at))) at++
  const run = text.slice(from, at)
  const afterRun = at
  while (at < text.length && CLOSERS.includes(text.charAt(at)) && !reopens(text, at)) at++
  const closed = at > afterRun
  at = skipCitation(text, from, at)
  if (at >= text.length) return { ends: true, at }
  const next = skipBlanks(text, at)
  if (next === at) return { ends: false, at: Math.max(at, from + 1) }
  if (next >= text.length) return { ends: true, at }
  return { ends: isBoundary(text, start, from, run, closed, next), at }
}

/** A quotation mark or bracket right after the stop that opens instead of closing: `word. "Next` has a blank first. */
function reopens(text: string, at: number): boolean {
  const next = text[at + 1]
  return next !== undefined && isUpper(next) && !'"”’\')]}'.includes(text.charAt(at))
}

/** Citations stand after the stop: `improved.[3] Next`, `improved.³ Next`, `improved.3 Next`. */
function skipCitation(text: string, stop: number, at: number): number {
  CITATION.lastIndex = at
  if (!CITATION.test(text)) return at
  const end = CITATION.lastIndex
  if (!isDigit(text.charAt(at))) return end
  return at === stop + 1 && !isDigit(text.charAt(stop - 1)) && text[stop] === '.' ? end : at
}

function isBoundary(text: string, start: number, stop: number, run: string, closed: boolean, next: number): boolean {
  const opener = OPENING.includes(text.charAt(next))
  const head = opener ? skipOpeners(text, next) : next
  const character = String.fromCodePoint(text.codePointAt(head) ?? 32)
  if ('—–-,;:)'.includes(character) || character === '…') return false
  if (isLower(character) && !isCamel(text, head)) return run === '?' && !closed && !opener
  if (run.includes('!') || run.includes('?')) return !BRANDS.has(wordBefore(text, stop).toLowerCase()) || closed
  if (run !== '.') return isUpper(character) || isCamel(text, head) || isDigit(character)
  return closed || endsSentence(text, start, stop, head, character)
}

/** Whether one full stop ends the sentence: not after abbreviations, initials and list numbers. */
function endsSentence(text: string, start: number, stop: number, head: number, character: string): boolean {
  const word = wordBefore(text, stop)
  if (word === '') return true
  const lower = word.toLowerCase()
  const begin = stop - word.length
  if (/^\d+$/.test(word) && begin === start) return false
  if (lower === 'no' && !isDigit(character)) return true
  if (OPENERS.has(lower)) return false
  if (DATES.has(lower)) return !isDigit(character)
  if (NAMES.has(lower)) return STARTERS.has(wordAt(text, head).toLowerCase())
  if (word.length === 1 && isUpper(word)) return closesLetter(text, start, begin, head)
  return true
}

/** A capital letter before the stop: an initial, or the name of a kind (`vitamin C.`, `98.6 F.`). */
function closesLetter(text: string, start: number, begin: number, head: number): boolean {
  if (begin === start) return false
  const before = wordBefore(text, trimmedEnd(text, 0, begin))
  if (before === '' || LETTERED.has(before.toLowerCase()) || isDigit(before.slice(-1))) return true
  return isLower(before.charAt(0)) && STARTERS.has(wordAt(text, head).toLowerCase())
}

/** The letters, digits and inner full stops that end at `end`. */
function wordBefore(text: string, end: number): string {
  let at = end
  while (at > 0 && end - at < 24 && isWordCode(text.charCodeAt(at - 1))) at--
  return text.slice(at, end)
}

function wordAt(text: string, start: number): string {
  let at = start
  while (at < text.length && at - start < 24 && isWordCode(text.charCodeAt(at)) && text[at] !== '.') at++
  return text.slice(start, at)
}

function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 46 ||
    (code >= 0xc0 && code < 0x2000)
  )
}

function isUpper(character: string): boolean {
  return character !== character.toLowerCase()
}

function isLower(character: string): boolean {
  return character !== character.toUpperCase()
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9'
}

/** `eBay` and `iPhone` may open a sentence. */
function isCamel(text: string, at: number): boolean {
  return /^[a-z]{1,2}[A-Z]/.test(text.slice(at, at + 3))
}

function skipOpeners(text: string, from: number): number {
  let at = from
  while (at < text.length && OPENING.includes(text.charAt(at))) at++
  return at
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x202f
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && isBlank(text.charCodeAt(at))) at++
  return at
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--
  return at
}
