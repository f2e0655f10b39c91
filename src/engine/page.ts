// What is wrong with the map `claimlint` of the front matter: what is misspelt there would be ignored without a word.

import { ownMatter, pageKeys, registers } from '../article/page.js'
import { jurisdictions, productClasses } from '../classes.js'
import { show } from '../config/schema.js'
import type { Diagnostic, Place, Prose, Span } from '../types.js'
import { createFingerprints } from './fingerprint.js'
import { ownFinding } from './own.js'
import { home } from './resolve.js'
import { didYouMean, oneOf } from './suggest.js'

const lists: Readonly<Record<string, readonly string[]>> = {
  class: productClasses,
  jurisdiction: jurisdictions,
  register: registers,
}

/** @param products Names of known products; undefined when they are not known. */
export function pageProblems(
  { frontMatter, frontMatterLines, source }: Prose,
  products: readonly string[] | undefined,
  locate: (span: Span) => Place,
): readonly Diagnostic[] {
  const { claimlint } = frontMatter
  if (claimlint === undefined || claimlint === null) return []
  const fingerprint = createFingerprints()
  const report = (key: string, problem: string): Diagnostic => {
    const path = key === '' ? 'claimlint' : `claimlint.${key}`
    const span = frontMatterLines.get(path) ?? frontMatterLines.get('claimlint') ?? { start: 0, end: 0 }
    return ownFinding({
      ruleId: 'front-matter-unknown',
      severity: 'warning',
      reason: `Front matter, \`${path}\`: ${problem}`,
      note: 'Why: what is not understood here is left out, and the page is read as if it were not there.\nTo keep it: one of the known keys, with a known value.',
      url: `${home}/docs/configuration.md#on-one-page`,
      span,
      place: locate(span),
      actual: source.slice(span.start, span.end),
      fingerprint: fingerprint('front-matter-unknown', path, problem),
    })
  }
  if (typeof claimlint !== 'object' || Array.isArray(claimlint)) {
    return [report('', `found ${show(claimlint)}; expected keys such as \`class: device\``)]
  }
  return Object.entries(ownMatter(frontMatter)).flatMap(([key, value]) => {
    const problem = problemOf(key, value, products)
    return problem === undefined ? [] : [report(key, problem)]
  })
}

function problemOf(key: string, value: unknown, products: readonly string[] | undefined): string | undefined {
  if (!pageKeys.some((known) => known === key))
    return `unknown key${didYouMean(key, pageKeys) || `; expected ${oneOf(pageKeys)}`}`
  if (key === 'seller') {
    return typeof value === 'boolean' || typeof value === 'string'
      ? undefined
      : `found ${show(value)}; expected true, false or a name`
  }
  const known = lists[key] ?? products
  const text = typeof value === 'string' ? value.trim().toLowerCase() : undefined
  if (known === undefined || (text !== undefined && known.some((one) => one.toLowerCase() === text))) return undefined
  const hint = text === undefined ? '' : didYouMean(text, known)
  if (key === 'product') return `no product is called ${show(value)}${hint}`
  return `found ${show(value)}${hint || `; expected ${oneOf(known)}`}`
}
