// The configuration as a person writes it (`Config`) and as the engine reads it for one file (`Settings`). Types only.

import type { Tables } from '../match/tables.js'
import type { AnyRule } from '../rule.js'
import type { Disclosure, Jurisdiction, PartialUse, ProductClass, Register, Severity } from '../types.js'

export type RuleLevel = 'off' | Severity

/** A level, or a level with options for the rule. */
export type RuleSetting = RuleLevel | readonly [level: RuleLevel, options: unknown]

/** Rule id to level. */
export type RuleLevels = Readonly<Record<string, RuleLevel>>

/** Rules for pages of some kind. Its levels hold for rules that are off; the level of a rule that is on stays. */
export interface PresetConfig {
  /** Where the pages are read. */
  readonly jurisdiction?: Jurisdiction
  /** What the pages promote. */
  readonly product?: { readonly class: ProductClass }
  readonly rules: RuleLevels
}

export type Preset = RuleLevels | PresetConfig

/** A product that the pages sell or discuss. */
export interface ProductConfig {
  readonly name: string
  /** Other names, brands and spellings. */
  readonly aliases?: readonly string[]
  /** Class of the product. Default: `class` of the configuration, else that of the row named by `like`. */
  readonly class?: ProductClass
  /** Id or name of a row of the product facts whose risks and approvals hold for this product, such as `ketamine`. */
  readonly like?: string
}

/** A house word: one lexicon rule without code. */
export interface PhraseConfig {
  /** Rule id of the findings, kebab-case. */
  readonly id: string
  /** One or more patterns in the lexicon language. */
  readonly match: string | readonly string[]
  /** Patterns that cancel a hit which they overlap. */
  readonly except?: string | readonly string[]
  /** `warning` when left out. */
  readonly severity?: Severity
  /** What the text does, then what to do about it; `{actual}` is the matched text. */
  readonly message: string
  readonly why?: string
  readonly examples?: { readonly flags?: readonly string[]; readonly allows?: readonly string[] }
}

/** Rules and presets of other people. Rule ids are used as they are; a preset is extended as `name/preset`. */
export interface PluginConfig {
  readonly name: string
  readonly rules: readonly AnyRule[]
  readonly presets?: Readonly<Record<string, Preset>>
}

/**
 * What a part of a page that stands elsewhere contributes. It names one `component` (MDX, HTML), `shortcode` (Hugo,
 * Liquid, Nunjucks, WordPress), `include` (Liquid, Nunjucks, Handlebars) or `layout` (front matter), or several that
 * contribute the same; `legal/isi.html` on a page is also `isi.html` and `isi`.
 */
export interface PartialConfig extends Readonly<Partial<Record<PartialUse['kind'], string | readonly string[]>>> {
  /** Path of its text, relative to the configuration file. Only `loadConfig`, and so the command, reads files. */
  readonly file?: string
  /** Its text, Markdown or simple HTML. */
  readonly text?: string
  /** Where the text stands. Default: where the page uses it; of a layout, at the end. */
  readonly at?: 'start' | 'end'
  /** Duties that it meets, whatever its text; an empty list says that it meets none. */
  readonly discharges?: readonly Disclosure['kind'][]
  /** Product that these duties are about: an id or a name. Default: the subject of the page. */
  readonly product?: string
}

export interface SuppressionConfig {
  /** Report a comment that gives no reason after ` -- `. Default: true. */
  readonly requireReason?: boolean
  /** Report a comment that suppresses nothing at this severity. Default: `warning`. */
  readonly reportUnused?: RuleLevel
}

/** What can be set for the project and again, by glob, for some of its files. */
export interface FileConfig {
  /** Names of presets, low to high precedence. Default for the project: `['recommended']`. */
  readonly extends?: readonly string[]
  readonly rules?: Readonly<Record<string, RuleSetting>>
  readonly products?: readonly ProductConfig[]
  /** Class of what the pages promote. It wins over the class in the product facts; `products[].class` wins over it. */
  readonly class?: ProductClass
  readonly jurisdiction?: Jurisdiction
  /** `auto`, the default, decides per page. */
  readonly register?: Register | 'auto'
  /** Whether who publishes the pages sells something, or who that is: its pages are promotional. */
  readonly seller?: boolean | string
  /** Product and house names that look like claims; findings inside them are dropped. */
  readonly allow?: readonly string[]
  /** Names of JSX props whose string value is prose, such as `title`. */
  readonly props?: readonly string[]
  readonly suppressions?: SuppressionConfig
}

/** Settings for the files that match. `rules` are merged; every other key replaces the value of the project. */
export interface Override extends FileConfig {
  /** Globs, relative to the folder of the configuration file. */
  readonly files: string | readonly string[]
}

export interface Config extends FileConfig {
  /** Ignored by the linter; names the JSON schema for editors. */
  readonly $schema?: string
  readonly overrides?: readonly Override[]
  /** Globs of files that are never linted, relative to the folder of the configuration file. */
  readonly ignores?: readonly string[]
  readonly plugins?: readonly PluginConfig[]
  readonly phrases?: readonly PhraseConfig[]
  /** What the components, shortcodes, includes and layouts of the pages contribute. */
  readonly partials?: readonly PartialConfig[]
}

/** The configuration resolved for one file. */
export interface Settings {
  /** Every known rule, the phrases of the configuration included, and its level; `off` when nothing switches it on. */
  readonly rules: ReadonlyMap<string, RuleLevel>
  /** Options of the rules that declare some, validated and with their defaults. */
  readonly options: ReadonlyMap<string, unknown>
  readonly products: readonly ProductConfig[]
  readonly class: ProductClass | undefined
  readonly jurisdiction: Jurisdiction | undefined
  readonly register: Register | 'auto'
  readonly seller: boolean | string | undefined
  /** Presets that chose the class or the jurisdiction; left out when a key of the configuration did. */
  readonly presetOf: { readonly class?: string; readonly jurisdiction?: string }
  readonly allow: readonly string[]
  readonly props: readonly string[]
  readonly suppressions: { readonly requireReason: boolean; readonly reportUnused: RuleLevel }
}

/** What is wrong with a configuration. */
export interface ConfigProblem {
  /** Key path from the root, such as `['rules', 'cure-claim', 1]`. */
  readonly keys: readonly (string | number)[]
  /** What was found, what was expected, and the nearest valid value; without the key path. */
  readonly message: string
}

/** A configuration that is checked and ready to be asked, file by file. */
export interface ResolvedConfig {
  /** Built-in rules and those of plugins. */
  readonly rules: readonly AnyRule[]
  readonly phrases: readonly PhraseConfig[]
  readonly partials: readonly PartialConfig[]
  /** Empty when the configuration is sound. With problems, what could be read still applies. */
  readonly problems: readonly ConfigProblem[]
  /** `path` is relative to the folder of the configuration file; without one no override matches. */
  settingsFor(path?: string): Settings
  ignores(path: string): boolean
}

/** What a configuration may refer to. */
export interface Registry {
  readonly rules: readonly AnyRule[]
  readonly presets: Readonly<Record<string, Preset>>
  /** Ids and names of the product facts, for `products[].like` and the like. Not checked when left out. */
  readonly products?: readonly string[]
  /** The phrases of `rules`, compiled. */
  readonly tables?: Tables | undefined
}
