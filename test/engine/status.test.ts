import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import type { Config } from '../../src/config/types.js'
import { createLinter, lint } from '../../src/index.js'

const known = (text: string) => `---\nclaimlint:\n  class: procedure\n  register: educational\n---\n\n${text}`
const statusOf = (text: string, config?: Config) => lint(text, config ? { config } : {}).summary.status
const skippedIn = (text: string) => lint(known(text)).skipped.map(({ kind, count }) => `${kind} ${count}`)

describe('status', () => {
  it('is clear only when the class is known and all that may make claims was read', () => {
    expect(statusOf(known('The visit takes an hour.'))).toBe('clear')
    expect(statusOf('The visit takes an hour.')).toBe('not fully checked')
    expect(statusOf('The visit takes an hour.', { class: 'procedure' })).toBe('clear')
  })

  it.each([
    ['an image', '![A nurse](nurse.jpg)', 'image 1', 'clear'],
    ['a decorative image', '![](leaf.svg)', 'image 1', 'clear'],
    ['an image in HTML', '<img src="leaf.svg">', 'image 1', 'clear'],
    ['code', '```\ncure\n```', 'code 1', 'clear'],
    ['a wrapper', '<div class="wide">\n\nThe visit takes an hour.\n\n</div>', undefined, 'clear'],
    ['a comment', '<!-- <iframe src="x"></iframe> -->', undefined, 'clear'],
    ['a video', '<iframe src="https://video.example/1"></iframe>', 'embed 1', 'not fully checked'],
    ['a video in a line', 'See <video src="a.mp4"></video> here.', 'embed 1', 'not fully checked'],
    ['a video by shortcode', '{{< youtube abc >}}', 'embed 1', 'not fully checked'],
    ['a widget', '<script async src="https://reviews.example/w.js"></script>', 'embed 1', 'not fully checked'],
    ['data in a script', '<script>var cure = 1</script>', undefined, 'clear'],
    ['raw HTML with text', '<p>It cures all.</p>', 'html 1', 'not fully checked'],
    ['a component', '{{< safety >}}', 'partial 1', 'not fully checked'],
  ])('%s', (_, text, skipped, status) => {
    expect(skippedIn(text)).toEqual(skipped === undefined ? [] : [skipped])
    expect(statusOf(known(text))).toBe(status)
  })

  it('is blocked by an error, whatever was not read', () => {
    expect(statusOf('<p>Text</p>\n\nOur tea cures cancer.')).toBe('blocked')
  })

  it('is that of a page which could not be read', () => {
    const { summary, skipped } = lint('> '.repeat(2_000))
    expect([summary.status, skipped[0]?.kind]).toEqual(['blocked', 'input'])
  })

  it('counts embeds of MDX', () => {
    const source = '<iframe src="x" />\n\nSee <video src="y" /> here.'
    const tree = unified().use(remarkParse).use(remarkMdx).parse(source)
    const { skipped, summary } = createLinter({ class: 'procedure' }).lintTree(tree, source)
    expect(skipped).toMatchObject([{ kind: 'embed', count: 2 }])
    expect(summary.status).toBe('not fully checked')
  })
})

describe('rules that could not speak', () => {
  const page = 'Order our drops now. They ease worry and support sleep.'

  it('are named while the class is not known', () => {
    const { summary, assumed } = lint(page)
    expect(assumed.class.value).toBeUndefined()
    expect(summary.silentRules).toContain('off-label-status-undisclosed')
    expect(summary.silentRules).toContain('risk-disclosure-missing')
    expect(summary.silentRules).not.toContain('cure-claim')
  })

  it('leave their duties open, when the page claims benefits', () => {
    const stateOf = (text: string) =>
      lint(text).summary.duties.find(({ ruleId }) => ruleId === 'risk-disclosure-missing')?.state
    expect(stateOf(page)).toBe('unknown')
    expect(stateOf('The shop opens at nine.')).toBe('not applicable')
    expect(stateOf('Order ketamine now. It relieves depression.')).toBe('missing')
  })

  it('are none once it is', () => {
    expect(lint(page, { config: { class: 'supplement' } }).summary.silentRules).toEqual([])
    expect(lint('Ketamine eases worry.').summary.silentRules).toEqual([])
  })

  it('are only those that are on', () => {
    const rules = { 'off-label-status-undisclosed': 'off' } as const
    expect(lint(page, { config: { rules } }).summary.silentRules).not.toContain('off-label-status-undisclosed')
    expect(lint(page, { config: { extends: [] } }).summary.silentRules).toEqual([])
  })
})

it('says what was assumed, and why', () => {
  const { assumed } = lint('Book a visit: our clinic offers Spravato.')
  for (const assumption of Object.values(assumed)) expect(assumption.reason).toMatch(/\S/)
})
