// One claim, one finding: of findings on the same words the most severe stays, and names the others.

import type { Diagnostic, Severity } from '../types.js'
import type { Draft } from './resolve.js'

const weight: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 }

type Placed = Pick<Diagnostic, 'span' | 'ruleId'>

export interface Merged {
  readonly draft: Draft
  readonly alsoMatches: readonly string[]
}

/** @param drafts In any order. @returns In document order. */
export function merge(drafts: readonly Draft[]): readonly Merged[] {
  const phrases = drafts.filter(({ ofPage }) => !ofPage).sort(bySpan)
  const merged = [...fold(drafts.filter(({ ofPage }) => ofPage)), ...groups(phrases).map(pick)]
  return merged.sort((a, b) => bySpan(a.draft, b.draft))
}

/** A missing section is one finding: it takes in the findings of the duties that it includes. */
function fold(documents: readonly Draft[]): readonly Merged[] {
  const folded = new Set(documents.flatMap(({ includes }) => includes))
  const found = new Set(documents.map(({ rule }) => rule.id))
  return documents
    .filter(({ rule }) => !folded.has(rule.id))
    .map((draft) => ({ draft, alsoMatches: draft.includes.filter((id) => found.has(id)) }))
}

function groups(sorted: readonly Draft[]): readonly (readonly Draft[])[] {
  const made: Draft[][] = []
  let end = -1
  let block: Draft['at']['block'] | undefined
  for (const draft of sorted) {
    const joins = draft.at.block === block && draft.at.start < end
    if (joins) made.at(-1)?.push(draft)
    else made.push([draft])
    end = joins ? Math.max(end, draft.at.end) : draft.at.end
    block = draft.at.block
  }
  return made
}

function pick(group: readonly Draft[]): Merged {
  const [first, ...rest] = [...group].sort(byWeight)
  if (!first) throw new RangeError('A group has at least one finding')
  const ids = new Set(rest.flatMap((draft) => [draft.rule.id, ...draft.includes]))
  ids.delete(first.rule.id)
  return { draft: first, alsoMatches: [...new Set([...first.includes, ...ids])] }
}

const bySpan = (a: Draft, b: Draft): number =>
  a.diagnostic.span.start - b.diagnostic.span.start || b.diagnostic.span.end - a.diagnostic.span.end

const byWeight = (a: Draft, b: Draft): number =>
  weight[b.diagnostic.severity] - weight[a.diagnostic.severity] || b.at.end - b.at.start - (a.at.end - a.at.start)

/** Order of a report: by place, then by rule. */
export const byPlace = (a: Placed, b: Placed): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.ruleId < b.ruleId ? -1 : 1)
