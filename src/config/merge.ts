// The layers of a configuration to the settings of one file.

import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { AnyRule } from '../rule.js'
import { describesPages } from './presets.js'
import type { FileConfig, PresetConfig, RuleLevel, RuleSetting, Settings } from './types.js'

export type Keys = readonly (string | number)[]

/** One source of settings and where it stands in the configuration. */
export interface Layer {
  readonly config: FileConfig
  readonly keys: Keys
  readonly matches: (path: string) => boolean
}

/** Everything that a configuration may name, its own plugins and phrases included. */
export interface Names {
  readonly rules: ReadonlyMap<string, AnyRule>
  readonly levels: ReadonlyMap<string, RuleLevel>
  readonly presets: ReadonlyMap<string, PresetConfig>
}

/** @param layers Those that hold for the file, low to high. */
export function merge(layers: readonly Layer[], names: Names): Settings {
  const rules = new Map(names.levels)
  const given = new Map<string, unknown>()
  for (const { config } of layers) {
    for (const preset of presetsOf(config, names)) applyLevels(preset, rules)
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
  const place = chosen(
    layers,
    names,
    ({ jurisdiction }) => jurisdiction,
    ({ jurisdiction }) => jurisdiction,
  )
  const kind = chosen(
    layers,
    names,
    (config) => config.class,
    ({ product }) => product?.class,
  )
  return {
    rules,
    options: optionsOf(names.rules.values(), given),
    products: last('products') ?? [],
    class: kind.value,
    jurisdiction: place.value,
    register: last('register') ?? 'auto',
    seller: last('seller'),
    presetOf: { ...(kind.preset && { class: kind.preset }), ...(place.preset && { jurisdiction: place.preset }) },
    allow: last('allow') ?? [],
    props: last('props') ?? [],
    suppressions: { requireReason: true, reportUnused: 'warning', ...suppressions },
  }
}

const presetsOf = ({ extends: own = [] }: FileConfig, { presets }: Names): PresetConfig[] =>
  own.flatMap((name) => presets.get(name) ?? [])

function applyLevels(preset: PresetConfig, rules: Map<string, RuleLevel>): void {
  const onlyOff = describesPages(preset)
  for (const [id, level] of Object.entries(preset.rules)) {
    if (!onlyOff || (rules.get(id) ?? 'off') === 'off') rules.set(id, level)
  }
}

/** A value, and the name of the preset that chose it. In one layer, the configuration wins over its presets. */
function chosen<T>(
  layers: readonly Layer[],
  { presets }: Names,
  ofConfig: (config: FileConfig) => T | undefined,
  ofPreset: (preset: PresetConfig) => T | undefined,
): { readonly value?: T; readonly preset?: string } {
  for (const { config } of [...layers].reverse()) {
    const own = ofConfig(config)
    if (own !== undefined) return { value: own }
    for (const name of [...(config.extends ?? [])].reverse()) {
      const preset = presets.get(name)
      const value = preset && ofPreset(preset)
      if (value !== undefined) return { value, preset: name }
    }
  }
  return {}
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

export function validate(schema: StandardSchemaV1, value: unknown): StandardSchemaV1.Result<unknown> {
  const result = schema['~standard'].validate(value)
  return result instanceof Promise
    ? { issues: [{ message: 'the options schema of this rule is asynchronous; rules need a synchronous one' }] }
    : result
}

export function asPair(setting: RuleSetting): readonly [RuleLevel, unknown] {
  return typeof setting === 'string' ? [setting, undefined] : [setting[0], setting[1]]
}
