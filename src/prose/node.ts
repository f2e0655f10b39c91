// mdast as it arrives: any plugin may have changed it, so every field is optional and nothing is trusted.

import type { Node } from 'unist'
import type { Span } from '../types.js'

export interface ProseNode extends Node {
  readonly children?: readonly ProseNode[]
  readonly value?: unknown
  readonly depth?: unknown
  readonly url?: unknown
  readonly alt?: unknown
  readonly identifier?: unknown
  readonly label?: unknown
  readonly name?: unknown
  readonly attributes?: readonly ProseNode[]
}

const NONE: readonly ProseNode[] = []

/** Children of a node; none when it has no proper list of them. */
export function childrenOf(node: ProseNode): readonly ProseNode[] {
  const children = node.children
  if (!Array.isArray(children)) return NONE
  return children.every(isNode) ? children : children.filter(isNode)
}

function isNode(value: unknown): value is ProseNode {
  return typeof value === 'object' && value !== null && typeof (value as ProseNode).type === 'string'
}

/** A field of a node when it is a string, else `''`. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Text of a node and what it holds, without markup. */
export function plainText(node: ProseNode, levels = 50): string {
  if (typeof node.value === 'string') return node.type === 'text' || node.type === 'inlineCode' ? node.value : ''
  if (levels === 0) return ''
  let all = ''
  for (const child of childrenOf(node)) all += plainText(child, levels - 1)
  return all
}

/** Range of a node in the source; undefined when it has no usable position. `shift` is 1 after a byte order mark. */
export function spanOf(node: ProseNode, source: string, shift: number): Span | undefined {
  const start = node.position?.start?.offset
  const end = node.position?.end?.offset
  if (typeof start !== 'number' || typeof end !== 'number') return undefined
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end >= start)) return undefined
  return end + shift <= source.length ? { start: start + shift, end: end + shift } : undefined
}
