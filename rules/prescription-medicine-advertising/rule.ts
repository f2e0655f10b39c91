import { type Article, defineRule, type FactBasis, type Product, type TextRange } from '../../src/rule.js'
import { alluding, offering } from './lexicon.js'

const places = { uk: 'the United Kingdom', eu: 'the EU', au: 'Australia', ca: 'Canada' } as const
type Place = keyof typeof places

const isPlace = (jurisdiction: string): jurisdiction is Place => jurisdiction in places

interface Reference extends TextRange {
  /** Left out for words that name a class of prescription medicines. */
  readonly fact?: FactBasis
}

/** What the facts say about the status; Canada lists ketamine as a narcotic, which may not be advertised at all. */
function statusOf({ family, prescriptionOnly = [], reviewBy }: Product, place: Place): FactBasis | undefined {
  if (place === 'ca' && family === 'ketamine') return { mark: 'read', asOf: '2026-03-17', reviewBy }
  if (place === 'ca' && family === 'esketamine') return undefined
  const own = prescriptionOnly.find((entry) => entry.in.includes(place))
  return own && { ...own, reviewBy }
}

const silent = ['negated', 'refuted', 'warning', 'conditional', 'historical', 'adverse'] as const

const isMeant = (article: Article, at: TextRange): boolean => {
  const contexts = article.contextOf(at)
  return !silent.some((context) => contexts.has(context))
}

const isProminent = ({ block }: TextRange): boolean =>
  block.kind === 'heading' || block.role === 'cta' || block.name === 'title'

/** Canada lets an ad give name, price and quantity: there it takes a claim of benefit. */
const isClaimed = (article: Article, product: Product, place: Place): boolean =>
  place !== 'ca' ||
  product.family === 'ketamine' ||
  article.claims.some((claim) => claim.asserted && claim.product === product)

/** Twice on a page, or where something is offered or has a price. */
function alludedIn(article: Article): readonly TextRange[] {
  const all = article.hits(alluding).filter((at) => isMeant(article, at))
  const prices = all.length === 1 ? article.quantities.filter(({ kind }) => kind === 'price') : []
  const offered = new Set([...article.hits(offering), ...prices].map(({ block }) => block))
  return all.length > 1 ? all : all.filter((at) => isProminent(at) || offered.has(at.block))
}

/** Named in a heading, a call to action or a sentence that offers, or the subject of the page and named twice. */
function namedIn(article: Article, place: Place): readonly Reference[] {
  const { subject } = article
  const offered = new Set(article.hits(offering).map((hit) => article.sentenceOf(hit)))
  const isTopic = article.products.filter(({ product }) => product === subject).length > 1
  const isOffered = (at: TextRange, product: Product) =>
    isProminent(at) || (isTopic && product === subject) || offered.has(article.sentenceOf(at))
  return article.products.flatMap((mention): readonly Reference[] => {
    const { block, start, end, product } = mention
    const fact = block.role === 'chrome' ? undefined : statusOf(product, place)
    if (!fact || !isOffered(mention, product) || !isMeant(article, mention)) return []
    return isClaimed(article, product, place) ? [{ block, start, end, fact }] : []
  })
}

function referencesIn(article: Article, place: Place): readonly Reference[] {
  const alluded = place === 'ca' ? [] : alludedIn(article)
  return [...namedIn(article, place), ...alluded.map(({ block, start, end }) => ({ block, start, end }))].sort(
    (a, b) => a.block.index - b.block.index || a.start - b.start,
  )
}

const isSure = ({ fact }: Reference): boolean => fact === undefined || fact.mark !== 'unverified'

export default defineRule({
  id: 'prescription-medicine-advertising',
  title: 'Prescription medicine advertised to the public',
  group: 'status',
  severity: 'error',
  educational: 'info',
  why: 'a reader is led to ask for a medicine before anybody has asked whether it fits.',
  standards: ['CAP-12.12', 'HMR-284(1)', 'EU-83-88(1)', 'AU-42DL(10)', 'CA-NCR-70(a)', 'CA-C.01.044'],
  keep: 'keep any mention factual and after the consultation; nothing that names or hints at the medicine in an offer.',
  shape: '“Book a consultation about [condition]. [Clinician] will talk through the options that fit you.”',
  action: 'delete',
  basis: 'checkable',
  notFor: 'pages that only health professionals can open.',
  messages: {
    named:
      '{actual} offers a prescription medicine to the public in {place}; promote the consultation, not the medicine',
    told: '{actual} names a medicine that is prescription-only in {place}; keep it factual and out of every offer',
    ask: '{actual} may be prescription-only in {place}; check it, and promote the consultation, not the medicine',
  },
  lexicons: [alluding, offering],
  *check(article) {
    const place = article.assumed.jurisdiction.value
    const { value: register, byDefault } = article.assumed.register
    const sells = register === 'promotional' && (!byDefault || article.hits(offering).length > 0)
    if (!isPlace(place) || !(sells || register === 'educational')) return
    const all = referencesIn(article, place)
    const sure = all.filter(isSure)
    const [first, ...rest] = sure.length > 0 ? sure : all
    if (!first) return
    yield {
      at: first,
      message: sure.length === 0 ? 'ask' : sells ? 'named' : 'told',
      data: { place: places[place] },
      related: rest.slice(0, 10).map((at) => ({ at, note: 'named again' })),
      contextual: false,
      ...(first.fact && { fact: first.fact }),
    }
  },
  examples: {
    flags: [
      '---\nclaimlint:\n  jurisdiction: uk\n---\n\nBook your ⟦Botox⟧ appointment at our clinic.',
      '---\nclaimlint:\n  jurisdiction: uk\n---\n\n# ⟦Weight-loss injections⟧, delivered\n\nOrder now and start on Monday.',
      '---\nclaimlint:\n  jurisdiction: au\n---\n\nOur nurses offer ⟦anti-wrinkle injections⟧ from $9 a unit.',
      '---\nclaimlint:\n  jurisdiction: eu\n---\n\nOrder now: our doctors prescribe ⟦Wegovy⟧ online.',
      '---\nclaimlint:\n  jurisdiction: ca\n---\n\nGet ⟦ketamine therapy⟧ at our lounge. Book a visit today.',
      '---\nclaimlint:\n  jurisdiction: au\n---\n\nStart our ⟦GLP-1 programme⟧ today.',
    ],
    allows: [
      'Book your Botox appointment at our clinic.',
      '---\nclaimlint:\n  jurisdiction: uk\n---\n\nBook a consultation about low mood with our psychiatrist.',
      '---\nclaimlint:\n  jurisdiction: uk\n---\n\nWe do not offer weight-loss injections.',
      '---\nclaimlint:\n  jurisdiction: uk\n---\n\nOrder now: our vitamin gummies.',
      '---\nclaimlint:\n  jurisdiction: au\n---\n\nTell our dentist before you book if you use weight-loss injections.',
      '---\nclaimlint:\n  jurisdiction: uk\n---\n\nRegulators told clinics to stop naming Botox in posts.',
    ],
  },
})
