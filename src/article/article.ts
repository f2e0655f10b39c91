// The page as facts. Every fact is computed once, when it is first asked for; rules read them and change nothing.

import type { Settings } from '../config/types.js'
import { sentenceContext } from '../match/context.js'
import type { Matcher } from '../match/matcher.js'
import type {
  Article,
  Block,
  Claim,
  ConditionMention,
  Context,
  Disclosure,
  Hit,
  Lexicon,
  Product,
  ProductMention,
  Prose,
  Section,
  Sentence,
  TextRange,
} from '../types.js'
import { assume } from './assumed.js'
import { findCitations } from './citations.js'
import { findConditions } from './conditions.js'
import { declaredDuties } from './declared.js'
import { findDisclosures } from './disclosures.js'
import { labelOf } from './label.js'
import { readPage } from './page.js'
import { findProducts, productAt, productNamed, subjectOf } from './products.js'
import { findQuantities } from './quantities.js'
import { allIn, byBlock, firstIn, lastIn } from './ranges.js'
import { findReferences } from './references.js'
import { refutations } from './refutation.js'
import { assessSafety } from './safety.js'
import { findSections } from './sections.js'
import { findStatistics } from './statistics.js'
import { findStatusClaims } from './status-claims.js'

export interface ArticleInput {
  readonly prose: Prose
  readonly settings: Settings
  readonly matcher: Matcher
  /** Lexicons of which a hit asserts a benefit. */
  readonly benefits: readonly Lexicon[]
}

const noHits: readonly Hit[] = []
const references =
  /^(?:references?|sources?|bibliography|citations?|works cited|further reading|literature|notes|footnotes|evidence base)\b/i
/** Makes a property that computes its value on first use. */
function lazy<T>(compute: () => T): () => T {
  let value: { readonly of: T } | undefined
  return () => {
    value ??= { of: compute() }
    return value.of
  }
}

export function createArticle({ prose, settings, matcher, benefits }: ArticleInput): Article {
  const { blocks, source } = prose
  const sections = lazy(() => findSections(blocks))
  const hitsByLexicon = lazy(() => matcher.searchAll(blocks))
  const all = (lexicon: Lexicon): readonly Hit[] => hitsByLexicon().get(lexicon) ?? noHits
  const references = lazy(() => findReferences(blocks, sections().sections))
  const citations = lazy(() => findCitations(prose, references()))
  const quantities = lazy(() => findQuantities(blocks))
  const statistics = lazy(() =>
    findStatistics(prose, quantities(), citations(), references()).filter(({ block }) => !block.partial),
  )
  const known = { allow: settings.allow, extra: settings.products }
  const products = lazy(() => findProducts(blocks, known))
  const named = (name: string): Product | undefined => productNamed(name, known)
  const page = lazy(() => readPage(prose.frontMatter, named))
  const subject = lazy(() => page().product?.value ?? subjectOf(products(), blocks) ?? onlyProduct())
  // A site that sells one product need not name it on every page.
  const onlyProduct = (): Product | undefined => {
    const [only, ...others] = settings.products
    return only && others.length === 0 && products().length === 0 ? named(only.name) : undefined
  }
  const conditions = new Map<Block, readonly ConditionMention[]>()
  const conditionsIn = (block: Block, start?: number, end?: number): readonly ConditionMention[] => {
    const known = conditions.get(block) ?? findConditions(block)
    conditions.set(block, known)
    return part(known, start, end)
  }
  const resolving = lazy(() => byBlock(citations().filter((citation) => citation.resolves)))
  const mentions = lazy(() => byBlock(products()))
  const articleText = lazy(() => new Set(blocks.filter((block) => isArticleText(block, sections().sectionOf(block)))))
  const isRefuted = lazy(() => refutations({ blocks, sectionOf: sections().sectionOf }))
  const ownHits = new Map<Lexicon, readonly Hit[]>()
  const hits = (lexicon: Lexicon): readonly Hit[] => {
    const known = ownHits.get(lexicon)
    if (known) return known
    const own = all(lexicon).filter((hit) => articleText().has(hit.block))
    ownHits.set(lexicon, own)
    return own
  }
  const hitsOutside = (lexicon: Lexicon): readonly Hit[] => all(lexicon).filter((hit) => !articleText().has(hit.block))
  const productsIn = (block: Block, start?: number, end?: number): readonly ProductMention[] =>
    part(mentions().get(block) ?? [], start, end)
  const contextsOf = new Map<TextRange, ReadonlySet<Context>>()
  const contextOf = (range: TextRange): ReadonlySet<Context> => {
    const known = contextsOf.get(range)
    if (known) return known
    const sentence = sentenceOf(range)
    const contexts = sentenceContext(range, sentence)
    if (isRefuted()(range, sentence)) contexts.add('refuted')
    if (isCited(sentence, resolving().get(range.block))) contexts.add('cited')
    contextsOf.set(range, contexts)
    return contexts
  }
  const productOf = (range: TextRange): Product | undefined =>
    productAt(range, sentenceOf(range), productsIn(range.block)) ?? subject()
  const disclosures = lazy((): readonly Disclosure[] => [
    ...declaredDuties(blocks, subject(), named),
    ...findDisclosures({
      blocks,
      hits: all,
      sentenceOf,
      sectionOf: sections().sectionOf,
      productsIn,
      contextOf,
      claimed,
      subject: subject(),
    }),
  ])
  const claims = lazy(() => {
    const found = benefits.flatMap((lexicon) => hits(lexicon))
    return found.map((hit) => claimOf(hit, contextOf(hit), productsIn(hit.block), subject())).sort(byPlace)
  })
  const statusClaims = lazy(() => findStatusClaims({ hits, sentenceOf, productsIn, contextOf }))
  const claimed = lazy(() => new Set(claims().flatMap((claim) => (claim.asserted ? [sentenceOf(claim)] : []))))
  const safety = lazy(() =>
    assessSafety({
      subject: subject(),
      assumed: assumed(),
      claims: claims(),
      statistics: statistics(),
      disclosures: disclosures(),
      sentenceOf,
    }),
  )
  const assumed = lazy(() =>
    assume({
      settings,
      frontMatter: prose.frontMatter,
      page: page(),
      blocks,
      hits: all,
      products: products(),
      subject: subject(),
      citations: citations(),
      claims,
    }),
  )
  return {
    source,
    blocks,
    skipped: prose.skipped,
    uses: prose.uses,
    get sections() {
      return sections().sections
    },
    get citations() {
      return citations()
    },
    get quantities() {
      return quantities()
    },
    get statistics() {
      return statistics()
    },
    get products() {
      return products()
    },
    get subject() {
      return subject()
    },
    get conditions() {
      return blocks.flatMap((block) => conditionsIn(block))
    },
    get claims() {
      return claims()
    },
    get disclosures() {
      return disclosures()
    },
    get safety() {
      return safety()
    },
    get assumed() {
      return assumed()
    },
    get statusClaims() {
      return statusClaims()
    },
    sectionOf: (block) => sections().sectionOf(block),
    productsIn,
    productOf,
    conditionsIn,
    labelOf: (product, name, text, jurisdiction = assumed().jurisdiction.value) =>
      labelOf(product, name, text, jurisdiction),
    sentenceOf,
    contextOf,
    hits,
    hitsOutside,
  }
}

