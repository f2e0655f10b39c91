// Partials on the command line: their files are read, count on the pages that use them, and are linted once.

import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/types.js'
import { cli, useFolder } from './harness.js'

const folder = useFolder()
const claim = 'It permanently rewires your brain.'
const run = (...argv: string[]) => cli(folder.path, argv)
const reports = async (...argv: string[]): Promise<Report[]> => JSON.parse((await run('-f', 'json', ...argv)).out)
const summary = (all: Report[]) =>
  all.map(({ path, diagnostics }) => [path, ...diagnostics.map(({ ruleId }) => ruleId)])
const config = (...partials: unknown[]) => JSON.stringify({ partials })

describe('partials', () => {
  it('are linted once, after the pages that use them', async () => {
    await folder.write({
      'claimlint.config.json': config({ component: ['Isi', 'Safety'], file: 'parts/isi.txt' }),
      'parts/isi.txt': claim,
      'a.mdx': 'Tea.\n\n<Isi />',
      'b.mdx': 'Tea.\n\n<Safety />',
      'c.md': 'Tea.',
    })
    expect(summary(await reports())).toEqual([['a.mdx'], ['b.mdx'], ['c.md'], ['parts/isi.txt', 'permanence-claim']])
    expect(summary(await reports('c.md'))).toEqual([['c.md']])
  })

  it('are no pages when they stand among the pages', async () => {
    const text = 'Order Ozempic here. Ozempic relieves hunger.'
    await folder.write({ 'site/claimlint.config.json': config({ layout: 'x', file: 'isi.md' }), 'site/isi.md': text })
    const [report] = await reports('--config', 'site/claimlint.config.json', 'site')
    expect(report?.path).toBe('site/isi.md')
    expect(report?.summary.duties).toEqual([])
    const [page] = await reports('--no-config', 'site')
    expect(page?.summary.duties).not.toEqual([])
  })

  it('have findings in a text of the configuration, too', async () => {
    await folder.write({
      'claimlint.config.mjs': `export default { partials: [{ shortcode: 'isi', text: '${claim}' }] }`,
      'a.md': '[isi]',
    })
    const { code, out } = await run()
    expect(code).toBe(1)
    expect(out).toContain('claimlint.config.mjs#isi\n')
    expect(out).toContain(' 1 │ It permanently rewires your brain.')
  })

  it('are left out like pages', async () => {
    await folder.write({
      'claimlint.config.json': JSON.stringify({
        ignores: ['parts'],
        partials: [{ shortcode: 'isi', file: 'parts/i.md' }],
      }),
      'parts/i.md': claim,
      'a.md': '[isi]',
    })
    expect(summary(await reports())).toEqual([['a.md']])
  })
})

describe('a file that cannot be used', () => {
  it.each([
    [{ component: 'Isi', file: 'parts/isy.md' }, 'partials[0].file: there is no such file; did you mean `isi.md`?'],
    [{ component: 'Isi', file: 'parts' }, 'partials[0].file: EISDIR: illegal operation on a directory, read'],
    [
      { component: 'Isi', file: 'parts/isi.md', text: 'x' },
      'partials[0].file: found file and text; expected one of them',
    ],
    [
      { component: 'Isi', file: 'parts/isi.tsx' },
      'partials[0].file: found no text to read in parts/isi.tsx; write its words as `text`, or name its duties in `discharges`',
    ],
  ])('%j', async (partial, message) => {
    await folder.write({ 'parts/isi.md': 'Text.', 'parts/isi.tsx': '<Isi />', 'a.md': '' })
    await folder.write({ 'claimlint.config.json': JSON.stringify({ partials: [partial] }, null, 2) })
    const { code, err } = await run('a.md')
    expect(code).toBe(2)
    expect(err.split('\n')[0]).toBe(`claimlint.config.json:5:7 ${message}`)
    expect(err).toMatch(/│ +\^{6}\n/)
  })
})
