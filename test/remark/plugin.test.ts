import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkLint from 'remark-lint'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { type Plugin, unified } from 'unified'
import { VFile } from 'vfile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lint } from '../../src/index.js'
import remarkClaimlint, { type RemarkOptions } from '../../src/remark.js'

const claim = 'Our protocol permanently rewires your brain.\n'
const only = { extends: [], rules: { 'permanence-claim': 'error' } } satisfies RemarkOptions

async function messages(source: string | VFile, options: RemarkOptions = only, ...before: Plugin[]) {
  const processor = remark()
  for (const plugin of before) processor.use(plugin)
  return (await processor.use(remarkClaimlint, options).process(source)).messages
}

describe('messages', () => {
  it('carry everything that a vfile message can', async () => {
    const [diagnostic] = lint(claim, { config: only }).diagnostics
    const [message] = await messages(claim)
    expect(message).toMatchObject({
      ruleId: 'permanence-claim',
      source: 'claimlint',
      fatal: true,
      reason: diagnostic?.reason,
      note: diagnostic?.note,
      url: diagnostic?.url,
      place: diagnostic?.place,
      actual: 'permanently rewires',
      expected: [],
      line: 1,
      column: 14,
    })
  })

  it.each<[NonNullable<RemarkOptions['rules']>[string], boolean | undefined | 'none']>([
    ['error', true],
    ['warning', false],
    ['info', undefined],
    ['off', 'none'],
    ['on', false],
    ['warn', false],
    [true, false],
    [false, 'none'],
    [0, 'none'],
    [1, false],
    [2, true],
  ])('level %j: fatal %s', async (level, fatal) => {
    const found = await messages(claim, { extends: [], rules: { 'permanence-claim': level } })
    expect(found.map((message) => message.fatal)).toEqual(fatal === 'none' ? [] : [fatal])
  })

  it('take levels of unified in overrides too', async () => {
    const options: RemarkOptions = { ...only, overrides: [{ files: 'blog/**', rules: { 'permanence-claim': 1 } }] }
    const fatal = async (path: string) =>
      (await messages(new VFile({ value: claim, path, cwd: '/site' }), options)).map((message) => message.fatal)
    expect(await fatal('/site/blog/a.md')).toEqual([false])
    expect(await fatal('blog/a.md')).toEqual([false])
    expect(await fatal('a.md')).toEqual([true])
  })

  it('leave out suppressed findings, and report a comment that is wrong', async () => {
    const found = await messages(
      `<!-- claimlint ignore permanence-claim -- quoted -->\n\n${claim}\n<!-- claimlint ignor -->\n`,
    )
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['suppression-bad-verb'])
  })

  it('leave ignored files alone', async () => {
    const file = new VFile({ value: claim, path: 'drafts/a.md' })
    expect(await messages(file, { ...only, ignores: ['drafts'] })).toEqual([])
  })
})

