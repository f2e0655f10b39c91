// Parses the lexicon language into a small tree. Errors name the pattern and point at the place with a caret.
//
//   a b      words in a row; hyphens and quotation marks between words do not count
//   a~       any inflection          (a|b c)  choice          a?  optional
//   ..3      up to three words, never across . ; : ! ? ( ), nor across a comma unless written `..3,`
//   {name}   a slot: any entry of the vocabulary of that name

export type Item =
  | { readonly type: 'word'; readonly word: string; readonly inflected: boolean }
  | { readonly type: 'slot'; readonly name: string }
  | { readonly type: 'gap'; readonly max: number; readonly comma: boolean }
  | { readonly type: 'choice'; readonly options: readonly (readonly Item[])[] }
  | { readonly type: 'optional'; readonly item: Item }

/** A mistake in a pattern. The message shows the pattern with a caret below the place. */
export class PatternError extends Error {
  override readonly name = 'PatternError'

  constructor(
    readonly pattern: string,
    readonly offset: number,
    detail: string,
  ) {
    super(`${detail}\n  ${pattern}\n  ${' '.repeat(offset)}^`)
  }
}

const wordCharacter = /[\p{L}\p{N}'%$+&,.-]/u

/**
 * @param pattern Text in the lexicon language, lower case.
 * @returns Items in order.
 * @throws {PatternError} When the pattern is not well formed, is empty, or begins or ends with a gap.
 */
export function parsePattern(pattern: string): readonly Item[] {
  let at = 0
  const fail = (detail: string, offset = at): never => {
    throw new PatternError(pattern, offset, detail)
  }

  const sequence = (inside: boolean): Item[] => {
    const items: Item[] = []
    for (;;) {
      while (pattern[at] === ' ') at++
      const character = pattern[at]
      if (character === undefined || character === '|' || character === ')') {
        if (!inside && character !== undefined) fail(`Unexpected "${character}": there is no open "("`)
        return items
      }
      items.push(item(character))
    }
  }

  const item = (character: string): Item => {
    const start = at
    const made =
      character === '(' ? choice() : character === '{' ? slot() : pattern.startsWith('..', at) ? gap() : word(character)
    if (pattern[at] !== '?') return made
    if (made.type === 'gap') fail('A gap is optional already: remove "?"')
    if (pattern[at + 1] === '?') fail('Unexpected second "?"', at + 1)
    at++
    return start === at ? made : { type: 'optional', item: made }
  }

  const choice = (): Item => {
    const open = at
    const options: Item[][] = []
    do {
      at++
      const option = sequence(true)
      if (option.length === 0) fail('Expected a word: an option of a choice is empty')
      options.push(option)
    } while (pattern[at] === '|')
    if (pattern[at] !== ')') fail('This "(" is never closed', open)
    at++
    return { type: 'choice', options }
  }

  const slot = (): Item => {
    const close = pattern.indexOf('}', at)
    if (close === -1) fail('This "{" is never closed')
    const name = pattern.slice(at + 1, close)
    if (!/^[a-z][a-zA-Z]*$/.test(name)) fail(`Expected the name of a vocabulary, found "${name}"`, at + 1)
    at = close + 1
    return { type: 'slot', name }
  }

  const gap = (): Item => {
    const found = /^\.\.(\d+)(,?)/.exec(pattern.slice(at))
    const max = Number(found?.[1])
    if (!found || max < 1 || max > 12) return fail('Expected a gap of 1 to 12 words, such as "..3"')
    at += found[0].length
    return { type: 'gap', max, comma: found[2] === ',' }
  }

  const word = (character: string): Item => {
    if (!wordCharacter.test(character)) fail(`Unexpected "${character}"; hyphens and quotes are left out of patterns`)
    const start = at
    while (at < pattern.length && wordCharacter.test(pattern[at] ?? '')) at++
    const text = pattern.slice(start, at)
    if (text !== text.toLowerCase()) fail('Patterns are written in lower case', start)
    const inflected = pattern[at] === '~'
    if (inflected) at++
    return { type: 'word', word: text, inflected }
  }

  const items = sequence(false)
  const [first, last] = [items.at(0), items.at(-1)]
  if (!first) fail('Expected a word: the pattern is empty', 0)
  if (first?.type === 'gap' || last?.type === 'gap') fail('A pattern cannot begin or end with a gap', 0)
  return items
}
