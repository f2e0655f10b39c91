// What the dated facts say about a use of a product: whether some approval covers it, or is known not to.

import { usesIn } from '../facts/uses.js'
import { perString } from '../prose/texts.js'
import type { Approval, FactMark, Jurisdiction, Label, Product } from '../types.js'

/** Status words that let nothing onto the market, unless indications follow. */
const REFUSED = /\bnot\b|no premarket|banned|prohibited|not lawful/

/**
 * @param name How the page calls the product: a brand has the approvals of that brand only.
 * @param text Words that name the uses.
 * @returns Undefined when no approval row is known for the jurisdiction.
 */
export function labelOf(
  product: Product,
  name: string | undefined,
  text: string,
  jurisdiction: Jurisdiction,
): Label | undefined {
  const rows = product.approvals.filter((row) => row.jurisdiction === jurisdiction)
  if (rows.length === 0) return undefined
  const own = rowsOf(rows, name)
  const granted = own.filter((row) => !isRefusal(row))
  const covered = usesOf(granted.flatMap(({ indications }) => indications))
  const beyond = usesOf([...product.offLabelUses, ...own.flatMap(({ limitations }) => limitations.filter(excludes))])
  const siblings = usesOf(rows.filter((row) => !own.includes(row)).flatMap(({ indications }) => indications))
  const uses = usesOfText(text)
  const within = uses.filter((use) => covered.has(use))
  const isOutside = (use: string) =>
    granted.length === 0 || beyond.has(use) || (within.length === 0 && siblings.has(use))
  return {
    within,
    outside: uses.filter((use) => !covered.has(use) && isOutside(use)),
    none: granted.length === 0,
    status: own.map(({ status }) => status),
    approved: granted.flatMap(({ indications }) => indications),
    mark: markOf(own, own.length < rows.length),
    ...dateOf(own),
  }
}

const usesOfText = perString(usesIn)

function usesOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(usesOfText))
}

const isRefusal = ({ status, indications }: Approval): boolean => indications.length === 0 && REFUSED.test(status)

const excludes = (limitation: string): boolean => /^(?:no|not)\b/.test(limitation)

/** Rows of the brand that the name is; all of them for a name that is no brand of the facts. */
function rowsOf(rows: readonly Approval[], name: string | undefined): readonly Approval[] {
  const words = name?.toLowerCase().split(/\W+/) ?? []
  const own = rows.filter(({ product }) =>
    product
      ?.toLowerCase()
      .split(/\W+/)
      .some((word) => words.includes(word)),
  )
  return own.length > 0 ? [...own, ...rows.filter(({ product }) => product === undefined)] : rows
}

const strength: readonly FactMark[] = ['unverified', 'read-2', 'read']

/** The best mark of the rows that are about the product as it is named; the weakest when each is about a brand. */
function markOf(rows: readonly Approval[], isBrand: boolean): FactMark {
  const general = rows.filter(({ product }) => product === undefined)
  const sure = isBrand || general.length > 0
  const marks = (sure && !isBrand ? general : rows).map(({ mark }) => strength.indexOf(mark))
  return strength[sure ? Math.max(...marks) : Math.min(...marks)] ?? 'unverified'
}

function dateOf(rows: readonly Approval[]): { readonly asOf?: string } {
  const asOf = rows
    .flatMap((row) => row.asOf ?? [])
    .sort()
    .at(-1)
  return asOf === undefined ? {} : { asOf }
}
