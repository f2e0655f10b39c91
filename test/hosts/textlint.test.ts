import { describe, expect, it } from 'vitest'
import { textlint } from './hosts.js'

describe('claimlint/textlint', () => {
  it('reports at our places, through markup', async () => {
    const source = '# Calm\n\nOur ketamine *permanently* rewires your brain.\n'
    const found = (await textlint(source)).find(({ message }) => message.includes('(permanence-claim)'))
    expect(found && source.slice(...found.range)).toBe('permanently* rewires')
    expect(found?.loc.start).toEqual({ line: 3, column: 15 })
  })

  it('takes the configuration of claimlint, and says what is wrong with it', async () => {
    const source = 'Our ketamine permanently rewires your brain.'
    const off = { rules: { 'permanence-claim': 'off' } }
    expect((await textlint(source, off)).filter(({ message }) => message.includes('(permanence-claim)'))).toEqual([])
    await expect(textlint(source, { rules: { 'permanence-clam': 'off' } })).rejects.toThrow(/permanence-claim/)
  })
})
