// Runs code in the page.
/// <reference lib="dom" />

import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { lint } from '../../src/index.js'
import { chromiumPath, launch, violations } from './chromium.js'
import { servePlayground } from './playground.js'

const claim = 'Our ketamine *permanently* rewires your brain &amp; mind.'

describe.skipIf(chromiumPath === undefined)('the playground in Chromium', () => {
  let browser: Browser
  let site: Awaited<ReturnType<typeof servePlayground>>
  let page: Page
  const requests: string[] = []
  const problems: string[] = []
  beforeAll(async () => {
    ;[browser, site] = await Promise.all([launch(), servePlayground()])
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    site?.close()
  })
  beforeEach(async () => {
    requests.length = problems.length = 0
    page = await open()
  })
  afterEach(async () => {
    await page.context().close()
    expect(problems).toEqual([])
    expect(requests.filter((url) => !url.startsWith(site.url) && !/^(?:data|blob):/.test(url))).toEqual([])
  })

  async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => problems.push(message.text()))
    page.on('pageerror', (error) => problems.push(error.message))
    await page.goto(site.url)
    await page.locator('#status:not(:empty)').waitFor()
    return page
  }

  /** Replaces the text and waits for its findings. */
  async function type(text: string): Promise<void> {
    const before = await page.locator('#status').innerText()
    await page.locator('.cm-content').click()
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText(text)
    await page.waitForFunction((before) => document.querySelector('#status')?.textContent !== before, before)
  }

  const pasteHtml = (html: string) =>
    page.locator('.cm-content').evaluate((element, html) => {
      const data = new DataTransfer()
      data.setData('text/html', html)
      data.setData('text/plain', 'plain')
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }, html)

  const textOf = async () => (await page.locator('.cm-line').allInnerTexts()).map((line) => line.trim()).join('\n')

  it('finds what the library finds while somebody types, and marks it', async () => {
    await type(claim)
    const { diagnostics, summary } = lint(claim, { path: 'article.md' })
    const codes = await page.locator('.finding .head code').allInnerTexts()
    expect(codes.sort()).toEqual(diagnostics.map(({ ruleId }) => ruleId).sort())
    expect(await page.locator('#status').innerText()).toContain(`${summary.status}: ${summary.errors} error`)
    expect(await page.locator('.cm-lintRange-error').first().innerText()).toContain('permanently')
    expect(await page.locator('.cm-lint-marker-error').count()).toBe(1)
    await page.locator('.cm-lintRange-error').first().hover()
    expect(await page.locator('.cm-tooltip-lint').innerText()).toContain('promises a lasting')
  })

  it('leads from a finding and from a duty to the words', async () => {
    await type(`We open at nine.\n\n${claim}`)
    await page.locator('button.sentence').click()
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toContain('permanently')
    await page.locator('#duties button').first().click()
    await expect.poll(() => page.locator('.cm-editor.cm-focused').count()).toBe(1)
  })

  it('applies a literal fix', async () => {
    const altered =
      'Our fish oil supports heart health. These statements have not been evaluated by the FDA. This product is not intended to diagnose, treat, cure or prevent any disease.'
    const fixable = lint(altered).diagnostics.find(({ expected }) => expected.length > 0)
    await type(altered)
    const card = page.locator('.finding', { hasText: 'dshea-disclaimer-missing' })
    await card.locator('summary').click()
    await card.getByRole('button', { name: /^Replace with/ }).click()
    await page.getByRole('button', { name: /^Replace with/ }).waitFor({ state: 'detached' })
    expect(await textOf()).toContain(fixable?.expected[0])
  })

  it('inserts a disclosure to fill in, and a comment that suppresses', async () => {
    await type(claim)
    const fix = async (rule: string, name: RegExp) => {
      const card = page.locator('.finding', { has: page.locator('.head', { hasText: rule }) })
      await card.locator('summary').click()
      await card.getByRole('button', { name }).click()
    }
    await fix('off-label-status-undisclosed', /^Insert a disclosure/)
    expect(await textOf()).toContain('Its use for [condition] is off-label')
    await page.locator('.finding .head', { hasText: 'off-label-status-undisclosed' }).waitFor({ state: 'detached' })
    await fix('permanence-claim', /^Ignore permanence-claim/)
    await page.locator('.finding .head', { hasText: 'permanence-claim' }).waitFor({ state: 'detached' })
    expect(await textOf()).toMatch(/^<!-- claimlint ignore permanence-claim -- -->/)
  })

  it('shows what it assumed, and takes what is picked', async () => {
    await type(claim)
    const place = page.getByLabel('Read in')
    expect(await place.locator('option:checked').innerText()).toBe('auto: United States')
    await place.selectOption('uk')
    await page.getByText(', uk (').waitFor()
    await page.getByLabel('Product class').selectOption('supplement')
    await page.getByText(', supplement (').waitFor()
    await page.getByLabel('Register').selectOption('educational')
    await page.getByText(', educational (').waitFor()
  })

  it('opens an example', async () => {
    await page.getByLabel('Example').selectOption('vasectomy')
    await page.getByText(/^clear: 0 errors, 0 warnings/).waitFor()
    expect(await textOf()).toContain('# Vasectomy at the Millbrook Clinic')
  })

  it('keeps headings, links, lists and emphasis of Google Docs', async () => {
    await type('x')
    await page.keyboard.press('Control+A')
    await pasteHtml(
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-weight:400">Calm again</span></h2><p dir="ltr"><span style="font-weight:400">See </span><a href="https://example.org/a"><span style="text-decoration:underline">the trial</span></a><span style="font-weight:700"> now</span></p><ul><li dir="ltr"><p role="presentation"><span>one</span></p></li><li><p><span style="font-style:italic">two</span></p></li></ul></b>',
    )
    expect(await textOf()).toBe('## Calm again\n\nSee [the trial](https://example.org/a) **now**\n\n- one\n- *two*')
  })

  it('keeps headings, lists and tables of Word', async () => {
    await type('x')
    await page.keyboard.press('Control+A')
    const item = (level: number, marker: string, text: string) =>
      `<p class=MsoListParagraph style='margin-left:.5in;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span>&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`
    await pasteHtml(
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{color:red}</style></head><body><!--StartFragment--><p class=MsoTitle>Title</p><h1>Head<o:p></o:p></h1>${item(1, '·', 'one')}${item(2, 'o', 'inner')}${item(1, '·', 'two')}<p class=MsoNormal>text</p>${item(1, '1.', 'first')}<table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table><!--EndFragment--></body></html>`,
    )
    expect(await textOf()).toBe(
      '# Title\n\n# Head\n\n- one\n- inner\n- two\n\ntext\n\n1. first\n\n| a | b |\n| - | - |\n| 1 | 2 |',
    )
  })

  it('copies the report and saves it as HTML', async () => {
    await type(claim)
    await page.getByRole('button', { name: 'Copy report' }).click()
    await page.getByText('Copied.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /Read as: ketamine[\s\S]+permanence-claim/,
    )
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as HTML' }).click()
    expect((await download).suggestedFilename()).toBe('claimlint-report.html')
  })

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
  ] as const)('has nothing that axe-core objects to and fits, %s, %i wide', async (colorScheme, width) => {
    const other = await open({ colorScheme, viewport: { width, height: 800 } })
    await other.locator('details summary').first().click()
    expect(await violations(other)).toEqual([])
    expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    await other.context().close()
  })
})
