// Where a page takes text from elsewhere: components, shortcodes, includes and its layout. What they hold is not on the
// page, so only the configuration can say what they contribute.

import type { PartialUse, Span } from '../types.js'
import { blankComments } from './comments.js'

/** A tag as it stands; `open` may turn out to wrap text of the page. */
export interface Tag extends Span {
  readonly kind: PartialUse['kind']
  readonly name: string
  readonly role: 'whole' | 'open' | 'close'
  /** Number of blocks of the page before it. */
  readonly after: number
}

type FoundTag = Omit<Tag, 'after'>

/** Statements of template languages, and what shows media, code, a link or a line: no text that could meet a duty. */
const plain: ReadonlySet<string> = new Set(
  (
    'if elif elsif else unless case when for break continue cycle tablerow assign capture increment decrement set block ' +
    'macro import from call filter autoescape verbatim with comment raw liquid toc ref relref param link post_url ' +
    'highlight gist figure gallery image img audio video embed caption playlist youtube vimeo tweet x instagram qr ' +
    'icon head script style spacer divider'
  ).split(' '),
)

const includeTags = /^(?:include(?:_relative|_cached)?|render|section|partial)$/
const layoutTags = /^(?:extends|layout)$/

/** `{{< isi >}}`, `{{% isi %}}`, `{{> isi }}`, `{% isi %}`, `{% include isi.html %}`. */
const templateTag =
  /\{\{[<%]\s{0,9}(\/?)\s{0,9}(\w[\w./-]*)(?![\w./-])[^{}]{0,500}?[>%]\}\}|\{\{>\s{0,9}["']?(\w[\w./-]*)(?![\w./-])[^{}]{0,500}?\}\}|\{%-?\s{0,9}(\w[\w-]*)(?![\w-])((?:(?!\{%)[\s\S]){0,500}?)%\}/g

/** `[isi]`, `[isi id="3"]`, `[/isi]`; not the text of a link or a definition. */
const bracketTag = /\[(\/?)([a-z][\w-]+)((?:\s+[\w-]+=(?:"[^"\]]*"|'[^'\]]*'|[^\s\]"']+))*)\s*(\/?)\](?![[(:])/gi

/** `<SafetyInfo/>`, `<safety-info>`; a word in capitals, such as `<BR>`, is HTML. */
const elementTag = /<(\/?)([A-Z][\dA-Z]*[a-z][\w.]*|[a-z][a-z\d]*(?:-\w+)+)(?:\s[^<>]*?)?(\/?)>/g

export const isComponentName = (name: string): boolean => /^(?:[A-Z][\w.]*|[a-z]\w*(?:-\w+)+|\w+\.[\w.]+)$/.test(name)

/** Whether text could hold a tag at all: a cheap look before the patterns. */
export const mayHoldTags = (text: string): boolean => text.includes('[') || text.includes('{{') || text.includes('{%')

/**
 * Tags of template languages in running text.
 *
 * @param isKnown Whether the configuration describes a shortcode: `[isi]` may also be plain text.
 */
export function textTags(text: string, isKnown: (name: string) => boolean): FoundTag[] {
  const tags: FoundTag[] = []
  for (const match of text.matchAll(templateTag)) {
    const tag = templateTagOf(match)
    if (tag) tags.push({ ...tag, ...spanOf(match) })
  }
  for (const match of text.matchAll(bracketTag)) {
    const [whole, close, name = '', attributes, end] = match
    const isAlone = whole.length === text.trim().length
    if (!(isKnown(name) || close || attributes || end || isAlone)) continue
    tags.push({ kind: 'shortcode', name, role: close ? 'close' : end ? 'whole' : 'open', ...spanOf(match) })
  }
  return tags.sort((a, b) => a.start - b.start)
}

function templateTagOf(match: RegExpExecArray): Pick<Tag, 'kind' | 'name' | 'role'> | undefined {
  const [, close, hugo, stache, word, rest = ''] = match
  if (hugo) return { kind: 'shortcode', name: hugo, role: close ? 'close' : 'open' }
  if (stache) return { kind: 'include', name: stache, role: 'whole' }
  if (!word) return undefined
  if (includeTags.test(word) || layoutTags.test(word)) {
    const name = /^\s*(?:file\s*=\s*)?["']?([^\s"',{}]+)/.exec(rest)?.[1]
    return name ? { kind: layoutTags.test(word) ? 'layout' : 'include', name, role: 'whole' } : undefined
  }
  const ended = /^end_?(\w[\w-]*)$/.exec(word)?.[1]
  return { kind: 'shortcode', name: ended ?? word, role: ended ? 'close' : 'open' }
}

/** Components and tags of template languages in raw HTML, outside its comments. */
export function htmlTags(html: string): FoundTag[] {
  const shown = blankComments(html)
  const elements = Array.from(shown.matchAll(elementTag), (match): FoundTag => {
    const [, close, name = '', end] = match
    return { kind: 'component', name, role: close ? 'close' : end ? 'whole' : 'open', ...spanOf(match) }
  })
  return mayHoldTags(shown) ? [...elements, ...textTags(shown, () => false)] : elements
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length })

/** The HTML without components, tags of template languages and comments. */
export const withoutTags = (html: string): string =>
  blankComments(html).replace(elementTag, '').replace(templateTag, '')

/**
 * The tags that show something. One that wraps text of the page shows that text, which is read: it counts only when the
 * configuration describes it.
 */
export function usesOf(
  tags: readonly Tag[],
  source: string,
  partialOf: (tag: Tag) => string | undefined,
): readonly (PartialUse & { readonly after: number })[] {
  const lastClose = new Map<string, number>()
  tags.forEach(({ role, kind, name }, index) => {
    if (role === 'close') lastClose.set(`${kind} ${name}`, index)
  })
  return tags.flatMap((tag, index) => {
    const { kind, name, role, start, end, after } = tag
    if (role === 'close') return []
    const partial = partialOf(tag)
    const use = { kind, name, ...(partial !== undefined && { partial }), span: { start, end }, after }
    if (partial !== undefined) return [use]
    if ((kind === 'component' || kind === 'shortcode') && plain.has(name.toLowerCase())) return []
    const next = tags[index + 1]
    const isEmpty = next?.role === 'close' && next.name === name && source.slice(end, next.start).trim() === ''
    const wraps = role === 'open' && !isEmpty && (lastClose.get(`${kind} ${name}`) ?? -1) > index
    return wraps ? [] : [use]
  })
}
