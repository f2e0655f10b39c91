import { expect, it } from 'vitest'
import { poundsAWeek } from '../rules/weight-loss-gut-check/rate.js'

it.each([
  ['lose 30 pounds in 30 days', 7],
  ['1 to 2 pounds a week', 2],
  ['0.5–1 kg per week', 2.2],
  ['ten pounds in five weeks', 2],
  ['a stone in a fortnight', 7],
  ['in just two weeks you drop 10 lbs', 5],
  ['26 lb in six months', 1],
  ['up to 10 kilos gone in a month', 5.1],
] as const)('%s', (text, rate) => {
  expect(poundsAWeek(text)).toBeCloseTo(rate, 1)
})

it.each(['two dress sizes in a week', 'lose weight fast', '20 pounds fast'])('%s: no rate', (text) => {
  expect(poundsAWeek(text)).toBeUndefined()
})
