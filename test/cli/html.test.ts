import { describe, expect, it } from 'vitest'
import { analyze, lint } from '../../src/index.js'
import { html } from '../../src/reporters/index.js'
import { cli, useFolder } from './harness.js'

const folder = useFolder()
const made = { version: '1.2.3', rules: 5, facts: '2026-05' }
const view = (path: string, source: string) => ({
  report: lint(source, { path, letPass: true }),
  article: analyze(source),
})
const claim = 'Our ketamine permanently rewires your brain.'

/** The text of the report without its tags. */
const read = (report: string): string =>
  report
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe('html', () => {
  it('says what was assumed, found, owed, suppressed, let pass and not read, and by what', async () => {
    const source = `${claim}

<!-- claimlint-disable-next-line -- approved by the medical board -->
It cures anxiety for good.

It is not a miracle cure.

<iframe src="https://example.com"></iframe>
`
    const report = await html([view('page.md', source)], made)
    const text = read(report)
    for (const part of [
      'Read as: ketamine',
      'To keep it',
      'Duties of the page',
      '✗ missing',
      'Seen and let pass',
      'Not read',
      '1 embed',
    ])
      expect(text).toContain(part)
    expect(text).toContain('Made by claimlint 1.2.3, 5 rules, product facts as of 2026-05')
    expect(report).toContain("default-src 'none'")
    expect(report).not.toMatch(/<iframe|src=/)
  })

  it('opens with a site page over several pages, where a repeated sentence is one row', async () => {
    const pages = [
      view('a.md', claim),
      view('b.md', `# More\n\n${claim}\n\nWe open at nine.`),
      view('c.md', 'We open at nine.'),
    ]
    const text = read(await html(pages, made))
    expect(text).toMatch(/3 pages 2 blocked, 1 /)
    expect(text).toMatch(
      /Sentences that stand on several pages .*“Our ketamine permanently rewires your brain\.” .*on 2 pages a\.md b\.md/,
    )
    expect(text.match(/“Our ketamine permanently rewires your brain\.”/g)).toHaveLength(1)
    expect(text).toMatch(/rule findings .* action findings .* product findings ketamine \d+/)
  })

  it('keeps lists, tables, headings and emphasis of the article', async () => {
    const source = '# A\n\n1. one\n   - *two*\n2. three\n\n| h | i |\n| - | - |\n| x | **y** |\n\n> quoted\n'
    const [, article = ''] = /<article[^>]*>([\s\S]*)<\/article>/.exec(await html([view('a.md', source)], made)) ?? []
    expect(article.replace(/<\/?span[^>]*>/g, '')).toBe(
      [
        '<h3>A</h3>',
        '<ol><li><div>one</div><ul><li><div><em>two</em></div></li></ul></li><li><div>three</div></li></ol>',
        '<div class="scroll" tabindex="0"><table><tr><th>h</th><th>i</th></tr><tr><td>x</td><td><strong>y</strong></td></tr></table></div>',
        '<p class="quote">quoted</p>',
      ].join('\n'),
    )
  })

  it('shows what was let pass unasked, and other formats of the same run do not', async () => {
    await folder.write({ 'page.md': 'It is not a miracle cure.' })
    const { out } = await cli(folder.path, ['page.md', '--format', 'html'])
    expect(out).toContain('Seen and let pass')
    const json = await cli(folder.path, ['page.md', '--format', 'html=report.html', '--format', 'json'])
    expect(JSON.parse(json.out)[0].letPass).toBeUndefined()
  })
})
