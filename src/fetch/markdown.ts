// HTML of a content management system to Markdown: headings, links, lists and tables stay, the rest becomes text.

import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

const processor = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkStringify)
  .freeze()

export const markdownOf = (html: string): string => String(processor.processSync(html))
