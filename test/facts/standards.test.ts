import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { productById, productIds } from '../../src/facts/known.js'
import { printStandard, type StandardKey, standardFor, standards } from '../../src/facts/standards.js'

const keys = Object.keys(standards) as StandardKey[]

describe('register of standards', () => {
  it.each(keys)('%s has all its parts', (key) => {
    const { citation, asks, reach, date, mark, reportedBy, url } = standards[key]
    for (const part of [citation, asks, reach, date]) expect(part).toMatch(/\S/)
    expect(asks).toMatch(/^[a-z].*[^.]$/)
    expect(url).toMatch(/^https?:\/\/\S+$/)
    expect(['read', 'read-2']).toContain(mark)
    expect(reportedBy !== undefined).toBe(mark === 'read-2')
  })

  it('says that (e)(6) asks and that (e)(7) warns', () => {
    for (const key of keys) {
      if (key.startsWith('CFR-202.1(e)(6)')) expect(standards[key].asks).toMatch(/^asks /)
      if (key.startsWith('CFR-202.1(e)(7)')) expect(standards[key].asks).toMatch(/^warns against /)
    }
  })

  it('prints one line with reach and date, and who reports a text that was not read', () => {
    expect(printStandard('EU-83-90(b)')).toBe(
      'Directive 2001/83/EC, art 90(b) bars suggesting guaranteed effects, no adverse reactions, or effects better than ' +
        'or equal to another treatment; binds through the national law of the member state (text of December 2020)',
    )
    for (const key of keys) {
      const line = printStandard(key)
      expect(line).not.toMatch(/\n|,,|undefined|violat|illegal/)
      expect(line.includes('as reported by')).toBe(standards[key].mark === 'read-2')
    }
  })

  it('names products and families that exist', () => {
    const known = new Set(productIds.flatMap((id) => [id, productById(id)?.family]))
    for (const key of keys) for (const product of standards[key].products ?? []) expect(known).toContain(product)
  })

  it('takes the first standard in force', () => {
    const preference: StandardKey[] = ['FDA-KET23', 'CFR-202.1(e)(6)(i)', 'CAP-12.1', 'AU-133(d)', 'HNR']
    expect(standardFor(preference, 'us')?.citation).toMatch(/^FDA/)
    expect(standardFor(preference, 'uk')?.citation).toBe('CAP Code rule 12.1')
    expect(standardFor(preference, 'ca')?.reach).toBe('research, not law')
    expect(standardFor(['CAP-12.1'], 'us')).toBeUndefined()
  })

  it('passes over standards that are for other products', () => {
    const preference: StandardKey[] = ['FDA-KET23', 'CFR-202.1(e)(6)(i)', 'FTC-HPCG']
    const pick = (id: string) => {
      const product = productById(id)
      return standardFor(preference, 'us', { product, class: product?.class })?.citation
    }
    expect(pick('ketamine-compounded')).toMatch(/^FDA/)
    expect(pick('semaglutide')).toBe('21 CFR 202.1(e)(6)(i)')
    expect(pick('turmeric-curcumin')).toMatch(/^FTC/)
    expect(standardFor(preference, 'us', {})?.citation).toMatch(/^FTC/)
  })
})

const material = '../shared/sources.md'

describe.skipIf(!existsSync(material))('against the list of sources', () => {
  const text = ['sources.md', 'taxonomy.md']
    .map((name) => `../shared/${name}`)
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')

  it('cites only paragraphs that were read', () => {
    for (const key of keys.filter((other) => other.startsWith('CFR-202.1'))) {
      const paragraph = key.slice('CFR-202.1'.length)
      const [, group, item] = /^(\(e\)\(\d\)(?:\(i\))?)(.*)$/.exec(paragraph) ?? []
      expect(text.includes(paragraph) || (text.includes(group ?? '?') && text.includes(item ?? '?')), key).toBe(true)
    }
  })

  it('knows every source', () => {
    const families =
      /^(CFR-\d+\.\d+|FTC-[A-Z]+|FTC-465|FTC-\d+\.\d|FDA-[A-Z]+\d*|FDA-\d+|PI-[A-Z]+|CAP-POM|ASA-WL|LANHAM|FTCA-5|LINE-988|AU-TGAC|AU-133|AU-42DL|EU-1924|EU-83|[A-Z]+$)/
    const other: Readonly<Record<string, string>> = { 'CFR-1308.13': '1308.13', 'CFR-201.128': '201.128' }
    for (const key of keys) {
      const family = families.exec(key)?.[0]
      if (family) expect(text, key).toContain(other[family] ?? family)
    }
  })
})
