// Dates as pages write them, put on one scale so that they can be compared.

const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const day = '(\\d{1,2})(?:st|nd|rd|th)?'
const year = '(\\d{4})'
const forms: readonly (readonly [pattern: RegExp, order: string])[] = [
  [/\b(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?!\d)/, 'ymd'],
  [new RegExp(`\\b${day}\\s(?:of\\s)?${month},?\\s${year}\\b`, 'i'), 'dmy'],
  [new RegExp(`\\b${month}\\s${day},?\\s${year}\\b`, 'i'), 'mdy'],
  [new RegExp(`\\b${month},?\\s${year}\\b`, 'i'), 'my'],
  [/\b(\d{1,2})\/(\d{4})\b/, 'my'],
  [/\b\d{1,2}[/.]\d{1,2}[/.](\d{4})\b/, 'y'],
  [/\b((?:19|20)\d\d)\b/, 'y'],
]
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

interface FoundDate {
  /** End of the date, an offset of the text. */
  readonly end: number
  /** Months since year 0, with the days as 31sts; what the date leaves open counts as its latest. */
  readonly value: number
}

/** Longest line of a review that is looked at; names and titles may stand before the date. */
const longest = 200

/** The first date of `text` from one offset to another. */
export function findDate(text: string, from: number, to: number): FoundDate | undefined {
  const part = text.slice(from, Math.min(to, from + longest))
  for (const [pattern, order] of forms) {
    const match = pattern.exec(part)
    if (!match) continue
    const read = (letter: string) => match[order.indexOf(letter) + 1]
    const at = order.includes('m') ? monthOf(read('m') ?? '') : 12
    const value = Number(read('y')) * 12 + at + Number((order.includes('d') && read('d')) || 31) / 31
    return { end: from + match.index + match[0].length, value }
  }
  return undefined
}

/** @param iso A full ISO date, such as `2026-11-22`. */
export const dateValue = (iso: string): number => findDate(iso, 0, iso.length)?.value ?? 0

const monthOf = (text: string): number =>
  /^\d/.test(text) ? Number(text) : months.indexOf(text.slice(0, 3).toLowerCase()) + 1
