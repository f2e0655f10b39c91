// Markdown to mdast for sources that nobody has parsed yet. GFM without autolink literals: they cost
// most of the parse and are quadratic after an unclosed bracket.

import type { Root } from 'mdast'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

const MATTERS: ('yaml' | 'toml')[] = ['yaml', 'toml']

/** One construct beyond CommonMark, and a sign without which no source holds it. */
interface Feature {
  readonly sign: RegExp
  readonly micromark: () => object
  readonly fromMarkdown: () => object
}

const features: readonly Feature[] = [
  { sign: /\||:-|-:/, micromark: gfmTable, fromMarkdown: gfmTableFromMarkdown },
  { sign: /\[\^/, micromark: gfmFootnote, fromMarkdown: gfmFootnoteFromMarkdown },
  { sign: /~/, micromark: gfmStrikethrough, fromMarkdown: gfmStrikethroughFromMarkdown },
  { sign: /\[[\sxX]\]/, micromark: gfmTaskListItem, fromMarkdown: gfmTaskListItemFromMarkdown },
  {
    sign: /^\uFEFF?(?:---|\+\+\+)/,
    micromark: () => frontmatter(MATTERS),
    fromMarkdown: () => frontmatterFromMarkdown(MATTERS),
  },
]

/** The features as a plugin for `remark-parse`. */
export function leanSyntax(this: Processor, chosen: readonly Feature[] = features): void {
  const data = this.data()
  data.micromarkExtensions = chosen.map(({ micromark }) => micromark())
  data.fromMarkdownExtensions = chosen.map(({ fromMarkdown }) => fromMarkdown())
}

const processors = new Map<string, Processor<Root>>()

/**
 * Markdown with tables, footnotes, strikethrough, task items and front matter to mdast. The parser tries every
 * construct that it knows at every place, so it is given those only of which the source shows a sign.
 */
export function parseMarkdown(source: string): Root {
  const chosen = features.filter(({ sign }) => sign.test(source))
  const key = chosen.map(({ sign }) => sign.source).join()
  let processor = processors.get(key)
  if (!processor) {
    processor = unified().use(remarkParse).use(leanSyntax, chosen).freeze() as unknown as Processor<Root>
    processors.set(key, processor)
  }
  return processor.parse(source)
}
