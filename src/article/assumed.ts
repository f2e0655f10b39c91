// What the linter takes for granted about a page, each with its reason: product, class, jurisdiction, register.

import { jurisdictions, productClasses } from '../classes.js'
import type { Settings } from '../config/types.js'
import { lexicon } from '../match/lexicon.js'
import type { Assumed, Assumption, Block, Citation, Hit, Lexicon, Product, ProductMention, Register } from '../types.js'

/** The page sells: it names itself as the seller, a price, or an order. */
const selling = lexicon([
  '(order|buy|shop) (now|today|yours|here|online)',
  '(add to|your) (cart|basket)',
  '(book|schedule|reserve|claim|get|start|request) (a|an|your|my|yours) ..2 (consultation|consult|appointment|session|visit|spot|free|discount|treatment|trial|quote|assessment)',
  '(our|my) (clinic~|practice|product~|patients|clients|customers|team|doctors|providers|formula|protocol|program|programme|treatment~|device|supplement~|gummies|experts|specialists|clinicians|members|pharmacy|app|range|brand|studio|centre|center)',
  'we (offer|sell|provide|ship|deliver|specialize|specialise|created|developed|formulated)',
  '(money back|free shipping|free delivery|per month|subscribe and save|use code|promo code|limited time|special offer|contact us|call us|sign up|get started|learn more today)',
  '(try|join|visit|choose|trust) (us|our)',
])

/** The page informs: it says so, or it names what is not known. */
const informing = lexicon([
  '(this|the) (leaflet|factsheet|fact sheet|article|page|guide|review|information) ..4 (explains|describes|summarises|summarizes|reviews|is for|covers|is not|does not|looks at)',
  '(patient information|information for patients|last reviewed|key messages|conflict~ of interest|peer reviewed|systematic review|plain language summary)',
])

export const assumptionLexicons: readonly Lexicon[] = [selling, informing]

export interface AssumedInput {
  readonly settings: Settings
  readonly frontMatter: Readonly<Record<string, unknown>>
  readonly blocks: readonly Block[]
  readonly hits: (lexicon: Lexicon) => readonly Hit[]
  readonly products: readonly ProductMention[]
  readonly subject: Product | undefined
  readonly citations: readonly Citation[]
}

export function assume(input: AssumedInput): Assumed {
  const page = pageSettings(input.frontMatter)
  return {
    products: products(input),
    class: productClass(input, page),
    jurisdiction: jurisdiction(input, page),
    register: register(input, page),
  }
}

/** The `claimlint` key of the front matter describes the page. */
function pageSettings(frontMatter: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const own = frontMatter.claimlint
  if (typeof own !== 'object' || own === null) return {}
  return Object.fromEntries(Object.entries(own).map(([key, value]) => [key, String(value).toLowerCase()]))
}

function products({ products, subject }: AssumedInput): Assumed['products'] {
  const all = [...new Set([...(subject ? [subject] : []), ...products.map(({ product }) => product)])]
  const listed = { value: all.map(({ id }) => id), names: all.map(({ name }) => name) }
  if (!subject) return { value: listed.value, names: [], reason: 'no known product is the subject of the page' }
  const name = products.find(({ product }) => product === subject)?.name ?? subject.name
  return { ...listed, reason: `the page names “${name}” most` }
}

function productClass({ settings, subject }: AssumedInput, page: Readonly<Record<string, string>>): Assumed['class'] {
  const own = productClasses.find((known) => known === page.class)
  if (own) return { value: own, reason: 'front matter' }
  if (settings.class) return { value: settings.class, reason: 'configuration' }
  if (subject) return { value: subject.class, reason: `class of ${subject.name} in the product facts` }
  return {
    value: undefined,
    reason: 'no product of the facts is named; set `class` or `products` in the configuration',
  }
}

function jurisdiction({ settings }: AssumedInput, page: Readonly<Record<string, string>>): Assumed['jurisdiction'] {
  const own = jurisdictions.find((known) => known === page.jurisdiction)
  if (own) return { value: own, reason: 'front matter' }
  if (settings.jurisdiction) return { value: settings.jurisdiction, reason: 'configuration' }
  return { value: 'us', reason: 'default' }
}

function register(input: AssumedInput, page: Readonly<Record<string, string>>): Assumption<Register> {
  if (page.register === 'promotional' || page.register === 'educational') {
    return { value: page.register, reason: 'front matter' }
  }
  if (input.settings.register !== 'auto') return { value: input.settings.register, reason: 'configuration' }
  const { seller } = input.settings
  if (seller !== undefined) return { value: 'promotional', reason: `published by ${seller} (configuration)` }
  const cta = input.blocks.find((block) => block.role === 'cta')
  if (cta) return { value: 'promotional', reason: `call to action “${cta.text.trim().slice(0, 40)}”` }
  const [offer] = input.hits(selling)
  if (offer) return { value: 'promotional', reason: `“${offer.block.text.slice(offer.start, offer.end)}”` }
  const [note] = input.hits(informing)
  if (note)
    return { value: 'educational', reason: `“${note.block.text.slice(note.start, note.end)}”, and nothing is offered` }
  const sources = input.citations.filter(({ resolves }) => resolves).length
  if (sources >= 3) return { value: 'educational', reason: `${sources} sources are cited, and nothing is offered` }
  return { value: 'promotional', reason: 'default; the page does not show that it only informs', byDefault: true }
}
