// Words that reporters share: counts, names of classes, what was taken for granted, what was not read.

import type { Assumed, ProductClass, Report, Skipped, Summary } from '../types.js'

/** `1 error`, `2 errors`. */
export function count(amount: number, noun: string, plural = `${noun}s`): string {
  return `${amount} ${amount === 1 ? noun : plural}`
}

/** Names of the classes to print. */
export const classNames: Readonly<Record<ProductClass, string>> = {
  'off-label-drug': 'off-label prescription drug',
  'prescription-drug': 'prescription drug',
  'compounded-drug': 'compounded drug',
  'unapproved-drug': 'unapproved drug',
  'otc-drug': 'over-the-counter drug',
  biologic: 'biologic',
  supplement: 'supplement',
  food: 'food',
  cosmetic: 'cosmetic',
  device: 'device',
  procedure: 'procedure',
  clinic: 'clinic',
  wellness: 'wellness',
}

/** `ketamine (the page names “ketamine” most), off-label prescription drug (…), us (default), promotional (…)`. */
export function readAs({ products, class: kind, jurisdiction, register }: Assumed): string {
  const [subject] = products.names
  const because = (value: string, { reason }: { readonly reason: string }) => `${value} (${reason})`
  return [
    subject === undefined ? products.reason : because(subject, products),
    because(kind.value === undefined ? 'unknown class' : classNames[kind.value], kind),
    because(jurisdiction.value, jurisdiction),
    because(register.value, register),
  ].join(', ')
}

/** Says which rules could not speak, and why. */
export function silent({ silentRules }: Summary): string {
  const rules = `${count(silentRules.length, 'rule')} could not speak`
  return `The class of what the page promotes is not known, so ${rules}: ${silentRules.join(', ')}`
}

const kinds: Readonly<Record<Exclude<Skipped['kind'], 'language' | 'input'>, readonly [string, string?]>> = {
  html: ['HTML block'],
  embed: ['embed'],
  image: ['image'],
  code: ['code block'],
  math: ['formula'],
  partial: ['undescribed partial'],
  expression: ['expression'],
  positionless: ['part without a position', 'parts without a position'],
}

/** `2 images, 1 code block not read`; empty when all was read. */
export function notRead(skipped: readonly Skipped[]): string {
  const counts = skipped.flatMap(({ kind, count: amount }) =>
    kind === 'language' || kind === 'input' ? [] : [count(amount, ...kinds[kind])],
  )
  const reasons = skipped.flatMap(({ kind, reason }) => (kind === 'language' || kind === 'input' ? [reason] : []))
  return [...(counts.length > 0 ? [`${counts.join(', ')} not read`] : []), ...reasons].join('; ')
}

/** Counts over pages. */
export interface Totals {
  readonly pages: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly suppressed: number
  readonly unchecked: number
}

export const noTotals: Totals = { pages: 0, errors: 0, warnings: 0, infos: 0, suppressed: 0, unchecked: 0 }

export function addTotals(totals: Totals, { summary }: Report): Totals {
  return {
    pages: totals.pages + 1,
    errors: totals.errors + summary.errors,
    warnings: totals.warnings + summary.warnings,
    infos: totals.infos + summary.infos,
    suppressed: totals.suppressed + summary.suppressed,
    unchecked: totals.unchecked + (summary.status === 'not fully checked' ? 1 : 0),
  }
}
