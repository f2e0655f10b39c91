// The presets that a configuration may extend, for people.

import { presets } from '../../rules/presets.js'
import { jurisdictions, productClasses } from '../classes.js'
import { describesPages, presetOf } from '../config/presets.js'
import type { Config, PresetConfig } from '../config/types.js'
import { count } from '../reporters/words.js'

const levelSets: Readonly<Record<string, string>> = {
  recommended: 'the stable rules; without `extends`, this one is taken',
  strict: 'the same, and every warning is an error',
  all: 'experimental and optional rules too',
}

/** Built-in presets, and those of the plugins of the configuration. */
export function knownPresets({ plugins = [] }: Config): ReadonlyMap<string, PresetConfig> {
  const own = plugins.flatMap(({ name, presets: sets = {} }) =>
    Object.entries(sets).map(([set, preset]) => [`${name}/${set}`, presetOf(preset)] as const),
  )
  return new Map([...Object.entries(presets).map(([name, preset]) => [name, presetOf(preset)] as const), ...own])
}

/** One preset: what it says about the pages, and its rules. */
export function explainPreset(name: string, preset: PresetConfig): string {
  const { jurisdiction, product, rules } = preset
  const list = Object.entries(rules).map(([id, level]) => `    ${id.padEnd(36)} ${level}`)
  const others = describesPages(preset) ? `['recommended', '${name}']` : `['${name}']`
  return `${[
    `Preset ${name}: ${levelSets[name] ?? describe(preset)}`,
    '',
    ...(jurisdiction ? [`  Jurisdiction  ${jurisdiction}`] : []),
    ...(product ? [`  Class         ${product.class}`] : []),
    `  Write         extends: ${others}`,
    '',
    describesPages(preset) ? '  Switches on, where no other preset or rule of yours sets a level' : '  Sets',
    ...list,
  ].join('\n')}\n`
}

function describe({ jurisdiction, product, rules }: PresetConfig): string {
  const about = [jurisdiction && `pages read in ${jurisdiction}`, product && `pages that promote: ${product.class}`]
  return [...about.filter(Boolean), count(Object.keys(rules).length, 'rule')].join('; ')
}

/** All presets and rules, by name. */
export function listNames(config: Config, rules: readonly string[]): string {
  const own = [...knownPresets(config).keys()].filter((name) => !(name in presets))
  return `${[
    'Presets, for `extends`; several go together',
    ...Object.entries(levelSets).map(([name, text]) => `  ${name.padEnd(14)}${text}`),
    `  ${jurisdictions.join(', ')}: where the pages are read`,
    `  ${productClasses.join(', ')}: what they promote`,
    ...(own.length > 0 ? [`  ${own.join(', ')}: of plugins`] : []),
    '',
    'Rules',
    ...rules.map((id) => `  ${id}`),
    '',
    '`claimlint explain NAME` says more of each.',
  ].join('\n')}\n`
}
