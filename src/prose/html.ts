// What a piece of raw HTML shows that is not read: text, embeds and images.

import { blankComments } from './comments.js'
import { withoutTags } from './uses.js'

export interface Shown {
  readonly text: boolean
  readonly embeds: number
  readonly images: number
}

const embed = /<(?:iframe|video|audio|object|embed|script\b[^<>]*\ssrc\s*=)/gi
const image = /<(?:img|svg)\b/gi
const tag = /<[^<>]*>/g

/** Names of elements and shortcodes that show what a page takes from elsewhere and is no text. */
export const embedNames: ReadonlySet<string> = new Set(
  'iframe video audio object embed playlist youtube vimeo tweet x instagram'.split(' '),
)

export function shownBy(html: string): Shown {
  const visible = blankComments(html)
  const amount = (pattern: RegExp) => visible.match(pattern)?.length ?? 0
  const words = withoutHidden(withoutTags(html)).replace(tag, '')
  return { text: /[\p{L}\p{N}]/u.test(words), embeds: amount(embed), images: amount(image) }
}

/** The HTML without scripts and styles; one that never closes hides the rest. */
function withoutHidden(html: string): string {
  let shown = ''
  let at = 0
  for (const { 0: opening, 1: name = '', index } of html.matchAll(/<(script|style|svg)\b[^<>]*>/gi)) {
    if (index < at) continue
    shown += html.slice(at, index)
    const close = html.toLowerCase().indexOf(`</${name.toLowerCase()}`, index + opening.length)
    at = close === -1 ? html.length : close
  }
  return shown + html.slice(at)
}
