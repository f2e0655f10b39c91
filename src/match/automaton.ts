// The automaton that all lexicons are compiled into, and the words that lead through it.
//
// A choice or a vocabulary is one symbol. Its single words carry the symbol; its longer phrases are paths of the same
// automaton that end in the symbol. So a pattern is one short path whatever its choices hold, and ten times as many
// patterns cost memory but hardly any time.

import { ownCopy } from '../prose/norm.js'
import type { Lexicon } from '../types.js'
import { inflect } from './inflect.js'
import { type Item, PatternError, parsePattern } from './pattern.js'
import { repairs } from './repair.js'

/** Entries of the shared slots: `{condition}` stands for any entry of `vocabularies.condition`. Entries are patterns. */
export type Vocabularies = Readonly<Record<string, readonly string[]>>

/** What a path means when it ends: a hit, a cancelled hit, or a phrase that stands for a symbol. */
export type End =
  | { readonly lexicon: number; readonly pattern: string; readonly except: boolean; readonly symbol?: undefined }
  | { readonly symbol: number }

/** Most states have one edge: `symbol` and `to`. A state with more has them all in `edges`. */
export interface State {
  symbol: number
  to: State | undefined
  edges: Map<number, State> | undefined
  gaps: Gap[] | undefined
  ends: End[] | undefined
}

export interface Gap {
  readonly max: number
  readonly comma: boolean
  readonly to: State
}

/** What a word stands for. `starts` are its symbols that begin some path. */
export interface Word {
  readonly symbols: readonly number[]
  readonly has: ReadonlySet<number>
  readonly starts: readonly State[]
  /** Its symbols that may follow a gap. */
  readonly afterGap: readonly number[]
}

const cacheLimit = 50_000

export const newState = (): State => ({ symbol: -1, to: undefined, edges: undefined, gaps: undefined, ends: undefined })

export const edgeTo = (state: State, symbol: number): State | undefined =>
  state.edges ? state.edges.get(symbol) : state.symbol === symbol ? state.to : undefined

/** A class because building shares tables that would be six parameters. */
export class Automaton {
  readonly root = newState()
  /** By word. Most words have one symbol. */
  readonly symbolsOf = new Map<string, number | number[]>()
  /** By the text that a symbol stands for; of a restored automaton only the slots. */
  readonly symbols = new Map<string, number>()
  /** How many symbols there are. */
  size = 0
  /** Symbols that follow a gap somewhere. */
  readonly afterGap = new Set<number>()

  constructor(readonly vocabularies: Vocabularies) {}

  /** @param index Of the lexicon among all that the automaton holds. */
  add({ patterns, except }: Lexicon, index: number) {
    for (const pattern of patterns) this.addPattern(pattern, { lexicon: index, pattern, except: false })
    for (const pattern of except) this.addPattern(pattern, { lexicon: index, pattern, except: true })
  }

  /** Adds entries of a vocabulary from one on. */
  addEntries(name: string, from: number) {
    const symbol = this.symbols.get(slotKey(name))
    if (symbol === undefined) return
    for (const entry of this.vocabularies[name]?.slice(from) ?? []) this.addOption(parsePattern(entry), entry, symbol)
  }

  private addPattern(pattern: string, end: End) {
    this.addItems(parsePattern(pattern), pattern, end)
  }

  /** Looks words up, possessives and obfuscated words too. */
  reader(): (norm: string) => Word | undefined {
    const cache = new Map<string, Word | null>()
    return (norm) => {
      const cached = cache.get(norm)
      if (cached !== undefined) return cached ?? undefined
      const symbols = this.find(norm)
      const word = symbols === undefined ? undefined : this.wordWith(symbols)
      if (cache.size >= cacheLimit) cache.clear()
      cache.set(ownCopy(norm), word ?? null)
      return word
    }
  }

  private wordWith(symbols: number | readonly number[]): Word {
    const has = new Set(typeof symbols === 'number' ? [symbols] : symbols)
    const own = [...has]
    const starts = own.flatMap((symbol) => edgeTo(this.root, symbol) ?? [])
    return { symbols: own, has, starts, afterGap: own.filter((symbol) => this.afterGap.has(symbol)) }
  }

