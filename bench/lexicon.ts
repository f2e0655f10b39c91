// Made-up house phrases, to see what ten times the lexicon costs.

import { rules } from '../rules/index.js'
import type { Config } from '../src/config/types.js'
import { articles } from './corpus.js'

/** Every word of the fixtures: the phrases share their words with the pages, as those of a real house would. */
const words = [...new Set(articles.flatMap((text) => text.toLowerCase().match(/\b[a-z]{3,}\b/g) ?? []))]

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function randomly(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const builtInPatterns = rules.flatMap(({ lexicons }) => lexicons.flatMap(({ patterns }) => patterns)).length

/** Phrases of two to four words, the same in every run. */
export function housePhrases(count: number): readonly string[] {
  const random = randomly(1)
  const word = () => words[Math.floor(random() * words.length)] ?? ''
  return Array.from({ length: count }, () => Array.from({ length: 2 + Math.floor(random() * 3) }, word).join(' '))
}

/** A configuration with so many phrases. */
export function withPhrases(count: number): Config {
  return {
    extends: ['all'],
    phrases: [{ id: 'house-phrase', match: housePhrases(count), message: '{actual} is not in our style; reword it' }],
  }
}
