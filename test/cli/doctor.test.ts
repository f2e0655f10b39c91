import { describe, expect, it } from 'vitest'
import { atLeast } from '../../src/cli/doctor.js'
import { cli, useFolder } from './harness.js'

const folder = useFolder()
const run = (...argv: string[]) => cli(folder.path, argv)

describe('doctor', () => {
  it('says what is in force, how old the facts are, and what is not checked', async () => {
    const { code, out, err } = await run('doctor', '--today', '2026-11-22')
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^claimlint \d+\.\d+\.\d+\n {2}Node +v\d+/)
    expect(out).toContain('  File          none found; the defaults are used\n  Presets       recommended\n')
    expect(out).toMatch(/ {2}Rules +\d+ on, \d+ off, no unknown one/)
    expect(out).toMatch(
      / {2}Rows +88 products, \d+ facts: \d+ read, \d+ as another source reports them, \d+\s+unverified/,
    )
    expect(out).toMatch(/ {2}Stale +none on 2026-11-22; the next is psilocybin, by 2026-12-21\n/)
    expect(out).toMatch(/ {2}Unverified +ketamine-iv-im \d+, /)
    expect(out).toContain('Not checked\n  what images')
  })

  it('names every row that has to be read again', async () => {
    const { code, out } = await run('doctor', '--today', '2027-01-01')
    expect(code).toBe(0)
    expect(out).toMatch(/ {2}Stale +\d+ rows? to be read again: [^;]*psilocybin\s+\(by\s+2026-12-21\)/)
    expect(out).not.toContain('semaglutide (by')
  })

  it('lists the unverified facts of a product, by any of its names, or of all', async () => {
    const { out } = await run('doctor', 'Botox')
    expect(out).toMatch(/\n {2}botulinum-toxins, review by \d{4}-\d\d-\d\d: \d+ of \d+ unverified\n {4}\S/)
    expect(out).not.toContain('vasectomy, review by')
    expect((await run('doctor', '--verbose')).out).toContain('  vasectomy, review by')
    expect(await run('doctor', 'semaglutyd')).toEqual({
      code: 2,
      out: '',
      err: 'No product of the facts is called `semaglutyd`; did you mean `semaglutide`?\n',
    })
  })

  it('shows what the configuration changes', async () => {
    const config = {
      extends: ['recommended'],
      rules: { 'cure-claim': 'warning', 'novelty-hype': 'off' },
      products: [{ name: 'Calmera', like: 'esketamine' }],
      jurisdiction: 'uk',
      class: 'device',
      seller: false,
      partials: [{ layout: ['a', 'b'], discharges: [] }],
    }
    await folder.write({ 'claimlint.config.json': JSON.stringify(config) })
    const { out } = await run('doctor')
    expect(out).toContain('  File          claimlint.config.json\n')
    expect(out).toContain('  Jurisdiction  uk\n')
    expect(out).toContain('  Changed       cure-claim warning\n')
    expect(out).toMatch(/ {2}Off +.*novelty-hype/)
    expect(out).toContain('  Products      Calmera (like esketamine)\n')
    expect(out).toContain('  Class         device\n  Seller        false\n')
    expect(out).toContain('  Partials      layout a, layout b\n')
  })

  it('goes on when the configuration is broken, and exits with 2', async () => {
    await folder.write({ 'claimlint.config.json': '{"rules": {"cure-clam": "off"}}' })
    const { code, out } = await run('doctor')
    expect(code).toBe(2)
    expect(out).toContain('Configuration\n  broken\n  claimlint.config.json:1:')
    expect(out).toContain('did you mean `cure-claim`?')
    expect(out).toContain('Not checked\n')
  })

  it('knows which Node is too old', () => {
    expect(atLeast('v20.19.0', '>=20.19')).toBe(true)
    expect(atLeast('v22.1.0', '>=20.19')).toBe(true)
    expect(atLeast('v20.9.0', '>=20.19')).toBe(false)
    expect(atLeast('v18.20.0', '>=20.19')).toBe(false)
  })
})

describe('facts --product', () => {
  it('prints the whole row, with marks, dates and sources', async () => {
    const { code, out } = await run('facts', '--product', 'spravato')
    expect(code).toBe(0)
    expect(out).toMatch(/^esketamine \(esketamine\), prescription drug, family esketamine\n {2}Review by +\d{4}-/)
    for (const text of [
      '    uk  approved: treatment-resistant depression; unverified [4]\n',
      '  Schedule           us III; read, as of 2021 [6]\n',
      '  Risks: boxed warning\n    sedation and loss of consciousness; read, as of 2021 [6]\n        in lay words: sedation, ',
      '  Contraindications\n',
      '  Sources\n    [1]  SPRAVATO 2025 US label as reported at ',
    ]) {
      expect(out).toContain(text)
    }
  })

  it('says that a row is due', async () => {
    const { out } = await run('facts', '--product', 'vasectomy', '--today', '2030-01-01')
    expect(out).toContain('which is past: read its sources again')
  })

  it.each([
    ['ketmine', '“ketmine” is read as ketamine\n'],
    ['St John’s Wort', "St. John's wort (st-johns-wort)"],
    ['bpc 157', 'BPC-157 (peptide-bpc-157)'],
    ['special k', '“special k” is read as ketamine\n'],
  ])('understands %s', async (name, beginning) => {
    const { code, out } = await run('facts', '--product', name)
    expect([code, out.slice(0, beginning.length)]).toEqual([0, beginning])
  })

  it.each([
    ['semaglutyd', 'No product of the facts is called `semaglutyd`; did you mean `semaglutide`?\n'],
    ['zzzzzz', 'No product of the facts is called `zzzzzz`; absence of a row means that nothing is judged by facts\n'],
    ['hormonal', 'No product'],
  ])('says what %s could be', async (name, message) => {
    const { code, err } = await run('facts', '--product', name)
    expect([code, err.slice(0, message.length)]).toEqual([2, message])
  })

  it('asks which one when a family is named', async () => {
    const { code, err } = await run('facts', '--product', 'glp1')
    expect(code).toBe(2)
    expect(err).toMatch(/^“glp1” may be semaglutide, .* or \S+; name one of them\n$/)
  })

  it('knows the products of the configuration', async () => {
    const products = [{ name: 'Calmera', aliases: ['calmera spray'], like: 'Spravato' }, { name: 'Brella' }]
    await folder.write({ 'claimlint.config.json': JSON.stringify({ products }) })
    const { out } = await run('facts', '--product', 'Calmera spray')
    expect(out).toMatch(/^“Calmera spray” is read as `like: Spravato` of the configuration\nesketamine \(esketamine\)/)
    expect((await run('facts', '--product', 'brella')).err).toBe(
      'The configuration has “Brella” without `like`; the facts know nothing of it\n',
    )
  })

  it('gives the row as JSON', async () => {
    const { out } = await run('facts', '--product', 'TMS', '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({ id: 'tms', reviewBy: expect.any(String), approvals: expect.any(Array) })
  })

  it('needs a page or a product, and a date that is one', async () => {
    expect(await run('facts')).toEqual({
      code: 2,
      out: '',
      err: 'claimlint facts: expected a page, or --product with a name\n',
    })
    const { code, err } = await run('doctor', '--today', '2026-02-30')
    expect(code).toBe(2)
    expect(err).toContain('Expected a date such as 2026-11-22.')
  })
})
