// From the full fact row to what the linter carries.

import type { Marked, Product } from '../types.js'
import type { ProductFact, Sourced } from './types.js'

/** Drops the sources and the prose. Undefined keys are left for `JSON.stringify` to drop. */
export const fold = (fact: ProductFact): Product => ({
  ...pick(fact, ['id', 'name', 'family', 'class']),
  approvals: fact.approvals.map((approval) =>
    marked(approval, ['jurisdiction', 'status', 'product', 'indications', 'limitations']),
  ),
  ...(fact.schedule && { schedule: marked(fact.schedule, ['us']) }),
  ...(fact.boxedWarning && { boxedWarning: marked(fact.boxedWarning, ['present', 'scope']) }),
  risks: fact.risks.map((risk) => marked(risk, ['name', 'tier', 'lay'])),
  contraindications: fact.contraindications.map((item) => marked(item, ['name', 'lay'])),
  supervised: marked(fact.supervised, ['value', 'visits']),
  offLabelUses: fact.offLabelUses,
  ...(fact.prescriptionOnly && { prescriptionOnly: fact.prescriptionOnly.map((entry) => marked(entry, ['in'])) }),
  ...(fact.permanence?.value && { permanence: fact.permanence.wording }),
  asOf: asOf(fact),
  reviewBy: fact.reviewBy,
})

const asOf = ({ approvals }: ProductFact): string | undefined =>
  approvals
    .flatMap((approval) => dateOf(approval) ?? [])
    .sort()
    .at(-1)

const dateOf = ({ asOf: date }: Sourced): string | undefined => (date === 'undated' ? undefined : date)

/** The date stands before the mark, and only where there is one. */
function marked<T extends Sourced, K extends keyof T>(fact: T, keys: readonly K[]): Pick<T, K> & Marked {
  const date = dateOf(fact)
  return { ...pick(fact, keys), ...(date !== undefined && { asOf: date }), mark: fact.mark }
}

function pick<T extends object, K extends keyof T>(object: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.filter((key) => key in object).map((key) => [key, object[key]])) as Pick<T, K>
}