  private find(norm: string): number | readonly number[] | undefined {
    const known = this.symbolsOf.get(norm)
    if (known !== undefined) return known
    if (norm.endsWith("'s")) return this.symbolsOf.get(norm.slice(0, -2))
    if (norm.endsWith("s'")) return this.symbolsOf.get(norm.slice(0, -1))
    const repaired = repairs(norm).find((word) => this.symbolsOf.has(word))
    return repaired === undefined ? undefined : this.symbolsOf.get(repaired)
  }

  private addItems(items: readonly Item[], pattern: string, end: End) {
    this.insert(this.root, items, 0, pattern, end, false)
  }

  /** Adds the rest of a path to a state; an optional item makes two paths. */
  private insert(state: State, items: readonly Item[], index: number, pattern: string, end: End, afterGap: boolean) {
    const item = items[index]
    if (!item) {
      if (state === this.root || afterGap) this.failOptional(pattern)
      state.ends ??= []
      state.ends.push(end)
      return
    }
    if (item.type === 'optional') this.insert(state, items, index + 1, pattern, end, afterGap)
    const own = item.type === 'optional' ? item.item : item
    if (own.type === 'gap') {
      if (state === this.root) this.failOptional(pattern)
      this.insert(leapFrom(state, own.max, own.comma), items, index + 1, pattern, end, true)
    } else {
      const symbol = this.symbolOf(own, pattern)
      if (afterGap) this.afterGap.add(symbol)
      this.insert(follow(state, symbol), items, index + 1, pattern, end, false)
    }
  }

  private failOptional(pattern: string): never {
    throw new PatternError(pattern, 0, 'Without its optional parts this pattern is empty or has a gap at an end')
  }

  private symbolOf(item: Exclude<Item, { type: 'gap' }>, pattern: string): number {
    if (item.type === 'word') return this.symbolFor(item.inflected ? `${item.word}~` : item.word, [[item]], pattern)
    if (item.type === 'choice') return this.symbolFor(item.text, item.options, pattern)
    if (item.type === 'optional') return item.item.type === 'gap' ? -1 : this.symbolOf(item.item, pattern)
    const entries = this.vocabularies[item.name]
    if (!entries) {
      throw new PatternError(pattern, pattern.indexOf(`{${item.name}}`), `There is no vocabulary "${item.name}"`)
    }
    return this.symbolFor(slotKey(item.name), () => entries.map(parsePattern), pattern)
  }

  private symbolFor(
    key: string,
    options: readonly (readonly Item[])[] | (() => readonly (readonly Item[])[]),
    pattern: string,
  ): number {
    const known = this.symbols.get(key)
    if (known !== undefined) return known
    const symbol = this.size++
    this.symbols.set(key, symbol)
    for (const option of typeof options === 'function' ? options() : options) this.addOption(option, pattern, symbol)
    return symbol
  }

  private addOption(option: readonly Item[], pattern: string, symbol: number) {
    const [only] = option
    if (option.length === 1 && only?.type === 'word') this.addWord(only, symbol)
    else this.addItems(option, pattern, { symbol })
  }

  private addWord({ word, inflected }: { readonly word: string; readonly inflected: boolean }, symbol: number) {
    for (const form of inflected ? formsOf(word) : [word]) {
      const known = this.symbolsOf.get(form)
      if (known === undefined) this.symbolsOf.set(form, symbol)
      else if (typeof known === 'number') this.symbolsOf.set(form, [known, symbol])
      else known.push(symbol)
    }
  }
}

/** The text that stands for a slot among the symbols. */
export const slotKey = (name: string): string => `{${name}}`

const forms = new Map<string, readonly string[]>()

function formsOf(word: string): readonly string[] {
  const known = forms.get(word)
  if (known) return known
  const made = inflect(word)
  forms.set(word, made)
  return made
}

function leapFrom(state: State, max: number, comma: boolean): State {
  state.gaps ??= []
  const known = state.gaps.find((gap) => gap.max === max && gap.comma === comma)
  if (known) return known.to
  const to = newState()
  state.gaps.push({ max, comma, to })
  return to
}

function follow(state: State, symbol: number): State {
  const known = edgeTo(state, symbol)
  if (known) return known
  const to = newState()
  addEdge(state, symbol, to)
  return to
}

/** Adds an edge that the state does not have. */
export function addEdge(state: State, symbol: number, to: State): void {
  if (state.edges) state.edges.set(symbol, to)
  else if (state.to)
    state.edges = new Map([
      [state.symbol, state.to],
      [symbol, to],
    ])
  else {
    state.symbol = symbol
    state.to = to
  }
}
