// Which risks of a fact row a sentence names, in the words that a patient page would use.

import { perText } from '../prose/texts.js'
import type { Block, Product, Sentence, Token } from '../types.js'

/** Words that say the same in the name of a risk; the first of each stands for all. */
const same: readonly string[] = [
  'harm harms harmed harming harmful damage damages damaged damaging injury injuries injure injured problem problems trouble failure toxicity disease disorder issues complications difficulty difficulties hard inflammation inflamed',
  'high higher raise raised raises raising rise rises rising increase increases increased increasing elevate elevated elevates elevation spike spikes surge up climb climbs',
  'drop drops dropped fall falls fell',
  'breath breathe breathing respiratory respiration',
  'slow slows slowed slowing slower shallow',
  'fast faster rapid racing pounding quick',
  'heartbeat pulse rate',
  'urine urinary urination urinating',
  'suicide suicidal suicidality',
  'addiction addictive addicted hooked',
  'dependence dependency dependent',
  'pregnant pregnancy pregnancies',
  'baby fetus foetus fetal unborn',
  'clot clots clotting thrombosis',
  'tumor tumors tumour tumours cancer cancers carcinoma',
  'pancreas pancreatitis pancreatic',
  'gallbladder gallstones gallstone',
  'stomach gastrointestinal abdominal belly',
  'thick thicken thickens thickened thicker thickening',
  'donate donates donation donating',
]
const groups = new Map(same.flatMap((line) => line.split(' ').map((word, _, [name = word]) => [word, name] as const)))
const idle = new Set(
  'a an the of in on to your you our and or with for from that can may be is are it its by at as'.split(' '),
)
const negators = new Set(['no', 'not', 'never', 'without', 'nor', 'non', 'zero', 'cannot'])
const canons = new Map<string, string>()

/** One form for words that mean the same here. */
function canon(word: string): string {
  const known = canons.get(word)
  if (known !== undefined) return known
  const plain = word.replace(/'s$/, '')
  const form = groups.get(plain) ?? stem(plain)
  if (canons.size < 20_000) canons.set(word, form)
  return form
}

function stem(word: string): string {
  const one = word.replace(/(?<=[^s]{3})s$/, '')
  if (one.length < 5) return one
  return one.replace(/(?:ie|y)$/, 'i').replace(/(?:ation|ating|ated|ate|ative|ion|ing|ness|ed|e)$/, '')
}

/** Words that together name a risk. */
interface Phrase {
  readonly name: string
  readonly words: readonly string[]
}

type Index = ReadonlyMap<string, readonly Phrase[]>

const indexes = new WeakMap<Product, Index>()

/** Phrases of the risks of a product by their longest word, which most sentences do not have. */
function indexOf(product: Product): Index {
  const known = indexes.get(product)
  if (known) return known
  const index = new Map<string, Phrase[]>()
  for (const { name, lay } of product.risks) {
    for (const words of lay.map(wordsOf).filter(namesSomething)) {
      const key = words.reduce((longest, word) => (word.length > longest.length ? word : longest))
      const others = index.get(key)
      if (others) others.push({ name, words })
      else index.set(key, [{ name, words }])
    }
  }
  indexes.set(product, index)
  return index
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '' && !idle.has(word))
    .map(canon)

/** "Failure" alone may be of anything. */
const namesSomething = ([word, ...others]: readonly string[]): boolean =>
  word !== undefined && (others.length > 0 || word !== 'harm')

const none: readonly string[] = []

/** Names of the risks of a product that a sentence names, unless it denies them. */
export function namedRisks(block: Block, { first, last }: Sentence, product: Product): readonly string[] {
  const index = indexOf(product)
  const all = wordsIn(block)
  const candidates: Phrase[] = []
  for (let at = first; at < last; at++) {
    const phrases = index.get(all[at] ?? '')
    if (phrases) candidates.push(...phrases)
  }
  if (candidates.length === 0) return none
  const words = all.slice(first, last)
  const named = candidates.filter((phrase) => stands(phrase.words, words))
  return [...new Set(named.map(({ name }) => name))]
}

const wordOf = ({ kind, norm }: Token): string => (kind === 'punctuation' ? ',' : idle.has(norm) ? '' : canon(norm))

const wordsIn = perText(({ tokens }) => tokens.map(wordOf))

function stands(phrase: readonly string[], words: readonly string[]): boolean {
  const places = phrase.map((word) => words.indexOf(word))
  if (places.includes(-1)) return false
  if (phrase.some((word) => negators.has(word))) return true
  const start = Math.min(...places)
  const before = words.slice(Math.max(0, start - 4), start)
  const clause = before.slice(before.lastIndexOf(',') + 1)
  return !clause.some((word) => negators.has(word) || word.endsWith("n't"))
}
