// What the linter takes for granted about a page, each with its reason: product, class, jurisdiction, register.

import type { Settings } from '../config/types.js'
import { lexicon } from '../match/lexicon.js'
import type {
  Assumed,
  Assumption,
  Block,
  Citation,
  Hit,
  Lexicon,
  Product,
  ProductClass,
  ProductMention,
  Register,
} from '../types.js'
import { countryOf, type Matter, type PageSettings } from './page.js'
import { quotationAround } from './quotations.js'

/** The page sells: it names itself as the seller, a price, or an order. */
const selling = lexicon([
  '(order|buy|shop) (now|today|yours|here|online)',
  '(add to|your) (cart|basket)',
  '(book|schedule|reserve|claim|get|start|request) (a|an|your|my|yours) ..2 (consultation|consult|appointment|session|visit|spot|free|discount|treatment|trial|quote|assessment)',
  '(our|my) (clinic~|practice|product~|patients|clients|customers|providers|formula|protocol|program|programme|treatment~|device|supplement~|gummies|pharmacy|app|range|brand|studio|centre|center)',
  'we (offer|sell|provide|ship|deliver|specialize|specialise|created|developed|formulated)',
  '(money back guarantee|or your money back|free shipping|free delivery|per month|subscribe and save|use code|promo code|limited time|special offer|sign up|get started|learn more today)',
  '(try|choose|trust) (us|our)',
])

/** So do charities and authorities speak of themselves, too. */
const inviting = lexicon([
  '(our|my) (team|doctors|experts|specialists|clinicians|members)',
  '(contact us|call us)',
  '(join|visit) (us|our)',
])

/** Who publishes the page sells nothing. */
const independent = lexicon([
  '(recall notice|product recall|safety alert|field safety notice|consumer alert|public warning)',
  '(nobody|no one) (pays|paid) (us|for it|for this|for these)',
  '(we|this site|this page) (take|takes|get|receive|accept|accepts|carry|carries) no (advertising|advertisements|money|funding|payment~)',
  '((registered|independent) charity|we are a (charity|patient organisation|patient organization|support group)|charity number)',
  '(paid|funded|financed|supported) by ..2 (members|donations|gifts|donors|legacies)',
  '(issued|published) by the ..3 (agency|office|authority|ministry|department|regulator|inspectorate)',
  '(warn|warns|warned|warning) (the public|consumers)',
])

/** The page informs: it says so, or it names what is not known. */
const informing = lexicon([
  '(this|the) (leaflet|factsheet|fact sheet|sheet|handout|booklet|article|page|guide|review|information) ..4 (explains|answers|describes|summarises|summarizes|reviews|is for|covers|is not|does not|looks at)',
  '(leaflet|factsheet|fact sheet) ..2 (provides|gives|is intended|is for|contains|offers)',
  '(how much|what) do we (know|not know)',
  'what (we know|is known|have we learned|the (science|research|evidence) says)',
  'what (does|do) the (science|research|evidence|studies) (say|show)',
  '(research|study) digest',
  '(ask|speak to|talk to) your (pharmacist|nurse|doctor) if (anything|you are unsure|you are not sure)',
  'not enough ..1 (evidence|research|data) to (know|say|tell|judge)',
  '(patient information|information for patients|last reviewed|key messages|conflict~ of interest|peer reviewed|systematic review|plain language summary)',
])

export const assumptionLexicons: readonly Lexicon[] = [selling, inviting, informing, independent]

export interface AssumedInput {
  readonly settings: Settings
  readonly frontMatter: Matter
  /** What the front matter says. */
  readonly page: PageSettings
  readonly blocks: readonly Block[]
  readonly hits: (lexicon: Lexicon) => readonly Hit[]
  readonly products: readonly ProductMention[]
  readonly subject: Product | undefined
  readonly citations: readonly Citation[]
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
  return inferredRegister(input)
}

/** What shows that the page sells: a call to action, or words of an offer. */
function offerOn({ blocks, hits }: AssumedInput): string | undefined {
  const cta = blocks.find((block) => block.role === 'cta')
  if (cta) return `call to action “${cta.text.trim().slice(0, 40)}”`
  const [offer] = (hits(independent).length > 0 ? hits(selling) : [...hits(selling), ...hits(inviting)]).filter(
    (hit) => hit.block.role === 'quote' || !quotationAround(hit),
  )
  return offer && `offer “${offer.block.text.slice(offer.start, offer.end)}”`
}

function inferredRegister({ hits, citations }: AssumedInput): Assumption<Register> {
  const [note] = [...hits(independent), ...hits(informing)]
  if (note)
    return { value: 'educational', reason: `“${note.block.text.slice(note.start, note.end)}”, and nothing is offered` }
  const sources = citations.filter(({ resolves }) => resolves).length
  if (sources >= 3) return { value: 'educational', reason: `${sources} sources are cited, and nothing is offered` }
  return { value: 'promotional', reason: 'default; the page does not show that it only informs', byDefault: true }
}
