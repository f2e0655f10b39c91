// The tree of sections that the headings of a page make.

import type { Block, Section } from '../types.js'

/** A line of plain text that only looks like a heading has no rank of its own. */
const PLAIN_HEADING_DEPTH = 2

export interface Sections {
  /** In document order; the first is the root section, which has no heading and depth 0. */
  readonly sections: readonly Section[]
  /** The section a block stands in; a heading belongs to the section it opens. */
  sectionOf(block: Block): Section
}

/** True for headings, and for bare lines of text that act as one. */
export function isHeading(block: Block): boolean {
  return block.kind === 'heading' || (block.role === 'heading' && block.kind === 'paragraph')
}

/**
 * Nests the blocks of a page by heading depth.
 *
 * @param blocks blocks in document order
 * @returns the sections; `blocks` of a section holds what stands directly under its heading, without the heading
 *   itself and without the blocks of deeper sections. The headings of a partial govern nothing after it
 */
export function findSections(blocks: readonly Block[]): Sections {
  const root = open(undefined, undefined, 0)
  const sections = [root]
  const owner = new Map<Block, Section>()
  let current = root
  let interrupted: Open | undefined
  for (const block of blocks) {
    if (block.partial) interrupted ??= current
    else if (interrupted) {
      current = interrupted
      interrupted = undefined
    }
    if (isHeading(block)) {
      const depth = block.depth ?? PLAIN_HEADING_DEPTH
      let parent: Open = current
      while (parent.depth >= depth && parent.parent !== undefined) parent = parent.parent
      current = open(block, parent, depth)
      sections.push(current)
    } else {
      current.blocks.push(block)
    }
    owner.set(block, current)
  }
  return { sections, sectionOf: (block) => owner.get(block) ?? root }
}

interface Open extends Section {
  readonly parent: Open | undefined
  readonly blocks: Block[]
}

function open(heading: Block | undefined, parent: Open | undefined, depth: number): Open {
  return { heading, parent, depth, blocks: [] }
}
