import { describe, expect, it } from 'vitest'
import { json, pretty } from '../../src/reporters/index.js'
import type { Place } from '../../src/types.js'
import { reportOf } from './report.js'

const show = ({ source, report }: ReturnType<typeof reportOf>, options = {}) =>
  pretty([report], { sourceOf: () => source, width: 90, ...options })

describe('pretty', () => {
  it('shows what was assumed, the card, the note and the summary', () => {
    const page = reportOf('# Calm\n\nOur protocol [permanently rewires] your brain. <Amazing>!')
    expect(show(page)).toMatchInlineSnapshot(`
      "blog/page.md
      Read as: ketamine (named most often), off-label prescription drug (product facts), us
      (default), promotional (call to action in last paragraph)

       3 │ Our protocol permanently rewires your brain. Amazing!
         │              ^^^^^^^^^^^^^^^^^^^
       ✖ error  permanence-claim  3:14
         “permanently rewires” promises a lasting change; state how long the measured effect
         lasted
           Why         a reader may stop other care in the belief that one course settles it.
           Standard    FTC health products guidance (Dec 2022) asks competent evidence for the
                       claim as worded.
           To keep it  a trial in people that followed them to the duration you state.
           Shape       “In [study, n, design], benefit lasted a median of [time] [reference].”

      1 error, 1 info hidden
      "
    `)
  })

  it('puts the findings of one sentence under one frame, and tells a repeated note once', () => {
    const page = reportOf('It [cures you] and {heals you} today. It [cures them].')
    const text = show(page)
    expect(text.match(/\^+/g)?.map(({ length }) => length)).toEqual([9, 9, 10])
    expect(text.match(/^ 1 │/gm)).toHaveLength(2)
    expect(text).toContain('│    ^^^^^^^^^     ^^^^^^^^^\n')
    expect(text.match(/Why {9}/g)).toHaveLength(1)
    expect(text.match(/See the note at 1:4\./g)).toHaveLength(2)
  })

  it('says how a severity came about, what else matches and where else', () => {
    const place: Place = { start: { line: 7, column: 2, offset: 0 }, end: { line: 7, column: 3, offset: 1 } }
    const page = reportOf(
      'It [cures].',
      {},
      {
        severityReason: 'warning, raised: heading',
        alsoMatches: ['cure-claim', 'novelty-hype'],
        related: Array.from({ length: 8 }, () => ({ span: { start: 0, end: 1 }, place, note: 'the same claim' })),
      },
    )
    const text = show(page)
    expect(text).toContain('✖ error  permanence-claim  1:4  (warning, raised: heading)')
    expect(text).toContain('Also matches: cure-claim, novelty-hype')
    expect(text).toContain('     7:2, 7:2, 7:2, 7:2, 7:2, 7:2 and 2 more: the same claim\n')
  })

  it('hides info, and warnings too when quiet, and says so', () => {
    const page = reportOf('[one]. {two}. <three>. <four>.')
    expect(show(page)).toMatch(/\n1 error, 1 warning, 2 info hidden\n$/)
    expect(show(page, { info: true })).toMatch(/\n1 error, 1 warning, 2 info\n$/)
    expect(show(page, { info: true })).toContain('“four”')
    expect(show(page, { quiet: true })).toMatch(/\n1 error, 1 warning hidden, 2 info hidden\n$/)
    expect(show(page, { quiet: true })).not.toContain('“two”')
  })

  it('never calls a page without findings compliant', () => {
    expect(show(reportOf('Fine.'))).toMatch(
      /\nnothing found in what was read; this is not a statement of compliance\n$/,
    )
    expect(show(reportOf('<Fine>.'))).toContain('nothing above info found in what was read; this is not a')
  })

  it('names what was not read and what was suppressed', () => {
    const { source, report } = reportOf('Fine.', {
      skipped: [
        { kind: 'image', reason: 'no text', count: 2 },
        { kind: 'html', reason: 'not parsed', count: 1 },
        { kind: 'language', reason: 'the page does not read as English', count: 1 },
      ],
    })
    const page = { source, report: { ...report, summary: { ...report.summary, suppressed: 3 } } }
    expect(show(page, { width: 200 })).toContain(
      '; 3 suppressed; 2 images, 1 HTML block\nnot read; the page does not read as English\n',
    )
  })

  it('says that a page was not fully checked, and which rules could not speak', () => {
    const { source, report } = reportOf('Fine.')
    const summary = { ...report.summary, status: 'not fully checked', silentRules: ['a-rule', 'b-rule'] } as const
    expect(show({ source, report: { ...report, summary } }, { width: 200 })).toMatch(
      /\nThe class of what the page promotes is not known, so 2 rules could not speak: a-rule, b-rule\nnot fully checked: nothing found in what was read; this is not a statement of compliance\n$/,
    )
  })

  it('lists duties as ticks', () => {
    const page = reportOf('Fine.')
    const duties = [
      { ruleId: 'a', label: 'Risks', state: 'met' as const },
      { ruleId: 'b', label: 'Off-label status', state: 'missing' as const },
      { ruleId: 'c', label: 'Crisis line', state: 'not applicable' as const },
    ]
    const text = show({ ...page, report: { ...page.report, summary: { ...page.report.summary, duties } } })
    expect(text).toContain('  ✔ Risks\n  ✖ Off-label status\n')
    expect(text).not.toContain('Crisis line')
  })

  it('adds up several pages', () => {
    const { report } = reportOf('[a]. {b}.')
    expect(pretty([report, report])).toMatch(/\n\n2 pages: 2 errors, 2 warnings, 0 info\n$/)
    expect(pretty([])).toBe('')
  })

  it('colours only when asked, and keeps to the width', () => {
    const page = reportOf(`${'It works well and '.repeat(12)}[permanently rewires] you ${'and so on '.repeat(20)}.`)
    expect(show(page, { color: true })).toContain('\u001b[31m')
    expect(show(page)).not.toContain('\u001b')
    expect(
      Math.max(
        ...show(page, { width: 60 })
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(60)
  })

  it('works without the source, and passes no control characters on', () => {
    const { report } = reportOf('It [cu\u0007res].', { path: 'a\u001bb.md' })
    const text = pretty([report])
    expect(text).toContain('“cu\u{fffd}res” promises')
    expect(text).toContain('a\u{fffd}b.md')
  })
})

describe('json', () => {
  it('is an array of the agreed keys', () => {
    const { report } = reportOf('It [cures].')
    const [entry] = JSON.parse(json([report, report]))
    expect(Object.keys(entry)).toEqual(['path', 'assumed', 'diagnostics', 'suppressed', 'skipped', 'uses', 'summary'])
    expect(entry).toEqual(JSON.parse(JSON.stringify(report)))
  })

  it('keeps the key of a page without a path, and an empty run is an empty array', () => {
    expect(JSON.parse(json([{ ...reportOf('').report, path: undefined }]))[0].path).toBeNull()
    expect(JSON.parse(json([]))).toEqual([])
  })
})
