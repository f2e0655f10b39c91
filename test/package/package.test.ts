import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installPackage, root, run } from './build.js'

let project: string
beforeAll(async () => {
  project = await installPackage()
}, 240_000)
afterAll(() => rm(dirname(project), { recursive: true, force: true }))

const claim = 'Our protocol permanently rewires your brain.\n'

async function script(text: string) {
  await writeFile(join(project, 'script.js'), text)
  const { stdout, stderr, code } = await run(process.execPath, ['script.js'], project)
  expect([code, stderr]).toEqual([0, ''])
  return JSON.parse(stdout)
}

/** Frozen: a name that goes is a major change, a new one a deliberate act. */
const names: Readonly<Record<string, readonly string[]>> = {
  claimlint: ['ConfigError', 'PatternError', 'analyze', 'createLinter', 'defineConfig', 'lint'],
  'claimlint/rule': ['PatternError', 'defineLexiconRule', 'defineRule', 'lexicon'],
  'claimlint/rules': ['rules'],
  'claimlint/remark': ['default'],
  'claimlint/reporters': ['github', 'githubSummary', 'gitlab', 'html', 'json', 'junit', 'ndjson', 'pretty', 'sarif'],
  'claimlint/testing': ['evaluate', 'readAnnotations', 'readMarks', 'testRule', 'writeMarks'],
  'claimlint/facts': ['productFacts'],
  'claimlint/config': ['ConfigError', 'loadConfig'],
  'claimlint/textlint': ['default'],
  'claimlint/eslint': ['default'],
  'claimlint/fetch': ['createHandler'],
  'claimlint/language-server': ['startLanguageServer'],
}

const forNode = ['claimlint/config', 'claimlint/language-server']
const inBrowser = Object.keys(names).filter((name) => !forNode.includes(name))

