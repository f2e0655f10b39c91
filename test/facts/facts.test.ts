import { existsSync, readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { productFactSchema } from '../../scripts/fact-schema.js'
import { fold } from '../../src/facts/fold.js'
import { productFacts } from '../../src/facts/index.js'
import { judging } from '../../src/facts/judging.js'
import { productById, productIds } from '../../src/facts/known.js'
import { slimRows } from '../../src/facts/slim.js'
import type { ProductFact } from '../../src/facts/types.js'

const spelling = (name: string): string => name.toLowerCase().replace(/[-\s]+/g, ' ')

describe('product facts', () => {
  it.each(productFacts.map((fact) => [fact.id, fact] as const))('%s has the shape of a row', (_, fact) => {
    expect(v.safeParse(productFactSchema, fact).issues).toBeUndefined()
  })

  it('lists every file of the folder once', () => {
    const files = readdirSync('src/facts/products').map((file) => file.replace(/\.ts$/, ''))
    expect(productFacts.map((fact) => fact.id).sort()).toEqual(files.sort())
  })

  it('gives a name to one row only', () => {
    const owner = new Map<string, string>()
    const shared: string[] = []
    for (const fact of productFacts) {
      for (const name of [...fact.names, ...(fact.misspellings ?? [])].map(spelling)) {
        const other = owner.get(name)
        if (other !== undefined) shared.push(`${name}: ${other} and ${fact.id}`)
        owner.set(name, fact.id)
      }
    }
    expect(shared).toEqual([])
  })

  it('names no risk, contraindication or lay word twice in a list', () => {
    const repeats = (list: readonly string[]) => list.filter((item, index) => list.indexOf(item) !== index)
    for (const { risks, contraindications } of productFacts) {
      for (const items of [risks, contraindications]) {
        expect(repeats(items.map((item) => item.name))).toEqual([])
        for (const item of items) expect(repeats(item.lay)).toEqual([])
      }
    }
  })

  it('has a boxed risk exactly where a boxed warning is present', () => {
    const boxed = (fact: ProductFact) => fact.risks.some((risk) => risk.tier === 'boxed')
    for (const fact of productFacts)
      expect([fact.id, boxed(fact)]).toEqual([fact.id, fact.boxedWarning?.present ?? false])
  })

  it('dates what was read, and only that', () => {
    const [row] = productFacts
    const withRisk = (risk: object) => ({ ...row, risks: [{ name: 'harm', tier: 'must', lay: ['harm'], ...risk }] })
    const fits = (risk: object) => v.safeParse(productFactSchema, withRisk(risk)).success
    expect(fits({ source: 'a label', asOf: '2024-02', mark: 'read' })).toBe(true)
    expect(fits({ source: 'a label', asOf: 'undated', mark: 'read-2' })).toBe(true)
    expect(fits({ source: 'general clinical knowledge', mark: 'unverified' })).toBe(true)
    expect(fits({ source: 'a label', mark: 'read' })).toBe(false)
    expect(fits({ source: 'a label', asOf: '2024-13', mark: 'read' })).toBe(false)
    expect(fits({ source: 'a label', asOf: '2024', mark: 'unverified' })).toBe(false)
    expect(fits({ asOf: '2024', mark: 'read' })).toBe(false)
    expect(fits({ source: 'a label', asOf: '2024', mark: 'heard' })).toBe(false)
  })

  it('gives a source one date, and one mark', () => {
    const known = new Map<string, string>()
    for (const { source, mark, asOf } of productFacts.flatMap(judging)) {
      const own = `${mark} ${asOf}`
      expect([source, known.get(source) ?? own]).toEqual([source, own])
      known.set(source, own)
      expect([source, mark === 'unverified']).toEqual([source, source === 'general clinical knowledge'])
    }
  })

  it('is reviewed after it was read', () => {
    for (const fact of productFacts) {
      for (const { asOf } of judging(fact)) {
        if (asOf !== undefined && asOf !== 'undated') expect(fact.reviewBy > asOf).toBe(true)
      }
    }
  })
})

describe('short form', () => {
  it('is the fold of the rows', () => {
    expect(productIds).toEqual(productFacts.map((fact) => fact.id))
    for (const fact of productFacts) expect(productById(fact.id)).toEqual(JSON.parse(JSON.stringify(fold(fact))))
    expect(slimRows.map((row) => row.names)).toEqual(productFacts.map((fact) => fact.names))
  })

  it('keeps marks, and dates where there are some', () => {
    const { risks } = productById('contraceptive-implant') ?? {}
    expect(risks?.[0]).toMatchObject({ mark: 'read', asOf: '2020-10' })
    expect(JSON.stringify(slimRows)).not.toContain('undated')
  })

  it('parses a product once', () => {
    expect(productById('esketamine')).toBe(productById('esketamine'))
    expect(productById('nothing')).toBeUndefined()
  })

  it('keeps permanence only where it is intended', () => {
    expect(productById('vasectomy')?.permanence).toBeDefined()
    expect(productById('dental-veneers')?.permanence).toBeUndefined()
  })
})

const material = '../shared/facts.jsonl'

describe.skipIf(!existsSync(material))('against the table that the rows were made from', () => {
  const rows = existsSync(material)
    ? readFileSync(material, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : []

  it('keeps the mark of every fact', () => {
    const marks = (list: readonly { mark: string }[]) => list.map((item) => item.mark)
    for (const row of rows) {
      const fact = productFacts.find((other) => other.id === row.id)
      expect(fact && marks(fact.risks)).toEqual(marks(row.seriousRisks))
      expect(fact && marks(fact.approvals)).toEqual(marks(row.approvals))
      expect(fact && marks(fact.contraindications)).toEqual(marks(row.contraindications))
    }
  })
})
