// Which words of a page are about a food, a supplement or a herb.

import type { Article, Hit, Product } from '../../src/rule.js'

const soldAsFood = new Set(['supplement', 'food', 'wellness'])

/** Herbs and remedies whose facts have another class, by family or id. */
const herbal = new Set(['kratom', 'homeopathy', 'colloidal-silver', 'essential-oils', 'cannabis'])

export const isFood = (product: Product): boolean =>
  soldAsFood.has(product.class) || herbal.has(product.family ?? product.id)

/** The page sells, or speaks of, a food, a supplement or a herb. */
export function isFoodPage({ subject, assumed }: Article): boolean {
  const own = assumed.class.value ?? ''
  if (soldAsFood.has(own)) return true
  return subject ? isFood(subject) : own === 'unapproved-drug'
}

/** The sentence names another medicine before these words: they are about that. */
function isAboutMedicine(article: Article, hit: Hit): boolean {
  const product = article.productOf(hit)
  const { start } = article.sentenceOf(hit)
  return article
    .productsIn(hit.block)
    .some((named) => named.product === product && !isFood(product) && named.start >= start && named.end <= hit.start)
}

export function isAboutFood(article: Article, hit: Hit): boolean {
  const product = article.productOf(hit)
  return (product !== undefined && isFood(product)) || (isFoodPage(article) && !isAboutMedicine(article, hit))
}

/** Words of a page from which on its silence about an offer tells something. */
const page = 200

/** The page says that it informs, or is long enough to show an offer and shows none. */
export function informs({ assumed, blocks }: Article): boolean {
  const { value, byDefault } = assumed.register
  if (value === 'educational') return true
  let words = 0
  for (const { tokens } of blocks) words += tokens.length
  return byDefault === true && words >= page
}
