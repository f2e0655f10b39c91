import { describe, expect, it } from 'vitest'
import { type SuppressOptions, suppress } from '../../src/engine/suppress.js'
import type { Block, Comment, Diagnostic, Prose } from '../../src/types.js'

const rules = new Set(['cure-claim', 'novelty-hype', 'risk-disclosure-missing'])

const options: SuppressOptions = {
  rules,
  requireReason: true,
  reportUnused: 'warning',
  placeOf: ({ start, end }) => ({
    start: { line: 1, column: start + 1, offset: start },
    end: { line: 1, column: end + 1, offset: end },
  }),
  urlOf: (id) => `https://example.org/${id}`,
}

const kinds: Readonly<Record<string, string>> = { C: 'cure-claim', N: 'novelty-hype', R: 'risk-disclosure-missing' }

/**
 * A page in a line: letters are findings (C cure, N novelty, R risk), `|` separates blocks, `<…>` is a comment whose next
 * sibling is the block behind it, `=…=` is front matter.
 */
function page(source: string) {
  const comments: Comment[] = []
  const blocks: Partial<Block>[] = []
  const findings: Diagnostic[] = []
  const parts = [...source.matchAll(/<([^>]*)>|=([^=]*)=|[^<>=|]+/g)]
  parts.forEach((part, index) => {
    const span = { start: part.index, end: part.index + part[0].length }
    if (part[1] !== undefined) {
      const next = parts[index + 1]
      comments.push({ value: part[1], span, next: next && { start: next.index, end: next.index + next[0].length } })
      return
    }
    blocks.push({ kind: part[2] === undefined ? 'paragraph' : 'meta', span })
    for (const letter of part[0].matchAll(/[CNR]/g)) {
      const start = part.index + letter.index
      findings.push({ ruleId: kinds[letter[0]], span: { start, end: start + 1 } } as Diagnostic)
    }
  })
  return { prose: { source, comments, blocks } as unknown as Prose, findings }
}

function run(source: string, extra: Partial<SuppressOptions> = {}) {
  const { prose, findings } = page(source)
  const { kept, suppressed, own } = suppress(findings, prose, { ...options, ...extra })
  expect(kept.length + suppressed.length).toBe(findings.length)
  return {
    kept: kept.map(({ span }) => source[span.start]).join(''),
    suppressed: suppressed.map(({ diagnostic, reason }) => `${source[diagnostic.span.start]} ${reason ?? '?'}`),
    own: own.map(({ ruleId, reason }) => `${ruleId.replace('suppression-', '')}: ${reason}`),
  }
}

describe('what is suppressed', () => {
  it('leaves everything without comments of ours', () => {
    expect(run('C|<todo: ask legal>N|<claimlint.org is nice>R')).toEqual({ kept: 'CNR', suppressed: [], own: [] })
  })

  it('ignore covers the next sibling only', () => {
    expect(run('C|<claimlint ignore cure-claim -- quote>CNC|C')).toEqual({
      kept: 'CNC',
      suppressed: ['C quote', 'C quote'],
      own: [],
    })
  })

  it('disable runs to enable', () => {
    expect(run('C|<claimlint disable cure-claim -- history>C|CN|<claimlint enable cure-claim>C')).toEqual({
      kept: 'CNC',
      suppressed: ['C history', 'C history'],
      own: [],
    })
  })

  it('disable without enable runs to the end, but not back', () => {
    expect(run('C|<claimlint disable -- archive>CN|R')).toMatchObject({ kept: 'C', suppressed: { length: 3 } })
  })

  it('disable at the top covers the front matter and document findings', () => {
    const result = run('=CR=|<claimlint disable risk-disclosure-missing -- reviewed 2026-03>|R C')
    expect(result).toEqual({ kept: 'CC', suppressed: ['R reviewed 2026-03', 'R reviewed 2026-03'], own: [] })
  })

  it('enables one rule inside a disable of all', () => {
    expect(run('x|<claimlint disable -- a>CN|<claimlint enable cure-claim>CN|<claimlint enable>CN').kept).toBe('CCN')
  })

  it('enable ends every disable', () => {
    expect(
      run('x|<claimlint disable cure-claim, novelty-hype -- a>CN|<claimlint disable -- b>R|<claimlint enable>CNR').kept,
    ).toBe('CNR')
  })

  it('takes the reason of the innermost comment', () => {
    expect(run('x|<claimlint disable -- outer>N|<claimlint ignore cure-claim -- inner>C').suppressed).toEqual([
      'N outer',
      'C inner',
    ])
  })

  it.each([
    ['claimlint ignore cure-claim -- approved by legal, 2025. See a -- b', 'approved by legal, 2025. See a -- b'],
    ['\n  claimlint\n ignore   cure-claim,\nnovelty-hype -- two\nlines ', 'two\nlines'],
    ['claimlint ignore cure-claim — long dash', 'long dash'],
    ['claimlint ignore -- all', 'all'],
    ['claimlint ignore cure-claim --- three', 'three'],
  ])('reads %j', (comment, reason) => {
    expect(run(`x|<${comment}>C`).suppressed).toEqual([`C ${reason}`])
  })
})

