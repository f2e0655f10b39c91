// One article, every way in: the same findings at the same places.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { DocumentDiagnosticRequest } from 'vscode-languageserver/node'
import { createHandler } from '../src/fetch/index.js'
import { lint } from '../src/index.js'
import remarkClaimlint from '../src/remark.js'
import type { Place, Report } from '../src/types.js'
import { cli, useFolder } from './cli/harness.js'
import { eslint, textlint } from './hosts/hosts.js'
import { connect } from './language-server/client.js'

const source = readFileSync('fixtures/articles/ketamine-lounge.md', 'utf8')
const path = 'page.md'

/** `rule 3:14-3:33`, the form in which all are compared. */
const line = (ruleId: string, { start, end }: Place): string =>
  `${ruleId} ${start.line}:${start.column}-${end.line}:${end.column}`
const ofReport = ({ diagnostics }: Pick<Report, 'diagnostics'>) =>
  diagnostics.map(({ ruleId, place }) => line(ruleId, place))
const expected = ofReport(lint(source, { path })).sort()

const place = (startLine: number, startColumn: number, endLine: number, endColumn: number): Place => ({
  start: { line: startLine, column: startColumn, offset: 0 },
  end: { line: endLine, column: endColumn, offset: 0 },
})
const ruleIn = (message: string): string => /\(([\w-]+)\)$/.exec(message)?.[1] ?? message

describe('every way in finds the same', () => {
  const folder = useFolder()

  it('on an article with findings of several rules', () => {
    expect(new Set(expected.map((text) => text.split(' ')[0])).size).toBeGreaterThan(5)
  })

  it('command, as JSON, SARIF and NDJSON', async () => {
    await folder.write({ [path]: source })
    const targets = ['json=a.json', 'sarif=a.sarif', 'ndjson=a.ndjson'].flatMap((target) => ['-f', target])
    await cli(folder.path, [...targets, '--exit-zero', path])
    const read = (name: string) => readFileSync(join(folder.path, name), 'utf8')
    const [report] = JSON.parse(read('a.json')) as [Report]
    expect(ofReport(report).sort()).toEqual(expected)
    const findings = read('a.ndjson')
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text))
      .filter(({ type }) => type === 'finding')
    expect(ofReport({ diagnostics: findings }).sort()).toEqual(expected)
    const { results } = JSON.parse(read('a.sarif')).runs[0]
    const regions = results.map(
      ({
        ruleId,
        locations,
      }: {
        ruleId: string
        locations: { physicalLocation: { region: Record<string, number> } }[]
      }) => {
        const {
          startLine = 0,
          startColumn = 0,
          endLine = 0,
          endColumn = 0,
        } = locations[0]?.physicalLocation.region ?? {}
        return line(ruleId, place(startLine, startColumn, endLine, endColumn))
      },
    )
    expect(regions.sort()).toEqual(expected)
  })

  it('remark', async () => {
    const file = new VFile({ value: source, path })
    const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(remarkClaimlint)
    await processor.run(processor.parse(file), file)
    expect(file.messages.map(({ ruleId, place }) => line(ruleId ?? '', place as Place)).sort()).toEqual(expected)
  })

  it('language server', async () => {
    const client = await connect({ textDocument: { diagnostic: {} } })
    await client.open(`untitled:${path}`, source)
    const params = { textDocument: { uri: `untitled:${path}` } }
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, params)
    const items = report.kind === 'full' ? report.items : []
    const lines = items.map(({ code, range: { start, end } }) =>
      line(String(code), place(start.line + 1, start.character + 1, end.line + 1, end.character + 1)),
    )
    expect(lines.sort()).toEqual(expected)
  })

  it('textlint', async () => {
    const messages = await textlint(source)
    const lines = messages.map(({ message, loc: { start, end } }) =>
      line(ruleIn(message), place(start.line, start.column, end.line, end.column)),
    )
    expect(lines.sort()).toEqual(expected)
  })

  it('ESLint', async () => {
    const messages = await eslint(source)
    const lines = messages.map(({ message, line: from, column, endLine = 0, endColumn = 0 }) =>
      line(ruleIn(message), place(from, column, endLine, endColumn)),
    )
    expect(lines.sort()).toEqual(expected)
  })

  it('handler for posted records', async () => {
    const body = JSON.stringify({ content: source, path })
    const response = await createHandler()(new Request('https://lint.example/', { method: 'POST', body }))
    expect(ofReport(((await response.json()) as { report: Report }).report).sort()).toEqual(expected)
  })
})

describe('no part opens a connection', () => {
  const files = ['src', 'rules'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  )

  it('in the source', () => {
    const ways =
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|['"](?:node:)?(?:https?|http2|net|tls|dgram|dns)['"]/
    const found = files.filter((file) => ways.test(readFileSync(file, 'utf8')))
    expect(files.length).toBeGreaterThan(100)
    expect(found).toEqual([])
  })

  it('while it lints', () => {
    const before = globalThis.fetch
    globalThis.fetch = () => expect.fail('a request was made')
    try {
      expect(ofReport(lint(source, { path })).sort()).toEqual(expected)
    } finally {
      globalThis.fetch = before
    }
  })
})
