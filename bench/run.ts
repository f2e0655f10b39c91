// `npm run bench`: what claimlint costs, as ratios to F (remark-parse + remark-gfm + remark-frontmatter) in one run.
// Exits 1 when a ratio misses its goal; `--report` only prints. The two process rows need `npm run build` first.

import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { createLinter } from '../src/index.js'
import remarkClaimlint from '../src/remark.js'
import { articleOf, corpusOf, unseen } from './corpus.js'
import { growthOf } from './growth.js'
import { builtInPatterns, withPhrases } from './lexicon.js'
import { median, ratio, rounds, time } from './measure.js'
import { coldStart, isBuilt, peakMemory } from './processes.js'
import { stagesOf } from './stages.js'

const config = { extends: ['all'] }
const linter = createLinter(config)
const reference = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
const plugin = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(remarkClaimlint, config).freeze()
const texts = corpusOf(1e6)
const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6
let failures = 0

const row = (name: string, measured: string, value: string, goal = '', verdict = ''): void =>
  console.log([name.padEnd(38), measured.padEnd(34), value.padStart(8), goal.padEnd(10), verdict].join('  ').trimEnd())

function judge(name: string, measured: string, value: number, kind: '>=' | '<=', goal: number): void {
  const passed = kind === '>=' ? value >= goal : value <= goal
  if (!passed) failures++
  row(name, measured, value.toFixed(2), `${kind} ${goal.toFixed(2)}`, passed ? 'ok' : 'MISSED')
}

const overAll = (run: (text: string) => unknown) => () =>
  time(() => {
    for (const text of texts) run(text)
  })

async function throughput(): Promise<void> {
  const { parse, remark, lint } = await rounds(7, {
    parse: overAll((text) => reference.parse(text)),
    remark: overAll((text) => {
      const file = new VFile(text)
      plugin.runSync(plugin.parse(file), file)
    }),
    lint: overAll((text) => linter.lint(text)),
  })
  const fresh = await rounds(7, {
    parse: overAll((text) => reference.parse(text)),
    lint: overAll((text) => linter.lint(unseen(text))),
  })
  const speed = (milliseconds: readonly number[]) => `${((1e3 * megabytes) / median(milliseconds)).toFixed(2)} MB/s`
  row('F on 1 MB', speed(parse), '1.00')
  judge('remark plugin, throughput', speed(remark), ratio(parse, remark), '>=', 0.8)
  judge('lint alone, throughput', speed(lint), ratio(parse, lint), '>=', 1.25)
  row('lint alone, no paragraph seen before', speed(fresh.lint), ratio(fresh.parse, fresh.lint).toFixed(2))
}

async function oneArticle(): Promise<void> {
  const text = articleOf(1000)
  // In turn with a version of which the parser remembers nothing.
  const versions = [text, `${text}\n\n- the end\n`]
  const twenty = (run: (text: string) => unknown) => () =>
    time(() => {
      for (let count = 0; count < 20; count++) run(versions[count % 2] ?? text)
    }) / 20
  const { parse, lint } = await rounds(15, {
    parse: twenty((text) => reference.parse(text)),
    lint: twenty((text) => linter.lint(text)),
  })
  judge(
    'one warm article of 1,000 words',
    `${median(lint).toFixed(1)} ms, F ${median(parse).toFixed(1)} ms`,
    ratio(lint, parse),
    '<=',
    1.3,
  )
}

async function tenfoldLexicon(): Promise<void> {
  const count = 9 * builtInPatterns
  const startUp = time(() => createLinter(config))
  let large = linter
  const largeStartUp = time(() => {
    large = createLinter(withPhrases(count))
  })
  const { small, big } = await rounds(7, {
    small: overAll((text) => linter.lint(text)),
    big: overAll((text) => large.lint(text)),
  })
  judge(
    `${builtInPatterns} patterns, ${count} more`,
    `${median(small).toFixed(0)} ms, ${median(big).toFixed(0)} ms`,
    ratio(big, small),
    '<=',
    1.1,
  )
  row('createLinter', `${startUp.toFixed(0)} ms, ${largeStartUp.toFixed(0)} ms with the phrases`, '')
}

async function processes(): Promise<void> {
  if (!isBuilt()) {
    failures++
    row('cold start and memory', 'dist/cli.js is not built', '', '', 'MISSED')
    return
  }
  const cold = await coldStart()
  judge(
    'cold CLI on one file',
    `${median(cold.cli).toFixed(0)} ms, F ${median(cold.parse).toFixed(0)} ms`,
    ratio(cold.cli, cold.parse),
    '<=',
    1.3,
  )
  const peak = await peakMemory()
  const inMegabytes = (kilobytes: readonly number[]) => `${Math.round(median(kilobytes) / 1024)} MB`
  judge(
    'peak memory on 10 MB',
    `${inMegabytes(peak.cli)}, F ${inMegabytes(peak.parse)}`,
    ratio(peak.cli, peak.parse),
    '<=',
    1.3,
  )
}

function growth(): void {
  console.log('\nGrowth of our own time when the size doubles (2 is linear), worst first')
  const all = growthOf(linter)
  for (const { name, ratio, cost } of all) row(`  ${name}`, `${cost.toFixed(0)} ns per character`, ratio.toFixed(2))
  judge('worst growth', all[0]?.name ?? '', all[0]?.ratio ?? 0, '<=', 3)
}

console.log(`${process.version}, medians of interleaved rounds, all rules on\n`)
await throughput()
await oneArticle()
await tenfoldLexicon()
await processes()
growth()
console.log('\nStages, microseconds per 1,000 characters')
for (const [name, cost] of await stagesOf(linter, texts)) row(`  ${name}`, '', cost.toFixed(0))
if (failures > 0 && !process.argv.includes('--report')) process.exitCode = 1
