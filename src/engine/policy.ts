// What each context does to a finding by default. A rule, or one finding, may say otherwise.

import type { ContextAction, ContextPolicy } from '../rule.js'
import type { Context, Severity } from '../types.js'

const defaults: Readonly<Record<Context, ContextAction>> = {
  negated: 'suppress',
  refuted: 'suppress',
  questioned: 'suppress',
  historical: 'suppress',
  conditional: 'soften',
  researchGoal: 'soften',
  hedged: 'soften',
  doublyHedged: 'soften',
  weakModal: 'keep',
  attributed: 'soften',
  scareQuoted: 'soften',
  salesQuestion: 'soften',
  quoted: 'keep',
  cited: 'keep',
  warning: 'keep',
  adverse: 'keep',
  boosted: 'keep',
}

const label: Readonly<Record<Context, string>> = {
  negated: 'negated',
  refuted: 'refuted',
  questioned: 'a question',
  historical: 'history',
  conditional: 'conditional',
  researchGoal: 'research goal',
  hedged: 'hedged',
  doublyHedged: 'hedged twice',
  weakModal: 'weak modal',
  attributed: 'attributed',
  scareQuoted: 'in quotation marks',
  salesQuestion: 'a question to the reader',
  quoted: 'quotation',
  cited: 'cited',
  warning: 'warning',
  adverse: 'about harm',
  boosted: 'certainty word',
}

const levels = ['info', 'warning', 'error'] as const

export interface Verdict {
  /** Undefined: the contexts take the finding out. */
  readonly severity: Severity | undefined
  /** What moved the severity, such as `raised: heading`, or took the finding out, such as `negated`. */
  readonly steps: readonly string[]
}

/** Applies contexts and position to a base severity. One lowering and one raising at most, but "hedged twice" adds one. */
export function judge(
  base: Severity,
  contexts: ReadonlySet<Context>,
  policies: readonly (ContextPolicy | undefined)[],
  raisedBy: string | undefined,
): Verdict {
  const lowered: string[] = []
  const raised = raisedBy === undefined ? [] : [raisedBy]
  let twice = false
  for (const context of contexts) {
    const action = policies.reduce<ContextAction>((known, policy) => policy?.[context] ?? known, defaults[context])
    if (action === 'suppress') return { severity: undefined, steps: [label[context]] }
    if (action === 'raise') raised.push(label[context])
    if (action !== 'soften') continue
    if (context === 'doublyHedged') twice = true
    lowered.push(label[context])
  }
  let level = levels.indexOf(base)
  const steps: string[] = []
  const [up] = raised
  const [down] = lowered
  if (up !== undefined && down === undefined && level < 2) {
    level++
    steps.push(`raised: ${up}`)
  }
  if (down !== undefined) {
    level -= twice && lowered.length > 1 ? 2 : 1
    steps.push(`lowered: ${lowered.join(', ')}`)
  }
  if (level < 0) steps.push('below info')
  return { severity: levels[level], steps }
}
