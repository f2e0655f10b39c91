// Finds the patterns of all lexicons in a block in one pass over its tokens. The pass goes from the last token to the
// first: the phrases that begin at a token are known before a pattern that crosses it is tried.

import { perText } from '../prose/texts.js'
import type { Block, Hit, Lexicon, Token } from '../types.js'
import { Automaton, type End, edgeTo, type Gap, type State, type Vocabularies, type Word } from './automaton.js'
import { restore, type Tables, tablesOf } from './tables.js'

export interface Matcher {
  /** Hits in the tokens `[first, last)` of a block, per lexicon, without overlaps and after exceptions, in order. */
  search(block: Block, first?: number, last?: number): ReadonlyMap<Lexicon, readonly Hit[]>
  /** Hits in whole blocks. */
  searchAll(blocks: readonly Block[]): ReadonlyMap<Lexicon, readonly Hit[]>
}

interface Found {
  readonly lexicon: number
  readonly pattern: string
  readonly except: boolean
  readonly first: number
  readonly last: number
}

/** A hit without the block that it is in. */
type Match = Omit<Hit, 'block'>

const noMatches: readonly Match[] = []

export interface CompileOptions {
  /** Report every match of a lexicon, not only the first and longest of those that overlap. */
  readonly overlaps?: boolean
  /** What `prepare` made of the first lexicons; the vocabularies may have grown at their ends since. */
  readonly tables?: Tables | undefined
}

/**
 * @param lexicons Lexicons to compile; a lexicon that is listed twice is compiled once.
 * @param vocabularies Entries of the slots that the lexicons name.
 * @throws {PatternError} When a pattern or a vocabulary entry is not well formed or names an unknown slot.
 */
export function compile(
  lexicons: Iterable<Lexicon>,
  vocabularies: Vocabularies,
  { overlaps = false, tables }: CompileOptions = {},
): Matcher {
  const list = [...new Set(lexicons)]
  const automaton = build(list, vocabularies, tables)
  const search = new Search(automaton, list, overlaps)
  const whole = perText((block) => search.run(block, 0, block.tokens.length))
  return {
    search(block, first, last) {
      const hits = new Map<Lexicon, Hit[]>()
      addHits(hits, block, first === undefined ? whole(block) : search.run(block, first, last ?? block.tokens.length))
      return hits
    },
    searchAll(blocks) {
      const hits = new Map<Lexicon, Hit[]>()
      for (const block of blocks) addHits(hits, block, whole(block))
      return hits
    },
  }
}

/**
 * The work of `compile` as plain data, to be done before a program starts.
 *
 * @throws {PatternError} As `compile` does.
 */
export const prepare = (lexicons: Iterable<Lexicon>, vocabularies: Vocabularies): Tables => {
  const list = [...new Set(lexicons)]
  return tablesOf(build(list, vocabularies), list)
}

function build(list: readonly Lexicon[], vocabularies: Vocabularies, tables?: Tables): Automaton {
  const automaton = tables ? restore(tables, list, vocabularies) : new Automaton(vocabularies)
  for (const [index, lexicon] of list.entries()) if (index >= (tables?.lexicons ?? 0)) automaton.add(lexicon, index)
  return automaton
}

/** Markers between two words of a pattern that do not count as words of a gap. */
const markerAllowance = 8

/**
 * The nearest place of every symbol to the right of the token at hand. Lets a gap be given up at once when nothing that
 * may follow it is in reach. One table for all runs: places count on from run to run, so that it is never cleared.
 */
class Nearest {
  private readonly places: Float64Array
  private origin = 0
  private end = 0

  constructor(size: number) {
    this.places = new Float64Array(size)
  }

  begin(last: number) {
    this.origin = this.end + last + 1
    this.end = this.origin
  }

  /** Runs go from right to left, so the last place seen is the nearest. */
  see(symbol: number, at: number) {
    this.places[symbol] = this.origin - at
  }

  within({ max, to }: Gap, at: number): boolean {
    const reach = this.origin - at - max - markerAllowance
    if (!to.edges) return (this.places[to.symbol] ?? 0) >= reach
    for (const symbol of to.edges.keys()) {
      const place = this.places[symbol] ?? 0
      // A place left of `at` hides those to its right: then the gap has to be walked.
      if (place >= reach) return true
    }
    return false
  }
}

const hardStop = new Set(['.', ';', ':', '!', '?', '(', ')', '…'])

/** The exceptions that matched, asked for hits in the order of their starts: each is passed once. */
class Exceptions {
  private readonly ranges: { readonly first: number; last: number }[][] = []
  private readonly next: number[] = []

  constructor(sorted: readonly Found[]) {
    for (const { lexicon, except, first, last } of sorted) {
      if (!except) continue
      this.ranges[lexicon] ??= []
      const before = this.ranges[lexicon].at(-1)
      if (before && first <= before.last) before.last = Math.max(before.last, last)
      else this.ranges[lexicon].push({ first, last })
    }
  }

  cover(lexicon: number, first: number, last: number): boolean {
    const ranges = this.ranges[lexicon]
    if (!ranges) return false
    let at = this.next[lexicon] ?? 0
    while (at < ranges.length && (ranges[at]?.last ?? 0) <= first) at++
    this.next[lexicon] = at
    return at < ranges.length && (ranges[at]?.first ?? last) < last
  }
}

