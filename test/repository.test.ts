// What holds for every rule and every file of the project, so that nobody has to remember it.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.js'
import { presets } from '../rules/presets.js'
import { idsOf } from '../scripts/lib/findings.js'
import { presetOf } from '../src/config/presets.js'
import { exampleConfig } from '../src/engine/examples.js'
import { standards } from '../src/facts/standards.js'
import { createLinter } from '../src/index.js'
import { inflect } from '../src/match/inflect.js'
import { readMarks } from '../src/testing.js'
import { oddBaseForm } from './repository/base-forms.js'

const folders = readdirSync('rules', { withFileTypes: true }).filter((entry) => entry.isDirectory())
const ids = rules.map(({ id }) => id)

describe('registry', () => {
  test('has every folder of rules/, sorted', () => {
    expect(ids).toEqual(folders.map(({ name }) => name).sort())
  })
  test('presets name known rules', () => {
    const named = Object.values(presets).flatMap((preset) => Object.keys(presetOf(preset).rules))
    expect(named.filter((id) => !ids.includes(id))).toEqual([])
  })
})

/** TypeScript without its comments and texts. */
const codeOf = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|`[^`]*`/g, '')

/** An accusation, a vague request, or a verdict. */
const unwanted = /violat|illegal|\bmust\b|consider rephrasing|may be problematic|non-?compliant/i

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const linter = createLinter({ extends: ['all'], ...exampleConfig(rule) })
  const found = rule.examples.flags
    .flatMap((example) => linter.lint(readMarks(example).text).diagnostics)
    .filter((diagnostic) => idsOf(diagnostic)[0] === id)

  test('is in `recommended`, unless it is experimental or optional', () => {
    expect(id in (presets.recommended ?? {})).toBe((rule.stage ?? 'stable') === 'stable')
  })
  test('has at least six examples of each kind', () => {
    expect(rule.examples.flags.length).toBeGreaterThanOrEqual(6)
    expect(rule.examples.allows.length).toBeGreaterThanOrEqual(6)
  })
  test('names standards of the register', () => {
    expect(rule.standards.length).toBeGreaterThan(0)
    expect(rule.standards.filter((key) => !(key in standards))).toEqual([])
  })
  test.each(Object.entries(rule.messages))('message %s says what the text does and what to do', (_, message) => {
    expect(message).toMatch(/^[^;]+; [^;]+[^.;\s]$/)
    expect(message).not.toMatch(unwanted)
  })
  test('fills its messages within 160 characters', () => {
    for (const { reason, note, fact } of found) {
      expect(reason.length, reason).toBeLessThanOrEqual(160)
      expect(reason).not.toMatch(/\{\w+\}|undefined/)
      const labels = ['Why', 'Standard', 'To keep it', 'Shape', ...(fact ? ['Facts'] : [])]
      expect(note.split('\n').map((line) => line.split(':')[0])).toEqual(labels)
    }
  })
  test('gives reasons without accusing and shapes without figures', () => {
    for (const text of [rule.title, rule.why, rule.keep, rule.shape]) expect(text).not.toMatch(unwanted)
    expect(rule.shape).not.toMatch(/\d/)
    expect(rule.why).toMatch(/^[^.]+\.$/)
  })
  // The approvals only lower the level of the one left out.
  test.skipIf(id === 'durability-and-regimen-claim')('names the dated fact that it rests on, or lets pass by', () => {
    const code = codeOf(readFileSync(path.join('rules', id, 'rule.ts'), 'utf8'))
    const judging = /\.(?:approvals|schedule|boxedWarning|supervised|prescriptionOnly|contraindications)\b|\blabelOf\(/
    if (judging.test(code)) expect(code).toMatch(/\b(?:fact|pass)\b/)
  })
  test('imports the rule API, its own folder and valibot, and nothing else', () => {
    const folder = path.join('rules', id)
    const sources = readdirSync(folder).filter((name) => name.endsWith('.ts'))
    const imports = sources.flatMap((name) =>
      [...readFileSync(path.join(folder, name), 'utf8').matchAll(/ from '([^']+)'/g)].map(([, from]) => from ?? ''),
    )
    expect(imports.filter((from) => !/^(?:\.\.\/\.\.\/src\/rule\.js|\.\/[\w-]+\.js|valibot)$/.test(from))).toEqual([])
  })
})

/** Files of the project, without what is installed, built or kept by tools. */
const files = readdirSync('.', { withFileTypes: true })
  .filter(({ name }) => !/^(?:node_modules|dist|coverage|\..*)$/.test(name) || /^\.(?:ci|github|npmrc)$/.test(name))
  .flatMap((entry) => {
    if (!entry.isDirectory()) return [entry.name]
    const inner = readdirSync(entry.name, { withFileTypes: true, recursive: true })
    return inner
      .filter((one) => one.isFile() && !one.parentPath.split(path.sep).includes('node_modules'))
      .map((one) => path.join(one.parentPath, one.name))
  })

/** Words of the code and the fixtures: with `inflected`, those that a pattern inflects, else the others. */
function wordsOf(chosen: readonly string[], inflected: boolean): ReadonlySet<string> {
  const text = chosen.map((file) => readFileSync(file, 'utf8').toLowerCase()).join('\n')
  const words = [...text.matchAll(/(\p{L}+)(~?)/gu)].filter(([, , tilde]) => (tilde === '~') === inflected)
  return new Set(words.map(([, word]) => word ?? ''))
}

describe('patterns', () => {
  const code = files.filter((file) => /^(?:rules|src)\/.+\.ts$/.test(file))
  const inflected = [...wordsOf(code, true)]
  test('inflect base forms', () => {
    const plain = wordsOf([...code, ...files.filter((file) => file.startsWith('fixtures/articles/'))], false)
    expect(inflected.map((word) => oddBaseForm(word, plain)).filter(Boolean)).toEqual([])
  })
  test('give sane forms', () => {
    expect(inflected.flatMap(inflect).filter((form) => /(.)\1\1|[^aeou]iing$/.test(form))).toEqual([])
  })
})

describe('files', () => {
  test('name no package registry and no folder of a machine', () => {
    const host =
      /"resolved":|\bregistry\.(?:npmjs|yarnpkg)|\bnpmmirror\b|\bartifactory\b|(?<![\w.])\/(?:work|root|home|Users)\/\w/
    expect(files.filter((file) => host.test(readFileSync(file, 'utf8').replaceAll(host.source, '')))).toEqual([])
  })

  const articles = '../shared/articles'
  test.skipIf(!existsSync(articles))('share no run of eight words with the articles that they learn from', () => {
    const runs = new Set<string>()
    for (const name of readdirSync(articles).filter((one) => one.endsWith('.txt'))) {
      for (const run of runsOf(readFileSync(path.join(articles, name), 'utf8'))) runs.add(run)
    }
    const prose = files.filter((file) => /^(?:fixtures|rules|test|src|[A-Z]+\.md)/.test(file))
    const copied = prose.flatMap((file) => {
      const run = runsOf(readFileSync(file, 'utf8')).find((one) => runs.has(one))
      return run === undefined ? [] : [`${file}: ${run}`]
    })
    expect(copied).toEqual([])
  })
})

/** Every run of eight words, in lower case. */
function runsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(7).map((_, index) => words.slice(index, index + 8).join(' '))
}
