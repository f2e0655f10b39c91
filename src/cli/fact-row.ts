// One row of the product facts in full, as a reviewer reads it: what is known, how well, and from where.

import type { FactApproval, ProductFact, Sourced } from '../facts/types.js'
import { classNames } from '../reporters/words.js'
import { hang, wrap } from '../wrap.js'

export interface RowStyle {
  /** Columns of a line. */
  readonly width: number
  /** ISO date to compare `reviewBy` with. */
  readonly today: string
}

const LABEL = 21
const marks =
  'read, the text itself; read-2, another source reports it; unverified, general knowledge: it asks a question at most'
const tiers = { boxed: 'boxed warning', must: 'a page has to name', should: 'a page should name' } as const

/** @returns Lines for a terminal, with a line end. */
export function printRow(fact: ProductFact, { width, today }: RowStyle): string {
  const sources: Sourced[] = []
  const cite = (sourced: Sourced): string => `${markOf(sourced)} [${numberOf(sourced, sources)}]`
  const field = (label: string, text: string) => hang(`  ${label}`, text, width, LABEL)
  const { schedule, boxedWarning, rems, prescriptionOnly, permanence, supervised } = fact
  const lines = [
    `${fact.name} (${fact.id}), ${classNames[fact.class]}${fact.family ? `, family ${fact.family}` : ''}`,
    ...field('Review by', `${fact.reviewBy}${fact.reviewBy < today ? ', which is past: read its sources again' : ''}`),
    '',
    '  Approvals',
    ...fact.approvals.flatMap((approval) => approvalLines(approval, cite(approval), width)),
    '',
    ...(boxedWarning ? field('Boxed warning', `${boxOf(boxedWarning)}; ${cite(boxedWarning)}`) : []),
    ...(schedule ? field('Schedule', `${scheduleOf(schedule)}; ${cite(schedule)}`) : []),
    ...(rems ? field('REMS', `${remsOf(rems)}; ${cite(rems)}`) : []),
    ...field('Supervision', `${supervised.value ? 'yes' : 'no'}: ${supervised.why}; ${cite(supervised)}`),
    ...(prescriptionOnly ?? []).flatMap((entry) =>
      field('Prescription only', `${entry.in.join(', ')}; ${cite(entry)}`),
    ),
    ...(permanence ? field('Permanence', `${permanence.wording}; ${cite(permanence)}`) : []),
    ...(['boxed', 'must', 'should'] as const).flatMap((tier) => {
      const risks = fact.risks.filter((risk) => risk.tier === tier)
      return risks.length > 0
        ? ['', `  Risks: ${tiers[tier]}`, ...risks.flatMap((risk) => named(risk, cite(risk), width))]
        : []
    }),
    ...(fact.contraindications.length > 0
      ? ['', '  Contraindications', ...fact.contraindications.flatMap((item) => named(item, cite(item), width))]
      : []),
    '',
    ...(fact.offLabelUses.length > 0
      ? field('Unapproved uses', `${fact.offLabelUses.join(', ')} (general knowledge)`)
      : []),
    ...(fact.sideEffects.length > 0 ? field('Side effects', `${fact.sideEffects.join(', ')} (general knowledge)`) : []),
    ...field('Evidence', fact.evidenceSummary),
    ...field('Note', fact.note),
    ...field('Names', fact.names.join(', ')),
    ...(fact.ambiguousNames ? field('With another sign', fact.ambiguousNames.join(', ')) : []),
    ...(fact.notNames ? field('Not to be taken for', fact.notNames.join(', ')) : []),
    '',
    ...wrap(`Marks: ${marks}`, width, 2),
    '  Sources',
    ...sources.flatMap((sourced, index) => hang(`    [${index + 1}]`, sourced.source, width, 9)),
  ]
  return `${lines.join('\n')}\n`
}

/** `read, as of 2020-08`; `unverified`. */
const markOf = ({ mark, asOf }: Sourced): string =>
  mark === 'unverified' ? mark : `${mark}, ${asOf === 'undated' ? asOf : `as of ${asOf}`}`

function numberOf(sourced: Sourced, sources: Sourced[]): number {
  const known = sources.findIndex(({ source }) => source === sourced.source)
  return known === -1 ? sources.push(sourced) : known + 1
}

function approvalLines(approval: FactApproval, cited: string, width: number): string[] {
  const { jurisdiction, product, status, indications, limitations } = approval
  const uses = indications.length > 0 ? `: ${indications.join('; ')}` : ''
  const text = `${product ? `${product}, ` : ''}${status}${uses}; ${cited}`
  const limits = limitations.length > 0 ? wrap(`limits: ${limitations.join('; ')}`, width, 10) : []
  return [...hang(`    ${jurisdiction}`, text, width, 8), ...limits]
}

function named(
  item: Sourced & { readonly name: string; readonly lay: readonly string[] },
  cited: string,
  width: number,
) {
  return [...wrap(`${item.name}; ${cited}`, width, 4), ...wrap(`in lay words: ${item.lay.join(', ')}`, width, 8)]
}

function boxOf({ present, scope, topics, note }: NonNullable<ProductFact['boxedWarning']>): string {
  const what = present ? topics.join('; ') : 'none'
  return [what, scope === 'some-products' ? 'not on every product' : '', note].filter(Boolean).join('; ')
}

function scheduleOf({ us, uk, au, note }: NonNullable<ProductFact['schedule']>): string {
  return [us === null ? 'us none' : `us ${us}`, uk && `uk ${uk}`, au && `au ${au}`, note].filter(Boolean).join('; ')
}

function remsOf({ present, name, requires = [] }: NonNullable<ProductFact['rems']>): string {
  return present ? [name ?? 'yes', ...requires].join('; ') : 'none'
}
