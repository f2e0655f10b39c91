import { type Article, type Block, defineRule } from '../../src/rule.js'
import { fear, hope, invitation, pressure } from './lexicon.js'

/** How many blocks further on an invitation still belongs to the appeal. */
const near = 2

/** Indices of the blocks that ask to buy. */
const invitations = (article: Article): ReadonlySet<number> =>
  new Set([
    ...article.blocks.filter(({ role }) => role === 'cta').map(({ index }) => index),
    ...article.hits(invitation).map(({ block }) => block.index),
  ])

const leadsTo = (asks: ReadonlySet<number>, { index }: Block): boolean =>
  Array.from({ length: near + 1 }, (_, step) => index + step).some((at) => asks.has(at))

const joined = { severity: 'warning', reason: 'together with an offer' } as const

export default defineRule({
  id: 'fear-or-hope-appeal',
  title: 'Pressure, fear or hope that moves to buy',
  group: 'care',
  severity: 'info',
  educational: 'off',
  why: 'people who are afraid or desperate decide before they have weighed anything.',
  standards: ['AU-133(e)', 'HMR-287(4)(b)', 'EU-83-90(d)', 'FTC-DEC'],
  keep: 'cannot be measured; say what the service does, and keep encouragement away from the offer.',
  shape: '“We offer [service] for adults with [condition]. Take the time you need to decide.”',
  action: 'delete',
  basis: 'judgement',
  context: {
    warning: 'suppress',
    adverse: 'keep',
    hedged: 'keep',
    conditional: 'keep',
    salesQuestion: 'keep',
  },
  lexicons: [pressure, fear, hope, invitation],
  messages: {
    pressure: '{actual} hurries the reader to buy; cut it, or say plainly when and how one can start',
    fear: '{actual} works with fear; say what the service does instead',
    hope: '{actual} sells hope; say what was measured, and in how many people',
  },
  *check(article) {
    let asks: ReadonlySet<number> | undefined
    for (const [lexicon, message] of [[pressure, 'pressure'] as const, [fear, 'fear'] as const]) {
      for (const at of article.hits(lexicon)) {
        asks ??= invitations(article)
        yield { at, message, context: { questioned: 'keep' }, ...(leadsTo(asks, at.block) && { level: joined }) }
      }
    }
    for (const at of article.hits(hope)) yield { at, message: 'hope' }
  },
  notFor: 'campaigns for screening or vaccination, where urgency is the advice.',
  examples: {
    flags: [
      '⟦Only 4 places left⟧: book your ketamine consultation today.',
      '⟦Do not wait until it is too late⟧. Order your memory drops now.',
      '⟦Do not let hair loss ruin⟧ another year, reserve your visit today.',
      'The lozenges are a ⟦beacon of hope⟧.',
      '⟦Every day you wait⟧, your joints wear down.',
      '⟦Hurry⟧: claim your free light panel here.',
      'A ⟦lifeline for⟧ people with back pain.',
      '⟦While supplies last⟧: add our oat bars to your box today.',
    ],
    allows: [
      'Call 911 before it is too late to treat a stroke.',
      'Do not wait to report chest pain.',
      'There is hope, and there are many treatments.',
      'Brown spots on the skin can be left alone.',
      'Do not hesitate to ask your pharmacist about the tablets.',
      'Chew your oat bar slowly: there is no hurry.',
      'Book your visit today.',
      'We hope to open a second clinic in May.',
      'If you miss a dose of the app reminder, open it again tomorrow.',
    ],
  },
})
