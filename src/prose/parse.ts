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
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import type { Extension } from 'micromark-util-types'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { parseAroundPlain } from './plain.js'
import { tablesOf } from './tables.js'

const MATTERS: ('yaml' | 'toml')[] = ['yaml', 'toml']

/** One construct beyond CommonMark, and a sign without which no source holds it. */
interface Feature {
  readonly sign: RegExp
  readonly micromark: (source: string) => Extension
  readonly fromMarkdown: () => object
}

const features: readonly Feature[] = [
  { sign: /\||:-|-:/, micromark: tablesOf, fromMarkdown: gfmTableFromMarkdown },
  { sign: /\[\^/, micromark: gfmFootnote, fromMarkdown: gfmFootnoteFromMarkdown },
  { sign: /~/, micromark: () => gfmStrikethrough(), fromMarkdown: gfmStrikethroughFromMarkdown },
  { sign: /\[[\sxX]\]/, micromark: gfmTaskListItem, fromMarkdown: gfmTaskListItemFromMarkdown },
  {
    sign: /^\uFEFF?(?:---|\+\+\+)/,
    micromark: () => frontmatter(MATTERS),
    fromMarkdown: () => frontmatterFromMarkdown(MATTERS),
  },
]

/**
 * A plugin for `remark-parse`: the features of which the source shows a sign. The parser tries every construct that it
 * knows at every place, so the others would only cost time.
 */
export function leanSyntax(this: Processor, source: string): void {
  const chosen = features.filter(({ sign }) => sign.test(source))
  const data = this.data()
  data.micromarkExtensions = chosen.map(({ micromark }) => micromark(source))
  data.fromMarkdownExtensions = chosen.map(({ fromMarkdown }) => fromMarkdown())
}

/** Markdown with tables, footnotes, strikethrough, task items and front matter to mdast. */
export const parseMarkdown = (source: string): Root => parseAroundPlain(source, parseWhole)

const parseWhole = (source: string): Root => unified().use(remarkParse).use(leanSyntax, source).parse(source) as Root