describe('what is reported', () => {
  it.each([
    [
      '<claimlint disble cure-claim -- a>C',
      'bad-verb: Found `disble` after `claimlint`; expected disable, enable or ignore; did you mean `disable`?',
    ],
    [
      '<claimlint disable-next-line cure-claim -- a>C',
      'bad-verb: Found `disable-next-line` after `claimlint`; expected disable, enable or ignore; did you mean `ignore`?',
    ],
    [
      '<claimlint-disable cure-claim -- a>C',
      'bad-verb: Found no blank between `claimlint` and `disable`; write `claimlint disable`',
    ],
    ['<claimlint>C', 'bad-verb: Found no verb after `claimlint`; expected disable, enable or ignore'],
    ['<claimlint ignore cure-clam -- a>C', 'unknown-rule: No rule is called `cure-clam`; did you mean `cure-claim`?'],
    [
      '<claimlint ignore quote of a competitor>C',
      'unknown-rule: No rules are called `quote` and 3 more; a reason goes after ` -- `',
    ],
    ['<claimlint enable cure-claim>C', 'unused: Nothing disables `cure-claim` before this comment; remove it'],
    ['<claimlint ignore novelty-hype -- a>C', 'unused: This comment finds no `novelty-hype` to suppress; remove it'],
    ['C<claimlint ignore -- a>', 'unused: Nothing follows this comment; put it before the block, or remove it'],
    ['<claimlint disable -- a>x|<claimlint enable>C', 'unused: This comment suppresses nothing; remove it'],
  ])('%s', (source, message) => {
    expect(run(source)).toEqual({ kept: 'C', suppressed: [], own: [message] })
  })

  it('suppresses without a reason, and says so', () => {
    const result = { kept: '', suppressed: ['C ?'] }
    expect(run('x|<claimlint ignore cure-claim>C')).toEqual({
      ...result,
      own: ['without-reason: This comment gives no reason; add one after ` -- `'],
    })
    expect(run('x|<claimlint ignore cure-claim --  >C').own).toHaveLength(1)
    expect(run('x|<claimlint ignore cure-claim>C', { requireReason: false })).toEqual({ ...result, own: [] })
  })

  it('reports only the ids of a comment that do nothing, and keeps the others', () => {
    expect(run('x|<claimlint ignore cure-claim novelty-hype typo -- a>C')).toEqual({
      kept: '',
      suppressed: ['C a'],
      own: [
        'unknown-rule: No rule is called `typo`',
        'unused: This comment finds no `novelty-hype` to suppress; remove it',
      ],
    })
  })

  it('reports a second disable of the same rule', () => {
    expect(run('x|<claimlint disable cure-claim -- a>C|<claimlint disable cure-claim -- b>C').own).toEqual([
      'unused: An earlier comment disables `cure-claim` already; remove this one',
    ])
  })

  it('reports unused comments at the configured level, or not at all', () => {
    const { prose, findings } = page('x|<claimlint ignore cure-claim -- a>N')
    expect(suppress(findings, prose, { ...options, reportUnused: 'error' }).own[0]?.severity).toBe('error')
    expect(suppress(findings, prose, { ...options, reportUnused: 'off' }).own).toEqual([])
  })

  it('places them on the comment, as plain data', () => {
    const { prose, findings } = page('xx|<claimlint igore>N')
    const [own] = suppress(findings, prose, options).own
    expect(own?.span).toEqual({ start: 3, end: 20 })
    expect(JSON.parse(JSON.stringify(own))).toEqual(own)
    expect(own?.note.split('\n').map((line) => line.split(':')[0])).toEqual(['Why', 'Standard', 'To keep it', 'Shape'])
  })
})

it('stays fast with many comments and findings', () => {
  const source =
    '<claimlint ignore cure-claim -- a>C|<claimlint disable cure-claim -- b>C|<claimlint enable cure-claim>N|'.repeat(
      5000,
    )
  const { prose, findings } = page(source)
  const start = performance.now()
  expect(suppress(findings, prose, options).kept).toHaveLength(5000)
  expect(performance.now() - start).toBeLessThan(1000)
})
