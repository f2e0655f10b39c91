// Puts the text of partials where a page uses them. Facts see it there; its findings are reported at its own file.

import type { Block, PartialText, PartialUse, Span } from '../types.js'
import { ProseBlock } from './block.js'
import type { ProseNode } from './node.js'
import { SegmentMap } from './offset-map.js'

/** A partial of the configuration, read once for all pages. */
export interface PreparedPartial extends PartialText {
  readonly kind: PartialUse['kind']
  /** Where its text stands; undefined: where the page uses it. */
  readonly at: 'start' | 'end' | undefined
  readonly blocks: readonly Block[]
}

/** Finds the partial that a name on a page means: `legal/isi.html` is also `isi.html` and `isi`. */
export type Partials = (kind: PartialUse['kind'], name: string) => PreparedPartial | undefined

export function partialsOf(partials: readonly PreparedPartial[]): Partials {
  const known = new Map(partials.map((partial) => [`${partial.kind} ${partial.name}`, partial]))
  return (kind, name) => {
    if (known.size === 0) return undefined
    const base = name.slice(name.lastIndexOf('/') + 1)
    return [name, base, base.replace(/\.\w+$/, '')].flatMap((form) => known.get(`${kind} ${form}`) ?? [])[0]
  }
}

type Use = PartialUse & { readonly after: number }

/** Places of one partial on a page that count. */
const MOST_COPIES = 20

/** The blocks of the page with those of the partials that it uses among them. */
export function withPartials(blocks: ProseBlock[], uses: readonly Use[], partials: Partials): ProseBlock[] {
  const added = new Map<number, ProseBlock[]>()
  const copies = new Map<PreparedPartial, number>()
  const body = blocks.findIndex(({ kind }) => kind !== 'meta')
  const start = body === -1 ? blocks.length : body
  let containers = 0
  for (const use of uses) {
    const partial = partials(use.kind, use.name)
    if (!partial) continue
    const count = (copies.get(partial) ?? 0) + 1
    copies.set(partial, count)
    if (count > MOST_COPIES) continue
    const at = partial.at ?? (use.kind === 'layout' ? 'end' : 'here')
    const index = { start, end: blocks.length, here: Math.max(start, use.after) }[at]
    const there = added.get(index) ?? []
    there.push(...blocksOf(partial, use.span, containers))
    added.set(index, there)
    containers = partial.blocks.reduce((most, block) => Math.max(most, ...block.containers), 0) + containers + 1
  }
  if (added.size === 0) return blocks
  const all = [...blocks, undefined].flatMap((block, index) => [...(added.get(index) ?? []), ...(block ? [block] : [])])
  all.forEach((block, index) => {
    block.index = index
  })
  return all
}

/** The blocks as seen from the place that uses them: every range of them is that place. */
function blocksOf(partial: PreparedPartial, span: Span, containers: number): ProseBlock[] {
  const { name, discharges, product } = partial
  const text: PartialText = { name, discharges, ...(product && { product }) }
  const node: ProseNode = { type: 'partial' }
  const copy = (block: Pick<Block, 'kind' | 'role' | 'text' | 'marks' | 'containers'>) =>
    new ProseBlock({
      ...block,
      index: 0,
      anchors: [],
      node,
      span,
      map: new SegmentMap([{ kind: 'opaque', text: 0, ...span }], block.text.length, span.start),
      partial: text,
    })
  // Duties that are only named need a place of their own.
  const named = { kind: 'paragraph', role: 'body', text: '', marks: [], containers: [] } as const
  return [
    ...(discharges.length > 0 ? [copy(named)] : []),
    ...partial.blocks.map((block) =>
      // The numbers of its containers must not be those of the page.
      copy({ ...fieldsOf(block), containers: block.containers.map((number) => -1 - containers - number) }),
    ),
  ]
}

function fieldsOf({ kind, role, text, marks, depth, name, header }: Block) {
  return {
    kind,
    role,
    text,
    marks,
    ...(depth !== undefined && { depth }),
    ...(name !== undefined && { name }),
    ...(header && { header }),
  }
}
