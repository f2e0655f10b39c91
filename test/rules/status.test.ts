// What the status rules do depends on product, brand, jurisdiction and the mark of a fact: what examples cannot show.

import { describe, expect, it } from 'vitest'
import type { Config } from '../../src/index.js'
import { createLinter } from '../../src/index.js'

const lint = (rule: string, text: string, config: Config = {}) =>
  createLinter({ extends: ['all'], ...config })
    .lint(text)
    .diagnostics.filter(({ ruleId }) => ruleId === rule)

/** Severity and words of each finding. */
const found = (rule: string, text: string, config?: Config) =>
  lint(rule, text, config).map(({ severity, actual }) => `${severity}: ${actual}`)

describe('approval-status-misstatement', () => {
  const rule = 'approval-status-misstatement'

  it.each([
    ['Ozempic is FDA-approved for weight loss.', ['error: FDA-approved for weight loss']],
    ['Wegovy is FDA-approved for weight loss.', []],
    ['Semaglutide is FDA-approved for weight loss.', []],
    ['Compounded semaglutide is FDA-approved for weight loss.', ['error: FDA-approved for weight loss']],
    ['Spravato is FDA-approved for depression.', []],
    ['Ketamine is FDA-approved for depression.', ['error: FDA-approved for depression']],
  ])('goes by the brand: %s', (text, expected) => expect(found(rule, text)).toEqual(expected))

  it('asks a question where the fact is not verified', () => {
    const text = 'Mounjaro is FDA-approved for weight loss.'
    expect(lint(rule, text).map(({ severity, messageId }) => [severity, messageId])).toEqual([['info', 'askUse']])
    expect(found(rule, text, { rules: { [rule]: 'error' } })).toEqual(['info: FDA-approved for weight loss'])
  })

  it('goes by the agency that is named, wherever the page is read', () => {
    const text = 'Ketamine is FDA-approved for depression.'
    expect(found(rule, text, { jurisdiction: 'uk' })).toEqual(['error: FDA-approved for depression'])
    expect(found(rule, 'Ivermectin is approved for COVID-19.', { jurisdiction: 'eu' })).toEqual([])
  })

  it('prints what is approved, with the date of the fact', () => {
    const [finding] = lint(rule, 'Oral minoxidil is FDA-approved for hair loss.')
    expect(finding?.note).toContain('Approved: symptomatic or organ-damaging hypertension')
    expect(finding?.note).toContain('as of 2024-04-15')
  })

  it('takes a product of the configuration for the one it is like', () => {
    const products = [{ name: 'Emberdrop', like: 'ketamine-compounded' }]
    const text = 'Emberdrop is FDA-approved for depression.'
    expect(found(rule, text, { products })).toEqual(['error: FDA-approved for depression'])
    expect(found(rule, text)).toEqual([])
  })
})

describe('off-label-indication-list', () => {
  const rule = 'off-label-indication-list'
  const text = 'Ketamine relieves depression, PTSD and chronic pain.'

  it('is a warning where the section says that the use is off-label', () => {
    const status = 'Ketamine is not FDA-approved for any psychiatric disorder.'
    expect(found(rule, text)).toEqual(['error: relieves depression, PTSD and chronic pain'])
    expect(found(rule, `${text} ${status}`)).toEqual(['warning: relieves depression, PTSD and chronic pain'])
    expect(found(rule, `# Uses\n\n${text}\n\n# Status\n\n${status}`)).toHaveLength(1)
    expect(found(rule, `# Uses\n\n${text}\n\n# Status\n\n${status}`)[0]).toContain('error')
  })

  it('leaves approved uses alone', () => {
    expect(found(rule, 'Zoloft treats depression, OCD and panic disorder.')).toEqual([])
    expect(found(rule, 'TMS relieves depression and OCD.')).toEqual([])
    expect(found(rule, 'TMS relieves depression, autism and chronic pain.')).toHaveLength(1)
  })

  it('leaves medicines alone of which nothing is known', () => {
    const text = 'This medicine is used to treat asthma, hives and allergic rhinitis.'
    expect(found(rule, text)).toEqual([])
    expect(found(rule, text, { class: 'prescription-drug' })).toEqual([])
    expect(found(rule, 'The headband treats ADHD, migraine and tinnitus.', { class: 'device' })).toEqual([
      'warning: treats ADHD, migraine and tinnitus',
    ])
  })

  it('finds a list below its first line, once', () => {
    const [finding, ...more] = lint(rule, 'Ketamine helps with:\n\n- depression\n- anxiety\n- PTSD\n')
    expect(more).toEqual([])
    expect(finding?.related.map(({ note }) => note)).toEqual(['in the list', 'in the list', 'in the list'])
  })

  it('leaves the scope of a clinic alone', () => {
    const page =
      '# Conditions we treat\n\n- Depression\n- Anxiety\n- PTSD\n\nOur team treats depression, anxiety and PTSD.'
    expect(found(rule, page, { class: 'clinic' })).toEqual([])
  })
})

