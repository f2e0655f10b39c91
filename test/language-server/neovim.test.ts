import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const installed = spawnSync('nvim', ['--version']).status === 0
const folder = mkdtempSync(join(tmpdir(), 'claimlint-neovim-'))
afterAll(() => rmSync(folder, { recursive: true }))

// Skipped where Neovim is not installed; continuous integration installs it.
describe.skipIf(!installed)('Neovim', () => {
  it('shows the diagnostics and applies a fix', () => {
    const page = join(folder, 'page.md')
    const output = join(folder, 'seen.json')
    writeFileSync(page, '# Calm\n\nOur ketamine permanently rewires your brain.\n')
    const server = [process.execPath, resolve('scripts/run.mjs'), resolve('src/language-server.ts')]
    const env = { ...process.env, PAGE: page, COMMAND: JSON.stringify(server), OUTPUT: output }
    execFileSync(
      'nvim',
      ['--headless', '-u', 'NONE', '-n', '-c', `luafile ${resolve('test/language-server/neovim.lua')}`],
      {
        env,
        timeout: 120_000,
      },
    )
    const { before, after, text } = JSON.parse(readFileSync(output, 'utf8'))
    expect(before).toContainEqual({ code: 'permanence-claim', line: 2, column: 13, source: 'claimlint' })
    expect(text).toContain('<!-- claimlint ignore permanence-claim -- -->\n\nOur ketamine')
    const codes = after.map(({ code }: { code: string }) => code)
    expect(codes).toContain('suppression-without-reason')
    expect(codes).not.toContain('permanence-claim')
  }, 130_000)
})
