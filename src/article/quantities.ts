// Numbers in text, in digits and in words, with what they measure. Whether one makes a claim is for statistics.ts.

import { perText } from '../prose/texts.js'
import type { Block, Quantity } from '../types.js'
import { cuesIn } from './cues.js'
import {
  BODY_UNITS,
  CARDINALS,
  CHANGE_WORDS,
  EFFECT_SYMBOLS,
  LOOSE_COUNTS,
  MONTHS,
  MULTIPLES,
  PARTS,
  PEOPLE,
  SCALES,
  UNITS,
} from './number-words.js'
import { before, matchAt, normAt } from './read.js'

type Kind = Quantity['kind']
interface Reading {
  readonly kind: Kind
  readonly start: number
  readonly end: number
}

const WORD_NUMBER = `(?:${[...CARDINALS].join('|')})(?:[-\\s](?:${[...CARDINALS, ...SCALES].join('|')})\\b){0,4}`
const DIGITS = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/y
const WORDS = new RegExp(`${WORD_NUMBER}(?![a-z])`, 'iy')
const RANGE = /\s?%?\s?(?:[-–—]|to)\s?[$£€]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d-])/y
const BETWEEN = /\s?%?\sand\s(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?!\d)/y
const UNIT = /[\s\u00a0]?-?([a-zµμ%×°]+)(\scent\b)?/iy
const WORD = /[\s\u00a0-]([a-z][a-z'’]*)/iy

/**
 * Finds every number in digits, and the numbers in words that count or compare something.
 *
 * @returns quantities in document order; the range covers number and unit, for counts also the people counted
 */
export function findQuantities(blocks: readonly Block[]): readonly Quantity[] {
  return blocks.flatMap((block) => readingsIn(block).map((reading) => ({ block, ...reading })))
}

const readingsIn = perText((block): readonly Reading[] => {
  const readings: Reading[] = []
  let end = 0
  for (const index of cuesIn(block).numbers) {
    const start = block.tokens[index]?.start ?? 0
    if (start < end) continue
    const reading = read(block, index, start)
    if (reading === undefined) continue
    readings.push(reading)
    end = reading.end
  }
  return readings
})

function read(block: Block, index: number, start: number): Reading | undefined {
  const { text, tokens } = block
  const norm = normAt(tokens, index)
  if (MULTIPLES.has(norm)) return readMultiple(text, norm, start, tokens[index]?.end ?? start)
  if (LOOSE_COUNTS.has(norm)) return readLooseCount(text, norm, start, tokens[index]?.end ?? start)
  if (CARDINALS.has(norm)) return readWords(text, start)
  if (PARTS.has(norm)) return readPart(block, index)
  return readDigits(text, start)
}

// -------------------------------------------------------------- numbers in words

const FRACTION_AFTER = /[-\s](?:third|quarter|fifth|tenth|half)s?\b/iy

function readWords(text: string, start: number): Reading | undefined {
  const match = matchAt(WORDS, text, start)
  if (match === null) return undefined
  const end = start + match[0].length
  const fraction = matchAt(FRACTION_AFTER, text, end)
  if (fraction !== null) return { kind: 'fraction', start, end: end + fraction[0].length }
  const reading = measure(text, start, end, match[0].toLowerCase())
  return reading.kind === 'other' ? undefined : reading
}

const PART_AFTER = /\s(?:of|the|all|our|that|as)\b/iy

/** "a third of", "half the", "by a quarter", "the majority of". */
function readPart({ text, tokens }: Block, index: number): Reading | undefined {
  const token = tokens[index]
  if (token === undefined) return undefined
  const previous = normAt(tokens, index - 1)
  const isPart = matchAt(PART_AFTER, text, token.end) !== null
  if (token.norm === 'majority') return isPart ? { kind: 'fraction', start: token.start, end: token.end } : undefined
  const reduces = previous === 'by' || previous === 'in' || normAt(tokens, index - 2) === 'by'
  const counts = token.norm === 'half' || previous === 'a'
  if (!counts || !(isPart || reduces)) return undefined
  const start = previous === 'a' ? (tokens[index - 1]?.start ?? token.start) : token.start
  return { kind: 'fraction', start, end: token.end }
}

const COMPARES = /\s(?:the|your|their|its|his|her|my|our|as|more|\w+(?:ed|er)\s)/iy

/** "doubles", "twice as"; not "double-blind", "twice a day". */
function readMultiple(text: string, norm: string, start: number, end: number): Reading | undefined {
  const isVerb = /(?:s|ed|ing|fold)$/.test(norm)
  return isVerb || matchAt(COMPARES, text, end) !== null ? { kind: 'multiple', start, end } : undefined
}

/** "millions of Americans", "affects millions"; smaller numbers only with the people they count. */
function readLooseCount(text: string, norm: string, start: number, end: number): Reading | undefined {
  const people = endOfPeople(text, end)
  if (people === undefined && !/^[mb]illions$/.test(norm)) return undefined
  if (people === undefined && /^\sof\b/i.test(text.slice(end, end + 4))) return undefined
  return { kind: 'count', start, end: people ?? end }
}

const ADJECTIVE_STOPS = new Set(
  'in for with and or to at is are was were on by from the per a an than who that'.split(' '),
)
const PRONOUNS = new Set(['them', 'those', 'us'])

/** End of the noun for people that follows, at most three words on; undefined when there is none. */
function endOfPeople(text: string, from: number): number | undefined {
  let end = from
  let people: number | undefined
  for (let step = 0; step < 5; step++) {
    const match = matchAt(WORD, text, end)
    if (match === null) return people
    const word = (match[1] ?? '').toLowerCase()
    end += match[0].length
    if (PEOPLE.has(word)) people = PRONOUNS.has(word) ? undefined : end
    else if (people !== undefined || ADJECTIVE_STOPS.has(word)) return people
  }
  return people
}

// -------------------------------------------------------------- numbers in digits

const GLUED = /[\p{L}#_@/][-\u2010\u2011.]?$/u
const RUN = /[^\s,;)\]]+/y
const PHONE = /(?:\+?\d{1,2}[-.\s]\(?)?\d{3}\)?[-.\s]\d{3}[-.\s]\d{4}(?!\d)|0\d{2,4}\s\d{3,4}\s?\d{3,4}(?!\d)/y
const DATE = /\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/y
const TIME = /\d{1,2}:\d\d(?!\d)/y
const PROPORTION = /\d+:\d+/y
const SLASH = /\d+\/\d+/y
const SMALL_FRACTION = /^[1-3]\/[2-5]$/
const OF_OR_THE = /\s(?:of|the)\b/iy

function readDigits(text: string, from: number): Reading {
  const at = text[from] === '.' ? from + 1 : from
  const start = text[at - 1] === '.' && !/\d/.test(text[at - 2] ?? '') ? at - 1 : at
  const head = before(text, start, 24)
  if (GLUED.test(head) && text[start - 2] !== ' ') return whole('other', text, start, RUN)
  const fixed = readFixed(text, at, head)
  if (fixed !== undefined) return fixed
  const number = matchAt(DIGITS, text, at)
  if (number === null) return { kind: matchAt(OF_OR_THE, text, at + 1) ? 'fraction' : 'other', start, end: at + 1 }
  const end = at + number[0].length
  return readMoney(text, start, end, head) ?? readSymbol(text, start, end, head) ?? measure(text, start, end, number[0])
}

/** Numbers that their form alone explains. */
function readFixed(text: string, start: number, head: string): Reading | undefined {
  if (matchAt(PHONE, text, start)) return whole('phone', text, start, PHONE)
  if (/\b(?:call|text|dial|phone)\s$/i.test(head) && /^\d{3}\b(?!%)/.test(text.slice(start, start + 4))) {
    return { kind: 'phone', start, end: start + 3 }
  }
  if (matchAt(DATE, text, start)) return whole('date', text, start, DATE)
  if (matchAt(TIME, text, start)) return whole('other', text, start, TIME)
  if (matchAt(PROPORTION, text, start)) return whole('ratio', text, start, PROPORTION)
  const slash = matchAt(SLASH, text, start)
  if (slash === null) return undefined
  const end = start + slash[0].length
  if (SMALL_FRACTION.test(slash[0]) && matchAt(OF_OR_THE, text, end)) return { kind: 'fraction', start, end }
  const people = endOfPeople(text, end)
  return people === undefined ? { kind: 'other', start, end } : { kind: 'ratio', start, end: people }
}

function whole(kind: Kind, text: string, start: number, pattern: RegExp): Reading {
  return { kind, start, end: start + (matchAt(pattern, text, start)?.[0].length ?? 1) }
}

const SCALE_AFTER = /\s?(?:hundred|thousand|million|billion|k|m|bn)\b/iy

function readMoney(text: string, start: number, end: number, head: string): Reading | undefined {
  const sign = /(?:[$£€¥]|\b(?:USD|EUR|GBP|AUD|CAD))\s?$/.exec(head)
  if (sign === null) return undefined
  const range = end + (matchAt(RANGE, text, end)?.[0].length ?? 0)
  return {
    kind: 'price',
    start: start - sign[0].length,
    end: range + (matchAt(SCALE_AFTER, text, range)?.[0].length ?? 0),
  }
}

const SYMBOL = /(?:^|[^\p{L}\p{N}])(\p{L}[\p{L}\p{N}]{0,4})(?:[\s-]values?)?\s?[=<>≤≥≈]{1,2}\s?$/u
const NAMED_EFFECT =
  /(?:\b(?:odds|hazard|risk|rate|relative)\s(?:ratio|risk)|\beffect\ssize)(?:\sof|\swas|:|\s\((?:OR|HR|RR)\))?\s$/i
const BARE_EFFECT = /(?:^|[^\p{L}])(?:OR|HR|RR|NNT|NNH|SMD)\s$/u

/** "p < .05", "n = 68", "OR 2.3", "a hazard ratio of 0.6". */
function readSymbol(text: string, start: number, end: number, head: string): Reading | undefined {
  const symbol = SYMBOL.exec(head)
  const name = symbol?.[1]
  if (symbol !== null && name !== undefined) {
    const from = start - (symbol[0].length - symbol[0].indexOf(name))
    if (/^p$/i.test(name)) return { kind: 'p-value', start: from, end }
    const isEffect = EFFECT_SYMBOLS.has(name.toLowerCase()) && name !== 'or'
    return { kind: isEffect ? 'effect' : 'other', start: from, end: end + (text[end] === '%' ? 1 : 0) }
  }
  const effect = NAMED_EFFECT.exec(head) ?? BARE_EFFECT.exec(head)
  if (effect === null) return undefined
  return { kind: 'effect', start: start - effect[0].trimStart().length, end }
}

// -------------------------------------------------------------- units

const RATIO = new RegExp(
  `\\s(?:out\\sof|in|of)\\s(?:every\\s|the\\s)?(\\d[\\d,]*|${WORD_NUMBER})(?!\\d|%|[:/.]\\d|[a-z]|\\s?(?:mg|ml|years?|months?|weeks?|days?|hours?|minutes?|sessions?|steps?)\\b)`,
  'iy',
)
const NO_RATIO_BEFORE =
  /\b(?:step|part|page|phase|day|week|chapter|no\.?|number|figure|table|session|stage|the)\s$|\b(?:rated|rating|scored?|stars?)(?:\s\w+)?\s$/i
const YEAR = /^(?:1[89]|20)\d\d$/
const AGE_BEFORE = /\b(?:aged?|ages|age\sof|ages\sof)\s(?:of\s|between\s|over\s|under\s)?$/i
const AGE_AFTER = /\+(?!\s?[a-z])|\s(?:and|or)\s(?:over|older|up|above|under|younger)\b/iy

/** Reads what follows a plain number: a range, then a unit, a total, or the people it counts. */
function measure(text: string, start: number, first: number, number: string): Reading {
  const between = /\bbetween\s$/i.test(before(text, start, 9))
  const range = matchAt(RANGE, text, first) ?? (between ? matchAt(BETWEEN, text, first) : null)
  const end = first + (range?.[0].length ?? 0)
  if (range === null) {
    const ratio = readRatio(text, start, end, number)
    if (ratio !== undefined) return ratio
  }
  if (AGE_BEFORE.test(before(text, start, 16)) || matchAt(AGE_AFTER, text, end)) return { kind: 'age', start, end }
  const unit = matchAt(UNIT, text, end)
  const word = (unit?.[1] ?? '').toLowerCase()
  const unitEnd = end + (unit?.[0].length ?? 0)
  if (isChange(text, start, unitEnd, word)) return { kind: 'effect', start, end: unitEnd }
  const kind = unit?.[2] !== undefined && word === 'per' ? 'percentage' : UNITS.get(word)
  if (kind !== undefined) return readUnit(text, start, unitEnd, kind, word)
  return readCount(text, start, end, number, word)
}

function readRatio(text: string, start: number, end: number, number: string): Reading | undefined {
  const ratio = matchAt(RATIO, text, end)
  if (
    ratio === null ||
    number.includes('.') ||
    YEAR.test(ratio[1] ?? '') ||
    NO_RATIO_BEFORE.test(before(text, start, 10))
  )
    return undefined
  if (Number(number) >= Number((ratio[1] ?? '').replaceAll(',', ''))) return undefined
  return { kind: 'ratio', start, end: end + ratio[0].length }
}

const POINTS = /\spoints?\b/iy
const INTERVAL = /\s(?:CI|confidence)\b/y
const OLD = /[-\s](?:old|of\sage)\b|\sand\s(?:over|older)\b/iy
const OFTEN = /\s?(?:a|per|each|every)\s(?:day|week|month|night|year)\b|\s?(?:daily|weekly|monthly|nightly)\b/iy
const TIMES_MORE = /\s(?:more|less|fewer|as|the|greater|better|likelier|your|reduction|increase|improvement|\w+er)\b/iy

function readUnit(text: string, start: number, unitEnd: number, kind: Kind, word: string): Reading {
  switch (kind) {
    case 'percentage': {
      const points = word.startsWith('percentage') ? (matchAt(POINTS, text, unitEnd)?.[0].length ?? 0) : 0
      return { kind: matchAt(INTERVAL, text, unitEnd) ? 'other' : kind, start, end: unitEnd + points }
    }
    case 'duration':
      return { kind: matchAt(OLD, text, unitEnd) ? 'age' : kind, start, end: unitEnd }
    case 'multiple': {
      if (matchAt(OFTEN, text, unitEnd)) return { kind: 'dose', start, end: unitEnd }
      const compares =
        word === 'fold' ||
        (word === 'times' ? matchAt(TIMES_MORE, text, unitEnd) : !/^\s?\d/.test(text.slice(unitEnd, unitEnd + 2)))
      return { kind: compares ? kind : 'other', start, end: unitEnd }
    }
    default:
      return { kind, start, end: unitEnd }
  }
}

/** "under ten pounds" is a weight, not a change of it. */
const WEIGHS = /\b(?:under|below|weigh|weighs|weighing)\s$/i

/** "lost 12 pounds", "8 shades whiter". */
function isChange(text: string, start: number, end: number, unit: string): boolean {
  if (!BODY_UNITS.has(unit) || WEIGHS.test(before(text, start, 9))) return false
  const around = `${before(text, start, 36)} ${text.slice(end, end + 16)}`.toLowerCase()
  return around.split(/[^a-z]+/).some((word) => CHANGE_WORDS.has(word)) || /\bweight\sloss\b/.test(around)
}

function readCount(text: string, start: number, end: number, number: string, next: string): Reading {
  if (YEAR.test(number) || MONTHS.has(next) || /\b[A-Z][a-z]{2,8}\.?\s$/.test(before(text, start, 11))) {
    const month = /([a-z]+)\.?\s$/i.exec(before(text, start, 11))?.[1]?.toLowerCase()
    if (MONTHS.has(next) || (month !== undefined && MONTHS.has(month))) return { kind: 'date', start, end }
  }
  const plus = end + (text[end] === '+' ? 1 : 0)
  const scaled = plus + (matchAt(SCALE_AFTER, text, plus)?.[0].length ?? 0)
  const people = endOfPeople(text, scaled)
  if (people !== undefined) return { kind: 'count', start, end: people }
  if (YEAR.test(number)) return { kind: 'date', start, end }
  return { kind: 'other', start, end: scaled }
}
