// Ranges of one block in the order of their starts, looked up without a walk over all of them.

import type { Block, TextRange } from '../types.js'

/** Index of the first range that starts at or after an offset of block text. */
export function firstFrom(sorted: readonly TextRange[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The first range that starts in `[start, end)`. */
export function firstIn<T extends TextRange>(sorted: readonly T[], start: number, end: number): T | undefined {
  const found = sorted[firstFrom(sorted, start)]
  return found && found.start < end ? found : undefined
}

/** The last range that starts in `[start, end)`. */
export function lastIn<T extends TextRange>(sorted: readonly T[], start: number, end: number): T | undefined {
  const found = sorted[firstFrom(sorted, end) - 1]
  return found && found.start >= start ? found : undefined
}

/** All ranges that start in `[start, end)`. */
export function allIn<T extends TextRange>(sorted: readonly T[], start: number, end: number): readonly T[] {
  return sorted.slice(firstFrom(sorted, start), firstFrom(sorted, end))
}

/** Ranges by block; each list keeps the order. */
export function byBlock<T extends TextRange>(ranges: readonly T[]): ReadonlyMap<Block, readonly T[]> {
  const index = new Map<Block, T[]>()
  for (const range of ranges) {
    const known = index.get(range.block)
    if (known) known.push(range)
    else index.set(range.block, [range])
  }
  return index
}
