import { describe, expect, it } from 'vitest'
import { createLocator } from '../../src/engine/place.js'
import { type FrameOptions, frame, printable } from '../../src/frame.js'

/** Draws a source whose places stand between `[` and `]`. */
function draw(marked: string, options?: FrameOptions): string {
  const source = marked.replace(/[[\]]/g, '')
  const locate = createLocator(source)
  const marks = [...marked.matchAll(/\[([^\]]*)\]/g)].map((match, index) => {
    const start = match.index - index * 2
    return { place: locate({ start, end: start + (match[1] ?? '').length }) }
  })
  return frame(source, marks, options).join('\n')
}

describe('frame', () => {
  it('puts carets under a place', () => {
    expect(draw('one\nIt [cures] you.\ntwo')).toBe('2 │ It cures you.\n  │    ^^^^^')
  })

  it('shows lines around it', () => {
    expect(draw('a\nb\n[c]\nd\ne', { context: 1 })).toBe('2 │ b\n3 │ c\n  │ ^\n4 │ d')
    expect(draw('\r\n[c]\r\n', { context: 1 })).toBe('1 │\n2 │ c\n  │ ^\n3 │')
    expect(draw('\n\n[c]', { context: 2 })).toBe('1 │\n2 │\n3 │ c\n  │ ^')
  })

  it('marks a place over several lines, without the indent', () => {
    expect(draw('> It [cures\n>   for] good')).toBe('1 │ > It cures\n  │      ^^^^^\n2 │ >   for good\n  │ ^^^^^^^')
    expect(draw('- It [cures\n  for] good')).toBe('1 │ - It cures\n  │      ^^^^^\n2 │   for good\n  │   ^^^')
  })

  it('keeps columns with tabs, wide characters and emoji', () => {
    expect(draw('\t你好 👩‍⚕️ é [cures]')).toBe(
      `1 │   你好 👩‍⚕️ é cures\n  │ ${' '.repeat(2 + 4 + 1 + 2 + 1 + 1 + 1)}^^^^^`,
    )
    expect(draw('[你好]')).toBe('1 │ 你好\n  │ ^^^^')
  })

  it('marks two places in one line and aligns line numbers', () => {
    const source = `${'\n'.repeat(8)}[a] b [c]\n[d]`
    expect(draw(source)).toBe(' 9 │ a b c\n   │ ^   ^\n10 │ d\n   │ ^')
  })

  it('cuts a long line around its place', () => {
    const output = draw(`${'word '.repeat(100)}it [cures] all ${'word '.repeat(100)}`, { width: 40 })
    expect(output).toBe('1 │ …word it cures all word word word …\n  │          ^^^^^')
  })

  it('wraps a long place and stops after some rows', () => {
    const output = draw(`[${'word '.repeat(1000)}]`, { width: 40, rows: 3 }).split('\n')
    expect(output).toHaveLength(7)
    expect(output.at(-1)).toBe('  ⋮')
    expect(Math.max(...output.map((line) => line.length))).toBeLessThanOrEqual(40)
  })

  it('breaks inside a word that is wider than the page', () => {
    const output = draw(`[${'x'.repeat(100)}]`, { width: 40, rows: 9 })
    expect(output.replace(/[^x]/g, '')).toHaveLength(100)
  })

  it('shows a place without width, also at the end', () => {
    expect(draw('a[]b')).toBe('1 │ ab\n  │  ^')
    expect(draw('')).toBe('')
  })

  it('does not pass control characters on', () => {
    expect(draw('[a\u001b[31mb\u0000]'.replace('[31m', '(31m'))).toBe('1 │ a\u{fffd}(31mb\u{fffd}\n  │ ^^^^^^^^')
    expect(printable('a\u001b[2J\u202eb\nc')).toBe('a\u{fffd}[2J\u{fffd}b c')
  })
})
