// From the full fact row to what the linter carries.

import type { Product } from '../types.js'
import type { ProductFact } from './types.js'

/** Drops the sources and the prose. Undefined keys are left for `JSON.stringify` to drop. */
export const fold = (fact: ProductFact): Product => ({
  ...pick(fact, ['id', 'name', 'family', 'class']),
  approvals: fact.approvals.map((approval) =>
    pick(approval, ['jurisdiction', 'status', 'product', 'indications', 'limitations', 'asOf', 'mark']),
  ),
  ...(fact.schedule && { schedule: pick(fact.schedule, ['us', 'mark']) }),
  ...(fact.boxedWarning && { boxedWarning: pick(fact.boxedWarning, ['present', 'scope', 'mark']) }),
  risks: fact.risks.map((risk) => pick(risk, ['name', 'tier', 'lay', 'mark'])),
  contraindications: fact.contraindications.map((item) => pick(item, ['name', 'lay', 'mark'])),
  supervised: pick(fact.supervised, ['value', 'visits', 'mark']),
  offLabelUses: fact.offLabelUses,
  ...(fact.prescriptionOnly && { prescriptionOnly: pick(fact.prescriptionOnly, ['in', 'mark']) }),
  ...(fact.permanence?.value && { permanence: fact.permanence.wording }),
  asOf: asOf(fact),
  reviewBy: fact.reviewBy,
})

const asOf = ({ approvals }: ProductFact): string | undefined =>
  approvals
    .flatMap((approval) => approval.asOf ?? [])
    .sort()
    .at(-1)

function pick<T extends object, K extends keyof T>(object: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.filter((key) => key in object).map((key) => [key, object[key]])) as Pick<T, K>
}
