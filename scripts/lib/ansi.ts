// What a terminal would show, as HTML.

import { escapeMarkup } from '../../src/reporters/markup.js'

const styles: Readonly<Record<string, string>> = {
  1: 'font-weight:700',
  2: 'color:#9aa4af',
  4: 'text-decoration:underline',
  31: 'color:#ff8a80',
  32: 'color:#7ccf94',
  33: 'color:#f2c14e',
  34: 'color:#86bdf5',
}
/** What each code ends. */
const ends: Readonly<Record<string, readonly string[]>> = {
  0: Object.keys(styles),
  22: ['1', '2'],
  24: ['4'],
  39: ['31', '32', '33', '34'],
}

/** Text with SGR sequences as spans; other codes than the ones of the command are left out. */
export function ansiToHtml(text: string): string {
  const open = new Set<string>()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character begins a sequence
  const parts = text.split(/\u001b\[(\d*)m/)
  return parts
    .map((part, index) => {
      if (index % 2 === 0) {
        const style = [...open].map((code) => styles[code]).join(';')
        return style === '' || part === '' ? escapeMarkup(part) : `<span style="${style}">${escapeMarkup(part)}</span>`
      }
      for (const ended of ends[part || '0'] ?? []) open.delete(ended)
      if (part in styles) open.add(part)
      return ''
    })
    .join('')
}
