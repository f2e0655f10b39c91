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
  35: 'color:#d8a6ff',
  36: 'color:#7fd6d6',
  90: 'color:#8b949e',
  91: 'color:#ff8a80',
  92: 'color:#7ccf94',
  93: 'color:#f2c14e',
  94: 'color:#86bdf5',
  95: 'color:#d8a6ff',
  96: 'color:#7fd6d6',
}
const colors = Object.keys(styles).filter((code) => Number(code) > 29)
/** What each code ends. */
const ends: Readonly<Record<string, readonly string[]>> = {
  0: Object.keys(styles),
  22: ['1', '2'],
  24: ['4'],
  39: colors,
}

/** Text with SGR sequences as spans; other codes than the ones of the command are left out. */
export function ansiToHtml(text: string): string {
  const open = new Set<string>()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character begins a sequence
  const parts = text.split(/\u001b\[([\d;]*)m/)
  return parts
    .map((part, index) => {
      if (index % 2 === 0) {
        const style = [...open].map((code) => styles[code]).join(';')
        return style === '' || part === '' ? escapeMarkup(part) : `<span style="${style}">${escapeMarkup(part)}</span>`
      }
      for (const code of (part || '0').split(';')) {
        for (const ended of ends[code] ?? (colors.includes(code) ? colors : [])) open.delete(ended)
        if (code in styles) open.add(code)
      }
      return ''
    })
    .join('')
}
