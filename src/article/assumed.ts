// What the linter takes for granted about a page, each with its reason: product, class, jurisdiction, register.

import type { Settings } from '../config/types.js'
import type { Assumed, Assumption, Product, ProductClass, ProductMention, Register } from '../types.js'
import { countryOf, type Matter, type PageSettings } from './page.js'
import { offerOn, type RegisterInput, registerWithoutOffer } from './register.js'

export interface AssumedInput extends RegisterInput {
  readonly settings: Settings
  readonly frontMatter: Matter
  /** What the front matter says. */
  readonly page: PageSettings
  readonly products: readonly ProductMention[]
  readonly subject: Product | undefined
}

export function assume(input: AssumedInput): Assumed {
  return {
    products: products(input),
    class: productClass(input),
    jurisdiction: jurisdiction(input),
    register: register(input),
  }
}

function products({ products, subject, page }: AssumedInput): Assumed['products'] {
  const all = [...new Set([...(subject ? [subject] : []), ...products.map(({ product }) => product)])]
  const listed = { value: all.map(({ id }) => id), names: all.map(({ name }) => name) }
  if (!subject) return { value: listed.value, names: [], reason: 'no known product is the subject of the page' }
  if (page.product) return { ...listed, reason: page.product.reason }
  const mention = products.find(({ product }) => product === subject)
  if (!mention) return { ...listed, reason: 'the only product of the configuration, and the page names no other' }
  return { ...listed, reason: `the page names “${mention.name}” most` }
}

/** What the business is, rather than what the product is: the facts know better when they know the product. */
const broad: ReadonlySet<ProductClass> = new Set<ProductClass>(['clinic', 'wellness'])

function productClass({ settings, subject, page }: AssumedInput): Assumed['class'] {
  if (page.class) return page.class
  const own = settings.products.find(({ name }) => name === subject?.name)
  if (own?.class) return { value: own.class, reason: `class of ${own.name} in the configuration` }
  const { class: preset } = settings.presetOf
  const hasFacts = subject && (!own || own.like !== undefined)
  const known = hasFacts && { value: subject.class, reason: `class of ${subject.name} in the product facts` }
  if (settings.class && !(preset && known && broad.has(settings.class))) {
    return { value: settings.class, reason: preset ? `preset \`${preset}\`` : 'configuration' }
  }
  if (known) return known
  const reason = 'no product of the facts is named; set `class` or `products` in the configuration'
  return { value: undefined, reason }
}

function jurisdiction({ settings, frontMatter, page }: AssumedInput): Assumed['jurisdiction'] {
  if (page.jurisdiction) return page.jurisdiction
  const { jurisdiction: preset } = settings.presetOf
  if (settings.jurisdiction) {
    return { value: settings.jurisdiction, reason: preset ? `preset \`${preset}\`` : 'configuration' }
  }
  return countryOf(frontMatter) ?? { value: 'us', reason: 'default' }
}

function register(input: AssumedInput): Assumption<Register> {
  const { page, settings } = input
  const offer = offerOn(input)
  const given =
    page.register ?? (settings.register === 'auto' ? undefined : { value: settings.register, reason: 'configuration' })
  if (given?.value === 'educational' && offer)
    return { ...given, reason: `${given.reason}, although it has the ${offer}` }
  if (given) return given
  const [seller, by] = page.seller === undefined ? [settings.seller, 'configuration'] : [page.seller, 'front matter']
  if (seller) {
    const who = seller === true ? 'the publisher sells' : `published by ${seller}`
    return { value: 'promotional', reason: `${who} (${by})` }
  }
  if (offer) return { value: 'promotional', reason: offer }
  if (seller === false) return { value: 'educational', reason: `nobody sells (${by}), and nothing is offered` }
  return registerWithoutOffer(input)
}
