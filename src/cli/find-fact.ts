// Which row of the product facts a person means.

import type { Config } from '../config/types.js'
import { nearest, oneOf } from '../engine/suggest.js'
import { productFacts } from '../facts/index.js'
import type { ProductFact } from '../facts/types.js'
import { UserError } from './io.js'

export interface FoundFact {
  readonly fact: ProductFact
  /** Set when the word is not a name of the row itself. */
  readonly readAs?: string
}

/**
 * @param word Id, name, brand, frequent misspelling, or a product of the configuration with `like`.
 * @throws UserError with the nearest name, or with the rows that a name could mean.
 */
export function findFact(word: string, { products = [] }: Config = {}): FoundFact {
  const asked = spelling(word)
  const own = products.find(({ name, aliases = [] }) => [name, ...aliases].map(spelling).includes(asked))
  if (own?.like !== undefined)
    return { fact: findFact(own.like).fact, readAs: `\`like: ${own.like}\` of the configuration` }
  if (own) throw new UserError(`The configuration has “${own.name}” without \`like\`; the facts know nothing of it`)
  const named = productFacts.find((fact) => [fact.id, fact.name, ...fact.names].map(spelling).includes(asked))
  if (named) return { fact: named }
  const misspelt = productFacts.find(({ misspellings = [] }) => misspellings.map(spelling).includes(asked))
  if (misspelt) return { fact: misspelt, readAs: misspelt.name }
  return oneOfSeveral(word, asked)
}

/** A family, or a name that several rows share when the page gives another sign. */
function oneOfSeveral(word: string, asked: string): FoundFact {
  const meant = productFacts.filter(({ family = '', ambiguousNames = [] }) =>
    [family, ...ambiguousNames].map(spelling).includes(asked),
  )
  const [only, ...others] = meant
  if (only && others.length === 0) return { fact: only, readAs: only.name }
  if (only) throw new UserError(`“${word}” may be ${oneOf(meant.map(({ id }) => id))}; name one of them`)
  const near = nearest(
    asked,
    productFacts.flatMap(({ id, names }) => [id, ...names]),
  )
  const hint =
    near === undefined ? 'absence of a row means that nothing is judged by facts' : `did you mean \`${near}\`?`
  throw new UserError(`No product of the facts is called \`${word}\`; ${hint}`)
}

const spelling = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s\-–—]+/)
    .join(' ')
    .trim()
