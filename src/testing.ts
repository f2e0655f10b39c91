// Tests for rules, built in or of a plugin, from their own examples, and scores of a linter on annotated pages. Knows no
// test runner; safe for browsers.

import type { Nodes, Root } from 'mdast'
import { rules as builtIn } from '../rules/index.js'
import type { Config } from './config/types.js'
import { exampleConfig } from './engine/examples.js'
import { createLinter, type Linter } from './index.js'
import { parseMarkdown } from './prose/parse.js'
import type { AnyRule } from './rule.js'
import type { Report, Span } from './types.js'

export { type Annotation, readAnnotations } from './evaluation/annotations.js'
export {
  type EvaluatedPage,
  type Evaluation,
  type EvaluationOptions,
  evaluate,
  type FalseAlarms,
  type JudgedFinding,
  type Score,
} from './evaluation/evaluate.js'

/** A span of the text without marks, in UTF-16 code units. */
export interface ExampleMark extends Span {
  /** Named as in `⟦cure-claim: heals⟧`. */
  readonly ruleId?: string
}

export interface MarkedText {
  /** The text without marks. */
  readonly text: string
  /** In the order of their start; of equal starts the outer one first. */
  readonly marks: readonly ExampleMark[]
}

/**
 * Reads text in which `⟦…⟧` or `⟦rule-id: …⟧` stands around each expected finding. Marks may nest. A rule id has at least
 * one hyphen, so that `⟦Note: …⟧` is text.
 *
 * @throws {SyntaxError} When a bracket has no partner.
 */
export function readMarks(marked: string): MarkedText {
  const marks: ExampleMark[] = []
  const open: number[] = []
  let text = ''
  let last = 0
  for (const { 0: bracket, 1: ruleId, index } of marked.matchAll(/⟦(?:([a-z][a-z0-9]*(?:-[a-z0-9]+)+):\s+)?|⟧/g)) {
    text += marked.slice(last, index)
    last = index + bracket.length
    if (bracket !== '⟧') {
      open.push(marks.length)
      marks.push({ start: text.length, end: text.length, ...(ruleId !== undefined && { ruleId }) })
      continue
    }
    const inner = open.pop()
    const mark = inner === undefined ? undefined : marks[inner]
    if (inner === undefined || !mark) throw new SyntaxError(`“⟧” at offset ${index} closes nothing: ${marked}`)
    marks[inner] = { ...mark, end: text.length }
  }
  if (open.length > 0) throw new SyntaxError(`${open.length} “⟦” not closed: ${marked}`)
  return { text: text + marked.slice(last), marks }
}

/**
 * The reverse of `readMarks`.
 *
 * @throws {RangeError} When two marks cross: brackets can only nest.
 */
export function writeMarks(text: string, marks: readonly ExampleMark[]): string {
  const open: ExampleMark[] = []
  let marked = ''
  let last = 0
  const write = (offset: number): void => {
    marked += text.slice(last, offset)
    last = offset
  }
  const close = (until: number): void => {
    for (let inner = open.at(-1); inner && inner.end <= until; inner = open.at(-1)) {
      write(inner.end)
      marked += '⟧'
      open.pop()
    }
  }
  for (const mark of [...marks].sort(bySpan)) {
    close(mark.start)
    const outer = open.at(-1)
    if (outer && outer.end < mark.end)
      throw new RangeError(`Marks cross at offset ${mark.start}: ${outer.ruleId}, ${mark.ruleId}`)
    write(mark.start)
    marked += mark.ruleId === undefined ? '⟦' : `⟦${mark.ruleId}: `
    open.push(mark)
  }
  close(text.length)
  return marked + text.slice(last)
}

/** The functions of a test runner that `testRule` calls, as in Vitest, Jest, Mocha and `node:test`. */
export interface TestRunner {
  describe(name: string, body: () => void): unknown
  it(name: string, body: () => void): unknown
}

