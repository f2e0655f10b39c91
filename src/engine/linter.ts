// Source to report: parse, facts, rules, severities, suppression, order. Takes rules as an argument; knows none.

import type { Root } from 'mdast'
import { createArticle } from '../article/article.js'
import { disclosureLexicons } from '../article/disclosures.js'
import { wordsOf } from '../article/product-names.js'
import { registerLexicons } from '../article/register.js'
import { statusLexicons } from '../article/status-claims.js'
import { ConfigError } from '../config/error.js'
import { productNames, resolveConfig } from '../config/resolve.js'
import type { Config, PhraseConfig, Registry, Settings } from '../config/types.js'
import { slimRows } from '../facts/slim.js'
import { lexicon } from '../match/lexicon.js'
import { compile, prepare } from '../match/matcher.js'
import type { Tables } from '../match/tables.js'
import { vocabulariesWith } from '../match/vocabulary/index.js'
import { tooHard } from '../prose/guard.js'
import { buildProse } from '../prose/index.js'
import { parseMarkdown } from '../prose/parse.js'
import { type AnyRule, defineLexiconRule } from '../rule.js'
import type { Article, Diagnostic, Lexicon, Prose, Report } from '../types.js'
import { createFingerprints } from './fingerprint.js'
import { PassList } from './let-pass.js'
import { byPlace, type Merged, merge } from './merge.js'
import { Notes } from './note.js'
import { dutiesUnknown, otherLanguage, unreadPage } from './own.js'
import { pageProblems } from './page.js'
import { preparePartials } from './partials.js'
import { createLocator } from './place.js'
import { reportOf } from './report.js'
import { type Draft, manual, type ResolveInput, resolve } from './resolve.js'
import { suppress } from './suppress.js'

export interface FileOptions {
  /** Path of the file, relative to the folder of the configuration: decides which overrides apply; stands in the report. */
  readonly path?: string
  /** The text is a part of pages: it owes nothing as a page, and rules about what is missing say nothing. */
  readonly partial?: boolean
  /** List in the report what was seen and not reported, with the reason. */
  readonly letPass?: boolean
}

/** Prepared once, used for many pages. Pure: the same page gives the same report. */
export interface Linter {
  /** Lints Markdown. Never throws on any text. */
  lint(source: string, options?: FileOptions): Report
  /** Lints a tree of any remark pipeline. `source` is the text that the positions of the tree refer to. */
  lintTree(tree: Root, source: string, options?: FileOptions): Report
  /** The facts of a page, without rules. */
  analyze(source: string | { readonly tree: Root; readonly source: string }, options?: FileOptions): Article
  /** The rule with this id, built in, of a plugin or of the configuration. */
  explain(ruleId: string): AnyRule | undefined
  /** Whether the configuration leaves this file out. */
  ignores(path: string): boolean
  readonly rules: readonly AnyRule[]
}

/**
 * @param config What a person wrote.
 * @param registry Built-in rules and presets.
 * @throws {ConfigError} Naming every problem of the configuration, with the nearest valid value.
 * @throws {PatternError} When a phrase or a rule of a plugin has a pattern that is not well formed.
 */
export function createEngine(config: Config, registry: Registry): Linter {
  const resolved = resolveConfig(config, registry)
  const problems = [...resolved.problems]
  const partials = preparePartials(resolved.partials, (problem) => problems.push(problem))
  if (problems.length > 0) throw new ConfigError(problems)
  const rules = [...resolved.rules, ...resolved.phrases.map(houseRule)]
  const ids = new Set(rules.map(({ id }) => id))
  const benefits = rules
    .filter(({ asserts }) => asserts === 'benefit')
    .flatMap(({ lexicons, cues = [] }) => lexicons.filter((lexicon) => !cues.includes(lexicon)))
  const allowed = new Map<readonly string[], Lexicon>()
  const matcher = compile(
    [
      ...builtInLexicons(registry.rules),
      ...rules.flatMap(({ lexicons }) => lexicons),
      ...allowLexicons(config, allowed),
    ],
    vocabulariesWith(productPatterns(config)),
    { tables: registry.tables },
  )

  const names = productNames(config, registry)
  const notes = new Notes()
  const articleOf = (prose: Prose, settings: Settings) => createArticle({ prose, settings, matcher, benefits })

  const report = (prose: Prose, settings: Settings, { path, partial, letPass }: FileOptions): Report => {
    const article = articleOf(prose, settings)
    const locate = createLocator(prose.source)
    const asked = partial ? rules.filter(({ basis }) => basis !== 'omission') : rules
    const passed = letPass ? new PassList(locate) : undefined
    const input = { article, settings, locate, notes: notes.of(article) }
    const drafts = draftsOf(input, asked, allowed.get(settings.allow), passed)
    const diagnostics = identify(merge(drafts), article, ids)
    const { kept, suppressed, own } = suppress(diagnostics, prose, {
      rules: ids,
      ...settings.suppressions,
      placeOf: locate,
      urlOf: () => manual,
    })
    const unknown = partial ? undefined : dutiesUnknown(article.uses, article.source, locate)
    const page = pageProblems(prose, names, locate)
    const language = otherLanguage(article, locate)
    const found = [...kept, ...own, ...page, ...[unknown, language].flatMap((ours) => ours ?? [])].sort(byPlace)
    return reportOf({
      article,
      diagnostics: found,
      suppressed,
      rules: asked,
      settings,
      path,
      letPass: passed?.sorted(),
    })
  }

  const read = (tree: Root, source: string, settings: Settings) =>
    buildProse(tree, source, { props: settings.props, partials })

  return {
    rules,
    ignores: resolved.ignores,
    explain: (ruleId) => rules.find(({ id }) => id === ruleId),
    lint(source, file = {}) {
      const { path } = file
      const settings = resolved.settingsFor(path)
      const reason = tooHard(source)
      if (reason === undefined) return report(read(parseMarkdown(source), source, settings), settings, file)
      const article = articleOf(read({ type: 'root', children: [] }, source, settings), settings)
      const skipped = [{ kind: 'input' as const, reason: `the page was not read: ${reason}`, count: 1 }]
      return reportOf({ article, diagnostics: [unreadPage(reason, source)], rules, settings, path, skipped })
    },
    lintTree(tree, source, file = {}) {
      const settings = resolved.settingsFor(file.path)
      return report(read(tree, source, settings), settings, file)
    },
    analyze(input, { path } = {}) {
      const settings = resolved.settingsFor(path)
      const [tree, source] = typeof input === 'string' ? [parseMarkdown(input), input] : [input.tree, input.source]
      return articleOf(read(tree, source, settings), settings)
    },
  }
}

