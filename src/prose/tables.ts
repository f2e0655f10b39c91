// The tables of GFM, tried only where one can stand. The construct of micromark reads every line of every paragraph as
// the head of a table first, which costs a fifth of the parse.

import { gfmTable } from 'micromark-extension-gfm-table'
import type { Construct, Extension } from 'micromark-util-types'

const delimiterRow = /^[ \t>]*[|:-][|:\- \t]*$/

/** Lines (1-based) from the one above each delimiter row to the next empty line: no table reaches beyond them. */
function linesOfTables(source: string): ReadonlySet<number> {
  const lines = source.split(/\r\n|\n|\r/)
  const found = new Set<number>()
  let inside = false
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    inside = (inside && line.trim() !== '') || (next !== undefined && delimiterRow.test(next))
    if (inside) found.add(index + 1)
  }
  return found
}

/** Extension for micromark: tables of this source. */
export function tablesOf(source: string): Extension {
  const extension = gfmTable()
  const table = extension.flow?.null as Construct
  const lines = linesOfTables(source)
  const guarded: Construct = {
    ...table,
    tokenize(effects, ok, nok) {
      const attempt = table.tokenize.call(this, effects, ok, nok)
      return (code) => (lines.has(this.now().line) ? attempt(code) : nok(code))
    },
  }
  return { flow: { null: guarded } }
}
