// What each kind of Markdown becomes: `view` prints a block as `kind: text`.

import { readFileSync } from 'node:fs'
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { buildProse, joinFragments, parseMarkdown, tooHard } from '../../src/prose/index.js'
import type { Block, Prose } from '../../src/types.js'
import { find } from './find.js'

const gfm = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze()

function read(source: string): Prose {
  return buildProse(parseMarkdown(source), source)
}

function view(source: string): string[] {
  return read(source).blocks.map((block) => `${block.kind}: ${block.text}`)
}

/** Source slices of every place that reads `phrase`. */
function slices(source: string, phrase: string, tree: Root = parseMarkdown(source)): string[] {
  return find(buildProse(tree, source).blocks, phrase).map(({ block, start, end }) => {
    const span = block.map.toSource(start, end)
    expect(block.map.isExact(start, end)).toBe(true)
    return source.slice(span.start, span.end)
  })
}

function tokens(source: string): string[] {
  return read(source).blocks.flatMap((block) => block.tokens.map((token) => token.norm))
}

describe('blocks', () => {
  test('every kind of flow content', () => {
    expect(view('# Sleep\n\nRest well.\n\n- one\n- two\n\n> said\n\nNote.[^a]\n\n[^a]: Source\n')).toEqual([
      'heading: Sleep',
      'paragraph: Rest well.',
      'listItem: one',
      'listItem: two',
      'paragraph: said',
      'paragraph: Note.',
      'footnote: Source',
    ])
  })

  test('code, formulas, rules and definitions are not prose', () => {
    const prose = read('```js\nlet cure\n```\n\n---\n\n[a]: /b\n\nUse `npm` now.')
    expect(prose.blocks.map((block) => block.text)).toEqual(['Use \uFFFC now.'])
    expect(prose.definitions.get('a')).toBe('/b')
    expect(prose.skipped).toEqual([{ kind: 'code', reason: expect.any(String), count: 1 }])
  })

  test('a table has one block for each cell, with its heads', () => {
    const cells = read('| Drug | Claim |\n|---|---|\n| Zinc | no harm |').blocks
    expect(cells.map((cell) => [cell.text, cell.header])).toEqual([
      ['Drug', {}],
      ['Claim', {}],
      ['Zinc', { column: 'Drug' }],
      ['no harm', { column: 'Claim', row: 'Zinc' }],
    ])
  })

  test('alt text is a block of its own, and the image is counted', () => {
    const prose = read('See ![calm **brain** scan](a.png) here.')
    expect(prose.blocks.map((block) => `${block.kind}: ${block.text}`)).toEqual([
      'paragraph: See \uFFFC here.',
      'alt: calm brain scan',
    ])
    expect(prose.skipped).toMatchObject([{ kind: 'image', count: 1 }])
    expect(slices('See ![calm **brain** scan](a.png) here.', 'brain')).toEqual(['brain'])
    const [, nested] = read('![a [linked](b) word](c.png)').blocks
    expect(nested?.map.isExact(0, 3)).toBe(false)
  })

  test('containers tell lists, items, quotes and tables apart', () => {
    const [a, b, c, d] = read('- one\n- two\n\n> said\n\nplain').blocks
    expect(a?.containers[0]).toBe(b?.containers[0])
    expect(a?.containers[1]).not.toBe(b?.containers[1])
    expect(c?.containers).toHaveLength(1)
    expect(c?.role).toBe('quote')
    expect(d?.containers).toEqual([])
  })

  test('heading depth, footnote label', () => {
    const [heading, , note] = read('### Dose\n\nA.[^Lee]\n\n[^Lee]: B').blocks
    expect(heading).toMatchObject({ depth: 3, role: 'heading', kind: 'heading' })
    expect(note).toMatchObject({ kind: 'footnote', name: 'Lee' })
  })
})

