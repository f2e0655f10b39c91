// The examples of docs/configuration.md work, and no key, preset or duty is missing there.

import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { presets } from '../rules/presets.js'
import { disclosureKinds } from '../src/classes.js'
import { checkShape } from '../src/config/schema.js'
import { type Config, createLinter, defineConfig, lint } from '../src/index.js'
import { parseMarkdown } from '../src/prose/index.js'
import { defineLexiconRule, lexicon } from '../src/rule.js'
import { cli, useFolder } from './cli/harness.js'

const manual = readFileSync('docs/configuration.md', 'utf8')
const blocks = parseMarkdown(manual).children.flatMap((node) => (node.type === 'code' ? [node] : []))
const codeOf = (lang: string) => blocks.filter((node) => node.lang === lang).map(({ value }) => value)

/** The default export of an example; the texts of files are made up. */
function configOf(source: string): Config {
  const body = source.replace(/^import .+\n/gm, '').replace('export default ', 'return ')
  const names = { defineConfig, defineLexiconRule, lexicon }
  const config = new Function(...Object.keys(names), body)(...Object.values(names)) as Config
  const partials = config.partials?.map((partial) => (partial.file ? { ...partial, text: 'Text.' } : partial))
  return { ...config, ...(partials && { partials }) }
}

describe('examples', () => {
  it.each(codeOf('js'))('%s', (source) => {
    expect(() => createLinter(configOf(source))).not.toThrow()
  })

  test('front matter', () => {
    const { assumed, diagnostics } = lint(`${codeOf('yaml')[0]}\n\nKetamine is a drug.`)
    expect(Object.values(assumed).map(({ reason }) => reason)).toEqual(
      ['product', 'class', 'jurisdiction', 'register'].map((key) => `front matter, \`claimlint.${key}\``),
    )
    expect(diagnostics.map(({ ruleId }) => ruleId)).not.toContain('front-matter-unknown')
  })

  test('tags of partials', () => {
    const [source = ''] = codeOf('md')
    const tags = source.match(/<.+>|\{\{.+?\}\}|\{%.+?%\}|\[isi\]/g) ?? []
    expect(tags.length).toBeGreaterThan(6)
    for (const tag of tags) expect(lint(tag).uses, tag).toHaveLength(1)
  })
})

describe('a mistake', () => {
  const folder = useFolder()
  it('looks as shown', async () => {
    await folder.write({ 'claimlint.config.json': codeOf('json')[0] ?? '', 'a.md': '' })
    const { err, code } = await cli(folder.path, ['a.md'])
    expect(code).toBe(2)
    expect(err.trim()).toBe(codeOf('text')[0])
  })
})

test('names every key, preset and duty', () => {
  const [problem] = checkShape({ '¤': true })
  const keys = problem?.message.match(/[$\w]+(?=,| or |$)/g) ?? []
  expect(keys.length).toBeGreaterThan(10)
  for (const name of [...keys.filter((key) => key !== 'key'), ...Object.keys(presets), ...disclosureKinds]) {
    expect(manual, name).toContain(`\`${name}\``)
  }
})
