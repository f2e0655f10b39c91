// How fast a text says that weight is lost.

const small = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const figureOf = (word: string): number => {
  const lower = word.toLowerCase()
  if (/^(?:an?|per|each|every)$/.test(lower)) return 1
  if (small.includes(lower)) return small.indexOf(lower) + 1
  return tens.includes(lower) ? 20 + 10 * tens.indexOf(lower) : Number(lower.replace(',', ''))
}

const number = `(?:\\d[\\d,]*(?:\\.\\d+)?|${[...small, ...tens].join('|')})`
const weight = new RegExp(
  `(?:${number}\\s*(?:-|–|—|to|or|and)\\s*)?\\b(${number}|an?)\\s*\\+?[\\s-]*(pounds?|lbs?|kgs?|kilos?|kilograms?|stones?)\\b`,
  'i',
)
const period = new RegExp(
  `(?:\\b(${number}|an?|per|each|every)[\\s-]+)?(?:(?:single|short|the|first|next|full)[\\s-]+)*(hour|day|night|week|weekend|fortnight|month)s?\\b`,
  'gi',
)

const pounds: Readonly<Record<string, number>> = { p: 1, l: 1, k: 2.2, s: 14 }
const weeks: Readonly<Record<string, number>> = {
  hour: 1 / 168,
  day: 1 / 7,
  night: 1 / 7,
  weekend: 2 / 7,
  week: 1,
  fortnight: 2,
  month: 52 / 12,
}

/** Pounds a week in "30 pounds in 30 days"; the upper end of a range. Undefined when a weight or a time is not given. */
export function poundsAWeek(text: string): number | undefined {
  const lost = weight.exec(text)
  const time = [...text.matchAll(period)].at(lost && text.search(period) < lost.index ? 0 : -1)
  if (!lost?.[1] || !lost[2] || !time?.[2]) return undefined
  const amount = figureOf(lost[1]) * (pounds[lost[2].charAt(0).toLowerCase()] ?? 1)
  return amount / (figureOf(time[1] ?? 'a') * (weeks[time[2].toLowerCase()] ?? 1))
}
