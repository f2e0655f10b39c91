// Configuration plus registry to the settings of one file. Pure. Precedence, low to high: the rule's own level (plugins
// and phrases), presets in order, `rules`, then each matching override in order with its own presets before its rules.

import type { StandardSchemaV1 } from '@standard-schema/spec'
import { didYouMean, oneOf } from '../engine/suggest.js'
import type { AnyRule } from '../rule.js'
import { matcher } from './globs.js'
import { checkPartials } from './partials.js'
import { checkShape, show } from './schema.js'
import type {
  Config,
  ConfigProblem,
  FileConfig,
  Override,
  Preset,
  Registry,
  ResolvedConfig,
  RuleLevel,
  RuleSetting,
  Settings,
} from './types.js'

type Keys = readonly (string | number)[]
type Report = (keys: Keys, message: string) => void

/** One source of settings and where it stands in the configuration. */
interface Layer {
  readonly config: FileConfig
  readonly keys: Keys
  readonly matches: (path: string) => boolean
}

/** Everything that a configuration may name, its own plugins and phrases included. */
interface Names {
  readonly rules: ReadonlyMap<string, AnyRule>
  readonly levels: ReadonlyMap<string, RuleLevel>
  readonly presets: ReadonlyMap<string, Preset>
}

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
  const own = [config, ...(config.overrides ?? [])].flatMap(({ products = [] }) => products)
  const products = registry.products && [
    ...registry.products,
    ...own.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
  ]
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
  const presets = new Map(Object.entries(registry.presets))
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
    for (const [name, preset] of Object.entries(own)) presets.set(`${plugin.name}/${name}`, preset)
  })
  config.phrases?.forEach((phrase, index) => {
    if (levels.has(phrase.id)) report(['phrases', index, 'id'], `the rule id \`${phrase.id}\` is taken; choose another`)
    else levels.set(phrase.id, phrase.severity ?? 'warning')
  })
  return { rules, levels, presets }
}

function checkLayer({ config, keys }: Layer, names: Names, registry: Registry, report: Report): void {
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
function checkProduct(name: string | undefined, known: readonly string[] | undefined, at: Keys, report: Report): void {
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

function validate(schema: StandardSchemaV1, value: unknown): StandardSchemaV1.Result<unknown> {
  const result = schema['~standard'].validate(value)
  return result instanceof Promise
    ? { issues: [{ message: 'the options schema of this rule is asynchronous; rules need a synchronous one' }] }
    : result
}

function asPair(setting: RuleSetting): readonly [RuleLevel, unknown] {
  return typeof setting === 'string' ? [setting, undefined] : [setting[0], setting[1]]
}

function merge(layers: readonly Layer[], names: Names): Settings {
  const rules = new Map(names.levels)
  const given = new Map<string, unknown>()
  for (const { config } of layers) {
    for (const name of config.extends ?? []) {
      for (const [id, level] of Object.entries(names.presets.get(name) ?? {})) rules.set(id, level)
    }
    for (const [id, setting] of Object.entries(config.rules ?? {})) {
      if (!rules.has(id)) continue
      const [level, options] = asPair(setting)
      rules.set(id, level)
      if (options !== undefined) given.set(id, options)
    }
  }
  const last = <K extends keyof FileConfig>(key: K): FileConfig[K] | undefined =>
    layers.findLast(({ config }) => config[key] !== undefined)?.config[key]
  const suppressions = Object.assign({}, ...layers.map(({ config }) => config.suppressions ?? {}))
  return {
    rules,
    options: optionsOf(names.rules.values(), given),
    products: last('products') ?? [],
    class: last('class'),
    jurisdiction: last('jurisdiction'),
    register: last('register') ?? 'auto',
    seller: last('seller'),
    allow: last('allow') ?? [],
    props: last('props') ?? [],
    suppressions: { requireReason: true, reportUnused: 'warning', ...suppressions },
  }
}

/** Options given by the configuration, or the defaults of the schema when there are none or they are wrong. */
function optionsOf(rules: Iterable<AnyRule>, given: ReadonlyMap<string, unknown>): Map<string, unknown> {
  const options = new Map<string, unknown>()
  for (const { id, options: schema } of rules) {
    if (schema === undefined) continue
    const result = validate(schema, given.get(id) ?? {})
    const usable = result.issues ? validate(schema, {}) : result
    options.set(id, usable.issues ? {} : usable.value)
  }
  return options
}