describe('inline content', () => {
  test('markup does not split words', () => {
    expect(tokens('perma**nent**ly *re*wires')).toEqual(['permanently', 'rewires'])
    expect(slices('perma**nent**ly *re*wires', 'permanently rewires')).toEqual(['perma**nent**ly *re*wires'])
  })

  test('pieces leave the markup out', () => {
    const source = 'perma**nent**ly'
    const map = read(source).blocks[0]?.map
    expect(map?.pieces(0, 11).map(({ start, end }) => source.slice(start, end))).toEqual(['perma', 'nent', 'ly'])
  })

  test('marks carry links, also those by reference', () => {
    const [block] = read('A [trial](/x) and [another][t].\n\n[t]: https://a.org').blocks
    expect(block?.marks).toEqual([
      { kind: 'link', start: 2, end: 7, url: '/x' },
      { kind: 'link', start: 12, end: 19, url: 'https://a.org' },
    ])
  })

  test('footnotes and superscripts are anchors without width', () => {
    const [block] = read('Calm[^1] in<sup>2</sup> days, 5 m<sup>2</sup>.\n\n[^1]: x').blocks
    expect(block?.text).toBe('Calm in days, 5 m2.')
    expect(block?.anchors.map(({ kind, offset, label }) => [kind, offset, label])).toEqual([
      ['footnote', 4, '1'],
      ['superscript', 7, '2'],
    ])
  })

  test('small print is not hidden by making it small', () => {
    const [block] = read('Cured<sup>in every case we know of</sup> now').blocks
    expect(block?.text).toBe('Curedin every case we know of now')
    expect(block?.marks[0]).toMatchObject({ kind: 'superscript' })
  })

  test.each([
    ['a  \nb', 'a\nb'],
    ['a\\\nb', 'a\nb'],
    ['a<br>b', 'a\nb'],
    ['a\nb', 'a\nb'],
    ['a\r\nb', 'a\nb'],
    ['> a  \n> b', 'a\nb'],
    ['no<!-- x -->thing', 'nothing'],
    ['<em>per</em>manent', 'permanent'],
  ])('%j reads %j', (source, text) => {
    expect(read(source).blocks[0]?.text).toBe(text)
  })

  test('a break is one character for all of it', () => {
    const source = '> so  \n> calm'
    const map = read(source).blocks[0]?.map
    expect(map?.toSource(2, 3)).toEqual({ start: 4, end: 9 })
  })

  test('odd line prefixes', () => {
    expect(slices('> one\n>     > two', 'two')).toEqual(['two'])
    expect(slices('one\n    > two', '> two')).toEqual(['> two'])
    expect(slices('1. > one\n   > two &amp; three', 'two & three')).toEqual(['two &amp; three'])
    expect(slices('- [ ] do\n  this\n- [x]\tdone', 'done')).toEqual(['done'])
    expect(slices('- [x]   spaced out', 'spaced out')).toEqual(['spaced out'])
    expect(slices('[^1]: note\n    more &lt; text\n\na[^1]', 'more < text')).toEqual(['more &lt; text'])
  })
})

