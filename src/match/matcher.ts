// Compiles all lexicons into one automaton and finds their patterns in a block in one pass over its tokens.
//
// A single-word choice or vocabulary is one symbol, so `(rewire~|reset~) {brain}` is one path of two edges, and ten
// times as many patterns cost memory but hardly any time: a token without symbols is skipped at once.

import type { Block, Hit, Lexicon, Token } from '../types.js'
import { inflect } from './inflect.js'
import { type Item, PatternError, parsePattern } from './pattern.js'
import { repairs } from './repair.js'

/** Entries of the shared slots: `{condition}` stands for any entry of `vocabularies.condition`. Entries are patterns. */
export type Vocabularies = Readonly<Record<string, readonly string[]>>

export interface Matcher {
  /** Hits in the tokens `[first, last)` of a block, per lexicon, without overlaps and after exceptions, in order. */
  search(block: Block, first?: number, last?: number): ReadonlyMap<Lexicon, readonly Hit[]>
}

interface Gap {
  readonly max: number
  readonly comma: boolean
  readonly to: State
}

interface End {
  readonly lexicon: number
  readonly pattern: string
  readonly except: boolean
}

interface State {
  edges: Map<number, State> | undefined
  /** Slots of which some entries have several words, with the state after them. */
  slots: { readonly slot: number; readonly to: State }[] | undefined
  gaps: Gap[] | undefined
  ends: End[] | undefined
}

interface PhraseState {
  next: Map<string, PhraseState> | undefined
  slots: number[] | undefined
}

type Step =
  | { readonly type: 'symbol'; readonly symbol: number; readonly slot: boolean }
  | { readonly type: 'gap'; readonly max: number; readonly comma: boolean }

const noHits: ReadonlyMap<Lexicon, readonly Hit[]> = new Map()
const noEnds: readonly number[] = []
const pathLimit = 600
const cacheLimit = 50_000
const hitLimit = 2_000

const newState = (): State => ({ edges: undefined, slots: undefined, gaps: undefined, ends: undefined })

/**
 * @param lexicons Lexicons to compile; a lexicon that is listed twice is compiled once.
 * @param vocabularies Entries of the slots that the lexicons name.
 * @throws {PatternError} When a pattern or a vocabulary entry is not well formed or names an unknown slot.
 */
