import { describe, expect, it } from 'vitest'
import { createLinter } from '../../src/index.js'

const linter = createLinter()
const found = (text: string): string[] =>
  linter
    .lint(text)
    .diagnostics.filter(({ severity, basis }) => severity !== 'info' && basis !== 'omission')
    .map(({ actual }) => actual)

describe('claims that a page reports', () => {
  it.each([
    [
      'a column of adverts',
      '| What the advert says | What we know |\n| --- | --- |\n| Cures eczema | No trial at all |',
    ],
    ['a quoted heading that is answered', '# Letters\n\n## "The balm that cures eczema"\n\nNo balm does that.'],
    [
      'a quotation on a page that checks claims',
      '# Claims checked\n\nThe leaflet of the balm came with "cures eczema".',
    ],
    [
      'a list of warning signs',
      '# Advice\n\nBe wary of phrases such as these:\n\n- cures eczema\n- works for everyone',
    ],
    ['what the adverts said', '# Notice\n\n## What the adverts said\n\nThe balm cures eczema for good.'],
    ['an advert as a block quotation', '# Notice\n\n> The balm cures eczema.\n\nThis is not true.'],
    ['sellers', 'Anyone who promises you that a balm cures eczema wants your money.'],
  ])('%s', (_, text) => expect(found(text)).toEqual([]))

  it.each([
    ['a quoted testimonial', '“The balm cured my eczema.” — Dana, 43'],
    ['a slogan that nobody doubts', '# Balm\n\n"The balm that cures eczema" is made by hand in Devon.'],
    ['a claim beside a question', '# Does the balm work?\n\nYes. The balm cures eczema for good.'],
    ['a claim of the author under a page that checks', '# Claims checked\n\nOur own balm cures eczema.'],
  ])('but not %s', (_, text) => expect(found(text)).not.toEqual([]))
})