describe('positions in other trees', () => {
  const source = 'Write to ann@clinic.org or **bob@clinic.org today**, see www.clinic.org &amp; rest.'

  test('addresses that a plugin made without positions', () => {
    const tree = gfm.parse(source)
    expect(slices(source, 'ann@clinic.org', tree)).toEqual(['ann@clinic.org'])
    expect(slices(source, 'today', tree)).toEqual(['today'])
    expect(slices(source, 'rest', tree)).toEqual(['rest'])
    expect(buildProse(tree, source).skipped).toEqual([])
  })

  test.each(['# Mail a@b.org now #', 'Mail a@b.org now\n===', '| x |\n|---|\n| mail a@b.org now |', '- *a@b.org now*'])(
    'addresses at the edge of %j',
    (markdown) => expect(slices(markdown, 'a@b.org now', gfm.parse(markdown))).toEqual(['a@b.org now']),
  )

  test('a byte order mark counts', () => {
    const marked = '\uFEFFIt **calms** &amp; heals'
    expect(slices(marked, 'heals')).toEqual(['heals'])
    expect(read(marked).blocks[0]?.span).toEqual({ start: 1, end: marked.length })
  })

  test('without positions there are no blocks', () => {
    const tree = gfm.parse('# A *b*\n\n- c\n\n| d |\n|---|\n| e |')
    visit(tree, (node) => {
      delete node.position
    })
    const prose = buildProse(tree, 'anything')
    expect(prose.blocks).toEqual([])
    expect(prose.skipped).toEqual([{ kind: 'positionless', reason: expect.any(String), count: 5 }])
  })

  test('positions outside the source are not used', () => {
    expect(buildProse(parseMarkdown('a long text that was here'), 'short').blocks).toEqual([])
  })

  test('a text that a plugin rewrote is placed on its node', () => {
    const tree = gfm.parse('Quite "good" here')
    visit(tree, 'text', (node) => {
      node.value = node.value.replace('good', 'excellent')
    })
    const map = buildProse(tree, 'Quite "good" here').blocks[0]?.map
    expect(map?.isExact(0, 3)).toBe(false)
    expect(map?.toSource(2, 4)).toEqual({ start: 0, end: 17 })
  })

  test('broken trees do not throw', () => {
    const nodes = [
      null,
      { type: 'text' },
      { type: 'paragraph', children: 'x' },
      { type: 'html' },
      { type: 'table', children: [{}] },
    ]
    expect(() => buildProse({ type: 'root', children: nodes } as unknown as Root, 'x')).not.toThrow()
    expect(() => buildProse({} as unknown as Root, 'x')).not.toThrow()
  })

  test('very deep trees do not overflow', () => {
    const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } }
    let node: object = { type: 'text', value: 'x', position }
    for (let level = 0; level < 50_000; level++)
      node = { type: level % 2 ? 'blockquote' : 'emphasis', children: [node], position }
    const prose = buildProse({ type: 'root', children: [node] } as unknown as Root, 'x')
    expect(prose.skipped).toMatchObject([{ kind: 'input', count: 1 }])
  })
})

describe('MDX', () => {
  const source =
    '<Hero title="Calm &amp; clear" id="x">\n  Feel **well**.\n</Hero>\n\n{/* lint off */}\n\nTotal {1 + 1}, <b>so</b> on.\n'
  const prose = buildProse(mdx.parse(source), source, { props: ['title'] })

  test('children and named attributes are prose', () => {
    expect(prose.blocks.map((block) => `${block.kind}: ${block.text}`)).toEqual([
      'prop: Calm & clear',
      'paragraph: Feel well.',
      'paragraph: Total , so on.',
    ])
    const [prop] = prose.blocks
    const span = prop?.map.toSource(5, 12)
    expect(source.slice(span?.start, span?.end)).toBe('&amp; clear')
    expect(prop?.name).toBe('title')
  })

  test('expressions are counted, comments are comments', () => {
    expect(prose.skipped).toMatchObject([{ kind: 'expression', count: 1 }])
    expect(prose.comments).toMatchObject([{ value: ' lint off ' }])
    expect(source.slice(prose.comments[0]?.next?.start).startsWith('Total')).toBe(true)
  })
})

describe('hard input', () => {
  test.each([
    '<!-- '.repeat(20_000),
    '<!-- a -->\n'.repeat(5_000),
    `---\na${' '.repeat(50_000)}b\nc: d${' '.repeat(50_000)}e\n---\n`,
    `---\nd: [${'['.repeat(20_000)}\n---\n`,
    `# a${' '.repeat(50_000)}b@c.org`,
    `a ${'<sup>'.repeat(3_000)}`,
    '&amp;'.repeat(20_000),
  ])('%# takes linear time', (source) => {
    const tree = gfm.parse(source)
    const start = performance.now()
    for (const block of buildProse(tree, source).blocks) block.sentences.length
    expect(performance.now() - start).toBeLessThan(1_500)
  })
})

describe('comments', () => {
  test('each knows what follows it', () => {
    const source = 'A <!-- one --> b.\n\n<!-- two -->\n<!-- three -->\n\n# Next\n\n<!-- four -->'
    const { comments } = read(source)
    expect(comments.map(({ value, next }) => [value, next && source.slice(next.start, next.end)])).toEqual([
      [' one ', ' b.'],
      [' two ', '# Next'],
      [' three ', '# Next'],
      [' four ', undefined],
    ])
    expect(comments.every(({ span }) => source.slice(span.start, span.end).startsWith('<!--'))).toBe(true)
  })

  test('comments are not counted, other HTML is', () => {
    expect(read('<!-- a -->').skipped).toEqual([])
    expect(read('<div>\ncure\n</div>').skipped).toMatchObject([{ kind: 'html', count: 1 }])
  })
})

