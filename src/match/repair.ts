// Undoes obfuscation of a single word: look-alike characters, stretched letters, starred vowels. No edit distance:
// the caller accepts a repair only when it is a word of a lexicon.

const lookAlikes: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
}
const vowels = ['a', 'e', 'i', 'o', 'u']
const obfuscated = /^(?=.*[@$*\d])(?=(?:.*[a-z]){2})[a-z@$*\d]{4,24}$/
const stretched = /([a-z])\1\1/

/** Words that an obfuscated word may stand for; empty for an ordinary word. `norm` is lower case. */
export function repairs(norm: string): readonly string[] {
  if (stretched.test(norm)) return [norm.replace(/([a-z])\1{2,}/g, '$1'), norm.replace(/([a-z])\1{2,}/g, '$1$1')]
  if (!obfuscated.test(norm) || /^[a-z]{1,2}\d+$/.test(norm)) return []
  const word = norm.replace(/[@$\d]/g, (character) => lookAlikes[character] ?? character)
  if (!word.includes('*')) return /^[a-z]+$/.test(word) ? [word] : []
  return word.indexOf('*') === word.lastIndexOf('*') ? vowels.map((vowel) => word.replace('*', vowel)) : []
}
