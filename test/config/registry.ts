// A small registry for tests of the configuration.

import * as v from 'valibot'
import type { Registry } from '../../src/config/types.js'
import type { AnyRule } from '../../src/rule.js'

export function fakeRule(id: string, extra: Partial<AnyRule> = {}): AnyRule {
  return { id, title: id, group: 'efficacy', severity: 'warning', ...extra } as AnyRule
}

export const registry: Registry = {
  rules: [
    fakeRule('cure-claim', { severity: 'error' }),
    fakeRule('novelty-hype'),
    fakeRule('permanence-claim', { severity: 'error' }),
    fakeRule('risk-disclosure-missing', {
      severity: 'error',
      options: v.strictObject({ within: v.optional(v.picklist(['section', 'article']), 'article') }),
    }),
    fakeRule('new-idea', { stage: 'experimental' }),
  ],
  presets: {
    recommended: { 'cure-claim': 'error', 'novelty-hype': 'info', 'permanence-claim': 'error' },
    strict: { 'novelty-hype': 'warning', 'risk-disclosure-missing': 'error' },
    uk: { jurisdiction: 'uk', rules: { 'cure-claim': 'warning' } },
    supplement: { product: { class: 'supplement' }, rules: { 'new-idea': 'info' } },
    clinic: { product: { class: 'clinic' }, rules: {} },
  },
  products: ['ketamine', 'semaglutide'],
}
