import { describe, expect, it } from 'vitest'
import { factsOf } from './facts.js'

describe('sections', () => {
  const { prose, sections, sectionOf } = factsOf('Intro.\n\n# A\n\none\n\n### B\n\ntwo\n\n## C\n\nthree\n\n# D')

  it('nest by depth', () => {
    const tree = sections.map(({ heading, parent, depth }) => [heading?.text, parent?.heading?.text, depth])
    expect(tree).toEqual([
      [undefined, undefined, 0],
      ['A', undefined, 1],
      ['B', 'A', 3],
      ['C', 'A', 2],
      ['D', undefined, 1],
    ])
  })

  it('hold the blocks that stand directly under their heading', () => {
    expect(sections.map(({ blocks }) => blocks.map(({ text }) => text))).toEqual([
      ['Intro.'],
      ['one'],
      ['two'],
      ['three'],
      [],
    ])
  })

  it('are found by block, headings included', () => {
    expect(prose.blocks.map((block) => sectionOf(block).heading?.text)).toEqual([
      undefined,
      'A',
      'A',
      'B',
      'B',
      'C',
      'C',
      'D',
    ])
  })

  it('give an empty page its root', () => {
    expect(factsOf('').sections).toHaveLength(1)
  })
})
