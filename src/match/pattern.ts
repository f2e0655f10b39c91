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
  | { readonly type: 'choice'; readonly options: readonly (readonly Item[])[]; readonly text: string }
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

const asciiWordAt = /[a-z0-9'$+&]+(?![^ |()?~])/y
const wordAt = /[\p{L}\p{N}'%$+&,.-]+/uy
const plain = /^[a-z0-9'$+&]+~?(?: [a-z0-9'$+&]+~?)*$/
/** What the tokens of a text never hold. */
const split = /\p{L}{2}-\p{L}|[\p{L}\p{N}][%,]/u

/**
 * @param pattern Text in the lexicon language, lower case.
 * @returns Items in order.
 * @throws {PatternError} When the pattern is not well formed, is empty, or begins or ends with a gap.
 */
export function parsePattern(pattern: string): readonly Item[] {
  return plain.test(pattern) ? pattern.split(' ').map(plainWord) : new Parser(pattern).parse()
}

const plainWord = (text: string): Item =>
  text.endsWith('~')
    ? { type: 'word', word: text.slice(0, -1), inflected: true }
    : { type: 'word', word: text, inflected: false }

/** A class because the position in the pattern is shared by all of its parts. */
class Parser {
  private at = 0

  constructor(private readonly pattern: string) {}

  parse(): readonly Item[] {
    const items = this.sequence(false)
    const [first, last] = [items.at(0), items.at(-1)]
    if (!first) this.fail('Expected a word: the pattern is empty', 0)
    if (first?.type === 'gap' || last?.type === 'gap') this.fail('A pattern cannot begin or end with a gap', 0)
    return items
  }

  private fail(detail: string, offset = this.at): never {
    throw new PatternError(this.pattern, offset, detail)
  }

  private sequence(inside: boolean): Item[] {
    const items: Item[] = []
    for (;;) {
      while (this.pattern[this.at] === ' ') this.at++
      const character = this.pattern[this.at]
      if (character === undefined || character === '|' || character === ')') {
        if (!inside && character !== undefined) this.fail(`Unexpected "${character}": there is no open "("`)
        return items
      }
      items.push(this.item(character))
    }
  }

  private item(character: string): Item {
    const made = this.plainItem(character)
    if (this.pattern[this.at] !== '?') return made
    if (made.type === 'gap') this.fail('A gap is optional already: remove "?"')
    if (this.pattern[this.at + 1] === '?') this.fail('Unexpected second "?"', this.at + 1)
    this.at++
    return { type: 'optional', item: made }
  }

  private plainItem(character: string): Item {
    if (character === '(') return this.choice()
    if (character === '{') return this.slot()
    return this.pattern.startsWith('..', this.at) ? this.gap() : this.word(character)
  }

  private choice(): Item {
    const open = this.at
    const options: Item[][] = []
    do {
      this.at++
      const option = this.sequence(true)
      if (option.length === 0) this.fail('Expected a word: an option of a choice is empty')
      options.push(option)
    } while (this.pattern[this.at] === '|')
    if (this.pattern[this.at] !== ')') this.fail('This "(" is never closed', open)
    this.at++
    return { type: 'choice', options, text: this.pattern.slice(open, this.at) }
  }

  private slot(): Item {
    const close = this.pattern.indexOf('}', this.at)
    if (close === -1) this.fail('This "{" is never closed')
    const name = this.pattern.slice(this.at + 1, close)
    if (!/^[a-z][a-zA-Z]*$/.test(name)) this.fail(`Expected the name of a vocabulary, found "${name}"`, this.at + 1)
    this.at = close + 1
    return { type: 'slot', name }
  }

  private gap(): Item {
    const found = /^\.\.(\d+)(,?)/.exec(this.pattern.slice(this.at))
    const max = Number(found?.[1])
    if (!found || max < 1 || max > 12) return this.fail('Expected a gap of 1 to 12 words, such as "..3"')
    this.at += found[0].length
    return { type: 'gap', max, comma: found[2] === ',' }
  }

  private textAt(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    return pattern.exec(this.pattern)?.[0]
  }

  /** A word of more than lower-case ASCII. */
  private checkedText(character: string): string {
    const text = this.textAt(wordAt)
    if (text === undefined) return this.fail(`Unexpected "${character}"; quotes are left out of patterns`)
    if (text !== text.toLowerCase()) this.fail('Patterns are written in lower case')
    if (split.test(text))
      this.fail(`A text is split inside "${text}"; write its parts as words, such as "risk free" or "100 %"`)
    return text
  }

  private word(character: string): Item {
    const text = this.textAt(asciiWordAt) ?? this.checkedText(character)
    this.at += text.length
    const inflected = this.pattern[this.at] === '~'
    if (inflected) this.at++
    return { type: 'word', word: text, inflected }
  }
}
