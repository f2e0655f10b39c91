// Reads one comment as a directive: `claimlint disable|enable|ignore [rule …] -- reason`. Never throws.

import type { Comment } from '../types.js'
import { didYouMean, oneOf } from './suggest.js'

const verbs = ['disable', 'enable', 'ignore'] as const

export interface Directive {
  readonly comment: Comment
  readonly verb: (typeof verbs)[number]
  /** Known rule ids; `[undefined]` stands for all rules. */
  readonly ids: readonly (string | undefined)[]
  readonly reason: string | undefined
}

export type SuppressionRule =
  | 'suppression-bad-verb'
  | 'suppression-unknown-rule'
  | 'suppression-unused'
  | 'suppression-without-reason'

export type Complain = (rule: SuppressionRule, comment: Comment, reason: string) => void

/** `undefined` when the comment is not for us, or says nothing that can be used; what is wrong goes to `complain`. */
export function parseComment(comment: Comment, rules: ReadonlySet<string>, complain: Complain): Directive | undefined {
  const call = /^\s*claimlint(?![\w.])([\s:-]*)([\s\S]*)$/.exec(comment.value)
  if (!call) return undefined
  const [, separator = '', rest = ''] = call
  const dash = /(?:^|\s)(?:--+|—|–)(?=\s|$)/.exec(rest)
  const [word = '', ...names] = rest
    .slice(0, dash?.index)
    .split(/[\s,]+/)
    .filter(Boolean)
  const reason = dash ? rest.slice(dash.index + dash[0].length).trim() || undefined : undefined

  const verb = verbs.find((known) => known === word)
  if (verb === undefined || !/^\s+$/.test(separator)) {
    complain('suppression-bad-verb', comment, badVerb(word))
    return undefined
  }
  const known = names.filter((name) => rules.has(name))
  const unknown = names.filter((name) => !rules.has(name))
  if (unknown.length > 0) {
    complain('suppression-unknown-rule', comment, unknownRules(unknown, reason !== undefined, [...rules]))
    // An id that nobody knows must not turn into "all rules".
    if (known.length === 0) return undefined
  }
  return { comment, verb, ids: names.length === 0 ? [undefined] : known, reason }
}

function badVerb(word: string): string {
  const known = verbs.find((verb) => verb === word)
  if (known) return `Found no blank between \`claimlint\` and \`${known}\`; write \`claimlint ${known}\``
  const found = word === '' ? 'no verb' : `\`${word.slice(0, 40)}\``
  // Habits from other linters: disable-next-line, disable-line, ignore-next.
  const hint = /line|next/.test(word) ? '; did you mean `ignore`?' : didYouMean(word, verbs)
  return `Found ${found} after \`claimlint\`; expected ${oneOf(verbs)}${hint}`
}

function unknownRules(names: readonly string[], hasReason: boolean, rules: readonly string[]): string {
  const [first = ''] = names
  const shown = first.slice(0, 40)
  if (names.length === 1) return `No rule is called \`${shown}\`${didYouMean(first, rules)}`
  const hint = hasReason ? didYouMean(first, rules) : '; a reason goes after ` -- `'
  return `No rules are called \`${shown}\` and ${names.length - 1} more${hint}`
}
