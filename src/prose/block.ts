// A block whose tokens and sentences are made when somebody first asks for them.

import type { Anchor, Block, BlockKind, Mark, OffsetMap, PartialText, Role, Sentence, Span, Token } from '../types.js'
import type { ProseNode } from './node.js'
import { type Reading, readingOf } from './texts.js'

export interface BlockFields {
  readonly index: number
  readonly kind: BlockKind
  readonly role: Role
  readonly text: string
  readonly map: OffsetMap
  readonly marks: readonly Mark[]
  readonly anchors: readonly Anchor[]
  readonly node: ProseNode
  readonly span: Span
  readonly containers: readonly number[]
  readonly depth?: number
  readonly name?: string
  header?: { readonly column?: string; readonly row?: string }
  readonly partial?: PartialText
}

export class ProseBlock implements Block {
  /** Settled by `withPartials`. */
  index: number
  readonly kind: BlockKind
  /** Settled by `assignRoles` once the blocks around it are known. */
  role: Role
  readonly text: string
  readonly map: OffsetMap
  readonly marks: readonly Mark[]
  readonly anchors: readonly Anchor[]
  readonly node: ProseNode
  readonly span: Span
  readonly containers: readonly number[]
  declare readonly depth?: number
  declare readonly name?: string
  declare readonly header?: { readonly column?: string; readonly row?: string }
  declare readonly partial?: PartialText
  /** Settled by `markForeign`. */
  declare foreign?: true
  #reading: Reading | undefined

  constructor(fields: BlockFields) {
    this.index = fields.index
    this.kind = fields.kind
    this.role = fields.role
    this.text = fields.text
    this.map = fields.map
    this.marks = fields.marks
    this.anchors = fields.anchors
    this.node = fields.node
    this.span = fields.span
    this.containers = fields.containers
    if (fields.depth !== undefined) this.depth = fields.depth
    if (fields.name !== undefined) this.name = fields.name
    if (fields.header !== undefined) this.header = fields.header
    if (fields.partial !== undefined) this.partial = fields.partial
  }

  /** What is known of the text, shared by all blocks of the same text. */
  get reading(): Reading {
    this.#reading ??= readingOf(this.text)
    return this.#reading
  }

  get tokens(): readonly Token[] {
    return this.reading.tokens
  }

  get sentences(): readonly Sentence[] {
    return this.reading.sentences
  }
}
