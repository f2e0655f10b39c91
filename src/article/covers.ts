// Which risks of a fact row a sentence names, in the words that a patient page would use.

import type { Block, Product, Sentence, Token } from '../types.js'

/** Words that say the same in the name of a risk; the first of each stands for all. */
const same: readonly string[] = [
  'harm harms harmed harming harmful damage damages damaged damaging injury injuries injure injured problem problems trouble failure toxicity disease disorder issues complications',
  'high higher raise raised raises raising rise rises rising increase increases increased increasing elevate elevated elevates elevation spike spikes surge',
  'low lower lowers lowered lowering drop drops fall falls decrease decreases decreased',
  'breath breathe breathing respiratory respiration',
  'slow slows slowed slowing slower shallow depress depression',
  'fast faster rapid racing pounding quick',
  'heartbeat pulse rate',
  'urine urinary urination urinating',
  'suicide suicidal suicidality',
  'addiction addictive addicted',
  'pregnant pregnancy pregnancies',
  'baby fetus foetus fetal unborn',
  'clot clots clotting thrombosis',
  'tumor tumors tumour tumours cancer cancers carcinoma',
  'pancreas pancreatitis pancreatic',
  'gallbladder gallstones gallstone',
  'stomach gastrointestinal abdominal belly',
  'difficulty difficulties trouble',
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

const stem = (word: string): string =>
  word.length < 5 ? word : word.replace(/(?:ations?|ating|ated|ates?|ative|ions?|ings?|ies|ness|ed|es|s|y|e)$/, '')

interface Names {
  readonly name: string
  /** Each a set of words that together name the risk. */
  readonly phrases: readonly (readonly string[])[]
}

const namesOf = new WeakMap<Product, readonly Names[]>()

function risksOf(product: Product): readonly Names[] {
  const known = namesOf.get(product)
  if (known) return known
  const made = product.risks.map(({ name, lay }) => ({ name, phrases: lay.map(phraseOf).filter(namesSomething) }))
  namesOf.set(product, made)
  return made
}

/** "Failure" alone may be of anything. */
const namesSomething = ([word, ...others]: readonly string[]): boolean =>
  others.length > 0 || (word ?? 'harm') !== 'harm'

const phraseOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '' && !idle.has(word))
    .map(canon)

/** A history of misuse says who, not what the product does. */
const misuse = /\b(?:abuse|misuse|addiction|dependence)\b/i

/** Names of the risks of a product that a sentence names, unless it denies them. */
export function namedRisks({ tokens }: Block, { first, last }: Sentence, product: Product): readonly string[] {
  const words = tokens.slice(first, last).map(wordOf)
  const places = new Map(words.map((word, index) => [word, index] as const).reverse())
  const isHistory = places.has(canon('history'))
  return risksOf(product).flatMap(({ name, phrases }) => {
    if (isHistory && misuse.test(name)) return []
    return phrases.some((phrase) => stands(phrase, places, words)) ? name : []
  })
}

const wordOf = ({ kind, norm }: Token): string => (kind === 'punctuation' ? ',' : idle.has(norm) ? '' : canon(norm))

function stands(phrase: readonly string[], places: ReadonlyMap<string, number>, words: readonly string[]): boolean {
  if (!phrase.every((word) => places.has(word))) return false
  if (phrase.some((word) => negators.has(word))) return true
  const start = Math.min(...phrase.map((word) => places.get(word) ?? 0))
  const before = words.slice(Math.max(0, start - 4), start)
  const clause = before.slice(before.lastIndexOf(',') + 1)
  return !clause.some((word) => negators.has(word) || word.endsWith("n't"))
}
