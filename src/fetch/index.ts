// A handler for a posted record, for servers and edge workers. It answers requests and makes none.

import * as v from 'valibot'
import type { Config } from '../config/types.js'
import { createLinter } from '../index.js'

/** What is posted, as JSON. */
const recordSchema = v.object({
  content: v.string('expected `content`, the text of the page, as a string'),
  format: v.optional(v.picklist(['markdown', 'html'], 'expected `format` to be "markdown" or "html"'), 'markdown'),
  /** As globs of the configuration see it. */
  path: v.optional(v.string('expected `path` to be a string')),
})

/** Characters of a request body. */
const limit = 2_000_000

const answer = (status: number, body: object): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json; charset=utf-8' } })

const refuse = (status: number, error: string): Response => answer(status, { error })

/**
 * Makes a handler that lints posted records: `{"content": "…", "format": "html"}`. It answers with the report and the
 * Markdown that its positions refer to; 400, 405 or 413 with `{"error": "…"}` when the record cannot be used.
 *
 * @throws {ConfigError} When the configuration cannot be used.
 */
export function createHandler(config: Config = {}): (request: Request) => Promise<Response> {
  const linter = createLinter(config)
  return async (request) => {
    if (request.method !== 'POST') return refuse(405, `Found ${request.method}; expected POST`)
    const body = await request.text()
    if (body.length > limit) return refuse(413, `The record is longer than ${limit} characters`)
    const parsed = v.safeParse(recordSchema, jsonOf(body))
    if (!parsed.success) return refuse(400, `The record cannot be read: ${parsed.issues[0].message}`)
    const { content, format, path } = parsed.output
    const markdown = format === 'html' ? (await import('./markdown.js')).markdownOf(content) : content
    const report = linter.lint(markdown, path === undefined ? {} : { path })
    return answer(200, { report, markdown })
  }
}

/** Undefined when the text is no JSON: the check of the record then says what it expects. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
