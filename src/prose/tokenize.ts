// Block text to tokens, in one pass over character codes.

import type { Token, TokenKind } from '../types.js'
import {
  APOSTROPHE,
  DIGIT,
  HYPHEN,
  INVISIBLE,
  kindAt,
  LETTER,
  OBJECT,
  PUNCTUATION,
  SPACE,
  SUPERSCRIPT,
  SYMBOL,
} from './characters.js'
import { addToHash, isAsciiLetter, normalize, seenWord } from './norm.js'

const BLANK = 32
const COMMA = 44
const DOT = 46
const COLON = 58
const AT = 64
const PLUS = 43
const MINUS = 45

/** Splits block text into tokens, in order; quotation marks and hyphens inside words are left out. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    // The common case, for speed: ASCII letters up to a blank, or to a comma or full stop with a blank after it.
    let end = at
    let hash = 0
    let code = text.charCodeAt(at)
    while (isAsciiLetter(code)) {
      hash = addToHash(hash, code)
      code = ++end < text.length ? text.charCodeAt(end) : BLANK
    }
    if (end > at && endsPlainWord(text, code, at, end)) {
      tokens.push({ start: at, end, kind: 'word', norm: seenWord(text, at, end, hash) })
      at = end
    } else {
      at = addToken(text, at, tokens)
    }
  }
  return tokens
}

function endsPlainWord(text: string, code: number, start: number, end: number): boolean {
  if (code === BLANK) return true
  if (code !== COMMA && (code !== DOT || end - start === 1)) return false
  return end + 1 >= text.length || text.charCodeAt(end + 1) === BLANK
}

function addToken(text: string, at: number, tokens: Token[]): number {
  const kind = kindAt(text, at)
  if (kind === LETTER) return addWord(text, at, at + 1, tokens)
  if (kind === DIGIT) return addNumber(text, at, tokens)
  return kind === SPACE || kind === INVISIBLE ? at + 1 : addMark(text, at, kind, tokens)
}

function add(tokens: Token[], text: string, start: number, end: number, kind: TokenKind): number {
  tokens.push({ start, end, kind, norm: normalize(text, start, end) })
  return end
}

// ------------------------------------------------------------------- words

function addWord(text: string, start: number, from: number, tokens: Token[]): number {
  let at = from
  let part = start
  for (;;) {
    const kind = at < text.length ? kindAt(text, at) : SPACE
    if (kind === LETTER || kind === DIGIT || kind === INVISIBLE) at++
    else if (kind === SPACE) break
    else if (kind === APOSTROPHE && isWordAt(text, at + 1)) at++
    else if (kind === HYPHEN && joinsAt(text, part, at)) part = ++at
    else if (kind === SYMBOL && isMask(text, at)) at++
    else if (kind === SUPERSCRIPT && SQUARED.test(text.slice(part, at))) at++
    else break
  }
  const address = at < text.length ? addressEnd(text, start, at) : at
  if (address > at) return add(tokens, text, start, address, 'symbol')
  const acronym = at - start === 1 ? acronymEnd(text, start) : at
  return add(tokens, text, start, acronym, 'word')
}

/** A raised digit after a unit of length belongs to the unit (`m²`); after any other word it is a citation. */
const SQUARED = /^(?:\d*(?:[mkc]?m|ft)|\d+in)$/i

function isWordAt(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false
  const kind = kindAt(text, index)
  return kind === LETTER || kind === DIGIT
}

function isLetterAt(text: string, index: number): boolean {
  return index >= 0 && index < text.length && kindAt(text, index) === LETTER
}

/**
 * Whether the hyphen at `at` stays inside its token: after a single letter (`x-ray`), between letters and a short
 * number (`COVID-19`, `GLP-1`), or between a number and a code that is no word (`5-HT2A`).
 */
function joinsAt(text: string, part: number, at: number): boolean {
  if (!isWordAt(text, at + 1)) return false
  if (at - part === 1 && isLetterAt(text, part)) return true
  let end = at + 1
  while (end < text.length && isWordAt(text, end)) end++
  const right = text.slice(at + 1, end)
  if (kindAt(text, at + 1) === DIGIT) return isLetterAt(text, at - 1) && /^\d{1,3}(?!\d)/.test(right)
  return kindAt(text, at - 1) === DIGIT && /^(?=[A-Z]{2,4}(?![a-z]))(?:[B-DF-HJ-NP-TV-XZ]+$|[A-Z]+\d)/.test(right)
}

const MASKS = '*@$_'

/** A character that hides a letter, as in `c*re`, `cla$$ic` and `gu@ranteed`. */
function isMask(text: string, at: number): boolean {
  const mask = text.charAt(at)
  if (!MASKS.includes(mask)) return false
  if (isLetterAt(text, at + 1)) return isLetterAt(text, at - 1) || text[at - 1] === mask
  return isLetterAt(text, at - 1) && text[at + 1] === mask && isLetterAt(text, at + 2)
}

/** End of `U.S.` and `i.v.`: single letters, each with a full stop. */
function acronymEnd(text: string, start: number): number {
  let at = start
  while (isLetterAt(text, at) && text.charCodeAt(at + 1) === DOT) at += 2
  return at - start >= 4 && !isWordAt(text, at) ? at : start + 1
}

// ------------------------------------------------------------------ numbers

