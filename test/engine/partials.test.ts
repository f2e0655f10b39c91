// Pages put together from parts: described parts count for what a page owes, unknown ones leave it open.

import { describe, expect, it } from 'vitest'
import type { Config, PartialConfig } from '../../src/index.js'
import { createLinter } from '../../src/index.js'

const body = 'Order Calmera online now. Calmera relieves anxiety in adults.'
const calmera: Config = { products: [{ name: 'Calmera', like: 'ketamine', class: 'off-label-drug' }] }
const risks = 'Side effects of Calmera include nausea, dissociation and a rise in blood pressure.'

const lint = (source: string, partials: readonly PartialConfig[] = [], config: Config = calmera) =>
  createLinter({ ...config, partials }).lint(source)

const found = (source: string, partials?: readonly PartialConfig[], config?: Config) =>
  lint(source, partials, config).diagnostics.map(({ ruleId, severity }) => `${severity} ${ruleId}`)

const missing = 'error risk-disclosure-missing'

describe('text of a described part', () => {
  it.each<[string, string, PartialConfig]>([
    ['a component', `${body}\n\n<SafetyInfo />`, { component: 'SafetyInfo', text: risks }],
    ['a shortcode of Hugo', `${body}\n\n{{< isi >}}`, { shortcode: 'isi', text: risks }],
    ['a shortcode of WordPress', `${body}\n\n[isi]`, { shortcode: 'isi', text: risks }],
    ['an include', `${body}\n\n{% include legal/isi.html %}`, { include: 'isi', text: risks }],
    [
      'an include in HTML',
      `${body}\n\n{% include isi.html %}`,
      { include: 'isi.html', text: `<div>\n    <p>${risks}</p>\n</div>` },
    ],
    ['a layout', `---\nlayout: product\n---\n\n${body}`, { layout: 'product', text: risks }],
    ['one of several names', `${body}\n\n<Isi />`, { component: ['SafetyInfo', 'Isi'], text: risks }],
    ['duties without text', `${body}\n\n<SafetyInfo />`, { component: 'SafetyInfo', discharges: ['risk'] }],
    [
      'duties for the product',
      `${body}\n\n<SafetyInfo />`,
      { component: 'SafetyInfo', discharges: ['risk'], product: 'calmera' },
    ],
  ])('%s meets a duty', (_, source, partial) => {
    expect(found(body)).toContain(missing)
    const rules = found(source, [partial]).join()
    expect(rules).not.toContain('risk-disclosure-missing')
    expect(rules).not.toContain('duties-unknown')
  })

  it('meets none when it says nothing of it', () => {
    expect(found(`${body}\n\n<Footer />`, [{ component: 'Footer', text: 'Made in Ohio.' }])).toContain(missing)
    expect(found(`${body}\n\n<Footer />`, [{ component: 'Footer', discharges: [] }])).toContain(missing)
    expect(found(`${body}\n\n<Isi />`, [{ component: 'Isi', discharges: ['crisis'] }])).toContain(missing)
    const other: PartialConfig = { component: 'Isi', discharges: ['contraindication'], product: 'magnesium' }
    expect(lint(`${body}\n\n<Isi />`, [other]).summary.duties).toContainEqual(
      expect.objectContaining({ ruleId: 'contraindications-missing', state: 'missing' }),
    )
  })

  it('has its findings at home, not on the page', () => {
    const text = 'Calmera permanently rewires your brain.'
    const partials = [{ component: 'Story', text }]
    expect(found(`# About us\n\nWe like tea.\n\n<Story />`, partials)).toEqual([])
    const linter = createLinter({ ...calmera, partials })
    expect(linter.lint(text, { partial: true }).diagnostics.map(({ ruleId }) => ruleId)).toEqual(['permanence-claim'])
  })

  it('claims nothing for the page, and leaves the sections around it alone', () => {
    const story = { component: 'Story', text: `${risks}\n\n## Myths\n\nCalmera cures anxiety.` }
    const { diagnostics } = lint('# Calmera\n\n<Story />\n\nCalmera permanently rewires your brain.', [story])
    expect(diagnostics.map(({ ruleId }) => ruleId)).toContain('permanence-claim')
  })

  it('is no page: nothing is asked of it as one', () => {
    expect(createLinter(calmera).lint(`${body} <Other />`, { partial: true }).summary.duties).toEqual([])
    expect(found(body)).toContain(missing)
    const part = createLinter(calmera)
      .lint(body, { partial: true })
      .diagnostics.map(({ ruleId }) => ruleId)
    expect(part).not.toContain('risk-disclosure-missing')
  })
})