describe('pipelines', () => {
  it('unified with remark-parse only', async () => {
    const processor = unified().use(remarkParse).use(remarkClaimlint, only)
    const file = new VFile(claim)
    await processor.run(processor.parse(file) as Root, file)
    expect(file.messages).toHaveLength(1)
  })

  it('without options', async () => {
    expect((await remark().use(remarkClaimlint).process(claim)).messages[0]?.ruleId).toBe('permanence-claim')
  })

  it('remark-gfm and remark-frontmatter trees', async () => {
    const source = `---\ntitle: x\n---\n\n| a | b |\n| - | - |\n| x | It perma**nently** rewires you |\n`
    const [message] = await messages(source, only, remarkFrontmatter, remarkGfm as Plugin)
    const place = message?.place as { start: { offset: number }; end: { offset: number } }
    expect(source.slice(place.start.offset, place.end.offset)).toBe('perma**nently** rewires')
  })

  it('remark-mdx trees', async () => {
    const source = `<Box>\n  ${claim}</Box>\n\n{/* claimlint ignore permanence-claim -- quoted */}\n\n${claim}`
    expect((await messages(source, only, remarkMdx as Plugin)).map(({ line }) => line)).toEqual([2])
  })

  it('with partials of the options', async () => {
    const source = 'Ozempic ends hunger. Ozempic ends cravings. We sell it.\n\n<Isi />\n'
    const ids = async (options: RemarkOptions) =>
      (await messages(source, options, remarkMdx as Plugin)).map(({ ruleId }) => ruleId)
    const rules = { 'risk-disclosure-missing': 'on' } as const
    expect(await ids({ extends: [], rules })).toEqual(['risk-disclosure-missing', 'duties-unknown'])
    expect(await ids({ extends: [], rules, partials: [{ component: 'Isi', discharges: ['risk'] }] })).toEqual([])
  })

  it('beside remark-lint', async () => {
    const found = await messages(`${claim}\n<!--lint disable-->\n`, only, remarkLint as Plugin)
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['permanence-claim'])
  })

  it('a tree without positions', async () => {
    const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: claim }] }] }
    const file = new VFile(claim)
    await unified().use(remarkClaimlint, only).run(tree, file)
    expect(file.messages).toEqual([])
  })

  it('says once that footnotes or tables were not parsed', async () => {
    const source = 'Text.[^1]\n\n[^1]: A source with words\n\n| a | b |\n|---|---|\n| 1 | 2 |\n'
    const found = await messages(source)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ ruleId: 'gfm-missing', source: 'claimlint', line: 3 })
    expect(found[0]?.fatal).toBeUndefined()
    expect(await messages(source, only, remarkGfm as Plugin)).toEqual([])
    expect(await messages('```\n| a | b |\n|---|---|\n```\n\n    [^1]: x\n\n---\n\na\n---\n')).toEqual([])
    expect(await messages('x[^1]\n\n[^1]: https://example.org\n')).toHaveLength(1)
  })

  it('stays linear on lines of blanks', async () => {
    const start = performance.now()
    await messages(`x\n${' '.repeat(200_000)}y\n\n|${' '.repeat(200_000)}y`)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('bad options', () => {
  it.each<[unknown, RegExp]>([
    [
      { rules: { 'permanance-claim': 'on' } },
      /rules\["permanance-claim"\]: unknown rule; did you mean `permanence-claim`\?/,
    ],
    [
      { rules: { 'permanence-claim': 3 } },
      /rules\["permanence-claim"\]: found 3; expected off, info, warning or error/,
    ],
    [{ rules: null }, /rules: found null/],
    [{ overrides: [3] }, /overrides\[0\]: found 3/],
    ['strict', /found "strict"; expected an object/],
  ])('%j', async (options, message) => {
    await expect(messages(claim, options as RemarkOptions)).rejects.toThrow(message)
  })
})

describe('remark-cli', () => {
  let folder: string
  const run = promisify(execFile)
  const bin = join(import.meta.dirname, '../../node_modules/remark-cli/cli.js')

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'claimlint-remark-'))
    await build({
      entryPoints: [join(import.meta.dirname, '../../src/remark.ts')],
      outfile: join(folder, 'plugin.mjs'),
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      logLevel: 'silent',
    })
    await writeFile(join(folder, 'a.md'), `# Calm\n\n${claim}`)
    await writeFile(join(folder, 'b.md'), 'Fine.\n')
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const cli = (...args: string[]) =>
    run(process.execPath, [bin, '.', '--no-stdout', '--no-color', ...args], { cwd: folder }).then(
      ({ stderr }) => ({ code: 0, stderr }),
      ({ code, stderr }) => ({ code: code as number, stderr: stderr as string }),
    )

  it('prints findings and fails on an error', async () => {
    const { code, stderr } = await cli('--use', `./plugin.mjs`)
    expect(code).toBe(1)
    expect(stderr).toMatch(/a\.md\n3:14-3:33\s+error\s+“permanently rewires” .*\s+permanence-claim\s+claimlint/)
    expect(stderr).toContain('b.md: no issues found')
  })

  it('says what is wrong with the options', async () => {
    await writeFile(
      join(folder, '.remarkrc.json'),
      JSON.stringify({ plugins: [['./plugin.mjs', { rules: { 'permanence-clam': 'on' } }]] }),
    )
    const { code, stderr } = await cli()
    expect(code).toBe(1)
    expect(stderr).toContain('rules["permanence-clam"]: unknown rule; did you mean `permanence-claim`?')
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})
