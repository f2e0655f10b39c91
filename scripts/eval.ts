// Scores the linter on annotated pages:
// `npm run eval -- --gold FILE.jsonl --articles DIR [--balanced FILE] [--config FILE] [--min-confidence 0.6] [--list]
// [--patterns]`. `--articles` may be given more than once. docs/evaluation.md says what the figures mean.

import { parseArgs } from 'node:util'
import { loadConfig } from '../src/config/load.js'
import { createLinter } from '../src/index.js'
import { type EvaluatedPage, type Evaluation, evaluate, type JudgedFinding, type Score } from '../src/testing.js'
import { readAnnotatedPages, readPages } from './lib/annotated.js'
import { idsOf, oneLine } from './lib/findings.js'

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    articles: { type: 'string', multiple: true },
    balanced: { type: 'string' },
    config: { type: 'string' },
    'min-confidence': { type: 'string', default: '0.6' },
    list: { type: 'boolean' },
    patterns: { type: 'boolean' },
  },
})
const linter = createLinter(values.config ? (await loadConfig({ path: values.config })).config : {})

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`)

const ratio = (part: number, whole: number): string => `${part}/${whole} ${percent(part, whole)}`.padStart(14)

const row = (name: string, { found, marks, right, findings, f1 }: Score): string =>
  `${name.padEnd(34)} ${ratio(found, marks)} ${ratio(right, findings)} ${(f1?.toFixed(2) ?? '–').padStart(5)}`

function printTable({ rules, groups, total }: Evaluation): void {
  console.log(`${''.padEnd(34)} ${'recall'.padStart(14)} ${'precision'.padStart(14)} ${'F1'.padStart(5)}`)
  for (const one of rules) console.log(row(one.rule, one))
  console.log()
  for (const one of groups) console.log(row(one.group, one))
  console.log(row('all', total))
}

function printTotals({ findings, guardsFired, falseAlarms }: Evaluation): void {
  const count = (on: JudgedFinding['on']) => findings.filter((finding) => finding.on === on).length
  console.log(`\n${findings.length} findings at any level: ${count('claim')} on annotated claims,`)
  console.log(`${count('guard')} only on the text of a guard, ${count('nothing')} outside every annotation`)
  console.log(`Errors and warnings of a rule on its own guard: ${guardsFired.length}`)
  const { pages, words, errors, warnings, perThousandWords } = falseAlarms
  if (perThousandWords === undefined) return
  console.log(`False alarms on ${pages} balanced pages of ${words} words: ${errors} errors, ${warnings} warnings,`)
  console.log(`${perThousandWords.toFixed(2)} for each 1,000 words`)
}

const describe = ({ doc, diagnostic }: Pick<JudgedFinding, 'doc' | 'diagnostic'>): string =>
  `  ${doc}:${diagnostic.place.start.line} ${diagnostic.severity} ${idsOf(diagnostic).join('+')} “${oneLine(diagnostic.actual)}”`

function printLists({ misses, findings, guardsFired }: Evaluation): void {
  console.log('\nMissed')
  for (const { doc, rule, quote, confidence } of misses) {
    console.log(`  ${doc} ${rule} ${confidence ?? 1} ${quote === null ? '(document)' : `“${oneLine(quote)}”`}`)
  }
  console.log('\nGuards fired')
  for (const { guard, diagnostic } of guardsFired) {
    console.log(`${describe({ doc: guard.doc, diagnostic })}\n    guard of ${guard.rule}: ${oneLine(guard.why ?? '')}`)
  }
  console.log('\nOnly on the text of a guard')
  for (const found of findings) if (found.on === 'guard') console.log(describe(found))
  console.log('\nOutside every annotation')
  for (const found of findings) if (found.on === 'nothing') console.log(describe(found))
}

/** Patterns that hit in one text only may have been written for it. */
function printPatterns(pages: readonly EvaluatedPage[]): void {
  const articles = pages.map(({ doc, source }) => ({ doc, article: linter.analyze(source, { path: doc }) }))
  console.log(`\nPatterns that hit in one of ${pages.length} texts`)
  for (const rule of linter.rules) {
    const places = new Map<string, { doc: string; text: string }[]>()
    for (const { doc, article } of articles) {
      for (const { pattern, block, start, end } of rule.lexicons.flatMap((lexicon) => article.hits(lexicon))) {
        places.set(pattern, [...(places.get(pattern) ?? []), { doc, text: block.text.slice(start, end) }])
      }
    }
    for (const [pattern, [first, ...rest]] of places) {
      if (!first || rest.some(({ doc }) => doc !== first.doc)) continue
      console.log(`  ${rule.id}: ${pattern}\n    ${first.doc} “${oneLine(first.text)}”`)
    }
  }
}

function run(): void {
  const { gold, articles: folders, balanced, 'min-confidence': least } = values
  if (!folders) throw new Error('Expected `--articles DIR`, the folder of the articles')
  if (!gold && !values.patterns) throw new Error('Expected `--gold FILE.jsonl`, the annotations, or `--patterns`')
  if (!(Number(least) >= 0 && Number(least) <= 1))
    throw new Error(`Expected \`--min-confidence\` from 0 to 1, found ${least}`)
  if (gold) {
    const { pages, annotations } = readAnnotatedPages({ gold, folders, balanced })
    const evaluation = evaluate(pages, annotations, { linter, minConfidence: Number(least) })
    printTable(evaluation)
    printTotals(evaluation)
    if (values.list) printLists(evaluation)
  }
  if (values.patterns) printPatterns(readPages(folders))
}

try {
  run()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