export function compile(lexicons: Iterable<Lexicon>, vocabularies: Vocabularies): Matcher {
  const list = [...new Set(lexicons)]
  const symbolsOf = new Map<string, number[]>()
  const classes = new Map<string, number>()
  const slots = new Map<string, number>()
  const phraseSlots = new Set<number>()
  const phrases: PhraseState = { next: undefined, slots: undefined }
  const root = newState()
  let symbols = 0

  const addSymbol = (words: Iterable<string>): number => {
    const symbol = symbols++
    for (const word of words) {
      const known = symbolsOf.get(word)
      if (known) known.push(symbol)
      else symbolsOf.set(word, [symbol])
    }
    return symbol
  }

  const classOf = (words: readonly string[]): number => {
    const sorted = [...new Set(words)].sort()
    const key = sorted.join(' ')
    const known = classes.get(key)
    if (known !== undefined) return known
    const symbol = addSymbol(sorted)
    classes.set(key, symbol)
    return symbol
  }

  const addPhrase = (words: readonly string[], slot: number) => {
    let state = phrases
    for (const word of words) {
      state.next ??= new Map()
      let next = state.next.get(word)
      if (!next) state.next.set(word, (next = { next: undefined, slots: undefined }))
      state = next
    }
    state.slots ??= []
    state.slots.push(slot)
    phraseSlots.add(slot)
  }

  const slotOf = (name: string, pattern: string): number => {
    const known = slots.get(name)
    if (known !== undefined) return known
    const entries = vocabularies[name]
    if (!entries) {
      throw new PatternError(pattern, pattern.indexOf(`{${name}}`), `There is no vocabulary "${name}"`)
    }
    const expanded = entries.flatMap((entry) => wordPaths(parsePattern(entry), entry))
    const slot = addSymbol(new Set(expanded.filter((words) => words.length === 1).flat()))
    slots.set(name, slot)
    for (const words of expanded) if (words.length > 1) addPhrase(words, slot)
    return slot
  }

  const paths = (items: readonly Item[], pattern: string): readonly (readonly Step[])[] => {
    let made: readonly (readonly Step[])[] = [[]]
    for (const item of items) {
      const steps = stepsOf(item, pattern)
      made = made.flatMap((path) => steps.map((step) => [...path, ...step]))
      if (made.length > pathLimit) throw new PatternError(pattern, 0, 'This pattern has too many variants; split it')
    }
    return made
  }

  const stepsOf = (item: Item, pattern: string): readonly (readonly Step[])[] => {
    if (item.type === 'gap') return [[item]]
    if (item.type === 'optional') return [[], ...stepsOf(item.item, pattern)]
    if (item.type === 'slot') return [[{ type: 'symbol', symbol: slotOf(item.name, pattern), slot: true }]]
    if (item.type === 'word') return [[{ type: 'symbol', symbol: classOf(formsOf(item)), slot: false }]]
    const single: string[] = []
    const rest: (readonly Step[])[] = []
    for (const option of item.options) {
      const [only] = option
      if (option.length === 1 && only?.type === 'word') single.push(...formsOf(only))
      else rest.push(...paths(option, pattern))
    }
    if (single.length > 0) rest.push([{ type: 'symbol', symbol: classOf(single), slot: false }])
    return rest
  }

  const add = (pattern: string, end: End) => {
    for (const path of paths(parsePattern(pattern), pattern)) {
      if (path.length === 0 || path[0]?.type === 'gap' || path.at(-1)?.type === 'gap') {
        throw new PatternError(pattern, 0, 'Without its optional parts this pattern is empty or has a gap at an end')
      }
      let state = root
      for (const step of path) state = follow(state, step, phraseSlots)
      state.ends ??= []
      state.ends.push(end)
    }
  }

  list.forEach((lexicon, index) => {
    for (const pattern of lexicon.patterns) add(pattern, { lexicon: index, pattern, except: false })
    for (const pattern of lexicon.except) add(pattern, { lexicon: index, pattern, except: true })
  })

  const cache = new Map<string, readonly number[] | undefined>()
  const lookUp = (norm: string): readonly number[] | undefined => {
    if (cache.has(norm)) return cache.get(norm)
    const found = symbolsOf.get(norm) ?? possessive(norm, symbolsOf) ?? repaired(norm, symbolsOf)
    if (cache.size >= cacheLimit) cache.clear()
    cache.set(norm, found)
    return found
  }

  return {
    search: (block, first = 0, last = block.tokens.length) =>
      new Search(block, first, last, root, phrases, list, lookUp).run(),
  }
}

const formsOf = (item: { readonly word: string; readonly inflected: boolean }): readonly string[] =>
  item.inflected ? inflect(item.word) : [item.word]

function wordPaths(items: readonly Item[], entry: string): readonly (readonly string[])[] {
  let made: readonly (readonly string[])[] = [[]]
  for (const item of items) {
    const options = wordOptions(item, entry)
    made = made.flatMap((path) => options.map((words) => [...path, ...words]))
  }
  return made
}

function wordOptions(item: Item, entry: string): readonly (readonly string[])[] {
  if (item.type === 'word') return formsOf(item).map((form) => [form])
  if (item.type === 'optional') return [[], ...wordOptions(item.item, entry)]
  if (item.type === 'choice') return item.options.flatMap((option) => wordPaths(option, entry))
  throw new PatternError(entry, 0, 'An entry of a vocabulary has words, choices and optional words only')
}

function follow(state: State, step: Step, phraseSlots: ReadonlySet<number>): State {
  if (step.type === 'gap') {
    state.gaps ??= []
    const known = state.gaps.find((gap) => gap.max === step.max && gap.comma === step.comma)
    if (known) return known.to
    const to = newState()
    state.gaps.push({ max: step.max, comma: step.comma, to })
    return to
  }
  state.edges ??= new Map()
  let to = state.edges.get(step.symbol)
  if (!to) {
    to = newState()
    state.edges.set(step.symbol, to)
    if (step.slot && phraseSlots.has(step.symbol)) {
      state.slots ??= []
      state.slots.push({ slot: step.symbol, to })
    }
  }
  return to
}

function possessive(norm: string, symbols: ReadonlyMap<string, readonly number[]>) {
  if (norm.endsWith("'s")) return symbols.get(norm.slice(0, -2))
  if (norm.endsWith("s'")) return symbols.get(norm.slice(0, -1))
  return undefined
}

function repaired(norm: string, symbols: ReadonlyMap<string, readonly number[]>) {
  for (const word of repairs(norm)) {
    const found = symbols.get(word)
    if (found) return found
  }
  return undefined
}

