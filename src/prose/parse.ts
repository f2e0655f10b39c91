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

/** GFM without autolink literals, and front matter, as a plugin for `remark-parse`. */
export function leanSyntax(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [gfmTable(), gfmFootnote(), gfmStrikethrough(), gfmTaskListItem(), frontmatter(MATTERS)]
  data.fromMarkdownExtensions = [
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    frontmatterFromMarkdown(MATTERS),
  ]
}

const processor = unified().use(remarkParse).use(leanSyntax).freeze()

/** Markdown with tables, footnotes, strikethrough, task items and front matter to mdast. */
export function parseMarkdown(source: string): Root {
  return processor.parse(source)
}
