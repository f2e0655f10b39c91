// Settles which blocks are headings without markup, calls to action, or text of the page template.

import type { ProseBlock } from './block.js'
import { isCallToAction, isChromeLine, isTeaserEnd, isTeaserMarker, simple } from './chrome.js'
import { perText } from './texts.js'

/** Template lines and calls to action are short. */
const LONGEST_LINE = 120

const lineOf = perText(({ text }) => {
  const plain = simple(text)
  const isChrome = isChromeLine(plain)
  return { plain, isChrome, invites: !isChrome && isCallToAction(plain), endsTeaser: isTeaserEnd(plain) }
})

/** Changes `role` where the text or its neighbours tell more than the markup. */
export function assignRoles(blocks: readonly ProseBlock[]): void {
  let isTeaser = false
  blocks.forEach((block, index) => {
    if (block.kind === 'alt' || block.kind === 'meta' || block.kind === 'footnote') return
    if (block.text.length <= LONGEST_LINE) {
      const line = lineOf(block)
      if (isTeaser) isTeaser = !line.endsTeaser
      else if (block.kind !== 'cell') {
        isTeaser = isTeaserMarker(line.plain, index / blocks.length)
        if (line.isChrome) block.role = 'chrome'
        else if (block.role === 'body' && line.invites) block.role = 'cta'
      }
    }
    if (isTeaser) block.role = 'chrome'
  })
  markMenus(blocks)
  markSlogans(blocks)
  markBareHeadings(blocks)
}

/** A few bare words between two template lines are the slogan of the site, not a sentence of the article. */
function markSlogans(blocks: readonly ProseBlock[]): void {
  blocks.forEach((block, index) => {
    if (blocks[index - 1]?.role !== 'chrome' || blocks[index + 1]?.role !== 'chrome') return
    if (isBareLine(block) && wordsOf(block.text).length <= 4 && !/[.!?]$/.test(block.text)) block.role = 'chrome'
  })
}

// -------------------------------------------------------------------- menus

const SHORTEST_MENU = 3

/** A list of which every item is one short link is navigation. Lists of sources are not: their links leave the site. */
function markMenus(blocks: readonly ProseBlock[]): void {
  const lists = new Map<number, ProseBlock[]>()
  for (const block of blocks) {
    const list = block.kind === 'listItem' ? block.containers.at(-2) : undefined
    if (list === undefined) continue
    const items = lists.get(list)
    if (items) items.push(block)
    else lists.set(list, [block])
  }
  for (const block of blocks) if (isMenuLine(block)) block.role = 'chrome'
  for (const items of lists.values()) {
    if (items.length >= SHORTEST_MENU && items.every(isMenuItem)) for (const item of items) item.role = 'chrome'
  }
}

const BETWEEN_LINKS = /^[\s·|•>›»/,–-]*$/
const ON_SITE = /^(?:\/|#|\.|[^:]*$)/

/** "Prices · Gallery · Questions": a line of nothing but short links, most of them to pages of the site. */
function isMenuLine({ kind, role, text, marks }: ProseBlock): boolean {
  if (kind !== 'paragraph' || role !== 'body') return false
  const links = marks.filter((mark) => mark.kind === 'link')
  if (links.length < SHORTEST_MENU) return false
  const gaps = [...links, undefined].map((link, index) => text.slice(links[index - 1]?.end ?? 0, link?.start))
  return (
    gaps.every((gap) => BETWEEN_LINKS.test(gap)) &&
    links.every(({ start, end }) => wordsOf(text.slice(start, end)).length <= 4) &&
    links.filter(({ url }) => ON_SITE.test(url ?? '')).length * 2 > links.length
  )
}

function isMenuItem(block: ProseBlock): boolean {
  const [link, ...others] = block.marks.filter((mark) => mark.kind === 'link')
  if (!link || others.length > 0 || link.start > 0 || link.end < block.text.length) return false
  return (
    block.text.length <= 30 &&
    wordsOf(block.text).length <= 3 &&
    /^(?:\/|#|\.|[^:]*$)/.test(link.url ?? '') &&
    !/[.!?]$/.test(block.text)
  )
}

// ------------------------------------------------------------ bare headings

const MOST_HEADING_WORDS = 12

/** In plain text a heading is a bare short paragraph; a page with marked headings has no need of such. */
function markBareHeadings(blocks: readonly ProseBlock[]): void {
  if (blocks.filter((block) => block.kind === 'heading').length > 1) return
  for (let index = blocks.length - 2; index >= 0; index--) {
    const block = blocks[index]
    const next = blocks[index + 1]
    if (!block || !next || !isBareLine(block)) continue
    if (next.role === 'heading' ? isTitle(block.text) : governs(block, next)) block.role = 'heading'
  }
}

function isBareLine(block: ProseBlock): boolean {
  if (block.kind !== 'paragraph' || block.role !== 'body' || block.containers.length > 0) return false
  if (block.text.length > LONGEST_LINE || /[\n\uFFFC]/.test(block.text.trim())) return false
  const words = wordsOf(block.text)
  return words.length > 0 && words.length <= MOST_HEADING_WORDS && /^[\p{Lu}\d“"‘']/u.test(block.text)
}

/** A heading stands over text that is longer than itself and starts a new sentence. */
function governs(block: ProseBlock, next: ProseBlock): boolean {
  if (next.role !== 'body' || !/^[\p{Lu}\d“"‘'(\uFFFC]/u.test(next.text)) return false
  if (isTitle(block.text)) return next.text.length > block.text.length
  const isOpenEnded = !/[.!?…,;:)]["”’']?\s*$/.test(block.text)
  return isOpenEnded && next.text.length >= Math.max(60, 2 * block.text.length) && wordsOf(block.text).length <= 8
}

const SMALL_WORDS = new Set(
  'a an the and or but nor for of in on at to by from with without as is vs your our it its you that into over than'.split(
    ' ',
  ),
)

/** Title case without end punctuation, or a question in title case. */
function isTitle(text: string): boolean {
  if (/[.!…,;:]["”’']?\s*$/.test(text)) return false
  const main = wordsOf(text).filter((word, index) => index === 0 || !SMALL_WORDS.has(word.toLowerCase()))
  const capitals = main.filter((word) => /^[\p{Lu}\d]/u.test(word)).length
  if (/\?["”’']?\s*$/.test(text) && main.length < 4) return false
  return main.length > 0 && capitals >= Math.max(1, main.length - (main.length >= 6 ? 1 : 0))
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
}