describe('off-label-status-undisclosed', () => {
  const rule = 'off-label-status-undisclosed'

  it('goes by the brand', () => {
    expect(found(rule, 'Order Ozempic today: it eliminates belly fat.')).toHaveLength(1)
    expect(found(rule, 'Order Wegovy today: it eliminates belly fat.')).toEqual([])
  })

  it('speaks of the product that the claim names', () => {
    const [finding] = lint(rule, 'We offer ketamine lozenges and ketamine infusions. Ketamine lozenges ease anxiety.')
    expect(finding?.reason).toContain('compounded ketamine')
  })

  it('lets a statement about one form speak for the family, but not for its approved relative', () => {
    const claim = 'Our ketamine lozenges ease anxiety.'
    expect(found(rule, `${claim} Ketamine is not approved for anxiety.`)).toEqual([])
    expect(lint(rule, `${claim} Spravato is FDA-approved for depression.`)[0]?.messageId).toBe('other')
  })
})

describe('compounded-equivalence', () => {
  const rule = 'compounded-equivalence'
  const compounded = { class: 'compounded-drug' } as const

  it('keeps a question and its chemistry on a page that sells the compounded product', () => {
    const text = '## Is semaglutide the same as Ozempic?\n\nSemaglutide is the active ingredient in Ozempic.'
    expect(found(rule, text, compounded)).toEqual(['error: the same as Ozempic', 'error: active ingredient in Ozempic'])
    expect(found(rule, text)).toEqual([])
  })

  it('lets a question pass that the page answers with no', () => {
    expect(found(rule, '## Is it the same as Ozempic?\n\nNo. It is not approved.', compounded)).toEqual([])
    expect(found(rule, 'Is it the same as Ozempic? It is not.', compounded)).toEqual([])
  })

  it('leaves Canada its generics', () => {
    expect(found(rule, 'Order generic Ozempic today.')).toHaveLength(1)
    expect(found(rule, 'Order generic Ozempic today.', { jurisdiction: 'ca' })).toEqual([])
  })
})

describe('compounder-undisclosed', () => {
  const rule = 'compounder-undisclosed'
  const page = (end: string) => `# Care\n\nTry our own compounded semaglutide.\n\n${end}`

  it('is a duty that a pharmacy anywhere on the page meets', () => {
    const state = (text: string) =>
      createLinter()
        .lint(text)
        .summary.duties.find(({ ruleId }) => ruleId === rule)?.state
    expect(state(page('Free delivery.'))).toBe('missing')
    expect(state(page('A 503A pharmacy in Ohio prepares it.'))).toBe('met')
    expect(state('Compounded semaglutide is not approved.')).toBe('not applicable')
  })
})

describe('prescription-medicine-advertising', () => {
  const rule = 'prescription-medicine-advertising'
  const text = 'Botox at our clinic, from nine pounds a unit. Our nurses inject Botox every day.'

  it.each(['uk', 'au', 'eu'] as const)('is an error in %s where the status was read', (jurisdiction) =>
    expect(found(rule, text, { jurisdiction })).toEqual(['error: Botox']),
  )

  it('is silent in the United States', () => expect(found(rule, text)).toEqual([]))

  it('asks a question where the status is not verified', () => {
    const [finding] = lint(rule, 'Our doctors prescribe isotretinoin online. Order today.', { jurisdiction: 'uk' })
    expect([finding?.severity, finding?.messageId]).toEqual(['info', 'ask'])
  })

  it('is one finding, with the other places beside it', () => {
    const page = '# Weight-loss injections\n\nBuy Wegovy or Mounjaro now. Our skinny jabs ship today.'
    const [finding, ...more] = lint(rule, page, { jurisdiction: 'uk' })
    expect(more).toEqual([])
    expect(finding?.related).toHaveLength(3)
  })

  it('prints the standard of the place', () => {
    const standard = (jurisdiction: 'uk' | 'eu' | 'au' | 'ca', page = text) =>
      /Standard: (.*?) (?:bars|allows)/.exec(lint(rule, page, { jurisdiction })[0]?.note ?? '')?.[1]
    expect(standard('uk')).toBe('CAP Code rule 12.12')
    expect(standard('eu')).toBe('Directive 2001/83/EC, art 88(1)')
    expect(standard('au')).toBe('Therapeutic Goods Act 1989 (Cth) s 42DL(10)')
    const ketamine = 'Our clinic offers ketamine infusions. Ketamine relieves depression.'
    expect(standard('ca', ketamine)).toBe('Narcotic Control Regulations (Canada) s 70(a)')
  })

  it('lets name, price and quantity pass in Canada, and has nothing to cite for esketamine', () => {
    expect(found(rule, 'We offer metformin, ninety tablets, $20.', { jurisdiction: 'ca' })).toEqual([])
    expect(found(rule, 'We offer Spravato. Spravato relieves depression.', { jurisdiction: 'ca' })).toEqual([])
  })

  it('is information on a page that only informs', () => {
    const config = { jurisdiction: 'uk', register: 'educational' } as const
    expect(found(rule, '# Botox\n\nBotox is used for frown lines.', config)).toEqual(['info: Botox'])
  })
})
