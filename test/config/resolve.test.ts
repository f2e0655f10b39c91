import { describe, expect, it } from 'vitest'
import { describeProblem } from '../../src/config/error.js'
import { resolveConfig } from '../../src/config/resolve.js'
import type { Config } from '../../src/config/types.js'
import { fakeRule, registry } from './registry.js'

const levels = (config: Config, path?: string) =>
  Object.fromEntries(resolveConfig(config, registry).settingsFor(path).rules)

const problems = (config: unknown) => resolveConfig(config as Config, registry).problems.map(describeProblem)

describe('precedence', () => {
  it('extends recommended when nothing is said', () => {
    expect(levels({})).toEqual({
      'cure-claim': 'error',
      'novelty-hype': 'info',
      'permanence-claim': 'error',
      'risk-disclosure-missing': 'off',
      'new-idea': 'off',
    })
  })

  it('applies presets in order, then rules', () => {
    const config: Config = { extends: ['recommended', 'strict'], rules: { 'cure-claim': 'off', 'new-idea': 'info' } }
    expect(levels(config)).toEqual({
      'cure-claim': 'off',
      'novelty-hype': 'warning',
      'permanence-claim': 'error',
      'risk-disclosure-missing': 'error',
      'new-idea': 'info',
    })
  })

  it('applies matching overrides in order, with their presets before their rules', () => {
    const config: Config = {
      overrides: [
        { files: 'press/**', extends: ['strict'], rules: { 'cure-claim': 'info' } },
        { files: ['**/*.mdx', 'press/old.md'], rules: { 'cure-claim': 'warning' } },
      ],
    }
    expect(levels(config)['cure-claim']).toBe('error')
    expect(levels(config, 'blog/a.md')['cure-claim']).toBe('error')
    expect(levels(config, 'press/a.md')).toMatchObject({ 'cure-claim': 'info', 'novelty-hype': 'warning' })
    expect(levels(config, './press/old.md')['cure-claim']).toBe('warning')
    expect(levels(config, 'press\\sub\\a.mdx')['cure-claim']).toBe('warning')
  })

  it('takes from a preset where and what the pages are, and lowers no level with it', () => {
    const config: Config = {
      extends: ['recommended', 'uk', 'supplement'],
      rules: { 'novelty-hype': 'warning' },
      overrides: [{ files: 'clinic/**', extends: ['clinic', 'strict'] }],
    }
    const { settingsFor, problems } = resolveConfig(config, registry)
    expect(problems).toEqual([])
    expect(settingsFor()).toMatchObject({
      jurisdiction: 'uk',
      class: 'supplement',
      presetOf: { jurisdiction: 'uk', class: 'supplement' },
    })
    expect(levels(config)).toMatchObject({ 'novelty-hype': 'warning', 'cure-claim': 'error', 'new-idea': 'info' })
    expect(settingsFor('clinic/a.md')).toMatchObject({
      jurisdiction: 'uk',
      class: 'clinic',
      presetOf: { class: 'clinic' },
    })
    expect(resolveConfig({ ...config, class: 'device' }, registry).settingsFor()).toMatchObject({
      class: 'device',
      presetOf: { jurisdiction: 'uk' },
    })
  })

  it('replaces lists and merges suppression settings in overrides', () => {
    const { settingsFor } = resolveConfig(
      {
        allow: ['C-Cure'],
        jurisdiction: 'us',
        suppressions: { requireReason: false },
        overrides: [{ files: 'uk/**', allow: ['Lift'], jurisdiction: 'uk', suppressions: { reportUnused: 'error' } }],
      },
      registry,
    )
    expect(settingsFor()).toMatchObject({ allow: ['C-Cure'], jurisdiction: 'us', register: 'auto', class: undefined })
    expect(settingsFor('uk/a.md')).toMatchObject({
      allow: ['Lift'],
      jurisdiction: 'uk',
      suppressions: { requireReason: false, reportUnused: 'error' },
    })
  })

  it('gives the same settings object to files that the same overrides match', () => {
    const { settingsFor } = resolveConfig({ overrides: [{ files: 'a/**', allow: ['x'] }] }, registry)
    expect(settingsFor('a/1.md')).toBe(settingsFor('a/2.md'))
    expect(settingsFor('b.md')).toBe(settingsFor())
  })

  it('fills in defaults of options and takes those of the last layer', () => {
    const config: Config = {
      rules: { 'risk-disclosure-missing': ['error', { within: 'section' }] },
      overrides: [{ files: 'a.md', rules: { 'risk-disclosure-missing': 'info' } }],
    }
    expect(resolveConfig({}, registry).settingsFor().options.get('risk-disclosure-missing')).toEqual({
      within: 'article',
    })
    const settings = resolveConfig(config, registry).settingsFor('a.md')
    expect(settings.options.get('risk-disclosure-missing')).toEqual({ within: 'section' })
    expect(settings.rules.get('risk-disclosure-missing')).toBe('info')
  })

  it('switches on phrases and the stable rules of a plugin without presets', () => {
    const config: Config = {
      plugins: [
        {
          name: 'house',
          rules: [fakeRule('no-jab', { severity: 'error' }), fakeRule('idea', { stage: 'experimental' })],
        },
        { name: 'other', rules: [fakeRule('calm-words')], presets: { all: { 'calm-words': 'info' } } },
      ],
      phrases: [{ id: 'skinny-jab', match: 'skinny jab', message: '{actual} is slang; write injection' }],
    }
    const on = { 'no-jab': 'error', idea: 'off', 'calm-words': 'off', 'skinny-jab': 'warning' }
    expect(levels(config)).toMatchObject(on)
    expect(levels({ ...config, extends: ['recommended', 'other/all'] })['calm-words']).toBe('info')
    expect(resolveConfig(config, registry).rules.map((rule) => rule.id)).toContain('no-jab')
  })
})

