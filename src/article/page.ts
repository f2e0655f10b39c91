// What the front matter says about the page: the map `claimlint`, and a few keys that other tools share.

import { jurisdictions, productClasses } from '../classes.js'
import type { Assumption, Jurisdiction, Product, ProductClass, Register } from '../types.js'

/** Keys of the map `claimlint`. */
export const pageKeys = ['product', 'class', 'jurisdiction', 'register', 'seller'] as const

export const registers = ['promotional', 'educational'] as const satisfies readonly Register[]

/** What is said, each with the key that says it. */
export interface PageSettings {
  readonly product?: Assumption<Product>
  readonly class?: Assumption<ProductClass>
  readonly jurisdiction?: Assumption<Jurisdiction>
  readonly register?: Assumption<Register>
  readonly seller?: boolean | string
}

/** Language tags that name a country; `en-IE` is read in the European Union. */
const countries: Readonly<Record<string, Jurisdiction>> = {
  us: 'us',
  gb: 'uk',
  uk: 'uk',
  ie: 'eu',
  mt: 'eu',
  au: 'au',
  ca: 'ca',
}

export type Matter = Readonly<Record<string, unknown>>

/** The map `claimlint` of the front matter; empty when it is none. */
export const ownMatter = (frontMatter: Matter): Matter => {
  const own = frontMatter.claimlint
  return typeof own === 'object' && own !== null && !Array.isArray(own) ? (own as Matter) : {}
}

/** Values that are not known are left out: outside the map `claimlint` the keys may be those of another tool. */
export function readPage(frontMatter: Matter, productNamed: (name: string) => Product | undefined): PageSettings {
  const own = ownMatter(frontMatter)
  const { seller } = own
  return {
    ...said('product', [own, frontMatter], productNamed),
    ...said('class', [own], (text) => productClasses.find((known) => known === text)),
    ...said('jurisdiction', [own, frontMatter], (text) => jurisdictions.find((known) => known === text)),
    ...said('register', [own, frontMatter], (text) => registers.find((known) => known === text)),
    ...(typeof seller === 'boolean' || typeof seller === 'string' ? { seller } : {}),
  }
}

/** The first value of a key that is known. */
function said<Key extends string, T>(
  key: Key,
  [own, shared]: readonly Matter[],
  known: (text: string) => T | undefined,
): { readonly [K in Key]?: Assumption<T> } {
  for (const [matter, name] of [[own, `claimlint.${key}`] as const, [shared, key] as const]) {
    const text = matter?.[key]
    const value = typeof text === 'string' ? known(text.trim().toLowerCase()) : undefined
    if (value !== undefined)
      return { [key]: { value, reason: `front matter, \`${name}\`` } } as { [K in Key]: Assumption<T> }
  }
  return {}
}

/** The country of `lang: en-GB` and the like. */
export function countryOf(frontMatter: Matter): Assumption<Jurisdiction> | undefined {
  for (const key of ['lang', 'language', 'locale']) {
    const tag = frontMatter[key]
    const region = typeof tag === 'string' ? /^en[-_]([a-z]{2})$/i.exec(tag.trim())?.[1]?.toLowerCase() : undefined
    const value = region === undefined ? undefined : countries[region]
    if (value) return { value, reason: `front matter, \`${key}: ${String(tag)}\`` }
  }
  return undefined
}
