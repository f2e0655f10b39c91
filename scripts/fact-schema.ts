// The shape of a fact row, checked by the fold and by the tests, never when the linter loads.

import * as v from 'valibot'
import { jurisdictions, productClasses } from '../src/classes.js'
import type { ProductFact } from '../src/facts/types.js'

const text = v.pipe(v.string(), v.trim(), v.nonEmpty())
const texts = v.array(text)
const jurisdiction = v.picklist(jurisdictions)
const date = v.pipe(text, v.regex(/^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?|undated)$/))
const marks = ['read', 'read-2'] as const

/** A field that judges a page: what was read has the date of its source, what was not read has none. */
function sourced<const T extends v.ObjectEntries>(entries: T) {
  return v.variant('mark', [
    v.strictObject({ ...entries, source: text, mark: v.picklist(marks), asOf: date }),
    v.strictObject({ ...entries, source: text, mark: v.literal('unverified') }),
  ])
}

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
      sourced({
        jurisdiction,
        product: v.exactOptional(text),
        status: text,
        indications: texts,
        limitations: texts,
      }),
    ),
    v.minLength(1),
  ),
  offLabelUses: texts,
  schedule: v.exactOptional(
    sourced({
      us: v.nullable(text),
      uk: v.exactOptional(text),
      au: v.exactOptional(text),
      note: v.exactOptional(text),
    }),
  ),
  boxedWarning: v.exactOptional(
    sourced({
      present: v.boolean(),
      topics: texts,
      scope: v.exactOptional(v.picklist(['all', 'some-products'])),
      note: v.exactOptional(text),
    }),
  ),
  risks: v.array(
    sourced({
      name: text,
      tier: v.picklist(['boxed', 'must', 'should']),
      lay: v.pipe(texts, v.minLength(1)),
    }),
  ),
  sideEffects: texts,
  contraindications: v.array(sourced({ name: text, lay: v.pipe(texts, v.minLength(1)) })),
  supervised: sourced({ value: v.boolean(), visits: v.exactOptional(v.literal(true)), why: text }),
  rems: v.exactOptional(
    sourced({ present: v.boolean(), name: v.exactOptional(text), requires: v.exactOptional(texts) }),
  ),
  prescriptionOnly: v.exactOptional(v.array(sourced({ in: v.pipe(v.array(jurisdiction), v.minLength(1)) }))),
  permanence: v.exactOptional(sourced({ value: v.boolean(), wording: text })),
  evidenceSummary: text,
  note: text,
  reviewBy: v.pipe(text, v.isoDate()),
}) satisfies v.GenericSchema<ProductFact>