/** Those of rules, and those that facts of the page are found by. */
const builtInLexicons = (rules: readonly AnyRule[]): readonly Lexicon[] => [
  ...rules.flatMap(({ lexicons }) => lexicons),
  ...disclosureLexicons,
  ...statusLexicons,
  ...registerLexicons,
]

/** The phrases of rules compiled, as a registry may bring them along. */
export const compileTables = (rules: readonly AnyRule[]): Tables =>
  prepare(builtInLexicons(rules), vocabulariesWith(productPatterns({})))

function draftsOf(
  input: ResolveInput,
  rules: readonly AnyRule[],
  allow: Lexicon | undefined,
  passed: PassList | undefined,
): readonly Draft[] {
  const { article, settings } = input
  const names = allow ? article.hits(allow) : []
  const drafts: Draft[] = []
  for (const rule of rules) {
    if ((settings.rules.get(rule.id) ?? 'off') === 'off' || !appliesTo(rule, article)) continue
    for (const finding of rule.check(article, { options: settings.options.get(rule.id) })) {
      const { block, start, end } = finding.at
      if (block.partial || block.foreign) continue
      const allowed = names.some((name) => name.block === block && name.start < end && start < name.end)
      const draft = finding.pass ?? (allowed ? 'a name that `allow` lists' : resolve(finding, rule, input))
      if (typeof draft !== 'string') drafts.push(draft)
      else passed?.add(finding.at, rule, draft)
    }
    passed?.addOutside(article, rule, settings.options.get(rule.id))
  }
  return drafts
}

/** A rule for certain classes is silent on a page of another one; on a page of unknown class it speaks. */
function appliesTo(rule: AnyRule, article: Article): boolean {
  const own = article.assumed.class.value
  return !rule.classes || own === undefined || rule.classes.includes(own)
}

function identify(merged: readonly Merged[], article: Article, rules: ReadonlySet<string>): Diagnostic[] {
  const fingerprint = createFingerprints()
  return merged.map(({ draft: { at, diagnostic }, alsoMatches }) => {
    const { start, end } = article.sentenceOf(at)
    const name = fingerprint(diagnostic.ruleId, diagnostic.actual, at.block.text.slice(start, end))
    return Object.assign(diagnostic, { alsoMatches: alsoMatches.filter((id) => rules.has(id)), fingerprint: name })
  })
}

/** A house word of the configuration as a rule. */
function houseRule(phrase: PhraseConfig): AnyRule {
  const list = (value: string | readonly string[] | undefined) => (typeof value === 'string' ? [value] : (value ?? []))
  const [flag = phrase.id, ...flags] = phrase.examples?.flags ?? []
  const [allow = '', ...allows] = phrase.examples?.allows ?? []
  return defineLexiconRule({
    id: phrase.id,
    title: phrase.message.replace('{actual}', 'This wording'),
    group: 'house',
    severity: phrase.severity ?? 'warning',
    why: phrase.why ?? 'the house style of this project asks for another wording.',
    standards: [],
    keep: 'see the house style.',
    shape: 'see the house style.',
    action: 'limit',
    basis: 'judgement',
    messages: { claim: phrase.message as '{actual}' },
    phrases: [{ lexicon: lexicon(list(phrase.match), list(phrase.except)) }],
    examples: { flags: [flag, ...flags], allows: [allow, ...allows] },
  })
}

/** Patterns for names: their words, without characters that the lexicon language has no place for. */
const namePattern = (name: string): string => wordsOf(name.toLowerCase()).join(' ')

const writable = (pattern: string): boolean => /^[\p{L}\p{N}'+ ]+$/u.test(pattern)

function productPatterns({ products = [] }: Config): readonly string[] {
  const own = products.flatMap(({ name, aliases = [] }) => [name, ...aliases])
  const names = [...slimRows.flatMap((row) => row.names), ...own]
  return [...new Set(names.map(namePattern))].filter(writable)
}

/** The `allow` lists of the project and of its overrides, each as a lexicon. */
function allowLexicons(config: Config, known: Map<readonly string[], Lexicon>): readonly Lexicon[] {
  for (const { allow } of [config, ...(config.overrides ?? [])]) {
    const patterns = (allow ?? []).map(namePattern).filter(writable)
    if (allow && patterns.length > 0) known.set(allow, lexicon(patterns))
  }
  return [...known.values()]
}
