// Pictures for the documentation: `node scripts/run.mjs scripts/screenshots.ts`. Needs Chromium, Neovim and tmux.

import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { run } from '../src/cli/run.js'
import { launch } from '../test/browser/chromium.js'
import { servePlayground } from '../test/browser/playground.js'
import { ansiToHtml } from './lib/ansi.js'

const folder = resolve('docs/images')

const page = `# Harbour ashwagandha

Our ashwagandha capsules cure insomnia **for good**. Studies show that they work.

They are not a miracle cure. Talk to your doctor first.
`

/** Runs the command here and returns what it prints. */
async function command(args: readonly string[], { color = false, stdin = '' } = {}): Promise<string> {
  const parts: string[] = []
  const stream = (isTTY: boolean, keep: boolean) => ({
    isTTY,
    columns: 92,
    write(text: string, done?: (error?: Error | null) => void) {
      if (keep) parts.push(text)
      done?.()
      return true
    },
  })
  const input = (async function* () {
    yield stdin
  })()
  const env = color ? { FORCE_COLOR: '1', COLUMNS: '92' } : {}
  await run(args, { cwd: resolve('.'), stdin: input, stdout: stream(color, true), stderr: stream(false, false), env })
  return parts.join('')
}

async function terminal(view: Page): Promise<void> {
  const output = await command(['--stdin-path', 'harbour.md', '--no-config', '-'], {
    color: true,
    stdin: page,
  })
  await screen(view, `<b>$ claimlint harbour.md</b>\n${ansiToHtml(output)}`, 'terminal')
}

/** What a terminal shows, as a picture. */
async function screen(view: Page, html: string, name: string): Promise<void> {
  await view.setContent(`<body style="margin:0;background:#14171b;color:#e6e9ed;display:inline-block">
<pre style="margin:0;padding:20px;font:14px/1.45 'DejaVu Sans Mono',monospace">${html}</pre>`)
  await view.locator('body').screenshot({ path: join(folder, `${name}.png`) })
}

const setup = `
vim.cmd('set notermguicolors signcolumn=yes laststatus=0 noruler noshowcmd wrap linebreak')
local client = vim.lsp.start_client({
  name = 'claimlint',
  cmd = { 'node', 'scripts/run.mjs', 'src/language-server.ts' },
  root_dir = vim.fn.getcwd(),
})
vim.lsp.buf_attach_client(0, client)`

/** Neovim in a terminal of tmux, once the diagnostics are there. */
async function neovim(view: Page): Promise<void> {
  const temporary = await mkdtemp(join(tmpdir(), 'claimlint-neovim-'))
  const [file, lua] = [join(temporary, 'harbour.md'), join(temporary, 'setup.lua')]
  await writeFile(file, page)
  await writeFile(lua, setup)
  const tmux = (...args: string[]) => execFileSync('tmux', ['-L', 'claimlint', ...args], { encoding: 'utf8' })
  tmux('new-session', '-d', '-x', '130', '-y', '14', `nvim -n -u NONE -c 'luafile ${lua}' ${file}`)
  for (let wait = 0; wait < 60 && !tmux('capture-pane', '-p').includes('”'); wait++) await sleep(1000)
  await screen(view, ansiToHtml(tmux('capture-pane', '-e', '-p')), 'neovim')
  tmux('kill-server')
  await rm(temporary, { recursive: true })
}

const sleep = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

async function reports(view: Page): Promise<void> {
  const temporary = await mkdtemp(join(tmpdir(), 'claimlint-pictures-'))
  const pictures = { report: 'fixtures/articles/ketamine-lounge.md', site: 'fixtures/articles' }
  for (const [name, path] of Object.entries(pictures)) {
    const file = join(temporary, `${name}.html`)
    await command([path, '--no-config', '--format', `html=${file}`])
    await view.goto(pathToFileURL(file).href)
    await view.screenshot({ path: join(folder, `${name}.png`) })
  }
  await rm(temporary, { recursive: true })
}

async function playground(view: Page): Promise<void> {
  const site = await servePlayground()
  await view.goto(site.url)
  await view.locator('#status:not(:empty)').waitFor()
  await view.screenshot({ path: join(folder, 'playground.png') })
  site.close()
}

await mkdir(folder, { recursive: true })
const browser = await launch()
const view = await browser.newPage({
  viewport: { width: 1120, height: 800 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
})
for (const picture of [terminal, neovim, reports, playground]) await picture(view)
await browser.close()
for (const name of ['terminal', 'neovim', 'report', 'site', 'playground']) {
  const { length } = await readFile(join(folder, `${name}.png`))
  console.log(`docs/images/${name}.png  ${Math.round(length / 1000)} kB`)
}