/** All ranges of a block, or those that start in a part of it. */
const part = <T extends TextRange>(sorted: readonly T[], start?: number, end?: number): readonly T[] =>
  start === undefined ? sorted : allIn(sorted, start, end ?? Number.POSITIVE_INFINITY)

function sentenceOf({ block, start }: TextRange): Sentence {
  const { sentences } = block
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.start ?? 0) <= start) low = middle
    else high = middle - 1
  }
  return sentences[low] ?? { index: 0, start: 0, end: block.text.length, first: 0, last: block.tokens.length }
}

/** Page chrome, partials, notes and reference lists are no text of the article: titles of papers are not its claims. */
function isArticleText(block: Block, section: Section): boolean {
  if (block.role === 'chrome' || block.kind === 'footnote' || block.partial || block.foreign) return false
  const heading = section.heading?.text.trim()
  return heading === undefined || block === section.heading || !references.test(heading)
}

function isCited(sentence: Sentence, citations: readonly TextRange[] = []): boolean {
  return firstIn(citations, sentence.start, sentence.end + 1) !== undefined
}

const retracting: readonly Context[] = [
  'negated',
  'refuted',
  'questioned',
  'historical',
  'researchGoal',
  'conditional',
  'warning',
]

const isAsserted = (contexts: ReadonlySet<Context>): boolean => !retracting.some((context) => contexts.has(context))

function claimOf(
  hit: Hit,
  contexts: ReadonlySet<Context>,
  mentions: readonly ProductMention[],
  subject: Product | undefined,
): Claim {
  const sentence = sentenceOf(hit)
  const named = lastIn(mentions, sentence.start, hit.end)
  const { block, start, end } = hit
  return {
    block,
    start,
    end,
    kind: 'benefit',
    product: named?.product ?? subject,
    asserted: isAsserted(contexts),
    contexts,
  }
}

const byPlace = (a: TextRange, b: TextRange): number => a.block.index - b.block.index || a.start - b.start
