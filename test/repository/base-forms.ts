// Tells a base form (`promise`) from a cut one (`promis`) and a past form (`promised`): by its end, and by the words that
// the project uses elsewhere. English has too many words for a list.

const endings: readonly (readonly [end: RegExp, because: string])[] = [
  [/[jquv]$|(?<!o)i$|[^aeiouy]r$/, 'no word ends so'],
  [/(?<![isn])c$/, 'cut before -e, as in `reduc`'],
  [/[aeiouy].*[iuv]at$/, 'cut before -e, as in `activat`'],
  [/[^aeiou]iz$|yz$|(?<![aeious])is$/, 'cut before -e, as in `promis`'],
  [/ante$/, 'cut before -e, as in `guarante`'],
  [/[^eh]ed$/, 'a past form'],
]

/** Short words whose longer neighbour is another word. */
const exceptions = new Set(['leak', 'purr'])

/**
 * @param word A word that a pattern inflects.
 * @param plain Words of the project that stand without inflection.
 * @returns What is odd; empty when nothing is.
 */
export function oddBaseForm(word: string, plain: ReadonlySet<string>): string {
  if (exceptions.has(word) || plain.has(word)) return ''
  const longer = [`${word}e`, `${word}y`].find((one) => plain.has(one))
  if (longer && !plain.has(`${word}s`)) return `${word}: ${longer} was meant`
  const odd = endings.find(([end]) => end.test(word))
  return odd ? `${word}: ${odd[1]}` : ''
}
