// Whether the names in a configuration are known, and the options of its rules right.

import { didYouMean, oneOf } from '../engine/suggest.js'
import type { AnyRule } from '../rule.js'
import { asPair, type Keys, type Layer, type Names, validate } from './merge.js'
import { show } from './schema.js'
import type { Registry, RuleSetting } from './types.js'

export type Report = (keys: Keys, message: string) => void

export function checkLayer({ config, keys }: Layer, names: Names, registry: Registry, report: Report): void {
  const presetNames = [...names.presets.keys()]
  config.extends?.forEach((name, index) => {
    if (names.presets.has(name)) return
    const hint = didYouMean(name, presetNames) || `; expected ${oneOf(presetNames)}`
    report([...keys, 'extends', index], `unknown preset \`${name}\`${hint}`)
  })
  for (const [id, setting] of Object.entries(config.rules ?? {})) {
    const at = [...keys, 'rules', id]
    if (!names.levels.has(id)) report(at, `unknown rule${didYouMean(id, [...names.levels.keys()])}`)
    else checkOptions(id, setting, at, names.rules.get(id), report)
  }
  config.products?.forEach(({ like }, index) => {
    checkProduct(like, registry.products, [...keys, 'products', index, 'like'], report)
  })
}

/** An id or a name, in any case, of the products that are known. */
export function checkProduct(
  name: string | undefined,
  known: readonly string[] | undefined,
  at: Keys,
  report: Report,
): void {
  if (name === undefined || known === undefined) return
  if (known.some((one) => one.toLowerCase() === name.toLowerCase())) return
  report(at, `no product is called ${show(name)}${didYouMean(name, known)}`)
}

function checkOptions(id: string, setting: RuleSetting, at: Keys, rule: AnyRule | undefined, report: Report): void {
  const [, options] = asPair(setting)
  if (options === undefined) return
  if (rule?.options === undefined) {
    report([...at, 1], `the rule \`${id}\` has no options; write only the level`)
    return
  }
  const result = validate(rule.options, options)
  if (!result.issues) return
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((part) => (typeof part === 'object' ? part.key : part))
    report([...at, 1, ...path.map((key) => (typeof key === 'number' ? key : String(key)))], issue.message)
  }
}
