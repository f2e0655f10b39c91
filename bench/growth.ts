// Whether our own time, the parse left out, grows with the size of pages that are as unpleasant as we can make them.

import type { Linter } from '../src/index.js'
import { parseMarkdown } from '../src/prose/parse.js'
import { unseen } from './corpus.js'
import { median, time } from './measure.js'

const repeat = (part: string, length: number): string => part.repeat(Math.ceil(length / part.length))

const numbered = (length: number, line: (index: number) => string): string => {
  const lines: string[] = []
  for (let size = 0; size < length; size += lines.at(-1)?.length ?? length) lines.push(line(lines.length + 1))
  return lines.join('')
}

/** Kinds of page by name; each makes one of about so many characters. */
const pages: Readonly<Record<string, (length: number) => string>> = {
  'one long sentence': (length) =>
    repeat('and the patient who came in the morning went home with nothing new ', length),
  'many matches in a sentence': (length) =>
    repeat('it permanently cures anxiety and guarantees instant relief ', length),
  'many sentences with claims': (length) => repeat('Our protocol permanently cures anxiety. ', length),
  'many negations': (length) => repeat('it does not never cure and nobody says no to a cure that may not ', length),
  'many numbers': (length) => repeat('about 70% of 40 patients (n = 12, p < 0.05) improved by 3.5 times; ', length),
  'many citations': (length) =>
    numbered(length, (index) => `It eased pain [${index}](https://doi.org/10.1000/${index}). `),
  'a long reference list': (length) =>
    `Pain fell [1].\n\n## References\n\n${numbered(length, (index) => `${index}. Doe J. Trial ${index}. J Exa. 2019;3:1-9.\n`)}`,
  'many products': (length) => repeat('Ketamine, Ozempic, Botox, kratom and semaglutid help people. ', length),
  'many misspelt words': (length) => numbered(length, (index) => `ketamnie${index} semaglutyde esketamyn botoxx `),
  'many headings': (length) => numbered(length, (index) => `## Does it work ${index}?\n\nIt cures pain.\n\n`),
  'a large table': (length) =>
    `| Claim | Fact |\n| --- | --- |\n${repeat('| It cures pain | 70% improved |\n', length)}`,
  'a wide table': (length) => {
    const columns = Math.ceil(length / 40)
    return ['| Claim ', '| --- ', '| It permanently cures pain '].map((cell) => `${cell.repeat(columns)}|\n`).join('')
  },
  'much emphasis': (length) => repeat('it **permanently** *cures* `all` pain ', length),
  'deep lists': (length) =>
    repeat(`${Array.from({ length: 40 }, (_, depth) => `${'  '.repeat(depth)}- It cures pain\n`).join('')}\n`, length),
  'many footnotes': (length) =>
    numbered(length, (index) => `It eased pain.[^${index}]\n\n[^${index}]: A trial, 2019.\n\n`),
  'many suppressions': (length) =>
    repeat('<!-- claimlint ignore cure-claim -- a test -->\n\nIt cures pain.\n\n', length),
  'many line breaks': (length) => repeat('It permanently\ncures\npain\n', length),
  'unclosed marks': (length) => repeat('“it cures (pain ', length),
  'one long word': (length) => repeat('permanently', length),
}

export interface Growth {
  readonly name: string
  /** Time of twice the size by time of the size: 2 is linear. The worst of the doublings. */
  readonly ratio: number
  /** Nanoseconds a character at the largest size. */
  readonly cost: number
}

const sizes = [25e3, 50e3, 100e3]

/** Worst first. */
export function growthOf(linter: Linter): readonly Growth[] {
  const all = Object.entries(pages).map(([name, make]): Growth => {
    const inputs = sizes.map((size) => ({ source: make(size), times: [] as number[] }))
    for (let round = 0; round < 4; round++) {
      for (const { source, times } of inputs) {
        const page = unseen(source)
        const tree = parseMarkdown(page)
        times.push(time(() => linter.lintTree(tree, page)))
      }
    }
    const perCharacter = inputs.map(({ source, times }) => median(times.slice(1)) / source.length)
    const ratios = perCharacter.slice(1).map((cost, index) => (2 * cost) / (perCharacter[index] ?? cost))
    return { name, ratio: Math.max(...ratios), cost: 1e6 * (perCharacter.at(-1) ?? 0) }
  })
  return all.sort((a, b) => b.ratio - a.ratio)
}
