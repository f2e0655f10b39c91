// What words are about: the product that their sentence names and does not only compare with, else the subject of the page.

import { expect, test } from 'vitest'
import { analyze } from '../../src/index.js'

/** Id of the product that a word of a page about ketamine is about. */
function about(text: string, word: string): string | undefined {
  const article = analyze(`# Ketamine\n\n${text}`)
  const block = article.blocks.find((one) => one.text.includes(word))
  if (!block) throw new Error(`“${word}” is not on the page`)
  const start = block.text.indexOf(word)
  return article.productOf({ block, start, end: start + word.length })?.id
}

test.each([
  ['Nobody gets hooked.', 'ketamine-iv-im'],
  ['With kratom nobody gets hooked.', 'kratom'],
  ['Nobody gets hooked on kratom.', 'kratom'],
  ['Kratom calms, and with melatonin nobody gets hooked.', 'melatonin'],
  ['Unlike kratom, it gets nobody hooked.', 'ketamine-iv-im'],
  ['Kratom is a leaf. Nobody gets hooked.', 'ketamine-iv-im'],
])('%s', (text, id) => {
  expect(about(text, 'hooked')).toBe(id)
})