const hardStop = new Set(['.', ';', ':', '!', '?', '(', ')', '…'])

/** One run over the tokens of one block. A class because the walk shares state that would be eight parameters. */
class Search {
  private readonly tokens: readonly Token[]
  private readonly symbols: (readonly number[] | undefined)[] = []
  private readonly phraseEnds = new Map<number, readonly number[]>()
  private found: { end: End; first: number; last: number }[] | undefined
  private start = 0

  constructor(
    private readonly block: Block,
    private readonly first: number,
    private readonly last: number,
    private readonly root: State,
    private readonly phrases: PhraseState,
    private readonly lexicons: readonly Lexicon[],
    private readonly lookUp: (norm: string) => readonly number[] | undefined,
  ) {
    this.tokens = block.tokens
  }

  run(): ReadonlyMap<Lexicon, readonly Hit[]> {
    const { first, last, root, tokens, symbols } = this
    for (let at = first; at < last; at++) {
      const token = tokens[at]
      symbols[at - first] = token && token.kind !== 'reference' ? this.lookUp(token.norm) : undefined
    }
    for (let at = first; at < last; at++) {
      this.start = at
      this.advance(root, at)
      if (this.found && this.found.length > hitLimit) break
    }
    return this.found ? this.resolve(this.found) : noHits
  }

  /** Ends of the multi-word vocabulary entries that begin at a token, as pairs of slot and end. */
  private phraseEndsAt(at: number): readonly number[] {
    const head = this.phrases.next?.get(this.tokens[at]?.norm ?? '')
    if (!head) return noEnds
    const known = this.phraseEnds.get(at)
    if (known) return known
    const ends: number[] = []
    let state: PhraseState | undefined = head
    let end = at + 1
    while (state) {
      if (state.slots) for (const slot of state.slots) ends.push(slot, end)
      if (end >= this.last || !state.next) break
      const norm: string = this.tokens[end]?.norm ?? ''
      state = state.next.get(norm) ?? (norm.endsWith("'s") ? state.next.get(norm.slice(0, -2)) : undefined)
      end++
    }
    this.phraseEnds.set(at, ends)
    return ends
  }

  private walk(state: State, at: number, end: number) {
    if (state.ends) {
      this.found ??= []
      for (const reached of state.ends) this.found.push({ end: reached, first: this.start, last: end })
    }
    let next = at
    while (next < this.last && this.tokens[next]?.kind === 'reference') next++
    if (next < this.last) this.advance(state, next)
  }

  private advance(state: State, at: number) {
    const symbols = this.symbols[at - this.first]
    if (symbols && state.edges) {
      for (const symbol of symbols) {
        const to = state.edges.get(symbol)
        if (to) this.walk(to, at + 1, at + 1)
      }
    }
    if (state.slots) {
      const ends = this.phraseEndsAt(at)
      for (let index = 0; index < ends.length; index += 2) {
        for (const { slot, to } of state.slots) {
          const end = ends[index + 1]
          if (slot === ends[index] && end !== undefined) this.walk(to, end, end)
        }
      }
    }
    if (state.gaps) for (const gap of state.gaps) this.leap(gap, at)
  }

  private leap(gap: Gap, at: number) {
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
  private resolve(found: readonly { end: End; first: number; last: number }[]): ReadonlyMap<Lexicon, readonly Hit[]> {
    const sorted = [...found].sort((a, b) => a.first - b.first || b.last - a.last)
    const exceptions = sorted.filter(({ end }) => end.except)
    const kept = new Map<Lexicon, Hit[]>()
    const reach = new Map<number, number>()
    for (const { end, first, last } of sorted) {
      if (end.except || first < (reach.get(end.lexicon) ?? 0)) continue
      const cancelled = exceptions.some((x) => x.end.lexicon === end.lexicon && x.first < last && first < x.last)
      const lexicon = this.lexicons[end.lexicon]
      if (cancelled || !lexicon) continue
      reach.set(end.lexicon, last)
      const hits = kept.get(lexicon)
      const hit = this.hit(lexicon, end.pattern, first, last)
      if (hits) hits.push(hit)
      else kept.set(lexicon, [hit])
    }
    return kept
  }

  private hit(lexicon: Lexicon, pattern: string, first: number, last: number): Hit {
    const start = this.tokens[first]?.start ?? 0
    const end = this.tokens[last - 1]?.end ?? start
    return { block: this.block, lexicon, pattern, first, last, start, end }
  }
}
