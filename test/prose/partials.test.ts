// What a page takes from elsewhere: which tags count, and where the text of a described one stands.

import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { buildProse, type PreparedPartial, parseMarkdown } from '../../src/prose/index.js'

const mdx = unified().use(remarkParse).use(remarkMdx).freeze()

function usesIn(source: string, { asMdx = false, partials = [] as PreparedPartial[] } = {}) {
  const { uses } = buildProse(asMdx ? mdx.parse(source) : parseMarkdown(source), source, { partials })
  return uses.map(({ kind, name, span }) => `${kind} ${name} ${source.slice(span.start, span.end)}`)
}

const partial = (fields: Partial<PreparedPartial>, text = ''): PreparedPartial => ({
  kind: 'component',
  name: 'SafetyInfo',
  at: undefined,
  discharges: [],
  blocks: buildProse(parseMarkdown(text), text).blocks,
  ...fields,
})

describe('uses', () => {
  it.each([
    ['Text {{< isi product="k" >}} text.', 'shortcode isi {{< isi product="k" >}}'],
    ['{{% legal/isi %}}', 'shortcode legal/isi {{% legal/isi %}}'],
    ['> {{<isi>}}', 'shortcode isi {{<isi>}}'],
    ['{% include isi.html text="100% safe" %}', 'include isi.html {% include isi.html text="100% safe" %}'],
    [
      "- {%- include_relative '../legal/isi.md' -%}",
      "include ../legal/isi.md {%- include_relative '../legal/isi.md' -%}",
    ],
    ['{% render "isi" %}', 'include isi {% render "isi" %}'],
    ['{% partial file="isi.md" /%}', 'include isi.md {% partial file="isi.md" /%}'],
    ['{{> isi }}', 'include isi {{> isi }}'],
    ['{% extends "product.njk" %}', 'layout product.njk {% extends "product.njk" %}'],
    ['{% isi "ketamine" %}', 'shortcode isi {% isi "ketamine" %}'],
    ['[isi]', 'shortcode isi [isi]'],
    ['See [isi id="3"] here.', 'shortcode isi [isi id="3"]'],
    ['<SafetyInfo />', 'component SafetyInfo <SafetyInfo />'],
    ['<safety-info></safety-info>', 'component safety-info <safety-info>'],
    ['<div>\n{{< isi >}}\n</div>', 'shortcode isi {{< isi >}}'],
    ['---\nlayout: layouts/product.njk\n---\n\nText', 'layout layouts/product.njk layouts/product.njk'],
    ['+++\nlayout = "product"\n+++\n\nText', 'layout product product'],
  ])('%s', (source, use) => {
    expect(usesIn(source)).toEqual([use])
  })

  it.each([
    '{{< youtube abc >}}',
    '{% if page.sale %}Text{% endif %}',
    '{% assign x = 1 %}',
    '{% callout %}\nText\n{% endcallout %}',
    '{{% notice %}}\nText\n{{% /notice %}}',
    '<Callout>\n\nText\n\n</Callout>',
    '<BR>',
    '<div>Text</div>',
    '<!-- <SafetyInfo /> {{< isi >}} -->',
    '`{{< isi >}}`',
    '```\n{{< isi >}}\n```',
    '{{</* isi */>}}',
    '{{ page.title }}',
    'It said [sic] so.',
    '[isi]\n\n[isi]: https://example.org',
    '[isi](https://example.org)',
    '- [x] done',
    'A claim [1].',
    '---\nlayout: none\n---\n\nText',
  ])('none in %s', (source) => {
    expect(usesIn(source)).toEqual([])
  })

  it('reads elements of MDX', () => {
    const source =
      'import Isi from "./isi.mdx"\n\n<Isi product="k" />\n\nText <Ui.Note/> text.\n\n<Box>Text</Box>\n\n<div />\n'
    expect(usesIn(source, { asMdx: true })).toEqual([
      'component Isi <Isi product="k" />',
      'component Ui.Note <Ui.Note/>',
    ])
  })

  it('counts an element around text, and a word in brackets, when they are described', () => {
    const partials = [partial({ name: 'Box' }), partial({ kind: 'shortcode', name: 'isi' })]
    expect(usesIn('<Box>\n\nText with [isi] in it.\n\n</Box>', { partials })).toEqual([
      'component Box <Box>',
      'shortcode isi [isi]',
    ])
  })

  it('are counted when nobody describes them, and tags alone are no prose', () => {
    const source = '<SafetyInfo />\n\n{{< isi >}}\n\nText.'
    const { skipped, blocks } = buildProse(parseMarkdown(source), source)
    expect(skipped).toMatchObject([{ kind: 'partial', count: 2 }])
    expect(blocks.map(({ text }) => text)).toEqual(['Text.'])
  })
})

describe('places', () => {
  const source = '---\ntitle: Title\nlayout: page\n---\n\n# Heading\n\nFirst <SafetyInfo/> words.\n\nLast.\n'
  const shown = (...partials: PreparedPartial[]) =>
    buildProse(parseMarkdown(source), source, { partials }).blocks.map(({ index, text }) => `${index} ${text}`)

  it('stands after the block that uses it', () => {
    expect(shown(partial({}, 'Side effects:\n\n- nausea'))).toEqual([
      '0 Title',
      '1 Heading',
      '2 First  words.',
      '3 Side effects:',
      '4 nausea',
      '5 Last.',
    ])
  })

  it('stands at the start or at the end, where a layout stands unless it says otherwise', () => {
    const isi = partial({ at: 'start' }, 'Boxed warning.')
    const layout = partial({ kind: 'layout', name: 'page' }, 'Footer.')
    expect(shown(isi, layout)).toEqual([
      '0 Title',
      '1 Boxed warning.',
      '2 Heading',
      '3 First  words.',
      '4 Last.',
      '5 Footer.',
    ])
  })

  it('stands in no more than twenty places of a page', () => {
    const many = '<SafetyInfo/>\n\n'.repeat(1000)
    const { blocks, uses } = buildProse(parseMarkdown(many), many, { partials: [partial({}, '- nausea\n- fatigue')] })
    expect(uses).toHaveLength(1000)
    expect(blocks).toHaveLength(40)
    expect(new Set(blocks.map(({ containers }) => containers[0])).size).toBe(20)
  })

  it('leads every range to the place of the use', () => {
    const { blocks } = buildProse(parseMarkdown(source), source, { partials: [partial({}, 'Causes nausea.')] })
    const block = blocks.find(({ partial }) => partial)
    const at = source.indexOf('<SafetyInfo/>')
    expect(block?.map.toSource(7, 13)).toEqual({ start: at, end: at + '<SafetyInfo/>'.length })
    expect(block?.map.isExact(7, 13)).toBe(false)
  })
})
