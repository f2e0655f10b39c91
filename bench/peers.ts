// `npm run bench:peers`: claimlint beside linters of prose, on the same pages in the same rounds. Exits 1 when a goal
// is missed. The packages stand in bench/peers/package.json and are installed only for this.

import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Plugin, unified } from 'unified'
import { createLinter } from '../src/index.js'
import { corpusOf } from './corpus.js'
import { housePhrases, withPhrases } from './lexicon.js'
import { median, ratio, rounds, timeAsync } from './measure.js'

const phraseCount = 500
const texts = corpusOf(3e5)

type Lint = (text: string) => unknown

/** How each contender lints a text. Loaded in a thread of its own, so that none pays for the garbage of another. */
const contenders = {
  'claimlint, all rules': () => {
    const linter = createLinter({ extends: ['all'] })
    return (text) => linter.lint(text)
  },
  'claimlint, 500 phrases': () => {
    const linter = createLinter({ ...withPhrases(phraseCount), extends: [] })
    return (text) => linter.lint(text)
  },
  alex: async () => {
    const { markdown } = await load<{ markdown: Lint }>('alex')
    return (text) => markdown(text)
  },
  'write-good': async () => {
    const { default: writeGood } = await load<{ default: Lint }>('write-good')
    return (text) => writeGood(text)
  },
  'textlint with prh, the same 500': loadTextlint,
  'nlcst-search, the same 500': loadSearch,
} satisfies Record<string, () => Lint | Promise<Lint>>

type Contender = keyof typeof contenders

const goals: readonly (readonly [peer: Contender, own: Contender, goal?: number])[] = [
  ['alex', 'claimlint, all rules', 5],
  ['write-good', 'claimlint, all rules'],
  ['textlint with prh, the same 500', 'claimlint, 500 phrases', 8],
  ['nlcst-search, the same 500', 'claimlint, 500 phrases', 1.8],
]

async function load<Module>(name: string): Promise<Module> {
  const { resolve } = createRequire(path.resolve('bench/peers/package.json'))
  return (await import(pathToFileURL(resolve(name)).href)) as Module
}

async function loadTextlint(): Promise<Lint> {
  type Kernel = { lintText(text: string, options: object): Promise<unknown> }
  const { TextlintKernel } = await load<{ TextlintKernel: new () => Kernel }>('@textlint/kernel')
  const { default: markdown } = await load<{ default: { default: object } }>('@textlint/textlint-plugin-markdown')
  const { default: prh } = await load<{ default: { default: object } }>('textlint-rule-prh')
  const list = housePhrases(phraseCount).map((phrase) => `  - pattern: ${phrase}\n    expected: house word\n`)
  const options = {
    filePath: 'page.md',
    ext: '.md',
    plugins: [{ pluginId: 'markdown', plugin: markdown.default }],
    rules: [{ ruleId: 'prh', rule: prh.default, options: { ruleContents: [`version: 1\nrules:\n${list.join('')}`] } }],
  }
  const kernel = new TextlintKernel()
  return (text) => kernel.lintText(text, options)
}

async function loadSearch(): Promise<Lint> {
  type Search = (tree: object, phrases: readonly string[], found: () => void) => void
  const { default: remarkRetext } = await load<{ default: Plugin<[unknown]> }>('remark-retext')
  const { default: retextEnglish } = await load<{ default: Plugin }>('retext-english')
  const { search } = await load<{ search: Search }>('nlcst-search')
  const phrases = housePhrases(phraseCount)
  const searchPhrases: Plugin = () => (tree) => search(tree, phrases, () => {})
  const retext = unified().use(retextEnglish).use(searchPhrases)
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRetext, retext).freeze()
  return (text) => processor.run(processor.parse(text))
}

/** The side of a thread: times one pass over the pages whenever it is asked. */
async function serve(name: Contender): Promise<void> {
  const lint: Lint = await contenders[name]()
  parentPort?.on('message', async () => {
    const milliseconds = await timeAsync(async () => {
      for (const text of texts) await lint(text)
    })
    parentPort?.postMessage(milliseconds)
  })
}

function start(name: Contender): { readonly measure: () => Promise<number>; readonly stop: () => void } {
  const worker = new Worker(new URL(import.meta.url), { workerData: name })
  const measure = () =>
    new Promise<number>((resolve, reject) => {
      worker.once('message', resolve).once('error', reject)
      worker.postMessage('go')
    })
  return { measure, stop: () => void worker.terminate() }
}

async function compare(): Promise<void> {
  const names = Object.keys(contenders) as Contender[]
  const threads = names.map((name) => [name, start(name)] as const)
  const candidates = Object.fromEntries(threads.map(([name, { measure }]) => [name, measure]))
  const times = await rounds(7, candidates as Record<Contender, () => Promise<number>>)
  for (const [, { stop }] of threads) stop()
  const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6
  for (const name of names) {
    console.log(name.padEnd(36), `${((1e3 * megabytes) / median(times[name])).toFixed(2)} MB/s`.padStart(10))
  }
  console.log()
  for (const [peer, own, goal] of goals) {
    const factor = ratio(times[peer], times[own])
    const missed = goal !== undefined && factor < goal
    if (missed) process.exitCode = 1
    const verdict = goal === undefined ? '' : `  >= ${goal.toFixed(1)}  ${missed ? 'MISSED' : 'ok'}`
    console.log(`${own} over ${peer}`.padEnd(58), `${factor.toFixed(1)} x`.padStart(7), verdict)
  }
}

await (isMainThread ? compare() : serve(workerData as Contender))