const NUMBER_TAIL = /(?:,\d{3}(?!\d))*(?:\.\d+)*/y
const UNIT =
  /(?:mcg|mg|µg|μg|ug|kg|g|ml|dl|l|cm|mm|km|nm|m|kcal|cal|iu|hrs?|h|min|am|pm|lbs?|oz|ft|k|bn|x)(?![\p{L}\p{N}'’])/iuy

/** A number, or the word that starts with it (`2nd`, `5-HT2A`); a unit written close (`50mg`) is a token of its own. */
function addNumber(text: string, start: number, tokens: Token[]): number {
  let digits = start + 1
  while (digits < text.length && kindAt(text, digits) === DIGIT) digits++
  const end = matchEnd(NUMBER_TAIL, text, digits)
  if (end < text.length && end === digits && opensWord(text, start, end)) return addWord(text, start, end, tokens)
  return add(tokens, text, start, end, 'number')
}

function opensWord(text: string, start: number, at: number): boolean {
  const kind = kindAt(text, at)
  if (kind === LETTER) return matchEnd(UNIT, text, at) === at
  if (kind === APOSTROPHE) return isLetterAt(text, at + 1)
  return kind === HYPHEN && joinsAt(text, start, at)
}

// -------------------------------------------------------------------- marks

const BRACKETED = /\[\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,20}\]/y
const BEFORE_DECIMAL = /[\s(<=>≤≥±~–—$£€]/
const DECIMAL = /\.\d+/y
const DOTS = /\.{2,}/y
const HYPHENS = /-{2,}/y
const RAISED = /[²³¹⁰⁴-⁹⁺⁻]+(?:[,–-][²³¹⁰⁴-⁹⁺⁻]+)*/y
const COMBINING = /\p{M}+/uy
const MASKED_START = /\$[a-z]{2}/y

function addMark(text: string, at: number, kind: number, tokens: Token[]): number {
  if (kind === PUNCTUATION) return addPunctuation(text, at, tokens)
  if (kind === SYMBOL) return addSymbol(text, at, tokens)
  if (kind === HYPHEN) return addHyphen(text, at, tokens)
  if (kind === OBJECT) return add(tokens, text, at, at + 1, 'object')
  if (kind !== SUPERSCRIPT) return at + 1
  const end = Math.max(at + 1, matchEnd(RAISED, text, at))
  return add(tokens, text, at, end, text.endsWith('10', at) ? 'symbol' : 'reference')
}

function addPunctuation(text: string, at: number, tokens: Token[]): number {
  const character = text.charAt(at)
  if (character === '[') {
    const end = matchEnd(BRACKETED, text, at)
    if (end > at) return add(tokens, text, at, end, 'reference')
  } else if (character === '.') {
    const decimal = at === 0 || BEFORE_DECIMAL.test(text.charAt(at - 1)) ? matchEnd(DECIMAL, text, at) : at
    if (decimal > at) return add(tokens, text, at, decimal, 'number')
    return add(tokens, text, at, Math.max(at + 1, matchEnd(DOTS, text, at)), 'punctuation')
  }
  return add(tokens, text, at, at + 1, 'punctuation')
}

function addSymbol(text: string, at: number, tokens: Token[]): number {
  if (matchEnd(MASKED_START, text, at) > at && !isWordAt(text, at - 1)) return addWord(text, at, at + 1, tokens)
  const end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
  return add(tokens, text, at, matchEnd(COMBINING, text, end), 'symbol')
}

function addHyphen(text: string, at: number, tokens: Token[]): number {
  const run = matchEnd(HYPHENS, text, at)
  if (run > at) return add(tokens, text, at, run, 'punctuation')
  return isWordAt(text, at - 1) ? at + 1 : add(tokens, text, at, at + 1, 'punctuation')
}

// ---------------------------------------------------------------- addresses

const URL = /(?:(?:https?|ftp):\/\/|mailto:|tel:|www\.)[^\s<>"“”\uFFFC]+/iy
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/y
const DOMAIN =
  /[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:com|org|net|gov|edu|io|uk|eu|info|health|clinic)(?![\w@-])(?:\/[^\s<>"“”]*)?/iy

/** End of the address that starts at `start`; `end` when the word that ends there is only a word. */
function addressEnd(text: string, start: number, end: number): number {
  const next = text.charCodeAt(end)
  if (next === COLON) return Math.max(end, matchEnd(URL, text, start, trimAddress))
  if (next !== DOT && next !== AT && next !== PLUS && next !== MINUS) return end
  if (end + 1 >= text.length || kindAt(text, end + 1) === SPACE) return end
  const mail = matchEnd(MAIL, text, start, trimAddress)
  if (mail > end || next !== DOT) return Math.max(mail, end)
  return Math.max(end, matchEnd(URL, text, start, trimAddress), matchEnd(DOMAIN, text, start, trimAddress))
}

/** Where a sticky pattern that starts at `index` ends; `index` when it does not match. */
function matchEnd(pattern: RegExp, text: string, index: number, trim?: typeof trimAddress): number {
  pattern.lastIndex = index
  if (!pattern.test(text)) return index
  return trim ? trim(text, pattern.lastIndex) : pattern.lastIndex
}

/** Full stops and closing brackets after an address are not part of it. */
function trimAddress(text: string, end: number): number {
  let at = end
  while (at > 0 && ".,;:!?)]}'*_".includes(text.charAt(at - 1))) at--
  return at
}
