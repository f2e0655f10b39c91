// Shared cases: where a text is read, its span in the source is exact.

import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildProse, parseMarkdown } from '../../src/prose/index.js'
import { find } from './find.js'

const path = '../shared/cases/positions.jsonl'

interface Case {
  readonly markdown: string
  readonly reads: string
  readonly source: string
}

describe.skipIf(!existsSync(path))('shared positions', () => {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : []
  test.each(lines.map((line) => JSON.parse(line) as Case))('$markdown', ({ markdown, reads, source }) => {
    const prose = buildProse(parseMarkdown(markdown), markdown)
    const found = find(prose.blocks, reads)
    expect(found.map(({ block, start, end }) => slice(markdown, block.map.toSource(start, end)))).toContain(source)
    expect(found.every(({ block, start, end }) => block.map.isExact(start, end))).toBe(true)
  })
})

function slice(source: string, span: { start: number; end: number }): string {
  return source.slice(span.start, span.end)
}
