// The content of one block: text, marks, anchors and stand-ins.

import type { Mark, Span } from '../types.js'
import { align, alignNode, linePrefixEnd } from './align.js'
import { commentsIn } from './comments.js'
import { embedNames, shownBy } from './html.js'
import { childrenOf, type ProseNode, plainText, text } from './node.js'
import { Draft, type Place, type Reading } from './reading.js'
import { htmlTags, isComponentName } from './uses.js'

const OBJECT = '\uFFFC'
/** Nesting that is read; deeper text is counted as skipped. */
export const DEEPEST = 400

/** Reads the children of `parent` into the draft. */
export function readInline(reading: Reading, draft: Draft, parent: ProseNode, place: Place): void {
  if (reading.level >= DEEPEST) {
    reading.skip('input')
    return
  }
  reading.level++
  const siblings = childrenOf(parent)
  for (let index = 0; index < siblings.length; ) index = readSibling(reading, draft, parent, siblings, index, place)
  reading.level--
}

/** Reads the sibling at `index`, or the group that starts there; returns the index to go on with. */
function readSibling(
  reading: Reading,
  draft: Draft,
  parent: ProseNode,
  siblings: readonly ProseNode[],
  index: number,
  place: Place,
): number {
  const node = siblings[index]
  if (!node) return index + 1
  const span = reading.spanOf(node)
  if (!span) return readPositionless(reading, draft, parent, siblings, index, place)
  if (node.type === 'html' && SUPERSCRIPT_OPEN.test(text(node.value))) {
    const inside = siblings.slice(index + 1, index + 20)
    const length = inside.findIndex((sibling) => SUPERSCRIPT_CLOSE.test(text(sibling.value)))
    const close = inside[length] && reading.spanOf(inside[length])
    if (close) {
      readSuperscript(reading, draft, inside.slice(0, length), { start: span.start, end: close.end }, node, place)
      return index + length + 2
    }
  }
  readNode(reading, draft, parent, node, span, place)
  return index + 1
}

const SUPERSCRIPT_OPEN = /^<sup\b[^>]*>$/i
const SUPERSCRIPT_CLOSE = /^<\/sup\s*>$/i
const LINE_BREAK = /^<br\b[^>]*>$/i

function readNode(reading: Reading, draft: Draft, parent: ProseNode, node: ProseNode, span: Span, place: Place): void {
  switch (node.type) {
    case 'text':
      alignNode(text(node.value), reading.source, span, draft, place)
      break
    case 'emphasis':
    case 'strong':
    case 'delete':
      readMarked(reading, draft, node, place, node.type)
      break
    case 'link':
      readMarked(reading, draft, node, place, 'link', text(node.url))
      break
    case 'linkReference':
      readLinkReference(reading, draft, node, place)
      break
    case 'inlineCode':
    case 'inlineMath':
      draft.whole('unit', OBJECT, span)
      break
    case 'image':
    case 'imageReference':
      readImage(reading, draft, node, span, place)
      break
    case 'break':
      readBreak(reading, draft, span, place)
      break
    case 'html':
      readHtml(reading, draft, parent, node, span)
      break
    case 'footnoteReference':
      readFootnoteReference(draft, node, span)
      break
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      readExpression(reading, node, span, restOf(reading, parent, span))
      break
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      readJsx(reading, draft, node, span, place)
      break
    default:
      readInline(reading, draft, node, place)
  }
}

function readFootnoteReference(draft: Draft, node: ProseNode, span: Span): void {
  const label = text(node.label) || text(node.identifier)
  draft.anchors.push({ kind: 'footnote', offset: draft.text.length, label, span })
}

function readMarked(
  reading: Reading,
  draft: Draft,
  node: ProseNode,
  place: Place,
  kind: Mark['kind'],
  url?: string,
): void {
  const mark = { kind, start: draft.text.length, end: draft.text.length, ...(url === undefined ? {} : { url }) }
  draft.marks.push(mark)
  readInline(reading, draft, node, place)
  mark.end = draft.text.length
}

function readLinkReference(reading: Reading, draft: Draft, node: ProseNode, place: Place): void {
  const mark: Draft['marks'][number] = { kind: 'link', start: draft.text.length, end: 0 }
  draft.marks.push(mark)
  reading.refer(mark, text(node.identifier))
  readInline(reading, draft, node, place)
  mark.end = draft.text.length
}

