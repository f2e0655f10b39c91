import { describe, expect, it } from 'vitest'
import type { Config } from '../../src/config/types.js'
import { lint } from '../../src/index.js'

const passed = (source: string, config?: Config) =>
  lint(source, { letPass: true, ...(config && { config }) }).letPass?.map(
    ({ ruleId, span, reason }) => `${ruleId} ${source.slice(span.start, span.end)}: ${reason}`,
  )

describe('what was seen and let pass', () => {
  it.each([
    ['Our tea does not cure cancer.', 'cure-claim cure cancer: negated'],
    ['Does tea cure cancer?', 'cure-claim cure cancer: a question'],
    ['# Myths\n\nTea cures cancer.', 'cure-claim cures cancer: refuted'],
    ['Tea was once believed to cure cancer.', 'cure-claim cure cancer: history'],
    ['Tea is nice.\n\n© 2026 Tea cures cancer', 'cure-claim cures cancer: page chrome'],
    ['Tea is nice.[^1]\n\n[^1]: Smith: How tea cures cancer.', 'cure-claim cures cancer: a note'],
    ['Tea is nice.\n\n## References\n\n1. Smith: tea cures cancer.', 'cure-claim cures cancer: a list of references'],
    [
      'In the trial, 41% of adults responded ([report](https://doi.org/10.5555/lamp.3)).',
      'uncited-statistic 41% of adults: cited',
    ],
    ['Metformin lowers blood sugar in adults with type 2 diabetes.', ': the labelled use'],
    [
      'Spravato is FDA-approved for treatment-resistant depression in adults.',
      'approval-status-misstatement FDA-approved for treatment-resistant depression: the labelled use',
    ],
  ])('%s', (source, expected) => {
    expect(passed(source)?.join('\n')).toContain(expected)
  })

  it('names what an educational page, a name of the configuration and a low level let pass', () => {
    const educational: Config = { register: 'educational' }
    expect(passed('A breakthrough tea.', educational)?.join()).toMatch(/novelty-hype breakthrough: educational page/)
    expect(passed('Ask for Heals Pain Balm.', { allow: ['Heals Pain Balm'] })?.join()).toContain(
      ': a name that `allow` lists',
    )
    expect(passed('It may be a breakthrough.', { rules: { 'novelty-hype': 'info' } })?.join()).toMatch(
      /novelty-hype .*: lowered: hedged, below info/,
    )
  })

  it('is in document order, once for a rule and its words', () => {
    const source = 'Does tea cure cancer? No, tea does not cure cancer.'
    const list = lint(source, { letPass: true }).letPass ?? []
    expect(list.map(({ place }) => place.start.column)).toEqual(
      [...list.map(({ place }) => place.start.column)].sort((a, b) => a - b),
    )
    expect(new Set(list.map(({ ruleId, span }) => `${ruleId} ${span.start}`)).size).toBe(list.length)
  })

  it('is left out when nobody asks, and changes nothing else', () => {
    const source = 'Our tea cures colds. It does not cure cancer.'
    const plain = lint(source)
    expect(plain).not.toHaveProperty('letPass')
    const { letPass, ...rest } = lint(source, { letPass: true })
    expect(JSON.parse(JSON.stringify(rest))).toEqual(JSON.parse(JSON.stringify(plain)))
    expect(letPass?.length).toBeGreaterThan(0)
    expect(lint('The shop opens at nine.', { letPass: true }).letPass).toEqual([])
  })
})
