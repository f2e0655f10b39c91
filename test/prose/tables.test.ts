import fc from 'fast-check'
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/prose/index.js'

const gfm = unified().use(remarkParse).use(remarkGfm).freeze()

function tablesIn(tree: Root): unknown[] {
  const found: unknown[] = []
  visit(tree, ['table', 'tableCell'], (node) => {
    found.push([node.type, node.position])
  })
  return found
}

const piece = fc.constantFrom(
  '|',
  '-',
  ':',
  '| a | b |',
  '| - | - |',
  ':-:',
  'a | b',
  '-|-',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '> ',
  '- ',
  '1. ',
  '  ',
  '\t',
  'word',
  '\\|',
  '`|`',
  '#',
)

describe('tables', () => {
  it('are the same as those of remark-gfm, whatever stands around them', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('')
        expect(tablesIn(parseMarkdown(source))).toEqual(tablesIn(gfm.parse(source)))
      }),
      { numRuns: 3000 },
    )
  })

  it.each([
    ['in a block quote', '> | a | b |\n> | - | - |\n> | 1 | 2 |'],
    ['in a list item', '- | a | b |\n  | - | - |\n  | 1 | 2 |'],
    ['after a line of text', 'text\n| a | b |\n| - | - |\n| 1 | 2 |'],
    ['without outer bars', 'a | b\n-|-\n1 | 2'],
    ['with one column', '| a |\n| - |\n| 1 |'],
    ['after a byte order mark', '\uFEFF| a |\n| - |\n| 1 |'],
  ])('%s', (_, source) => {
    expect(tablesIn(parseMarkdown(source))).toEqual(tablesIn(gfm.parse(source)))
    expect(tablesIn(parseMarkdown(source)).length).toBeGreaterThan(2)
  })
})
