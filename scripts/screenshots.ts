// Pictures for the documentation: `node scripts/run.mjs scripts/screenshots.ts`. Needs a Chromium.

import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
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
  await view.setContent(`<body style="margin:0;background:#14171b;color:#e6e9ed;display:inline-block">
<pre style="margin:0;padding:20px;font:14px/1.45 'DejaVu Sans Mono',monospace"><b>$ claimlint harbour.md</b>\n${ansiToHtml(output)}</pre>`)
  await view.locator('body').screenshot({ path: join(folder, 'terminal.png') })
}

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
for (const picture of [terminal, reports, playground]) await picture(view)
await browser.close()
for (const name of ['terminal', 'report', 'site', 'playground']) {
  const { length } = await readFile(join(folder, `${name}.png`))
  console.log(`docs/images/${name}.png  ${Math.round(length / 1000)} kB`)
}
