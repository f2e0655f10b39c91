import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import Draft4 from 'ajv-draft-04'
import formats from 'ajv-formats'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.js'
import { lint } from '../../src/index.js'
import { github, githubSummary, gitlab, junit, ndjson, sarif } from '../../src/reporters/index.js'
import type { Diagnostic, Report } from '../../src/types.js'
import { cli, useFolder } from './harness.js'
import { reportOf } from './report.js'

const schemaPath = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
const ajv = new Draft4.default({ strict: false, allErrors: true, unicodeRegExp: false })
formats.default(ajv)
const isSarif = ajv.compile(JSON.parse(readFileSync(schemaPath, 'utf8')))

const page = (path: string, source: string): Report => lint(source, { path })
const hostile = 'Our <script>alert("1")</script> & “drops” cure, 100% | `cancer`: *guaranteed*.\u0007'
const pages = [
  page('blog/a b.md', '# Calm\n\nOur ketamine permanently rewires your brain. Studies show it works.'),
  page('clean.md', 'We are open on Monday.'),
  page('odd,name:1.md', hostile),
]
const options = { version: '1.2.3', rules }

describe('sarif', () => {
  it('is valid by the schema of OASIS, with and without findings', () => {
    for (const reports of [[], pages, [page('x.md', '')]]) {
      const log = JSON.parse(sarif(reports, options))
      expect(isSarif(log), JSON.stringify(isSarif.errors?.slice(0, 3))).toBe(true)
    }
  })

  it('has the rule with its help, the region with offsets, and the fingerprint', () => {
    const { runs } = JSON.parse(sarif(pages, options))
    const [run] = runs
    const found = run.results.find((result: { ruleId: string }) => result.ruleId === 'permanence-claim')
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.tool.driver).toMatchObject({ name: 'claimlint', version: '1.2.3' })
    expect(run.tool.driver.rules[found.ruleIndex]).toMatchObject({
      id: 'permanence-claim',
      help: { text: expect.stringContaining('Why:') },
    })
    expect(found.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'blog/a%20b.md' },
      region: { startLine: 3, startColumn: 14, endLine: 3, endColumn: 33, charOffset: 21, charLength: 19 },
    })
    expect(found.partialFingerprints).toEqual({ 'claimlint/v1': expect.any(String) })
  })

  it('writes edits as fixes', () => {
    const { report } = reportOf('It is [FDA approved].', {}, { expected: ['FDA-cleared'] })
    const { runs } = JSON.parse(sarif([report], options))
    const [change] = runs[0].results[0].fixes[0].artifactChanges
    expect(change.replacements).toEqual([
      { deletedRegion: { charOffset: 6, charLength: 12 }, insertedContent: { text: 'FDA-cleared' } },
    ])
  })

  it('leaves suppressed findings out unless they are asked for', () => {
    const source =
      '<!-- claimlint ignore permanence-claim -- agreed with legal -->\n\nThe patch permanently rewires your brain.'
    const suppressed = [page('s.md', source)]
    const kinds = (text: string) => JSON.parse(text).runs[0].results.flatMap(({ suppressions = [] }) => suppressions)
    expect(suppressed[0]?.suppressed).toHaveLength(1)
    expect(kinds(sarif(suppressed, options))).toEqual([])
    expect(kinds(sarif(suppressed, { ...options, suppressed: true }))).toEqual([
      { kind: 'inSource', justification: 'agreed with legal' },
    ])
  })

  it('stops at 5,000 results, errors first, and says how many it left out', () => {
    const { report } = reportOf('{one} {two} [three]')
    const [warning, other, error] = report.diagnostics as [Diagnostic, Diagnostic, Diagnostic]
    const many = { ...report, diagnostics: [...Array.from({ length: 3000 }, () => [warning, other]).flat(), error] }
    const { runs } = JSON.parse(sarif([many], options))
    expect(runs[0].results).toHaveLength(5000)
    expect(runs[0].results[0].level).toBe('error')
    expect(runs[0].invocations[0].toolExecutionNotifications[0].message.text).toMatch(
      /^1001 of 6001 findings are left out/,
    )
  })
})

