// What has to hold for `partials` beyond their shape.

import { partialKinds } from '../classes.js'
import { oneOf } from '../engine/suggest.js'
import type { PartialUse } from '../types.js'
import type { Report } from './check.js'
import type { PartialConfig } from './types.js'

export interface NamedPartial {
  readonly kind: PartialUse['kind']
  readonly name: string
}

/** What a partial of the configuration stands for. */
export function namesOf(partial: PartialConfig): readonly NamedPartial[] {
  return partialKinds.flatMap((kind) => [partial[kind] ?? []].flat().map((name) => ({ kind, name })))
}

export function checkPartials(partials: readonly PartialConfig[], report: Report): void {
  const seen = new Set<string>()
  partials.forEach((partial, index) => {
    const at = ['partials', index] as const
    const kinds = partialKinds.filter((kind) => partial[kind] !== undefined)
    if (kinds.length !== 1) {
      report(
        at,
        `found ${kinds.length === 0 ? 'no name' : kinds.join(' and ')}; expected one of ${oneOf(partialKinds)}`,
      )
    }
    for (const { kind, name } of namesOf(partial)) {
      if (seen.has(`${kind} ${name}`)) report([...at, kind], `the ${kind} ${name} is described twice; remove one`)
      seen.add(`${kind} ${name}`)
    }
    checkContent(partial, at, report)
  })
}

function checkContent(
  { file, text, discharges }: PartialConfig,
  at: readonly (string | number)[],
  report: Report,
): void {
  if (file === undefined && text === undefined && discharges === undefined) {
    report(at, 'says nothing about what it contributes; expected file, text or discharges ([] when it meets no duty)')
  }
  if (file !== undefined && text === undefined) {
    report([...at, 'file'], 'files are read by the command and by `loadConfig` only; write the words as `text`')
  }
}
