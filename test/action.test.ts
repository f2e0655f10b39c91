import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string; readonly description: string }>>
  readonly runs: { readonly steps: readonly { readonly run: string; readonly env: Readonly<Record<string, string>> }[] }
}

const action = parse(readFileSync('action.yml', 'utf8')) as Action
const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly Record<string, string>[]
const folder = mkdtempSync(join(tmpdir(), 'claimlint-action-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the step of the action with an `npx` that prints its arguments. */
function argumentsFor(inputs: Readonly<Record<string, string>>): readonly string[] {
  const [step] = action.runs.steps
  if (!step) throw new RangeError('The action has no step')
  const npx = join(folder, 'npx')
  writeFileSync(npx, '#!/bin/sh\nfor argument in "$@"; do echo "$argument"; done\n')
  chmodSync(npx, 0o755)
  const values = Object.entries(step.env).map(([name, expression]) => {
    const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1] ?? ''
    return [name, inputs[input] ?? action.inputs[input]?.default ?? `no input ${input}`]
  })
  const env = { ...process.env, ...Object.fromEntries(values), PATH: `${folder}${delimiter}${process.env.PATH}` }
  return execFileSync('bash', ['-euo', 'pipefail', '-c', step.run], { env, encoding: 'utf8' }).trimEnd().split('\n')
}

describe('the GitHub action', () => {
  it('lints everything by default and fails on errors', () => {
    expect(argumentsFor({})).toEqual([
      '--yes',
      'claimlint@latest',
      '--format',
      'github',
      '--fail-on',
      'error',
      '--',
      '.',
    ])
  })

  it('passes on every input, paths with spaces too', () => {
    const inputs = {
      paths: 'blog posts\npages/*.md\n',
      config: 'c.json',
      'fail-on': 'never',
      sarif: 'o.sarif',
      version: '1.2.3',
    }
    expect(argumentsFor(inputs)).toEqual([
      ...['--yes', 'claimlint@1.2.3', '--format', 'github', '--format', 'sarif=o.sarif', '--config', 'c.json'],
      ...['--exit-zero', '--', 'blog posts', 'pages/*.md'],
    ])
  })
})

describe('the pre-commit hook', () => {
  it('runs the command on the pages that the command reads', () => {
    expect(hook).toMatchObject({ id: 'claimlint', entry: 'claimlint', language: 'node' })
    const files = new RegExp(hook?.files ?? '')
    expect(['a.md', 'a.markdown', 'b/a.mdx', 'a.txt', 'a.mdown'].map((path) => files.test(path))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })
})
