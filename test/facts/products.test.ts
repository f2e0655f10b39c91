import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { notProducts } from '../../src/article/not-products.js'
import { buildTrie, misspelt } from '../../src/article/product-names.js'
import { findProducts, type ProductOptions, productNamed, subjectOf } from '../../src/article/products.js'
import { productById } from '../../src/facts/known.js'
import { slimRows } from '../../src/facts/slim.js'
import { buildProse, parseMarkdown } from '../../src/prose/index.js'

const blocksOf = (source: string) => buildProse(parseMarkdown(source), source).blocks

const mentions = (source: string, options?: ProductOptions) => findProducts(blocksOf(source), options)

/** Each mention as `text=id`. */
const found = (source: string, options?: ProductOptions) =>
  mentions(source, options).map(({ block, start, end, product }) => `${block.text.slice(start, end)}=${product.id}`)

const subject = (source: string, options?: ProductOptions) => {
  const blocks = blocksOf(source)
  return subjectOf(findProducts(blocks, options), blocks)?.id
}

describe('names', () => {
  it.each([
    ['We offer IV ketamine and oral ketamine.', ['IV ketamine=ketamine-iv-im', 'oral ketamine=ketamine-compounded']],
    ['Esketamine is not ketamine.', ['Esketamine=esketamine', 'ketamine=ketamine-iv-im']],
    ['Spravato® nasal spray', ['Spravato=esketamine']],
    ['(S)-ketamine and S-ketamine', ['S)-ketamine=esketamine', 'S-ketamine=esketamine']],
    ['Compounded semaglutide is not Ozempic.', ['Compounded semaglutide=glp1-compounded', 'Ozempic=semaglutide']],
    ['At-home ketamine lozenges by mail', ['At-home ketamine=ketamine-compounded']],
    ["Spravato's label", ["Spravato's=esketamine"]],
    ['St. Johns Wort tea', ['St. Johns Wort=st-johns-wort']],
    ["Try lion's mane or St. John's wort.", ["lion's mane=lions-mane", "St. John's wort=st-johns-wort"]],
    ['NAD+ drips, BPC-157 and 7-OH', ['NAD+=nad-plus', 'BPC-157=peptide-bpc-157', '7-OH=seven-oh']],
    ['CJC-1295/ipamorelin', ['CJC-1295/ipamorelin=peptide-cjc-ipamorelin']],
    ['Collagen filler is a device; collagen powder is a food.', ['collagen powder=collagen']],
    [
      'One dental implant, three exosome injection sites',
      ['dental implant=dental-implants', 'exosome injection=exosomes'],
    ],
    ['Low-dose naltrexone (LDN)', ['Low-dose naltrexone=naltrexone-low-dose', 'LDN=naltrexone-low-dose']],
  ])('%s', (source, expected) => expect(found(source)).toEqual(expected))

  it('asks initialisms for their capitals', () => {
    expect(found('TMS and CBD')).toEqual(['TMS=tms', 'CBD=cbd-consumer'])
    expect(found('the tms of cbd')).toEqual([])
    expect(found('cbd oil')).toEqual(['cbd oil=cbd-consumer'])
  })

  it('counts a name that could be something else only beside a clear one', () => {
    expect(found('Peptides build proteins, and fillers fill.')).toEqual([])
    expect(found('BPC-157 is one of the peptides.')).toEqual(['BPC-157=peptide-bpc-157', 'peptides=peptide-bpc-157'])
    expect(found('Ozempic and other GLP-1 medicines')).toEqual(['Ozempic=semaglutide', 'GLP-1=semaglutide'])
    expect(found('CPAP can inspire confidence. Inspire is an implant.')).toEqual([
      'CPAP=sleep-apnea-devices',
      'Inspire=sleep-apnea-devices',
    ])
  })

  it('leaves other things alone', () => {
    expect(found('Creatinine rose; retinol helps; low testosterone levels are common; cook with green tea.')).toEqual(
      [],
    )
  })

  it('gives exact places and the name to print', () => {
    const [mention] = mentions('Our **Spravado** visits')
    expect(mention).toMatchObject({
      start: 4,
      end: 12,
      name: 'Spravato',
      misspelt: true,
      product: { id: 'esketamine' },
    })
  })
})

