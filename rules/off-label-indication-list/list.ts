import type { Article, ConditionMention, TextRange } from '../../src/rule.js'

/** What may stand between two members of a list. */
const JOINT =
  /^\s*(?:\([^()]{1,30}\))?[\s,/&()–-]*(?:(?:and|or|even|also|plus|as well as|including|such as|like|to|other|more|many|types of|severe|chronic|moderate|mild|major|generali[sz]ed|social|other|related|symptoms of|issues|conditions|problems)[\s,(]*){0,4}$/i
const SEPARATOR = /[,/&(]|\b(?:and|or|plus|including|such as|to|as well as)\b/i

/** Longer lists are cut, so that time stays linear. */
const REACH = 500

/** Abbreviations that no list knows, such as MS, may stand between. */
const joins = (between: string): boolean =>
  JOINT.test(between.replace(/\b[A-Z]{2,5}\b/g, '')) && SEPARATOR.test(between)

/** The conditions that follow one another from the first one in a range on, in one sentence. */
export function listFrom(article: Article, { block, start, end }: TextRange): readonly ConditionMention[] {
  const sentence = article.sentenceOf({ block, start, end })
  const own = article.conditionsIn(block, start, Math.min(sentence.end, end + REACH))
  const [first] = own
  if (!first || first.start >= end) return []
  const list = [first]
  for (const next of own.slice(1)) {
    const between = block.text.slice(list.at(-1)?.end ?? end, next.start)
    if (!joins(between)) break
    list.push(next)
  }
  return list
}

/** The conditions before a place that a list leads up to. */
export function listBefore(article: Article, { block, start, end }: TextRange): readonly ConditionMention[] {
  const sentence = article.sentenceOf({ block, start, end })
  const from = Math.max(sentence.start, start - REACH)
  const own = article.conditionsIn(block, from, end).filter((one) => one.end <= end)
  const list = own.slice(-1)
  for (const before of own.slice(0, -1).reverse()) {
    const between = block.text.slice(before.end, list[0]?.start ?? end)
    if (!joins(between)) break
    list.unshift(before)
  }
  return list
}

/** The rest of a list that a broken paragraph carries into the next block, which then begins in lower case. */
export function continued(article: Article, last: ConditionMention): readonly ConditionMention[] {
  const { block, end } = last
  const next = article.blocks[block.index + 1]
  if (!next || next.role !== block.role || !/^[\s,]*$/.test(block.text.slice(end)) || !/^\p{Ll}/u.test(next.text))
    return []
  const list = listFrom(article, { block: next, start: 0, end: 40 })
  return list[0] && JOINT.test(next.text.slice(0, list[0].start)) ? list : []
}

/** Two diagnoses at least; an abbreviation after its name is no second one. */
export const isList = (list: readonly ConditionMention[]): boolean =>
  new Set(
    list.filter(({ kind }, index) => kind === 'condition' && !isAbbreviation(list, index)).map(({ name }) => name),
  ).size >= 2

function isAbbreviation(list: readonly ConditionMention[], index: number): boolean {
  const [before, own] = [list[index - 1], list[index]]
  return before !== undefined && own !== undefined && /^\s*\($/.test(own.block.text.slice(before.end, own.start))
}
