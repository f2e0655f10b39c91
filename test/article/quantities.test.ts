import { describe, expect, it } from 'vitest'
import { factsOf, textOf } from './facts.js'

describe('quantities', () => {
  it.each([
    ['Seventy percent', 'Seventy percent', 'percentage'],
    ['a 50-65% share', '50-65%', 'percentage'],
    ['about 12 per cent', '12 per cent', 'percentage'],
    ['by 22 percentage points', '22 percentage points', 'percentage'],
    ['in 7 out of 10', '7 out of 10', 'ratio'],
    ['one in three', 'one in three', 'ratio'],
    ['a 3:1 mix', '3:1', 'ratio'],
    ['two thirds of them', 'two thirds', 'fraction'],
    ['a third of them', 'a third', 'fraction'],
    ['1/3 of them', '1/3', 'fraction'],
    ['twice as much', 'Twice', 'multiple'],
    ['a 10-fold rise', '10-fold', 'multiple'],
    ['68 adult participants', '68 adult participants', 'count'],
    ['1.2 million people', '1.2 million people', 'count'],
    ['p < .05', 'p < .05', 'p-value'],
    ['HR 0.74', 'HR 0.74', 'effect'],
    ['n = 30', 'n = 30', 'effect'],
    ['0.5 mg/kg', '0.5 mg', 'dose'],
    ['take it 2x daily', '2x', 'dose'],
    ['costs $1,200', '$1,200', 'price'],
    ['since 2019', '2019', 'date'],
    ['on 5 March', '5', 'date'],
    ['for 6-8 weeks', '6-8 weeks', 'duration'],
    ['a 45-year-old', '45-year', 'age'],
    ['aged 18 to 65', '18 to 65', 'age'],
    ['call 1-800-555-0100', '1-800-555-0100', 'phone'],
    ['open 24/7', '24/7', 'other'],
    ['room 204', '204', 'other'],
  ])('%s', (text, words, kind) => {
    const [quantity] = factsOf(`It is ${text}.`).quantities
    expect(quantity && textOf(quantity).toLowerCase()).toBe(words.toLowerCase())
    expect(quantity?.kind).toBe(kind)
  })
})
