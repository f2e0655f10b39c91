// What was seen and not reported. Kept only when somebody asks for it.

import type { AnyRule } from '../rule.js'
import type { Article, Block, LetPass, Lexicon, Place, Span, TextRange } from '../types.js'
import { byPlace } from './merge.js'
import { oneLine } from './resolve.js'

export class PassList {
  readonly #passed = new Map<string, LetPass>()
  readonly #locate: (span: Span) => Place

  constructor(locate: (span: Span) => Place) {
    this.#locate = locate
  }

  /** The first reason that a rule has for the same words stays. */
  add({ block, start, end }: TextRange, { id }: AnyRule, reason: string): void {
    const span = block.map.toSource(start, end)
    const key = `${id} ${span.start} ${span.end}`
    if (this.#passed.has(key)) return
    const actual = oneLine(block.text.slice(start, end))
    this.#passed.set(key, { ruleId: id, span, place: this.#locate(span), actual, reason })
  }

  /** What the rule would say of page chrome, notes and lists of references, if they were text of the article. */
  addOutside(article: Article, rule: AnyRule, options: unknown): void {
    const blocks = new Set<Block>()
    const hits = (lexicon: Lexicon) => {
      const found = article.hitsOutside(lexicon)
      for (const { block } of found) blocks.add(block)
      return found
    }
    const outside: Article = Object.create(article, { hits: { value: hits } })
    for (const { at } of rule.check(outside, { options })) {
      if (blocks.has(at.block) && !at.block.partial && !at.block.foreign) this.add(at, rule, outsideAs(at.block))
    }
  }

  sorted(): readonly LetPass[] {
    return [...this.#passed.values()].sort(byPlace)
  }
}

const outsideAs = ({ role, kind }: Block): string =>
  role === 'chrome' ? 'page chrome' : kind === 'footnote' ? 'a note' : 'a list of references'
