// Benefits and risks along the page, as a strip: where each stands, and how much there is of it.

import type { Article, Block, TextRange } from '../../types.js'
import { count } from '../words.js'

export type Balance = Pick<Article, 'blocks' | 'claims' | 'disclosures' | 'sentenceOf'>

interface Mark {
  /** Share of the text of the page before and after the sentence, 0 to 1. */
  readonly from: number
  readonly to: number
}

const width = 1000

/** Empty when the page claims no benefit. */
export function balanceStrip(article: Balance): string {
  const benefits = sentences(
    article,
    article.claims.filter(({ asserted }) => asserted),
  )
  if (benefits.length === 0) return ''
  const told = ({ kind, quality }: Article['disclosures'][number]) =>
    kind === 'risk' && (quality === 'specific' || quality === 'generic')
  const risks = sentences(article, article.disclosures.filter(told))
  const row = (name: string, marks: readonly Mark[], noun: string) =>
    `<dt>${name}</dt><dd><svg viewBox="0 0 ${width} 1" preserveAspectRatio="none" aria-hidden="true"><rect class="ground" width="${width}" height="1"/>${marks.map((mark) => rect(mark, name)).join('')}</svg>${describe(marks, noun)}</dd>`
  return `<figure class="strip"><figcaption>Balance, from the start of the page to its end</figcaption><dl>${row('benefits', benefits, 'benefit sentence')}${row('risks', risks, 'risk sentence')}</dl></figure>`
}

function describe(marks: readonly Mark[], noun: string): string {
  const [first] = marks
  const share = marks.reduce((sum, { from, to }) => sum + to - from, 0)
  const percent = (part: number) => `${Math.round(100 * part)} %`
  return first
    ? `${count(marks.length, noun)} (${percent(share)} of the text), first at ${percent(first.from)}`
    : `no ${noun}`
}

/** Each sentence that holds one of the ranges, once, in order. */
function sentences({ blocks, sentenceOf }: Balance, ranges: readonly TextRange[]): readonly Mark[] {
  const offsets = new Map<Block, number>()
  let total = 0
  for (const block of blocks) {
    offsets.set(block, total)
    total += block.text.length
  }
  const places = new Map<number, Mark>()
  for (const range of ranges) {
    const { start, end } = sentenceOf(range)
    const offset = (offsets.get(range.block) ?? 0) + start
    places.set(offset, { from: offset / total, to: (offset + end - start) / total })
  }
  return [...places.values()].sort((a, b) => a.from - b.from)
}

const rect = ({ from, to }: Mark, name: string): string =>
  `<rect class="${name}" x="${(from * width).toFixed(1)}" width="${Math.max(3, (to - from) * width).toFixed(1)}" height="1"/>`
