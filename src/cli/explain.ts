// `claimlint explain NAME`: what a rule finds and lets pass, why, and by which standard, with its real findings; or what a
// preset sets. Without a name, what there is.

import type { Config } from '../config/types.js'
import { exampleConfig } from '../engine/examples.js'
import { nearest } from '../engine/suggest.js'
import { printStandard, standards } from '../facts/standards.js'
import { createLinter } from '../index.js'
import type { AnyRule } from '../rule.js'
import { UserError } from './io.js'
import { explainPreset, knownPresets, listNames } from './presets.js'
import type { Session } from './session.js'

/** @throws UserError for an unknown name. */
export function explain(id: string | undefined, { config, linter }: Session): string {
  const ids = linter.rules.map((known) => known.id)
  if (id === undefined) return listNames(config, ids)
  const rule = linter.explain(id)
  if (rule) return explainRule(rule, config)
  const presets = knownPresets(config)
  const preset = presets.get(id)
  if (preset) return explainPreset(id, preset)
  const near = nearest(id, [...ids, ...presets.keys()])
  throw new UserError(
    `No rule is called \`${id}\`; ${near ? `did you mean \`${near}\`?` : `there are: ${ids.join(', ')}`}`,
  )
}

function explainRule(rule: AnyRule, config: Config): string {
  const { id } = rule
  const only = createLinter({
    ...exampleConfig(rule),
    ...config,
    extends: [],
    overrides: [],
    rules: exampleConfig(rule).rules ?? {},
  })
  const found = (text: string) =>
    only
      .lint(text)
      .diagnostics.filter(({ ruleId }) => ruleId === id)
      .map(({ severity, reason }) => `      ${severity}: ${reason}`)
  const shown = (text: string) => text.trim().replace(/\n/g, '\n    ')
  const flags = rule.examples.flags.flatMap((text) => [`    ${shown(text)}`, ...found(text.replace(/[⟦⟧]/g, ''))])
  const allows = rule.examples.allows.filter((text) => text !== '').map((text) => `    ${shown(text)}`)
  return `${[
    `${rule.title}`,
    `${rule.id}, ${rule.group}, ${rule.severity} by default${rule.stage && rule.stage !== 'stable' ? `, ${rule.stage}` : ''}`,
    '',
    `  Why          ${rule.why}`,
    ...standardsOf(rule).map((text, index) => `  ${index === 0 ? 'Standard    ' : '            '} ${text}`),
    `  To keep it   ${rule.keep}`,
    `  Shape        ${rule.shape}`,
    ...(rule.educational ? [`  Education    ${rule.educational} on educational pages`] : []),
    ...(rule.classes ? [`  Classes      ${rule.classes.join(', ')}`] : []),
    ...(rule.needs ? ['  Needs        the class of what the page promotes; silent while it is not known'] : []),
    ...(rule.notFor ? [`  Off when     ${rule.notFor}`] : []),
    '',
    '  Finds, between ⟦ and ⟧',
    ...flags,
    ...(allows.length > 0 ? ['', '  Lets pass', ...allows] : []),
  ].join('\n')}\n`
}

const standardsOf = (rule: AnyRule): string[] =>
  rule.standards.filter((key) => key in standards).map((key) => printStandard(key))
