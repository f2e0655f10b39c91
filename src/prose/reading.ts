// What one walk over a tree collects.

import type { Anchor, BlockKind, Comment, Mark, Role, Skipped, Span } from '../types.js'
import { type BlockFields, ProseBlock } from './block.js'
import { type ProseNode, spanOf } from './node.js'
import { SegmentMap, TextBuilder } from './offset-map.js'

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** Where a node stands: what its paragraphs become and what holds them. */
export interface Place {
  readonly kind: BlockKind
  readonly role: Role
  readonly containers: readonly number[]
  /** Block quotes around the node, which is how many `>` may open a line of it. */
  readonly quoteDepth: number
  /** Label of the footnote definition around the node. */
  readonly name?: string
}

/** What only some kinds of block have. */
type More = Pick<BlockFields, 'depth' | 'name' | 'header'>

/** Text of a block in the making. */
export class Draft extends TextBuilder {
  readonly marks: Mutable<Mark>[] = []
  readonly anchors: Anchor[] = []
  /** Makes the blocks that follow this one: alt texts and properties that stand inside it. */
  readonly after: (() => void)[] = []
}

export class Reading {
  readonly blocks: ProseBlock[] = []
  readonly comments: Comment[] = []
  readonly definitions = new Map<string, string>()
  readonly skipped = new Map<Skipped['kind'], number>()
  frontMatter: Readonly<Record<string, unknown>> = {}
  /** Levels of nesting of the node that is being read. */
  level = 0
  readonly source: string
  readonly props: ReadonlySet<string>
  readonly #shift: number
  readonly #links: { readonly mark: Mutable<Mark>; readonly identifier: string }[] = []
  #containers = 0

  constructor(source: string, props: readonly string[]) {
    this.source = source
    this.props = new Set(props)
    this.#shift = source.charCodeAt(0) === 0xfeff ? 1 : 0
  }

  spanOf(node: ProseNode): Span | undefined {
    return spanOf(node, this.source, this.#shift)
  }

  /** A new number for a list, list item, table or block quote. */
  container(): number {
    return this.#containers++
  }

  skip(kind: Skipped['kind'], count = 1): void {
    this.skipped.set(kind, (this.skipped.get(kind) ?? 0) + count)
  }

  /** Notes a link whose definition may come later. */
  refer(mark: Mutable<Mark>, identifier: string): void {
    this.#links.push({ mark, identifier })
  }

  resolveLinks(): void {
    for (const { mark, identifier } of this.#links) {
      const url = this.definitions.get(identifier)
      if (url !== undefined) mark.url = url
    }
  }

  /** Makes a block of the draft, unless there is nothing to read in it, and then those that follow it. */
  finish(draft: Draft, node: ProseNode, place: Place, more: More = {}): ProseBlock | undefined {
    const block = this.#build(draft, node, place, more)
    for (const make of draft.after) make()
    return block
  }

  #build(draft: Draft, node: ProseNode, place: Place, more: More): ProseBlock | undefined {
    const first = draft.segments[0]?.start ?? draft.anchors[0]?.span.start
    const last = draft.segments.at(-1)?.end ?? draft.anchors.at(-1)?.span.end
    if (first === undefined || last === undefined) return undefined
    const name = more.name ?? place.name
    const block = new ProseBlock({
      index: this.blocks.length,
      kind: place.kind,
      role: place.role,
      text: draft.text,
      map: new SegmentMap(draft.segments, draft.text.length, first),
      marks: draft.marks,
      anchors: draft.anchors,
      node,
      span: this.spanOf(node) ?? { start: first, end: last },
      containers: place.containers,
      ...(more.depth === undefined ? {} : { depth: more.depth }),
      ...(name === undefined ? {} : { name }),
      ...(more.header === undefined ? {} : { header: more.header }),
    })
    this.blocks.push(block)
    return block
  }
}
