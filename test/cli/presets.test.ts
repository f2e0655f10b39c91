// Presets on the command line: what there is, what one sets, and a configuration that starts from some.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli, useFolder } from './harness.js'

const folder = useFolder()
const run = (...argv: string[]) => cli(folder.path, argv)

describe('explain', () => {
  it('lists presets and rules without a name', async () => {
    const { code, out } = await run('explain')
    expect(code).toBe(0)
    for (const text of [
      '  recommended   ',
      '  us, uk, eu, au, ca: ',
      'supplement',
      'Rules\n  absolute-safety-claim\n',
    ]) {
      expect(out).toContain(text)
    }
  })

  it('says what a preset sets', async () => {
    const { out } = await run('explain', 'supplement')
    expect(out).toMatch(/^Preset supplement: pages that promote: supplement; \d+ rules\n\n {2}Class {9}supplement\n/)
    expect(out).toContain("  Write         extends: ['recommended', 'supplement']\n")
    expect(out).toMatch(/\n {4}dshea-disclaimer-missing +warning\n/)
    expect((await run('explain', 'uk')).out).toContain('  Jurisdiction  uk\n')
    expect((await run('explain', 'strict')).out).toMatch(/^Preset strict: the same, and every warning is an error\n/)
  })

  it('knows presets of plugins, and near names', async () => {
    await folder.write({
      'claimlint.config.mjs':
        "export default { plugins: [{ name: 'house', rules: [], presets: { eu: { jurisdiction: 'eu', rules: {} } } }] }",
    })
    expect((await run('explain', 'house/eu')).out).toMatch(/^Preset house\/eu: pages read in eu; 0 rules\n/)
    expect((await run('explain')).out).toContain('  house/eu: of plugins\n')
    expect((await run('explain', 'suplement')).err).toBe('No rule is called `suplement`; did you mean `supplement`?\n')
  })
})

describe('init', () => {
  const written = async () => readFile(join(folder.path, 'claimlint.config.mjs'), 'utf8')

  it('offers the presets, and takes some', async () => {
    expect((await run('init', 'uk', 'supplement')).out).toBe('Wrote claimlint.config.mjs\n')
    const text = await written()
    expect(text).toContain("  extends: ['recommended', 'uk', 'supplement'],\n")
    expect(text).toContain("where the pages are read: 'us', 'uk', 'eu', 'au', 'ca'")
    await folder.write({ 'a.md': 'Tea.' })
    const { out } = await run('a.md')
    expect(out.replace(/\s+/g, ' ')).toContain('supplement (preset `supplement`), uk (preset `uk`)')
  })

  it('adds no set of rules to another', async () => {
    await run('init', 'strict', 'au')
    expect(await written()).toContain("  extends: ['strict', 'au'],\n")
  })

  it('refuses an unknown one', async () => {
    expect(await run('init', 'gb')).toMatchObject({ code: 2, err: 'No preset is called `gb`; nothing was written\n' })
    expect((await run('init', 'clinik')).err).toBe(
      'No preset is called `clinik`; did you mean `clinic`?; nothing was written\n',
    )
  })
})
