// The report of a page: findings, counts, duties, and how far the page was checked.

import type { Settings } from '../config/types.js'
import { perText } from '../prose/texts.js'
import type { AnyRule } from '../rule.js'
import type { Article, Diagnostic, Duty, LetPass, Report, Severity, Skipped, Status, Suppressed } from '../types.js'
import { unknownPart } from './partials.js'

export interface ReportInput {
  readonly article: Article
  readonly diagnostics: readonly Diagnostic[]
  readonly suppressed?: readonly Suppressed[]
  /** The rules that were asked. */
  readonly rules: readonly AnyRule[]
  readonly settings: Settings
  readonly path: string | undefined
  /** Instead of what the article skipped. */
  readonly skipped?: readonly Skipped[]
  readonly letPass?: readonly LetPass[] | undefined
}

export function reportOf(input: ReportInput): Report {
  const { article, diagnostics, suppressed = [], rules, path, skipped = article.skipped, letPass } = input
  const count = (severity: Severity) => diagnostics.filter((found) => found.severity === severity).length
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')]
  return {
    path,
    assumed: article.assumed,
    diagnostics,
    suppressed,
    skipped,
    uses: article.uses,
    summary: {
      status: statusOf(errors, warnings, article, skipped),
      errors,
      warnings,
      infos,
      suppressed: suppressed.length,
      words: wordsIn(article),
      duties: dutiesOf(article, rules),
      silentRules: silentRules(input),
    },
    ...(letPass && { letPass }),
  }
}

const wordsOf = perText(({ tokens }) => tokens.reduce((words, { kind }) => (kind === 'word' ? words + 1 : words), 0))

const wordsIn = ({ blocks }: Article): number =>
  blocks.reduce((words, block) => (block.partial ? words : words + wordsOf(block)), 0)

/** What may make claims that nobody read; the others are only listed. */
const telling: ReadonlySet<Skipped['kind']> = new Set<Skipped['kind']>([
  'html',
  'embed',
  'partial',
  'expression',
  'positionless',
  'language',
  'input',
])

function statusOf(errors: number, warnings: number, article: Article, skipped: readonly Skipped[]): Status {
  if (errors > 0) return 'blocked'
  if (unknownPart(article.uses)) return 'not fully checked'
  if (warnings > 0) return 'needs review'
  const unread = skipped.some(({ kind }) => telling.has(kind))
  return article.assumed.class.value === undefined || unread ? 'not fully checked' : 'clear'
}

function dutiesOf(article: Article, rules: readonly AnyRule[]): readonly Duty[] {
  const hasUnknownPart = unknownPart(article.uses) !== undefined
  const hasUnknownClass = promisesOfUnknownClass(article)
  return rules.flatMap(({ id, duty, needs }) => {
    if (!duty) return []
    const state = duty.state(article)
    const isOpen =
      state === 'missing' ? hasUnknownPart : state === 'not applicable' && needs === 'class' && hasUnknownClass
    return { ruleId: id, label: duty.label, state: isOpen ? 'unknown' : state }
  })
}

/** The page sells benefits, and what of is not known: it may owe what nobody can say. */
const promisesOfUnknownClass = ({ assumed, claims }: Article): boolean =>
  assumed.class.value === undefined &&
  assumed.register.value !== 'educational' &&
  claims.some(({ asserted }) => asserted)

function silentRules({ article, diagnostics, rules, settings }: ReportInput): readonly string[] {
  if (article.assumed.class.value !== undefined) return []
  const spoke = new Set(diagnostics.map(({ ruleId }) => ruleId))
  const isOn = (id: string) => (settings.rules.get(id) ?? 'off') !== 'off'
  return rules.filter(({ id, needs }) => needs === 'class' && isOn(id) && !spoke.has(id)).map(({ id }) => id)
}
