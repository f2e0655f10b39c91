// Finds the products that a page names, and the one that it is about.

import { productById } from '../facts/known.js'
import { slimRows } from '../facts/slim.js'
import { ownCopy } from '../prose/norm.js'
import { perText } from '../prose/texts.js'
import type { Block, Product, ProductClass, ProductMention, Token } from '../types.js'
import { notProducts } from './not-products.js'
import {
  buildTrie,
  type Meaning,
  mayBegin,
  misspelt,
  type NameNode,
  type NameRow,
  type NameTrie,
  printName,
  wordsOf,
} from './product-names.js'

export { productAt, subjectOf } from './subject.js'

/** A product of the configuration. */
export interface ExtraProduct {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly class?: ProductClass
  /** Id or name of a known product whose facts hold for this one too. */
  readonly like?: string
}

export interface ProductOptions {
  /** Phrases that are never a product. */
  readonly allow?: readonly string[]
  readonly extra?: readonly ExtraProduct[]
}

/**
 * Every place that names a product, in document order. Names are whole words in any case, the longest one wins, and a
 * name that could be something else counts only when the page has a clear sign of the product or of its family.
 */
export function findProducts(blocks: readonly Block[], options: ProductOptions = {}): readonly ProductMention[] {
  const { namesIn } = finderFor(options)
  const found = blocks.flatMap((block) => namesIn(block).map((name) => ({ block, ...name })))
  const signs = new Set<string | undefined>()
  for (const { meaning } of found) if (meaning) signs.add(meaning.row.id).add(meaning.row.family)
  const mentions: ProductMention[] = []
  for (const { block, start, end, meaning: clear, ambiguous } of found) {
    const meaning = clear ?? settle(ambiguous ?? [], signs)
    if (!meaning) continue
    mentions.push({
      block,
      start,
      end,
      product: meaning.row.product(),
      name: printName(meaning),
      misspelt: meaning.misspelt,
    })
  }
  return mentions
}

/** The product of the configuration or of the facts with this id or name, such as `esketamine` or `Spravato`. */
export function productNamed(name: string, options: ProductOptions = {}): Product | undefined {
  const words = wordsOf(name.toLowerCase())
  let node: NameNode | undefined = finderFor(options).trie.root
  for (const word of words) node = node?.next?.get(word)
  return node?.clear?.row.product() ?? productById(name)
}

const settle = (meanings: readonly Meaning[], signs: ReadonlySet<string | undefined>): Meaning | undefined =>
  meanings.find(({ row }) => signs.has(row.id)) ??
  meanings.find(({ row }) => row.family !== undefined && signs.has(row.family))

// ------------------------------------------------------------------ scanning

interface Found {
  readonly start: number
  readonly end: number
  readonly meaning: Meaning | undefined
  readonly ambiguous?: readonly Meaning[] | undefined
}

/** What a word can be: nothing, the first word of a name, or the misspelling of one. */
type Entry = 'nothing' | 'first' | Meaning

interface Names {
  readonly trie: NameTrie
  /** One look-up a word. Bounded: cleared when full. */
  readonly entries: Map<string, Entry>
}

interface Finder extends Names {
  readonly namesIn: (block: Block) => readonly Found[]
}

const MAX_ENTRIES = 20_000

function scan(block: Block, names: Names): readonly Found[] {
  const { tokens } = block
  const { filter } = names.trie
  const found: Found[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (!mayBegin(token.norm, filter) || (token.kind !== 'word' && token.kind !== 'number')) continue
    const entry = entryOf(token.norm, names)
    if (entry === 'nothing') continue
    if (entry !== 'first') {
      found.push({ start: token.start, end: token.end, meaning: entry })
      continue
    }
    const match = longest(block, at, names.trie.root)
    if (!match) continue
    at = match.last
    const { clear, ambiguous, blocked } = match.node
    if (!blocked) found.push({ start: token.start, end: match.end, meaning: clear, ambiguous })
  }
  return found
}

function entryOf(norm: string, names: Names): Entry {
  const known = names.entries.get(norm)
  if (known !== undefined) return known
  if (names.entries.size >= MAX_ENTRIES) names.entries.clear()
  const entry = makeEntry(norm, names.trie)
  names.entries.set(ownCopy(norm), entry)
  return entry
}

