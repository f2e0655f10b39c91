import { describe, expect, it } from 'vitest'
import type { Config } from '../../src/config/types.js'
import { createEngine } from '../../src/engine/linter.js'
import { type AnyRule, defineRule, type Finding, lexicon } from '../../src/rule.js'
import type { FactMark } from '../../src/types.js'

const words = lexicon(['melt~ fat'])

/** A rule that yields its phrase with whatever a finding can carry. */
function ruleWith(finding: Partial<Finding> = {}, meta: Partial<AnyRule> = {}): AnyRule {
  const rule = defineRule({
    id: 'fat-claim',
    title: 'Melts fat',
    group: 'efficacy',
    severity: 'warning',
    why: 'a reader pays for what does not happen.',
    standards: [],
    keep: 'a trial.',
    shape: '“In [study] …”',
    action: 'limit',
    basis: 'judgement',
    lexicons: [words],
    messages: { claim: '{actual} promises a result; cite a trial' },
    *check(article) {
      for (const at of article.hits(words)) yield { at, message: 'claim', ...(finding as object) }
    },
    examples: { flags: ['It ⟦melts fat⟧.'], allows: ['It is soap.'] },
  })
  return { ...rule, ...meta }
}

function reportOf(text: string, rule: AnyRule, config: Config = {}) {
  const registry = { rules: [rule], presets: { recommended: { [rule.id]: rule.severity } } }
  return createEngine({ register: 'promotional', ...config }, registry).lint(text).diagnostics
}

/** `level (how it came about)` of the only finding. */
function severityOf(text: string, rule: AnyRule, config?: Config): string {
  const [found, ...more] = reportOf(text, rule, config)
  return found && more.length === 0 ? `${found.severity} (${found.severityReason})` : 'nothing'
}

describe('severity, with all that moved it', () => {
  const raising = ruleWith({}, { raiseIn: ['heading', 'cta'] })

  it.each([
    ['as the rule has it', 'It melts fat.', ruleWith(), 'warning (warning)'],
    ['in a heading', '# Melts fat\n\nA gel.', raising, 'error (warning, raised: heading)'],
    ['in the title', '---\ntitle: Melts fat\n---\nA gel.', raising, 'error (warning, raised: heading)'],
    [
      'in a call to action',
      'A gel.\n\n[Order what melts fat today](/shop)',
      raising,
      'error (warning, raised: call to action)',
    ],
    ['hedged', 'In some people it may melt fat.', ruleWith(), 'info (warning, lowered: hedged)'],
    ['negated', 'It does not melt fat.', ruleWith(), 'nothing'],
    [
      'a rule that raises',
      'It melts fat.[^1]\n\n[^1]: https://doi.org/10.1000/1',
      raised('cited'),
      'error (warning, raised: cited)',
    ],
    [
      'a level of its own',
      'It melts fat.',
      ruleWith({ level: { severity: 'info', reason: 'a mild wording' } }),
      'info (info, a mild wording)',
    ],
    [
      'a finding about the whole page',
      '# It does not melt fat',
      ruleWith({ contextual: false }, { raiseIn: ['heading'] }),
      'warning (warning)',
    ],
  ])('%s', (_, text, rule, expected) => expect(severityOf(text, rule)).toBe(expected))

  it('is that of the configuration, and of an educational page', () => {
    const configured = { rules: { 'fat-claim': 'error' } } as const
    expect(severityOf('It melts fat.', ruleWith(), configured)).toBe('error (error, configuration)')
    expect(severityOf('It may melt fat.', ruleWith(), configured)).toBe(
      'warning (error, configuration, lowered: hedged)',
    )
    const lenient = ruleWith({}, { educational: 'info' })
    expect(severityOf('It melts fat.', lenient, { register: 'educational' })).toBe('info (info, educational page)')
  })
})

function raised(context: 'cited'): AnyRule {
  return ruleWith({}, { context: { [context]: 'raise' } })
}

describe('a finding that rests on a dated fact', () => {
  const resting = (mark: FactMark, dates: object = {}, meta?: Partial<AnyRule>) =>
    ruleWith({ fact: { mark, ...dates } }, { severity: 'error', ...meta })

  it('is a question at most when nobody read the source, whatever raises it', () => {
    const lowered = 'lowered: unverified fact'
    expect(severityOf('It melts fat.', resting('unverified'))).toBe(`info (error, ${lowered})`)
    expect(severityOf('# Melts fat', resting('unverified', {}, { severity: 'warning', raiseIn: ['heading'] }))).toBe(
      `info (warning, raised: heading, ${lowered})`,
    )
    const strict = { rules: { 'fat-claim': 'error' } } as const
    expect(severityOf('It melts fat.', resting('unverified', {}, { severity: 'warning' }), strict)).toBe(
      `info (error, configuration, ${lowered})`,
    )
    expect(severityOf('It melts fat.', resting('unverified', {}, { severity: 'info' }))).toBe('info (info)')
  })

  it('keeps its level when the source, or a report of it, was read', () => {
    expect(severityOf('It melts fat.', resting('read'))).toBe('error (error)')
    expect(severityOf('It melts fat.', resting('read-2'))).toBe('error (error)')
  })

  it('prints how old the fact is, and carries it', () => {
    const found = (mark: FactMark, dates?: object) => {
      const [diagnostic] = reportOf('It melts fat.', resting(mark, { ...dates, within: [] }))
      return [diagnostic?.note.split('\n').at(-1), diagnostic?.fact]
    }
    const dates = { asOf: '2025-03', reviewBy: '2027-05-21' }
    expect(found('read', dates)).toEqual(['Facts: as of 2025-03, review by 2027-05-21', { mark: 'read', ...dates }])
    expect(found('read-2', dates)[0]).toBe('Facts: as of 2025-03, as reported by another source, review by 2027-05-21')
    expect(found('unverified', { reviewBy: '2027-05-21' })[0]).toBe(
      'Facts: general knowledge, not verified, review by 2027-05-21',
    )
    expect(found('read')).toEqual(['Facts: of an undated source', { mark: 'read' }])
  })

  it('does not share its note with findings of the rule that rest on no fact', () => {
    const [first] = reportOf('It melts fat.', ruleWith())
    expect(first?.note).not.toContain('Facts:')
    expect(first).not.toHaveProperty('fact')
  })
})