/**
 * Declares tests of the examples of a rule: linted alone, `flags` have findings exactly at their marks and `allows` have
 * none. Each example of one paragraph is also tried with CRLF, in a block quote, a list item, a table cell and emphasis,
 * where it says the same, and without positions, where nothing can be reported.
 *
 * @param config What the examples need, such as `products`; the rule itself is switched on.
 */
export function testRule(rule: AnyRule, { describe, it }: TestRunner, config: Config = {}): void {
  const linter = linterFor(rule, config)
  describe(rule.id, () => {
    for (const [kind, examples] of [
      ['flags', rule.examples.flags] as const,
      ['allows', rule.examples.allows] as const,
    ]) {
      for (const example of examples) {
        it(`${kind}: ${example}`, () => {
          if ((kind === 'flags') !== readMarks(example).marks.length > 0)
            throw new Error(`An example in \`${kind}\` ${kind === 'flags' ? 'needs a' : 'has no'} mark`)
          for (const [name, marked] of variants(example)) expectMarks(linter, rule, name, marked)
          expectNothingWithoutPositions(linter, rule, example)
        })
      }
    }
  })
}

/** The linter with one rule on; it knows the phrases of the others, because facts such as claims are made of them. */
function linterFor(rule: AnyRule, config: Config): Linter {
  const needed = exampleConfig(rule)
  const own: Config = { extends: [], ...needed, ...config, rules: { ...needed.rules, ...config.rules } }
  if (builtIn.some(({ id }) => id === rule.id)) return createLinter(own)
  return createLinter({ ...own, plugins: [{ name: 'tested', rules: [rule] }, ...(config.plugins ?? [])] })
}

function expectMarks(linter: Linter, rule: AnyRule, variant: string, marked: string): void {
  const { text } = readMarks(marked)
  const found = writeMarks(text, spansOf(rule, linter.lint(text)))
  if (found !== marked) throw new Error(`${rule.id}, ${variant}\nexpected ${marked}\nfound    ${found}`)
}

function expectNothingWithoutPositions(linter: Linter, rule: AnyRule, example: string): void {
  const { text } = readMarks(example)
  const found = spansOf(rule, linter.lintTree(withoutPositions(parseMarkdown(text)), text))
  if (found.length > 0) throw new Error(`${rule.id} reports a place for text without positions: ${text}`)
}

const spansOf = (rule: AnyRule, { diagnostics }: Report): readonly Span[] =>
  diagnostics.filter(({ ruleId }) => ruleId === rule.id).map(({ span }) => span)

const bySpan = (a: ExampleMark, b: ExampleMark): number =>
  a.start - b.start || b.end - a.end || (a.ruleId ?? '').localeCompare(b.ruleId ?? '', 'en')

function withoutPositions(tree: Root): Root {
  const strip = (node: Nodes): void => {
    delete node.position
    if ('children' in node) for (const child of node.children) strip(child)
  }
  strip(tree)
  return tree
}

/** More than one paragraph, or a line that starts a heading, list, quote, table, code, thematic break or HTML. */
const structured = /\n[ \t]*\n|^(?:\s|#|>|\||<|```|~~~|---|\[\^|[-+*]\s|\d+[.)]\s)/m

/** The example as it is and, when it is one paragraph, in the places where Markdown lets it stand. */
function variants(marked: string): readonly (readonly [name: string, marked: string])[] {
  const plain = [['as it is', marked]] as const
  if (structured.test(marked.replaceAll('⟦', ''))) return plain
  return [
    ...plain,
    ['CRLF', `\r\n\r\n${marked.replaceAll('\n', '\r\n')}\r\n`],
    ['block quote', `> ${marked.replaceAll('\n', '\n> ')}`],
    ['list item', `- ${marked.replaceAll('\n', '\n  ')}`],
    ...(marked.includes('|')
      ? []
      : [['table cell', `| Text |\n| --- |\n| ${marked.replaceAll('\n', ' ')} |`] as const]),
    ...(/[*_`]/.test(marked) ? [] : [['emphasis', `*${marked}*`] as const]),
  ]
}
