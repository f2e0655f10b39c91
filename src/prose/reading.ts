// What one walk over a tree collects.

import type { Anchor, BlockKind, Comment, Mark, Role, Skipped, Span } from '../types.js'
import { type BlockFields, ProseBlock } from './block.js'
import { type ProseNode, spanOf } from './node.js'
import { SegmentMap, TextBuilder } from './offset-map.js'
import type { Partials } from './partials.js'
import { mayHoldTags, type Tag, textTags } from './uses.js'

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
  /** Components, shortcodes, includes and layouts, in document order. */
  readonly tags: Tag[] = []
  frontMatter: Readonly<Record<string, unknown>> = {}
  readonly frontMatterLines = new Map<string, Span>()
  /** Levels of nesting of the node that is being read. */
  level = 0
  readonly source: string
  readonly props: ReadonlySet<string>
  readonly partials: Partials
  readonly #shift: number
  readonly #links: { readonly mark: Mutable<Mark>; readonly identifier: string }[] = []
  #containers = 0

  constructor(source: string, props: readonly string[], partials: Partials) {
    this.source = source
    this.props = new Set(props)
    this.partials = partials
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

  /** Notes a component, shortcode, include or layout after the blocks that are made so far. */
  tag(kind: Tag['kind'], name: string, span: Span, role: Tag['role'] = 'whole'): void {
    this.tags.push({ kind, name, role, ...span, after: this.blocks.length })
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
    const map = new SegmentMap(draft.segments, draft.text.length, first)
    if (kindsWithTags.has(place.kind) && mayHoldTags(draft.text) && this.#readTags(draft, map)) return undefined
    const block = new ProseBlock({
      index: this.blocks.length,
      kind: place.kind,
      role: place.role,
      text: draft.text,
      map,
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

  /** Notes the tags of template languages in a draft. @returns Whether it holds nothing else. */
  #readTags(draft: Draft, map: SegmentMap): boolean {
    let rest = ''
    let at = 0
    for (const { kind, name, role, start, end } of textTags(draft.text, this.#isShortcode)) {
      rest += draft.text.slice(at, start)
      at = Math.max(at, end)
      draft.after.push(() => this.tag(kind, name, map.toSource(start, end), role))
    }
    return at > 0 && (rest + draft.text.slice(at)).trim() === ''
  }

  readonly #isShortcode = (name: string): boolean => this.partials('shortcode', name) !== undefined
}

const kindsWithTags: ReadonlySet<string> = new Set(['paragraph', 'heading', 'listItem', 'cell', 'footnote'])