describe('github', () => {
  it('writes workflow commands that no text can break', () => {
    const lines = github(pages).trimEnd().split('\n')
    for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) file=[^:]*,title=[\w-]+::[^\r\n]+$/)
    expect(lines.join('\n')).toContain('file=odd%2Cname%3A1.md')
  })

  it('shows at most ten annotations a level, and all findings in the summary', () => {
    const { report } = reportOf(`${'[claim] '.repeat(14)}${'{word} '.repeat(12)}`)
    const text = github([report])
    expect([text.match(/^::error/gm)?.length, text.match(/^::warning/gm)?.length]).toEqual([10, 10])
    expect(githubSummary([report]).match(/^\| (?:error|warning) \|/gm)).toHaveLength(26)
  })

  it('reports a risk section that a change deletes, before everything else', () => {
    const risks =
      '\n\n## Risks\n\nSide effects include nausea, dissociation, raised blood pressure, slowed breathing, misuse and bladder harm.'
    const claims =
      '# Ketamine clinic\n\nBook now. Ketamine relieves depression. It eases anxiety and it ends panic.\n\n'
    const loud = 'Ketamine permanently cures trauma. '.repeat(12)
    const before = github([page('k.md', claims + loud + risks)])
    const after = github([page('k.md', claims + loud)])
    expect(before).not.toContain('title=risk-disclosure-missing')
    expect(after.split('\n').slice(0, 3).join('\n')).toContain('title=risk-disclosure-missing')
  })
})

describe('gitlab', () => {
  it('has the fields that a code quality report needs, and no fingerprint twice', () => {
    const issues = JSON.parse(gitlab([...pages, page('second.md', 'Our ketamine permanently rewires your brain.')]))
    for (const issue of issues) {
      expect(issue).toMatchObject({
        check_name: expect.any(String),
        description: expect.any(String),
        severity: expect.stringMatching(/^(critical|minor|info)$/),
        location: { path: expect.any(String), lines: { begin: expect.any(Number) } },
      })
    }
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(issues.length)
    expect(issues.length).toBeGreaterThan(3)
  })
})

describe('junit', () => {
  it('is well-formed XML with the counts of the report', () => {
    const xml = junit(pages)
    expect(XMLValidator.validate(xml)).toBe(true)
    const { testsuites } = new XMLParser({ ignoreAttributes: false, parseAttributeValue: true }).parse(xml)
    const failures = pages.reduce((sum, { summary }) => sum + summary.errors + summary.warnings, 0)
    expect(testsuites['@_failures']).toBe(failures)
    expect(testsuites.testsuite.map((suite: Record<string, unknown>) => suite['@_name'])).toEqual(
      pages.map(({ path }) => path),
    )
    expect(xml).not.toContain('<script>')
  })
})

describe('ndjson', () => {
  it('has a line for each page and for each finding', () => {
    const lines = ndjson(pages)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const findings = pages.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0)
    expect(lines.filter(({ type }) => type === 'page')).toHaveLength(pages.length)
    expect(lines.filter(({ type }) => type === 'finding')).toHaveLength(findings)
  })
})

describe('the command', () => {
  const folder = useFolder()
  const source = 'Our ketamine permanently rewires your brain.\n'

  it('writes several formats at once', async () => {
    await folder.write({ 'page.md': source })
    const argv = ['--format', 'pretty', '-f', 'sarif=out.sarif', '-f', 'junit=out.xml', 'page.md']
    const { code, out: stdout } = await cli(folder.path, argv)
    expect(code).toBe(1)
    expect(stdout).toContain('permanence-claim')
    expect(isSarif(JSON.parse(await readFile(join(folder.path, 'out.sarif'), 'utf8')))).toBe(true)
    expect(XMLValidator.validate(await readFile(join(folder.path, 'out.xml'), 'utf8'))).toBe(true)
  })

  it('appends the job summary to the file that GitHub names', async () => {
    await folder.write({ 'page.md': source, 'summary.md': 'before\n' })
    const summary = join(folder.path, 'summary.md')
    const { out: stdout } = await cli(folder.path, ['-f', 'github', 'page.md'], {
      env: { GITHUB_STEP_SUMMARY: summary },
    })
    expect(stdout).toContain('::error file=page.md,line=1')
    expect(await readFile(summary, 'utf8')).toMatch(/^before\n## claimlint\n/)
  })

  it.each([
    [['-f', 'sarf'], /did you mean `sarif`/i],
    [['-f', 'pretty', '-f', 'json'], /two formats cannot share the output/],
    [['-f', 'sarif='], /Expected a file after/],
  ])('%j is refused with a sentence', async (argv, message) => {
    const { code, err: stderr } = await cli(folder.path, [...argv, '.'])
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
    expect(existsSync(join(folder.path, 'out.sarif'))).toBe(false)
  })
})
