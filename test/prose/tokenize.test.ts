// Tokens are printed as `norm`, with the kind in front where it is not a word.

import { describe, expect, test } from 'vitest'
import { tokenize } from '../../src/prose/tokenize.js'

function view(text: string): string {
  const short = { word: '', number: '#', punctuation: '', symbol: '$', object: '@', reference: '^' }
  return tokenize(text)
    .map(({ kind, norm }) => short[kind] + norm)
    .join(' ')
}

describe('tokens', () => {
  test.each([
    ['It’s risk-free, isn’t it?', "it's risk free , isn't it ?"],
    ['A c-cure by x-ray', 'a c-cure by x-ray'],
    ['COVID-19, GLP-1s and 5-HT2A; PHQ-9', 'covid-19 , glp-1s and 5-ht2a ; phq-9'],
    ['a 12-week, 30-DAY plan', 'a #12 week , #30 day plan'],
    ['vitamin B12 and omega-3', 'vitamin b12 and omega-3'],
    ['2.5 mg, 1,000 people, .5 g, 1–2', '#2.5 mg , #1,000 people , #.5 g , #1 – #2'],
    ['50mg twice, 2nd dose, 1960s', '#50 mg twice , 2nd dose , 1960s'],
    ['100% of 7/10 (p<.05)', '#100 $% of #7 $/ #10 ( p $< #.05 )'],
    ['$199.99 or £20', '$$ #199.99 or $£ #20'],
    ['71%.[3] so [1, 2] and [4–6].', '#71 $% . ^[3] so ^[1, 2] and ^[4–6] .'],
    ['[a] [12345]', '[ a ] [ #12345 ]'],
    ['calm³ on 30 m², in¹˒² days', 'calm ^3 on #30 m2 , in ^1 $˒ ^2 days'],
    ['gu@ranteed c*re cur3 cla$$ic $afe', 'gu@ranteed c*re cur3 cla$$ic $afe'],
    [
      'ann.lee@clinic.co.uk, www.a.org/b_c. See https://x.io/a?b=c!',
      '$ann.lee@clinic.co.uk , $www.a.org/b_c . see $https://x.io/a?b=c !',
    ],
    ['joyful.com is it.Today only', '$joyful.com is it . today only'],
    ['the U.S. and e.g. i.v. use', 'the u.s. and e.g. i.v. use'],
    ['wait... what… — no - yes--maybe', 'wait ... what ... — no - yes -- maybe'],
    ['“quoted” and ‘so’ «too»', 'quoted and so too'],
    ["the patients' rock 'n' roll", 'the patients rock n roll'],
    ['per\u00ADmanent cu\u200Bre \uFEFFnow', 'permanent cure now'],
    ['ﬁxes 𝗰𝘂𝗿𝗲 Ｃｕｒｅ naïve Ⓒure', 'fixes cure cure naïve cure'],
    ['use \uFFFC now', 'use @\uFFFC now'],
    ['😀 5×3 ≥ 2', '$😀 #5 $× #3 $≥ #2'],
    ['a non\u2011stop T\u2010cell', 'a non stop t-cell'],
    ['Q&A, and/or', 'q $& a , and $/ or'],
    ['\uD835 \uDC00', '$\uD835 $\uDC00'],
    ['', ''],
  ])('%j', (text, expected) => expect(view(text)).toBe(expected))

  test('ranges lead to the text', () => {
    const text = 'It’s 2.5 %, per\u00ADmanent.'
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'It’s',
      '2.5',
      '%',
      ',',
      'per\u00ADmanent',
      '.',
    ])
  })

  test('the same words give the same norms, also when they collide in the cache', () => {
    const words = Array.from(
      { length: 20_000 },
      (_, index) =>
        `w${'abcdefghij'.charAt(index % 10)}${(index * 7919).toString(26).replace(/\d/g, (d) => 'qrstuvwxyz'.charAt(Number(d)))}`,
    )
    const text = words.join(' ')
    expect(tokenize(text).map((token) => token.norm)).toEqual(words)
    expect(tokenize(text.toUpperCase()).map((token) => token.norm)).toEqual(words)
  })

  test.each([
    'a-'.repeat(50_000),
    'a.'.repeat(50_000),
    'a@'.repeat(50_000),
    '[1,'.repeat(50_000),
    '.'.repeat(100_000),
    '²'.repeat(100_000),
  ])('hard input %# takes linear time', (text) => {
    const start = performance.now()
    tokenize(text)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