/** Runs over the tokens of a block. A class because the walk shares state, and its tables serve run after run. */
class Search {
  private readonly root: State
  private readonly wordOf: (norm: string) => Word | undefined
  private readonly nearest: Nearest
  /** By index in the block: the word, and the phrases that begin there as pairs of symbol and end. */
  private readonly words: (Word | undefined)[] = []
  private readonly phrases: (number[] | undefined)[] = []
  private tokens: readonly Token[] = []
  private last = 0
  private start = 0
  private found: Found[] | undefined

  constructor(
    private readonly automaton: Automaton,
    private readonly lexicons: readonly Lexicon[],
    private readonly overlaps: boolean,
  ) {
    this.root = automaton.root
    this.wordOf = automaton.reader()
    this.nearest = new Nearest(automaton.size)
  }

  run({ tokens }: Block, first: number, last: number): readonly Match[] {
    this.tokens = tokens
    this.last = last
    this.found = undefined
    this.nearest.begin(last)
    while (this.words.length < last) {
      this.words.push(undefined)
      this.phrases.push(undefined)
    }
    for (let at = last - 1; at >= first; at--) {
      const token = tokens[at]
      const word = token && token.kind !== 'reference' ? this.wordOf(token.norm) : undefined
      this.words[at] = word
      this.phrases[at] = undefined
      if (word) this.begin(word, at)
    }
    return this.found ? this.resolve(this.found) : noMatches
  }

  private begin(word: Word, at: number) {
    this.start = at
    for (const symbol of word.afterGap) this.nearest.see(symbol, at)
    for (const state of word.starts) this.walk(state, at + 1)
    const phrases = this.phrases[at]
    if (phrases) this.walkPhrases(phrases)
  }

  /** A phrase may itself begin a path, and so reveal a longer phrase. */
  private walkPhrases(phrases: number[]) {
    for (let index = 0; index < phrases.length; index += 2) {
      const to = edgeTo(this.root, phrases[index] ?? -1)
      if (to) this.walk(to, phrases[index + 1] ?? 0)
    }
  }

  private walk(state: State, at: number) {
    if (state.ends) for (const end of state.ends) this.reach(end, at)
    if (!state.to && !state.gaps) return
    let next = at
    while (next < this.last && this.tokens[next]?.kind === 'reference') next++
    if (next < this.last) this.advance(state, next)
  }

  private reach(end: End, last: number) {
    if (end.symbol === undefined) {
      this.found ??= []
      this.found.push({ lexicon: end.lexicon, pattern: end.pattern, except: end.except, first: this.start, last })
      return
    }
    const at = this.start
    const known = this.phrases[at]
    if (this.automaton.afterGap.has(end.symbol)) this.nearest.see(end.symbol, at)
    if (!known) {
      this.phrases[at] = [end.symbol, last]
      return
    }
    for (let index = 0; index < known.length; index += 2) {
      if (known[index] === end.symbol && known[index + 1] === last) return
    }
    known.push(end.symbol, last)
  }

  private advance(state: State, at: number) {
    if (state.to) {
      const word = this.words[at]
      if (word) this.advanceWord(state, word, at + 1)
      const phrases = at > this.start ? this.phrases[at] : undefined
      if (phrases) {
        for (let index = 0; index < phrases.length; index += 2) {
          const to = edgeTo(state, phrases[index] ?? -1)
          if (to) this.walk(to, phrases[index + 1] ?? at + 1)
        }
      }
    }
    if (state.gaps) for (const gap of state.gaps) this.leap(gap, at)
  }

  private advanceWord({ symbol: only, to: next, edges }: State, { symbols, has }: Word, at: number) {
    if (!edges) {
      if (next && has.has(only)) this.walk(next, at)
    } else if (edges.size < symbols.length) {
      for (const [symbol, to] of edges) if (has.has(symbol)) this.walk(to, at)
    } else {
      for (const symbol of symbols) {
        const to = edges.get(symbol)
        if (to) this.walk(to, at)
      }
    }
  }

  private leap(gap: Gap, at: number) {
    if (!this.nearest.within(gap, at)) return
    let skipped = 0
    for (let next = at; next < this.last; next++) {
      this.advance(gap.to, next)
      const token = this.tokens[next]
      if (!token || skipped === gap.max) return
      if (token.kind === 'punctuation' && (hardStop.has(token.norm) || (token.norm === ',' && !gap.comma))) return
      if (token.kind !== 'reference') skipped++
    }
  }

  /** Drops hits that an exception overlaps, then of overlapping hits of one lexicon all but the first and longest. */
  private resolve(found: readonly Found[]): readonly Match[] {
    const sorted = [...found].sort((a, b) => a.first - b.first || b.last - a.last)
    const exceptions = new Exceptions(sorted)
    const kept: Match[] = []
    const reached: number[] = []
    for (const { lexicon: index, pattern, except, first, last } of sorted) {
      if (except || first < (reached[index] ?? 0)) continue
      const lexicon = this.lexicons[index]
      if (!lexicon || exceptions.cover(index, first, last)) continue
      if (!this.overlaps) reached[index] = last
      const start = this.tokens[first]?.start ?? 0
      kept.push({ lexicon, pattern, first, last, start, end: this.tokens[last - 1]?.end ?? start })
    }
    return kept
  }
}

function addHits(found: Map<Lexicon, Hit[]>, block: Block, matches: readonly Match[]): void {
  for (const { lexicon, pattern, first, last, start, end } of matches) {
    const hit = { block, lexicon, pattern, first, last, start, end }
    const hits = found.get(lexicon)
    if (hits) hits.push(hit)
    else found.set(lexicon, [hit])
  }
}
