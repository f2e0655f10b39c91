import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config/load.js'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'claimlint-config-'))
})
afterEach(() => rm(root, { recursive: true }))

const write = async (path: string, text: string) => {
  await mkdir(join(root, path, '..'), { recursive: true })
  await writeFile(join(root, path), text)
}

const failure = async (path?: string) => {
  const error = await loadConfig({ cwd: root, ...(path && { path }) }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toMatchObject({ name: 'ConfigError' })
  return (error as Error).message
}

describe('search', () => {
  it('finds nothing', async () => {
    expect(await loadConfig({ cwd: root })).toMatchObject({ config: {}, path: undefined, root })
  })

  it.each([
    ['claimlint.config.js', 'module.exports = { jurisdiction: "uk" }'],
    ['claimlint.config.mjs', 'export default { jurisdiction: "uk" }'],
    ['claimlint.config.json', '\uFEFF{"$schema": "x", "jurisdiction": "uk"}'],
    ['package.json', '{"name": "x", "claimlint": {"jurisdiction": "uk"}}'],
  ])('%s, from a folder below', async (name, text) => {
    await write(name, text)
    await write('a/b/page.md', '')
    const loaded = await loadConfig({ cwd: join(root, 'a/b') })
    expect(loaded).toMatchObject({ config: { jurisdiction: 'uk' }, path: join(root, name), root })
  })

  it('takes the nearest only, and a file of its own before package.json', async () => {
    await write('claimlint.config.json', '{"jurisdiction": "us"}')
    await write('a/claimlint.config.json', '{"class": "device"}')
    await write('a/package.json', '{"claimlint": {"class": "food"}}')
    await write('a/b/package.json', '{"keywords": ["claimlint"]}')
    expect((await loadConfig({ cwd: join(root, 'a/b') })).config).toEqual({ class: 'device' })
  })

  it('passes by a broken package.json that is not about us', async () => {
    await write('a/package.json', '{"name": ')
    await write('claimlint.config.json', '{"jurisdiction": "us"}')
    expect((await loadConfig({ cwd: join(root, 'a') })).config).toEqual({ jurisdiction: 'us' })
  })

  it('reads a named file, and reads a changed module again', async () => {
    await write('other/claims.mjs', 'export default { seller: "one" }')
    const load = () => loadConfig({ cwd: root, path: 'other/claims.mjs' })
    expect(await load()).toMatchObject({ config: { seller: 'one' }, root: join(root, 'other') })
    await write('other/claims.mjs', 'export default { seller: "two" }')
    await utimes(join(root, 'other/claims.mjs'), 1, 1)
    expect((await load()).config).toEqual({ seller: 'two' })
  })
})

describe('problems', () => {
  it('shows broken JSON with three lines of the file', async () => {
    await write('claimlint.config.json', '{\n  "jurisdiction": "us",\n  "rules": {\n    "a": "off",\n  }\n}\n')
    expect(await failure()).toBe(
      [
        'claimlint.config.json:4:15 a comma before }; remove it',
        '  3 │   "rules": {',
        '  4 │     "a": "off",',
        '    │               ^',
        '  5 │   }',
      ].join('\n'),
    )
  })

  it('shows a problem of a JSON file at its key, also in package.json', async () => {
    await write('package.json', '{\n  "name": "x",\n  "claimlint": {\n    "rules": { "cure-clam": "off" }\n  }\n}')
    const { describe } = await loadConfig({ cwd: root })
    expect(describe({ keys: ['rules', 'cure-clam'], message: 'unknown rule' })).toBe(
      [
        'package.json:4:16 rules["cure-clam"]: unknown rule',
        '  3 │   "claimlint": {',
        '  4 │     "rules": { "cure-clam": "off" }',
        '    │                ^^^^^^^^^^^',
        '  5 │   }',
      ].join('\n'),
    )
  })

  it.each([
    ['import "claimlint-house-rules"', 'claimlint.config.mjs: the file cannot be loaded: Cannot find package'],
    ['\n\nthrow new Error("no\\nway")', 'claimlint.config.mjs: the file cannot be loaded: no'],
    ['export const config = {}', 'claimlint.config.mjs: found no default export; expected `export default { … }`'],
    ['  \n', 'claimlint.config.mjs: the file is empty; expected a configuration'],
  ])('says in one line what is wrong with %j', async (text, message) => {
    await write('claimlint.config.mjs', text)
    const found = await failure()
    expect(found).toContain(message)
    expect(found.split('\n')).toHaveLength(1)
  })

  it('names a file that is missing, a folder, or of another kind', async () => {
    expect(await failure('nowhere.json')).toBe('nowhere.json: there is no such configuration file')
    await write('claims.yaml', 'a: 1')
    expect(await failure('claims.yaml')).toBe('claims.yaml: a configuration file ends in .js, .mjs or .json')
    await mkdir(join(root, 'claimlint.config.json'))
    expect(await failure()).toMatch(/^The configuration cannot be read: EISDIR/)
  })
})
