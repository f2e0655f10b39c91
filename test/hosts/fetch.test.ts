import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createHandler } from '../../src/fetch/index.js'
import { lint } from '../../src/index.js'
import type { Report } from '../../src/types.js'

const handle = createHandler()
const address = 'https://lint.example/'
const post = (body: unknown) =>
  handle(new Request(address, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }))
const read = async (response: Response) =>
  (await response.json()) as { report: Report; markdown: string; error?: string }

describe('claimlint/fetch', () => {
  it('answers with the report of the library', async () => {
    const content = 'Our ketamine permanently rewires your brain.'
    const response = await post({ content })
    expect(response.status).toBe(200)
    const { report } = await read(response)
    expect(report.diagnostics).toEqual(JSON.parse(JSON.stringify(lint(content).diagnostics)))
  })

  it('reads HTML, and returns the Markdown that the places refer to', async () => {
    const content =
      '<h2>Calm</h2><p>Our ketamine <em>permanently</em> rewires your brain.</p><script>alert(1)</script><ul><li>One</li></ul>'
    const { report, markdown } = await read(await post({ content, format: 'html' }))
    expect(markdown).toBe('## Calm\n\nOur ketamine *permanently* rewires your brain.\n\n* One\n')
    const found = report.diagnostics.find(({ ruleId }) => ruleId === 'permanence-claim')
    expect(markdown.slice(found?.span.start, found?.span.end)).toBe('permanently* rewires')
  })

  it.each([
    ['{"content"', 400, /record cannot be read/],
    [{}, 400, /content/],
    [{ content: 'x', format: 'pdf' }, 400, /"markdown" or "html"/],
    [{ content: 'x'.repeat(2_000_001) }, 413, /longer than/],
  ])('refuses what it cannot use (case %#)', async (body, status, error) => {
    const response = await post(body)
    expect(response.status).toBe(status)
    expect((await read(response)).error).toMatch(error)
  })

  it('answers posts only', async () => {
    expect((await handle(new Request(address))).status).toBe(405)
  })
})

/** The code blocks of a recipe, by language. */
function recipe(heading: string, language: string): string {
  const text = readFileSync('docs/recipes.md', 'utf8')
  const section = text.slice(text.indexOf(`## ${heading}`))
  return (
    new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(section)?.[1] ??
    expect.fail(`no ${language} under ${heading}`)
  )
}

const runnable = (code: string): string => code.replace(/^import .*$/gm, '').replace('export default', 'const server =')

describe('the recipes', () => {
  it('WordPress: saving is locked while the page has errors', async () => {
    const locks: string[] = []
    const notices: string[] = []
    let content = '<p>Our ketamine permanently rewires your brain.</p>'
    let changed = () => {}
    const wp = {
      data: {
        select: () => ({ getEditedPostContent: () => content }),
        dispatch: (store: string) =>
          store === 'core/editor'
            ? {
                lockPostSaving: (key: string) => locks.push(`lock ${key}`),
                unlockPostSaving: (key: string) => locks.push(`unlock ${key}`),
              }
            : { createErrorNotice: (text: string) => notices.push(text), removeNotice: () => notices.splice(0) },
        subscribe: (listener: () => void) => {
          changed = listener
        },
      },
    }
    const fetch = (url: string, init: RequestInit) => handle(new Request(url, init))
    const debounce = { setTimeout: (run: () => void) => void run(), clearTimeout: () => {} }
    new Function('wp', 'fetch', 'setTimeout', 'clearTimeout', recipe('WordPress', 'js'))(
      wp,
      fetch,
      debounce.setTimeout,
      debounce.clearTimeout,
    )
    changed()
    await expect.poll(() => locks.at(-1)).toBe('lock claimlint')
    expect(notices.join()).toContain('permanently rewires')
    content = '<p>We are open on Monday.</p>'
    changed()
    await expect.poll(() => locks.at(-1)).toBe('unlock claimlint')
    expect(notices).toEqual([])
  })

  it('Webflow: a webhook is answered with the findings of the changed item', async () => {
    const code = runnable(recipe('Webflow', 'ts'))
    const server = new Function('createHandler', `${code}; return server`)(createHandler) as {
      fetch(request: Request): Promise<Response>
    }
    const body = JSON.stringify({
      triggerType: 'collection_item_changed',
      payload: { fieldData: { name: 'Calm', 'post-body': '<p>Our ketamine permanently rewires your brain.</p>' } },
    })
    const { report } = await read(await server.fetch(new Request(address, { method: 'POST', body })))
    expect(report.diagnostics.map(({ ruleId }) => ruleId)).toContain('permanence-claim')
  })
})
