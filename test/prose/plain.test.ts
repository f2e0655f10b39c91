import fc from 'fast-check'
import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { articles } from '../../bench/corpus.js'
import { parseMarkdown } from '../../src/prose/index.js'
import { leanSyntax } from '../../src/prose/parse.js'

const parseWhole = (source: string) => unified().use(remarkParse).use(leanSyntax, source).parse(source) as Root

const piece = fc.constantFrom(
  'A plain paragraph of text.',
  'Two lines,\nof which none is special.',
  '# Heading',
  '###### Deep heading #',
  '## A # B',
  'Underlined\n===',
  '- item',
  '  continued',
  '1. one',
  '7) seven',
  '3.5 mg a day',
  '2024 was a year',
  '> quote',
  '+ plus',
  '```',
  '~~~ js',
  '<div>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '[a]: https://example.com',
  '[a]',
  '[^1]: Note.',
  'See.[^1]',
  '**bold**',
  '| a | b |\n| - | - |',
  'a | b',
  '-|-',
  'x',
  'spaces  \nand a break',
  ' indented',
  '    code',
  '\ttab',
  'tab\tinside',
  'no\u00A0break\u00A0',
  'line\u2028separator',
  '😀 astral',
  '\uFEFF',
  '---',
  'title: T',
  '+++',
  '&amp;',
  'null\0',
  'http://example.com',
  '"Quoted"',
  '(parenthesis)',
  '$5 a month',
  '\r\n',
)
const breaks = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\n\n\n', '\n \n', '\r\n\r\n', '')

describe('plain paragraphs and headings', () => {
  it('give the very tree of the parser, whatever stands around them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, breaks), { maxLength: 12 }), (pieces) => {
        const source = pieces.flat().join('')
        expect(parseMarkdown(source)).toEqual(parseWhole(source))
      }),
      { numRuns: 5000 },
    )
  })

  it('share no node between two pages with the same skeleton', () => {
    const pages = ['One.\n\n- item\n\nTwo.', 'One more.\n\n- item\n\nAnd two.']
    const trees = pages.map(parseMarkdown)
    expect(trees).toEqual(pages.map(parseWhole))
  })

  it.each(articles.map((source, index) => [index, source]))('of fixture %i too', (_, source) => {
    expect(parseMarkdown(source)).toEqual(parseWhole(source))
  })
})
