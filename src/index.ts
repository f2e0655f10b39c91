// The library: lint a page, or read its facts. Safe for browsers; opens no network connection.

import type { Root } from 'mdast'
import { rules } from '../rules/index.js'
import { presets } from '../rules/presets.js'
import type { Config } from './config/types.js'
import { createEngine, type FileOptions, type Linter } from './engine/linter.js'
import { slimRows } from './facts/slim.js'
import { tables } from './match/prepared.js'
import type { Article, Report } from './types.js'

export { ConfigError } from './config/error.js'
export type { Config, PartialConfig, PhraseConfig, ProductConfig } from './config/types.js'
export type { FileOptions, Linter } from './engine/linter.js'
export { PatternError } from './match/pattern.js'
export type * from './types.js'

const products = slimRows.flatMap(({ id, names }) => [id, ...names])

/**
 * A linter for many pages: the configuration is checked and the phrases are compiled once.
 *
 * @throws {ConfigError} Naming every problem of the configuration, with the nearest valid value.
 * @throws {PatternError} When a phrase of the configuration or of a plugin is not well formed; shows the place.
 */
export function createLinter(config: Config = {}): Linter {
  return createEngine(config, { rules, presets, products, tables })
}

let standard: Linter | undefined
/** The linter without a configuration is made once: compiling the phrases costs more than a page. */
function linterFor(config: Config | undefined): Linter {
  if (config) return createLinter(config)
  standard ??= createLinter()
  return standard
}

export interface LintOptions extends FileOptions {
  readonly config?: Config
}

/**
 * Lints one page of Markdown.
 *
 * @param source The text; spans of the report are 0-based UTF-16 offsets into it, half-open.
 * @throws {ConfigError} When `config` cannot be used. No text makes it throw.
 */
export function lint(source: string, { config, ...file }: LintOptions = {}): Report {
  return linterFor(config).lint(source, file)
}

/**
 * The facts of a page without rules: blocks, sentences, citations, statistics, products, claims, disclosures.
 *
 * @param page Markdown, or a tree with the text that its positions refer to.
 */
export function analyze(
  page: string | { readonly tree: Root; readonly source: string },
  { config, ...file }: LintOptions = {},
): Article {
  return linterFor(config).analyze(page, file)
}

/** Returns its argument: gives a configuration file its type. */
export const defineConfig = (config: Config): Config => config