describe('front matter', () => {
  const yaml = [
    '---',
    'title: "Calm \\"fast\\" & clear" # shown',
    "subtitle: it's safe",
    'description: >-',
    '  Relief that',
    '  lasts.',
    'draft: true',
    'tags: [sleep, "deep rest", 3]',
    'claimlint:',
    '  product: ketamine',
    '  rules:',
    '    - cure-claim',
    '    - name: other',
    '      level: 2',
    'excerpt:',
    '---',
    '',
    'Body.',
  ]

  test.each(['\n', '\r\n'])('values and places, line end %j', (end) => {
    const source = yaml.join(end)
    const prose = read(source)
    expect(prose.frontMatter).toEqual({
      title: 'Calm "fast" & clear',
      subtitle: "it's safe",
      description: 'Relief that lasts.',
      draft: true,
      tags: ['sleep', 'deep rest', 3],
      claimlint: { product: 'ketamine', rules: ['cure-claim', { name: 'other', level: 2 }] },
      excerpt: null,
    })
    expect(prose.blocks.map((block) => [block.kind, block.name, block.text])).toEqual([
      ['meta', 'title', 'Calm "fast" & clear'],
      ['meta', 'subtitle', "it's safe"],
      ['meta', 'description', 'Relief that lasts.'],
      ['paragraph', undefined, 'Body.'],
    ])
    expect(slices(source, 'clear')).toEqual(['clear'])
    expect(slices(source, 'that lasts')).toEqual([`that${end}  lasts`])
  })

  test('places after a byte order mark, and lists of maps', () => {
    const source =
      '\uFEFF---\ntitle: Rest   # why\nitems:\n- a: 1\n  b: [x, {c: d}]\n-  e\nsummary: |\n  One\n    two\n---\n\nA.'
    expect(slices(source, 'Rest')).toEqual(['Rest'])
    expect(slices(source, '  two')).toEqual(['  two'])
    expect(read(source).frontMatter).toEqual({
      title: 'Rest',
      items: [{ a: 1, b: ['x', { c: 'd' }] }, 'e'],
      summary: 'One\n  two',
    })
  })

  test('TOML', () => {
    const source =
      '+++\ntitle = "Calm \\"now\\" clear"\ndraft = true\nsubtitle = \'plain\'\n[other]\ntitle = "no"\n+++\n\nBody.'
    const prose = read(source)
    expect(prose.frontMatter).toEqual({
      title: 'Calm "now" clear',
      draft: true,
      subtitle: 'plain',
      other: { title: 'no' },
    })
    expect(prose.blocks.map((block) => block.text)).toEqual(['Calm "now" clear', 'plain', 'Body.'])
    expect(slices(source, 'clear')).toEqual(['clear'])
  })

  test.each([
    '---\n: [\n---\n',
    '---\n- a\n- b\n---\n',
    '---\nkey: &anchor x\n---\n',
    '---\n"open: x\n---\n',
    '---\na: {b: [c}\n---\n',
  ])('does not stumble over %j', (source) => expect(() => read(source)).not.toThrow())
})

