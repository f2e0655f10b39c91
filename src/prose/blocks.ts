// Walks the flow of a document and makes a block of every node that holds running text.

import type { Span } from '../types.js'
import { commentsIn, isOnlyComments } from './comments.js'
import { readFrontMatter } from './front-matter.js'
import { DEEPEST, readComponent, readExpression, readHtmlTags, readInline, readProps, skipShown } from './inline.js'
import { childrenOf, type ProseNode, text } from './node.js'
import { Draft, type Place, type Reading } from './reading.js'

/** Reads a node of flow content; `siblings` are the children of its parent and `index` is its place among them. */
export function readFlow(reading: Reading, parent: ProseNode, place: Place): void {
  if (reading.level >= DEEPEST) {
    reading.skip('input')
    return
  }
  reading.level++
  const siblings = childrenOf(parent)
  for (let index = 0; index < siblings.length; index++) {
    const node = siblings[index]
    if (node) readNode(reading, node, place, siblings, index)
  }
  reading.level--
}

function readNode(
  reading: Reading,
  node: ProseNode,
  place: Place,
  siblings: readonly ProseNode[],
  index: number,
): void {
  switch (node.type) {
    case 'paragraph':
      readBlock(reading, node, place)
      break
    case 'heading':
      readHeading(reading, node, place)
      break
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'footnoteDefinition':
      readFlow(reading, node, placeInside(reading, node, place))
      break
    case 'table':
      readTable(reading, node, place)
      break
    case 'definition':
      readDefinition(reading, node)
      break
    case 'code':
    case 'math':
      reading.skip(node.type)
      break
    case 'html':
      readHtml(reading, node, siblings, index)
      break
    case 'yaml':
    case 'toml':
      readFrontMatter(reading, node)
      break
    case 'mdxFlowExpression':
      readMdxExpression(reading, node, siblings, index)
      break
    default:
      readUnknown(reading, node, place)
  }
}

/** The place of what stands inside a container. */
function placeInside(reading: Reading, node: ProseNode, place: Place): Place {
  if (node.type === 'footnoteDefinition') {
    return { ...place, kind: 'footnote', name: text(node.label) || text(node.identifier) }
  }
  const containers = [...place.containers, reading.container()]
  if (node.type === 'blockquote') return { ...place, containers, role: 'quote', quoteDepth: place.quoteDepth + 1 }
  return node.type === 'listItem' && place.kind !== 'footnote'
    ? { ...place, containers, kind: 'listItem' }
    : { ...place, containers }
}

/** As in Markdown, the first definition of a label counts. */
function readDefinition(reading: Reading, node: ProseNode): void {
  const identifier = text(node.identifier)
  if (!reading.definitions.has(identifier)) reading.definitions.set(identifier, text(node.url))
}

function readBlock(reading: Reading, node: ProseNode, place: Place): void {
  const draft = new Draft()
  readInline(reading, draft, node, place)
  reading.finish(draft, node, place)
}

function readHeading(reading: Reading, node: ProseNode, place: Place): void {
  const draft = new Draft()
  readInline(reading, draft, node, place)
  const depth = typeof node.depth === 'number' ? node.depth : 1
  reading.finish(draft, node, { ...place, kind: 'heading', role: 'heading' }, { depth })
}

/** One block for each cell, which knows the head of its column and of its row. */
function readTable(reading: Reading, table: ProseNode, place: Place): void {
  const cellPlace: Place = { ...placeInside(reading, table, place), kind: 'cell' }
  const heads: string[] = []
  childrenOf(table).forEach((row, rowIndex) => {
    let rowHead = ''
    childrenOf(row).forEach((cell, column) => {
      const draft = new Draft()
      readInline(reading, draft, cell, cellPlace)
      if (rowIndex === 0) heads[column] = draft.text
      if (column === 0) rowHead = draft.text
      const header = rowIndex === 0 ? {} : headerOf(heads[column], column === 0 ? '' : rowHead)
      reading.finish(draft, cell, cellPlace, { header })
    })
  })
}

function headerOf(column: string | undefined, row: string): { column?: string; row?: string } {
  return { ...(column ? { column } : {}), ...(row ? { row } : {}) }
}

function readHtml(reading: Reading, node: ProseNode, siblings: readonly ProseNode[], index: number): void {
  const value = text(node.value)
  const span = reading.spanOf(node)
  if (span) reading.comments.push(...commentsIn(value, reading.source, span, nextSpan(reading, siblings, index)))
  if (span) readHtmlTags(reading, value, span)
  skipShown(reading, value)
}

function readMdxExpression(reading: Reading, node: ProseNode, siblings: readonly ProseNode[], index: number): void {
  const span = reading.spanOf(node)
  if (span) readExpression(reading, node, span, nextSpan(reading, siblings, index))
}

/** Comments in a row that are looked past. */
const MOST_COMMENTS = 50

/** Span of the next sibling that is not itself only a comment. */
function nextSpan(reading: Reading, siblings: readonly ProseNode[], index: number): Span | undefined {
  for (let at = index + 1; at < siblings.length && at <= index + MOST_COMMENTS; at++) {
    const node = siblings[at]
    if (node && !isComment(node)) return reading.spanOf(node)
  }
  return undefined
}

function isComment(node: ProseNode): boolean {
  if (node.type === 'html') return isOnlyComments(text(node.value))
  return node.type === 'mdxFlowExpression' && /^\s*\/\*[\s\S]*\*\/\s*$/.test(text(node.value))
}

const PHRASING: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
  'image',
  'imageReference',
  'break',
  'footnoteReference',
  'mdxJsxTextElement',
])

/** Nodes of other syntax extensions (directives, JSX): prose when they hold text, else a container. */
function readUnknown(reading: Reading, node: ProseNode, place: Place): void {
  readProps(reading, node, place)
  readComponent(reading, node)
  if (childrenOf(node).some((child) => PHRASING.has(child.type))) readBlock(reading, node, place)
  else readFlow(reading, node, place)
}
