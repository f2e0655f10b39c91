// The report as one HTML file for reviewers: no request to anywhere, nothing of the article is active.

import { escapeMarkup as text } from '../markup.js'
import { bySentence } from '../sentences.js'
import { count } from '../words.js'
import { script, style } from './assets.js'
import { cardsOf } from './cards.js'
import { filters } from './filters.js'
import { type HtmlPage, type PageView, pageSection } from './page.js'
import { siteSection } from './site.js'

export type { HtmlPage } from './page.js'

export interface HtmlOptions {
  /** Version of claimlint. */
  readonly version: string
  /** Number of rules that can speak. */
  readonly rules: number
  /** ISO date of the newest source of the product facts. */
  readonly facts: string
}

/** @returns The whole file. Over several pages it opens with a page about the site. */
export async function html(pages: readonly HtmlPage[], { version, rules, facts }: HtmlOptions): Promise<string> {
  const [scriptHash, styleHash] = await Promise.all([hashOf(script), hashOf(style)])
  const policy = `default-src 'none'; script-src '${scriptHash}'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`
  const views = pages.map(({ report, article }, index): PageView => {
    const id = `p${index + 1}`
    return { report, article, id, cards: cardsOf(bySentence(report.diagnostics, article), id) }
  })
  const title = views.length === 1 ? text(views[0]?.report.path ?? 'text') : count(views.length, 'page')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>claimlint: ${title}</title>
<style>${style}</style>
</head>
<body>
<header><h1>claimlint report</h1>
<p>A finding says that a claim is likely to be challenged, not that it is against a law. A page without findings is not thereby compliant.</p></header>
<main>
${filters(pages.map(({ report }) => report))}
${views.length > 1 ? siteSection(views) : ''}
${views.map(pageSection).join('\n')}
</main>
<footer><p>Made by claimlint ${text(version)}, ${count(rules, 'rule')}, product facts as of ${text(facts)}.</p></footer>
<script>${script}</script>
</body>
</html>
`
}

async function hashOf(content: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content))
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
}
