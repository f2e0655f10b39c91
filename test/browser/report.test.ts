// Runs code in the page.
/// <reference lib="dom" />

import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { analyze, lint } from '../../src/index.js'
import { html } from '../../src/reporters/index.js'
import { chromiumPath, launch, violations } from './chromium.js'

const made = { version: '1.2.3', rules: 5, facts: '2026-05' }
const viewOf = (path: string, source: string) => ({
  report: lint(source, { path, letPass: true }),
  article: analyze(source, { path }),
})
const fixture = (name: string) => viewOf(name, readFileSync(`fixtures/articles/${name}`, 'utf8'))

const hostile = `# Calm </title><script>window.hit = 1</script>

Our ketamine permanently rewires your brain. <script>window.hit = 2</script> [go](javascript:window.hit=3)
<img src="https://example.com/x.png" onerror="window.hit=4"> ![a" onload="window.hit=5](https://example.com/y.png)

\`</article><script>window.hit = 6</script>\` &lt;script&gt;window.hit = 7&lt;/script&gt; permanently cures anxiety.
`

describe.skipIf(chromiumPath === undefined)('the HTML report in Chromium', () => {
  let browser: Browser
  const requests: string[] = []
  const problems: string[] = []
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  /** Opens the report as a file would be: the only request is the page itself. */
  async function open(views: Parameters<typeof html>[0], colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    requests.length = problems.length = 0
    const body = await html(views, made)
    const page = await browser.newPage({ colorScheme, viewport: { width: 1200, height: 800 } })
    page.setDefaultTimeout(8000)
    page.on('console', (message) => problems.push(message.text()))
    page.on('pageerror', (error) => problems.push(error.message))
    await page.route('**', (route) => {
      requests.push(route.request().url())
      return route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
    })
    await page.goto('https://report.example/')
    return page
  }

  it('asks for nothing, and its policy lets its own script and style run', async () => {
    const page = await open([fixture('ketamine-lounge.md')])
    expect(await page.locator('.filters').isVisible()).toBe(true)
    expect(await page.locator('article').evaluate((one) => getComputedStyle(one).borderRadius)).toBe('8px')
    expect(requests).toEqual(['https://report.example/'])
    expect(problems).toEqual([])
    await page.close()
  })

  it('leads from the words to the card and back', async () => {
    const page = await open([viewOf('a.md', 'We open at nine.\n\nOur ketamine *permanently* rewires your brain.')])
    const mark = page.locator('article mark', { hasText: 'permanently' })
    await mark.getByRole('link').click()
    const card = page.locator('.card:target')
    expect(await card.innerText()).toMatch(/permanence-claim[\s\S]+Why[\s\S]+Standard[\s\S]+To keep it[\s\S]+Shape/)
    await card.locator('a.number').click()
    expect(await page.locator('mark:target').innerText()).toBe('permanently')
    await page.locator('.duty.missing + a').first().click()
    expect(await page.locator('.card:target').count()).toBe(1)
    await page.close()
  })

  it('filters by level and by action', async () => {
    const view = fixture('ketamine-lounge.md')
    const page = await open([view])
    const shown = () => page.locator('.finding:visible').count()
    const { diagnostics } = view.report
    expect(await shown()).toBe(diagnostics.length)
    await page.getByLabel('error').uncheck()
    expect(await shown()).toBe(diagnostics.filter(({ severity }) => severity !== 'error').length)
    await page.getByLabel('cite').uncheck()
    const rest = diagnostics.filter(({ severity, action }) => severity !== 'error' && action !== 'cite').length
    expect(await shown()).toBe(rest)
    expect(await page.locator('.filters output').innerText()).toBe(`${rest} shown`)
    expect(await page.locator('.card:visible').count()).toBeLessThan(await page.locator('.card').count())
    await page.getByLabel('error').check()
    await page.getByLabel('cite').check()
    expect(await shown()).toBe(diagnostics.length)
    await page.close()
  })

  it('leaves a hostile article inert', async () => {
    const page = await open([viewOf('<script>window.hit = 8</script>.md', hostile)])
    expect(await page.evaluate('window.hit')).toBeUndefined()
    expect(await page.locator('script').count()).toBe(1)
    expect(await page.locator('main :is(img, iframe, script, [onerror], [onload])').count()).toBe(0)
    const links = await page.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    expect(links.filter((href) => !/^(#|https:\/\/github\.com\/)/.test(href))).toEqual([])
    expect(requests).toEqual(['https://report.example/'])
    await page.close()
  })

  it.each(['light', 'dark'] as const)('has nothing that axe-core objects to, %s', async (scheme) => {
    const views = [fixture('ketamine-lounge.md'), fixture('sleep-gummies.md'), fixture('vasectomy.md')]
    const page = await open(
      [...views, viewOf('copy.md', readFileSync('fixtures/articles/sleep-gummies.md', 'utf8'))],
      scheme,
    )
    expect(await violations(page)).toEqual([])
    await page.close()
  })

  it('fits a phone and an A4 page', async () => {
    const page = await open([fixture('ketamine-lounge.md'), fixture('hemp-shop.md')])
    await page.setViewportSize({ width: 360, height: 700 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 794, height: 1123 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(794)
    expect(await page.locator('.filters').isVisible()).toBe(false)
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
    await page.close()
  })
})
