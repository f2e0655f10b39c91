// The shape of a configuration. Every issue becomes one sentence: what was found, what was expected, the nearest valid value.

import * as v from 'valibot'
import { disclosureKinds, jurisdictions, productClasses } from '../classes.js'
import { didYouMean, oneOf } from '../engine/suggest.js'
import { isPresetConfig } from './presets.js'
import type { ConfigProblem } from './types.js'

export const levels = ['off', 'info', 'warning', 'error'] as const

/** A value as a person would write it, cut to one short line. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'function') return 'a function'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}

const expected = (what: string) => (issue: { input: unknown }) => `found ${show(issue.input)}; expected ${what}`

const text = v.pipe(v.string(expected('text')), v.nonEmpty(expected('text that is not empty')))

const texts = v.array(text, expected('a list of texts'))

const textOrTexts = v.union([text, texts], expected('text or a list of texts'))

const flag = v.boolean(expected('true or false'))

const kebab = v.pipe(text, v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, expected('a kebab-case id such as `no-miracle`')))

function choice<const T extends readonly string[]>(values: T) {
  return v.picklist(values, ({ input }) => {
    const hint = typeof input === 'string' ? didYouMean(input, values) : ''
    const list = hint && values.length > 5 ? '' : `; expected ${oneOf(values)}`
    return `found ${show(input)}${list}${hint}`
  })
}

/** Strict object; an unknown key names the known ones. */
function object<const T extends v.ObjectEntries>(entries: T) {
  const keys = Object.keys(entries)
  return v.strictObject(entries, (issue) => {
    if (issue.expected === 'never') {
      const key = String(issue.path?.at(-1)?.key)
      return `unknown key${didYouMean(key, keys) || `; expected ${oneOf(keys)}`}`
    }
    return issue.path?.length && issue.input === undefined ? 'is missing' : expected('an object')(issue)
  })
}

const level = choice(levels)

const setting = v.lazy((input) =>
  Array.isArray(input) && input.length > 0
    ? v.strictTuple([level, v.unknown()], () => `found a list of ${input.length}; expected [level, options]`)
    : level,
)

const fileEntries = {
  extends: v.optional(texts),
  rules: v.optional(v.record(v.string(), setting, expected('an object of rule ids and levels'))),
  products: v.optional(
    v.array(
      object({
        name: text,
        aliases: v.optional(texts),
        class: v.optional(choice(productClasses)),
        like: v.optional(text),
      }),
      expected('a list of products such as { name: "ketamine" }'),
    ),
  ),
  class: v.optional(choice(productClasses)),
  jurisdiction: v.optional(choice(jurisdictions)),
  register: v.optional(choice(['promotional', 'educational', 'auto'])),
  seller: v.optional(v.union([flag, text], expected('true, false or the name of the seller'))),
  allow: v.optional(texts),
  props: v.optional(texts),
  suppressions: v.optional(object({ requireReason: v.optional(flag), reportUnused: v.optional(level) })),
}

const rule = v.looseObject(
  { id: text, title: text, severity: choice(['info', 'warning', 'error']) },
  expected('a rule made by defineRule or defineLexiconRule'),
)

const ruleLevels = v.record(v.string(), level, expected('an object of rule ids and levels'))

const presetConfig = object({
  jurisdiction: v.optional(choice(jurisdictions)),
  product: v.optional(object({ class: choice(productClasses) })),
  rules: ruleLevels,
})

const preset = v.lazy((input) => (isPresetConfig(input) ? presetConfig : ruleLevels))

const phrase = object({
  id: kebab,
  match: textOrTexts,
  except: v.optional(textOrTexts),
  severity: v.optional(choice(['info', 'warning', 'error'])),
  message: text,
  why: v.optional(text),
  examples: v.optional(object({ flags: v.optional(texts), allows: v.optional(texts) })),
})

const partial = object({
  component: v.optional(textOrTexts),
  shortcode: v.optional(textOrTexts),
  include: v.optional(textOrTexts),
  layout: v.optional(textOrTexts),
  file: v.optional(text),
  text: v.optional(v.string(expected('text'))),
  at: v.optional(choice(['start', 'end'])),
  discharges: v.optional(v.array(choice(disclosureKinds), expected('a list of duties such as ["risk"]'))),
  product: v.optional(text),
})

const configSchema = object({
  $schema: v.optional(v.string(expected('text'))),
  ...fileEntries,
  overrides: v.optional(
    v.array(object({ files: textOrTexts, ...fileEntries }), expected('a list of { files, … } objects')),
  ),
  ignores: v.optional(v.array(text, expected('a list of globs'))),
  plugins: v.optional(
    v.array(
      object({
        name: text,
        rules: v.array(rule, expected('a list of rules')),
        presets: v.optional(v.record(v.string(), preset, expected('an object of presets'))),
      }),
      expected('a list of plugins, each { name, rules }; in JSON no plugin can be named'),
    ),
  ),
  phrases: v.optional(v.array(phrase, expected('a list of { id, match, message } objects'))),
  partials: v.optional(v.array(partial, expected('a list such as [{ component: "SafetyInfo", file: "safety.md" }]'))),
})

/** What is wrong with the shape of a value that should be a `Config`. Ids of rules, presets and products are not looked up. */
export function checkShape(input: unknown): ConfigProblem[] {
  if (Array.isArray(input)) return [{ keys: [], message: `found ${show(input)}; expected an object` }]
  const result = v.safeParse(configSchema, input)
  return (result.issues ?? []).map((issue) => ({
    keys: (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key))),
    message: issue.message,
  }))
}
