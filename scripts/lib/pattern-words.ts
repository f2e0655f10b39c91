// Patterns of the lexicon language in words, for the page of a rule.

import { inflect } from '../../src/match/inflect.js'
import { type Item, parsePattern } from '../../src/match/pattern.js'

/** A pattern as a reader understands it: `heals …` for `heal~`, `a / b` for a choice, `[condition]` for a slot. */
export const inWords = (pattern: string): string => sequence(parsePattern(pattern))

/** Words of patterns that stand for all their forms, each with its forms. */
export function formsOf(patterns: readonly string[]): readonly string[] {
  const words = new Set(patterns.flatMap((pattern) => parsePattern(pattern).flatMap(inflected)))
  return [...words].sort().map((word) => inflect(word).join(', '))
}

const sequence = (items: readonly Item[]): string => items.map(phrase).join(' ')

function phrase(item: Item): string {
  switch (item.type) {
    case 'word':
      return item.inflected ? `${item.word}\\*` : item.word
    case 'slot':
      return `[${item.name}]`
    case 'gap':
      return '…'
    case 'optional':
      return `(${phrase(item.item)})`
    case 'choice':
      return item.options.map(sequence).join(' / ')
  }
}

function inflected(item: Item): readonly string[] {
  if (item.type === 'word') return item.inflected ? [item.word] : []
  if (item.type === 'optional') return inflected(item.item)
  return item.type === 'choice' ? item.options.flat().flatMap(inflected) : []
}
