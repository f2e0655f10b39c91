import { describe, expect, it } from 'vitest'
import { articles } from '../../bench/corpus.js'
import { rules } from '../../rules/index.js'
import { presets } from '../../rules/presets.js'
import { compileTables, createEngine } from '../../src/engine/linter.js'
import { createLinter, PatternError } from '../../src/index.js'
import { lexicon } from '../../src/match/lexicon.js'
import { compile, prepare } from '../../src/match/matcher.js'
import { buildProse, parseMarkdown } from '../../src/prose/index.js'
import type { Lexicon } from '../../src/types.js'

const vocabularies = { condition: ['anxiety', 'low mood'], product: ['glowvine'] }
const blockOf = (text: string) => {
  const [block] = buildProse(parseMarkdown(text), text).blocks
  if (!block) throw new RangeError('No block')
  return block
}
const found = (own: Lexicon, text: string): readonly string[] =>
  (compile([own], vocabularies).search(blockOf(text)).get(own) ?? []).map(({ start, end }) =>
    blockOf(text).text.slice(start, end),
  )

describe('the matcher', () => {
  it.each<[name: string, patterns: string[], text: string, hits: string[]]>([
    ['finds words in any form', ['cure~ pain'], 'It cured pain.', ['cured pain']],
    ['looks through quotation marks and hyphens', ['risk free'], 'A “risk-free” trial.', ['risk-free']],
    ['leaves out what is optional', ['really? works'], 'It works. It really works.', ['works', 'really works']],
    ['fills slots with phrases', ['ends {condition}'], 'It ends low mood.', ['ends low mood']],
    ['crosses gaps of words', ['ends ..2 anxiety'], 'It ends all your anxiety.', ['ends all your anxiety']],
    ['crosses no gap that is too long', ['ends ..2 anxiety'], 'It ends all of your anxiety.', []],
    ['crosses a comma only when told', ['ends ..2 anxiety'], 'It ends pain, anxiety.', []],
    ['crosses a comma when told', ['ends ..2, anxiety'], 'It ends pain, anxiety.', ['ends pain, anxiety']],
    ['crosses no full stop', ['ends ..2, anxiety'], 'It ends. The anxiety stays.', []],
    ['keeps the first and longest', ['ends', 'ends low mood', 'low mood'], 'It ends low mood.', ['ends low mood']],
    ['reads possessives', ['glowvine works'], "Glowvine's works", ["Glowvine's works"]],
  ])('%s', (_, patterns, text, hits) => {
    expect(found(lexicon(patterns), text)).toEqual(hits)
  })

  it('drops what an exception overlaps', () => {
    const own = lexicon(['cure~'], ['cured meat'])
    expect(found(own, 'Cured meat cures nothing.')).toEqual(['cures'])
  })

  it('refuses a slot that no vocabulary fills, and options that leave nothing', () => {
    expect(() => compile([lexicon(['ends {illness}'])], vocabularies)).toThrow(/no vocabulary "illness"/)
    expect(() => compile([lexicon(['really?'])], vocabularies)).toThrow(PatternError)
    expect(() => compile([lexicon(['ends ..2 it?'])], vocabularies)).toThrow(/gap at an end/)
  })
})

describe('tables', () => {
  const base = lexicon(['glow~ ..2 {product}', 'ends {condition}'], ['ends anxiety slowly'])
  const tables = JSON.parse(JSON.stringify(prepare([base], vocabularies)))

  it('stand for the lexicons that they are of, beside new lexicons and new entries', () => {
    const own = lexicon(['{product} ends {condition}', 'ends pain'])
    const grown = { ...vocabularies, product: [...vocabularies.product, 'new brand'] }
    const text = 'Glowing like New Brand, Glowvine ends low mood, ends anxiety slowly, ends anxiety and ends pain.'
    const hitsOf = (matcher: ReturnType<typeof compile>) =>
      [base, own].map((one) => (matcher.search(blockOf(text)).get(one) ?? []).map(({ block, ...hit }) => hit))
    const restored = hitsOf(compile([base, own], grown, { tables }))
    expect(restored).toEqual(hitsOf(compile([base, own], grown)))
    expect(restored.map((hits) => hits.length)).toEqual([3, 2])
  })

  it('of the built-in rules give the very findings on all fixtures', () => {
    const config = { extends: ['all'], products: [{ name: 'Glowvine', class: 'supplement' as const }] }
    const quick = createEngine(config, { rules, presets, tables: JSON.parse(JSON.stringify(compileTables(rules))) })
    const plain = createLinter(config)
    for (const source of articles) expect(quick.lint(source).diagnostics).toEqual(plain.lint(source).diagnostics)
  })
})
