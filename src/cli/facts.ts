// `claimlint facts FILE`: what the linter knows about a page before any rule speaks, as JSON. With `--product`: what it
// knows about a product before it reads any page.

import { createLocator } from '../engine/place.js'
import type { Article, TextRange } from '../types.js'
import { columnsOf, type Io, sentence, UserError } from './io.js'
import type { FactsOptions } from './options.js'
import type { Session } from './session.js'

/** @throws UserError when there is neither a page nor a product, or it cannot be read or found. */
export async function factsCommand(
  file: string | undefined,
  options: FactsOptions,
  session: Session,
  io: Io,
): Promise<string> {
  if (options.product !== undefined) return productFacts(options.product, options, session, io)
  if (file === undefined) throw new UserError('claimlint facts: expected a page, or --product with a name')
  try {
    const page = await session.read(file)
    return json(pageFacts(await session.analyze(page), page.path))
  } catch (error) {
    throw new UserError(`${file}: ${error instanceof UserError ? error.message : sentence(error)}`)
  }
}

async function productFacts(name: string, { format, today }: FactsOptions, { config }: Session, io: Io) {
  const [{ findFact }, { printRow }] = await Promise.all([import('./find-fact.js'), import('./fact-row.js')])
  const { fact, readAs } = findFact(name, config)
  if (format.some((target) => target.format === 'json')) return json(fact)
  const row = printRow(fact, { width: columnsOf(io.env, io.stdout), today })
  return readAs === undefined ? row : `“${name}” is read as ${readAs}\n${row}`
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** Plain data: every range with its words, its span in the file and its points. */
function pageFacts(article: Article, path: string): unknown {
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
    uses: article.uses,
  }
}