describe('misspellings', () => {
  it.each([
    ['semaglutyde', 'semaglutide'],
    ['psilocybine', 'psilocybin'],
    ['Ozempec', 'semaglutide'],
    ['ashwagandah', 'ashwagandha'],
    ['testosteron', 'testosterone'],
  ])('%s', (word, id) => {
    const [mention] = mentions(`Ask about ${word} today`)
    expect(mention?.product.id).toBe(id)
    expect(mention?.misspelt).toBe(true)
  })

  it('needs six letters, the same first letter, and no word of its own', () => {
    expect(found('Botix, bemaglutide, creative, regain, romaine, gentleman, prebiotic, cannabinol')).toEqual([])
  })

  const words = [
    '/usr/share/dict/american-english-large',
    '/usr/share/dict/american-english',
    '/usr/share/dict/words',
  ].find((file) => existsSync(file))

  it.skipIf(words === undefined)('has every English word that it would take for a name in its list', () => {
    const trie = buildTrie(
      slimRows.map((row) => ({ ...row, product: () => productById(row.id) as never })),
      [],
    )
    const list = readFileSync(words as string, 'utf8')
      .toLowerCase()
      .split('\n')
    const missing = list
      .filter((word) => /^\p{L}{6,}$/u.test(word) && !trie.root.next?.has(word))
      .filter((word) => !notProducts.has(word) && misspelt(word, trie))
    expect(missing).toEqual([])
  })
})

describe('options', () => {
  it('takes phrases of the allow list out', () => {
    expect(found('Botox Street Clinic sells Botox.', { allow: ['Botox Street'] })).toEqual(['Botox=botulinum-toxins'])
    expect(found('oral ketamine', { allow: ['oral ketamine'] })).toEqual([])
  })

  it('knows the products of the configuration', () => {
    const options = { extra: [{ name: 'Calmora', aliases: ['Calmora spray'], class: 'supplement' as const }] }
    const [mention] = mentions('Try Calmora spray', options)
    expect(mention?.product).toMatchObject({ id: 'calmora', name: 'Calmora', class: 'supplement', risks: [] })
  })

  it('lends the facts of a known product', () => {
    const [mention] = mentions('Try Ketaluxe', { extra: [{ name: 'Ketaluxe', like: 'oral ketamine' }] })
    expect(mention?.product).toMatchObject({ id: 'ketaluxe', class: 'compounded-drug', family: 'ketamine' })
    expect(mention?.product.risks.length).toBeGreaterThan(3)
  })

  it('finds a product by id or name', () => {
    expect(productNamed('Spravato')?.id).toBe('esketamine')
    expect(productNamed('ketamine-iv-im')?.id).toBe('ketamine-iv-im')
    expect(productNamed('GLP-1')).toBeUndefined()
    expect(productNamed('aspirin')).toBeUndefined()
  })
})

describe('subject', () => {
  it.each([
    [
      '# Ketamine infusions\n\nUnlike SSRIs, which take weeks, they work otherwise. SSRIs, SSRIs, SSRIs.',
      'ketamine-iv-im',
    ],
    ['# Feel better\n\nUnlike Zoloft or Prozac, our clinic gives Spravato.', 'esketamine'],
    [
      '# Ketamine at home\n\nKetamine is old. Ketamine is cheap. Our ketamine lozenges come by mail.',
      'ketamine-compounded',
    ],
    [
      '# Ketamine by infusion\n\nIV ketamine is watched. Some sellers post ketamine lozenges. Ketamine helps.',
      'ketamine-iv-im',
    ],
    ["Nature's Ozempic, berberine, is an alternative to Wegovy.", 'berberine'],
    ['Ketamine lifts depression.', 'ketamine-iv-im'],
    ['# Ozempic vs. compounded semaglutide\n\nCompounded semaglutide comes from a pharmacy.', 'glp1-compounded'],
    [
      '# GLP-1 at home\n\nOur compounded semaglutide ships. Semaglutide lowers weight. Semaglutide works.',
      'glp1-compounded',
    ],
    [
      '# Ketamine therapy\n\nKetamine, ketamine, ketamine, ketamine, ketamine. Others post ketamine lozenges.',
      'ketamine-iv-im',
    ],
  ])('%s', (source, id) => expect(subject(source)).toBe(id))

  it('is nothing when a product is named in passing', () => {
    const filler = 'Sleep is how the body rests, and many people would like more of it each night. '.repeat(20)
    expect(subject(`# How to sleep\n\n${filler} Some take melatonin.`)).toBeUndefined()
    expect(subject('# How to sleep\n\nGo to bed early.')).toBeUndefined()
  })
})
