// `claimlint facts FILE`: what the linter knows about a page before any rule speaks, as JSON.

import { createLocator } from '../engine/place.js'
import type { Article, TextRange } from '../types.js'

/** Plain data: every range with its words, its span in the file and its points. */
export function factsOf(article: Article, path: string): unknown {
  const locate = createLocator(article.source)
  const range = ({ block, start, end }: TextRange) => {
    const span = block.map.toSource(start, end)
    return { text: block.text.slice(start, end), span, place: locate(span) }
  }
  return {
    path,
    assumed: article.assumed,
    subject: article.subject?.id ?? null,
    sections: article.sections.map(({ heading, depth, blocks }) => ({
      heading: heading?.text ?? null,
      depth,
      blocks: blocks.length,
    })),
    citations: article.citations.map((citation) => {
      const { kind, target, resolves, authority } = citation
      return { kind, target: target ?? null, resolves, authority, ...range(citation) }
    }),
    quantities: article.quantities.map((quantity) => ({ kind: quantity.kind, ...range(quantity) })),
    statistics: article.statistics.map((statistic) => {
      const { role, status, support } = statistic
      return { role, status, support: support.map(range), ...range(statistic) }
    }),
    products: article.products.map((mention) => {
      const { product, name, misspelt } = mention
      return { product: product.id, name, misspelt, ...range(mention) }
    }),
    conditions: article.conditions.map((mention) => ({ name: mention.name, ...range(mention) })),
    claims: article.claims.map((claim) => {
      const { kind, product, contexts } = claim
      return { kind, product: product?.id ?? null, contexts: [...contexts], ...range(claim) }
    }),
    disclosures: article.disclosures.map((disclosure) => {
      const { kind, quality, product, covers } = disclosure
      return {
        kind,
        quality: quality ?? null,
        product: product?.id ?? null,
        covers: covers ?? [],
        ...range(disclosure),
      }
    }),
    skipped: article.skipped,
  }
}
