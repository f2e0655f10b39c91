// What supports a statement: the citations of its sentence, then of the text around it, then of the page.

import type { Block, Citation, CitationStatus, TextRange } from '../types.js'
import { matchAt, sentenceIndexAt } from './read.js'
import { isHeading } from './sections.js'

export interface Support {
  readonly status: CitationStatus
  readonly support: readonly Citation[]
}

const NOTHING: readonly Citation[] = []
const INHERITS =
  /["“(\s]{0,2}(?:in |during |from |by |at the end of )?(?:(?:this|that|the same|the) (?:[\w-]+ ){0,2}?(?:study|trial|review|meta-analysis|survey|paper|analysis|research|report|authors|researchers|investigators)|(?:these|those|the) (?:results|findings|studies|trials|data|participants))\b/iy
const SOURCE_LINE = /^[\s("“[*—–-]*(?:sources?|references?|ref|citation|data from|read the (?:study|trial|paper))\b/i

/**
 * Prepares the search for support on a page.
 *
 * @param hasList whether the page has a reference list, which weakly supports everything on it
 * @returns a function that finds the nearest evidence for a range, or undefined when there is none
 */
export function supportFinder(
  blocks: readonly Block[],
  citations: readonly Citation[],
  hasList: boolean,
): (range: TextRange) => Support | undefined {
  const sentencesOf = bySentence(citations)
  const at = (block: Block, sentence: number): readonly Citation[] => sentencesOf.get(block)?.[sentence] ?? NOTHING
  const all = memo((block: Block) => sentencesOf.get(block)?.flat() ?? NOTHING)
  const resolvingIn = memo((block: Block) => all(block).filter(({ resolves }) => resolves))
  const judge = memo(judgeOnce)
  const afterTable = memo((table: number | undefined) => {
    const last = blocks.findLastIndex(({ kind, containers }) => kind === 'cell' && containers.at(-1) === table)
    return blocks[last + 1]
  })

  return ({ block, start }) => {
    const index = sentenceIndexAt(block, start)
    const own = judge(at(block, index)) ?? judge(sourceSentence(block, index + 1, at(block, index + 1)))
    if (own !== undefined) return own
    if (inherits(block, index)) {
      const inherited = judge(at(block, index - 1)) ?? judge(at(block, index - 2))
      if (inherited !== undefined) return inherited
    }
    const beside = block.kind === 'cell' ? judgeOnce(rowOf(blocks, block).flatMap(all)) : undefined
    const below = sourceBlock(
      block,
      block.kind === 'cell' ? afterTable(block.containers.at(-1)) : blocks[block.index + 1],
    )
    const found = beside ?? (below === undefined ? undefined : judge(all(below)))
    if (found !== undefined) return found
    const far = resolvingIn(block)
    return far.length > 0 || hasList ? { status: 'weak', support: far } : undefined
  }
}

/** A sentence or a table with many numbers asks the same question again and again. */
function memo<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const answers = new Map<Key, Value>()
  return (key) => {
    const known = answers.get(key)
    if (known !== undefined || answers.has(key)) return known as Value
    const answer = compute(key)
    answers.set(key, answer)
    return answer
  }
}

/** The status that citations so near give; undefined without any. */
function judgeOnce(citations: readonly Citation[]): Support | undefined {
  if (citations.length === 0) return undefined
  const resolving = citations.filter(({ resolves }) => resolves)
  if (resolving.length > 0) return { status: 'cited', support: resolving }
  const isNamed = citations.some(({ kind }) => kind === 'named' || kind === 'author-year')
  return { status: isNamed ? 'named' : 'dangling', support: citations }
}

function bySentence(citations: readonly Citation[]): Map<Block, Citation[][]> {
  const index = new Map<Block, Citation[][]>()
  for (const citation of citations) {
    const { block } = citation
    let sentences = index.get(block)
    if (sentences === undefined) {
      sentences = block.sentences.map(() => [])
      index.set(block, sentences)
    }
    sentences[ownerOf(citation)]?.push(citation)
  }
  return index
}

/** A marker that stands after a full stop belongs to the sentence before it. */
function ownerOf({ block, start, kind }: Citation): number {
  const index = sentenceIndexAt(block, start)
  if (index === 0 || (kind !== 'numbered' && kind !== 'footnote')) return index
  const opening = block.text.slice(block.sentences[index]?.start ?? 0, start)
  return opening.trim() === '' ? index - 1 : index
}

/** The citations of a sentence that does nothing but cite: "Source: …", or only a link. */
function sourceSentence(block: Block, index: number, citations: readonly Citation[]): readonly Citation[] {
  const sentence = block.sentences[index]
  if (sentence === undefined || citations.length === 0) return NOTHING
  if (SOURCE_LINE.test(block.text.slice(sentence.start, sentence.end))) return citations
  let rest = ''
  let from = sentence.start
  for (const { start, end } of citations) {
    rest += block.text.slice(from, Math.max(from, start))
    from = Math.max(from, end)
  }
  return /\p{L}|\d/u.test(rest + block.text.slice(from, sentence.end)) ? NOTHING : citations
}

function inherits({ text, sentences }: Block, index: number): boolean {
  const sentence = sentences[index]
  return index > 0 && sentence !== undefined && matchAt(INHERITS, text, sentence.start) !== null
}

/** The cells that share a row with a cell; only the first of a row has no row header. */
function rowOf(blocks: readonly Block[], cell: Block): readonly Block[] {
  const isCell = (block: Block | undefined): block is Block => block?.kind === 'cell'
  const opensRow = (block: Block): boolean => block.header?.row === undefined
  const mates: Block[] = []
  for (let index = cell.index; !opensRow(blocks[index] ?? cell); index--) {
    const block = blocks[index - 1]
    if (!isCell(block)) break
    mates.push(block)
  }
  for (let index = cell.index + 1; ; index++) {
    const block = blocks[index]
    if (!isCell(block) || opensRow(block)) break
    mates.push(block)
  }
  return mates
}

/** The block "Source: …" that follows a paragraph, or the table of a cell. */
function sourceBlock(block: Block, next: Block | undefined): Block | undefined {
  if (next === undefined || isHeading(next) || isHeading(block) || !SOURCE_LINE.test(next.text)) return undefined
  const depth = block.containers.length - (block.kind === 'cell' ? 1 : 0)
  return next.containers.length === depth && next.containers.every((id, at) => id === block.containers[at])
    ? next
    : undefined
}
