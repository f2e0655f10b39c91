// Lists of diseases under a heading, or after a lead, that says what customers use the product for.

import type { Article, Block, TextRange } from '../../src/rule.js'

const label =
  /\b(?:(?:what|who|whom) (?:can (?:you|i) use (?:it|this|them) for|(?:it|this|they) (?:is|are) good for|(?:it|this|they|[\w-]+) helps?|(?:do )?(?:people|customers|our customers) use (?:it|this|them) for)|good for|great for|helps? with|works for|reach for it)\b/i
const lead =
  /\b(?:use[sd]?|using|reach(?:es)? for|takes?|taking|swear by|love|loves|turn to|good|great|perfect|ideal|helps?|works?)\b[^.!?]{0,40}\b(?:for|with|against)\s*:\s*$/i
const silent = /\b(?:not|never|avoid|caution|risks?|side effects?|doctor|studied|trials?|myths?)\b/i

const isLabel = (text: string): boolean => (label.test(text) || lead.test(text)) && !silent.test(text)

/** A bare name of a disease, or a few. */
const most = 12

/** The first disease of each list. */
export function* namedUses(article: Article): Iterable<TextRange> {
  const seen = new Set<number>()
  const { blocks } = article
  for (const block of blocks) {
    const list = block.kind === 'listItem' ? block.containers.at(-2) : undefined
    if (list === undefined || seen.has(list)) continue
    const found = firstUse(article, block)
    if (!found) continue
    const over = leadOf(blocks, block, list)?.text ?? ''
    const heading = article.sectionOf(block).heading?.text ?? ''
    if (!isLabel(over) && !(isLabel(heading) && !silent.test(over))) continue
    seen.add(list)
    yield found
  }
}

function firstUse(article: Article, block: Block): TextRange | undefined {
  if (block.tokens.length > most) return undefined
  const diseases = article.conditionsIn(block)
  const [first] = diseases
  const last = diseases.at(-1)
  return first && last && first.start <= 20 ? { block, start: first.start, end: last.end } : undefined
}

/** The block before the list. */
function leadOf(blocks: readonly Block[], item: Block, list: number): Block | undefined {
  let at = item.index
  while (at > 0 && blocks[at]?.containers.includes(list)) at--
  return blocks[at]
}
