// `npm run bench:peers`: claimlint beside linters of prose, on the same pages in the same rounds. Exits 1 when a goal
// is missed. The packages stand in bench/peers/package.json and are installed only for this.

import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Plugin, unified } from 'unified'
import { createLinter } from '../src/index.js'
import { corpusOf } from './corpus.js'
import { housePhrases, withPhrases } from './lexicon.js'
import { median, ratio, rounds, timeAsync } from './measure.js'

const requirePeer = createRequire(path.resolve('bench/peers/package.json'))
const load = async (name: string): Promise<never> =>
  (await import(pathToFileURL(requirePeer.resolve(name)).href)) as never

interface Kernel {
  lintText(text: string, options: object): Promise<unknown>
}
type Search = (tree: object, phrases: readonly string[], found: () => void) => void

const { markdown: alex } = (await load('alex')) as { markdown: (text: string) => unknown }
const { default: writeGood } = (await load('write-good')) as { default: (text: string) => unknown }
const { TextlintKernel } = (await load('@textlint/kernel')) as { TextlintKernel: new () => Kernel }
const markdown = requirePeer('@textlint/textlint-plugin-markdown').default as unknown
const prh = requirePeer('textlint-rule-prh').default as unknown
const { default: remarkRetext } = (await load('remark-retext')) as { default: Plugin<[unknown]> }
const { default: retextEnglish } = (await load('retext-english')) as { default: Plugin }
const { search } = (await load('nlcst-search')) as { search: Search }

const phraseCount = 500
const phrases = housePhrases(phraseCount)
const texts = corpusOf(3e5)
const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6

const all = createLinter({ extends: ['all'] })
const house = createLinter({ ...withPhrases(phraseCount), extends: [] })

const searchPhrases: Plugin = () => (tree) => search(tree, phrases, () => {})
const retext = unified().use(retextEnglish).use(searchPhrases)
const nlcst = unified().use(remarkParse).use(remarkGfm).use(remarkRetext, retext).freeze()

const kernel = new TextlintKernel()
const prhRules = `version: 1\nrules:\n${phrases.map((phrase) => `  - pattern: /${phrase}/i\n    expected: "-"\n`).join('')}`
const textlint = {
  filePath: 'page.md',
  ext: '.md',
  plugins: [{ pluginId: 'markdown', plugin: markdown }],
  rules: [{ ruleId: 'prh', rule: prh, options: { ruleContents: [prhRules] } }],
}

const overAll = (run: (text: string) => unknown) => () =>
  timeAsync(async () => {
    for (const text of texts) await run(text)
  })

const times = await rounds(5, {
  'claimlint, all rules': overAll((text) => all.lint(text)),
  alex: overAll((text) => alex(text)),
  'write-good': overAll((text) => writeGood(text)),
  'claimlint, 500 phrases': overAll((text) => house.lint(text)),
  'textlint with prh, the same 500': overAll((text) => kernel.lintText(text, textlint)),
  'nlcst-search, the same 500': overAll(async (text) => nlcst.run(nlcst.parse(text))),
})

const goals = [
  ['alex', 'claimlint, all rules', 5],
  ['write-good', 'claimlint, all rules', undefined],
  ['textlint with prh, the same 500', 'claimlint, 500 phrases', 8],
  ['nlcst-search, the same 500', 'claimlint, 500 phrases', 1.8],
] as const

for (const [name, values] of Object.entries(times)) {
  console.log(name.padEnd(36), `${((1e3 * megabytes) / median(values)).toFixed(2)} MB/s`.padStart(10))
}
console.log()
for (const [peer, own, goal] of goals) {
  const factor = ratio(times[peer], times[own])
  const verdict = goal === undefined ? '' : `>= ${goal.toFixed(1)}  ${factor >= goal ? 'ok' : 'MISSED'}`
  if (goal !== undefined && factor < goal) process.exitCode = 1
  console.log(`${own} over ${peer}`.padEnd(56), `${factor.toFixed(1)} x`.padStart(7), ` ${verdict}`)
}
