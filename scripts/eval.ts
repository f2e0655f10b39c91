// Recall and precision against annotated articles:
// `npm run eval -- --gold FILE.jsonl --articles DIR [--list] [--patterns] [--rules built|all] [--min-confidence 0.6]`.
// `--articles` may be given more than once; only pages that an annotation names are scored.

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { rules } from '../rules/index.js'
import { createLinter } from '../src/index.js'
import { type Annotation, type Evaluation, evaluate, type Found } from './lib/evaluate.js'
import { idsOf, oneLine } from './lib/findings.js'

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    articles: { type: 'string', multiple: true },
    list: { type: 'boolean' },
    patterns: { type: 'boolean' },
    rules: { type: 'string', default: 'built' },
    'min-confidence': { type: 'string', default: '0.6' },
  },
})
const linter = createLinter()

interface Text {
  readonly doc: string
  readonly source: string
}

function readTexts(folders: readonly string[]): readonly Text[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:md|markdown|txt)$/.test(name))
      .sort()
      .map((doc) => ({ doc, source: readFileSync(path.join(folder, doc), 'utf8') })),
  )
}

function score(gold: string, texts: readonly Text[]): void {
  const lines = readFileSync(gold, 'utf8').split('\n')
  const annotations = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Annotation)
  const annotated = new Set(annotations.map(({ doc }) => doc))
  const pages = texts
    .filter(({ doc }) => annotated.has(doc))
    .map(({ doc, source }) => ({ doc, source, diagnostics: linter.lint(source, { path: doc }).diagnostics }))
  const counted = values.rules === 'all' ? annotations.map(({ rule }) => rule) : rules.map(({ id }) => id)
  const minConfidence = Number(values['min-confidence'])
  const result = evaluate(annotations, pages, { rules: new Set(counted), minConfidence })
  printTable(result)
  printTotals(result)
  if (values.list) printLists(result)
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`)

const ratio = (part: number, whole: number): string => `${part}/${whole} ${percent(part, whole)}`.padStart(14)

function printTable({ hits, misses, inside, onGuard, outside }: Evaluation): void {
  const all = [...inside, ...onGuard, ...outside]
  const ids = [...misses.map(({ rule }) => rule), ...hits.map(({ rule }) => rule), ...all.map(ruleOf)]
  console.log(`${''.padEnd(32)} ${'recall'.padStart(14)} ${'inside'.padStart(14)}`)
  for (const id of [...new Set(ids)].sort()) {
    const hit = hits.filter(({ rule }) => rule === id).length
    const missed = misses.filter(({ rule }) => rule === id).length
    const good = inside.filter((found) => ruleOf(found) === id).length
    const total = all.filter((found) => ruleOf(found) === id).length
    console.log(`${id.padEnd(32)} ${ratio(hit, hit + missed)} ${ratio(good, total)}`)
  }
}

function printTotals({ hits, misses, inside, onGuard, outside, fired }: Evaluation): void {
  const total = inside.length + onGuard.length + outside.length
  console.log(`${'all'.padEnd(32)} ${ratio(hits.length, hits.length + misses.length)} ${ratio(inside.length, total)}`)
  console.log(
    `\n${total} findings: ${inside.length} on annotated claims, ${onGuard.length} only on the text of a guard,`,
  )
  console.log(
    `${outside.length} outside every annotation (${percent(outside.length, total)}); guards fired: ${fired.length}`,
  )
}

const ruleOf = ({ diagnostic }: Found): string => diagnostic.ruleId

const describe = ({ doc, diagnostic }: Found): string =>
  `  ${doc}:${diagnostic.place.start.line} ${diagnostic.severity} ${idsOf(diagnostic).join('+')} “${oneLine(diagnostic.actual)}”`

function printLists({ misses, onGuard, outside, fired }: Evaluation): void {
  console.log('\nMissed')
  for (const { doc, rule, quote, confidence } of misses) {
    console.log(`  ${doc} ${rule} ${confidence} ${quote === null ? '(document)' : `“${oneLine(quote)}”`}`)
  }
  console.log('\nGuards fired')
  for (const { guard, diagnostic } of fired) {
    console.log(`${describe({ doc: guard.doc, diagnostic })}\n    guard of ${guard.rule}: ${oneLine(guard.why)}`)
  }
  console.log('\nOnly on the text of a guard')
  for (const found of onGuard) console.log(describe(found))
  console.log('\nOutside every annotation')
  for (const found of outside) console.log(describe(found))
}

/** Patterns that hit in one text only may have been written for it. */
function printPatterns(texts: readonly Text[]): void {
  const articles = texts.map(({ doc, source }) => ({ doc, article: linter.analyze(source, { path: doc }) }))
  console.log(`\nPatterns that hit in one of ${texts.length} texts`)
  for (const rule of rules) {
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

if (!values.articles) throw new Error('Expected `--articles DIR`, the folder of the articles')
if (!values.gold && !values.patterns) throw new Error('Expected `--gold FILE.jsonl`, the annotations, or `--patterns`')
const texts = readTexts(values.articles)
if (values.gold) score(values.gold, texts)
if (values.patterns) printPatterns(texts)
