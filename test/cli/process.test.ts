// The program as a real process: permissions, huge and hostile pages, a reader that goes away.

import { execFile, spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const claim = 'Our protocol permanently rewires your brain.\n'
const nobody = 65534
const isRoot = process.getuid?.() === 0

let program: string
let folder: string
beforeAll(async () => {
  program = await mkdtemp(join(tmpdir(), 'claimlint-program-'))
  folder = await mkdtemp(join(tmpdir(), 'claimlint-pages-'))
  await Promise.all([chmod(program, 0o755), chmod(folder, 0o755)])
  await build({
    entryPoints: [join(import.meta.dirname, '../../src/cli.ts')],
    outdir: program,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    external: ['remark-mdx'],
    banner: {
      js: "import { createRequire as requires } from 'node:module'; const require = requires(import.meta.url);",
    },
    logLevel: 'silent',
  })
}, 60_000)
afterAll(() => Promise.all([program, folder].map((path) => rm(path, { recursive: true, force: true }))))

interface Result {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs without the rights of root, which no file denies anything. */
function run(args: readonly string[], cwd = folder): Promise<Result> {
  const options = { cwd, maxBuffer: 1e9, ...(isRoot && { uid: nobody, gid: nobody }) }
  return new Promise((resolve) => {
    execFile(process.execPath, [join(program, 'cli.mjs'), ...args], options, (error, out, err) =>
      resolve({ code: error ? (typeof error.code === 'number' ? error.code : null) : 0, out, err }),
    )
  })
}

async function page(name: string, text: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), text)
  return name
}

describe('permissions', () => {
  it('names a page, a folder and a configuration that it may not read, and lints the rest', async () => {
    const site = join(folder, 'site')
    await mkdir(join(site, 'locked'), { recursive: true })
    await writeFile(join(site, 'a.md'), claim)
    await writeFile(join(site, 'secret.md'), claim)
    await chmod(join(site, 'secret.md'), 0)
    await chmod(join(site, 'locked'), 0)
    const { code, out, err } = await run(['site'])
    expect(code).toBe(2)
    expect(out).toContain('site/a.md\n')
    expect(err).toBe('site/locked: no permission to read it\nsite/secret.md: no permission to read it\n')
    expect((await run(['site/locked', '*/locked/*.md'])).err).toContain('site/locked: no permission to read it\n')
    expect((await run(['site/a.md', '-o', 'site/r.json'])).err).toBe(
      'site/r.json: the report cannot be written: no permission to write it\n',
    )

    await writeFile(join(site, 'claimlint.config.json'), '{}')
    await chmod(join(site, 'claimlint.config.json'), 0)
    const config = await run(['a.md'], site)
    expect([config.code, config.out]).toEqual([2, ''])
    expect(config.err).toMatch(/claimlint\.config\.json cannot be read: no permission\n$/)
  })
})

describe('hostile pages', () => {
  it.each<[string, string]>([
    ['nothing', ''],
    ['deep quotes', '>'.repeat(100_000)],
    ['many asterisks', '*a '.repeat(100_000)],
    ['brackets', '[a]('.repeat(50_000)],
    ['closing brackets', ']('.repeat(100_000)],
    ['one sentence', `${'permanently rewires and '.repeat(4500)}.`],
    ['one word', 'x'.repeat(1_000_000)],
    ['comments', '<!-- claimlint ignore x -->\n\n'.repeat(5000)],
    ['escape sequences', '\u001b[2J\u001b]0;x\u0007 permanently rewires\n'],
    ['lone surrogates', '\ufffd permanently rewires 👩‍⚕️'],
  ])('%s', async (name, text) => {
    const { code, out, err } = await run([await page('hostile.md', text)])
    expect(err, name).toBe('')
    expect([0, 1]).toContain(code)
    expect(out).toMatch(/^hostile\.md\nRead as: /)
    expect(out).not.toContain('\u001b')
  })

  it('10 MB of plain pages, in flat memory', async () => {
    await page('big.md', `${claim}\n${'Ask a clinician whether this is right for you. '.repeat(20)}\n\n`.repeat(10_500))
    const { code, out, err } = await run(['big.md', '--format', 'json', '-o', '/dev/null'])
    expect([code, out, err]).toEqual([1, '', ''])
  }, 120_000)
})

it('stops quietly when the reader goes away', async () => {
  await page('long.md', claim.repeat(5000))
  const child = spawn(process.execPath, [join(program, 'cli.mjs'), 'long.md', 'long.md', '.', '--format', 'json'], {
    cwd: folder,
  })
  const errors: string[] = []
  child.stderr.on('data', (data) => errors.push(String(data)))
  child.stdout.once('data', () => child.stdout.destroy())
  await new Promise((resolve) => child.on('close', resolve))
  expect(errors.join('')).not.toContain('EPIPE')
  expect(errors.join('')).not.toMatch(/^\s+at /m)
})