describe('installed in an empty project', () => {
  it.each(Object.entries(names))('%s exports what it promises', async (name, expected) => {
    expect(await script(`console.log(JSON.stringify(Object.keys(await import('${name}')).sort()))`)).toEqual(expected)
  })

  it('has an entry in this list for every subpath', async () => {
    const { exports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    const subpaths = Object.keys(exports).filter((subpath) => subpath !== './package.json')
    expect(subpaths.map((subpath) => join('claimlint', subpath)).sort()).toEqual(Object.keys(names).sort())
    for (const entry of subpaths) expect(Object.keys(exports[entry])).toEqual(['types', 'default'])
  })

  it('lints', async () => {
    const found = await script(`
      import { lint } from 'claimlint'
      console.log(JSON.stringify(lint(${JSON.stringify(claim)}).diagnostics))`)
    expect(found[0]).toMatchObject({ ruleId: 'permanence-claim', span: { start: 13, end: 32 } })
  })

  it('is a remark plugin', async () => {
    const found = await script(`
      import { remark } from 'remark'
      import remarkClaimlint from 'claimlint/remark'
      const file = await remark().use(remarkClaimlint).process(${JSON.stringify(claim)})
      console.log(JSON.stringify(file.messages.map(({ ruleId, line, column, fatal }) => ({ ruleId, line, column, fatal }))))`)
    expect(found[0]).toEqual({ ruleId: 'permanence-claim', line: 1, column: 14, fatal: true })
  })

  it('is a command', async () => {
    await writeFile(join(project, 'page.md'), claim)
    const { stdout, stderr, code } = await run(
      'npx',
      ['--no-install', 'claimlint', 'page.md', '--format', 'json'],
      project,
    )
    expect(stderr.split('\n').filter((line) => line !== '' && !line.startsWith('npm warn'))).toEqual([])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)[0].diagnostics[0].ruleId).toBe('permanence-claim')
  })

  it('answers a posted record of HTML', async () => {
    const found = await script(`
      import { createHandler } from 'claimlint/fetch'
      const content = '<p>Our protocol <em>permanently</em> rewires your brain.</p>'
      const body = JSON.stringify({ content, format: 'html' })
      const response = await createHandler()(new Request('https://lint.example/', { method: 'POST', body }))
      console.log(JSON.stringify((await response.json()).report.diagnostics))`)
    expect(found[0]).toMatchObject({ ruleId: 'permanence-claim' })
  })

  it('is a language server', async () => {
    const message = (body: object) => {
      const text = JSON.stringify({ jsonrpc: '2.0', ...body })
      return `Content-Length: ${Buffer.byteLength(text)}\\r\\n\\r\\n${text.replaceAll("'", '')}`
    }
    const messages = [
      message({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }),
      message({ id: 2, method: 'shutdown' }),
      message({ method: 'exit' }),
    ]
    const command = `printf '${messages.join('')}' | node_modules/.bin/claimlint-language-server`
    const { stdout, code } = await run('sh', ['-c', command], project)
    expect([code, stdout]).toEqual([0, expect.stringContaining('"hoverProvider":true')])
  })

  it('explains, reads facts, and loads a configuration that uses the package', async () => {
    const config =
      "import { defineConfig } from 'claimlint'\nexport default defineConfig({ rules: { 'permanence-claim': 'off' } })\n"
    await writeFile(join(project, 'claimlint.config.js'), config)
    const command = (...args: string[]) =>
      run(process.execPath, ['node_modules/claimlint/dist/cli.js', ...args], project)
    expect((await command('page.md', '--format', 'json')).stdout).not.toContain('"permanence-claim"')
    expect((await command('explain', 'permanence-claim')).stdout).toContain('  Lets pass')
    expect(JSON.parse((await command('facts', 'page.md')).stdout).path).toBe('page.md')
    await writeFile(join(project, 'claimlint.config.js'), 'const rules = {}\nrules.a.b = 1\nexport default { rules }\n')
    const broken = await command('page.md')
    expect([broken.code, broken.stdout]).toEqual([2, ''])
    expect(broken.stderr).toBe(
      "claimlint.config.js:2: the file cannot be loaded: Cannot set properties of undefined (setting 'b')\n",
    )
    await rm(join(project, 'claimlint.config.js'))
  })

  it('names the package that MDX needs', async () => {
    await writeFile(join(project, 'page.mdx'), claim)
    const { code, stderr } = await run(
      process.execPath,
      ['node_modules/claimlint/dist/cli.js', 'page.mdx', 'page.md'],
      project,
    )
    expect(code).toBe(2)
    expect(stderr).toBe(
      'page.mdx: MDX needs the package remark-mdx; install it with `npm install --save-dev remark-mdx`\n',
    )
  })

  it('stops quietly when the reader goes away', async () => {
    await writeFile(join(project, 'long.md'), claim.repeat(20_000))
    const { stdout, stderr } = await run(
      'sh',
      ['-c', 'node node_modules/claimlint/dist/cli.js long.md | head -n 1'],
      project,
    )
    expect([stdout, stderr]).toEqual(['long.md\n', ''])
  })

  it('ships the build, the licence and the changes, and nothing of ours', async () => {
    const files = await readdir(join(project, 'node_modules/claimlint'))
    expect(files.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json'])
  })
})

describe('bundled for the browser', () => {
  it.each(inBrowser)('%s needs nothing of Node', async (name) => {
    const result = await build({
      stdin: { contents: `export * from '${name}'`, resolveDir: project },
      bundle: true,
      write: false,
      minify: true,
      format: 'esm',
      platform: 'browser',
      metafile: true,
      logLevel: 'silent',
    })
    expect(result.errors).toEqual([])
    const imports = Object.values(result.metafile.outputs).flatMap((output) => output.imports)
    expect(imports).toEqual([])
    expect(Object.keys(result.metafile.inputs).filter((input) => input.includes('node:'))).toEqual([])
  })
})