describe('roles', () => {
  const role = (text: string): string | undefined => read(text).blocks[0]?.role

  test.each([
    'Book your visit today',
    'Start your journey now!',
    'Order now',
    '[Schedule a free consultation](/book)',
    'Ready to feel better? Call us today.',
  ])('%s is a call to action', (text) => expect(role(text)).toBe('cta'))

  test.each([
    'Skip to content',
    'Thank you! Your message has been sent.',
    'Follow us on Instagram',
    '© 2025 Harbor Clinic. All rights reserved.',
    'This site uses cookies to improve your stay.',
    '3 min read',
    'Leave a comment',
    'Published on March 3, 2025',
    'Categories: Sleep, Mood',
    'Subscribe to our newsletter',
  ])('%s is template text', (text) => expect(role(text)).toBe('chrome'))

  test.each([
    'Call your doctor now if your chest hurts.',
    'Call 911 now.',
    'Start with one dose in the evening.',
    'Take one capsule today and one tomorrow.',
    'Image quality matters in a scan.',
    'Follow the plan that your nurse gave you.',
    'Comments from patients were recorded.',
    'Search for a cure goes on.',
    'Visit a clinic if it does not pass.',
    'Our related news show no harm.',
    'Try to rest today.',
    'See the table.',
    'Published studies show no gain.',
    'Updated guidance calls it safe.',
    'Designed by doctors',
    'Follow on the next day.',
  ])('%s is ordinary text', (text) => expect(role(text)).toBe('body'))

  test('a list of short links is a menu, a list of sources is not', () => {
    const menu = read('- [Home](/)\n- [About us](/about)\n- [Contact](/contact)\n').blocks
    expect(menu.map((block) => block.role)).toEqual(['chrome', 'chrome', 'chrome'])
    const sources = read(
      '- [Lee 2020](https://a.org/1)\n- [Roe 2021](https://a.org/2)\n- [Poe 2022](https://a.org/3)\n',
    ).blocks
    expect(sources.map((block) => block.role)).toEqual(['body', 'body', 'body'])
  })

  test('teasers end where the article returns', () => {
    const body = 'A long enough text about rest.\n\n'.repeat(4)
    const { blocks } = read(`${body}## Related posts\n\nSleep in ten days.\n\n## References\n\n1. Lee 2020\n`)
    expect(blocks.slice(4).map((block) => block.role)).toEqual(['chrome', 'chrome', 'heading', 'body'])
  })

  test('bare headings of plain text', () => {
    const long = 'It takes some weeks until most people feel a change, and some feel none at all.'
    const { blocks } = read(`The Long Way to Rest\n\n${long}\n\nWhat to expect\n\n${long}\n\nHe said so\n\nand left.`)
    expect(blocks.map((block) => block.role)).toEqual(['heading', 'body', 'heading', 'body', 'body', 'body'])
    expect(blocks[0]).toMatchObject({ kind: 'paragraph' })
    expect(blocks[0]?.depth).toBeUndefined()
  })
})

describe('fragments', () => {
  test('a paragraph that goes on in the next is joined', () => {
    const texts = (groups: readonly (readonly Block[])[]): string[][] =>
      groups.map((group) => group.map((block) => block.text))
    const { blocks } = read('Some may feel\n\nsick or tired\n\nafter it. Rest.\n\nThen go\n\nHome.\n\n- a\n- b')
    expect(texts(joinFragments(blocks))).toEqual([
      ['Some may feel', 'sick or tired', 'after it. Rest.'],
      ['Then go'],
      ['Home.'],
      ['a'],
      ['b'],
    ])
  })
})

describe('guard', () => {
  test.each([
    ['>'.repeat(100_000), 'nested'],
    ['- '.repeat(2_000), 'nested'],
    [`${'- '.repeat(300)}a\n`.repeat(500), 'nested'],
    [`${'*'.repeat(20_000)}a`, 'brackets'],
    ['[a]('.repeat(20_000), 'brackets'],
    ['a\n=\n'.repeat(5_000), 'underlined'],
    [`> a\n${'b\n'.repeat(9_000)}`, 'marker'],
    ['x'.repeat(40_000_000), 'larger'],
  ])('refuses %#', (source, word) => expect(tooHard(source)).toContain(word))

  test('lets large ordinary pages pass', () => {
    const page = `# A\n\nSome *words* and [a link](/x) here.\n\n- [one](/1)\n- [two](/2)\n\n| a | [b](/c) |\n|---|---|\n| d | [e](/f) |\n\n\`\`\`\n[[1, 2], [3]]\n\`\`\`\n\n`
    expect(tooHard(page.repeat(60_000))).toBeUndefined()
    expect(tooHard(`\`\`\`json\n${'[[1], [2]],\n'.repeat(20_000)}\`\`\`\n`)).toBeUndefined()
    expect(tooHard(`| a |\n|---|\n${'| [b](/c) *d* |\n'.repeat(20_000)}`)).toBeUndefined()
    expect(tooHard('- [a](/b)\n'.repeat(20_000))).toBeUndefined()
    expect(tooHard(readFileSync('package-lock.json', 'utf8'))).toBeUndefined()
  })
})
