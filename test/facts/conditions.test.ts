import { describe, expect, it } from 'vitest'
import { parsePattern } from '../../src/match/pattern.js'
import { bodyStates, diseases, naturalStates, symptoms } from '../../src/match/vocabulary/conditions.js'

const lists = { diseases, naturalStates, symptoms, bodyStates }

describe.each(Object.entries(lists))('%s', (_, entries) => {
  it('are patterns in lower case', () => {
    for (const entry of entries) expect(() => parsePattern(entry), entry).not.toThrow()
  })

  it('hold no entry twice', () => {
    expect(entries.filter((entry, index) => entries.indexOf(entry) !== index)).toEqual([])
  })

  it('hold no word with another everyday sense', () => {
    for (const word of ['cold', 'ms', 'add', 'aids', 'mash', 'rest', 'drive']) expect(entries).not.toContain(word)
  })
})

it('keeps the lists apart', () => {
  const all = Object.values(lists).flat()
  expect(all.filter((entry, index) => all.indexOf(entry) !== index)).toEqual([])
})
