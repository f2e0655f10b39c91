// Plain paragraphs and headings, without a single mark, are half of most articles, and the parser reads each of their
// characters several times. They are taken out: one letter holds the place of each run of them while the parser reads the
// rest, then they are put back as the nodes that the parser would have made.

import type { Heading, Nodes, Paragraph, Root, RootContent, Text } from 'mdast'
import type { Point as AnyPoint } from 'unist'

const mark = /[\\`*_[\]<&~\0\r]/
/** Begins no list, quote, table or rule, underlines no heading, and has no space at an end. */
const plainLine = /^(?![0-9]{1,9}[.)])[^\s#>+=|:-](?:.*\S)?$/s
const plainHeading = /^#{1,6} (?=[^\s#]).*[^\s#]$/s
const gap = '\n\n'
const placeholder = 'x'

type Point = AnyPoint & { offset: number }

/** What stands between two empty lines of the skeleton: a text of the source, or the place of a plain run. */
interface Piece {
  /** Offset in the skeleton. */
  readonly at: number
  /** How far it lies behind that place in the source. */
  readonly shift: { readonly offset: number; readonly line: number }
  readonly run?: (Heading | Paragraph)[]
}

/** Between two keystrokes in a plain paragraph the skeleton stays as it is. Its nodes are copied, never handed out. */
let last: { readonly skeleton: string; readonly tree: Root } | undefined

/**
 * @param source Markdown.
 * @param parse A parser of Markdown, without autolink literals.
 * @returns What `parse(source)` returns. A page of which a placeholder became no paragraph, since it stands in code for
 *   example, is parsed whole.
 */
export function parseAroundPlain(source: string, parse: (source: string) => Root): Root {
  const { skeleton, pieces } = skeletonOf(source)
  if (pieces.every(({ run }) => !run)) return parse(source)
  if (last?.skeleton !== skeleton) last = { skeleton, tree: parse(skeleton) }
  const children = refilled(last.tree.children, pieces)
  if (!children) return parse(source)
  const start = { line: 1, column: 1, offset: 0 }
  return { type: 'root', children, position: { start, end: endOf(source, start) } }
}

function skeletonOf(source: string): { readonly skeleton: string; readonly pieces: readonly Piece[] } {
  const pieces: Piece[] = []
  const parts: string[] = []
  const here = { line: 1, column: 1, offset: 0 }
  const there = { ...here }
  for (const text of source.split(gap)) {
    const node = plainNode(text, { ...here })
    const run = pieces.at(-1)?.run
    if (node && run) run.push(node)
    else {
      const shift = { offset: here.offset - there.offset, line: here.line - there.line }
      pieces.push({ at: there.offset, shift, ...(node && { run: [node] }) })
      const part = node ? placeholder : text
      parts.push(part)
      Object.assign(there, endOf(part + gap, there))
    }
    Object.assign(here, endOf(text + gap, here))
  }
  return { skeleton: parts.join(gap), pieces }
}

/** Puts the runs back and moves the rest to its place; undefined when a placeholder is not where it was put. */
function refilled(nodes: readonly RootContent[], pieces: readonly Piece[]): RootContent[] | undefined {
  const children: RootContent[] = []
  let filled = 0
  let index = 0
  for (const node of nodes) {
    const start = node.position?.start.offset ?? 0
    while ((pieces[index + 1]?.at ?? Number.POSITIVE_INFINITY) <= start) index++
    const piece = pieces[index]
    if (piece?.run) {
      if (node.type !== 'paragraph' || start !== piece.at || node.position?.end.offset !== start + 1) return undefined
      for (const plain of piece.run) children.push(plain)
      filled++
    } else {
      children.push(piece ? moved(node, piece.shift) : node)
    }
  }
  return filled === pieces.filter(({ run }) => run).length ? children : undefined
}

/** A copy of a node at another place. */
function moved<Node extends Nodes>(node: Node, shift: Piece['shift']): Node {
  const copy = { ...node }
  if (node.position) {
    const { start, end } = node.position
    copy.position = { start: movedPoint(start, shift), end: movedPoint(end, shift) }
  }
  if ('children' in copy) copy.children = copy.children.map((child) => moved(child, shift)) as typeof copy.children
  return copy
}

const movedPoint = (point: AnyPoint, { offset, line }: Piece['shift']): AnyPoint => ({
  line: point.line + line,
  column: point.column,
  offset: (point.offset ?? 0) + offset,
})

/** The paragraph or heading that a text is, if it is a plain one. */
function plainNode(text: string, start: Point): Heading | Paragraph | undefined {
  if (text === '' || mark.test(text)) return undefined
  const end = endOf(text, start)
  const position = { start, end }
  if (plainHeading.test(text) && start.line === end.line) {
    const depth = text.indexOf(' ') as Heading['depth']
    const content = textNode(text.slice(depth + 1), endOf(text.slice(0, depth + 1), start), end)
    return { type: 'heading', depth, children: [content], position }
  }
  if (!text.split('\n').every((line) => plainLine.test(line))) return undefined
  return { type: 'paragraph', children: [textNode(text, start, end)], position }
}

const textNode = (value: string, start: Point, end: Point): Text => ({
  type: 'text',
  value,
  position: { start: { ...start }, end: { ...end } },
})

/** Where a text that begins at a point ends. */
function endOf(text: string, { line, column, offset }: Point): Point {
  const last = text.lastIndexOf('\n')
  let lines = 0
  for (let at = last; at !== -1; at = at === 0 ? -1 : text.lastIndexOf('\n', at - 1)) lines++
  return {
    line: line + lines,
    column: lines === 0 ? column + text.length : text.length - last,
    offset: offset + text.length,
  }
}