describe('ignores', () => {
  it.each([
    [['drafts/**'], 'drafts/a.md', true],
    [['drafts'], 'drafts/deep/a.md', true],
    [['drafts/'], 'site/drafts/a.md', true],
    [['*.txt'], 'deep/a.txt', true],
    [['a/b.md'], 'x/a/b.md', false],
    [['**/.cache/**'], 'x/.cache/a.md', true],
    [[], 'a.md', false],
  ])('%j on %s: %s', (ignores, path, expected) => {
    expect(resolveConfig({ ignores }, registry).ignores(path)).toBe(expected)
  })
})

describe('problems', () => {
  it.each<[unknown, string]>([
    [undefined, 'configuration: found nothing; expected an object'],
    [[], 'configuration: found an empty list; expected an object'],
    ['strict', 'configuration: found "strict"; expected an object'],
    [{ rulez: {} }, 'rulez: unknown key; did you mean `rules`?'],
    [
      { rules: { 'permanance-claim': 'off' } },
      'rules["permanance-claim"]: unknown rule; did you mean `permanence-claim`?',
    ],
    [{ rules: { zebra: 'off' } }, 'rules.zebra: unknown rule'],
    [
      { rules: { 'cure-claim': 'eror' } },
      'rules["cure-claim"]: found "eror"; expected off, info, warning or error; did you mean `error`?',
    ],
    [
      { rules: { 'cure-claim': ['warn', {}] } },
      'rules["cure-claim"][0]: found "warn"; expected off, info, warning or error; did you mean `warning`?',
    ],
    [
      { rules: { 'cure-claim': ['error', { a: 1 }] } },
      'rules["cure-claim"][1]: the rule `cure-claim` has no options; write only the level',
    ],
    [{ extends: ['strikt'] }, 'extends[0]: unknown preset `strikt`; did you mean `strict`?'],
    [
      { plugins: [{ name: 'x', rules: [], presets: { eu: { jurisdiction: 'europe', rules: {} } } }] },
      'plugins[0].presets.eu.jurisdiction: found "europe"; expected us, uk, eu, au or ca',
    ],
    [
      { plugins: [{ name: 'x', rules: [], presets: { eu: { juristiction: 'eu', rules: {} } } }] },
      'plugins[0].presets.eu.juristiction: unknown key; did you mean `jurisdiction`?',
    ],
    [{ seller: 3 }, 'seller: found 3; expected true, false or the name of the seller'],
    [{ extends: 'strict' }, 'extends: found "strict"; expected a list of texts'],
    [{ jurisdiction: 'USA' }, 'jurisdiction: found "USA"; expected us, uk, eu, au or ca; did you mean `us`?'],
    [{ class: 'off-lable-drug' }, 'class: found "off-lable-drug"; did you mean `off-label-drug`?'],
    [{ products: [{}] }, 'products[0].name: is missing'],
    [
      { products: [{ name: 'K', like: 'ketamin' }] },
      'products[0].like: no product is called "ketamin"; did you mean `ketamine`?',
    ],
    [{ overrides: [{ rules: {} }] }, 'overrides[0].files: is missing'],
    [
      { overrides: [{ files: 'a', rules: { 'cure-clam': 'off' } }] },
      'overrides[0].rules["cure-clam"]: unknown rule; did you mean `cure-claim`?',
    ],
    [{ plugins: ['claimlint-house'] }, 'plugins[0]: found "claimlint-house"; expected an object'],
    [
      { plugins: [{ name: 'x', rules: [fakeRule('cure-claim')] }] },
      'plugins[0].rules[0]: the rule id `cure-claim` is taken; rename the rule',
    ],
    [
      { phrases: [{ id: 'cure-claim', match: 'x', message: 'm' }] },
      'phrases[0].id: the rule id `cure-claim` is taken; choose another',
    ],
    [
      { phrases: [{ id: 'No Jab', match: 'x', message: 'm' }] },
      'phrases[0].id: found "No Jab"; expected a kebab-case id such as `no-miracle`',
    ],
    [{ suppressions: { requireReason: 'yes' } }, 'suppressions.requireReason: found "yes"; expected true or false'],
  ])('%j', (config, message) => {
    expect(problems(config)).toEqual([message])
  })

  it('leads into the options of a rule', () => {
    const [problem] = resolveConfig(
      { rules: { 'risk-disclosure-missing': ['error', { within: 'page' }] } },
      registry,
    ).problems
    expect(problem?.keys).toEqual(['rules', 'risk-disclosure-missing', 1, 'within'])
    expect(problem?.message).toContain('page')
  })

  it('reports every problem at once and still answers', () => {
    const resolved = resolveConfig({ rules: { a: 'off', b: 'off' }, extends: ['nothing-like-it'] }, registry)
    expect(resolved.problems).toHaveLength(3)
    expect(resolved.settingsFor('a.md').rules.get('cure-claim')).toBe('off')
  })

  it('accepts a $schema key', () => {
    expect(problems({ $schema: './schema.json' })).toEqual([])
  })
})
