// Claims that a reader puts together: a complaint, then a colon, a question mark or a full stop, then what ends it.

import type { Article, Hit } from '../../src/rule.js'

/** Words of a sentence before the answer that may still be no more than a complaint. */
const short = 12
/** A longer sentence is no complaint with its answer. */
const long = 80

const advice =
  /\b(?:doctors?|gps?|pharmacists?|physicians?|nurses?|midwi\w+|dentists?|vets?|specialists?|antibiotics?|surgery|vaccines?|do not|don['’]t|should|may not|cannot|not always)\b/i

/** Conditions that the complaint before a hit names: before a colon or a dash, or in short sentences before. */
export function complaintsBefore(article: Article, { block, start, end }: Hit): number {
  const own = article.sentenceOf({ block, start, end })
  if (own.last - own.first > long || advice.test(block.text.slice(own.start, own.end))) return 0
  const before = block.text.slice(own.start, start)
  const colon = Math.max(before.lastIndexOf(':'), before.lastIndexOf('—'), before.lastIndexOf('–'))
  if (colon > 0) return article.conditionsIn(block, own.start, own.start + colon).length
  let from = own.start
  for (let index = own.index - 1; index >= own.index - 4; index--) {
    const sentence = block.sentences[index]
    if (!sentence || sentence.last - sentence.first > short) break
    const text = block.text.slice(sentence.start, sentence.end).trim()
    if (!/\?$/.test(text) && sentence.last - sentence.first > 6) break
    from = sentence.start
  }
  return from < own.start ? article.conditionsIn(block, from, own.start).length : 0
}
