// What each character is to the tokenizer: one table for ASCII, ranges for the rest.

export const SPACE = 0
export const LETTER = 1
export const DIGIT = 2
export const PUNCTUATION = 3
export const SYMBOL = 4
const QUOTE = 5
export const APOSTROPHE = 6
export const HYPHEN = 7
/** Soft hyphens, zero-width and direction characters: inside a word they are part of it, elsewhere nothing. */
export const INVISIBLE = 8
export const SUPERSCRIPT = 9
export const OBJECT = 10

const ASCII = asciiTable()

function asciiTable(): Uint8Array {
  const table = new Uint8Array(128)
  const set = (characters: string, kind: number): void => {
    for (const character of characters) table[character.charCodeAt(0)] = kind
  }
  set('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', LETTER)
  set('0123456789', DIGIT)
  set('.,;:!?()[]{}', PUNCTUATION)
  set('#$%&*+/<=>@\\^_|~', SYMBOL)
  set('"`', QUOTE)
  set("'", APOSTROPHE)
  set('-', HYPHEN)
  return table
}

/** Kind of the UTF-16 code unit at `index`. */
export function kindAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  if (code < 128) return ASCII[code] ?? SPACE
  if (code < 0x2000) return latinKind(code, text, index)
  return code < 0x3100 ? signKind(code, text, index) : highKind(code, text, index)
}

function latinKind(code: number, text: string, index: number): number {
  if (code >= 0xc0) return code === 0xd7 || code === 0xf7 ? SYMBOL : wordKind(code, text, index)
  if (code === 0xa0 || code < 0xa0) return SPACE
  if (code === 0xad) return INVISIBLE
  if (code === 0xb2 || code === 0xb3 || code === 0xb9) return SUPERSCRIPT
  if (code === 0xaa || code === 0xb5 || code === 0xba) return LETTER
  if (code >= 0xbc && code <= 0xbe) return DIGIT
  if (code === 0xab || code === 0xbb || code === 0xb4) return QUOTE
  return code === 0xa1 || code === 0xbf ? PUNCTUATION : SYMBOL
}

/** General punctuation, superscripts, currencies, letter-like signs, arrows, boxes (U+2000 to U+30FF). */
function signKind(code: number, text: string, index: number): number {
  if (code <= 0x206f) return generalPunctuationKind(code)
  if (code <= 0x2079) return code === 0x2071 ? LETTER : SUPERSCRIPT
  if (code >= 0x2080 && code <= 0x2089) return DIGIT
  if (code >= 0x20a0 && code <= 0x20cf) return SYMBOL
  if (code >= 0x2150 && code <= 0x215f) return DIGIT
  if (code === 0x2212) return HYPHEN
  if (code >= 0x2190 && code <= 0x245f) return SYMBOL
  if (code >= 0x2460 && code <= 0x24ff) return LETTER
  if (code >= 0x2500 && code <= 0x2bff) return SYMBOL
  if (code === 0x3000) return SPACE
  if (code === 0x3001 || code === 0x3002) return PUNCTUATION
  return wordKind(code, text, index)
}

function generalPunctuationKind(code: number): number {
  if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) return SPACE
  if (code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060) return INVISIBLE
  if (code === 0x2010 || code === 0x2011) return HYPHEN
  if (code <= 0x2015 || code === 0x2026 || code === 0x203d) return PUNCTUATION
  if (code === 0x2018 || code === 0x2019 || code === 0x201b || code === 0x2032) return APOSTROPHE
  if ((code >= 0x201a && code <= 0x201f) || (code >= 0x2033 && code <= 0x203a)) return QUOTE
  return SYMBOL
}

/** From U+3100: full-width forms, private use, surrogate pairs. */
function highKind(code: number, text: string, index: number): number {
  if (code === 0xfffc) return OBJECT
  if (code === 0xfffd) return SYMBOL
  if (code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f)) return INVISIBLE
  if (code >= 0xff01 && code <= 0xff5e) return fullWidthKind(code)
  return wordKind(code, text, index)
}

function fullWidthKind(code: number): number {
  const kind = ASCII[code - 0xfee0] ?? SYMBOL
  return kind === SPACE ? SYMBOL : kind
}

const WORD = /[\p{L}\p{M}\p{Nl}]/u
const NUMBER = /[\p{Nd}\p{No}]/u
const MARK = /\p{P}/u
const BLANK = /\s/

function wordKind(code: number, text: string, index: number): number {
  const character = String.fromCodePoint(wholeCodePoint(code, text, index))
  if (WORD.test(character)) return LETTER
  if (NUMBER.test(character)) return DIGIT
  if (BLANK.test(character)) return SPACE
  return MARK.test(character) ? PUNCTUATION : SYMBOL
}

/** The code point that a code unit belongs to, also when it is the second half of a pair. */
function wholeCodePoint(code: number, text: string, index: number): number {
  if (code >= 0xd800 && code <= 0xdbff) return text.codePointAt(index) ?? code
  if (code < 0xdc00 || code > 0xdfff || index === 0) return code
  const whole = text.codePointAt(index - 1) ?? code
  return whole > 0xffff ? whole : code
}
