import { execFileSync } from 'node:child_process'
import { mkdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/types.js'
import { cli, useFolder } from './harness.js'

const folder = useFolder()
const claim = 'Our protocol permanently rewires your brain.\n'
const run = (...argv: string[]) => cli(folder.path, argv)
const pages = async (...argv: string[]): Promise<Report[]> => JSON.parse((await run('--format', 'json', ...argv)).out)
const paths = async (...argv: string[]) => (await pages(...argv)).map(({ path }) => path)

describe('which pages', () => {
  it('lints the folder it stands in', async () => {
    await folder.write({ 'a.md': claim, 'sub/b.markdown': claim, 'sub/C.MD': claim, 'd.txt': claim })
    await folder.write({ 'node_modules/x/readme.md': claim, '.git/e.md': claim, 'f.html': claim })
    expect(await paths()).toEqual(['a.md', 'sub/C.MD', 'sub/b.markdown'])
    expect(await paths('.')).toEqual(['a.md', 'sub/C.MD', 'sub/b.markdown'])
  })

  it('takes files, folders and globs, each page once', async () => {
    await folder.write({
      'a.md': claim,
      'sub/b.md': claim,
      'sub/[id].md': claim,
      'notes.txt': claim,
      'sub/c.txt': claim,
    })
    expect(await paths('notes.txt', 'sub', 'a.md', './a.md')).toEqual(['notes.txt', 'sub/[id].md', 'sub/b.md', 'a.md'])
    expect(await paths('**/*.txt')).toEqual(['notes.txt', 'sub/c.txt'])
    expect(await paths('sub/[id].md')).toEqual(['sub/[id].md'])
    expect(await paths('{a,sub/b}.md', join(folder.path, 'a.md'))).toEqual(['a.md', 'sub/b.md'])
  })

  it('reads standard input, with a name for it', async () => {
    const { out, code } = await cli(folder.path, ['-', '--format', 'json'], { stdin: claim })
    expect(code).toBe(1)
    expect(JSON.parse(out)[0].path).toBe('-')
    const named = await cli(folder.path, ['--stdin-path', 'blog/new.md'], { stdin: claim })
    expect(named.out).toMatch(/^blog\/new\.md\n/)
  })

  it('leaves out what the configuration ignores, and says so for a named page', async () => {
    await folder.write({ 'claimlint.config.json': '{"ignores": ["drafts"]}', 'a.md': 'Fine.', 'drafts/b.md': claim })
    expect(await paths()).toEqual(['a.md'])
    expect(await run('drafts/b.md')).toEqual({
      code: 0,
      out: '',
      err: 'drafts/b.md: the configuration ignores this page\n',
    })
  })
})

describe('what is printed', () => {
  it('pretty: assumption, finding, summary', async () => {
    await folder.write({ 'a.md': claim })
    const { out, err, code } = await run('a.md')
    expect(out).toMatch(/^a\.md\nRead as: .*\n/)
    expect(out).toContain(' 1 │ Our protocol permanently rewires your brain.\n   │              ^^^')
    expect(out).toContain('permanence-claim  1:14')
    expect(out).toMatch(/\n1 error.*\n$/)
    expect([err, code]).toEqual(['', 1])
  })

  it('pretty: totals of several pages', async () => {
    await folder.write({ 'a.md': claim, 'b.md': 'Fine.' })
    const { out } = await run()
    expect(out).toMatch(/\n2 pages: 1 error, .*\n$/)
    expect(out).toContain('this is not a statement of compliance')
  })

  it('json: one array, exact spans', async () => {
    await folder.write({ 'a.md': `\uFEFF> ${claim}`, 'b.md': 'Fine.' })
    const [a, b] = await pages()
    expect(a?.diagnostics[0]).toMatchObject({ ruleId: 'permanence-claim', span: { start: 16 } })
    expect(b?.diagnostics).toEqual([])
  })

  it('colours for a terminal, and as NO_COLOR and FORCE_COLOR say', async () => {
    await folder.write({ 'a.md': claim })
    const colored = async (env: Record<string, string>, tty: boolean) =>
      (await cli(folder.path, ['a.md'], { env, tty })).out.includes('\u001b[')
    expect(await colored({}, true)).toBe(true)
    expect(await colored({}, false)).toBe(false)
    expect(await colored({ NO_COLOR: '1' }, true)).toBe(false)
    expect(await colored({ FORCE_COLOR: '1' }, false)).toBe(true)
    expect(await colored({ FORCE_COLOR: '0' }, true)).toBe(false)
    expect(await colored({ TERM: 'dumb' }, true)).toBe(false)
  })

  it('lists what was let pass when asked', async () => {
    await folder.write({ 'a.md': 'Our tea does not cure cancer.\n' })
    expect((await run('a.md')).out).not.toContain('let pass')
    expect((await run('--let-pass', 'a.md')).out).toContain(
      'Seen and let pass\n  1:18  cure-claim  “cure cancer”: negated\n',
    )
    const [report] = JSON.parse((await run('--let-pass', '--format', 'json', 'a.md')).out)
    expect(report.letPass[0]).toMatchObject({ ruleId: 'cure-claim', actual: 'cure cancer', reason: 'negated' })
    await folder.write({ 'a.md': 'The shop opens at nine.\n' })
    expect((await run('--let-pass', 'a.md')).out).toContain('Nothing was seen and let pass\n')
  })

  it('writes the report to a file', async () => {
    await folder.write({ 'a.md': claim })
    expect(await cli(folder.path, ['a.md', '-o', 'r.json', '-f', 'json'], { tty: true })).toEqual({
      code: 1,
      out: '',
      err: '',
    })
    expect(JSON.parse(await readFile(join(folder.path, 'r.json'), 'utf8'))).toHaveLength(1)
    expect(await run('a.md', '-o', 'no/r.json')).toEqual({
      code: 2,
      out: '',
      err: 'no/r.json: the report cannot be written: its folder does not exist\n',
    })
  })
})

describe('exit code', () => {
  it.each([
    [[], 1],
    [['--exit-zero'], 0],
    [['--rule', 'permanence-claim=warning'], 0],
    [['--rule', 'permanence-claim=warning', '--fail-on', 'warning'], 1],
    [['--rule', 'permanence-claim=warning', '--max-warnings', '0'], 1],
    [['--rule', 'permanence-claim=warning', '--max-warnings', '1'], 0],
    [['--rule', 'permanence-claim=warning', '--max-warnings', '0', '--exit-zero'], 0],
    [['--rule', 'permanence-claim=info', '--fail-on', 'warning'], 0],
    [['--rule', 'permanence-claim=info', '--fail-on', 'info'], 1],
    [['--rule', 'permanence-claim=off', '--fail-on', 'info'], 0],
  ])('%j: %i', async (argv, code) => {
    await folder.write({
      'a.md': claim,
      'claimlint.config.json': '{"extends": [], "rules": {"permanence-claim": "error"}}',
    })
    expect((await run('a.md', ...argv)).code).toBe(code)
  })

  it('says that there are too many warnings', async () => {
    await folder.write({
      'a.md': claim,
      'claimlint.config.json': '{"extends": [], "rules": {"permanence-claim": "warning"}}',
    })
    expect((await run('a.md', '--max-warnings', '0')).err).toBe(
      'Found more warnings (1) than --max-warnings allows (0)\n',
    )
  })
})

describe('bad input', () => {
  it('names every page that cannot be read, lints the others, and exits with 2', async () => {
    await folder.write({
      'good.md': claim,
      'latin1.md': Buffer.from([0x61, 0x0a, 0xe9, 0x20, 0x61]),
      'utf16.md': Buffer.from('\uFEFFHello', 'utf16le'),
      'binary.md': Buffer.from('a\n\nb\0c'),
      'page.html': '<p>',
    })
    await mkdir(join(folder.path, 'empty'))
    await symlink('loop.md', join(folder.path, 'loop.md'))
    const { code, out, err } = await run(
      'good.md',
      'latin1.md',
      'utf16.md',
      'binary.md',
      'page.html',
      'empty',
      'loop.md',
      'missing.md',
      'x/*.md',
      'explian',
    )
    expect(code).toBe(2)
    expect(out).toContain('permanence-claim')
    expect(err.trimEnd().split('\n')).toEqual([
      'page.html: this is no page; expected .md, .markdown, .mdx or .txt',
      'empty: no .md, .markdown or .mdx file in this folder',
      'loop.md: this link leads back to itself',
      'missing.md: there is no such file or folder',
      'x/*.md: no page matches',
      'explian: there is no such file or folder; did you mean `explain`?',
      'latin1.md: line 2 is not valid UTF-8; save the file as UTF-8',
      'utf16.md: this is UTF-16; save it as UTF-8',
      'binary.md: line 3 holds a NUL byte; expected text',
    ])
  })

  it('finds the line of a wrong byte anywhere, beside characters of several bytes', async () => {
    for (const before of ['', 'é', '你好\n', '👩‍⚕️'.repeat(500), `${'x\n'.repeat(999)}`]) {
      const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0xff]), Buffer.from('你\n'.repeat(99))])
      await folder.write({ 'a.md': bytes })
      expect((await run('a.md')).err).toBe(
        `a.md: line ${before.split('\n').length} is not valid UTF-8; save the file as UTF-8\n`,
      )
    }
  })

  it('reads an empty page and a page of blanks', async () => {
    await folder.write({ 'a.md': '', 'b.md': ' \n\n\t' })
    const { code, out } = await run()
    expect(code).toBe(0)
    expect(out.match(/nothing found in what was read/g)).toHaveLength(2)
  })

  it('says when there is nothing to lint', async () => {
    expect(await run()).toEqual({ code: 2, out: '', err: '.: no .md, .markdown or .mdx file in this folder\n' })
    expect((await run('--format', 'json')).out).toBe('[]\n')
  })

  it.each([
    [['--formt', 'json'], "error: unknown option '--formt'\n(Did you mean --format?)"],
    [
      ['--format', 'xml'],
      "argument 'xml' is invalid. Expected pretty, json, ndjson, html, sarif, github, gitlab or junit",
    ],
    [['--rule', 'a'], 'Expected id=level, such as novelty-hype=off.'],
    [['--rule', 'a=warn'], 'Expected off, info, warning or error after `a=`; did you mean `warning`?'],
    [['--rule', 'permanance-claim=off'], '--rule permanance-claim: unknown rule; did you mean `permanence-claim`?'],
    [['--max-warnings', 'x'], 'Expected a whole number.'],
    [['--info', '--quiet'], "option '--info' cannot be used with option '-q, --quiet'"],
    [['--config', 'no.json'], 'no.json: there is no such configuration file'],
    [['facts', 'a.md', 'b.md'], 'too many arguments'],
    [['explain', 'permanence-clam'], 'No rule is called `permanence-clam`; did you mean `permanence-claim`?'],
    [['facts', 'no.md'], 'no.md: there is no such file or folder'],
  ])('%j', async (argv, message) => {
    await folder.write({ 'a.md': claim })
    const { code, out, err } = await run(...argv)
    expect(err).toContain(message)
    expect(err).not.toMatch(/^\s+at /m)
    expect([code, out]).toEqual([2, ''])
  })

  it('shows a bad configuration in its file', async () => {
    await folder.write({
      'a.md': claim,
      'claimlint.config.json': '{\n  "rules": {\n    "permanance-claim": "off"\n  }\n}\n',
    })
    const { code, err } = await run('a.md')
    expect(code).toBe(2)
    expect(err).toBe(
      [
        'claimlint.config.json:3:5 rules["permanance-claim"]: unknown rule; did you mean `permanence-claim`?',
        '  2 │   "rules": {',
        '  3 │     "permanance-claim": "off"',
        '    │     ^^^^^^^^^^^^^^^^^^',
        '  4 │   }',
        '',
      ].join('\n'),
    )
    expect((await run('a.md', '--no-config')).code).toBe(1)
  })

  it('says which phrase of the configuration is not well formed', async () => {
    const phrases = [{ id: 'no-jab', match: 'skinny (jab', message: '{actual} is slang' }]
    await folder.write({ 'a.md': claim, 'claimlint.config.json': JSON.stringify({ phrases }) })
    const { code, err } = await run('a.md')
    expect(code).toBe(2)
    expect(err).toMatch(/^A phrase of the configuration is not well formed: .*\n {2}skinny \(jab\n +\^\n$/)
  })

  it('stops quietly when the reader goes away', async () => {
    await folder.write(Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${index}.md`, claim.repeat(40)])))
    const bundle = join(import.meta.dirname, '../../dist/cli.js')
    const script = `"${process.execPath}" "${bundle}" . 2>err.txt | head -n 1`
    execFileSync('sh', ['-c', `test -e "${bundle}" || exit 0; ${script}`], { cwd: folder.path })
    expect(await readFile(join(folder.path, 'err.txt'), 'utf8').catch(() => '')).toBe('')
  })
})

describe('configuration', () => {
  it('is found upward, and its globs are relative to its folder', async () => {
    await folder.write({
      'claimlint.config.mjs':
        'export default { overrides: [{ files: "site/press/**", rules: { "permanence-claim": "off" } }] }',
      'site/press/a.md': claim,
      'site/b.md': claim,
    })
    const { out } = await cli(join(folder.path, 'site'), ['--format', 'json'])
    const found = (JSON.parse(out) as Report[]).map(({ path, diagnostics }) => [
      path,
      diagnostics.some(({ ruleId }) => ruleId === 'permanence-claim'),
    ])
    expect(found).toEqual([
      ['b.md', true],
      ['press/a.md', false],
    ])
  })

  it('gives way to --rule, also for pages outside its folder', async () => {
    await folder.write({
      'conf/claims.json': '{"extends": [], "overrides": [{"files": "**", "rules": {"permanence-claim": "off"}}]}',
      'a.md': claim,
    })
    const argv = ['--config', 'conf/claims.json', 'a.md']
    const ids = async (...more: string[]) =>
      (await pages(...argv, ...more))[0]?.diagnostics.map(({ severity }) => severity)
    expect(await ids('--rule', 'permanence-claim=info')).toContain('info')
  })
})

describe('mdx', () => {
  it('is parsed as MDX, with exact places', async () => {
    await folder.write({
      'a.mdx': `import X from 'x'\n\n<X>\n  ${claim}</X>\n\n{/* claimlint ignore permanence-claim -- quoted */}\n\n${claim}`,
    })
    const [report] = await pages('a.mdx')
    const found = report?.diagnostics.filter(({ ruleId }) => ruleId === 'permanence-claim')
    expect(found?.map(({ place }) => place.start.line)).toEqual([4])
    expect(report?.suppressed.map(({ reason }) => reason)).toEqual(['quoted'])
  })

  it('says where it is broken, and goes on', async () => {
    await folder.write({ 'a.mdx': 'Text\n\n<X>', 'b.mdx': claim, 'c.mdx': 'a\n{b' })
    const { code, out, err } = await run()
    expect(code).toBe(2)
    expect(err).toMatch(/^a\.mdx: this is not valid MDX: .+3:1.+\nc\.mdx: 2:3 this is not valid MDX: .+\n$/)
    expect(out).toContain('b.mdx')
  })
})

describe('explain, facts, init', () => {
  it('explains a rule with its real findings', async () => {
    const { code, out } = await run('explain', 'permanence-claim')
    expect(code).toBe(0)
    for (const text of [
      'permanence-claim, ',
      '  Why  ',
      '  Standard  ',
      '  To keep it  ',
      '  Lets pass',
      '      error: “',
    ]) {
      expect(out).toContain(text)
    }
  })

  it('explains a phrase of the configuration', async () => {
    const phrases = [
      {
        id: 'no-jab',
        match: 'skinny jab',
        message: '{actual} is slang; write injection',
        examples: { flags: ['A ⟦skinny jab⟧.'] },
      },
    ]
    await folder.write({ 'claimlint.config.json': JSON.stringify({ phrases }) })
    expect((await run('explain', 'no-jab')).out).toContain('      warning: “skinny jab” is slang; write injection')
  })

  it('prints the facts of a page as JSON', async () => {
    await folder.write({ 'a.md': '# Ketamine\n\nIn one study, 70% of patients felt better [1].\n' })
    const { code, out } = await run('facts', 'a.md')
    const facts = JSON.parse(out)
    expect(code).toBe(0)
    expect(facts.path).toBe('a.md')
    expect(facts.quantities[0]).toMatchObject({ kind: 'percentage', span: { start: 26, end: 29 } })
    expect(facts.products[0].text).toBe('Ketamine')
  })

  it('writes a configuration that works, once', async () => {
    await folder.write({ 'a.md': claim })
    expect(await run('init')).toEqual({ code: 0, out: 'Wrote claimlint.config.mjs\n', err: '' })
    expect((await run('a.md')).code).toBe(1)
    expect(await run('init')).toEqual({
      code: 2,
      out: '',
      err: 'claimlint.config.mjs exists already; nothing was written\n',
    })
  })

  it('takes the extension that the package asks for', async () => {
    await folder.write({ 'package.json': '{"type": "module"}' })
    expect((await run('init')).out).toBe('Wrote claimlint.config.js\n')
  })

  it('prints help and version', async () => {
    const help = await run('--help')
    expect([help.code, help.err]).toEqual([0, ''])
    for (const word of ['--max-warnings', '--stdin-path', 'explain', 'facts', 'init', 'Exit code'])
      expect(help.out).toContain(word)
    expect((await run('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

it('shows progress on a terminal when the report goes elsewhere', async () => {
  const { createProgress } = await import('../../src/cli/progress.js')
  const written: string[] = []
  const stderr = { isTTY: true, write: (text: string) => written.push(text) }
  const options = { format: [{ format: 'json', file: 'r.json' }], config: true, rule: {}, failOn: 'error' } as const
  const io = { cwd: '', stdin: (async function* () {})(), stdout: { write: () => {} }, stderr, env: {} }
  const progress = createProgress(3, io, options)
  progress.step()
  expect(written).toEqual([])
  await new Promise((resolve) => setTimeout(resolve, 600))
  progress.step()
  progress.clear()
  expect(written).toEqual(['\r\u001b[K2 of 3 pages', '\r\u001b[K'])
})
