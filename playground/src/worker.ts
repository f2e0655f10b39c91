// Lints away from the page, so that typing never waits.

import pkg from '../../package.json' with { type: 'json' }
import { newestFact } from '../../src/facts/known.js'
import { fixesFor } from '../../src/fixes.js'
import { createLinter, type Linter } from '../../src/index.js'
import { tooHard } from '../../src/prose/guard.js'
import { parseMarkdown } from '../../src/prose/parse.js'
import { balanceStrip } from '../../src/reporters/html/strip.js'
import { html, pretty } from '../../src/reporters/index.js'
import { bySentence } from '../../src/reporters/sentences.js'
import type { Request, Response, Settings } from './messages.js'

let current: { readonly key: string; readonly linter: Linter } | undefined

/** Compiling the phrases costs more than a page: the linter is kept while the settings stay. */
function linterFor(settings: Settings): Linter {
  const key = JSON.stringify(settings)
  if (current?.key !== key) current = { key, linter: createLinter(settings) }
  return current.linter
}

async function answer({ want, source, settings }: Request): Promise<Response['result']> {
  const linter = linterFor(settings)
  const report = linter.lint(source, { path: 'article.md', letPass: want === 'html' })
  if (want === 'text') return pretty([report], { info: true, sourceOf: () => source })
  const article = linter.analyze(source, { path: 'article.md' })
  if (want === 'html') {
    return html([{ report, article }], { version: pkg.version, rules: linter.rules.length, facts: newestFact() })
  }
  // What the linter refuses to read has no tree to fix.
  const tree = tooHard(source) === undefined ? parseMarkdown(source) : undefined
  const fixes = new Map(report.diagnostics.map((found) => [found.fingerprint, tree ? fixesFor(found, tree) : []]))
  return { report, fixes, groups: bySentence(report.diagnostics, article), balance: balanceStrip(article) }
}

self.onmessage = ({ data }: MessageEvent<Request>) => {
  answer(data).then(
    (result) => self.postMessage({ id: data.id, result } satisfies Response),
    // Outside the promise, so that the page hears of it.
    (error: unknown) =>
      setTimeout(() => {
        throw error
      }),
  )
}
