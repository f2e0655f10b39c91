// Configuration plus registry to the settings of one file. Pure. Precedence, low to high: the rule's own level (plugins
// and phrases), presets in order, `rules`, then each matching override in order with its own presets before its rules.

import { checkLayer, checkProduct, type Report } from './check.js'
import { matcher } from './globs.js'
import { type Layer, merge, type Names } from './merge.js'
import { checkPartials } from './partials.js'
import { presetOf } from './presets.js'
import { checkShape } from './schema.js'
import type { Config, ConfigProblem, Override, Registry, ResolvedConfig, RuleLevel, Settings } from './types.js'

/** Checks a configuration and prepares it for files. Never throws; with problems the settings are those of an empty one. */
export function resolveConfig(input: Config, registry: Registry): ResolvedConfig {
  const shape = checkShape(input)
  const config: Config = shape.length > 0 ? {} : input
  const problems: ConfigProblem[] = [...shape]
  const report: Report = (keys, message) => problems.push({ keys, message })

  const names = collectNames(config, registry, report)
  const layers = layersOf(config, names.presets)
  for (const layer of layers) checkLayer(layer, names, registry, report)
  checkPartials(config.partials ?? [], report)
  const products = productNames(config, registry)
  config.partials?.forEach(({ product }, index) => {
    checkProduct(product, products, ['partials', index, 'product'], report)
  })

  const ignored = matcher(config.ignores ?? [])
  const cache = new Map<string, Settings>()
  return {
    rules: [...names.rules.values()],
    phrases: config.phrases ?? [],
    partials: config.partials ?? [],
    problems,
    ignores: ignored,
    settingsFor(path) {
      const active = layers.filter((layer, index) => index === 0 || (path !== undefined && layer.matches(path)))
      const key = active.map((layer) => layer.keys.join('.')).join(' ')
      const settings = cache.get(key) ?? merge(active, names)
      cache.set(key, settings)
      return settings
    },
  }
}

/** Names of the products of the facts and of the configuration; undefined when the facts are not known. */
export function productNames(config: Config, { products }: Registry): readonly string[] | undefined {
  const own = [config, ...(config.overrides ?? [])].flatMap((layer) => layer.products ?? [])
  return products && [...products, ...own.flatMap(({ name, aliases = [] }) => [name, ...aliases])]
}

function layersOf(config: Config, presets: Names['presets']): Layer[] {
  const usual = presets.has('recommended') ? ['recommended'] : []
  const base: Layer = { config: { ...config, extends: config.extends ?? usual }, keys: [], matches: () => true }
  const overrides = (config.overrides ?? []).map((override: Override, index) => ({
    config: override,
    keys: ['overrides', index],
    matches: matcher(typeof override.files === 'string' ? [override.files] : override.files),
  }))
  return [base, ...overrides]
}

/** Built-in rules are off until a preset or the configuration names them; those of a plugin without presets are on. */
function collectNames(config: Config, registry: Registry, report: Report): Names {
  const rules = new Map(registry.rules.map((rule) => [rule.id, rule]))
  const levels = new Map<string, RuleLevel>(registry.rules.map((rule) => [rule.id, 'off']))
  const presets = new Map(Object.entries(registry.presets).map(([name, preset]) => [name, presetOf(preset)]))
  config.plugins?.forEach((plugin, index) => {
    const own = plugin.presets ?? {}
    plugin.rules.forEach((rule, position) => {
      if (levels.has(rule.id)) {
        report(['plugins', index, 'rules', position], `the rule id \`${rule.id}\` is taken; rename the rule`)
        return
      }
      rules.set(rule.id, rule)
      const on = Object.keys(own).length === 0 && (rule.stage ?? 'stable') === 'stable'
      levels.set(rule.id, on ? rule.severity : 'off')
    })
    for (const [name, preset] of Object.entries(own)) presets.set(`${plugin.name}/${name}`, presetOf(preset))
  })
  config.phrases?.forEach((phrase, index) => {
    if (levels.has(phrase.id)) report(['phrases', index, 'id'], `the rule id \`${phrase.id}\` is taken; choose another`)
    else levels.set(phrase.id, phrase.severity ?? 'warning')
  })
  return { rules, levels, presets }
}
