// The fields of a row that judge a page, with their names: what a review has to read again.

import type { ProductFact, Sourced } from './types.js'

export type JudgingField = Sourced & { readonly field: string }

/** @returns Each with a name to print, such as `risk: bleeding` or `approval us`. */
export function judging(fact: ProductFact): readonly JudgingField[] {
  const named = (field: string, { source, mark, asOf }: Sourced) => ({ field, source, mark, asOf }) as JudgingField
  const single = (['schedule', 'boxedWarning', 'supervised', 'rems', 'permanence'] as const).flatMap((field) =>
    fact[field] ? [named(labels[field], fact[field])] : [],
  )
  return [
    ...fact.approvals.map((approval) => {
      const { jurisdiction, product } = approval
      return named(`approval ${jurisdiction}${product === undefined ? '' : `, ${product}`}`, approval)
    }),
    ...single,
    ...(fact.prescriptionOnly ?? []).map((entry) => named(`prescription only ${entry.in.join(', ')}`, entry)),
    ...fact.risks.map((risk) => named(`risk: ${risk.name}`, risk)),
    ...fact.contraindications.map((item) => named(`contraindication: ${item.name}`, item)),
  ]
}

const labels = {
  schedule: 'schedule',
  boxedWarning: 'boxed warning',
  supervised: 'supervision',
  rems: 'REMS',
  permanence: 'permanence',
} as const