function makeEntry(norm: string, trie: NameTrie): Entry {
  const [first, ...others] = wordsOf(norm)
  if (first === undefined) return 'nothing'
  if (step(trie.root, first)) return 'first'
  if (others.length > 0 || !/^\p{L}{6,}$/u.test(norm) || notProducts.has(norm)) return 'nothing'
  return misspelt(norm, trie) ?? 'nothing'
}

/** A possessive counts as its noun. */
const step = (node: NameNode, word: string): NameNode | undefined =>
  node.next?.get(word) ?? (word.endsWith("'s") ? node.next?.get(word.slice(0, -2)) : undefined)

const COMPOUND = /[-,]/

/** Follows the words of a token. */
function advance(node: NameNode, norm: string): NameNode | undefined {
  const next = step(node, norm)
  if (next || !COMPOUND.test(norm)) return next
  let at: NameNode | undefined = node
  for (const word of wordsOf(norm)) at = at && step(at, word)
  return at
}

interface Match {
  readonly node: NameNode
  readonly end: number
  /** Index of the last token. */
  readonly last: number
}

function longest(block: Block, first: number, root: NameNode): Match | undefined {
  let node = root
  let best: Match | undefined
  let length = 0
  for (let at = first; at < block.tokens.length; at++) {
    const token = block.tokens[at] as Token
    if (token.kind === 'punctuation' || token.kind === 'symbol') {
      const plus = token.norm === '+' ? node.next?.get('+') : undefined
      if (plus) node = plus
      else if (at > first && joins(token, length)) continue
      else break
    } else {
      const next = advance(node, token.norm)
      if (!next) break
      node = next
      length = token.end - token.start
    }
    if (ends(node, block, first, at)) best = { node, end: token.end, last: at }
  }
  return best
}

/** Marks that may stand inside a name: `CJC-1295/ipamorelin`, `Spravato® nasal spray`, `St. John's wort`, `(S)-ketamine`. */
const joins = (token: Token, length: number): boolean =>
  '/:-–®™'.includes(token.norm) || (length <= 2 && '.)'.includes(token.norm))

/** Whether a name ends here in the case that it asks for. */
function ends(node: NameNode, block: Block, first: number, last: number): boolean {
  if (node.blocked) return true
  const meaning = node.clear ?? node.ambiguous?.[0]
  if (!meaning) return false
  if (meaning.exact.length === 0) return true
  const start = (block.tokens[first] as Token).start
  const words = wordsOf(block.text.slice(start, (block.tokens[last] as Token).end))
  return meaning.exact.every((word, index) => word === undefined || words[index]?.replace(/'s$/, '') === word)
}

// ------------------------------------------------------------------- options

let plain: Finder | undefined
let custom: { readonly key: string; readonly finder: Finder } | undefined

function finderFor({ allow = [], extra = [] }: ProductOptions): Finder {
  if (allow.length === 0 && extra.length === 0) {
    plain ??= compile(knownRows(), [])
    return plain
  }
  const key = JSON.stringify([allow, extra])
  if (custom?.key !== key) custom = { key, finder: compile([...extra.map(extraRow), ...knownRows()], allow) }
  return custom.finder
}

function compile(rows: readonly NameRow[], allow: readonly string[]): Finder {
  const names: Names = { trie: buildTrie(rows, allow), entries: new Map() }
  return { ...names, namesIn: perText((block) => scan(block, names)) }
}

const knownRows = (): NameRow[] => slimRows.map((row) => ({ ...row, product: () => productById(row.id) as Product }))

function extraRow({ name, aliases = [], class: productClass, like }: ExtraProduct): NameRow {
  const model = like === undefined ? undefined : productNamed(like)
  const id = wordsOf(name.toLowerCase()).join('-')
  const product: Product = {
    ...(model ?? { approvals: [], risks: [], contraindications: [], offLabelUses: [], class: 'wellness' }),
    ...(productClass && { class: productClass }),
    id,
    name,
  }
  return { id, ...(model?.family && { family: model.family }), names: [name, ...aliases], product: () => product }
}
