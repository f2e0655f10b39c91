import { describe, expect, it } from 'vitest'
import claimlint from '../../src/eslint.js'
import { eslint } from './hosts.js'

const claim = 'Our ketamine *permanently* rewires your brain.'

describe('claimlint/eslint', () => {
  it('reports at our places, through markup', async () => {
    const found = (await eslint(`# Calm\n\n${claim}`)).find(({ message }) => message.includes('(permanence-claim)'))
    expect(found).toMatchObject({ line: 3, column: 15, endLine: 3, endColumn: 35, ruleId: 'claimlint/claims' })
  })

  it('offers literal replacements as suggestions', async () => {
    const source = 'Our FDA-approved TMS device ends low mood.'
    const suggestions = (await eslint(source)).flatMap(({ suggestions = [] }) => suggestions)
    for (const { fix } of suggestions) expect(source.slice(...fix.range)).not.toBe('')
  })

  it('takes the configuration of claimlint', async () => {
    const messages = await eslint(claim, { rules: { 'permanence-claim': 'off' } })
    expect(messages.filter(({ message }) => message.includes('(permanence-claim)'))).toEqual([])
  })

  it('has a recommended configuration', () => {
    expect(claimlint.configs.recommended).toMatchObject([{ rules: { 'claimlint/claims': 'error' } }])
  })
})