function readImage(reading: Reading, draft: Draft, node: ProseNode, span: Span, place: Place): void {
  draft.whole('unit', OBJECT, span)
  reading.skip('image')
  const alt = text(node.alt)
  if (alt.trim() === '') return
  draft.after.push(() => {
    const own = new Draft()
    const from = { start: span.start + 2, end: span.end }
    const end = align(alt, reading.source, from, own, { quoteDepth: place.quoteDepth, markup: true })
    if (end === -1 || !/^[*_~`]*\]/.test(reading.source.slice(end, end + 8))) {
      own.undo({ length: 0, segments: 0 })
      own.whole('opaque', alt.replace(/\r\n?/g, '\n'), span)
    }
    reading.finish(own, node, { ...place, kind: 'alt', role: 'body' })
  })
}

/** One line end for the whole break, with the markers of the containers on the next line. */
function readBreak(reading: Reading, draft: Draft, span: Span, place: Place): void {
  draft.whole('unit', '\n', { start: span.start, end: linePrefixEnd(reading.source, span.end, place.quoteDepth) })
}

function readHtml(reading: Reading, draft: Draft, parent: ProseNode, node: ProseNode, span: Span): void {
  const value = text(node.value)
  if (LINE_BREAK.test(value)) draft.whole('unit', '\n', span)
  // `{{<isi>}}`: a shortcode without blanks looks like HTML.
  else if (draft.text.endsWith('{{')) draft.same(reading.source, span.start, span.end)
  else if (value.startsWith('<!--')) {
    reading.comments.push(...commentsIn(value, reading.source, span, restOf(reading, parent, span)))
  } else {
    skipShown(reading, value)
    draft.after.push(() => readHtmlTags(reading, value, span))
  }
}

/** Counts what a piece of raw HTML shows and nobody reads. */
export function skipShown(reading: Reading, html: string): void {
  const { text: hasText, embeds, images } = shownBy(html)
  if (hasText) reading.skip('html')
  if (embeds > 0) reading.skip('embed', embeds)
  if (images > 0) reading.skip('image', images)
}

/** Components and tags of template languages in raw HTML, outside its comments. */
export function readHtmlTags(reading: Reading, html: string, span: Span): void {
  const isExact = span.end - span.start === html.length
  for (const { kind, name, role, start, end } of htmlTags(html)) {
    reading.tag(kind, name, isExact ? { start: span.start + start, end: span.start + end } : span, role)
  }
}

/** An MDX element that is no HTML. One with content shows that content, which is read. */
export function readComponent(reading: Reading, node: ProseNode): void {
  const name = text(node.name)
  const span = reading.spanOf(node)
  if (node.type.startsWith('mdxJsx') && embedNames.has(name)) reading.skip('embed')
  if (!span || !node.type.startsWith('mdxJsx') || !isComponentName(name)) return
  const isEmpty = childrenOf(node).every((child) => plainText(child).trim() === '')
  if (isEmpty || reading.partials('component', name)) reading.tag('component', name, span)
}

/** From the end of an inline comment to the end of what it stands in. */
function restOf(reading: Reading, parent: ProseNode, span: Span): Span | undefined {
  const whole = reading.spanOf(parent)
  return whole && whole.end > span.end ? { start: span.end, end: whole.end } : undefined
}

/** An MDX expression is not read; one that only holds a comment is a comment. */
export function readExpression(reading: Reading, node: ProseNode, span: Span, next: Span | undefined): void {
  const comment = /^\s*\/\*([\s\S]*)\*\/\s*$/.exec(text(node.value))
  if (comment && !comment[1]?.includes('*/')) reading.comments.push({ value: comment[1] ?? '', span, next })
  else reading.skip('expression')
}

function readJsx(reading: Reading, draft: Draft, node: ProseNode, span: Span, place: Place): void {
  draft.after.push(() => {
    readProps(reading, node, place)
    readComponent(reading, node)
  })
  if (node.name === 'br') draft.whole('unit', '\n', span)
  else if (node.name === 'sup') readSuperscript(reading, draft, childrenOf(node), span, node, place)
  else readInline(reading, draft, node, place)
}

/** Attributes that hold text, as blocks of their own. */
export function readProps(reading: Reading, node: ProseNode, place: Place): void {
  if (reading.props.size === 0 || !Array.isArray(node.attributes)) return
  for (const attribute of node.attributes as readonly ProseNode[]) {
    const name = text(attribute?.name)
    const value = text(attribute?.value)
    const span = attribute && (reading.spanOf(attribute) ?? reading.spanOf(node))
    if (!span || !reading.props.has(name) || value.trim() === '') continue
    const draft = new Draft()
    const open = /^[^=]*=\s*["']/.exec(reading.source.slice(span.start, span.start + name.length + 16))
    const inner = { start: span.start + (open?.[0].length ?? 0), end: span.end - 1 }
    const exact = open && reading.spanOf(attribute)
    const end = exact
      ? align(value, reading.source, inner, draft, { quoteDepth: place.quoteDepth, escapes: false })
      : -1
    if (end !== inner.end) {
      draft.undo({ length: 0, segments: 0 })
      draft.whole('opaque', value.replace(/\r\n?/g, '\n'), span)
    }
    reading.finish(draft, node, { ...place, kind: 'prop', role: 'body' }, { name })
  }
}

/** Reference marks and single signs are anchors without width; a raised sentence is still a sentence. */
const MARKER = /^(?:[[(]?[\d*†‡§¶#]+(?:[\s,;–-]+[\d*†‡§¶#]+)*[\])]?|[a-z]|TM|SM|[®™℠©])$/
const UNIT_BEFORE = /(?:^|[\s\d(/])(?:[mkc]?m|kg\/m)$|\d\s?(?:ft|in)$/

function readSuperscript(
  reading: Reading,
  draft: Draft,
  children: readonly ProseNode[],
  span: Span,
  node: ProseNode,
  place: Place,
): void {
  const label = children
    .map((child) => plainText(child))
    .join('')
    .trim()
  if (label === '') return
  const power = (label === '2' || label === '3') && UNIT_BEFORE.test(draft.text.slice(-8))
  if (MARKER.test(label) && !power) {
    draft.anchors.push({ kind: 'superscript', offset: draft.text.length, label, span })
    const at = draft.text.length
    for (const link of children) {
      if (link.type === 'link') draft.marks.push({ kind: 'link', start: at, end: at, url: text(link.url) })
    }
    return
  }
  readMarked(
    reading,
    draft,
    { type: 'superscript', children, position: node.position } as ProseNode,
    place,
    'superscript',
  )
}

// ------------------------------------------------------ nodes without position

/** A run of siblings that a plugin made from one text: aligned as a whole with what stands between its neighbours. */
function readPositionless(
  reading: Reading,
  draft: Draft,
  parent: ProseNode,
  siblings: readonly ProseNode[],
  from: number,
  place: Place,
): number {
  let to = from
  while (to < siblings.length && !reading.spanOf(siblings[to] as ProseNode)) to++
  const before = draft.mark()
  const marks = draft.marks.length
  const gap = gapBetween(reading, parent, siblings[from - 1], siblings[to])
  if (gap && alignRun(reading, draft, siblings.slice(from, to), gap, place)) return to
  draft.undo(before)
  draft.marks.length = marks
  for (const node of siblings.slice(from, to)) skipPositionless(reading, node)
  return to
}

function alignRun(reading: Reading, draft: Draft, run: readonly ProseNode[], gap: Span, place: Place): boolean {
  let at = gap.start
  const read = (node: ProseNode): boolean => {
    if (node.type === 'text') {
      at = align(text(node.value), reading.source, { start: at, end: gap.end }, draft, place)
      return at !== -1
    }
    if (node.type !== 'link') return false
    const start = draft.text.length
    const fits = childrenOf(node).every((child) => child.type === 'text' && read(child))
    draft.marks.push({ kind: 'link', start, end: draft.text.length, url: text(node.url) })
    return fits
  }
  return run.every(read) && at === gap.end
}

/** Source between two neighbours; at the edges, the content of the parent without its markup. */
function gapBetween(
  reading: Reading,
  parent: ProseNode,
  previous: ProseNode | undefined,
  next: ProseNode | undefined,
): Span | undefined {
  const whole = reading.spanOf(parent)
  if (!whole) return undefined
  const inside = reading.source.slice(whole.start, whole.end)
  const [open, close] = EDGES[parent.type] ?? []
  const start = previous ? reading.spanOf(previous)?.end : whole.start + (open?.exec(inside)?.[0].length ?? 0)
  const end = next
    ? reading.spanOf(next)?.start
    : whole.end - (close?.exec(inside.slice(-LONGEST_EDGE))?.[0].length ?? 0)
  return start === undefined || end === undefined || end < start ? undefined : { start, end }
}

const LONGEST_EDGE = 1_000

/** Markup at the edges of nodes. */
const EDGES: Readonly<Record<string, readonly [open: RegExp, close: RegExp]>> = {
  emphasis: [/^[*_]/, /[*_]$/],
  strong: [/^(?:\*\*|__)/, /(?:\*\*|__)$/],
  delete: [/^~~?/, /~~?$/],
  heading: [/^#{1,6}[ \t]+/, /(?:[ \t]+#*[ \t]*|[ \t]*(?:\r\n?|\n)[ \t>]*(?:=+|-+)[ \t]*)$/],
  tableCell: [/^\|?[ \t]*/, /[ \t]*\|?$/],
}

function skipPositionless(reading: Reading, node: ProseNode, levels = 50): void {
  if (node.type === 'text') reading.skip('positionless')
  else if (levels > 0) for (const child of childrenOf(node)) skipPositionless(reading, child, levels - 1)
}
