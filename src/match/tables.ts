// An automaton as plain data. Compiling all lexicons takes longer than reading a page; a program that starts for one page
// restores what was compiled when it was built.

import type { Lexicon } from '../types.js'
import { Automaton, addEdge, type End, newState, type State, slotKey, type Vocabularies } from './automaton.js'

/** Can be written as JSON. */
export interface Tables {
  /** How many lexicons it is of. */
  readonly lexicons: number
  /** How many symbols there are. */
  readonly size: number
  /** With a blank between two. */
  readonly words: string
  /** Of each word. */
  readonly symbolsOf: readonly (number | readonly number[])[]
  /** Slots that some lexicon uses: symbol, and how many entries the vocabulary had. */
  readonly slots: Readonly<Record<string, readonly [symbol: number, entries: number]>>
  readonly afterGap: readonly number[]
  /** The root first. */
  readonly states: readonly StateTable[]
}

/**
 * Edges as pairs of symbol and state; gaps as threes of words, comma (0 or 1) and state; ends as pairs of lexicon and
 * place among its patterns and then its exceptions.
 */
type StateTable = readonly [edges: readonly number[], gaps?: readonly number[], ends?: readonly number[]]

/** In place of a lexicon: the path is a phrase that stands for a symbol. */
const phrase = -1

export function tablesOf(automaton: Automaton, lexicons: readonly Lexicon[]): Tables {
  const slots = Object.entries(automaton.vocabularies).flatMap(([name, { length }]) => {
    const symbol = automaton.symbols.get(slotKey(name))
    return symbol === undefined ? [] : [[name, [symbol, length] as const] as const]
  })
  return {
    lexicons: lexicons.length,
    size: automaton.size,
    words: [...automaton.symbolsOf.keys()].join(' '),
    symbolsOf: [...automaton.symbolsOf.values()],
    slots: Object.fromEntries(slots),
    afterGap: [...automaton.afterGap],
    states: statesOf(automaton.root, lexicons),
  }
}

function statesOf(root: State, lexicons: readonly Lexicon[]): readonly StateTable[] {
  const numbers = new Map<State, number>([[root, 0]])
  const numberOf = (state: State): number => {
    const known = numbers.get(state)
    if (known !== undefined) return known
    numbers.set(state, numbers.size)
    return numbers.size - 1
  }
  const endOf = (end: End): readonly number[] => {
    if (end.symbol !== undefined) return [phrase, end.symbol]
    const { patterns = [], except = [] } = lexicons[end.lexicon] ?? {}
    return [end.lexicon, end.except ? patterns.length + except.indexOf(end.pattern) : patterns.indexOf(end.pattern)]
  }
  const states: StateTable[] = []
  for (const state of numbers.keys()) {
    const edges = state.edges ? [...state.edges] : state.to ? [[state.symbol, state.to] as const] : []
    states.push([
      edges.flatMap(([symbol, to]) => [symbol, numberOf(to)]),
      (state.gaps ?? []).flatMap(({ max, comma, to }) => [max, Number(comma), numberOf(to)]),
      (state.ends ?? []).flatMap(endOf),
    ])
  }
  return states
}

/**
 * @param lexicons Those that the tables are of, in the same order; others may follow.
 * @param vocabularies As they were, but entries may have been added at their ends.
 */
export function restore(tables: Tables, lexicons: readonly Lexicon[], vocabularies: Vocabularies): Automaton {
  const automaton = new Automaton(vocabularies)
  const states = tables.states.map((_, index) => (index === 0 ? automaton.root : newState()))
  tables.states.forEach((table, index) => {
    const state = states[index]
    if (state) fill(state, table, states, lexicons)
  })
  tables.words.split(' ').forEach((word, index) => {
    const symbols = tables.symbolsOf[index]
    if (symbols !== undefined) automaton.symbolsOf.set(word, typeof symbols === 'number' ? symbols : [...symbols])
  })
  for (const symbol of tables.afterGap) automaton.afterGap.add(symbol)
  automaton.size = tables.size
  for (const [name, [symbol, entries]] of Object.entries(tables.slots)) {
    automaton.symbols.set(slotKey(name), symbol)
    automaton.addEntries(name, entries)
  }
  return automaton
}

function fill(
  state: State,
  [edges, gaps = [], ends = []]: StateTable,
  states: readonly State[],
  lexicons: readonly Lexicon[],
): void {
  const stateAt = (index: number | undefined): State => states[index ?? 0] ?? state
  for (let at = 0; at < edges.length; at += 2) addEdge(state, edges[at] ?? 0, stateAt(edges[at + 1]))
  for (let at = 0; at < gaps.length; at += 3) {
    state.gaps ??= []
    state.gaps.push({ max: gaps[at] ?? 0, comma: gaps[at + 1] === 1, to: stateAt(gaps[at + 2]) })
  }
  for (let at = 0; at < ends.length; at += 2) {
    state.ends ??= []
    state.ends.push(endFrom(ends[at] ?? phrase, ends[at + 1] ?? 0, lexicons))
  }
}

function endFrom(lexicon: number, place: number, lexicons: readonly Lexicon[]): End {
  if (lexicon === phrase) return { symbol: place }
  const { patterns = [], except = [] } = lexicons[lexicon] ?? {}
  const isException = place >= patterns.length
  const pattern = (isException ? except[place - patterns.length] : patterns[place]) ?? ''
  return { lexicon, pattern, except: isException }
}