describe('a part that nobody described', () => {
  const source = `---\nlayout: product\n---\n\n${body}\n\n{{< isi >}}\n\n<SafetyInfo /> <SafetyInfo />\n`

  it('is one info that names all, at the first', () => {
    const own = lint(source).diagnostics.filter(({ ruleId }) => ruleId === 'duties-unknown')
    expect(own).toHaveLength(1)
    expect(own[0]).toMatchObject({
      severity: 'info',
      reason:
        'This page uses the layout product, the shortcode isi, <SafetyInfo/>, not described so far; say in `partials` what stands there',
      actual: 'product',
      data: { names: 'the layout product, the shortcode isi, <SafetyInfo/>' },
    })
    expect(own[0]?.related).toHaveLength(3)
  })

  it('has room for many names', () => {
    const many = Array.from({ length: 30 }, (_, index) => `<VeryLongComponentName${index} />`).join('\n\n')
    const { reason = '' } = lint(many).diagnostics.find(({ ruleId }) => ruleId === 'duties-unknown') ?? {}
    expect(reason).toMatch(/^This page uses <VeryLongComponentName0\/>, .+ and \d+ more, not described so far; /)
    expect(reason.length).toBeLessThanOrEqual(160)
  })

  it('lowers what is missing, and says why', () => {
    const { diagnostics, summary } = lint(source)
    const risk = diagnostics.find(({ ruleId }) => ruleId === 'risk-disclosure-missing')
    expect(risk).toMatchObject({
      severity: 'warning',
      severityReason: 'error, lowered: the layout product is not described and may state it',
    })
    expect(diagnostics.filter(({ basis, severity }) => basis === 'omission' && severity === 'error')).toEqual([])
    expect(summary.duties.filter(({ state }) => state === 'missing')).toEqual([])
    expect(summary.duties).toContainEqual(
      expect.objectContaining({ ruleId: 'risk-disclosure-missing', state: 'unknown' }),
    )
  })

  it('lowers it whatever level the configuration asks for', () => {
    const config: Config = {
      ...calmera,
      rules: { 'contraindications-missing': 'error', 'risk-disclosure-missing': 'off' },
    }
    expect(found(body, [], config)).toContain('error contraindications-missing')
    expect(found(source, [], config)).toContain('warning contraindications-missing')
  })

  it('leaves the page not fully checked, unless it is blocked', () => {
    expect(lint(source, [], { ...calmera, rules: { 'unqualified-efficacy-claim': 'off' } }).summary.status).toBe(
      'not fully checked',
    )
    expect(lint('Calmera is a spray. <Note />').summary.status).toBe('not fully checked')
    expect(lint('Calmera cures anxiety. <Note />').summary.status).toBe('blocked')
  })

  it('leaves an error on the words of the page an error', () => {
    expect(found('Calmera permanently rewires your brain. <Note />')).toContain('error permanence-claim')
  })
})

describe('what is wrong with partials', () => {
  const problems = (partial: unknown) => {
    try {
      createLinter({ partials: [partial] } as Config)
    } catch (error) {
      return (error as Error).message.split('\n  ').slice(1)
    }
    return []
  }

  it.each<[unknown, string]>([
    [{ componnent: 'A', text: '' }, 'partials[0].componnent: unknown key; did you mean `component`?'],
    [{ text: '' }, 'partials[0]: found no name; expected one of component, shortcode, include or layout'],
    [
      { component: 'A', layout: 'b', text: '' },
      'partials[0]: found component and layout; expected one of component, shortcode, include or layout',
    ],
    [
      { component: 'A' },
      'partials[0]: says nothing about what it contributes; expected file, text or discharges ([] when it meets no duty)',
    ],
    [
      { component: 'A', file: 'a.md' },
      'partials[0].file: files are read by the command and by `loadConfig` only; write the words as `text`',
    ],
    [{ component: 'A', discharges: ['risks'] }, 'partials[0].discharges[0]: found "risks"; did you mean `risk`?'],
    [
      { component: 'A', discharges: 'risk' },
      'partials[0].discharges: found "risk"; expected a list of duties such as ["risk"]',
    ],
    [{ component: 'A', text: '', at: 'top' }, 'partials[0].at: found "top"; expected start or end'],
    [
      { component: 'A', discharges: ['risk'], product: 'ketamin' },
      'partials[0].product: no product is called "ketamin"; did you mean `ketamine`?',
    ],
    [{ component: ['A', 'A'], text: '' }, 'partials[0].component: the component A is described twice; remove one'],
    [
      { component: 'A', file: 'a.tsx', text: '<Isi />' },
      'partials[0].file: found no text to read in a.tsx; write its words as `text`, or name its duties in `discharges`',
    ],
  ])('%j', (partial, message) => {
    expect(problems(partial)).toEqual([message])
  })
})
