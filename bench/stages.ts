// Where the time of `lint` goes: parse, prose, matching, facts, rules.

import type { Root } from 'mdast'
import { rules } from '../rules/index.js'
import type { Linter } from '../src/index.js'
import { buildProse } from '../src/prose/index.js'
import { parseMarkdown } from '../src/prose/parse.js'
import type { Article } from '../src/types.js'
import { median, rounds, time } from './measure.js'

const facts = [
  'sections',
  'citations',
  'quantities',
  'products',
  'statistics',
  'subject',
  'conditions',
  'assumed',
  'claims',
  'disclosures',
] as const

/** Microseconds per 1,000 characters, by stage. */
export async function stagesOf(
  linter: Linter,
  texts: readonly string[],
): Promise<readonly (readonly [name: string, cost: number])[]> {
  const pages = texts.map((source) => ({ source, tree: parseMarkdown(source) }))
  const lexicon = rules.flatMap(({ lexicons }) => lexicons)[0]
  if (!lexicon) throw new RangeError('No rule has a lexicon')
  const each = (run: (page: { readonly source: string; readonly tree: Root }) => unknown) => () =>
    time(() => {
      for (const page of pages) run(page)
    })
  const read = ({ source, tree }: { readonly source: string; readonly tree: Root }) => {
    for (const block of buildProse(tree, source).blocks) for (const { end } of block.sentences) block.tokens.at(end)
  }
  const match = (article: Article) => article.hits(lexicon)
  const upTo = await rounds(7, {
    parse: each(({ source }) => parseMarkdown(source)),
    prose: each(read),
    matching: each((page) => match(linter.analyze(page))),
    facts: each((page) => {
      const article = linter.analyze(page)
      match(article)
      for (const fact of facts) article[fact]
    }),
    all: each(({ source, tree }) => linter.lintTree(tree, source)),
  })
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  const cost = (milliseconds: readonly number[], before: readonly number[] = []) =>
    (1e6 * (median(milliseconds) - (before.length > 0 ? median(before) : 0))) / characters
  return [
    ['parse', cost(upTo.parse)],
    ['prose', cost(upTo.prose)],
    ['matching', cost(upTo.matching, upTo.prose)],
    ['facts', cost(upTo.facts, upTo.matching)],
    ['rules', cost(upTo.all, upTo.facts)],
    ['all but the parse', cost(upTo.all)],
  ]
}
