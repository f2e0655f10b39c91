// The remark plugin: lints the tree of somebody else's pipeline and writes vfile messages. Never parses.

import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { EXIT, SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { Config, Override, RuleLevel, RuleSetting } from './config/types.js'
import { createLinter, type Linter } from './index.js'
import type { Diagnostic } from './types.js'

/** Levels as unified writes them; `on` and `true` mean a warning. */
export type UnifiedLevel = 'on' | 'warn' | boolean | 0 | 1 | 2

type RemarkRules = Readonly<
  Record<string, RuleSetting | UnifiedLevel | readonly [level: RuleLevel | UnifiedLevel, options: unknown]>
>

/** The configuration of claimlint, in which levels may also be written as in remark-lint. */
export interface RemarkOptions extends Omit<Config, 'rules' | 'overrides'> {
  readonly rules?: RemarkRules
  readonly overrides?: readonly (Omit<Override, 'rules'> & { readonly rules?: RemarkRules })[]
}

const levels = new Map<unknown, RuleLevel>([
  [false, 'off'],
  [0, 'off'],
  [true, 'warning'],
  [1, 'warning'],
  ['on', 'warning'],
  ['warn', 'warning'],
  [2, 'error'],
])

// remark-cli attaches plugins again for every file, with the same options.
const linters = new WeakMap<RemarkOptions, Linter>()
const standard: RemarkOptions = {}

/**
 * Adds a message per finding: `fatal` is true for an error, false for a warning, undefined for info.
 *
 * @throws {ConfigError} When the options cannot be used.
 */
const remarkClaimlint: Plugin<[RemarkOptions?], Root> = (options) => {
  const key = options ?? standard
  const linter = linters.get(key) ?? createLinter(configOf(key))
  linters.set(key, linter)
  return (tree, file) => {
    const source = String(file)
    const path = pathOf(file)
    if (path !== undefined && linter.ignores(path)) return
    const { diagnostics } = linter.lintTree(tree, source, path === undefined ? {} : { path })
    withoutStacks(() => {
      for (const diagnostic of diagnostics) emit(diagnostic, file)
    })
    reportMissingGfm(tree, source, file)
  }
}

export default remarkClaimlint

/** A vfile message is an Error, and most of its cost is a stack that vfile throws away. */
function withoutStacks(run: () => void): void {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    run()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** Relative to the working directory of the file, as the globs of the options are. */
function pathOf({ path, cwd }: VFile): string | undefined {
  return path?.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path
}

/** Rewrites levels of unified; everything else, also what is wrong, is left to the check of the configuration. */
function configOf(options: RemarkOptions): Config {
  const rulesOf = (rules: RemarkRules) =>
    Object.fromEntries(
      Object.entries(rules).map(([id, value]) => [
        id,
        Array.isArray(value) ? [levels.get(value[0]) ?? value[0], ...value.slice(1)] : (levels.get(value) ?? value),
      ]),
    )
  const rewrite = <T extends { readonly rules?: RemarkRules }>(part: T) => {
    const rules = isRecord(part) ? part.rules : undefined
    return rules !== undefined && isRecord(rules) ? { ...part, rules: rulesOf(rules) } : part
  }
  const { overrides } = options
  const config = rewrite(options)
  return (Array.isArray(overrides) ? { ...config, overrides: overrides.map(rewrite) } : config) as Config
}

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)

function emit(diagnostic: Diagnostic, file: VFile): void {
  const { ruleId, source, reason, note, url, place, actual, expected, severity, related } = diagnostic
  const [first] = related
  const cause = first && new VFileMessage(first.note, { place: first.place, ruleId, source })
  const message = file.message(reason, { place, ruleId, source, ...(cause && { cause }) })
  Object.assign(message, { note, url, actual, expected: [...expected] })
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
}

const gfmLine = /^[ \t>]*(?:\[\^[^\]\s]+\]:|(?:\|[ \t]*)?:?-+:?[ \t]*\|[ \t:|-]*$)/m

/** A footnote or table that stayed a paragraph: the figures and sources in it are not seen as such. */
function reportMissingGfm(tree: Root, source: string, file: VFile): void {
  if (!gfmLine.test(source)) return
  visit(tree, (node) => {
    if (node.type === 'heading' || node.type === 'table') return SKIP
    if (node.type !== 'paragraph' && node.type !== 'definition') return undefined
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    if (start === undefined || end === undefined || !gfmLine.test(source.slice(start, end))) return SKIP
    file.info('Footnotes or tables of this page are not parsed; use remark-gfm before claimlint', {
      place: node.position,
      ruleId: 'gfm-missing',
      source: 'claimlint',
    })
    return EXIT
  })
}
