// Text broken into lines for a terminal.

import { widthOf } from './width.js'

/** Breaks text at blanks into lines of `width` columns, each with `indent` blanks. */
export function wrap(text: string, width: number, indent = 0): string[] {
  const lines: string[] = []
  let used = width
  for (const word of text.split(' ')) {
    const columns = widthOf(word)
    if (lines.length > 0 && used + 1 + columns <= width) {
      lines.push(`${lines.pop()} ${word}`)
      used += 1 + columns
    } else {
      lines.push(' '.repeat(indent) + word)
      used = indent + columns
    }
  }
  return lines
}

/** The same, with a label in front of the first line; `indent` is the column of the text. */
export function hang(label: string, text: string, width: number, indent: number): string[] {
  return wrap(text, width, indent).map((line, index) =>
    index === 0 ? label.padEnd(indent) + line.slice(indent) : line,
  )
}
