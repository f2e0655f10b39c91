// Rich text from Google Docs, Word or a page as Markdown. Nothing of it is shown or loaded: it is read as an inert
// document.

import Turndown from 'turndown'
import { tidyDocs, tidyWord } from './office.js'

const turndown = new Turndown({ headingStyle: 'atx', bulletListMarker: '-', emDelimiter: '*', hr: '---' })

turndown.addRule('table', {
  filter: 'table',
  replacement: (_, node) => {
    const rows = [...(node as HTMLTableElement).rows].map(
      ({ cells }) => `| ${[...cells].map((cell) => inline(cell).replaceAll('|', '\\|')).join(' | ')} |`,
    )
    const columns = (node as HTMLTableElement).rows[0]?.cells.length ?? 0
    return `\n\n${[rows[0], `|${' - |'.repeat(columns)}`, ...rows.slice(1)].join('\n')}\n\n`
  },
})
turndown.addRule('picture', {
  filter: 'img',
  replacement: (_, node) => ((node as HTMLImageElement).alt ? `![${(node as HTMLImageElement).alt}](image)` : ''),
})

const inline = (cell: HTMLElement): string => turndown.turndown(cell.innerHTML).replace(/\s+/g, ' ').trim()

/** @returns Markdown, or undefined when the text has nothing that plain text would lose. */
export function pasted(html: string): string | undefined {
  if (!/<(?:h[1-6]|a|ul|ol|li|table|b|strong|i|em|p|blockquote)\b/i.test(html)) return undefined
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const element of page.querySelectorAll('script, style, meta, link, title, template')) element.remove()
  tidyWord(page)
  tidyDocs(page)
  const text = turndown
    .turndown(page.body.innerHTML)
    .replaceAll('\u00A0', ' ')
    .replace(/^(\s*)(-|\d+\.) {2,}/gm, '$1$2 ')
  return text.trim() === '' ? undefined : text
}
