// What is taken for granted about a page, each with its reason: the configuration, the front matter, else the page.

import { describe, expect, it } from 'vitest'
import type { Config, Report } from '../../src/index.js'
import { createLinter } from '../../src/index.js'

const lint = (source: string, config: Config = {}, path = 'page.md'): Report =>
  createLinter(config).lint(source, { path })

const matter = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\nA page about tea.\n`

/** `value: reason` of one assumption. */
function assumed(
  key: 'products' | 'class' | 'jurisdiction' | 'register',
  source: string,
  config?: Config,
  path?: string,
) {
  const { value, reason } = lint(source, config, path).assumed[key]
  return `${String(value)}: ${reason}`
}

const plain = 'A page about tea.'

describe('jurisdiction', () => {
  const uk: Config = { jurisdiction: 'uk' }
  it.each<[string, string, Config?, string?]>([
    ['us: default', plain],
    ['uk: configuration', plain, uk],
    ['uk: preset `uk`', plain, { extends: ['recommended', 'uk'] }],
    ['eu: configuration', plain, { extends: ['uk'], jurisdiction: 'eu' }],
    ['au: preset `au`', plain, { ...uk, overrides: [{ files: 'au/**', extends: ['au'] }] }, 'au/page.md'],
    ['au: front matter, `claimlint.jurisdiction`', matter('claimlint:', '  jurisdiction: AU'), uk],
    ['au: front matter, `claimlint.jurisdiction`', matter('claimlint: { jurisdiction: au }'), uk],
    ['ca: front matter, `jurisdiction`', matter('jurisdiction: ca'), uk],
    ['uk: configuration', matter('jurisdiction: everywhere', 'lang: en-AU'), uk],
    ['uk: front matter, `lang: en-GB`', matter('lang: en-GB')],
    ['au: front matter, `locale: en_AU`', matter('locale: en_AU')],
    ['us: default', matter('lang: en')],
    ['uk: front matter, `claimlint.jurisdiction`', '+++\n[claimlint]\njurisdiction = "uk"\n+++\n\nTea.'],
  ])('%s', (expected, source, config, path) => {
    expect(assumed('jurisdiction', source, config, path)).toBe(expected)
  })
})

describe('class', () => {
  const calmera = { name: 'Calmera', like: 'ketamine' } as const
  const page = '# Calmera\n\nCalmera is a spray.'
  it.each<[string, string, Config?]>([
    ['undefined: no product of the facts is named; set `class` or `products` in the configuration', plain],
    ['off-label-drug: class of ketamine in the product facts', '# Ketamine\n\nKetamine is a drug.'],
    ['device: configuration', '# Ketamine\n\nKetamine is a drug.', { class: 'device' }],
    ['off-label-drug: class of Calmera in the product facts', page, { products: [calmera] }],
    [
      'supplement: class of Calmera in the configuration',
      page,
      { products: [{ ...calmera, class: 'supplement' }], class: 'device' },
    ],
    ['device: configuration', page, { products: [{ name: 'Calmera' }], class: 'device' }],
    [
      'undefined: no product of the facts is named; set `class` or `products` in the configuration',
      page,
      { products: [{ name: 'Calmera' }] },
    ],
    [
      'compounded-drug: preset `compounded-drug`',
      '# Semaglutide\n\nSemaglutide by post.',
      { extends: ['compounded-drug'] },
    ],
    ['clinic: preset `clinic`', plain, { extends: ['recommended', 'clinic'] }],
    [
      'off-label-drug: class of ketamine in the product facts',
      '# Ketamine\n\nKetamine is a drug.',
      { extends: ['clinic'] },
    ],
    ['device: front matter, `claimlint.class`', matter('claimlint:', '  class: device'), { class: 'food' }],
    ['food: configuration', matter('class: device'), { class: 'food' }],
  ])('%s', (expected, source, config) => {
    expect(assumed('class', source, config)).toBe(expected)
  })
})

describe('product', () => {
  const one: Config = { products: [{ name: 'Calmera', like: 'ketamine' }] }
  it.each<[string, string, Config?]>([
    [': no known product is the subject of the page', plain],
    ['ketamine-iv-im: the page names “ketamine” most', '# Ketamine\n\nKetamine is a drug.'],
    ['calmera: the only product of the configuration, and the page names no other', plain, one],
    ['semaglutide: the page names “Ozempic” most', '# Ozempic\n\nOzempic is a pen.', one],
    [
      ': no known product is the subject of the page',
      plain,
      { products: [...(one.products ?? []), { name: 'Sunup' }] },
    ],
    ['calmera: front matter, `claimlint.product`', matter('claimlint:', '  product: calmera'), one],
    ['esketamine: front matter, `product`', matter('product: Spravato'), one],
    ['calmera: the only product of the configuration, and the page names no other', matter('product: 4711'), one],
  ])('%s', (expected, source, config) => {
    expect(assumed('products', source, config)).toBe(expected)
  })

  it('of the front matter has the duties of its facts', () => {
    const source = matter('claimlint:', '  product: ketamine').replace(
      'A page about tea.',
      'Book a visit. It relieves depression.',
    )
    expect(lint(source).diagnostics.map(({ ruleId }) => ruleId)).toContain('risk-disclosure-missing')
  })
})

describe('register and seller', () => {
  const informs = 'This leaflet explains what tea is.'
  const offers = `${informs} It comes from the people who know the plant and the leaf, and we ship it to you by post.`
  it.each<[string, string, Config?]>([
    ['promotional: default; the page does not show that it only informs', plain],
    ['educational: “This leaflet explains”, and nothing is offered', informs],
    ['promotional: offer “we ship”', offers],
    [
      'promotional: call to action “Book your free consultation now”',
      `${informs}\n\n[Book your free consultation now](/book)`,
    ],
    [
      'educational: it is made as information (risks, when to get help), and nothing is offered',
      '## Possible side effects\n\nA rash.\n\n## Sudden swelling\n\nCall 999.',
    ],
    [
      'promotional: default; the page does not show that it only informs',
      'Not to be used in pregnancy. Ask your doctor before use. Ask your GP about the rest.',
    ],
    [
      'promotional: 3 flat claims of benefit, although “This leaflet explains”',
      `${informs} Ketamine cures depression. It relieves anxiety. It ends migraines.`,
    ],
    [
      'educational: “General Hospital”, and nothing is offered',
      'Moorvale General Hospital\n\nOur clinic is on Mondays.',
    ],
    ['promotional: offer “Our clinic”', 'Moorvale House\n\nOur clinic is on Mondays.'],
    ['promotional: link to “/cart/add?tea”', `${informs} [Assam](/cart/add?tea)`],
    ['promotional: published by Teahouse (configuration)', informs, { seller: 'Teahouse' }],
    ['promotional: the publisher sells (configuration)', informs, { seller: true }],
    ['educational: nobody sells (configuration), and nothing is offered', plain, { seller: false }],
    ['promotional: offer “we ship”', offers, { seller: false }],
    ['educational: configuration', informs, { register: 'educational', seller: true }],
    ['educational: configuration, although it has the offer “we ship”', offers, { register: 'educational' }],
    ['promotional: configuration', informs, { register: 'promotional' }],
    ['educational: “This leaflet explains”, and nothing is offered', informs, { register: 'auto' }],
    [
      'educational: front matter, `claimlint.register`',
      matter('claimlint:', '  register: educational'),
      { register: 'promotional' },
    ],
    ['promotional: front matter, `register`', matter('register: promotional')],
    [
      'educational: nobody sells (front matter), and nothing is offered',
      matter('claimlint:', '  seller: false'),
      { seller: true },
    ],
    ['promotional: published by Teahouse (front matter)', matter('claimlint:', '  seller: Teahouse')],
  ])('%s', (expected, source, config) => {
    expect(assumed('register', source, config)).toBe(expected)
  })
})

describe('a front matter that is not understood', () => {
  const own = (...lines: string[]) =>
    lint(matter(...lines)).diagnostics.filter(({ ruleId }) => ruleId === 'front-matter-unknown')

  it.each<[string[], string, number]>([
    [['claimlint:', '  clas: device'], '`claimlint.clas`: unknown key; did you mean `class`?', 3],
    [['title: Tea', 'claimlint:', '  class: devise'], '`claimlint.class`: found "devise"; did you mean `device`?', 4],
    [
      ['claimlint:', '  jurisdiction: mars'],
      '`claimlint.jurisdiction`: found "mars"; expected us, uk, eu, au or ca',
      3,
    ],
    [
      ['claimlint:', '  product: ketamin'],
      '`claimlint.product`: no product is called "ketamin"; did you mean `ketamine`?',
      3,
    ],
    [['claimlint:', '  seller: 3'], '`claimlint.seller`: found 3; expected true, false or a name', 3],
    [['claimlint: { register: funny }'], '`claimlint.register`: found "funny"; expected promotional or educational', 2],
    [['claimlint: device'], '`claimlint`: found "device"; expected keys such as `class: device`', 2],
    [
      ['claimlint:', '  rules: { cure-claim: off }'],
      '`claimlint.rules`: unknown key; expected product, class, jurisdiction, register or seller',
      3,
    ],
  ])('%j', (lines, message, line) => {
    const [found, ...more] = own(...lines)
    expect(more).toEqual([])
    expect(found).toMatchObject({ severity: 'warning', reason: `Front matter, ${message}` })
    expect(found?.place.start.line).toBe(line)
  })

  it('is none when other tools use the keys', () => {
    expect(own('class: wide', 'product: 12', 'jurisdiction: all', 'claimlint:', '  class: device')).toEqual([])
  })
})
