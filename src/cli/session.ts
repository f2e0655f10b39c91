// What all commands share: the configuration, the linter made from it, and how one page is read and parsed.

import { relative, resolve } from 'node:path'
import { ConfigError, describeProblem } from '../config/error.js'
import { type LoadedConfig, loadConfig } from '../config/load.js'
import type { Config, ConfigProblem, RuleLevel } from '../config/types.js'
import { createLinter, type Linter, PatternError } from '../index.js'
import { tooHard } from '../prose/guard.js'
import type { Article, Report } from '../types.js'
import { type Io, sentence, UserError } from './io.js'
import { loadMdx, type ParseMdx } from './mdx.js'
import type { CliOptions } from './options.js'
import { type PartialPage, partialPages } from './partials.js'
import { readPage, readStdin } from './read.js'

export interface Page {
  /** As it stands in the report. */
  readonly path: string
  readonly source: string
}

export interface Session {
  readonly config: Config
  /** Absolute path of the configuration file. */
  readonly file: string | undefined
  readonly linter: Linter
  ignores(path: string): boolean
  readonly partials: readonly PartialPage[]
  /** @throws UserError, one sentence about the page without its path. */
  read(path: string): Promise<Page>
  lint(page: Page): Promise<Report>
  analyze(page: Page): Promise<Article>
}

export type SessionOptions = Pick<CliOptions, 'config' | 'rule' | 'stdinPath' | 'letPass'> &
  Partial<Pick<CliOptions, 'format'>>

/** @throws UserError when the configuration cannot be used. */
export async function openSession(options: SessionOptions, io: Pick<Io, 'cwd' | 'stdin'>): Promise<Session> {
  const loaded = await load(options, io)
  const config = withRules(loaded.config, options.rule)
  const linter = makeLinter(config, loaded, options.rule)
  const partials = partialPages(loaded, io.cwd)
  // Globs of the configuration are relative to its folder.
  const inProject = (path: string) => {
    const inside = relative(loaded.root, resolve(io.cwd, path)).replaceAll('\\', '/')
    return inside.startsWith('../') ? resolve(io.cwd, path).replaceAll('\\', '/') : inside
  }
  const letPass = options.letPass || options.format?.some(({ format }) => format === 'html') || false
  let mdx: Promise<ParseMdx> | undefined
  const treeOf = async ({ path, source }: Page) => {
    if (!/\.mdx$/i.test(path) || tooHard(source) !== undefined) return undefined
    mdx ??= loadMdx(io.cwd)
    const parse = await mdx
    try {
      return parse(source)
    } catch (error) {
      const { line, column, reason } = error as { line?: number; column?: number; reason?: string }
      const place = line === undefined ? '' : `${line}:${column ?? 1} `
      throw new UserError(`${place}this is not valid MDX: ${reason ?? sentence(error)}`)
    }
  }
  return {
    config,
    file: loaded.path,
    linter,
    partials,
    ignores: (path) => linter.ignores(inProject(path)),
    async read(path) {
      const inline = partials.find((partial) => partial.path === path)?.text
      if (inline !== undefined) return { path, source: inline }
      if (path !== '-') return { path, source: await readPage(resolve(io.cwd, path)) }
      return { path: options.stdinPath ?? '-', source: await readStdin(io.stdin) }
    },
    async lint(page) {
      const tree = await treeOf(page)
      const partial = partials.some(({ path }) => path === page.path)
      const file = { path: inProject(page.path), partial, letPass }
      const report = tree ? linter.lintTree(tree, page.source, file) : linter.lint(page.source, file)
      return { ...report, path: page.path }
    },
    async analyze(page) {
      const tree = await treeOf(page)
      return linter.analyze(tree ? { tree, source: page.source } : page.source, { path: inProject(page.path) })
    },
  }
}

async function load({ config }: SessionOptions, { cwd }: Pick<Io, 'cwd'>): Promise<LoadedConfig> {
  if (config === false) return { config: {}, path: undefined, root: cwd, describe: describeProblem }
  try {
    return await loadConfig({ cwd, ...(typeof config === 'string' && { path: config }) })
  } catch (error) {
    throw error instanceof ConfigError ? new UserError(error.message) : error
  }
}

/** `--rule` as the last override, so that it wins over everything. */
function withRules(config: Config, rules: CliOptions['rule']): Config {
  const overrides = config?.overrides ?? []
  // A configuration of another shape is left as it is: its check says what is wrong.
  if (Object.keys(rules).length === 0 || typeof config !== 'object' || !Array.isArray(overrides)) return config
  return { ...config, overrides: [...overrides, { files: '**', rules }] }
}

function makeLinter(config: Config, loaded: LoadedConfig, rules: Readonly<Record<string, RuleLevel>>): Linter {
  const last = Object.keys(rules).length > 0 ? (config.overrides?.length ?? 0) - 1 : -1
  const describe = (problem: ConfigProblem) =>
    problem.keys[0] === 'overrides' && problem.keys[1] === last
      ? `--rule ${problem.keys[3]}: ${problem.message}`
      : loaded.describe(problem)
  try {
    return createLinter(config)
  } catch (error) {
    if (error instanceof ConfigError) throw new UserError(error.problems.map(describe).join('\n'))
    if (error instanceof PatternError)
      throw new UserError(`A phrase of the configuration is not well formed: ${error.message}`)
    throw error
  }
}
