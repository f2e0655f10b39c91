// Copied pages break a paragraph in the middle of a sentence, with an empty line between the halves.

import type { Block } from '../types.js'

/**
 * Groups blocks so that the halves of one sentence stand together: a root paragraph without end punctuation and the
 * root paragraph after it that goes on in lower case. Every block is in exactly one group, in order.
 */
export function joinFragments(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const group = groups.at(-1)
    const previous = group?.at(-1)
    if (group && previous && continues(previous, block)) group.push(block)
    else groups.push([block])
  }
  return groups
}

function continues(previous: Block, next: Block): boolean {
  if (!isRunning(previous) || !isRunning(next) || next.kind !== 'paragraph') return false
  return !/[.!?…:;]["”’')\]]*\s*$/.test(previous.text) && /^\s*[\p{Ll}(]/u.test(next.text)
}

/** A root paragraph, or the list item before one: the break also cuts numbered paragraphs. */
function isRunning(block: Block): boolean {
  if (block.role !== 'body') return false
  return block.kind === 'listItem' || (block.kind === 'paragraph' && block.containers.length === 0)
}
