// The shape of a fact row, checked by the fold and by the tests, never when the linter loads.

import * as v from 'valibot'
import { jurisdictions, productClasses } from '../src/classes.js'
import type { ProductFact } from '../src/facts/types.js'

const text = v.pipe(v.string(), v.trim(), v.nonEmpty())
const texts = v.array(text)
const sourced = { source: text, mark: v.picklist(['read', 'read-2', 'unverified']) }
const jurisdiction = v.picklist(jurisdictions)
const date = v.pipe(text, v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/))

const productClass = v.picklist(productClasses)

export const productFactSchema = v.strictObject({
  id: v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  name: text,
  family: v.exactOptional(text),
  class: productClass,
  names: v.pipe(texts, v.minLength(1)),
  misspellings: v.exactOptional(texts),
  ambiguousNames: v.exactOptional(texts),
  notNames: v.exactOptional(texts),
  approvals: v.pipe(
    v.array(
      v.strictObject({
        jurisdiction,
        product: v.exactOptional(text),
        status: text,
        indications: texts,
        limitations: texts,
        asOf: v.exactOptional(date),
        ...sourced,
      }),
    ),
    v.minLength(1),
  ),
  offLabelUses: texts,
  schedule: v.exactOptional(
    v.strictObject({
      us: v.nullable(text),
      uk: v.exactOptional(text),
      au: v.exactOptional(text),
      note: v.exactOptional(text),
      ...sourced,
    }),
  ),
  boxedWarning: v.exactOptional(
    v.strictObject({
      present: v.boolean(),
      topics: texts,
      scope: v.exactOptional(v.picklist(['all', 'some-products'])),
      note: v.exactOptional(text),
      ...sourced,
    }),
  ),
  risks: v.array(
    v.strictObject({
      name: text,
      tier: v.picklist(['boxed', 'must', 'should']),
      lay: v.pipe(texts, v.minLength(1)),
      ...sourced,
    }),
  ),
  sideEffects: texts,
  contraindications: v.array(v.strictObject({ name: text, lay: v.pipe(texts, v.minLength(1)), ...sourced })),
  supervised: v.strictObject({ value: v.boolean(), visits: v.exactOptional(v.literal(true)), why: text, ...sourced }),
  rems: v.exactOptional(
    v.strictObject({ present: v.boolean(), name: v.exactOptional(text), requires: v.exactOptional(texts), ...sourced }),
  ),
  prescriptionOnly: v.exactOptional(v.strictObject({ in: v.pipe(v.array(jurisdiction), v.minLength(1)), ...sourced })),
  permanence: v.exactOptional(v.strictObject({ value: v.boolean(), wording: text, ...sourced })),
  evidenceSummary: text,
  note: text,
  reviewBy: v.pipe(text, v.isoDate()),
}) satisfies v.GenericSchema<ProductFact>
